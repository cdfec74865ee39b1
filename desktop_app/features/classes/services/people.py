"""What classes need to know of residents, in a fixed number of queries for many of them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.models import LifeEvent
from desktop_app.residents.services import ResidentRow, alias_map, rows_of

from ..rules.checks import check_person_on

NOT_HERE = QT_TRANSLATE_NOOP("Classes", "This person is not in the residents' list any more. Search again.")
GONE = frozenset(("dead", "moved"))
MOST_IDS = 900
"""SQLite limits the parameters of one query."""


@dataclass(frozen=True, slots=True)
class Person:
    """One resident as classes see a person.

    Attributes:
        left: when the person died or moved away, as far as known; None for who is here.
    """

    row: ResidentRow
    left: PartialDate | None

    @property
    def name(self) -> Label:
        """Return what the person is called."""
        return self.row.shown

    @property
    def is_gone(self) -> bool:
        """Return True for who has died or moved away: nobody waits for the person, and the place is free."""
        return self.row.status in GONE

    def is_expected(self, on: date) -> bool:
        """Return False for who is dead or has moved away by ``on``; without a date, for good."""
        if not self.is_gone:
            return True
        return self.left is not None and self.left.latest is not None and on <= self.left.latest

    def refuse_on(self, day: date) -> None:
        """Raise InputError if the person cannot have taken part on ``day``: not born yet, or dead."""
        is_dead = self.row.status == "dead"
        if problems := check_person_on(self.name, day, self.row.birth, self.left if is_dead else None, is_dead):
            raise InputError(problems)


def people(session: Session, ids: Collection[bytes]) -> dict[bytes, Person]:
    """Return people by every id that was asked for, also one that was merged; ids that name nobody are left out."""
    aliases = alias_map(session)
    rows = {row.id: row for row in rows_of(session, list(ids))}
    left = _left(session, [key for key, row in rows.items() if row.status in GONE], aliases)
    found = {}
    for one in ids:
        canonical = aliases.get(one, one)
        if canonical in rows:
            found[one] = Person(rows[canonical], left.get(canonical))
    return found


def person(session: Session, resident: bytes) -> Person:
    """Return one person; raises UserError if there is none."""
    found = people(session, [resident])
    if resident not in found:
        raise UserError(NOT_HERE)
    return found[resident]


def with_merged(session: Session, ids: Collection[bytes]) -> dict[bytes, bytes]:
    """Return every id under which rows of ``ids`` may be stored -> the id that was asked for.

    Rows of a resident who was merged into another keep the id under which they were written; a merged id that is
    asked for stands for the whole person.
    """
    aliases = alias_map(session)
    asked = {aliases.get(one, one): one for one in ids}
    return asked | {merged: asked[kept] for merged, kept in aliases.items() if kept in asked}


def parts(ids: Collection[bytes]) -> list[Sequence[bytes]]:
    """Return ids in parts that one query can name."""
    every = list(ids)
    return [every[at : at + MOST_IDS] for at in range(0, len(every), MOST_IDS)]


def _left(session: Session, ids: Sequence[bytes], aliases: dict[bytes, bytes]) -> dict[bytes, PartialDate]:
    stored = set(ids) | {merged for merged, kept in aliases.items() if kept in set(ids)}
    found: dict[bytes, PartialDate] = {}
    for part in parts(stored):
        query = (
            select(LifeEvent.resident_id, LifeEvent.event_year, LifeEvent.event_month, LifeEvent.event_day)
            .where(LifeEvent.kind.in_(("died", "moved_out")), LifeEvent.resident_id.in_(part))
            .order_by(LifeEvent.event_year, LifeEvent.event_month, LifeEvent.event_day)
        )
        for resident, *when in session.execute(query):
            found[aliases.get(resident, resident)] = PartialDate(*when)
    return found
