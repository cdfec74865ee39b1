"""What is measured at anybody's visit besides the body.

Quantities are whole numbers in the smallest unit used; NULL means not measured.
"""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class VitalSign(Record):
    """Blood pressure, pulse, breath and temperature of a day; the id is made from resident and day."""

    __tablename__ = "vital_sign"
    __table_args__ = (Index("ix_vital_sign_measured_on", "measured_on"),)

    resident_id: Mapped[RowId] = reference("resident")
    visit_id: Mapped[RowId | None] = reference("visit", nullable=True)
    measured_on: Mapped[date]
    systolic_mmhg: Mapped[int | None]
    diastolic_mmhg: Mapped[int | None]
    second_systolic_mmhg: Mapped[int | None]  # measured again after a rest of 10-15 minutes
    second_diastolic_mmhg: Mapped[int | None]
    pulse_per_minute: Mapped[int | None]
    breaths_per_minute: Mapped[int | None]
    temperature_tenths: Mapped[int | None]  # degrees Celsius x 10
    measured_by: Mapped[str | None]
    note: Mapped[str | None]


class LabValue(Record):
    """One value of one test; several of a day may stand side by side."""

    __tablename__ = "lab_value"
    __table_args__ = (Index("ix_lab_value_measured_on", "measured_on"),)

    resident_id: Mapped[RowId] = reference("resident")
    test: Mapped[str]  # a code of the pack's measures, e.g. glucose_random, haemoglobin
    measured_on: Mapped[date]
    value_thousandths: Mapped[int]  # of the canonical unit of the measure (mg/dl, g/dl, percent)
    unit: Mapped[str]  # as it was typed, e.g. mmol/l
    where_done: Mapped[str]  # here | elsewhere | seen_on_card | told
    tested_by: Mapped[str | None]
    note: Mapped[str | None]
    confirmed_by: Mapped[str | None]  # the health worker who saw the proof
    confirmed_on: Mapped[date | None]


class SenseCheck(Record):
    """Eyes, ears and teeth of a day, and signs of anaemia; the id is made from resident and day."""

    __tablename__ = "sense_check"
    __table_args__ = (Index("ix_sense_check_checked_on", "checked_on"),)

    resident_id: Mapped[RowId] = reference("resident")
    checked_on: Mapped[date]
    right_eye: Mapped[str | None]  # pass | fail | impossible
    left_eye: Mapped[str | None]
    colour_vision: Mapped[str | None]
    right_ear: Mapped[str | None]
    left_ear: Mapped[str | None]
    teeth: Mapped[str | None]  # sound | decayed | other
    anaemia_signs: Mapped[str | None]  # codes of the pack, divided by spaces; "" asked and none
    checked_by: Mapped[str | None]
    note: Mapped[str | None]
