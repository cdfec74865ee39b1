"""Contradictions, gaps and doubts in what is written down of pregnancies and births; each in a fixed number of queries."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop_app.core.contract import Doubt
from desktop_app.core.period import add_months
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.residents.services import PersonFacts, ResidentRow, alias_map, people_born_between, people_facts

from ..models import BirthOutcome, Pregnancy
from ..rules.dating import LAST_WEEK, dated_from, weeks_on
from ..rules.risks import age_at

_MAN = QT_TRANSLATE_NOOP("Mothers", "Registered as pregnant, but entered as a man. Correct one of them.")
_TWO = QT_TRANSLATE_NOOP("Mothers", "Two pregnancies are open. Write down how the older one ended, or take one out.")
_DEAD = QT_TRANSLATE_NOOP("Mothers", "Registered as pregnant, but entered as dead. Write down how the pregnancy ended.")
_LONG = QT_TRANSLATE_NOOP("Mothers", "Pregnant for {n} weeks. Write down how the pregnancy ended, or correct the expected day.")
_OTHER_MOTHER = QT_TRANSLATE_NOOP("Mothers", "Born by {name}, but the entry names another mother. Correct one of them.")
_MOVED = QT_TRANSLATE_NOOP("Mothers", "Registered as pregnant, but moved away. Write down how the pregnancy ended.")
_AGE = QT_TRANSLATE_NOOP("Mothers", "Pregnant at {n} years of age. Check the birth date.")
_WEEKS = QT_TRANSLATE_NOOP("Mothers", "Born alive after {n} weeks of pregnancy. Check the dates.")
_CLOSE = QT_TRANSLATE_NOOP("Mothers", "Two births lie less than {n} weeks apart. Check the dates.")
_UNDATED = QT_TRANSLATE_NOOP("Mothers", "Neither the last period nor an expected day is known. Ask for the mother's book.")
_NO_OUTCOME = QT_TRANSLATE_NOOP("Mothers", "The pregnancy ended with a birth, but no child is written down.")
_NO_ENTRY = QT_TRANSLATE_NOOP("Mothers", "A child was born alive that is not among the residents. Enter it.")
_NO_PREGNANCY = QT_TRANSLATE_NOOP("Mothers", "The birth is not written down with the mother. Enter her pregnancy and the birth.")
_NO_MOTHER = QT_TRANSLATE_NOOP("Mothers", "The mother is not among the residents or not chosen. Choose her in the child's entry.")

YOUNGEST, OLDEST = 12, 55
EARLIEST_WEEK, LATEST_WEEK = 22, 44
APART = timedelta(weeks=24)
BABY_MONTHS = 12
GONE = ("moved", "dead", "visitor")


class _Known(NamedTuple):
    """A pregnancy with the woman it is of."""

    row: Pregnancy
    woman: PersonFacts

    @property
    def is_open(self) -> bool:
        return self.row.ending is None

    def doubt(self, words: Text, *seen: object) -> Doubt:
        return Doubt(self.woman.id, " ".join(str(one) for one in seen), words, "mothers", {"resident": self.woman.id})


def find_men(session: Session, _today: date) -> Sequence[Doubt]:
    """Return men who are registered as pregnant."""
    return [one.doubt(_MAN, "M") for one in _pregnancies(session) if one.woman.sex == "M"]


def find_two_open(session: Session, _today: date) -> Sequence[Doubt]:
    """Return women with more than one pregnancy that is going on."""
    found: dict[bytes, list[_Known]] = {}
    for one in _pregnancies(session):
        if one.is_open:
            found.setdefault(one.woman.id, []).append(one)
    several = [of_one for of_one in found.values() if len(of_one) > 1]
    return [of_one[0].doubt(_TWO, *sorted(one.row.id.hex() for one in of_one)) for of_one in several]


def find_dead(session: Session, _today: date) -> Sequence[Doubt]:
    """Return women who are pregnant and dead."""
    return [one.doubt(_DEAD, "dead") for one in _pregnancies(session) if one.is_open and one.woman.is_dead]


def find_moved(session: Session, _today: date) -> Sequence[Doubt]:
    """Return women who are pregnant and moved away."""
    return [one.doubt(_MOVED, "moved") for one in _pregnancies(session) if one.is_open and one.woman.status == "moved"]


def find_too_long(session: Session, today: date) -> Sequence[Doubt]:
    """Return pregnancies of more than 44 weeks."""
    found = []
    for one in _pregnancies(session):
        weeks = weeks_on(_start(one.row), today)
        if one.is_open and weeks is not None and weeks > LAST_WEEK:
            found.append(one.doubt(_LONG.of(weeks), _start(one.row)))
    return found


def find_unusual_ages(session: Session, _today: date) -> Sequence[Doubt]:
    """Return pregnancies of the very young and the old."""
    found = []
    for one in _pregnancies(session):
        years = age_at(one.woman.birth, one.row.registered_on)
        if years is not None and not YOUNGEST <= years <= OLDEST:
            found.append(one.doubt(_AGE.of(years), one.woman.birth, one.row.registered_on))
    return found


def find_undated(session: Session, _today: date) -> Sequence[Doubt]:
    """Return pregnancies that are going on and of which nobody knows how far they are."""
    return [one.doubt(_UNDATED, "") for one in _pregnancies(session) if one.is_open and _start(one.row) is None]


def find_without_outcome(session: Session, _today: date) -> Sequence[Doubt]:
    """Return pregnancies that ended with a birth of which nothing is written down."""
    known = {row.pregnancy_id for row in session.scalars(select(BirthOutcome))}
    return [one.doubt(_NO_OUTCOME, "") for one in _pregnancies(session) if one.row.ending == "birth" and one.row.id not in known]


def find_without_entry(session: Session, _today: date) -> Sequence[Doubt]:
    """Return children who were born alive and stand not among the residents."""
    outcomes = _outcomes(session)
    children = people_facts(session, {row.child_id for row, _ in outcomes if row.child_id is not None})
    return [
        _of_woman(woman, _NO_ENTRY, row.id.hex())
        for row, woman in outcomes
        if row.outcome == "live_birth" and (row.child_id is None or row.child_id not in children)
    ]


def find_other_mothers(session: Session, today: date) -> Sequence[Doubt]:
    """Return children whose entry names another mother than the one who gave birth to them."""
    aliases = alias_map(session)
    mothers = {row.id: row.mother_id for row in people_born_between(session, add_months(today, -12 * 20), today)}
    found = []
    for row, woman in _outcomes(session):
        child = None if row.child_id is None else aliases.get(row.child_id, row.child_id)
        named = None if child is None else mothers.get(child)
        if child is not None and named is not None and aliases.get(named, named) != woman.id:
            found.append(Doubt(child, named.hex(), _OTHER_MOTHER.fill(name=woman.name)))
    return found


def find_unusual_weeks(session: Session, _today: date) -> Sequence[Doubt]:
    """Return live births that came very early or late by the weeks that were written down."""
    return [
        _of_woman(woman, _WEEKS.of(row.gestation_weeks), row.gestation_weeks)
        for row, woman in _outcomes(session)
        if row.outcome == "live_birth"
        and row.gestation_weeks is not None
        and not EARLIEST_WEEK <= row.gestation_weeks <= LATEST_WEEK
    ]


def find_close_births(session: Session, _today: date) -> Sequence[Doubt]:
    """Return women with two births that lie too close together to be two."""
    ended: dict[bytes, list[tuple[date, PersonFacts]]] = {}
    for one in _pregnancies(session):
        if one.row.ending == "birth" and one.row.ended_on is not None:
            ended.setdefault(one.woman.id, []).append((one.row.ended_on, one.woman))
    found = []
    for of_one in ended.values():
        days = sorted(on for on, _ in of_one)
        if any(later - before < APART for before, later in pairwise(days)):
            found.append(_of_woman(of_one[0][1], _CLOSE.of(APART.days // 7), *days))
    return found


def find_babies_without_birth(session: Session, today: date) -> Sequence[Doubt]:
    """Return babies of the post whose mother is known and whose birth is not written down with her.

    Births before the post began to keep pregnancies are not asked for.
    """
    aliases = alias_map(session)
    born = {aliases.get(row.child_id, row.child_id) for row in session.scalars(select(BirthOutcome)) if row.child_id is not None}
    return [
        Doubt(row.id, str(row.birth), _NO_PREGNANCY)
        for row in _babies(session, today)
        if row.mother_id is not None and row.id not in born
    ]


def find_babies_without_mother(session: Session, today: date) -> Sequence[Doubt]:
    """Return babies of the post whose mother is not chosen among the residents."""
    return [Doubt(row.id, row.mother_name, _NO_MOTHER) for row in _babies(session, today) if row.mother_id is None]


def _babies(session: Session, today: date) -> list[ResidentRow]:
    """Return the babies of the post who were born since it keeps pregnancies."""
    since = session.scalar(select(func.min(Pregnancy.registered_on)))
    if since is None or since > today:
        return []
    found = people_born_between(session, max(since, add_months(today, -BABY_MONTHS)), today)
    return [row for row in found if row.status not in GONE]


def _pregnancies(session: Session) -> Iterator[_Known]:
    """Yield every pregnancy that is no mistake, the oldest first."""
    query = select(Pregnancy).where(or_(Pregnancy.ending.is_(None), Pregnancy.ending != "mistake"))
    rows = session.scalars(query.order_by(Pregnancy.registered_on, Pregnancy.id)).all()
    people = _people(session, {row.resident_id for row in rows})
    return (_Known(row, people[row.resident_id]) for row in rows if row.resident_id in people)


def _outcomes(session: Session) -> list[tuple[BirthOutcome, PersonFacts]]:
    rows = session.scalars(select(BirthOutcome).order_by(BirthOutcome.id)).all()
    people = _people(session, {row.resident_id for row in rows})
    return [(row, people[row.resident_id]) for row in rows if row.resident_id in people]


def _people(session: Session, ids: set[bytes]) -> Mapping[bytes, PersonFacts]:
    """Return whom rows are about, by the id under which they are stored."""
    aliases = alias_map(session)
    facts = people_facts(session, {aliases.get(one, one) for one in ids})
    return {one: facts[aliases.get(one, one)] for one in ids if aliases.get(one, one) in facts}


def _start(row: Pregnancy) -> date | None:
    return dated_from(row.lmp_date, row.edd_date)


def _of_woman(woman: PersonFacts, words: Text, *seen: object) -> Doubt:
    return Doubt(woman.id, " ".join(str(one) for one in seen), words, "mothers", {"resident": woman.id})
