"""Which volunteer looks after which street."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class CareArea(Record):
    """One volunteer and one part of the village for a time; a NULL level means every one of it."""

    __tablename__ = "care_area"

    resident_id: Mapped[RowId] = reference("resident")  # the volunteer
    area: Mapped[str | None]  # as in the address of a household
    ward: Mapped[str | None]
    neighbourhood: Mapped[str | None]
    street: Mapped[str | None]
    from_date: Mapped[date]
    until_date: Mapped[date | None]  # last day
