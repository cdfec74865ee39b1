"""Gathers what the post did in a year, in a fixed number of queries."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.layout import Cell
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.settings import get_setting
from desktop_app.features.classes.models import Attendance, ClassSession, Enrolment, GroupClass
from desktop_app.features.classes.services.kinds import kinds_by_code
from desktop_app.features.health_visits.models import Visit
from desktop_app.features.home_care.models import HomeVisit
from desktop_app.features.volunteers.services import officers_on, presence_between, volunteer_numbers
from desktop_app.residents.services import alias_map, people_facts

from ..services import assess
from .activities import LEVEL, MANAGER, POST, SECRETARY, VOLUNTEERS, ActivityRow

OPEN_DAY = QT_TRANSLATE_NOOP("Self-assessment", "Open day")
HOME_VISITS = QT_TRANSLATE_NOOP("Self-assessment", "Visits at home")
Who = bytes | str
BySex = dict[str | None, frozenset[bytes]]


def heading(session: Session, month: Month) -> list[tuple[Label, Cell]]:
    """Return name, leaders, level and number of volunteers; what nobody knows is a line to be filled in."""
    held = officers_on(session, month.last)
    found = assess(session, month.year, month.last)
    total, _, _ = volunteer_numbers(session, month)
    return [
        (POST, get_setting(session, "post.name") or None),
        (MANAGER, held.get("head_of_post") or get_setting(session, "officer.head_of_post") or None),
        (SECRETARY, held.get("secretary")),
        (LEVEL, found.reached.title),
        (VOLUNTEERS, total),
    ]


def list_activities(session: Session, month: Month) -> list[ActivityRow]:
    """Return open days, then the kinds of classes by name, then visits at home; what was not done is left out."""
    first, last = date(month.year, 1, 1), month.last
    return [
        one for one in (_open_days(session, first, last), *_classes(session, first, last), _home(session, first, last)) if one
    ]


def _open_days(session: Session, first: date, last: date) -> ActivityRow | None:
    query = select(Visit.open_day_id, Visit.resident_id).where(
        Visit.open_day_id.is_not(None), Visit.visited_on.between(first, last)
    )
    visits = session.execute(query).all()
    staff = [row.person for row in presence_between(session, first, last, ("open_day",)) if row.present]
    return _row(session, OPEN_DAY, len({day for day, _ in visits}), [resident for _, resident in visits], staff)


def _classes(session: Session, first: date, last: date) -> Iterator[ActivityRow | None]:
    query = (
        select(GroupClass.kind, ClassSession.id, Enrolment.resident_id, Enrolment.id)
        .join(ClassSession, ClassSession.class_id == GroupClass.id)
        .join(Attendance, Attendance.session_id == ClassSession.id)
        .join(Enrolment, Enrolment.id == Attendance.enrolment_id)
        .where(ClassSession.held_on.between(first, last), Attendance.present)
    )
    found: dict[str, tuple[set[bytes], list[Who]]] = {}
    for kind, meeting, resident, enrolment in session.execute(query):
        meetings, came = found.setdefault(kind, (set(), []))
        meetings.add(meeting)
        came.append(resident or enrolment.hex())
    staff: dict[bytes, list[Who]] = {}
    for row in presence_between(session, first, last, ("class_session",)):
        if row.present:
            staff.setdefault(row.event_id, []).append(row.person)
    titles = kinds_by_code(session)
    for kind, (meetings, came) in sorted(found.items()):
        known = titles.get(kind)
        worked = [who for meeting in meetings for who in staff.get(meeting, ())]
        yield _row(session, known.title if known else kind, len(meetings), came, worked)


def _home(session: Session, first: date, last: date) -> ActivityRow | None:
    query = select(HomeVisit.resident_id, HomeVisit.visitor_id, HomeVisit.visitor_name).where(
        HomeVisit.visited_on.between(first, last)
    )
    visits = session.execute(query).all()
    visited = [resident for resident, _, _ in visits if resident is not None]
    return _row(session, HOME_VISITS, len(visits), visited, [who for _, key, name in visits if (who := key or name) is not None])


def _row(session: Session, name: Label, times: int, came: Iterable[Who], worked: Iterable[Who]) -> ActivityRow | None:
    if not times:
        return None
    visitors, staff = set(came), set(worked)
    guests = sum(isinstance(who, str) for who in visitors) + sum(isinstance(who, str) for who in staff)
    return ActivityRow(name, times, _by_sex(session, visitors), _by_sex(session, staff), guests)


def _by_sex(session: Session, people: Iterable[Any]) -> Mapping[str | None, frozenset[bytes]]:
    merged = alias_map(session)
    ids: Sequence[bytes] = list({merged.get(who, who) for who in people if isinstance(who, bytes)})
    found: BySex = {}
    for key, person in people_facts(session, ids).items():
        found[person.sex] = found.get(person.sex, frozenset()) | {key}
    return found
