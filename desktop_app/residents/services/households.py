"""Households: their address, who lives in them over time, and what is known of the house."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.base import tables
from desktop_app.db.bulk import change_stored
from desktop_app.db.settings import get_setting

from ..models import Household, HouseholdFact, HouseholdMember
from ..rules import HouseholdEntry, check_household
from .aliases import canonical_house, every_house, every_id

GONE = QT_TRANSLATE_NOOP("Residents", "This household is not in the list any more. Search again.")
NO_MEMBERS = QT_TRANSLATE_NOOP("Residents", "Choose who moves into the new household.")
LATER_THAN_TODAY = QT_TRANSLATE_NOOP("Residents", "{day} has not come yet. Write today or an earlier day.")
SAME_HOUSE = QT_TRANSLATE_NOOP("Residents", "These are one household already.")
NOT_A_MEMBER = QT_TRANSLATE_NOOP("Residents", "This person does not live in the household. Move them in first.")
_ADDRESS = ("area", "ward", "neighbourhood", "street", "house_number", "registry_number", "note")
HEAD = "head"
NUMBER_DIGITS = {"indonesia": 16}
"""Digits of the national number and of the family card by pack (Indonesia: NIK and KK, 16 digits, Law 24 of 2013)."""


def register_household(session: Session, entry: HouseholdEntry, today: date | None = None) -> bytes:
    """Enter a household and return its id.

    Args:
        today: day since which the facts are known; None if nobody said.

    Raises:
        InputError: there is no address, or the family card number cannot be right; nothing is stored.
    """
    _refuse(session, entry)
    household = Household(**_columns(entry))
    session.add(household)
    session.flush()
    _write_facts(session, household.id, entry.facts, {}, today)
    return household.id


def change_household(session: Session, household: bytes, entry: HouseholdEntry, today: date) -> None:
    """Write what a form says of a household; a fact with another value is new since today, the old one stays known.

    Raises:
        InputError: as ``register_household``.
        UserError: the household is not here any more.
    """
    _refuse(session, entry)
    found = get_household(session, household)
    for key, value in _columns(entry).items():
        if getattr(found, key) != value:
            setattr(found, key, value)
    _write_facts(session, household, entry.facts, newest_facts(session, household), today)


def get_household(session: Session, household: bytes) -> Household:
    """Return the record that stands for a house; raises UserError if there is none."""
    found = session.get(Household, canonical_house(session, household))
    if found is None or found.deleted_at is not None:
        raise UserError(GONE)
    return found


def household_entry(session: Session, household: bytes) -> HouseholdEntry:
    """Return what is known of a household as a form takes it."""
    found = get_household(session, household)
    address = {key: getattr(found, key) or "" for key in _ADDRESS}
    return HouseholdEntry(**address, facts=newest_facts(session, household))


def known_fact_values(session: Session, kind: str) -> list[str]:
    """Return what was written so far as one kind of fact, each once, for offers while somebody types."""
    rows = session.scalars(select(HouseholdFact.value).where(HouseholdFact.kind == kind).distinct())
    return sorted(value for value in rows if value)


def newest_facts(session: Session, household: bytes) -> dict[str, str]:
    """Return kind -> the newest value; one without a date is the oldest."""
    n = HouseholdFact.__table__.c.n
    query = select(HouseholdFact.kind, HouseholdFact.value).where(HouseholdFact.household_id.in_(every_house(session, household)))
    rows = session.execute(query.order_by(HouseholdFact.on_date.is_not(None), HouseholdFact.on_date, n))
    return {kind: value for kind, value in dict(iter(rows)).items() if value}


def add_member(session: Session, household: bytes, resident: bytes, kinship: str, since: date | None, today: date) -> None:
    """Let somebody live in a household; where they lived before ends on the day they come and stays known.

    Raises:
        InputError: ``since`` lies after today.
    """
    if since is not None and since > today:
        raise InputError([Problem("since", LATER_THAN_TODAY.fill(day=since))])
    household = get_household(session, household).id
    houses = every_house(session, household)
    for row in memberships(session, resident):
        if row.household_id in houses:
            row.kinship = kinship
            return
        row.until_date = since or today
    session.add(HouseholdMember(household_id=household, resident_id=resident, kinship=kinship, from_date=since))
    if kinship == HEAD:
        session.flush()
        change_head(session, household, resident)


def leave_household(session: Session, resident: bytes, on: date) -> None:
    """End somebody's time in the household they live in."""
    for row in memberships(session, resident):
        row.until_date = on


def change_kinship(session: Session, household: bytes, resident: bytes, kinship: str) -> None:
    """Write another kinship to the head; a new head takes the place of the old one."""
    if kinship == HEAD:
        change_head(session, household, resident)
        return
    _member(session, household, resident).kinship = kinship


