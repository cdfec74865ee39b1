"""Lists that were made: found, described, taken away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living

from ...models import PaperLine, PaperList
from ...rules.paper_lists import digits_of_number, is_of_the_day

_GONE = QT_TRANSLATE_NOOP("Health visits", "This list is not here any more. Look at the lists again.")
SHOWN = 200
"""Lists that are shown; older ones are found by their number."""


@dataclass(frozen=True, slots=True)
class ListCard:
    """One list.

    Attributes:
        for_day: the open day that it prepares or follows.
        typed_on: when its last line was typed back; None if that is not known, e.g. because two laptops shared the lines.
        lines, done: how many people stand on it, and how many of their lines are typed back.
    """

    id: bytes
    number: str
    kind: str
    for_day: date
    printed_on: date
    street: str
    volunteer: str
    typed_on: date | None
    lines: int
    done: int

    @property
    def is_done(self) -> bool:
        """Return True if every line is typed back, on this laptop or another."""
        return self.done >= self.lines > 0

    @property
    def is_of_the_day(self) -> bool:
        """Return False if the lines tell of visits at home, each with its own day."""
        return is_of_the_day(self.kind, self.for_day, self.printed_on)


def list_lists(session: Session, for_day: date | None = None) -> list[ListCard]:
    """Return the lists, the newest first; of one open day, or of all."""
    return _cards(session, None, for_day, SHOWN)


def list_card(session: Session, paper_list: bytes) -> ListCard:
    """Return one list; raises UserError if it was removed."""
    found = _cards(session, [paper_list])
    if not found:
        raise UserError(_GONE)
    return found[0]


def find_lists(session: Session, typed: str) -> list[ListCard]:
    """Return the lists whose number ends in the figures that were typed, open ones first, however old they are."""
    digits = digits_of_number(typed)
    if not digits:
        return []
    numbers = session.execute(select(PaperList.id, PaperList.number))
    fitting = [key for key, number in numbers if digits_of_number(number).endswith(digits)]
    return sorted(_cards(session, fitting), key=lambda card: card.is_done)


def remove_list(session: Session, paper_list: bytes) -> None:
    """Take away a list that is not needed; what was typed back from it stays."""
    row = living(session, PaperList, paper_list)
    if row is None:
        raise UserError(_GONE)
    for line in session.scalars(select(PaperLine).where(PaperLine.list_id == paper_list)):
        session.delete(line)
    session.delete(row)


def _cards(
    session: Session, ids: Sequence[bytes] | None, for_day: date | None = None, limit: int | None = None
) -> list[ListCard]:
    counted = (
        select(PaperLine.list_id, func.count(PaperLine.id).label("lines"), func.count(PaperLine.done_on).label("done"))
        .where(PaperLine.deleted_at.is_(None))
        .group_by(PaperLine.list_id)
        .subquery()
    )
    query = select(PaperList, counted.c.lines, counted.c.done).outerjoin(counted, counted.c.list_id == PaperList.id)
    if ids is not None:
        query = query.where(PaperList.id.in_(ids))
    if for_day is not None:
        query = query.where(PaperList.for_day == for_day)
    rows = session.execute(query.order_by(PaperList.printed_on.desc(), PaperList.id.desc()).limit(limit))
    return [
        ListCard(
            row.id,
            row.number,
            row.kind,
            row.for_day,
            row.printed_on,
            row.street or "",
            row.volunteer or "",
            row.typed_on,
            lines or 0,
            done or 0,
        )
        for row, lines, done in rows
    ]
