"""The plan of a week: who is visited, by whom, on whose paper."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.features.health_visits.models import PaperList
from desktop_app.features.health_visits.rules.paper_lists import list_number
from desktop_app.residents.services import alias_map, canonical_id, every_id

from ..models import PlannedVisit
from ..rules.natural_ids import plan_list_id, planned_visit_id
from ..rules.planning import shares_of
from ..rules.reasons import codes_of
from ..rules.weeks import monday_of
from .wanted import Wanted, visits_wanted

VISITS_SETTING = "home_care.visits_a_week"
USUAL_VISITS = 10
"""Doors that one volunteer visits in a week."""

_GONE = QT_TRANSLATE_NOOP("Home visits", "This line is not in the plan any more. Look at the week again.")
_NOBODY = QT_TRANSLATE_NOOP("Home visits", "Nobody is to be visited who does not stand in the plan already.")


def plan_week(
    session: Session,
    monday: date,
    on: date,
    *,
    chosen: Collection[bytes] | None = None,
    most: int = USUAL_VISITS,
    wanted: Sequence[Wanted] | None = None,
) -> int:
    """Write who is visited in a week and return how many lines are new.

    What stands in the plan stays, also what was taken off it. Each volunteer gets one paper with the doors in the order
    in which they lie; doors that nobody looks after stand on a paper of their own.

    Args:
        monday: any day of the week.
        on: the day on which the reasons are asked for.
        chosen: residents or households that are to be visited; None takes the most urgent of each volunteer.
        most: how many doors a volunteer gets where nobody chose; those that stand in the plan count.
        wanted: what ``visits_wanted`` returned, where somebody asked before.

    Raises:
        UserError: there is nobody to add; nothing was stored.
    """
    monday = monday_of(monday)
    rows = session.scalars(select(PlannedVisit).where(PlannedVisit.week_on == monday)).all()
    aliases = alias_map(session)
    lines = {aliases.get(subject_of(row), subject_of(row)): row for row in sorted(rows, key=lambda row: row.dropped is None)}
    standing = set(lines)
    taken_off = {subject for subject, row in lines.items() if row.dropped is not None}
    candidates = visits_wanted(session, on) if wanted is None else wanted
    if chosen is None:
        full = [row for row in rows if row.dropped is None]
        count: dict[bytes | None, int] = {}
        for row in full:
            count[row.visitor_id] = count.get(row.visitor_id, 0) + 1
        new = shares_of([one for one in candidates if one.subject not in standing], most, count)
    else:
        new = [one for one in candidates if one.subject in chosen and one.subject not in standing - taken_off]
    if not new:
        raise UserError(_NOBODY)
    for one in new:
        _add(session, monday, one, lines.get(one.subject))
    session.flush()
    number_lines(session, monday, [*candidates])
    return len(new)


def assign(session: Session, planned: Iterable[bytes], visitor: bytes | None) -> None:
    """Give lines to another volunteer, or to nobody; they move to the foot of that volunteer's paper.

    Raises:
        UserError: a line is not in the plan any more.
    """
    for key in planned:
        row = _find(session, key)
        if row.visitor_id != visitor:
            row.visitor_id = visitor
            row.list_number = row.line = None
            session.flush()
            number_lines(session, row.week_on)


def choose_day(session: Session, planned: Iterable[bytes], day: date | None) -> None:
    """Say on which day lines are to be visited; None leaves it open. Raises UserError as ``assign``."""
    for key in planned:
        _find(session, key).planned_on = day


def drop(session: Session, planned: Iterable[bytes], why: str) -> None:
    """Take lines off the plan with the reason; the line stays known. Raises UserError as ``assign``."""
    for key in planned:
        _find(session, key).dropped = why.strip() or "-"


def put_back(session: Session, planned: Iterable[bytes]) -> None:
    """Put lines on the plan again that were taken off. Raises UserError as ``assign``."""
    for key in planned:
        _find(session, key).dropped = None


def number_lines(session: Session, monday: date, order: Sequence[Wanted] = ()) -> None:
    """Give lines without a number their place on their volunteer's paper, below those that stand on it already.

    Args:
        order: where the doors of the new lines lie; they follow one another as the volunteer walks.
    """
    walk = {one.subject: place for place, one in enumerate(sorted(order, key=lambda one: one.walk))}
    rows = session.scalars(select(PlannedVisit).where(PlannedVisit.week_on == monday)).all()
    taken = {number for number in session.scalars(select(PaperList.number))}
    taken |= {number for number in session.scalars(select(PlannedVisit.list_number)) if number}
    by_visitor: dict[bytes | None, list[PlannedVisit]] = {}
    for row in rows:
        by_visitor.setdefault(row.visitor_id, []).append(row)
    for visitor, lines in by_visitor.items():
        number = next((row.list_number for row in lines if row.list_number), None)
        if number is None:
            number = list_number(monday, plan_list_id(monday, visitor.hex() if visitor else ""), taken)
            taken.add(number)
        last = max((row.line or 0 for row in lines), default=0)
        new = [row for row in lines if row.line is None]
        for row in sorted(new, key=lambda row: (walk.get(subject_of(row), len(walk)), row.id)):
            last += 1
            row.list_number, row.line = number, last


def subject_of(row: PlannedVisit) -> bytes:
    """Return whom or what a line is about."""
    return row.resident_id or row.household_id or b""


def planned_of(session: Session, monday: date, resident: bytes) -> bytes | None:
    """Return the line of a person in a week, or None."""
    keys = (planned_visit_id(one, monday_of(monday)) for one in every_id(session, resident))
    return next((key for key in keys if living(session, PlannedVisit, key) is not None), None)


def weeks_planned(session: Session) -> list[tuple[date, int]]:
    """Return the weeks that have a plan, the newest first, each with its number of lines."""
    query = select(PlannedVisit.week_on, func.count(PlannedVisit.id)).where(PlannedVisit.dropped.is_(None))
    rows = session.execute(query.group_by(PlannedVisit.week_on).order_by(PlannedVisit.week_on.desc()))
    return [(monday, count) for monday, count in rows]


def _add(session: Session, monday: date, one: Wanted, line: PlannedVisit | None) -> None:
    """Write a line; ``line`` is the one that was taken off the plan, maybe under another entry of the person."""
    resident = canonical_id(session, one.resident) if one.resident is not None else None
    make_or_revive(
        session,
        PlannedVisit,
        line.id if line is not None else planned_visit_id(resident or one.subject, monday),
        week_on=monday,
        household_id=one.household,
        resident_id=resident,
        visitor_id=one.visitor,
        reasons=codes_of(one.reasons),
        dropped=None,
    )


def _find(session: Session, planned: bytes) -> PlannedVisit:
    row = living(session, PlannedVisit, planned)
    if row is None:
        raise UserError(_GONE)
    return row
