"""What equipment there is, how it is, and who has it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.natural_rows import living
from desktop_app.packs import Pack, Row, read_table
from desktop_app.residents.services import canonical_id, rows_of

from ...models import Equipment, EquipmentCheck, EquipmentLoan, StockPlace
from ...rules.equipment import EquipmentKind, calibration_state, condition_now, days_overdue, next_calibration
from ..places import name_of

HEADER = ("code", "title", "calibration_months", "source")
MOST_MONTHS = 120
GONE = QT_TRANSLATE_NOOP("Stock", "This thing is not in the list any more.")


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
    one = thing(session, equipment)
    kinds = {kind.code: kind for kind in equipment_kinds(pack)}
    checks = _checks(session, equipment).get(equipment, ())
    loans = _loans(session, today, equipment).get(equipment, ())
    place = session.get(StockPlace, one.place_id) if one.place_id else None
    row = _row(one, kinds.get(one.code or ""), place, checks, loans, today)
    newest = sorted(enumerate(checks), key=lambda found: (found[1].checked_on, found[0]), reverse=True)
    return EquipmentCard(row, [check for _, check in newest], sorted(loans, key=lambda loan: loan.lent_on, reverse=True))


def loans_of(session: Session, resident: bytes, today: date) -> list[Loan]:
    """Return what a resident has borrowed, what is still out first."""
    found = [loan for loans in _loans(session, today).values() for loan in loans if loan.resident == resident]
    return sorted(found, key=lambda loan: (loan.returned_on is not None, -loan.lent_on.toordinal()))


def thing(session: Session, equipment: bytes) -> Equipment:
    """Return a thing; raises UserError if it is gone."""
    row = living(session, Equipment, equipment)
    if row is None:
        raise UserError(GONE)
    return row


def open_loan(session: Session, equipment: bytes, today: date) -> Loan | None:
    """Return the loan that has not ended, or None."""
    loans = _loans(session, today, equipment).get(equipment, [])
    return next((loan for loan in loans if loan.returned_on is None), None)


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
        place_name=name_of(place) if place else "",
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
