"""What was asked and seen of a child on a day; one row a child and day, the id is made from both."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class DevelopmentCheck(Record):
    """The development checklist of one age, as it was answered on a day."""

    __tablename__ = "development_check"

    resident_id: Mapped[RowId] = reference("resident")
    checked_on: Mapped[date]
    band_months: Mapped[int]  # age for which the pack's list is made, e.g. 9
    result: Mapped[str]  # complete | incomplete
    missing: Mapped[str | None]  # codes of items the child does not do yet, divided by spaces
    checked_by: Mapped[str | None]
    note: Mapped[str | None]


class SymptomCheck(Record):
    """Signs of tuberculosis, illness and danger on a day; None means not asked."""

    __tablename__ = "symptom_check"
    __table_args__ = (Index("ix_symptom_check_checked_on", "checked_on"),)

    resident_id: Mapped[RowId] = reference("resident")
    checked_on: Mapped[date]
    cough: Mapped[bool | None]  # that does not stop
    fever_2_weeks: Mapped[bool | None]
    no_gain_2_months: Mapped[bool | None]
    tb_contact: Mapped[bool | None]  # somebody close has tuberculosis
    illness: Mapped[str | None]  # codes of the pack, divided by spaces; "" asked and none
    danger_signs: Mapped[str | None]  # codes of the pack, divided by spaces; "" asked and none
    temperature_tenths: Mapped[int | None]  # degrees Celsius x 10
    asked_by: Mapped[str | None]
    note: Mapped[str | None]
