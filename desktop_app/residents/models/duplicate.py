"""Who was looked at and found to be two."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId


class NotSame(Record):
    """Two people, or two households, that look alike and are not one; the id is made from both."""

    __tablename__ = "not_same"

    kind: Mapped[str]  # resident | household
    one_id: Mapped[RowId]  # the smaller id
    other_id: Mapped[RowId]
    decided_on: Mapped[date]
    reason: Mapped[str | None]
