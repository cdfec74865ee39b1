"""Scales, boards, tapes and other things that stay: their condition, calibration and loans."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class Equipment(Record):
    """One thing that is used again and again."""

    __tablename__ = "equipment"

    code: Mapped[str | None]  # of the pack's table of equipment
    name: Mapped[str | None]  # NULL: the pack's words
    serial_number: Mapped[str | None]
    place_id: Mapped[RowId | None] = reference("stock_place", nullable=True)
    acquired_on: Mapped[date | None]
    source: Mapped[str | None]  # who gave or paid for it
    retired_on: Mapped[date | None]
    note: Mapped[str | None]


class EquipmentCheck(Record):
    """What was found or done on a day: its condition, a repair, a calibration."""

    __tablename__ = "equipment_check"

    equipment_id: Mapped[RowId] = reference("equipment")
    kind: Mapped[str]  # looked_at | calibration | repair
    checked_on: Mapped[date]
    condition: Mapped[str | None]  # good | needs_repair | broken | lost
    checked_by: Mapped[str | None]
    next_due_on: Mapped[date | None]  # of a calibration
    note: Mapped[str | None]


class EquipmentLoan(Record):
    """Something lent to somebody."""

    __tablename__ = "equipment_loan"

    equipment_id: Mapped[RowId] = reference("equipment")
    resident_id: Mapped[RowId | None] = reference("resident", nullable=True)
    borrower: Mapped[str | None]  # who is no resident
    lent_on: Mapped[date]
    due_on: Mapped[date | None]
    returned_on: Mapped[date | None]
    condition_back: Mapped[str | None]  # as in EquipmentCheck
    note: Mapped[str | None]
