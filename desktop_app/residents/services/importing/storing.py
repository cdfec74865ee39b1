"""Stores a proposal as one action, reads the counts back, and leaves nothing behind if they do not agree."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import ConflictError, MachineError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.base import Record
from desktop_app.db.bulk import change_bulk, record_bulk
from desktop_app.db.database import Database
from desktop_app.db.recorder import action_id
from desktop_app.residents.models import Household
from desktop_app.residents.rules.importing.mapping import ColumnMapping
from desktop_app.residents.rules.importing.proposal import Proposal
from desktop_app.residents.rules.importing.table import Table

from .proposing import Step, propose
from .stored import count_rows, last_action, read_people
from .writing import KEYS, Rows

IMPORT = QT_TRANSLATE_NOOP("Residents", "Import residents from {file}")
POST_CHANGED = QT_TRANSLATE_NOOP(
    "Residents", "The residents have changed since the workbook was compared. Nothing was stored. Compare it again."
)
NOT_ALL_STORED = QT_TRANSLATE_NOOP("Residents", "Only {stored} of {wanted} arrived in the database. Nothing was stored.")
TRY_AGAIN = QT_TRANSLATE_NOOP("Residents", "Import the workbook again. If this happens again, restore the last backup.")

_EVERY = 500  # rows between two looks at whether the user wants to stop
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Imported:
    """What one import stored, as counted in the database.

    Attributes:
        action: id of the action, for undo; None if nothing had to be stored.
        rows: table -> number of new rows.
    """

    action: bytes | None
    rows: dict[str, int]


def store(
    database: Database,
    proposal: Proposal,
    table: Table,
    mapping: ColumnMapping,
    today: date,
    step: Step | None = None,
) -> Imported:
    """Store new and changed people of ``proposal`` in one action that one undo takes back.

    Args:
        step: told (done, in all) now and then; what it raises stops the import, and then nothing is stored.

    Raises:
        ConflictError: the post changed since the proposal was made, so that storing would do something else than was
            shown; nothing was stored.
        MachineError: the database holds another number of rows than were written; nothing was stored.
    """
    if not proposal.new and not proposal.changed:
        return Imported(None, {})
    with database.action(IMPORT.fill(file=proposal.file)) as session:
        if last_action(session) != proposal.basis:
            again = propose(session, table, mapping, today)
            if not again.same_outcome(proposal):
                raise ConflictError(POST_CHANGED)
            proposal = again
        rows = _collect(session, proposal, today, step)
        return Imported(action_id(session), _write(session, rows, step))


def _collect(session: Session, proposal: Proposal, today: date, step: Step | None) -> Rows:
    stored = read_people(session, (p.known.id for p in proposal.changed if p.known))
    existing = {plan.existing for plan in proposal.households if plan.existing and plan.corrected}
    rows = Rows(proposal, stored, _household_heads(session, existing), today)
    people = len(proposal.people)
    rows.collect(_counted(step, people))
    return rows


def _household_heads(session: Session, ids: Iterable[bytes]) -> dict[bytes, bytes]:
    h = Household.__table__.c
    return {key: session.execute(select(h.head).where(h.id == key)).scalar_one() for key in ids}


def _write(session: Session, rows: Rows, step: Step | None) -> dict[str, int]:
    """Send all rows to the database and return the counts that it holds more than before."""
    before = count_rows(session, KEYS)
    total = sum(map(len, rows.new.values())) + sum(map(len, rows.changes.values()))
    stop = _counted(step, total)
    done = 0
    for model, keys in KEYS.items():
        if model in rows.new:
            done += record_bulk(session, model, keys, _watched(rows.new[model], stop, done))
    for (model, fields), changes in rows.changes.items():
        done += change_bulk(session, model, fields, _watched(changes, stop, done))
        _check_changed(session, model, [(key, head) for key, head, _ in changes])
    after = count_rows(session, KEYS)
    counted = {name: after[name] - before[name] for name in after}
    wanted = {model.__tablename__: len(rows.new.get(model, ())) for model in KEYS}
    if counted != wanted:
        raise MachineError(NOT_ALL_STORED.fill(wanted=sum(wanted.values()), stored=sum(counted.values())), TRY_AGAIN)
    return counted


def _check_changed(session: Session, model: type[Record], changes: Sequence[tuple[bytes, bytes]]) -> None:
    """Refuse the whole import if one of the rows still has the head that it had before."""
    t: Any = model.__table__.c
    stored = 0
    for at in range(0, len(changes), _EVERY):
        part = changes[at : at + _EVERY]
        heads = {key: head for key, head in session.execute(select(t.id, t.head).where(t.id.in_([key for key, _ in part])))}
        stored += sum(heads.get(key, head) != head for key, head in part)
    if stored != len(changes):
        raise MachineError(NOT_ALL_STORED.fill(wanted=len(changes), stored=stored), TRY_AGAIN)


def _counted(step: Step | None, total: int) -> Callable[[int], None]:
    def report(done: int) -> None:
        if step and done % _EVERY == 0:
            step(done, total)

    return report


def _watched(rows: Sequence[Item], report: Callable[[int], None], done: int) -> Iterator[Item]:
    for at, row in enumerate(rows, done):
        report(at)
        yield row
