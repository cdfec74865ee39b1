"""What people decided: two that look alike and are not one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.ids import derived_id
from desktop_app.db.natural_rows import living, make_or_revive

from ...models import NotSame

RESIDENT, HOUSEHOLD = "resident", "household"
Pair = tuple[bytes, bytes]
"""Two ids, the smaller one first."""


@dataclass(frozen=True, slots=True)
class Decided:
    """That two are not one.

    Attributes:
        row: id of the decision.
    """

    row: bytes
    on: date
    reason: str


def pair_of(one: bytes, other: bytes) -> Pair:
    """Return two ids, the smaller one first."""
    return (one, other) if one <= other else (other, one)


def say_not_same(session: Session, kind: str, one: bytes, other: bytes, today: date, reason: str = "") -> bytes:
    """Remember that two are not one, on every laptop, and return the id of the decision.

    Args:
        kind: "resident" or "household".
    """
    low, high = pair_of(one, other)
    row = derived_id("not_same", kind, low, high)
    values = {"kind": kind, "one_id": low, "other_id": high, "decided_on": today, "reason": reason.strip() or None}
    make_or_revive(session, NotSame, row, **values)
    return row


def ask_again(session: Session, row: bytes) -> None:
    """Take a decision back: the two are shown again."""
    found = living(session, NotSame, row)
    if found is not None:
        session.delete(found)


def decided_pairs(session: Session, kind: str, canonical: Mapping[bytes, bytes]) -> dict[Pair, Decided]:
    """Return the pairs that are not one; what was merged since is looked at as one.

    Args:
        canonical: merged entry -> the entry that stands for it.
    """
    found = {}
    for row in session.scalars(select(NotSame).where(NotSame.kind == kind)):
        pair = pair_of(canonical.get(row.one_id, row.one_id), canonical.get(row.other_id, row.other_id))
        found[pair] = Decided(row.id, row.decided_on, row.reason or "")
    return found
