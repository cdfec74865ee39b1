"""What somebody looked at and found right."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class ClearedDoubt(Record):
    """One doubt that is answered; it comes back when what was seen changes.

    The id is made from doubt, subject and what was seen.
    """

    __tablename__ = "cleared_doubt"

    doubt: Mapped[str]  # id of the check, e.g. mothers.two_pregnancies
    resident_id: Mapped[RowId] = reference("resident")
    seen: Mapped[str]  # what the values were when somebody looked
    cleared_on: Mapped[date]
    reason: Mapped[str | None]
    cleared_by: Mapped[str | None]
