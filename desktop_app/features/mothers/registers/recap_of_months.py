"""Gathers the recap month by month from one reading of the year, in a fixed number of queries."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.features.child_record.services import tb_switch
from desktop_app.features.confidential.rules.contraception import method_on
from desktop_app.features.confidential.rules.topics import Opened
from desktop_app.features.confidential.services import opened_by_topic
from desktop_app.features.health_visits.services import list_open_days
from desktop_app.packs import pack_of

from ..services.on_paper.colours import Colours, colours_of
from ..services.on_paper.days import Days, MotherDay, days_of
from ..services.on_paper.groups import AFTER_BIRTH, PREGNANT, group_on
from ..services.on_paper.pregnancies import PregnancyFacts, pregnancies_between
from ..services.on_paper.women import Residence, residence_of
from .recap import RecapRow

NO_METHOD = "none"
YEARS_BEFORE = 3
"""What a woman said of her breast milk, and what she got after the birth, holds beyond the turn of the year."""
Question = Callable[[MotherDay], bool | None]
Counts = dict[str, frozenset[bytes] | None]


@dataclass(frozen=True, slots=True)
class _Year:
    """What was read of a year."""

    pregnancies: Sequence[PregnancyFacts]
    days: Days
    colours: Mapping[bytes, Colours]
    residence: Mapping[bytes, Residence]
    open_days: Sequence[date]
    methods: Mapping[bytes, Sequence[Opened]] | None
    tb_signs: int


@dataclass(frozen=True, slots=True)
class _Group:
    """The women of one group in a month: the pregnancy for which each stands in it, and her days of the month."""

    pregnancies: Mapping[bytes, PregnancyFacts]
    days: Mapping[bytes, Sequence[MotherDay]]

    @property
    def women(self) -> frozenset[bytes]:
        return frozenset(self.pregnancies)

    @property
    def came(self) -> frozenset[bytes]:
        return self.who(lambda day: day.came)

    def who(self, holds: Callable[[MotherDay], bool]) -> frozenset[bytes]:
        return frozenset(woman for woman, days in self.days.items() if any(holds(day) for day in days))

    def answers(self, ask: Question) -> dict[bytes, bool]:
        """Return the newest answer of each woman who gave one in the month."""
        found = {}
        for woman, days in self.days.items():
            told = [answer for day in days if (answer := ask(day)) is not None]
            if told:
                found[woman] = told[-1]
        return found


def list_recap(session: Session, month: Month) -> list[RecapRow]:
    """Return one row a month from January to ``month``."""
    year = _read(session, month)
    months = [Month(month.year, number) for number in range(1, month.month + 1)]
    return [RecapRow(one, _counts(year, one), year.methods is None) for one in months]


def _read(session: Session, month: Month) -> _Year:
    first, last = date(month.year - YEARS_BEFORE, 1, 1), month.last
    pregnancies = pregnancies_between(session, first, last)
    ids = list(dict.fromkeys(one.resident for one in pregnancies))
    return _Year(
        pregnancies,
        days_of(session, ids, first, last),
        colours_of(session, ids, last),
        residence_of(session, ids),
        sorted(day.held_on for day in list_open_days(session)),
        opened_by_topic(session, "contraception", ids),
        tb_switch(pack_of(session)).report,
    )


def _counts(year: _Year, month: Month) -> Counts:
    pregnant, after = _group(year, month, PREGNANT), _group(year, month, AFTER_BIRTH)
    return {
        "pregnant": pregnant.women,
        "after_birth": after.women,
        "pregnant_came": pregnant.came,
        "after_birth_came": after.came,
        "pregnant_absent": pregnant.women - pregnant.came,
        "after_birth_absent": after.women - after.came,
        **dict(_measured(year, pregnant, after)),
        **dict(_given(year, pregnant, after, month.last)),
        "advice": pregnant.who(_was_told) | after.who(_was_told),
        "pregnant_referred": pregnant.who(_was_sent),
        "after_birth_referred": after.who(_was_sent),
    }


def _was_told(day: MotherDay) -> bool:
    return bool(day.advice)


def _was_sent(day: MotherDay) -> bool:
    return bool(day.targets)


def _measured(year: _Year, pregnant: _Group, after: _Group) -> Iterator[tuple[str, frozenset[bytes] | None]]:
    """Yield green and red, of pregnant women by their pregnancy's colours; and who has signs of tuberculosis."""
    for item in ("weight", "arm", "pressure"):
        green = {}
        for woman, pregnancy in pregnant.pregnancies.items():
            colours = getattr(year.colours.get(pregnancy.id, Colours()), f"{item}s")
            seen = [colours[day.on] for day in pregnant.days[woman] if day.on in colours]
            green.update({woman: seen[-1]} if seen else {})
        yield from _both(f"{item}_green", f"{item}_red", green, pregnant.came)
    signs = {**_tb(pregnant, year.tb_signs), **_tb(after, year.tb_signs)}
    yield "tb", _asked(frozenset(woman for woman, has in signs.items() if has), signs, pregnant.came | after.came)


