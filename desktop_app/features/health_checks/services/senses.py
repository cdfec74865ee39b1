"""Eyes, ears, teeth and signs of anaemia: stored, taken back, read."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError
from desktop_app.packs import pack_of

from ..models import SenseCheck
from ..rules.checking import check_senses
from ..rules.entries import Senses
from ..rules.natural_ids import sense_check_id
from .pack_lists import anaemia_signs_of
from .people import person_on
from .writing import forget_day, put, rows_of_people


def record_senses(session: Session, resident: bytes, on: date, senses: Senses, today: date | None = None) -> bytes:
    """Add what was checked to what is known of the day and return the row's id; what is None here stays as it was.

    Raises:
        InputError: nothing was checked, an answer is not on the lists, or the day is not possible; nothing was stored.
    """
    return _put(session, resident, on, senses, today, keeps=True)


def replace_senses(session: Session, resident: bytes, on: date, senses: Senses, today: date | None = None) -> bytes:
    """Store what was checked in the place of what is known of the day; raises like ``record_senses``."""
    return _put(session, resident, on, senses, today, keeps=False)


def put_senses_of_day(session: Session, resident: bytes, on: date, senses: Senses, today: date | None = None) -> None:
    """Store a day's check as it stands now; one in which nothing is answered any more is taken back."""
    answers = (senses.right_eye, senses.left_eye, senses.colour_vision, senses.right_ear, senses.left_ear, senses.teeth)
    if any(answers) or senses.anaemia_signs is not None:
        replace_senses(session, resident, on, senses, today)
    else:
        forget_senses(session, resident, on)


def forget_senses(session: Session, resident: bytes, on: date) -> None:
    """Take out what was checked on a day; undo brings it back."""
    forget_day(session, SenseCheck, resident, SenseCheck.checked_on, on)


def senses_of(
    session: Session, residents: Collection[bytes] | None, first: date | None = None, last: date | None = None
) -> dict[bytes, list[Senses]]:
    """Return what was checked of people in a span of days: {resident: newest first}; None asks for everybody."""
    found: dict[bytes, list[Senses]] = {}
    for resident, row in rows_of_people(session, SenseCheck, residents, SenseCheck.checked_on, first, last):
        found.setdefault(resident, []).append(_senses(row))
    return found


def _put(session: Session, resident: bytes, on: date, senses: Senses, today: date | None, keeps: bool) -> bytes:
    if problems := check_senses(senses, {sign.code for sign in anaemia_signs_of(pack_of(session))}):
        raise InputError(problems)
    resident = person_on(session, resident, on, today)
    signs = senses.anaemia_signs
    values = {
        "resident_id": resident,
        "checked_on": on,
        "right_eye": senses.right_eye,
        "left_eye": senses.left_eye,
        "colour_vision": senses.colour_vision,
        "right_ear": senses.right_ear,
        "left_ear": senses.left_ear,
        "teeth": senses.teeth,
        "anaemia_signs": None if signs is None else " ".join(dict.fromkeys(signs)),
        "checked_by": senses.by.strip() or None,
        "note": senses.note.strip() or None,
    }
    return put(session, SenseCheck, sense_check_id(resident, on), SenseCheck.checked_on, values, keeps)


def _senses(row: SenseCheck) -> Senses:
    return Senses(
        row.right_eye,
        row.left_eye,
        row.colour_vision,
        row.right_ear,
        row.left_ear,
        row.teeth,
        None if row.anaemia_signs is None else tuple(row.anaemia_signs.split()),
        row.checked_by or "",
        row.note or "",
        row.checked_on,
        row.id,
    )
