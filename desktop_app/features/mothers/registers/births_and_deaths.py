"""Babies who were born here, babies and mothers who died, month by month of a span within one year."""

from collections import Counter, defaultdict
from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop_app.core.layout import Cell, People
from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_visits.services.children_here import children_who_lived_here
from desktop_app.packs import AgeLimit
from desktop_app.residents.services import people_facts

from ..rules.dating import POSTPARTUM_DAYS
from ..services.on_paper.pregnancies import pregnancies_between
from .births_of_year import is_mothers_death

FIRST_YEAR = AgeLimit(0, 11)
VISITOR = "visitor"
ByMonth = dict[int, set[bytes]]


def births_and_deaths(session: Session, first: date, last: date) -> tuple[dict[int, Cell], ByMonth, ByMonth]:
    """Return by month who was born alive, which babies died before their first birthday, and which mothers died.

    A baby counts where it lives: who moved here later was not born here. A baby without an entry of its own, of whom only its
    mother tells, counts in the number, which then opens nobody. A death of which no month is known counts in none.
    """
    born, babies = _babies(session, first, last)
    unnamed, mothers = _of_pregnancies(session, first, last)
    cells: dict[int, Cell] = {month: People(frozenset(ids)) for month, ids in born.items()}
    if unnamed:
        cells = {month: len(born.get(month, ())) + unnamed[month] for month in range(first.month, last.month + 1)}
    return cells, babies, mothers


def _babies(session: Session, first: date, last: date) -> tuple[ByMonth, ByMonth]:
    born: ByMonth = defaultdict(set)
    died: ByMonth = defaultdict(set)
    for child in children_who_lived_here(session, first, last, FIRST_YEAR):
        month = month_in(child.born, first, last)
        if month and not any(kind == "moved_in" for kind, _ in child.events):
            born[month].add(child.id)
        for when in (when for kind, when in child.events if kind == "died"):
            age = child.born.age_months(when.middle) if when.middle else None
            month = month_in(when, first, last)
            if month and age is not None and age <= FIRST_YEAR.until_months:
                died[month].add(child.id)
    return born, died


def _of_pregnancies(session: Session, first: date, last: date) -> tuple[Counter[int], ByMonth]:
    """Return how many babies without an entry were born in each month, and which mothers died."""
    known = pregnancies_between(session, first - timedelta(days=POSTPARTUM_DAYS), last)
    women = people_facts(session, {one.resident for one in known})
    unnamed: Counter[int] = Counter()
    mothers: ByMonth = defaultdict(set)
    for one in known:
        woman = women.get(one.resident)
        if woman is None or woman.status == VISITOR:
            continue
        for outcome in one.live_births:
            month = month_in(outcome.ended, first, last)
            if month and outcome.child is None:
                unnamed[month] += 1
        month = month_in(woman.death, first, last)
        if month and is_mothers_death(one, woman.death, (first, last)):
            mothers[month].add(one.resident)
    return unnamed, mothers


def month_in(when: PartialDate | None, first: date, last: date) -> int | None:
    """Return the month in which something happened, if it is known and between two days."""
    if when is None or when.month is None or when.middle is None or not first <= when.middle <= last:
        return None
    return when.month
