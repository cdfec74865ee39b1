"""What the volunteers' services need to know of residents, in a fixed number of queries."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.residents.models import LifeEvent
from desktop_app.residents.services import ResidentRow, alias_map, rows_of

from ..rules.natural_ids import Person
from ..rules.terms import Lifetime

DIED = QT_TRANSLATE_NOOP("Volunteers", "died {day}")
DEAD = QT_TRANSLATE_NOOP("Volunteers", "has died")
MOVED_ON = QT_TRANSLATE_NOOP("Volunteers", "moved away {day}")
MOVED = QT_TRANSLATE_NOOP("Volunteers", "has moved away")
_WORDS = {"dead": (DIED, DEAD), "moved": (MOVED_ON, MOVED)}
_EVENTS = {"dead": "died", "moved": "moved_out"}
UNKNOWN = QT_TRANSLATE_NOOP("Volunteers", "Somebody who is not in the list any more")


@dataclass(frozen=True, slots=True)
class Helper:
    """A resident as the roster sees one.

    Attributes:
        left: when the person died or moved away, as far as known; None while they live here.
    """

    row: ResidentRow
    left: PartialDate | None

    @property
    def lifetime(self) -> Lifetime:
        """Return between which days the person can have served: a move ends no term by itself."""
        return Lifetime(self.row.shown, self.row.birth, self.left if self.row.status == "dead" else None)

    @property
    def gone(self) -> Text | None:
        """Return that the person died or moved, in words; None while they live here."""
        if self.left is None:
            return None
        dated, plain = _WORDS[self.row.status]
        return dated.fill(day=self.left) if self.left.is_known else plain

    def is_here_on(self, day: date) -> bool:
        """Return False from the day after the death or the move; a day that is not known is taken as long ago."""
        return self.left is None or (self.left.latest is not None and day <= self.left.latest)


def helpers(session: Session, ids: Iterable[bytes]) -> dict[bytes, Helper]:
    """Return residents by each id that was asked for; entries that were merged give the one person that stands for them."""
    wanted = list(dict.fromkeys(ids))
    aliases = alias_map(session)
    rows = {row.id: row for row in rows_of(session, wanted)}
    left = _departures(session, [row for row in rows.values() if row.status in _EVENTS], aliases)
    found = {key: Helper(row, left.get(key)) for key, row in rows.items()}
    return {key: found[aliases.get(key, key)] for key in wanted if aliases.get(key, key) in found}


def helper(session: Session, resident: bytes | None) -> Helper | None:
    """Return one resident, or None if there is none."""
    return None if resident is None else helpers(session, [resident]).get(resident)


def name_of(person: Helper | None, written: str | None) -> Label:
    """Return what somebody is called: the resident's name, else the one that was written down."""
    return person.row.shown if person is not None else (written or UNKNOWN)


def person_of(resident: bytes | None, name: str | None) -> Person:
    """Return the person of a row: the resident, else the name."""
    return resident if resident is not None else (name or "")


def _departures(session: Session, rows: Collection[ResidentRow], aliases: dict[bytes, bytes]) -> dict[bytes, PartialDate]:
    """Return for each of the dead and moved the latest such event; nothing but an unknown date if none is recorded."""
    kinds = {row.id: _EVENTS[row.status] for row in rows}
    stored = {**{key: key for key in kinds}, **{merged: kept for merged, kept in aliases.items() if kept in kinds}}
    found = {key: PartialDate() for key in kinds}
    if not stored:
        return found
    query = select(LifeEvent.resident_id, LifeEvent.kind, LifeEvent.event_year, LifeEvent.event_month, LifeEvent.event_day).where(
        LifeEvent.resident_id.in_(stored), LifeEvent.kind.in_(sorted(set(kinds.values())))
    )
    for resident, kind, year, month, day in session.execute(query):
        key, when = stored[resident], PartialDate(year, month, day)
        if kinds[key] == kind and (when.earliest or date.min) >= (found[key].earliest or date.min):
            found[key] = when
    return found
