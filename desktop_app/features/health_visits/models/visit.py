"""Open days, visits and what was measured at them.

Rows that two laptops may both enter take their id from ``rules.natural_ids``; whatever only one
of the laptops knows stays NULL on the other, so that the halves merge field by field.
"""

from datetime import date

from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record, RowId, reference


class OpenDay(Record):
    """One day on which the post is open for everybody."""

    __tablename__ = "open_day"

    held_on: Mapped[date] = mapped_column(index=True)
    place: Mapped[str | None]
    scale: Mapped[str | None]  # dacin (hanging, marks of 100 g) | digital
    zero_checked: Mapped[bool | None]
    volunteers: Mapped[int | None]  # who helped on the day
    groups: Mapped[str | None]  # who is expected: codes of rules.groups, divided by spaces; NULL means children
    state: Mapped[str | None]  # finished; NULL while people are still entered
    note: Mapped[str | None]


class Visit(Record):
    """A contact of one resident with the post on one day."""

    __tablename__ = "visit"
    __table_args__ = (Index("ix_visit_visited_on", "visited_on"),)

    resident_id: Mapped[RowId] = reference("resident")
    open_day_id: Mapped[RowId | None] = reference("open_day", nullable=True)
    visited_on: Mapped[date]
    kind: Mapped[str]  # open_day | home | facility
    queue_number: Mapped[int | None]
    checked_in_at: Mapped[int | None] = mapped_column(BigInteger)  # UTC, ms
    recorded_at: Mapped[int | None] = mapped_column(BigInteger)  # UTC, ms; when each later step of the day was done
    served_at: Mapped[int | None] = mapped_column(BigInteger)
    advised_at: Mapped[int | None] = mapped_column(BigInteger)
    measured_by: Mapped[str | None]
    typed_by: Mapped[str | None]  # who copied it from paper, if not the one who measured
    note: Mapped[str | None]


class BodyMeasurement(Record):
    """Weight, length or height, head and arm of one visit; a value that was not taken is NULL."""

    __tablename__ = "body_measurement"
    __table_args__ = (Index("ix_body_measurement_measured_on", "measured_on"),)

    visit_id: Mapped[RowId] = reference("visit")
    resident_id: Mapped[RowId] = reference("resident")
    measured_on: Mapped[date]
    weight_g: Mapped[int | None]
    length_height_mm: Mapped[int | None]
    position: Mapped[str | None]  # lying | standing
    head_mm: Mapped[int | None]
    arm_mm: Mapped[int | None]
    waist_mm: Mapped[int | None]
    oedema: Mapped[bool | None]
    tool: Mapped[str | None]  # dacin | digital
