"""What was given to people: doses, supplements, foods and counsels, independent of any visit."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class ServiceGiven(Record):
    """A dose, supplement, food or counsel that a resident received; independent of any visit."""

    __tablename__ = "service_given"

    resident_id: Mapped[RowId] = reference("resident")
    code: Mapped[str]  # of the pack's tables, e.g. OPV1, VITA_RED
    given_year: Mapped[int | None]
    given_month: Mapped[int | None]
    given_day: Mapped[int | None]
    where_given: Mapped[str]  # here | elsewhere | seen_on_card | told
    given_by: Mapped[str | None]
    lot: Mapped[str | None]
    refused: Mapped[bool | None]  # offered and refused on that date; nothing was given
    note: Mapped[str | None]
    confirmed_by: Mapped[str | None]  # the health worker who saw the proof (domain.md 16.6, number 31)
    confirmed_on: Mapped[date | None]
