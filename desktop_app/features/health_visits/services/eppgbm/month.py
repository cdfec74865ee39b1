"""Gathers one month for the e-PPGBM sheets, in a fixed number of queries."""

from collections.abc import Collection, Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.features.classes.services.paths import TODDLERS_CLASS, attended_on
from desktop_app.residents.models import Household, LifeEvent, Resident
from desktop_app.residents.services import ResidentRow, among, people_born_between, with_merged

from ...rules.attendance import is_child
from ...rules.care import BirthFacts
from ...rules.eppgbm import ChildIdentity, ChildMeasured
from ...rules.measures import CHILD_MONTHS
from ..care import birth_details, feeding_by_month
from ..child_days import national_ids
from ..child_days.given import given_in_month
from ..growth_cards import card_answers
from ..weighings import weighings_between

FACILITY = "facility"
"""What a health centre measured it enters itself."""
GONE = {"died": "dead", "moved_out": "moved"}
VITAMIN_A = "VITA"


def identities(session: Session, month: Month) -> list[ChildIdentity]:
    """Return the children of 0-59 months who live here at the end of a month, or died or left in it, by name."""
    children = list(_children(session, month))
    ids = {child.id for child in children}
    mothers = {child.mother_id for child in children if child.mother_id}
    births, books = birth_details(session, ids), card_answers(session, ids, month.last)
    numbers, phones = national_ids(session, ids | mothers), _phones(session, ids | mothers)
    cards = _family_cards(session, {child.household_id for child in children if child.household_id})
    nothing = BirthFacts()
    return [
        ChildIdentity(
            child.name,
            child.birth,
            child.sex,
            numbers.get(child.id, ""),
            cards.get(child.household_id or b"", ""),
            births.get(child.id, nothing).birth_rank,
            births.get(child.id, nothing).gestation_weeks,
            births.get(child.id, nothing).weight_g,
            births.get(child.id, nothing).length_mm,
            births.get(child.id, nothing).head_mm,
            books.get(child.id),
            child.mother_name or child.father_name or child.caregiver_name,
            numbers.get(child.mother_id or b"", ""),
            phones.get(child.id) or phones.get(child.mother_id or b"", ""),
            " ".join(part for part in (child.area, child.street, child.house_number) if part),
            child.neighbourhood,
            child.ward,
            child.status == "dead",
            child.status == "moved",
        )
        for child in children
    ]


def measurements(session: Session, month: Month) -> list[ChildMeasured]:
    """Return what was measured of children of 0-59 months in a month, by day and name; visitors are left out.

    What a health centre measured is left out too: it enters that itself.
    """
    children = {child.id: child for child in _born(session, month) if child.status != "visitor"}
    found = [one for one in weighings_between(session, month.first, month.last, children) if one.kind != FACILITY]
    ids = {one.resident for one in found}
    mothers = {child.mother_id for child in children.values() if child.mother_id and child.id in ids}
    numbers, feeding = national_ids(session, ids), feeding_by_month(session, ids)
    with_vitamin_a = given_in_month(session, ids, month, VITAMIN_A)
    in_class = attended_on(session, mothers, (TODDLERS_CLASS,), month.first, month.last)
    rows = [
        ChildMeasured(
            child.name,
            one.measured_on,
            numbers.get(child.id, ""),
            one.weight_g,
            one.length_height_mm,
            one.position,
            one.arm_mm,
            one.head_mm,
            one.oedema,
            child.id in with_vitamin_a,
            feeding.get(child.id, {}),
            child.mother_id in in_class if child.mother_id else None,
        )
        for one in found
        if is_child((child := children[one.resident]).birth.age_months(one.measured_on))
    ]
    return sorted(rows, key=lambda row: (row.measured_on, row.name))


def _born(session: Session, month: Month) -> list[ResidentRow]:
    return people_born_between(session, month.plus(-CHILD_MONTHS).first, month.last)


def _children(session: Session, month: Month) -> Iterator[ResidentRow]:
    born = [child for child in _born(session, month) if child.status != "visitor"]
    gone = _gone_on(session, {child.id for child in born if child.status in GONE.values()})
    for child in born:
        age = child.birth.age_months(min(month.last, gone.get(child.id, month.last)))
        is_gone_before = child.status in GONE.values() and gone.get(child.id, date.min) < month.first
        if is_child(age) and not is_gone_before:
            yield child


def _gone_on(session: Session, ids: Collection[bytes]) -> dict[bytes, date]:
    """Return the last day on which each may have been here; who has no date is left out."""
    stored = with_merged(session, ids)
    query = select(LifeEvent).where(LifeEvent.kind.in_(GONE), among(LifeEvent.resident_id, stored))
    found: dict[bytes, date] = {}
    for event in session.scalars(query):
        latest = PartialDate(event.event_year, event.event_month, event.event_day).latest
        if event.resident_id in stored and latest is not None:
            key = stored[event.resident_id]
            found[key] = max(found.get(key, latest), latest)
    return found


def _phones(session: Session, ids: Collection[bytes]) -> dict[bytes, str]:
    stored = with_merged(session, ids)
    query = select(Resident.id, Resident.phone).where(Resident.phone.is_not(None), among(Resident.id, stored))
    return {stored[key]: phone for key, phone in session.execute(query) if key in stored and phone}


def _family_cards(session: Session, households: Collection[bytes]) -> dict[bytes, str]:
    query = select(Household.id, Household.registry_number).where(
        Household.registry_number.is_not(None), among(Household.id, households)
    )
    return {key: number for key, number in session.execute(query) if number}
