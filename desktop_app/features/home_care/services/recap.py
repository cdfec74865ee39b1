"""What a week of visits came to: the recap that goes to the auxiliary health post (domain.md 8.1 and 16.2, number 12)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.residents.services import ResidentRow, alias_map, describe_households

from ..models import FollowUp, HomeVisit
from ..rules.entries import FINDINGS, MET, OUTCOMES
from ..rules.weeks import last_day, monday_of
from .houses import people_of
from .wanted import family_name
from .week import Week, week


@dataclass(frozen=True, slots=True)
class VisitLine:
    """One visit of the week, as the recap lists it.

    Attributes:
        found: which of the four classes were found, keys of ``rules.entries.FINDINGS``.
        follow_ups: what is to be looked at again, in words as written.
    """

    id: bytes
    resident: bytes | None
    household: bytes | None
    person: ResidentRow | None
    name: Label
    visited_on: date
    volunteer: Label
    met: str
    reasons: Sequence[str]
    found: Sequence[str]
    findings: str
    action: str
    reminded: bool | None
    reported_on: date | None
    next_on: date | None
    follow_ups: Sequence[str] = ()

    @property
    def resident_id(self) -> bytes | None:
        """Return whom the row speaks of, for lists behind numbers."""
        return self.resident


@dataclass(frozen=True, slots=True)
class WeekRecap:
    """What a week came to.

    Attributes:
        planned: the plan of the week.
        visits: every visit of the week, planned or not, by day.
    """

    monday: date
    planned: Week
    visits: Sequence[VisitLine] = field(default_factory=tuple)

    def met(self, outcome: str) -> list[VisitLine]:
        """Return the visits that came to an outcome of ``rules.entries.OUTCOMES``."""
        return [one for one in self.visits if one.met == outcome]

    def with_finding(self, code: str) -> list[VisitLine]:
        """Return the visits with a class of findings."""
        return [one for one in self.visits if code in one.found]

    @property
    def left(self) -> int:
        """Return how many lines of the plan nobody went to yet."""
        return len(self.planned.of_state("waiting"))

    @property
    def reported(self) -> int:
        """Return after how many visits a health worker was told."""
        return sum(one.reported_on is not None for one in self.visits)

    @property
    def counts(self) -> dict[str, int]:
        """Return the number of visits by outcome."""
        return {outcome: len(self.met(outcome)) for outcome in OUTCOMES}


def week_recap(session: Session, monday: date) -> WeekRecap:
    """Return what the week came to in which a day lies."""
    monday = monday_of(monday)
    return WeekRecap(monday, week(session, monday), visit_lines(session, monday, last_day(monday)))


def visit_lines(session: Session, first: date, last: date, resident: Sequence[bytes] = ()) -> list[VisitLine]:
    """Return the visits between two days, by day and name.

    Args:
        resident: every id of one person; empty for everybody.
    """
    query = select(HomeVisit).where(HomeVisit.visited_on.between(first, last)).order_by(HomeVisit.visited_on)
    if resident:
        query = query.where(HomeVisit.resident_id.in_(resident))
    rows = session.scalars(query).all()
    aliases = alias_map(session)
    people = people_of(session, {one for row in rows for one in (row.resident_id, row.visitor_id) if one is not None})
    people |= {merged: people[kept] for merged, kept in aliases.items() if kept in people}
    heads = {one.id: one.head for one in describe_households(session, {row.household_id for row in rows if row.household_id})}
    notes = _follow_ups(session, [row.id for row in rows])
    found = []
    for row in rows:
        person = people.get(row.resident_id) if row.resident_id else None
        visitor = people.get(row.visitor_id) if row.visitor_id else None
        found.append(
            VisitLine(
                row.id,
                person.id if person is not None else row.resident_id,
                row.household_id,
                person,
                person.shown if person is not None else family_name(heads.get(row.household_id or b"", "")),
                row.visited_on,
                visitor.shown if visitor is not None else row.visitor_name or "",
                row.met or MET,
                tuple((row.reasons or "").split()),
                tuple(code for code in FINDINGS if getattr(row, code)),
                row.findings or "",
                row.action or "",
                row.reminded,
                row.reported_on,
                row.next_on,
                notes.get(row.id, ()),
            )
        )
    return sorted(found, key=lambda one: (one.visited_on, str(one.name).casefold(), one.id))


def _follow_ups(session: Session, visits: Sequence[bytes]) -> dict[bytes, list[str]]:
    wanted = set(visits)
    found: dict[bytes, list[str]] = {}
    for visit, reason in session.execute(select(FollowUp.home_visit_id, FollowUp.reason).order_by(FollowUp.due_on)):
        if visit in wanted:
            found.setdefault(visit, []).append(reason)
    return found
