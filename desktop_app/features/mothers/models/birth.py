"""How a pregnancy ended, and the weeks after it."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class BirthOutcome(Record):
    """One child of a pregnancy, or its loss; a live birth names the child's own entry among the residents."""

    __tablename__ = "birth_outcome"

    pregnancy_id: Mapped[RowId] = reference("pregnancy")
    resident_id: Mapped[RowId] = reference("resident")  # the mother
    child_id: Mapped[RowId | None] = reference("resident", nullable=True)
    outcome: Mapped[str]  # live_birth | stillbirth | loss
    ended_year: Mapped[int | None]
    ended_month: Mapped[int | None]
    ended_day: Mapped[int | None]
    ended_at: Mapped[str | None]  # HH:MM
    gestation_weeks: Mapped[int | None]
    birth_order: Mapped[int | None]  # 1 for the first of twins
    sex: Mapped[str | None]  # F | M
    weight_g: Mapped[int | None]
    length_mm: Mapped[int | None]
    place: Mapped[str | None]
    place_name: Mapped[str | None]
    attendant: Mapped[str | None]
    mode: Mapped[str | None]  # normal | assisted | caesarean
    early_breastfeeding: Mapped[bool | None]  # laid to the breast in the first hour
    mother_state: Mapped[str | None]  # well | ill | dead
    mother_illness: Mapped[str | None]  # codes of the pack, divided by spaces
    note: Mapped[str | None]


class PostpartumContact(Record):
    """One look at a mother in the 42 days after birth; the id is made from pregnancy and day."""

    __tablename__ = "postpartum_contact"
    __table_args__ = (Index("ix_postpartum_contact_contact_on", "contact_on"),)

    pregnancy_id: Mapped[RowId] = reference("pregnancy")
    resident_id: Mapped[RowId] = reference("resident")  # the mother
    contact_on: Mapped[date]
    label: Mapped[str | None]  # e.g. KF2, where a health worker counts otherwise than the rule
    place: Mapped[str | None]
    provider: Mapped[str | None]
    provider_name: Mapped[str | None]
    counts: Mapped[bool | None]
    breastfeeding: Mapped[bool | None]
    vitamin_a_taken: Mapped[int | None]  # capsules
    danger_signs: Mapped[str | None]
    note: Mapped[str | None]


class NewbornContact(Record):
    """One look at a newborn; the id is made from child and day."""

    __tablename__ = "newborn_contact"
    __table_args__ = (Index("ix_newborn_contact_contact_on", "contact_on"),)

    resident_id: Mapped[RowId] = reference("resident")  # the child
    contact_on: Mapped[date]
    label: Mapped[str | None]  # e.g. KN2
    place: Mapped[str | None]
    provider: Mapped[str | None]
    provider_name: Mapped[str | None]
    counts: Mapped[bool | None]
    danger_signs: Mapped[str | None]
    blood_sample: Mapped[bool | None]  # screening of hypothyroidism (SHK)
    vitamin_k: Mapped[bool | None]
    note: Mapped[str | None]
