"""All doubts of all slices in one list, and what somebody said about them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.contract import DataCheck, Doubt
from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import make_or_revive
from desktop_app.residents.services import ResidentRow, alias_map, rows_of

from ..models import ClearedDoubt
from ..rules.kinds import ORDER
from ..rules.natural_ids import cleared_doubt_id

_NO_REASON = QT_TRANSLATE_NOOP("Data check", "Write why this is right, so that nobody has to ask again.")
_GONE = QT_TRANSLATE_NOOP("Data check", "This answer is not here any more. Look at the list again.")


@dataclass(frozen=True, slots=True)
class Cleared:
    """What somebody said about a doubt."""

    on: date
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the list.

    Attributes:
        person: whom it is about; merged entries are one person.
        cleared: None while nobody has looked at it.
    """

    check: DataCheck
    doubt: Doubt
    person: ResidentRow
    cleared: Cleared | None

    @property
    def key(self) -> bytes:
        """Return the id of its answer, whether there is one or not."""
        return cleared_doubt_id(self.check.id, self.person.id, self.doubt.seen)

    @property
    def slice(self) -> str:
        """Return the name of the slice that asks."""
        return self.check.id.partition(".")[0]


def find_doubts(session: Session, today: date, checks: Sequence[DataCheck]) -> list[Found]:
    """Return what ``checks`` find, those looked at too: contradictions first, then what is missing, then what is doubtful."""
    aliases = alias_map(session)
    doubts = [(check, doubt) for check in checks for doubt in check.find(session, today)]
    people = {row.id: row for row in rows_of(session, list({aliases.get(d.resident, d.resident) for _, d in doubts}))}
    answers = _answers(session, aliases)
    found: dict[bytes, Found] = {}
    for check, doubt in doubts:
        person = people.get(aliases.get(doubt.resident, doubt.resident))
        if person is not None:
            key = cleared_doubt_id(check.id, person.id, doubt.seen)
            found.setdefault(key, Found(check, doubt, person, answers.get(key)))
    return sorted(found.values(), key=lambda one: (ORDER.index(one.check.kind), one.check.id))


def clear(session: Session, found: Found, reason: str, by: str, on: date) -> bytes:
    """Write down that what was found is right; it comes back when what is stored changes.

    Raises:
        InputError: no reason is given; nothing was stored.
    """
    if not reason.strip():
        raise InputError([Problem("reason", _NO_REASON)])
    make_or_revive(
        session,
        ClearedDoubt,
        found.key,
        doubt=found.check.id,
        resident_id=found.person.id,
        seen=found.doubt.seen,
        cleared_on=on,
        reason=" ".join(reason.split()),
        cleared_by=" ".join(by.split()) or None,
    )
    return found.key


def ask_again(session: Session, key: bytes) -> None:
    """Take back what somebody said: the doubt stands in the list again. Raises UserError if that was done already."""
    aliases = alias_map(session)
    rows = [row for row in session.scalars(select(ClearedDoubt)) if _key(row, aliases) == key]
    if not rows:
        raise UserError(_GONE)
    for row in rows:
        session.delete(row)


def _answers(session: Session, aliases: Mapping[bytes, bytes]) -> dict[bytes, Cleared]:
    """Return the answers by the key of their doubt, also those given before two entries of a person were joined."""
    rows = session.scalars(select(ClearedDoubt).order_by(ClearedDoubt.cleared_on))
    return {_key(row, aliases): Cleared(row.cleared_on, row.reason or "", row.cleared_by or "") for row in rows}


def _key(row: ClearedDoubt, aliases: Mapping[bytes, bytes]) -> bytes:
    return cleared_doubt_id(row.doubt, aliases.get(row.resident_id, row.resident_id), row.seen)
