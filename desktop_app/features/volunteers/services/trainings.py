"""Trainings that people took part in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.ids import new_id
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import alias_map, canonical_id

from ..models import VolunteerTraining
from ..rules.natural_ids import volunteer_training_id
from ..rules.training import TrainingEntry, check_training
from .people import helper

_GONE = QT_TRANSLATE_NOOP("Volunteers", "This training is not here any more. Look at the list again.")
_TWICE = QT_TRANSLATE_NOOP("Volunteers", "This training is entered for the same date already.")


@dataclass(frozen=True, slots=True)
class Training:
    """One training of one person; ``held`` as far as known."""

    id: bytes
    resident: bytes
    title: str
    held: PartialDate
    organiser: str = ""
    level: str = ""
    certificate_number: str = ""
    note: str = ""


def add_training(session: Session, entry: TrainingEntry, today: date) -> bytes:
    """Note that somebody took part in a training and return its id.

    Raises:
        InputError: no title, or a date in the future or before birth; nothing was stored.
        UserError: the same training is there for that date.
    """
    entry = _refuse(session, entry, today)
    assert entry.resident is not None  # noqa: S101 - the rules have refused it
    key = volunteer_training_id(entry.resident, entry.title, entry.held)
    found = living(session, VolunteerTraining, key)
    if found is not None and _held(found) == entry.held:
        raise UserError(_TWICE)
    if found is not None:
        key = new_id()  # it was given another date since
    make_or_revive(session, VolunteerTraining, key, **_columns(entry))
    return key


def change_training(session: Session, training: bytes, entry: TrainingEntry, today: date) -> None:
    """Correct a training; raises as ``add_training``."""
    row = _find(session, training)
    for field, value in _columns(_refuse(session, entry, today)).items():
        setattr(row, field, value)


def remove_training(session: Session, training: bytes) -> None:
    """Take out a training that was entered by mistake; undo brings it back."""
    session.delete(_find(session, training))


def trainings_of(session: Session, residents: Sequence[bytes] | None = None) -> dict[bytes, list[Training]]:
    """Return the trainings of some people, or of all: {resident: the newest first, unknown dates last}."""
    aliases = alias_map(session)
    wanted = None if residents is None else {aliases.get(one, one) for one in residents}
    found: dict[bytes, list[Training]] = {}
    for row in session.scalars(select(VolunteerTraining)):
        resident = aliases.get(row.resident_id, row.resident_id)
        if wanted is None or resident in wanted:
            found.setdefault(resident, []).append(_training(row, resident))
    for trainings in found.values():
        trainings.sort(key=lambda one: (one.held.earliest or date.min, one.title), reverse=True)
    return found


def _training(row: VolunteerTraining, resident: bytes) -> Training:
    return Training(
        row.id,
        resident,
        row.title,
        _held(row),
        row.organiser or "",
        row.level or "",
        row.certificate_number or "",
        row.note or "",
    )


def _held(row: VolunteerTraining) -> PartialDate:
    return PartialDate(row.held_year, row.held_month, row.held_day)


def _find(session: Session, training: bytes) -> VolunteerTraining:
    row = living(session, VolunteerTraining, training)
    if row is None:
        raise UserError(_GONE)
    return row


def _refuse(session: Session, entry: TrainingEntry, today: date) -> TrainingEntry:
    if entry.resident is not None:
        entry = replace(entry, resident=canonical_id(session, entry.resident))
    person = helper(session, entry.resident)
    if problems := check_training(entry, person.lifetime if person else None, today):
        raise InputError(problems)
    return entry


def _columns(entry: TrainingEntry) -> dict[str, object]:
    return {
        "resident_id": entry.resident,
        "title": " ".join(entry.title.split()),
        "organiser": entry.organiser.strip() or None,
        "held_year": entry.held.year,
        "held_month": entry.held.month,
        "held_day": entry.held.day,
        "level": entry.level.strip() or None,
        "certificate_number": entry.certificate_number.strip() or None,
        "note": entry.note.strip() or None,
    }
