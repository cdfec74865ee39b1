"""Who has completed a class."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.core.text import Label, Text

from ..rules.completion import Done, still_missing
from ..rules.entries import Needs
from ..rules.wording import FAMILY
from .attendance import Came, attendance_of
from .certificates import Certificate, certificates_of
from .classes import find_class, needs_of
from .participants import participants, persons_of, shown
from .scores import counting, scores_of


@dataclass(frozen=True, slots=True)
class CompletionRow:
    """How far one person is.

    Attributes:
        missing: what is still needed; nothing if the class is completed.
        certificate: the one that holds, or the last one that was withdrawn.
    """

    enrolment: bytes
    resident_id: bytes | None
    name: Label
    state: str
    done: Done
    missing: tuple[Text, ...]
    certificate: Certificate | None

    @property
    def is_complete(self) -> bool:
        """Return True if nothing is missing."""
        return not self.missing

    @property
    def is_in_doubt(self) -> bool:
        """Return True for a certificate that holds although a later correction took its ground away."""
        return bool(self.missing) and self.certificate is not None and self.certificate.holds


@dataclass(frozen=True, slots=True)
class Completion:
    """How far the people of a class are, in the order of enrolment; those on the waiting list are left out."""

    needs: Needs
    rows: tuple[CompletionRow, ...]

    @property
    def counted(self) -> int:
        """Return of how many people that is: who dropped out before completing the class is not one of them."""
        return sum(row.is_complete or row.state != "dropped_out" for row in self.rows)

    @property
    def completed(self) -> int:
        """Return how many have completed the class."""
        return sum(row.is_complete for row in self.rows)


def completion(session: Session, class_id: bytes) -> Completion:
    """Return who has completed a class and what the others need; raises UserError if the class was removed."""
    needs = needs_of(find_class(session, class_id))
    everybody = [one for one in participants(session, class_id) if one.state != "waiting"]
    persons, certificates = persons_of(session, everybody), certificates_of(session, class_id)
    done = done_by_person(session, class_id)
    rows = []
    for one in everybody:
        did = done.get(one.id, Done())
        missing = tuple(still_missing(needs, did))
        rows.append(
            CompletionRow(one.id, one.resident_id, shown(one, persons), one.state, did, missing, certificates.get(one.id))
        )
    return Completion(needs, tuple(rows))


def done_by_person(session: Session, class_id: bytes) -> dict[bytes, Done]:
    """Return what each person of a class did, by the enrolment that stands for the person."""
    return gather(attendance_of(session, class_id), _post_percents(session, class_id))


def gather(attendance: Mapping[bytes, Mapping[bytes, Came]], post_percents: Mapping[bytes, float]) -> dict[bytes, Done]:
    """Return what each person did from the lists of all meetings and the tests after the class."""
    meetings: dict[bytes, int] = {}
    companions: dict[bytes, int] = {}
    for lines in attendance.values():
        for key, came in lines.items():
            meetings[key] = meetings.get(key, 0) + came.present
            companions[key] = companions.get(key, 0) + (came.present and came.companion in FAMILY)
    everybody = meetings.keys() | post_percents.keys()
    return {key: Done(meetings.get(key, 0), companions.get(key, 0), post_percents.get(key)) for key in everybody}


def _post_percents(session: Session, class_id: bytes) -> dict[bytes, float]:
    counted = {key: counting(scores)[1] for key, scores in scores_of(session, class_id).items()}
    return {key: after.percent for key, after in counted.items() if after is not None}
