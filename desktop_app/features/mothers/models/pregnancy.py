"""A pregnancy and what is planned and done in it."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class Pregnancy(Record):
    """One pregnancy; the date of birth it is expected on never changes silently, its basis stands beside it."""

    __tablename__ = "pregnancy"

    resident_id: Mapped[RowId] = reference("resident")
    registered_on: Mapped[date]
    lmp_date: Mapped[date | None]  # first day of the last period
    edd_date: Mapped[date | None]
    edd_basis: Mapped[str | None]  # lmp | ultrasound | other
    gravida: Mapped[int | None]  # which pregnancy it is
    births: Mapped[int | None]  # before it
    losses: Mapped[int | None]  # before it
    living_children: Mapped[int | None]
    dead_children: Mapped[int | None]
    last_birth_year: Mapped[int | None]
    last_birth_month: Mapped[int | None]
    last_birth_day: Mapped[int | None]
    weight_before_g: Mapped[int | None]  # before the pregnancy
    height_mm: Mapped[int | None]
    partner_id: Mapped[RowId | None] = reference("resident", nullable=True)
    partner_name: Mapped[str | None]
    risks: Mapped[str | None]  # codes of the pack, divided by spaces; "" asked and none
    has_book: Mapped[bool | None]
    ended_on: Mapped[date | None]
    ending: Mapped[str | None]  # birth | loss | moved | mother_died | mistake
    registered_by: Mapped[str | None]
    note: Mapped[str | None]


class AntenatalContact(Record):
    """One look at a pregnant woman by the post or a health worker; the id is made from pregnancy and day."""

    __tablename__ = "antenatal_contact"
    __table_args__ = (Index("ix_antenatal_contact_contact_on", "contact_on"),)

    pregnancy_id: Mapped[RowId] = reference("pregnancy")
    resident_id: Mapped[RowId] = reference("resident")
    contact_on: Mapped[date]
    label: Mapped[str | None]  # e.g. K4, where a health worker counts otherwise than the rule
    place: Mapped[str | None]  # here | home | auxiliary_post | health_centre | hospital | clinic | other
    provider: Mapped[str | None]  # volunteer | midwife | nurse | doctor | other
    provider_name: Mapped[str | None]
    counts: Mapped[bool | None]  # a health worker's examination: counts among the contacts
    ultrasound: Mapped[bool | None]
    fundal_height_mm: Mapped[int | None]
    fetal_heart_per_minute: Mapped[int | None]
    presentation: Mapped[str | None]  # head | breech | transverse | unknown
    danger_signs: Mapped[str | None]  # codes of the pack, divided by spaces; "" asked and none
    book_seen: Mapped[bool | None]
    dentist: Mapped[bool | None]
    note: Mapped[str | None]


class ExtraFood(Record):
    """Food for a thin pregnant woman, by day; the id is made from pregnancy and day."""

    __tablename__ = "extra_food"

    pregnancy_id: Mapped[RowId] = reference("pregnancy")
    resident_id: Mapped[RowId] = reference("resident")
    given_on: Mapped[date]
    food: Mapped[str | None]
    portions: Mapped[int | None]
    taken_daily: Mapped[bool | None]
    note: Mapped[str | None]


class BirthPlan(Record):
    """Where and with whom a woman wants to give birth; one row a pregnancy, the id is made from it."""

    __tablename__ = "birth_plan"

    pregnancy_id: Mapped[RowId] = reference("pregnancy")
    resident_id: Mapped[RowId] = reference("resident")
    place: Mapped[str | None]
    place_name: Mapped[str | None]
    attendant: Mapped[str | None]  # midwife | doctor | specialist | other
    companion: Mapped[str | None]
    transport: Mapped[str | None]
    blood_donor: Mapped[str | None]
    money_saved: Mapped[bool | None]
    decided_on: Mapped[date | None]
    note: Mapped[str | None]
