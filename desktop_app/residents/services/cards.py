"""Everything a card shows of one person or one household."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate

from ..models import HouseholdFact, HouseholdMember, Identifier, LifeEvent, ResidentFact
from ..rules import HouseholdEntry
from ..rules.wording import KINSHIP_ORDER
from .aliases import alias_map, canonical_house, every_house, every_id
from .households import household_entry
from .lists import ResidentRow, rows_of
from .people import get_resident


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, as far as its date is known."""

    kind: str
    when: PartialDate
    place: str
    detail: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A value that holds since a day; None if nobody said since when."""

    kind: str
    value: str
    since: date | None


@dataclass(frozen=True, slots=True)
class Stay:
    """Somebody's time in a household."""

    household_id: bytes
    house: HouseholdEntry
    kinship: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class ResidentCard:
    """One person with all that was recorded of them, whichever entry it was written to.

    Attributes:
        numbers: (kind, value, is_temporary) of identifiers.
        facts: the newest of each kind.
        events: oldest first, unknown dates last.
        stays: the present household first.
        children: by birth.
        mother, father, caregiver: as residents; None where the post does not know them.
        entries: how many entries were merged into this person, 1 if none.
    """

    row: ResidentRow
    birth_place: str
    phone: str
    note: str
    numbers: Sequence[tuple[str, str, bool]]
    facts: Sequence[Fact]
    events: Sequence[Event]
    stays: Sequence[Stay]
    children: Sequence[ResidentRow]
    mother: ResidentRow | None
    father: ResidentRow | None
    caregiver: ResidentRow | None
    entries: int

    @property
    def death(self) -> Event | None:
        """Return the death, if one is recorded."""
        return next((event for event in self.events if event.kind == "died"), None)


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a household, now or before."""

    resident: ResidentRow
    kinship: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class HouseholdCard:
    """One household.

    Attributes:
        members: who lives there, head first, children by age.
        former: who lived there and left or died.
        facts: the newest of each kind.
        history: all facts, newest first.
    """

    id: bytes
    entry: HouseholdEntry
    members: Sequence[Member]
    former: Sequence[Member]
    facts: Mapping[str, str]
    history: Sequence[Fact]


def resident_card(session: Session, resident: bytes) -> ResidentCard:
    """Return one person; raises UserError if there is none."""
    found = get_resident(session, resident)
    ids = every_id(session, found.id)
    relatives = {row.id: row for row in rows_of(session, _relatives(found.mother_id, found.father_id, found.caregiver_id))}
    aliases = alias_map(session)

    def relative(key: bytes | None) -> ResidentRow | None:
        return relatives.get(aliases.get(key, key)) if key else None

    return ResidentCard(
        row=rows_of(session, [found.id])[0],
        birth_place=found.birth_place or "",
        phone=found.phone or "",
        note=found.note or "",
        numbers=_numbers(session, ids),
        facts=_facts(session, ids),
        events=_events(session, ids),
        stays=_stays(session, ids),
        children=_children(session, ids),
        mother=relative(found.mother_id),
        father=relative(found.father_id),
        caregiver=relative(found.caregiver_id),
        entries=len(ids),
    )


def household_card(session: Session, household: bytes) -> HouseholdCard:
    """Return one household; raises UserError if there is none."""
    entry = household_entry(session, household)
    houses = every_house(session, household)
    query = select(HouseholdMember).where(HouseholdMember.household_id.in_(houses))
    stays = list(session.scalars(query.order_by(HouseholdMember.__table__.c.n)))
    people = {row.id: row for row in rows_of(session, [stay.resident_id for stay in stays])}
    aliases, members = alias_map(session), {}
    for stay in stays:
        key = aliases.get(stay.resident_id, stay.resident_id)
        if key in people:
            is_present = stay.until_date is None and people[key].status not in ("dead", "moved")
            members[key, is_present] = Member(people[key], stay.kinship, stay.from_date, stay.until_date)
    facts = select(HouseholdFact).where(HouseholdFact.household_id.in_(houses))
    history = [Fact(row.kind, row.value, row.on_date) for row in session.scalars(facts)]
    return HouseholdCard(
        houses[0],
        entry,
        sorted((m for (_, present), m in members.items() if present), key=_place_in_house),
        [m for (key, present), m in members.items() if not present and (key, True) not in members],
        entry.facts,
        sorted(history, key=lambda fact: fact.since or date.min, reverse=True),
    )


def _relatives(*ids: bytes | None) -> list[bytes]:
    return [key for key in ids if key]


def _place_in_house(member: Member) -> tuple[int, int]:
    middle = member.resident.birth.middle
    return KINSHIP_ORDER.get(member.kinship, len(KINSHIP_ORDER)), middle.toordinal() if middle else 0


def _numbers(session: Session, ids: Sequence[bytes]) -> list[tuple[str, str, bool]]:
    rows = session.scalars(select(Identifier).where(Identifier.resident_id.in_(ids)).order_by(Identifier.__table__.c.n))
    return list(dict.fromkeys((row.kind, row.value, row.is_temporary) for row in rows))


def _facts(session: Session, ids: Sequence[bytes]) -> list[Fact]:
    rows = list(
        session.scalars(select(ResidentFact).where(ResidentFact.resident_id.in_(ids)).order_by(ResidentFact.__table__.c.n))
    )
    newest = {row.kind: row for row in sorted(rows, key=lambda row: row.on_date or date.min)}
    return [Fact(row.kind, row.value, row.on_date) for row in newest.values()]


def _events(session: Session, ids: Sequence[bytes]) -> list[Event]:
    rows = session.scalars(select(LifeEvent).where(LifeEvent.resident_id.in_(ids)).order_by(LifeEvent.__table__.c.n))
    events = [
        Event(row.kind, PartialDate(row.event_year, row.event_month, row.event_day), row.place or "", row.detail or "")
        for row in rows
    ]
    return sorted(dict.fromkeys(events), key=lambda event: event.when.middle or date.max)


def _stays(session: Session, ids: Sequence[bytes]) -> list[Stay]:
    rows = session.scalars(select(HouseholdMember).where(HouseholdMember.resident_id.in_(ids)))
    newest_first = sorted(rows, key=lambda row: (row.until_date or date.max, row.from_date or date.min), reverse=True)
    return [
        Stay(house, household_entry(session, house), row.kinship, row.from_date, row.until_date)
        for row, house in ((row, canonical_house(session, row.household_id)) for row in newest_first)
    ]


def _children(session: Session, ids: Sequence[bytes]) -> list[ResidentRow]:
    marks = ", ".join("?" * len(ids))
    sql = f"SELECT id FROM resident WHERE deleted_at IS NULL AND (mother_id IN ({marks}) OR father_id IN ({marks}))"  # noqa: S608
    found = list(session.connection().exec_driver_sql(sql, (*ids, *ids)).scalars())
    return sorted(rows_of(session, found), key=lambda row: row.birth.middle or date.max)
