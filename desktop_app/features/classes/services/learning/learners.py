"""Who takes part in a class, by name."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.text import Label

from ..participants import participants, persons_of, shown


@dataclass(frozen=True, slots=True)
class Learner:
    """Somebody who takes part.

    Attributes:
        enrolment: the one that stands for the person.
        every_id: of all enrolments of the person in the class, also of entries that were merged.
    """

    enrolment: bytes
    name: Label
    every_id: tuple[bytes, ...]


def learners(session: Session, class_id: bytes, also: Collection[bytes] = ()) -> list[Learner]:
    """Return who takes part now, by name, and the enrolments ``also``, whatever became of them."""
    everybody, wanted = participants(session, class_id), set(also)
    chosen = [one for one in everybody if one.state == "enrolled" or wanted & set(one.every_id)]
    persons = persons_of(session, chosen)
    found = [Learner(one.id, shown(one, persons), one.every_id) for one in chosen]
    return sorted(found, key=lambda one: (name_key(str(one.name)), one.enrolment))


def by_every_id(found: Collection[Learner]) -> dict[bytes, Learner]:
    """Return learners by each of their enrolments."""
    return {key: one for one in found for key in one.every_id}
