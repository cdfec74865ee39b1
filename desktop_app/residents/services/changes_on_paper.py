"""Who was born, died, came and left in a span of days, and how many people lived here: the book of births, deaths and moves."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate

from ..models import LifeEvent
from ..rules.wording import COUNTED
from .aliases import alias_map
from .lists import ResidentFilter, ResidentRow, list_ids, people_born_between, rows_of

BORN, DIED, CAME, LEFT = "born", "died", "moved_in", "moved_out"
VISITOR = "visitor"


@dataclass(frozen=True, slots=True)
class Change:
    """Something that changed who lives here.

    Attributes:
        kind: born, died, moved_in or moved_out.
        place: where from, or where to.
        detail: e.g. the cause of a death, as it was told.
    """

    kind: str
    when: PartialDate
    person: ResidentRow
    place: str = ""
    detail: str = ""


def changes_between(session: Session, first: date, last: date) -> list[Change]:
    """Return what certainly happened from ``first`` to ``last``, in the order of the days.

    A birth is that of somebody who did not move here. What is known by its year only stands in the book of the year and in
    that of no month. What befell people from elsewhere is not told.
    """
    events = _events(session)
    people = {row.id: row for row in rows_of(session, list(dict.fromkeys(resident for _, _, resident, _, _ in events)))}
    came = {resident for kind, _, resident, _, _ in events if kind == CAME}
    found = [
        Change(kind, when, people[resident], place, detail)
        for kind, when, resident, place, detail in events
        if resident in people and _within(when, first, last) and people[resident].status != VISITOR
    ]
    found += [
        Change(BORN, row.birth, row)
        for row in people_born_between(session, first, last)
        if row.status != VISITOR and row.id not in came and _within(row.birth, first, last)
    ]
    return sorted(
        found, key=lambda one: (one.when.earliest or first, str(one.when), one.kind, str(one.person.name), one.person.id)
    )


def _within(when: PartialDate, first: date, last: date) -> bool:
    return when.earliest is not None and when.latest is not None and first <= when.earliest and when.latest <= last


def _events(session: Session) -> list[tuple[str, PartialDate, bytes, str, str]]:
    """Return deaths and moves as (kind, when, person, place, detail); what was entered twice for one person stands once."""
    merged = alias_map(session)
    query = select(LifeEvent).where(LifeEvent.kind.in_((DIED, CAME, LEFT))).order_by(LifeEvent.id)
    found: dict[tuple[str, bytes, str], tuple[str, PartialDate, bytes, str, str]] = {}
    for row in session.scalars(query):
        when, resident = PartialDate(row.event_year, row.event_month, row.event_day), merged.get(row.resident_id, row.resident_id)
        found.setdefault((row.kind, resident, str(when)), (row.kind, when, resident, row.place or "", row.detail or ""))
    return list(found.values())


def people_on(session: Session, days: Sequence[date]) -> list[dict[str | None, frozenset[bytes]]]:
    """Return, for each day, who lived here at its end by sex: "F", "M" or None.

    Told from who is here now and from the dated births, deaths and moves: whose day of coming or leaving nobody knows is taken as
    living here until the last day that is possible. A visitor never does.
    """
    events: dict[bytes, list[tuple[str, PartialDate]]] = {}
    for kind, when, resident, _, _ in _events(session):
        events.setdefault(resident, []).append((kind, when))
    everybody = [row for row in rows_of(session, list_ids(session)) if row.status != VISITOR]
    stays = [(row, list(_stays(row, events.get(row.id, ())))) for row in everybody]
    counted = []
    for day in days:
        here = [row for row, spans in stays if any(begin <= day < end for begin, end in spans)]
        counted.append({sex: frozenset(row.id for row in here if row.sex == sex) for sex in ("F", "M", None)})
    return counted


def people_here(session: Session, on: date) -> list[ResidentRow]:
    """Return who lived here at the end of a day, by house and then by name."""
    here = frozenset().union(*people_on(session, [on])[0].values())
    return [row for row in rows_of(session, list_ids(session, ResidentFilter(order="house"))) if row.id in here]


def _stays(person: ResidentRow, events: Sequence[tuple[str, PartialDate]]) -> Iterator[tuple[date, date]]:
    """Yield the first day of each stay and the day on which it was over."""
    dated = sorted((event for event in events if event[1].is_known), key=lambda event: event[1].middle or date.min)
    begin: date | None = person.birth.earliest or date.min
    if dated and dated[0][0] == CAME:
        begin = None
    for kind, when in dated:
        if kind == CAME:
            begin = when.earliest
        elif begin is not None:
            yield begin, when.latest or date.max
            begin = None
    if person.status in COUNTED:
        yield begin or (dated[-1][1].earliest if dated else None) or date.min, date.max
