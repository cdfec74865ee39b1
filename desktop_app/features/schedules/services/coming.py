"""What people should get next, for their books."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.services import MOST_IDS, alias_map

from .schedule_of_post import post_schedule

_AND = QT_TRANSLATE_NOOP("Schedules", "{first}, {second}")
# what waits for a dose that is not given yet has no day that could be promised
_NEXT = """
    SELECT resident_id, from_on, position, code FROM derived_due
    WHERE state = 'open' AND from_on > ? AND from_on <= last_on {among} ORDER BY resident_id, from_on, position"""


def next_due(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, tuple[date, Label]]:
    """Return the next day after ``on`` on which each of some people should get something, with what; others are left out.

    What may be given on ``on`` itself is not next: see ``due_now``.
    """
    aliases = alias_map(session)
    wanted = {aliases.get(one, one) for one in residents}
    raw: Any = session.connection().connection.driver_connection
    few = len(wanted) <= MOST_IDS
    among = f"AND resident_id IN ({', '.join('?' * len(wanted))})" if few else ""
    rows = raw.execute(_NEXT.format(among=among), (on.toordinal(), *(wanted if few else ())))
    titles = post_schedule(session).schedule.by_code
    found: dict[bytes, tuple[int, list[Label]]] = {}
    for person, day, _position, code in rows:
        first, together = found.setdefault(person, (day, []))
        if day == first and titles[code].title not in together:
            together.append(titles[code].title)
    days = {person: (date.fromordinal(day), _joined(together)) for person, (day, together) in found.items()}
    return {one: days[who] for one, who in ((one, aliases.get(one, one)) for one in residents) if who in days}


def _joined(titles: Iterable[Label]) -> Label:
    words: Label = ""
    for title in titles:
        words = _AND.fill(first=words, second=title) if words else title
    return words
