"""Gathers the birth and death book of a year, in a fixed number of queries."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.services.children_here import Child, children_who_lived_here
from desktop_app.packs import AgeLimit
from desktop_app.residents.services import ResidentRow, people_facts, rows_of

from ..rules.dating import POSTPARTUM_DAYS
from ..services.on_paper.pregnancies import Outcome, PregnancyFacts, pregnancies_between
from ..services.on_paper.women import VISITOR, Woman, women_of
from .births_year import BirthRow

EXPECTED = QT_TRANSLATE_NOOP("Mothers", "Pregnant, expected {date}")
PREGNANT = QT_TRANSLATE_NOOP("Mothers", "Pregnant")
ENDED_EARLY = QT_TRANSLATE_NOOP("Mothers", "The pregnancy ended early, {date}")
DIED_AT_BIRTH = QT_TRANSLATE_NOOP("Mothers", "Died before or during the birth")
MOVED = QT_TRANSLATE_NOOP("Mothers", "Moved away {date}")
OF_SEVERAL = QT_TRANSLATE_NOOP("Mothers", "Child {number} of {count}")
BEFORE_NAME = QT_TRANSLATE_NOOP("Mothers", "No name yet")
FIRST_YEAR = AgeLimit(0, 11)
AFTER_BIRTH = timedelta(days=POSTPARTUM_DAYS)


def list_births_of_year(session: Session, month: Month) -> list[BirthRow]:
    """Return the rows of the book up to the end of ``month``, in the order of the pregnancies, then of the births."""
    first, last = date(month.year, 1, 1), month.last
    known = pregnancies_between(session, first - AFTER_BIRTH, last)
    women = women_of(session, {one.resident for one in known}, last, known)
    pregnancies = [one for one in known if one.resident in women and _stands_in(one, women[one.resident], (first, last))]
    children = {row.id: row for row in rows_of(session, [o.child for p in pregnancies for o in p.outcomes if o.child])}
    died = {key: facts.death for key, facts in people_facts(session, children).items()}
    rows = [row for one in pregnancies for row in _rows_of(one, women[one.resident], children, died, (first, last))]
    return [*rows, *_others(session, first, last, set(children))]


def _stands_in(pregnancy: PregnancyFacts, woman: Woman, days: tuple[date, date]) -> bool:
    """Return True for a pregnancy of the year, and for one of the year before whose mother died in this one."""
    if woman.row.status == VISITOR:
        return False
    return pregnancy.last_day >= days[0] or (_in(woman.death, days) and is_mothers_death(pregnancy, woman.death, days))


def is_mothers_death(pregnancy: PregnancyFacts, death: PartialDate | None, days: tuple[date, date]) -> bool:
    """Return True if she died until the last day, in this pregnancy or in the 42 days after it."""
    if death is None or not _until(death, days[1]):
        return False
    if pregnancy.ending == "mother_died":
        return True
    if pregnancy.ended_on is None:
        return _in(death, days)
    return _in(death, (pregnancy.began_on, pregnancy.ended_on + AFTER_BIRTH))


def _rows_of(
    pregnancy: PregnancyFacts,
    woman: Woman,
    children: dict[bytes, ResidentRow],
    died: dict[bytes, PartialDate | None],
    days: tuple[date, date],
) -> Iterator[BirthRow]:
    outcomes = [one for one in pregnancy.outcomes if _until(one.ended, days[1])]
    mother_died = woman.death if is_mothers_death(pregnancy, woman.death, days) else None
    if not outcomes:
        remark = _while_pregnant(pregnancy, days[1])
        has_ended = pregnancy.ended_on is not None and pregnancy.ended_on <= days[1]
        remarks = [remark] if remark else []
        yield BirthRow(woman.id, woman.name, woman.husband, mother_died=mother_died, remarks=remarks, has_ended=has_ended)
    for one in outcomes:
        child = children.get(one.child or b"")
        is_alive = one.outcome == "live_birth"
        yield BirthRow(
            woman.id,
            woman.name,
            woman.husband,
            child.shown if child else None,
            one.ended if one.outcome != "loss" else None,
            _death(one, died, days[1]),
            mother_died,
            list(_remarks(one, len(outcomes), is_alive, child)),
            has_ended=one.outcome == "loss",
        )


def _while_pregnant(pregnancy: PregnancyFacts, last: date) -> Label | None:
    if pregnancy.ended_on is not None and pregnancy.ended_on <= last:
        if pregnancy.ending == "moved":
            return MOVED.fill(date=pregnancy.ended_on)
        return ENDED_EARLY.fill(date=pregnancy.ended_on) if pregnancy.ending == "loss" else None
    return EXPECTED.fill(date=pregnancy.edd) if pregnancy.edd else PREGNANT


def _remarks(one: Outcome, count: int, is_alive: bool, child: ResidentRow | None) -> Iterator[Label]:
    if one.outcome == "loss":
        yield ENDED_EARLY.fill(date=one.ended)
    if one.outcome == "stillbirth":
        yield DIED_AT_BIRTH
    if count > 1 and one.birth_order:
        yield OF_SEVERAL.fill(number=one.birth_order, count=count)
    if is_alive and child is None:
        yield BEFORE_NAME


def _death(one: Outcome, died: dict[bytes, PartialDate | None], last: date) -> PartialDate | None:
    """Return when a child died until a day; a child that did not live died on the day of its birth."""
    when = one.ended if one.outcome == "stillbirth" else died.get(one.child or b"")
    return when if when is not None and _until(when, last) else None


def _others(session: Session, first: date, last: date, told: Collection[bytes]) -> Iterator[BirthRow]:
    """Yield children who were born here in the year without a pregnancy being known, and babies who died in it."""
    for child in children_who_lived_here(session, first, last, FIRST_YEAR):
        death = next((when for kind, when in child.events if kind == "died" and _in(when, (first, last))), None)
        if child.id in told or not (_is_born_here(child, first, last) or death is not None):
            continue
        yield BirthRow(child.id, child.mother, child.father, child.name, child.born, death)


def _is_born_here(child: Child, first: date, last: date) -> bool:
    return _in(child.born, (first, last)) and not any(kind == "moved_in" for kind, _ in child.events)


def _in(when: PartialDate | None, days: tuple[date, date]) -> bool:
    return when is not None and when.middle is not None and days[0] <= when.middle <= days[1]


def _until(when: PartialDate, last: date) -> bool:
    return when.earliest is None or when.earliest <= last
