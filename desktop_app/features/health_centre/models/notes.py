"""What the health centre asks of a post, and what the post answers."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record


class CentreNote(Record):
    """One note; it stands in the post's own data, so that it travels with its files and the answer comes back."""

    __tablename__ = "centre_note"

    month: Mapped[str | None]  # 2026-10, if it is about one month
    words: Mapped[str]
    written_on: Mapped[date]
    written_by: Mapped[str | None]
    answered_on: Mapped[date | None]
    answered_by: Mapped[str | None]
    answer: Mapped[str | None]
