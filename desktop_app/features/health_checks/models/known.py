"""What is known of a person over time."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class Habit(Record):
    """Smoking and eating, as a person told on a day; the id is made from resident and day."""

    __tablename__ = "habit"

    resident_id: Mapped[RowId] = reference("resident")
    asked_on: Mapped[date]
    smoking: Mapped[str | None]  # no | passive | active | former
    pack_years: Mapped[int | None]
    much_sugar: Mapped[bool | None]
    much_salt: Mapped[bool | None]
    much_fat: Mapped[bool | None]
    asked_by: Mapped[str | None]
    note: Mapped[str | None]


class HealthCondition(Record):
    """A known illness of a person or of the family. Tuberculosis treatment and mental illness are not here: they are sealed."""

    __tablename__ = "health_condition"

    resident_id: Mapped[RowId] = reference("resident")
    code: Mapped[str]  # of the pack, e.g. hypertension, diabetes
    whose: Mapped[str]  # own | family
    since_year: Mapped[int | None]
    since_month: Mapped[int | None]
    since_day: Mapped[int | None]
    ended_on: Mapped[date | None]
    told_by: Mapped[str | None]
    note: Mapped[str | None]


class ConditionControl(Record):
    """The monthly look at a known illness; the id is made from resident, illness and day."""

    __tablename__ = "condition_control"
    __table_args__ = (Index("ix_condition_control_seen_on", "seen_on"),)

    resident_id: Mapped[RowId] = reference("resident")
    code: Mapped[str]
    seen_on: Mapped[date]
    where_seen: Mapped[str | None]  # here | home | elsewhere
    has_medicine: Mapped[bool | None]
    taken_24h: Mapped[bool | None]
    seen_by: Mapped[str | None]
    note: Mapped[str | None]


class IronTablets(Record):
    """Iron tablets that were handed out, to pregnant women and to girls; what is said of those taken."""

    __tablename__ = "iron_tablets"
    __table_args__ = (Index("ix_iron_tablets_given_on", "given_on"),)

    resident_id: Mapped[RowId] = reference("resident")
    given_on: Mapped[date]
    tablets: Mapped[int | None]  # handed out on the day; NULL when only asked about
    taken: Mapped[str | None]  # daily | weekly | not_always | none
    where_given: Mapped[str | None]  # here | home | school | elsewhere
    given_by: Mapped[str | None]
    note: Mapped[str | None]
    confirmed_by: Mapped[str | None]
    confirmed_on: Mapped[date | None]
