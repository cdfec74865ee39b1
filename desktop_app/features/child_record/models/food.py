"""What a child eats, and the food it is given to recover."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class ComplementaryFood(Record):
    """What a child of 6 months or more ate since yesterday; one row a child and day, None means not asked."""

    __tablename__ = "complementary_food"

    resident_id: Mapped[RowId] = reference("resident")
    asked_on: Mapped[date]
    staple: Mapped[bool | None]
    animal_protein: Mapped[bool | None]
    plant_protein: Mapped[bool | None]
    fat: Mapped[bool | None]
    fruit_vegetables: Mapped[bool | None]
    suitable: Mapped[bool | None]  # enough, often enough and right for the age, as the volunteer judges
    still_breastfed: Mapped[bool | None]
    note: Mapped[str | None]


class RecoveryFeeding(Record):
    """A course of food for a child that does not gain or is thin."""

    __tablename__ = "recovery_feeding"

    resident_id: Mapped[RowId] = reference("resident")
    started_on: Mapped[date]
    days_planned: Mapped[int]  # 14, 28 or 56
    reason: Mapped[str]  # a code of rules
    food: Mapped[str | None]
    ended_on: Mapped[date | None]  # last day; NULL while it runs
    outcome: Mapped[str | None]  # a code of rules
    note: Mapped[str | None]


class RecoveryPortion(Record):
    """The portions of one day of a course; the id is made from course and day."""

    __tablename__ = "recovery_portion"

    course_id: Mapped[RowId] = reference("recovery_feeding")
    resident_id: Mapped[RowId] = reference("resident")
    given_on: Mapped[date]
    portions: Mapped[int]
    eaten: Mapped[str | None]  # all | part | none
