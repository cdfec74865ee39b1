"""Who was to help at an open day or a class, and who came."""

from datetime import date

from sqlalchemy import Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record, RowId, reference


class Duty(Record):
    """One person at one event; the id is made from event and person."""

    __tablename__ = "duty"
    __table_args__ = (Index("ix_duty_on_date", "on_date"), Index("ix_duty_event_id", "event_id"))

    event_kind: Mapped[str]  # open_day | class_session | other
    event_id: Mapped[bytes] = mapped_column(LargeBinary(16))  # of the open day or class session; it may not be stored yet
    on_date: Mapped[date]
    resident_id: Mapped[RowId | None] = reference("resident", nullable=True)
    name: Mapped[str | None]  # of who is no resident
    role: Mapped[str]  # volunteer | family_planning | health_worker | other: columns 12-14 of SIP format 5
    task: Mapped[str | None]  # check_in | measure | record | serve | advise | ...
    planned: Mapped[bool | None]
    present: Mapped[bool | None]
    note: Mapped[str | None]
