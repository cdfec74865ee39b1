"""The plan of a week as it stands: who goes where, what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Label
from desktop_app.features.volunteers.services import Address
from desktop_app.residents.services import ResidentRow, alias_map, describe_households

from ..models import HomeVisit, PlannedVisit
from ..rules.entries import MET
from ..rules.weeks import last_day, monday_of
from .houses import NO_HOUSE, House, house_of, houses_on, people_of, walking_order
from .wanted import family_name

WAITING, DROPPED = "waiting", "dropped"
"""States of a line besides those of ``rules.entries.OUTCOMES``."""


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One line of the plan.

    Attributes:
        person: None for a visit about the house.
        name: what the person, or the family, is called.
        reasons: codes of ``rules.reasons``, the most urgent first.
        visitor, volunteer: who goes; None and "" for nobody.
        list_number, line: of the paper on which it stands.
        state: a key of ``rules.entries.OUTCOMES``, "waiting" or "dropped".
        visit: the visit that came of it; None while it waits.
        dropped: why it was taken off the plan.
    """

    id: bytes
    resident: bytes | None
    household: bytes | None
    person: ResidentRow | None
    name: Label
    place: Address
    house: str
    number: str
    reasons: Sequence[str]
    visitor: bytes | None
    volunteer: Label
    planned_on: date | None
    list_number: str
    line: int
    state: str = WAITING
    visit: bytes | None = None
    visited_on: date | None = None
    dropped: str = ""

    @property
    def subject(self) -> bytes:
        """Return whom or what the line is about."""
        return self.resident or self.household or b""

    @property
    def resident_id(self) -> bytes | None:
        """Return whom the row speaks of, for lists behind numbers."""
        return self.resident

    @property
    def birth(self) -> PartialDate:
        """Return the birth date of the person; unknown for a house."""
        return self.person.birth if self.person is not None else PartialDate()

    @property
    def street(self) -> str:
        """Return the part of the village, from the large to the small."""
        return " / ".join(part for part in self.place if part)

    @property
    def waits(self) -> bool:
        """Return True while somebody is still to go there."""
        return self.state not in (MET, DROPPED, "moved")

    @property
    def walk(self) -> tuple[object, ...]:
        """Return what sorts lines by paper and place on it, then as a volunteer walks."""
        return (not self.list_number, self.list_number, self.line, walking_order(self.place, self.number, str(self.name)))


@dataclass(frozen=True, slots=True)
class Week:
    """The plan of one week.

    Attributes:
        rows: in the order of the papers.
    """

    monday: date
    rows: Sequence[PlannedRow]

    def of_state(self, *states: str) -> list[PlannedRow]:
        """Return the lines in one of these states."""
        return [row for row in self.rows if row.state in states]


def week(session: Session, monday: date) -> Week:
    """Return the plan of the week in which a day lies, with what came of each line."""
    monday = monday_of(monday)
    rows = session.scalars(select(PlannedVisit).where(PlannedVisit.week_on == monday)).all()
    aliases = alias_map(session)
    people = people_of(session, {one for row in rows for one in (row.resident_id, row.visitor_id) if one is not None})
    people |= {merged: people[kept] for merged, kept in aliases.items() if kept in people}
    households = {row.household_id for row in rows if row.household_id}
    households |= {one.household_id for one in people.values() if one.household_id}
    houses = houses_on(session, monday, households)
    heads = {one.id: one.head for one in describe_households(session, households)}
    visits = _visits(session, monday, aliases)
    found = []
    for row in rows:
        person = people.get(row.resident_id) if row.resident_id else None
        house = house_of(person, houses) if person is not None else houses.get(row.household_id or b"", NO_HOUSE)
        name: Label = person.shown if person is not None else family_name(heads.get(row.household_id or b"", ""))
        if row.resident_id is not None and person is None:
            continue  # taken out of the residents since
        subject = person.id if person is not None else row.household_id or b""
        found.append(_row(row, person, name, house, people.get(row.visitor_id or b""), visits.get(subject)))
    return Week(monday, sorted(found, key=lambda one: one.walk))


def planned_row(session: Session, monday: date, planned: bytes) -> PlannedRow | None:
    """Return one line of a week, or None if it was removed."""
    return next((row for row in week(session, monday).rows if row.id == planned), None)


def _visits(session: Session, monday: date, aliases: dict[bytes, bytes]) -> dict[bytes, HomeVisit]:
    """Return by subject what came of the week: the last visit at which somebody was met, else the last one tried."""
    query = select(HomeVisit).where(HomeVisit.visited_on.between(monday, last_day(monday))).order_by(HomeVisit.visited_on)
    found: dict[bytes, HomeVisit] = {}
    for row in session.scalars(query):
        subject = aliases.get(row.resident_id, row.resident_id) if row.resident_id else row.household_id
        if subject is None or (subject in found and found[subject].met == MET and row.met != MET):
            continue
        found[subject] = row
    return found


def _row(
    row: PlannedVisit, person: ResidentRow | None, name: Label, house: House, visitor: ResidentRow | None, visit: HomeVisit | None
) -> PlannedRow:
    state = DROPPED if row.dropped is not None else WAITING
    if visit is not None and visit.met:
        state = visit.met
    return PlannedRow(
        row.id,
        person.id if person is not None else None,
        row.household_id,
        person,
        name,
        house.place,
        house.line,
        house.number,
        tuple(row.reasons.split()),
        visitor.id if visitor is not None else None,
        visitor.shown if visitor is not None else "",
        row.planned_on,
        row.list_number or "",
        row.line or 0,
        state,
        visit.id if visit is not None else None,
        visit.visited_on if visit is not None else None,
        row.dropped or "",
    )
