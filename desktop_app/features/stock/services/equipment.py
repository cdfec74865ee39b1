"""Scales, boards and other things that stay: what there is, how it is, and who has it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.natural_rows import living
from desktop_app.packs import Pack, Row, read_table
from desktop_app.residents.services import canonical_id, rows_of

from ..models import Equipment, EquipmentCheck, EquipmentLoan, StockPlace
from ..rules.equipment import (
    CheckEntry,
    EquipmentEntry,
    EquipmentKind,
    LoanEntry,
    calibration_state,
    check_check,
    check_equipment,
    check_loan,
    check_return,
    condition_now,
    days_overdue,
    next_calibration,
)
from ..rules.words import PLACE_KINDS, said
from .places import ensure_place

HEADER = ("code", "title", "calibration_months", "source")
MOST_MONTHS = 120

GONE = QT_TRANSLATE_NOOP("Stock", "This thing is not in the list any more.")
LENT_ALREADY = QT_TRANSLATE_NOOP("Stock", "{name} has it since {date}. Write down that it came back first.")
IS_RETIRED = QT_TRANSLATE_NOOP("Stock", "It is not in use any more since {date}. Take it into use again first.")
NOT_LENT = QT_TRANSLATE_NOOP("Stock", "It has come back already.")
STILL_LENT = QT_TRANSLATE_NOOP("Stock", "{name} still has it. Write down that it came back first.")


@dataclass(frozen=True, slots=True)
class Check:
    """One check of one thing; ``kind`` and ``condition`` are codes of ``rules.equipment``."""

    id: bytes
    kind: str
    checked_on: date
    condition: str
    checked_by: str
    next_due_on: date | None
    note: str


@dataclass(frozen=True, slots=True)
class Loan:
    """One loan of one thing.

    Attributes:
        borrower: the resident's name, or the name that was written.
        overdue_days: 0 if it is not late.
    """

    id: bytes
    equipment: bytes
    resident: bytes | None
    borrower: Label
    lent_on: date
    due_on: date | None
    returned_on: date | None
    condition_back: str
    overdue_days: int
    note: str


@dataclass(frozen=True, slots=True)
class EquipmentRow:
    """One thing as the list shows it.

    Attributes:
        condition: newest known, "" if nobody has looked.
        calibration: none, unknown, ok, soon or overdue.
        loan: who has it now, or None.
    """

    id: bytes
    code: str
    name: Label
    serial_number: str
    place: bytes | None
    place_name: Label
    condition: str
    checked_on: date | None
    calibrated_on: date | None
    calibration_due: date | None
    calibration: str
    loan: Loan | None
    acquired_on: date | None
    source: str
    retired_on: date | None
    note: str


@dataclass(frozen=True, slots=True)
class EquipmentCard:
    """One thing with its checks and loans, the newest first."""

    row: EquipmentRow
    checks: Sequence[Check]
    loans: Sequence[Loan]


def equipment_kinds(pack: Pack) -> Sequence[EquipmentKind]:
    """Return the kinds of equipment that the country pack knows; raises PackError for a wrong table."""
    return read_table(pack, "equipment", HEADER, _kind, key="code")


def _kind(row: Row) -> EquipmentKind:
    months = row.whole("calibration_months", 1, MOST_MONTHS)
    return EquipmentKind(row.cells["code"], row.text("title"), months, row.source())


def list_equipment(session: Session, pack: Pack, today: date, with_retired: bool = False) -> list[EquipmentRow]:
    """Return what the post has, by kind and serial number; things that are not in use any more only if asked for."""
    kinds = {kind.code: kind for kind in equipment_kinds(pack)}
    order = {code: number for number, code in enumerate(kinds)}
    things = session.scalars(select(Equipment)).all()
    checks, loans = _checks(session), _loans(session, today)
    places = {place.id: place for place in session.scalars(select(StockPlace))}
    rows = [
        _row(
            one, kinds.get(one.code or ""), places.get(one.place_id or b""), checks.get(one.id, ()), loans.get(one.id, ()), today
        )
        for one in things
        if with_retired or one.retired_on is None
    ]
    return sorted(rows, key=lambda row: (order.get(row.code, len(order)), str(row.name), row.serial_number, row.id))


def equipment_card(session: Session, equipment: bytes, pack: Pack, today: date) -> EquipmentCard:
    """Return one thing with all that happened to it; raises UserError if it is gone."""
    one = _thing(session, equipment)
    kinds = {kind.code: kind for kind in equipment_kinds(pack)}
    checks = _checks(session, equipment).get(equipment, ())
    loans = _loans(session, today, equipment).get(equipment, ())
    place = session.get(StockPlace, one.place_id) if one.place_id else None
    row = _row(one, kinds.get(one.code or ""), place, checks, loans, today)
    newest = sorted(enumerate(checks), key=lambda found: (found[1].checked_on, found[0]), reverse=True)
    return EquipmentCard(row, [check for _, check in newest], sorted(loans, key=lambda loan: loan.lent_on, reverse=True))


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
    row = _thing(session, equipment)
    if problems := check_equipment(entry, today):
        raise InputError(problems)
    for name, value in _values(session, entry).items():
        setattr(row, name, value)


def retire_equipment(session: Session, equipment: bytes, on_date: date | None) -> None:
    """Take a thing out of use on a day, or into use again with None; raises UserError while somebody has it."""
    row = _thing(session, equipment)
    loan = _open_loan(session, equipment, on_date or date.max)
    if on_date is not None and loan is not None:
        raise UserError(STILL_LENT.fill(name=loan.borrower))
    row.retired_on = on_date


def record_check(session: Session, equipment: bytes, entry: CheckEntry, pack: Pack, today: date) -> bytes:
    """Store what was found or done and return the check's id.

    A calibration without a written date of the next one gets the pack's.

    Raises:
        InputError: a date or the condition is not possible; nothing was stored.
    """
    thing = _thing(session, equipment)
    if problems := check_check(entry, thing.acquired_on, today):
        raise InputError(problems)
    months = {kind.code: kind.calibration_months for kind in equipment_kinds(pack)}.get(thing.code or "")
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
    thing = _thing(session, equipment)
    if problems := check_loan(entry, thing.acquired_on, today):
        raise InputError(problems)
    if thing.retired_on is not None:
        raise UserError(IS_RETIRED.fill(date=thing.retired_on))
    open_loan = _open_loan(session, equipment, today)
    if open_loan is not None:
        raise UserError(LENT_ALREADY.fill(name=open_loan.borrower, date=open_loan.lent_on))
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


def loans_of(session: Session, resident: bytes, today: date) -> list[Loan]:
    """Return what a resident has borrowed, what is still out first."""
    found = [loan for loans in _loans(session, today).values() for loan in loans if loan.resident == resident]
    return sorted(found, key=lambda loan: (loan.returned_on is not None, -loan.lent_on.toordinal()))


def _thing(session: Session, equipment: bytes) -> Equipment:
    row = living(session, Equipment, equipment)
    if row is None:
        raise UserError(GONE)
    return row


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


def _checks(session: Session, equipment: bytes | None = None) -> dict[bytes, list[Check]]:
    """Return the checks of each thing in the order they were written."""
    query = select(EquipmentCheck).order_by(EquipmentCheck.id)
    if equipment is not None:
        query = query.where(EquipmentCheck.equipment_id == equipment)
    found: dict[bytes, list[Check]] = {}
    for one in session.scalars(query):
        check = Check(
            one.id, one.kind, one.checked_on, one.condition or "", one.checked_by or "", one.next_due_on, one.note or ""
        )
        found.setdefault(one.equipment_id, []).append(check)
    return found


def _loans(session: Session, today: date, equipment: bytes | None = None) -> dict[bytes, list[Loan]]:
    query = select(EquipmentLoan).order_by(EquipmentLoan.lent_on, EquipmentLoan.id)
    if equipment is not None:
        query = query.where(EquipmentLoan.equipment_id == equipment)
    stored = session.scalars(query).all()
    residents = {one.resident_id: canonical_id(session, one.resident_id) for one in stored if one.resident_id is not None}
    people = {row.id: row for row in rows_of(session, list(residents.values()))}
    found: dict[bytes, list[Loan]] = {}
    for one in stored:
        resident = residents.get(one.resident_id) if one.resident_id is not None else None
        name: Label = people[resident].shown if resident in people else one.borrower or ""
        overdue = days_overdue(one.due_on, today) if one.returned_on is None else 0
        loan = Loan(
            one.id,
            one.equipment_id,
            resident,
            name,
            one.lent_on,
            one.due_on,
            one.returned_on,
            one.condition_back or "",
            overdue,
            one.note or "",
        )
        found.setdefault(one.equipment_id, []).append(loan)
    return found


def _open_loan(session: Session, equipment: bytes, today: date) -> Loan | None:
    loans = _loans(session, today, equipment).get(equipment, [])
    return next((loan for loan in loans if loan.returned_on is None), None)


def _row(
    one: Equipment,
    kind: EquipmentKind | None,
    place: StockPlace | None,
    checks: Sequence[Check],
    loans: Sequence[Loan],
    today: date,
) -> EquipmentRow:
    months = kind.calibration_months if kind else None
    calibrations = [check for check in checks if check.kind == "calibration"]
    last = max(calibrations, key=lambda check: check.checked_on, default=None)
    due = next_calibration(last.checked_on if last else None, last.next_due_on if last else None, months)
    seen = [(check.checked_on, check.condition) for check in checks if check.condition]
    seen += [(loan.returned_on, loan.condition_back) for loan in loans if loan.returned_on and loan.condition_back]
    return EquipmentRow(
        id=one.id,
        code=one.code or "",
        name=one.name or (kind.title if kind else one.code or ""),
        serial_number=one.serial_number or "",
        place=one.place_id,
        place_name=(place.name or said(place.kind, PLACE_KINDS)) if place else "",
        condition=condition_now(seen),
        checked_on=max((day for day, _ in seen), default=None),
        calibrated_on=last.checked_on if last else None,
        calibration_due=due,
        calibration=calibration_state(due, last is not None, months, today),
        loan=next((loan for loan in loans if loan.returned_on is None), None),
        acquired_on=one.acquired_on,
        source=one.source or "",
        retired_on=one.retired_on,
        note=one.note or "",
    )
