"""Who serves in which role, what they were trained in, and who signs for the post."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class VolunteerTerm(Record):
    """A resident who serves the post in one role for a time."""

    __tablename__ = "volunteer_term"

    resident_id: Mapped[RowId] = reference("resident")
    role: Mapped[str]  # volunteer | leader | secretary | treasurer | member
    from_date: Mapped[date]
    until_date: Mapped[date | None]  # last day
    reason_left: Mapped[str | None]
    note: Mapped[str | None]


class VolunteerTraining(Record):
    """A training somebody took part in."""

    __tablename__ = "volunteer_training"

    resident_id: Mapped[RowId] = reference("resident")
    title: Mapped[str]
    organiser: Mapped[str | None]
    held_year: Mapped[int | None]
    held_month: Mapped[int | None]
    held_day: Mapped[int | None]
    level: Mapped[str | None]
    certificate_number: Mapped[str | None]
    note: Mapped[str | None]


class OfficerTerm(Record):
    """Who holds an office, and signs as such, for a time."""

    __tablename__ = "officer_term"

    office: Mapped[str]  # head_of_post | secretary | treasurer | midwife | village_head | volunteer (keeps the registers) | ...
    resident_id: Mapped[RowId | None] = reference("resident", nullable=True)
    name: Mapped[str | None]  # as it is printed below the line; NULL: the resident's name
    number: Mapped[str | None]  # of the civil servant, printed below the name
    from_date: Mapped[date]
    until_date: Mapped[date | None]  # last day
    note: Mapped[str | None]