def change_head(session: Session, household: bytes, resident: bytes, old_head: str = "other_relative") -> None:
    """Make a member the head; the head before becomes ``old_head``, a spouse the new head's spouse.

    Raises:
        UserError: the person does not live there.
    """
    chosen = _member(session, household, resident)
    if chosen.kinship == HEAD and all(row is chosen or row.kinship != HEAD for row in _members(session, household)):
        return
    was = chosen.kinship
    for row in _members(session, household):
        if row.kinship == HEAD:
            row.kinship = "spouse" if was == "spouse" else old_head
    chosen.kinship = HEAD


def split_household(
    session: Session, members: Mapping[bytes, str], entry: HouseholdEntry, since: date | None, today: date
) -> bytes:
    """Let some people found a household of their own and return its id.

    Args:
        members: resident -> kinship to the head of the new household.

    Raises:
        InputError: nobody is chosen, or the address cannot be right; nothing is stored.
    """
    if not members:
        raise InputError([Problem("members", NO_MEMBERS)])
    household = register_household(session, entry, today)
    for resident, kinship in members.items():
        add_member(session, household, resident, kinship, since, today)
    return household


def merge_households(session: Session, kept: bytes, other: bytes) -> bytes:
    """Make two households one and return the id that stands for both: the older one, on every laptop.

    The address of ``kept`` holds, what it leaves empty comes from ``other``; people and everything else that was recorded of
    either house is found under it. One house was entered twice, so nobody moves. Undo makes two of them again.

    Raises:
        UserError: they are one household already, or one of them is gone; nothing is stored.
    """
    one, two = get_household(session, kept), get_household(session, other)
    if one.id == two.id:
        raise UserError(SAME_HOUSE)
    low, high = sorted((one, two), key=lambda row: row.id)
    values = {key: getattr(one, key) or getattr(two, key) for key in _ADDRESS}
    has_head = any(row.kinship == HEAD for row in _members(session, one.id))
    for row in _members(session, two.id) if has_head else ():
        if row.kinship == HEAD:
            row.kinship = "other_relative"
    session.flush()
    _bring_over(session, high.id, low.id)
    for key, value in values.items():
        if getattr(low, key) != value:
            setattr(low, key, value)
    high.merged_into = low.id
    session.delete(high)
    return low.id


def _bring_over(session: Session, source: bytes, target: bytes) -> None:
    """Let every living row of every slice that names the household ``source`` name ``target``."""
    for table in tables().values():
        for key in table.foreign_keys:
            if key.column.table.name == "household":
                column = key.parent.name
                sql = f'SELECT id, head FROM {table.name} WHERE "{column}" = ? AND deleted_at IS NULL'  # noqa: S608
                found = session.connection().exec_driver_sql(sql, (source,)).all()
                change_stored(session, table.name, [column], [(row, head, [target]) for row, head in found])


def memberships(session: Session, resident: bytes) -> list[HouseholdMember]:
    """Return where somebody lives: one row, unless two laptops entered different households."""
    ids = every_id(session, resident)
    query = select(HouseholdMember).where(HouseholdMember.resident_id.in_(ids), HouseholdMember.until_date.is_(None))
    return list(session.scalars(query))


def household_of(session: Session, resident: bytes) -> bytes | None:
    """Return the household that somebody lives in."""
    found = memberships(session, resident)
    return canonical_house(session, found[-1].household_id) if found else None


def number_digits(session: Session) -> int | None:
    """Return how many digits the national number and the family card number have here; None if that is not known."""
    return NUMBER_DIGITS.get(get_setting(session, "post.pack"))


def find_household(session: Session, registry_number: str) -> bytes | None:
    """Return the household with a family card number; None if there is none."""
    query = select(Household.id).where(Household.registry_number == registry_number.replace(" ", ""))
    return session.scalars(query.limit(1)).first() if registry_number.strip() else None


def _members(session: Session, household: bytes) -> list[HouseholdMember]:
    houses = every_house(session, household)
    query = select(HouseholdMember).where(HouseholdMember.household_id.in_(houses), HouseholdMember.until_date.is_(None))
    return list(session.scalars(query))


def _member(session: Session, household: bytes, resident: bytes) -> HouseholdMember:
    ids: Collection[bytes] = every_id(session, resident)
    for row in _members(session, household):
        if row.resident_id in ids:
            return row
    raise UserError(NOT_A_MEMBER)


def _columns(entry: HouseholdEntry) -> dict[str, Any]:
    columns = {key: " ".join(getattr(entry, key).split()) or None for key in _ADDRESS}
    return {**columns, "note": entry.note.strip() or None, "registry_number": entry.registry_number.replace(" ", "") or None}


def _write_facts(
    session: Session, household: bytes, facts: Mapping[str, str], known: Mapping[str, str], today: date | None
) -> None:
    for kind, value in facts.items():
        if value.strip() != known.get(kind, ""):
            session.add(HouseholdFact(household_id=household, kind=kind, value=value.strip(), on_date=today))


def _refuse(session: Session, entry: HouseholdEntry) -> None:
    if problems := check_household(entry, number_digits(session)):
        raise InputError(problems)
