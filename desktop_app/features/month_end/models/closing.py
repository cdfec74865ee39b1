"""A month that is handed in: its state, what was printed, and the pages that were signed."""

from datetime import date

from sqlalchemy import Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record, RowId, reference


class MonthReport(Record):
    """The report of one month; the id is made from the month."""

    __tablename__ = "month_report"
    __table_args__ = (Index("ix_month_report_month", "month"),)

    month: Mapped[str]  # 2026-10
    state: Mapped[str]  # sweeping | checked | sent | returned | final
    state_on: Mapped[date]
    due_on: Mapped[date | None]  # where it differs from the usual day
    sent_to: Mapped[str | None]
    reason: Mapped[str | None]  # of a return or of reopening
    changed_by: Mapped[str | None]


class ClosedRegister(Record):
    """One printing of one register that was closed.

    The id is made from month, register, language, revision and the printed bytes: what two laptops print of one month at the
    same time are two papers.
    """

    __tablename__ = "closed_register"
    __table_args__ = (Index("ix_closed_register_month", "month"),)

    month: Mapped[str]  # 2026-10
    register_id: Mapped[str]
    title: Mapped[str | None]  # as it was called then, for any language (JSON of rules/stored_labels)
    position: Mapped[int | None]  # place among what was closed together
    revision: Mapped[int]  # 1 for the first, then 2, 3, ...
    language: Mapped[str]  # code of the language on paper
    closed_on: Mapped[date]
    closed_by: Mapped[str | None]
    paper: Mapped[str | None]  # A4 | F4 | A3
    pages: Mapped[int]
    reason: Mapped[str | None]  # why it was made anew
    program_version: Mapped[str | None]
    pack: Mapped[str | None]  # pack and version
    layout_hash: Mapped[bytes | None] = mapped_column(LargeBinary(32))  # tells a changed layout from changed data
    content_hash: Mapped[bytes] = mapped_column(LargeBinary(32))  # of the PDF among the post's attachments
    reopened_on: Mapped[date | None]
    reopened_by: Mapped[str | None]
    reopened_why: Mapped[str | None]


class ClosedRows(Record):
    """The rows of a closed register as they were printed; the id is made from the closed register."""

    __tablename__ = "closed_rows"

    closed_register_id: Mapped[RowId] = reference("closed_register")
    content_hash: Mapped[bytes] = mapped_column(LargeBinary(32))  # of the rows (CBOR, compressed) among the post's attachments


class SignedPage(Record):
    """A photo or scan of a signed page."""

    __tablename__ = "signed_page"
    __table_args__ = (Index("ix_signed_page_month", "month"),)

    month: Mapped[str]
    closed_register_id: Mapped[RowId | None] = reference("closed_register", nullable=True)
    taken_on: Mapped[date]
    title: Mapped[str | None]
    content_hash: Mapped[bytes] = mapped_column(LargeBinary(32))  # of the picture or PDF among the post's attachments
    note: Mapped[str | None]
