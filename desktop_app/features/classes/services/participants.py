"""Who takes part in a class: each person once, also one who was entered twice and merged."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.residents.services import alias_map

from ..models import Enrolment
from .people import Person, people

_BEST_FIRST = ("enrolled", "waiting", "dropped_out")


@dataclass(frozen=True, slots=True)
class Participant:
    """One person's place in a class.

    Attributes:
        id: of the enrolment that stands for the person; attendance and tests are stored under it.
        every_id: ids of all enrolments of the person in this class: two entries of one person may both be enrolled.
        resident_id: of the resident as it stands now; None for a visitor from outside.
        visitor_name: empty for a resident.
        state: enrolled, waiting or dropped_out.
        asked_at: milliseconds; order of the waiting list on one day.
    """

    id: bytes
    every_id: tuple[bytes, ...]
    class_id: bytes
    resident_id: bytes | None
    visitor_name: str
    visitor_sex: str | None
    visitor_address: str
    state: str
    enrolled_on: date
    asked_at: int
    ended_on: date | None
    reason: str
    note: str

    @property
    def is_visitor(self) -> bool:
        """Return True for somebody from outside the village."""
        return self.resident_id is None

    @property
    def place_in_line(self) -> tuple[date, int, bytes]:
        """Return what the waiting list is ordered by: who asked first stands first, on every laptop."""
        return self.enrolled_on, self.asked_at, self.id


def participants_of(session: Session, classes: Collection[bytes] | None) -> dict[bytes, list[Participant]]:
    """Return the people of each class, in the order they were enrolled; ``None`` asks for all classes."""
    query = select(*_COLUMNS)
    if classes is not None:
        query = query.where(Enrolment.class_id.in_(classes))
    aliases = alias_map(session)
    rows: dict[tuple[bytes, bytes], list[Participant]] = {}
    for key, class_id, resident, *rest in session.execute(query):
        canonical = None if resident is None else aliases.get(resident, resident)
        one = _participant(key, class_id, canonical, *rest)
        rows.setdefault((class_id, canonical or key), []).append(one)
    found: dict[bytes, list[Participant]] = {}
    for (class_id, _), same in rows.items():
        found.setdefault(class_id, []).append(_one_person(same))
    for of_class in found.values():
        of_class.sort(key=lambda one: one.place_in_line)
    return found


def participants(session: Session, class_id: bytes) -> list[Participant]:
    """Return the people of one class, in the order they were enrolled."""
    return participants_of(session, [class_id]).get(class_id, [])


def by_any_id(found: Iterable[Participant]) -> dict[bytes, Participant]:
    """Return participants by each of their enrolments."""
    return {key: one for one in found for key in one.every_id}


def persons_of(session: Session, found: Iterable[Participant]) -> dict[bytes, Person]:
    """Return the residents among participants, by resident."""
    return people(session, {one.resident_id for one in found if one.resident_id is not None})


def is_gone(participant: Participant, persons: Mapping[bytes, Person]) -> bool:
    """Return True for a resident who has died or moved away."""
    who = persons.get(participant.resident_id) if participant.resident_id is not None else None
    return who is not None and who.is_gone


def places_taken(session: Session, everybody: Iterable[Participant]) -> int:
    """Return how many of a class's places are taken; who has died or moved away leaves a place free."""
    enrolled = [one for one in everybody if one.state == "enrolled"]
    persons = persons_of(session, enrolled)
    return sum(not is_gone(one, persons) for one in enrolled)


def shown(participant: Participant, persons: Mapping[bytes, Person]) -> Label:
    """Return what a participant is called."""
    who = persons.get(participant.resident_id) if participant.resident_id is not None else None
    return participant.visitor_name if who is None else who.name


_COLUMNS = (
    *(Enrolment.id, Enrolment.class_id, Enrolment.resident_id, Enrolment.visitor_name, Enrolment.visitor_sex),
    *(Enrolment.visitor_address, Enrolment.state, Enrolment.enrolled_on, Enrolment.asked_at, Enrolment.ended_on),
    *(Enrolment.reason, Enrolment.note),
)


def _participant(
    key: bytes,
    class_id: bytes,
    resident: bytes | None,
    name: str | None,
    sex: str | None,
    address: str | None,
    state: str,
    enrolled_on: date,
    asked_at: int | None,
    ended_on: date | None,
    reason: str | None,
    note: str | None,
) -> Participant:
    texts = (state, enrolled_on, asked_at or 0, ended_on, reason or "", note or "")
    return Participant(key, (key,), class_id, resident, name or "", sex, address or "", *texts)


def _one_person(same: list[Participant]) -> Participant:
    """Return the enrolment that stands for a person: one that lasts before one that ended, the oldest of these.

    The first enrolment tells since when somebody takes part; who waits stands in the line since the one that waits.
    """
    if len(same) == 1:
        return same[0]
    first, *rest = sorted(same, key=lambda one: (_BEST_FIRST.index(one.state), one.place_in_line))
    every = (first.id, *(one.id for one in rest))
    return Participant(
        first.id,
        every,
        first.class_id,
        first.resident_id,
        first.visitor_name,
        first.visitor_sex,
        first.visitor_address,
        first.state,
        first.enrolled_on if first.state == "waiting" else min(one.enrolled_on for one in same),
        first.asked_at,
        first.ended_on,
        first.reason,
        first.note,
    )
