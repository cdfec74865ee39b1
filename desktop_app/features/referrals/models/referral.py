"""Who was sent to whom and why, and what came back."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class Referral(Record):
    """One resident sent to a health worker or facility."""

    __tablename__ = "referral"
    __table_args__ = (Index("ix_referral_referred_on", "referred_on"),)

    resident_id: Mapped[RowId] = reference("resident")
    referred_on: Mapped[date]
    slip_number: Mapped[str]
    reasons: Mapped[str]  # codes, divided by spaces
    findings: Mapped[str | None]  # in words and numbers, as they stand on the slip
    target: Mapped[str]  # auxiliary_post | health_centre | hospital | midwife | other
    target_name: Mapped[str | None]
    referred_by: Mapped[str | None]
    note: Mapped[str | None]
    went: Mapped[bool | None]  # whether the person went there, once it is known
    replied_on: Mapped[date | None]
    reply: Mapped[str | None]
    closed_on: Mapped[date | None]
