"""What is known of a child's birth and feeding."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class BirthDetail(Record):
    """What was found at a birth; one row a resident."""

    __tablename__ = "birth_detail"

    resident_id: Mapped[RowId] = reference("resident")
    weight_g: Mapped[int | None]
    length_mm: Mapped[int | None]
    head_mm: Mapped[int | None]
    gestation_weeks: Mapped[int | None]  # completed
    birth_rank: Mapped[int | None]  # which child of the mother, 1 = first


class Feeding(Record):
    """Whether a child was fed breast milk only in one month of its life."""

    __tablename__ = "feeding"

    resident_id: Mapped[RowId] = reference("resident")
    month_number: Mapped[int]  # completed month of age, 0-6
    exclusive: Mapped[str]  # yes | no | unknown
    asked_on: Mapped[date | None]
