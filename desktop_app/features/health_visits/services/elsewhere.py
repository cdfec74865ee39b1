"""What was measured outside open days: copied from the child's book, told by the family, or taken at home."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .check_in import find_visit, visit_elsewhere
from .measuring import record_measurement
from .weighings import Weighing, weighings_between

FACILITY, HOME = "facility", "home"

_NOTHING = QT_TRANSLATE_NOOP("Health visits", "Write at least one value.")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """One line of the book.

    Attributes:
        kind: "facility" for a health centre or another post, "home" for a weight taken at home.
        values: fields of ``rules.measures.MEASURES`` in grams and millimetres; None for what was not taken.
        position: of the length: "lying" or "standing"; None takes the usual one for the age.
        note: where, or who says so.
    """

    on: date
    kind: str = FACILITY
    values: Mapping[str, int | None] = field(default_factory=dict)
    position: str | None = None
    note: str = ""


def record_elsewhere(session: Session, resident: bytes, entry: Elsewhere, today: date) -> bytes:
    """Store one line and return the visit's id; of a line that is there already only the given values change.

    Raises:
        InputError: nothing was measured, a value is not possible, or the day lies in the future, before birth or
            after death; nothing was stored.
    """
    given = {name: value for name, value in entry.values.items() if value is not None}
    if not given:
        raise InputError([Problem("weight_g", _NOTHING)])
    visit = visit_elsewhere(session, resident, entry.on, today, entry.kind)
    if entry.note.strip():
        find_visit(session, visit).note = entry.note.strip()
    session.flush()
    for name, value in given.items():
        record_measurement(session, visit, name, value, entry.position)
    return visit


def measured_that_day(session: Session, resident: bytes, on: date) -> list[Weighing]:
    """Return what is stored of somebody for a day, wherever it was measured."""
    return weighings_between(session, on, on, [resident])
