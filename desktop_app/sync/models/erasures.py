"""What was erased for ever, on request."""

from datetime import date

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record


class Erasure(Record):
    """The wish of one person that what names him or her is erased; each laptop that receives it carries it out.

    It names rows, no person: what is left of them still counts.
    """

    __tablename__ = "erasure"

    rows: Mapped[bytes] = mapped_column(LargeBinary)  # CBOR: table -> ids of rows
    asked_on: Mapped[date]
    reason: Mapped[str]  # person | family | law | error
    asked_by: Mapped[str | None]  # what the person is to the one erased, e.g. "mother"; no name
