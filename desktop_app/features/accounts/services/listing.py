"""Who opens the post, for the page of people and keys."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature
from desktop_app.core.rights import ADMIN, ROLES, granted
from desktop_app.db.holders import KeyHolderRow, holder_of, key_holders
from desktop_app.db.rights import change_right, changed_rights
from desktop_app.sync.models import KeyHolder


@dataclass(frozen=True, slots=True)
class HolderLine:
    """A person or a sheet, as the page shows it.

    Attributes:
        has_number: somebody else has the same name; a number stands behind this one.
    """

    id: bytes
    kind: str
    name: str
    role: str
    added_on: date
    left_on: date | None
    must_change: bool
    has_pin: bool
    has_number: bool


def list_holders(session: Session, kind: str, with_left: bool = False) -> list[HolderLine]:
    """Return the people ("person") or recovery sheets ("sheet"), by name; those who left after the others."""
    standing = {row.id: row for row in key_holders(session.connection(), kind)}
    lines = (_line(row, standing.get(row.id)) for row in session.scalars(select(KeyHolder).where(KeyHolder.kind == kind)))
    found = [line for line in lines if with_left or not line.left_on]
    return sorted(found, key=lambda line: (line.left_on is not None, line.name.casefold()))


def holder_line(session: Session, holder: bytes) -> HolderLine | None:
    """Return one person or sheet, or None."""
    row = session.get(KeyHolder, holder)
    return None if row is None else _line(row, holder_of(session.connection(), holder))


def rights_matrix(session: Session, features: Sequence[Feature]) -> Mapping[str, Mapping[str, str]]:
    """Return role -> slice -> level, for all roles but the admin's, who may do everything."""
    changes = changed_rights(session)
    return {role: granted(features, role, changes) for role in ROLES if role != ADMIN}


def set_right(session: Session, features: Sequence[Feature], role: str, slice_name: str, level: str) -> None:
    """Let a role do what ``level`` says in a slice; what the role has by itself is not kept as a change."""
    usual = granted(features, role, {}).get(slice_name)
    change_right(session, role, slice_name, "" if level == usual else level)


def _line(row: KeyHolder, standing: KeyHolderRow | None) -> HolderLine:
    """Return a line; name, role and leaving as they count after what two laptops did apart."""
    role = (standing.role if standing else row.role) or ""
    left_on = None if standing and not standing.has_left else row.left_on
    name, has_pin = standing.name if standing else row.name, row.pin_check is not None
    return HolderLine(row.id, row.kind, name, role, row.added_on, left_on, row.must_change, has_pin, name != row.name)
