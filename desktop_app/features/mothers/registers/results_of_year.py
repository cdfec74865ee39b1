"""Gathers what the post did in each month of a year, in a fixed number of queries a month."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.features.child_record.services import symptoms_of
from desktop_app.features.confidential.rules.contraception import method_in, method_on
from desktop_app.features.confidential.services import opened_by_topic
from desktop_app.features.health_visits.rules.residence import lived_here
from desktop_app.features.health_visits.services import list_open_days
from desktop_app.features.health_visits.services.children_here import Child, children_who_lived_here
from desktop_app.features.health_visits.services.month_figures import MonthFigures, figures
from desktop_app.features.schedules.services import services_by_code
from desktop_app.packs import AgeLimit, pack_of
from desktop_app.residents.services import alias_map

from ..models import AntenatalContact
from ..rules.dating import POSTPARTUM_DAYS
from ..services.on_paper.days import Days, days_of
from ..services.on_paper.pregnancies import pregnancies_between
from .recap import RecapRow
from .recap_of_months import list_recap
from .results_year import METHODS, ResultsOfMonth
from .visitors_of_year import MONTHS, remarks_of

VITAMIN_A, ORS, FOOD, DIARRHOEA = ("VITA_BLUE", "VITA_RED"), "ORS", "FOOD", "DIARRHOEA"
WEIGHING = ("S", "K", "D", "N", "T", "O", "B", "2T", "BGM")
AFTER_BIRTH = timedelta(days=POSTPARTUM_DAYS)
Given = dict[int, dict[str, set[bytes]]]
"""Month 1-12 -> code -> who got it."""


@dataclass(frozen=True, slots=True)
class _Year:
    """What was read of a year; by month 1-12."""

    children: Mapping[int, frozenset[bytes]]
    children_given: Mapping[int, Mapping[str, set[bytes]]]
    women_given: Mapping[int, Mapping[str, set[bytes]]]
    recap: Mapping[int, RecapRow]
    examined: Mapping[int, set[bytes]]
    capsules: Mapping[int, set[bytes]]
    asked: Mapping[int, set[bytes]]
    ill: Mapping[int, set[bytes]]
    again: Mapping[int, Mapping[str, set[bytes]]] | None
    open_days: Sequence[date]


def list_results_of_year(session: Session, month: Month) -> list[ResultsOfMonth]:
    """Return the twelve months of the year; of those after ``month`` nothing is told."""
    year, pack = _read(session, month), pack_of(session)
    rows = []
    for number in MONTHS:
        one = Month(month.year, number)
        if number > month.month:
            rows.append(ResultsOfMonth(one, has_come=False))
            continue
        given = year.children_given.get(number, {})
        rows.append(
            ResultsOfMonth(
                one,
                weighing=_weighing(figures(session, one, pack, one.last)),
                counts=dict(_counts(year, number)),
                children_given={code: frozenset(who) for code, who in given.items()},
                women_given={code: frozenset(who) for code, who in year.women_given.get(number, {}).items()},
                again=None if year.again is None else _of_methods(year.again.get(number, {})),
                remarks=remarks_of([day for day in year.open_days if Month.of(day) == one]),
            )
        )
    return rows


def _weighing(found: MonthFigures) -> dict[str, frozenset[bytes] | None]:
    return {code: frozenset(found.numbers[code].ids) if found.is_known(code) else None for code in WEIGHING}


def _of_methods(again: Mapping[str, set[bytes]]) -> dict[str, frozenset[bytes]]:
    return {method: frozenset(again.get(method, ())) for method in METHODS}


def _counts(year: _Year, number: int) -> Iterator[tuple[str, frozenset[bytes] | None]]:
    recap, given = year.recap[number].counts, year.children_given.get(number, {})
    pregnant = recap["pregnant"] or frozenset()
    tetanus = {one for code, who in year.women_given.get(number, {}).items() if code.startswith("TT") for one in who}
    yield "pregnant", pregnant
    yield "examined", pregnant & year.examined.get(number, frozenset())
    yield "pregnant_tetanus", pregnant & tetanus
    yield "pregnant_iron", recap["iron"]
    yield "after_birth", recap["after_birth"]
    yield "vitamin_a_mothers", frozenset(year.capsules.get(number, ()))
    yield "vitamin_a", frozenset(one for code in VITAMIN_A for one in given.get(code, ()))
    yield "food", frozenset(given.get(FOOD, ()))
    yield "ors", frozenset(given.get(ORS, ()))
    was_open = any(day.month == number for day in year.open_days)
    yield "diarrhoea", None if was_open and not year.asked.get(number) else frozenset(year.ill.get(number, ()))


def _read(session: Session, month: Month) -> _Year:
    first, last = date(month.year, 1, 1), month.last
    pack = pack_of(session)
    children = _here(session, month, pack.ages["children_year"])
    women = _here(session, month, pack.ages["women_of_childbearing_age"], "F")
    pregnancies = pregnancies_between(session, first - AFTER_BIRTH, last)
    recap = {row.month.month: row for row in list_recap(session, month)}
    pregnant = {number: women.get(number, frozenset()) | (row.counts["pregnant"] or frozenset()) for number, row in recap.items()}
    mothers = {one.resident: one.delivered_on for one in pregnancies if one.delivered_on is not None}
    asked, ill = _illness(session, children, first, last)
    return _Year(
        children,
        _given(session, children, month),
        _given(session, pregnant, month),
        recap,
        _examined(session, first, last),
        _capsules(days_of(session, mothers, first, last), mothers),
        asked,
        ill,
        _again(session, pregnant, first, last),
        sorted(day.held_on for day in list_open_days(session)),
    )


def _here(session: Session, month: Month, ages: AgeLimit, sex: str = "") -> dict[int, frozenset[bytes]]:
    """Return, by month, those of an age at its end, as S counts them, who lived here on some day of it."""
    people = children_who_lived_here(session, date(month.year, 1, 1), month.last, ages)
    months = [Month(month.year, number) for number in range(1, month.month + 1)]
    of_sex = [one for one in people if not sex or one.sex == sex]
    return {one.month: frozenset(person.id for person in of_sex if _is_here(person, one, ages)) for one in months}


def _is_here(person: Child, month: Month, ages: AgeLimit) -> bool:
    age = person.born.age_months(month.last)
    if age is None or not ages.from_months <= age <= ages.until_months:
        return False
    return lived_here(person.status, person.born, person.events, month.first, month.last)


def _given(session: Session, here: Mapping[int, Collection[bytes]], month: Month) -> Given:
    """Return who of those who live here got what in each month; what was refused was not given."""
    everybody = {one for ids in here.values() for one in ids}
    found: Given = defaultdict(lambda: defaultdict(set))
    for resident, by_code in services_by_code(session, everybody).items():
        for code, several in by_code.items():
            for one in several:
                number = one.given.month
                if one.refused or one.given.year != month.year or number is None or resident not in here.get(number, ()):
                    continue
                found[number][code].add(resident)
    return found


def _examined(session: Session, first: date, last: date) -> dict[int, set[bytes]]:
    aliases = alias_map(session)
    query = select(AntenatalContact.resident_id, AntenatalContact.contact_on)
    found: dict[int, set[bytes]] = defaultdict(set)
    for resident, on in session.execute(query.where(AntenatalContact.contact_on.between(first, last))):
        found[on.month].add(aliases.get(resident, resident))
    return found


def _capsules(days: Days, delivered: Mapping[bytes, date]) -> dict[int, set[bytes]]:
    """Return who had vitamin A in the 42 days after the birth, by the month of the capsule."""
    found: dict[int, set[bytes]] = defaultdict(set)
    for resident, by_day in days.items():
        for on, day in by_day.items():
            if day.vitamin_a and delivered[resident] <= on <= delivered[resident] + AFTER_BIRTH:
                found[on.month].add(resident)
    return found


def _illness(
    session: Session, here: Mapping[int, Collection[bytes]], first: date, last: date
) -> tuple[dict[int, set[bytes]], dict[int, set[bytes]]]:
    """Return who was asked for illness, and who had diarrhoea, by month."""
    everybody = {one for ids in here.values() for one in ids}
    asked: dict[int, set[bytes]] = defaultdict(set)
    ill: dict[int, set[bytes]] = defaultdict(set)
    for resident, several in symptoms_of(session, everybody, (first, last)).items():
        for one in several:
            if one.entry.illness is not None and resident in here[one.on.month]:
                asked[one.on.month].add(resident)
                if DIARRHOEA in one.entry.illness:
                    ill[one.on.month].add(resident)
    return asked, ill


def _again(session: Session, here: Mapping[int, Collection[bytes]], first: date, last: date) -> Given | None:
    """Return who used a method already and got it again, by the month of the entry; None while it is sealed."""
    entries = opened_by_topic(session, "contraception", {one for ids in here.values() for one in ids})
    if entries is None:
        return None
    found: Given = defaultdict(lambda: defaultdict(set))
    for resident, several in entries.items():
        for at, entry in enumerate(several):
            code = method_in(entry) if first <= entry.on <= last else ""
            before = method_on(several[:at], entry.on) if code else None
            if before is not None and before.method == code and resident in here.get(entry.on.month, ()):
                found[entry.on.month][code].add(resident)
    return found
