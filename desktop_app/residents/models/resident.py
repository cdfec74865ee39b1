"""Who a person is, and what happened in the person's life."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record, RowId, reference


class Resident(Record):
    """A person of the post: resident, visitor, moved or dead.

    The birth date is stored as far as it is known; parents and caregiver are rows of this table where the
    post knows them, else names.
    """

    __tablename__ = "resident"

    name: Mapped[str]  # empty while is_unnamed
    is_unnamed: Mapped[bool] = mapped_column(default=False)
    sex: Mapped[str | None]  # F | M
    birth_year: Mapped[int | None] = mapped_column(index=True)
    birth_month: Mapped[int | None]
    birth_day: Mapped[int | None]
    birth_source: Mapped[str | None]  # document | caregiver | estimated | local_event
    birth_order: Mapped[int | None]  # among children of one birth: 1, 2, ...
    birth_place: Mapped[str | None]
    mother_id: Mapped[RowId | None] = reference("resident", nullable=True)
    father_id: Mapped[RowId | None] = reference("resident", nullable=True)
    caregiver_id: Mapped[RowId | None] = reference("resident", nullable=True)
    mother_name: Mapped[str | None]
    father_name: Mapped[str | None]
    caregiver_name: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="here")  # here | temporarily_here | temporarily_away | visitor | moved | dead
    phone: Mapped[str | None]
    note: Mapped[str | None]
    merged_into: Mapped[RowId | None] = reference("resident", nullable=True)


class Identifier(Record):
    """A number that somebody else gave a resident; two residents may carry the same, which is shown, not refused."""

    __tablename__ = "identifier"

    resident_id: Mapped[RowId] = reference("resident")
    kind: Mapped[str]  # national_id | passport | residence_permit | card_tag | insurance | ...
    value: Mapped[str] = mapped_column(index=True)
    is_temporary: Mapped[bool] = mapped_column(default=False)


class LifeEvent(Record):
    """Something that happened to a resident, on a date as far as it is known."""

    __tablename__ = "life_event"

    resident_id: Mapped[RowId] = reference("resident")
    kind: Mapped[str]  # born | died | moved_in | moved_out | renamed
    event_year: Mapped[int | None]
    event_month: Mapped[int | None]
    event_day: Mapped[int | None]
    place: Mapped[str | None]
    detail: Mapped[str | None]  # of renamed: the name before


class ResidentFact(Record):
    """Something known of a resident on a day; the newest of a kind holds."""

    __tablename__ = "resident_fact"

    resident_id: Mapped[RowId] = reference("resident")
    kind: Mapped[str]  # religion | education | school | occupation | marital_status | blood_group | disability | ...
    value: Mapped[str]
    on_date: Mapped[date | None]
