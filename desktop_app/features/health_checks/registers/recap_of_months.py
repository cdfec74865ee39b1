"""Gathers the recaps month by month from one reading of the year."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.features.child_record.services import tb_switch
from desktop_app.features.health_visits.services import list_open_days
from desktop_app.packs import pack_of

from ..rules.school_year import school_year
from ..services import check_plan_of, iron_of
from ..services.on_paper.days import CheckDay, Days, days_of
from ..services.on_paper.people import groups_on_days
from .recap import RecapRow

Question = Callable[[CheckDay], bool | None]
"""True for as it should be, False for the health worker, None for not asked."""
Counted = Iterator[tuple[str, frozenset[bytes] | None]]
GOOD = "good"
SMOKES = "active"


@dataclass(frozen=True, slots=True)
class _Year:
    """What was read of a year."""

    days: Days
    open_days: Sequence[date]
    tb_signs: int
    iron: Mapping[bytes, Sequence[tuple[date, int]]]
    iron_needed: int


@dataclass(frozen=True, slots=True)
class _Group:
    """The people of one group in a month, and their days of the month, the oldest first."""

    people: frozenset[bytes]
    days: Mapping[bytes, Sequence[CheckDay]]

    def who(self, holds: Callable[[CheckDay], bool]) -> frozenset[bytes]:
        return frozenset(one for one, days in self.days.items() if any(holds(day) for day in days))

    def answers(self, ask: Question) -> dict[bytes, bool]:
        """Return the newest answer of each person who gave one in the month."""
        found = {}
        for one, days in self.days.items():
            told = [answer for day in days if (answer := ask(day)) is not None]
            if told:
                found[one] = told[-1]
        return found


def list_recap(session: Session, month: Month) -> list[RecapRow]:
    """Return one row a month from January to ``month``, with every group."""
    open_days = sorted(day.held_on for day in list_open_days(session))
    months = [Month(month.year, number) for number in range(1, month.month + 1)]
    reference = {one: _reference_day(open_days, one) for one in months}
    groups = groups_on_days(session, list(reference.values()))
    members = {one: groups[on] for one, on in reference.items()}
    everybody = {person for groups in members.values() for people in groups.values() for person in people}
    year = _read(session, month, everybody, open_days)
    return [RecapRow(one, _counts(year, one, members[one])) for one in months]


def _reference_day(open_days: Sequence[date], month: Month) -> date:
    return next((day for day in reversed(open_days) if Month.of(day) == month), month.last)


def _read(session: Session, month: Month, people: Collection[bytes], open_days: Sequence[date]) -> _Year:
    pack = pack_of(session)
    first = date(month.year, 1, 1)
    tablets = iron_of(session, people, school_year(first).first, month.last)
    plan = check_plan_of(pack)
    return _Year(
        days_of(session, people, first, month.last),
        open_days,
        tb_switch(pack).report,
        {one: [(iron.on, iron.tablets or 0) for iron in several] for one, several in tablets.items()},
        next((row.at_least for row in plan if row.what == "iron" and row.at_least is not None), 0),
    )


def _counts(year: _Year, month: Month, members: Mapping[str, Sequence[bytes]]) -> dict[tuple[str, str], frozenset[bytes] | None]:
    found = {}
    for name, people in members.items():
        days = {one: [day for day in year.days.get(one, {}).values() if Month.of(day.on) == month] for one in people}
        group = _Group(frozenset(people), days)
        for item, counted in _items(year, month, group):
            found[name, item] = counted
    return found


def _items(year: _Year, month: Month, group: _Group) -> Counted:
    came = group.who(lambda day: day.came)
    yield from (("target", group.people), ("came", came), ("absent", group.people - came))
    for check, ask in _QUESTIONS.items():
        answers = group.answers(ask)
        yield f"{check}_good", _asked({one for one, answer in answers.items() if answer}, answers, came)
        yield f"{check}_bad", _asked({one for one, answer in answers.items() if not answer}, answers, came)
    signs = group.answers(lambda day: None if day.tb_signs is None else day.tb_signs >= year.tb_signs)
    yield "tb", _asked({one for one, has in signs.items() if has}, signs, came)
    smoking = group.answers(_smokes)
    yield "smoking", _asked({one for one, does in smoking.items() if does}, smoking, came)
    yield "iron", group.who(lambda day: bool(day.iron_tablets))
    yield "iron_year", frozenset(one for one in group.people if _has_iron(year, month, one))
    yield "advice", group.who(lambda day: bool(day.advice))
    yield "referred", group.who(lambda day: bool(day.targets))


def _has_iron(year: _Year, month: Month, person: bytes) -> bool:
    """Return True for whoever got the tablets of the school year by the end of the month (July to June; 16.1, number 9)."""
    first = school_year(month.last).first
    given = sum(tablets for on, tablets in year.iron.get(person, ()) if first <= on <= month.last)
    return year.iron_needed > 0 and given >= year.iron_needed


def _smokes(day: CheckDay) -> bool | None:
    return None if day.habits is None or day.habits.smoking is None else day.habits.smoking == SMOKES


def _class_of(measure: str) -> Question:
    def ask(day: CheckDay) -> bool | None:
        finding = day.finding(measure)
        return None if finding is None else finding.tone == GOOD

    return ask


def _senses(what: str) -> Question:
    def ask(day: CheckDay) -> bool | None:
        if day.senses is None:
            return None
        states = [state for side in ("right", "left") if (state := getattr(day.senses, f"{side}_{what}"))]
        return all(state == "pass" for state in states) if states else None

    return ask


def _teeth(day: CheckDay) -> bool | None:
    return None if day.senses is None or day.senses.teeth is None else day.senses.teeth == "sound"


def _anaemia(day: CheckDay) -> bool | None:
    return None if day.senses is None or day.senses.anaemia_signs is None else not day.senses.anaemia_signs


def _sheet(code: str) -> Question:
    """Return what a questionnaire says as far as everybody may know it; the midwife's answers are counted nowhere."""

    def ask(day: CheckDay) -> bool | None:
        sheet = day.sheets.get(code)
        return None if sheet is None or sheet.level is None else not sheet.level.is_counted

    return ask


def _skilas(day: CheckDay) -> bool | None:
    """Return what SKILAS says without the questions for the midwife, whose answers are counted nowhere."""
    sheet = day.sheets.get("SKILAS")
    if sheet is None or sheet.result is None:
        return None
    if sheet.level is not None:
        return not sheet.level.is_counted
    return sheet.result.least == 0 if sheet.sealed.issuperset(sheet.result.unanswered) else None


_QUESTIONS: Mapping[str, Question] = {
    "bmi": _class_of("bmi"),
    "waist": _class_of("waist"),
    "blood_pressure": _class_of("blood_pressure"),
    "glucose": _class_of("glucose"),
    "haemoglobin": _class_of("haemoglobin"),
    "eyes": _senses("eye"),
    "ears": _senses("ear"),
    "teeth": _teeth,
    "anaemia_signs": _anaemia,
    "puma": _sheet("PUMA"),
    "aks": _sheet("AKS"),
    "skilas": _skilas,
}


def _asked(counted: Collection[bytes], answers: Collection[bytes], came: Collection[bytes]) -> frozenset[bytes] | None:
    """Return who is counted; None where people came and nobody was asked."""
    return None if came and not answers else frozenset(counted)
