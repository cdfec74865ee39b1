"""The children of the post in a period: those of an age who lived here, as the residents' records tell."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from desktop_app.core.name_key import name_key
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Label
from desktop_app.packs import AgeLimit
from desktop_app.residents.models import LifeEvent, Resident
from desktop_app.residents.rules.naming import shown_name
from desktop_app.residents.services import among, with_merged
from desktop_app.residents.services.aliases import alias_map

from ..rules.residence import Event, lived_here

ESTIMATES = ("estimated", "local_event")
KINDS = ("moved_in", "moved_out", "died")


@dataclass(frozen=True, slots=True)
class Child:
    """One child with what the residents' records say of it.

    Attributes:
        is_estimated: nobody knows the birth date exactly.
        events: moves and death, earliest first.
    """

    id: bytes
    name: Label
    sex: str | None
    born: PartialDate
    is_estimated: bool
    status: str
    mother: str
    father: str
    events: Sequence[Event]
    mother_id: bytes | None = None


def children_who_lived_here(session: Session, first: date, last: date, ages: AgeLimit) -> list[Child]:
    """Return the children who lived here, and were of that age, on some day from ``first`` to ``last``, by name."""
    oldest = first.year - ages.until_months // 12 - 1
    mother, father = aliased(Resident), aliased(Resident)
    query = (
        select(Resident, mother.name.label("mother"), father.name.label("father"))
        .outerjoin(mother, mother.id == Resident.mother_id)
        .outerjoin(father, father.id == Resident.father_id)
        .where(Resident.birth_year.between(oldest, last.year), Resident.deleted_at.is_(None))
    )
    merged = alias_map(session)
    people = [row for row in session.execute(query) if row.Resident.id not in merged]
    found = [row for row in people if _is_of_age(_born(row.Resident), first, last, ages)]
    events = events_of(session, [row.Resident.id for row in found])
    children = [_child(*row, events.get(row.Resident.id, [])) for row in found]
    here = [child for child in children if lived_here(child.status, child.born, child.events, first, last)]
    return sorted(here, key=lambda child: (name_key(str(child.name)), str(child.born), child.id))


def _child(person: Resident, mother: str | None, father: str | None, events: Sequence[Event]) -> Child:
    mother = mother or person.mother_name or ""
    return Child(
        person.id,
        shown_name(person.name, person.is_unnamed, mother),
        person.sex,
        _born(person),
        person.birth_source in ESTIMATES,
        person.status,
        mother,
        father or person.father_name or "",
        events,
        person.mother_id,
    )


def _born(person: Resident) -> PartialDate:
    return PartialDate(person.birth_year, person.birth_month, person.birth_day)


def _is_of_age(born: PartialDate, first: date, last: date, ages: AgeLimit) -> bool:
    """Return True if the child was within the limits on some day from ``first`` to ``last``."""
    at_start, at_end = born.age_months(first), born.age_months(last)
    return at_start is not None and at_end is not None and at_start <= ages.until_months and at_end >= ages.from_months


def events_of(session: Session, ids: Collection[bytes]) -> dict[bytes, list[Event]]:
    """Return moves and deaths by resident, earliest first."""
    stored = with_merged(session, ids)
    query = select(LifeEvent.resident_id, LifeEvent.kind, LifeEvent.event_year, LifeEvent.event_month, LifeEvent.event_day).where(
        LifeEvent.kind.in_(KINDS), among(LifeEvent.resident_id, stored)
    )
    found: dict[bytes, list[Event]] = {}
    for resident, kind, *parts in session.execute(query):
        if resident in stored:
            found.setdefault(stored[resident], []).append((kind, PartialDate(*parts)))
    for events in found.values():
        events.sort(key=lambda event: str(event[1]))
    return found
