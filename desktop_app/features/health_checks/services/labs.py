"""Values of blood tests: stored, confirmed, taken back, read."""

from collections.abc import Collection
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.ids import new_id
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living

from ..models import LabValue
from ..rules.checking import check_lab
from ..rules.entries import Lab
from ..rules.measuring import measure_named, thousandths
from .pack_lists import measures_of_post
from .people import person_on
from .writing import rows_of_people

LOOKED_AT = 200
"""How many of the newest values say in which unit a post types."""
_NO_TEST = QT_TRANSLATE_NOOP("Health checks", "Choose the test.")
_GONE = QT_TRANSLATE_NOOP("Health checks", "This value is not here any more. Look at the card again.")


def record_lab(
    session: Session,
    resident: bytes,
    on: date,
    test: str,
    value: Decimal | int,
    unit: str = "",
    *,
    where: str = "here",
    by: str = "",
    note: str = "",
    today: date | None = None,
) -> bytes:
    """Store one value of a test and return its id; several of a day stand side by side.

    Args:
        test: code of a measure of the pack of kind "lab", e.g. glucose_random.
        unit: in which ``value`` is; "" is the canonical one.
        where: a key of ``LAB_PLACES``.

    Raises:
        InputError: no such test or unit, the value cannot be, or the day is not possible; nothing was stored.
    """
    measure = measure_named(measures_of_post(session), test)
    if measure is None or measure.kind != "lab":
        raise InputError([Problem("test", _NO_TEST)])
    unit, typed = unit or measure.unit, Decimal(value)
    if problems := check_lab(measure, typed, unit, where):
        raise InputError(problems)
    resident = person_on(session, resident, on, today)
    row = LabValue(
        id=new_id(),
        resident_id=resident,
        test=test,
        measured_on=on,
        value_thousandths=thousandths(measure.canonical(typed, unit)),
        unit=unit,
        where_done=where,
        tested_by=by.strip() or None,
        note=note.strip() or None,
    )
    session.add(row)
    session.flush()
    return row.id


def remove_lab(session: Session, value: bytes) -> None:
    """Take out one value; undo brings it back. Raises UserError if it is gone already."""
    session.delete(_find(session, value))


def confirm_lab(session: Session, value: bytes, by: str, on: date) -> None:
    """Note that a health worker has seen the proof of a value; raises UserError if it is gone."""
    row = _find(session, value)
    row.confirmed_by, row.confirmed_on = by.strip() or None, on


def labs_of(
    session: Session,
    residents: Collection[bytes] | None,
    first: date | None = None,
    last: date | None = None,
    tests: Collection[str] = (),
) -> dict[bytes, list[Lab]]:
    """Return the values of people in a span of days: {resident: newest first}; of all tests, or of ``tests``."""
    found: dict[bytes, list[Lab]] = {}
    for resident, row in rows_of_people(session, LabValue, residents, LabValue.measured_on, first, last):
        if not tests or row.test in tests:
            found.setdefault(resident, []).append(_lab(row))
    return found


def usual_units(session: Session) -> dict[str, str]:
    """Return the unit in which each test was typed last at the post: {test: unit}; a test that was never typed is left out."""
    newest = select(LabValue.test, LabValue.unit).order_by(LabValue.id.desc()).limit(LOOKED_AT)
    found: dict[str, str] = {}
    for test, unit in session.execute(newest):
        found.setdefault(test, unit)
    return found


def _find(session: Session, value: bytes) -> LabValue:
    row = living(session, LabValue, value)
    if row is None:
        raise UserError(_GONE)
    return row


def _lab(row: LabValue) -> Lab:
    return Lab(
        row.id,
        row.measured_on,
        row.test,
        row.value_thousandths,
        row.unit,
        row.where_done,
        row.tested_by or "",
        row.note or "",
        row.confirmed_by or "",
        row.confirmed_on,
    )
