"""Equipment is entered, checked, lent, brought back and taken out of use."""

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living
from desktop_app.packs import Pack
from desktop_app.residents.services import canonical_id

from ...models import Equipment, EquipmentCheck, EquipmentLoan
from ...rules.equipment import (
    CheckEntry,
    EquipmentEntry,
    LoanEntry,
    check_check,
    check_equipment,
    check_loan,
    check_return,
    next_calibration,
)
from ..places import ensure_place
from .reading import equipment_kinds, open_loan, thing

LENT_ALREADY = QT_TRANSLATE_NOOP("Stock", "{name} has it since {date}. Write down that it came back first.")
IS_RETIRED = QT_TRANSLATE_NOOP("Stock", "It is not in use any more since {date}. Take it into use again first.")
NOT_LENT = QT_TRANSLATE_NOOP("Stock", "It has come back already.")
STILL_LENT = QT_TRANSLATE_NOOP("Stock", "{name} still has it. Write down that it came back first.")


def register_equipment(session: Session, entry: EquipmentEntry, today: date) -> bytes:
    """Store a new thing and return its id; raises InputError, and then nothing was stored."""
    if problems := check_equipment(entry, today):
        raise InputError(problems)
    row = Equipment(**_values(session, entry))
    session.add(row)
    session.flush()
    return row.id


def change_equipment(session: Session, equipment: bytes, entry: EquipmentEntry, today: date) -> None:
    """Store what a thing is now; raises InputError or UserError, and then nothing was stored."""
    row = thing(session, equipment)
    if problems := check_equipment(entry, today):
        raise InputError(problems)
    for name, value in _values(session, entry).items():
        setattr(row, name, value)


def retire_equipment(session: Session, equipment: bytes, on_date: date | None) -> None:
    """Take a thing out of use on a day, or into use again with None; raises UserError while somebody has it."""
    row = thing(session, equipment)
    loan = open_loan(session, equipment, on_date or date.max)
    if on_date is not None and loan is not None:
        raise UserError(STILL_LENT.fill(name=loan.borrower))
    row.retired_on = on_date


def record_check(session: Session, equipment: bytes, entry: CheckEntry, pack: Pack, today: date) -> bytes:
    """Store what was found or done and return the check's id.

    A calibration without a written date of the next one gets the pack's.

    Raises:
        InputError: a date or the condition is not possible; nothing was stored.
    """
    one = thing(session, equipment)
    if problems := check_check(entry, one.acquired_on, today):
        raise InputError(problems)
    months = {kind.code: kind.calibration_months for kind in equipment_kinds(pack)}.get(one.code or "")
    is_calibration = entry.kind == "calibration"
    row = EquipmentCheck(
        equipment_id=equipment,
        kind=entry.kind,
        checked_on=entry.checked_on,
        condition=entry.condition,
        checked_by=entry.checked_by.strip() or None,
        next_due_on=next_calibration(entry.checked_on, entry.next_due_on, months) if is_calibration else None,
        note=entry.note.strip() or None,
    )
    session.add(row)
    session.flush()
    return row.id


def remove_check(session: Session, check: bytes) -> None:
    """Take back a check that was written by mistake."""
    row = living(session, EquipmentCheck, check)
    if row is not None:
        session.delete(row)


def lend(session: Session, equipment: bytes, entry: LoanEntry, today: date) -> bytes:
    """Write down who takes a thing and return the loan's id.

    Raises:
        InputError: nobody is named, or a date is not possible.
        UserError: somebody has it already, or it is not in use any more. Nothing was stored.
    """
    one = thing(session, equipment)
    if problems := check_loan(entry, one.acquired_on, today):
        raise InputError(problems)
    if one.retired_on is not None:
        raise UserError(IS_RETIRED.fill(date=one.retired_on))
    current = open_loan(session, equipment, today)
    if current is not None:
        raise UserError(LENT_ALREADY.fill(name=current.borrower, date=current.lent_on))
    row = EquipmentLoan(
        equipment_id=equipment,
        resident_id=canonical_id(session, entry.resident) if entry.resident is not None else None,
        borrower=None if entry.resident is not None else entry.borrower.strip(),
        lent_on=entry.lent_on,
        due_on=entry.due_on,
        note=entry.note.strip() or None,
    )
    session.add(row)
    session.flush()
    return row.id


def take_back(session: Session, loan: bytes, returned_on: date, condition: str, today: date, note: str = "") -> None:
    """Write down that something came back, and how it is.

    Raises:
        InputError: the day or the condition is not possible.
        UserError: it came back already. Nothing was stored.
    """
    row = living(session, EquipmentLoan, loan)
    if row is None or row.returned_on is not None:
        raise UserError(NOT_LENT)
    if problems := check_return(returned_on, row.lent_on, condition, today):
        raise InputError(problems)
    row.returned_on, row.condition_back = returned_on, condition
    if note.strip():
        row.note = note.strip()


def _values(session: Session, entry: EquipmentEntry) -> dict[str, Any]:
    return {
        "code": entry.code or None,
        "name": entry.name.strip() or None,
        "serial_number": entry.serial_number.strip() or None,
        "place_id": None if entry.place is None else ensure_place(session, entry.place),
        "acquired_on": entry.acquired_on,
        "source": entry.source.strip() or None,
        "note": entry.note.strip() or None,
    }
