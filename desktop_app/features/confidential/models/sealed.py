"""What is kept for the midwife alone; which topic it is about stands inside the seal."""

from datetime import date

from sqlalchemy import Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record, RowId, reference


class SealedEntry(Record):
    """One entry about one resident; others see that there is something the midwife follows up, and nothing else."""

    __tablename__ = "sealed_entry"
    __table_args__ = (Index("ix_sealed_entry_recorded_on", "recorded_on"),)

    resident_id: Mapped[RowId] = reference("resident")
    recorded_on: Mapped[date]
    sealed: Mapped[bytes] = mapped_column(
        LargeBinary
    )  # CBOR, padded, encrypted for the midwife's public key; the row's id is vouched for