def _tb(group: _Group, least: int) -> dict[bytes, bool]:
    return group.answers(lambda day: None if day.tb_signs is None else day.tb_signs >= least)


def _given(year: _Year, pregnant: _Group, after: _Group, last: date) -> Iterator[tuple[str, frozenset[bytes] | None]]:
    yield "iron", pregnant.who(lambda day: bool(day.iron_tablets))
    yield from _both("iron_daily", "iron_not_daily", pregnant.answers(lambda day: day.iron_daily), pregnant.came)
    fed = pregnant.who(lambda day: bool(day.portions))
    yield "food", fed
    yield from _both("food_daily", "food_not_daily", pregnant.answers(lambda day: day.food_daily), fed)
    learned = pregnant.who(lambda day: day.in_class)
    yield "class", learned
    yield "no_class", pregnant.came - learned
    yield from _vitamin_a(year, after)
    if year.methods is not None:
        methods = {woman: method_on(year.methods.get(woman, ()), last) for woman in after.women}
        told = frozenset(woman for woman, one in methods.items() if one is not None)
        spaced = frozenset(woman for woman, one in methods.items() if one is not None and one.method != NO_METHOD)
        yield from (("spacing", spaced), ("no_spacing", told - spaced))


def _vitamin_a(year: _Year, after: _Group) -> Iterator[tuple[str, frozenset[bytes] | None]]:
    """Yield who of the women after birth had it since the birth, and who came and had not."""
    got = set()
    for woman, pregnancy in after.pregnancies.items():
        until = after.days[woman][-1].on if after.days[woman] else None
        days = year.days.get(woman, {}).values()
        if until and any(day.vitamin_a and (pregnancy.delivered_on or until) <= day.on <= until for day in days):
            got.add(woman)
    yield from (("vitamin_a", frozenset(got)), ("no_vitamin_a", after.came - got))


def _both(
    yes: str, no: str, answers: Mapping[bytes, bool], came: Collection[bytes]
) -> Iterator[tuple[str, frozenset[bytes] | None]]:
    yield yes, _asked(frozenset(woman for woman, answer in answers.items() if answer), answers, came)
    yield no, _asked(frozenset(woman for woman, answer in answers.items() if not answer), answers, came)


def _asked(counted: frozenset[bytes], answers: Collection[bytes], came: Collection[bytes]) -> frozenset[bytes] | None:
    """Return who is counted; None where women came and nobody was asked."""
    return None if came and not answers else counted


def _group(year: _Year, month: Month, group: str) -> _Group:
    """Return the women who live here on the month's reference day and stand in a group then."""
    on = next((day for day in reversed(year.open_days) if Month.of(day) == month), month.last)
    found = {}
    for one in year.pregnancies:
        residence = year.residence.get(one.resident)
        known = one.registered_on <= month.last
        if (
            known
            and residence is not None
            and residence.is_here(on)
            and group_on(one, year.days.get(one.resident, {}), on) == group
        ):
            found[one.resident] = one
    if group == AFTER_BIRTH:
        again = {one.resident for one in year.pregnancies if one.is_open_on(on)}
        found = {woman: one for woman, one in found.items() if woman not in again}
    days = {woman: [day for day in year.days.get(woman, {}).values() if Month.of(day.on) == month] for woman in found}
    return _Group(found, days)
