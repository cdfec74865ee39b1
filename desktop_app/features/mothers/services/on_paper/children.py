"""How many children a woman has, from what she told and from what was written down since."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.residents.models import Resident
from desktop_app.residents.services import alias_map, among, people_facts, with_merged

from ...models import ReproductiveHistory
from .pregnancies import PregnancyFacts


@dataclass(frozen=True, slots=True)
class Children:
    """Children of one woman; None where nobody asked and nothing is known.

    Attributes:
        died_at: ages at death, as told.
    """

    living: int | None = None
    dead: int | None = None
    died_at: str = ""


@dataclass(frozen=True, slots=True)
class _Told:
    on: date
    living: int | None
    dead: int | None
    died_at: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    """A child that is a resident."""

    born: PartialDate
    died: PartialDate | None

    def is_born_after(self, on: date) -> bool:
        return self.born.earliest is not None and self.born.earliest > on

    def died_between(self, first: date, last: date) -> bool:
        return self.died is not None and self.died.middle is not None and first < self.died.middle <= last


def children_of(
    session: Session, women: Collection[bytes], last: date, pregnancies: Sequence[PregnancyFacts]
) -> dict[bytes, Children]:
    """Return the children of each woman on a day.

    What she told last counts, with the births and deaths that were written down since. Of a woman who told nothing the
    children who are residents are counted; where there are none, nothing is known.
    """
    told, known = _told(session, women, last, pregnancies), _known(session, women)
    return {woman: _count(told.get(woman), known.get(woman, ()), last) for woman in women}


def _count(told: _Told | None, known: Sequence[_Known], last: date) -> Children:
    born = [child for child in known if child.born.earliest is None or child.born.earliest <= last]
    if told is None:
        dead = sum(child.died is not None and child.died_between(date.min, last) for child in born)
        return Children(len(born) - dead, dead) if born else Children()
    later = [child for child in born if child.is_born_after(told.on)]
    died = sum(child.died_between(told.on, last) for child in born)
    living = None if told.living is None else max(0, told.living + len(later) - died)
    return Children(living, None if told.dead is None else told.dead + died, told.died_at)


def _told(session: Session, women: Collection[bytes], last: date, pregnancies: Sequence[PregnancyFacts]) -> dict[bytes, _Told]:
    """Return what each woman told last, when she was asked or when a pregnancy was registered."""
    stored = with_merged(session, women)
    query = (
        select(ReproductiveHistory)
        .where(ReproductiveHistory.asked_on <= last, among(ReproductiveHistory.resident_id, stored))
        .order_by(ReproductiveHistory.asked_on)
    )
    answers = [
        (stored[row.resident_id], _Told(row.asked_on, row.living_children, row.dead_children, row.died_at or ""))
        for row in session.scalars(query)
        if row.resident_id in stored
    ]
    answers += [
        (one.resident, _Told(_told_on(one), one.living_children, one.dead_children))
        for one in pregnancies
        if one.registered_on <= last
    ]
    answers.sort(key=lambda answer: answer[1].on)
    return {woman: one for woman, one in answers if one.living is not None or one.dead is not None}


def _told_on(one: PregnancyFacts) -> date:
    """Return of which day the children are who were counted when a pregnancy was registered: those before it."""
    is_over = one.ended_on is not None and one.ended_on <= one.registered_on
    return one.began_on if is_over else one.registered_on


def _known(session: Session, women: Collection[bytes]) -> dict[bytes, list[_Known]]:
    """Return the residents whose mother is one of ``women``."""
    stored, merged = with_merged(session, women), alias_map(session)
    query = select(Resident.id, Resident.mother_id).where(Resident.mother_id.is_not(None), among(Resident.mother_id, stored))
    mothers = {child: stored[mother] for child, mother in session.execute(query) if mother in stored and child not in merged}
    found: dict[bytes, list[_Known]] = {}
    for child, facts in people_facts(session, mothers).items():
        found.setdefault(mothers[child], []).append(_Known(facts.birth, facts.death))
    return found
