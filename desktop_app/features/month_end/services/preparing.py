"""Registers are printed and kept, before they are made the closed ones of their month."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature
from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.attachments import Attachments
from desktop_app.db.vault import without_midwife
from desktop_app.features.registers.services import AnyEntry, Catalogue, PaperEntry, catalogue_of

from ..models import ClosedRegister
from ..rules.snapshot import Snapshot, dump_snapshot
from ..rules.states import WHY_ANEW
from ..rules.stored_layouts import layout_hash
from .choice import handed_in
from .closed import rows_of_month
from .rendering import Closer, Sheet, print_paper, print_snapshot, take_snapshot

ProgressStep = Callable[[int, int], None]

NOTHING = QT_TRANSLATE_NOOP(
    "Month end", "No register is chosen to be handed in. Choose at least one in the list of registers that you hand in."
)
REVISION = QT_TRANSLATE_NOOP("Month end", "Revision {revision}, replaces the one of {day}. Reason: {reason}")


@dataclass(frozen=True, slots=True)
class PreparedRegister:
    """One register that is printed and kept, and not yet the closed one.

    Attributes:
        reason: why it is printed anew; "" for the first printing.
        rows_hash: of its rows; None for a paper without rows.
    """

    register_id: str
    title: Label
    revision: int
    reason: str
    pages: int
    content_hash: bytes
    rows_hash: bytes | None
    layout_hash: bytes | None


@dataclass(frozen=True, slots=True)
class Prepared:
    """Registers that are printed and lie among the post's attachments; ``close_month`` makes them the closed ones.

    Attributes:
        pack: title in English, and version.
        unprintable: sign that no font has -> a text in which it stands; a box stands in its place.
    """

    closer: Closer
    pack: str
    registers: tuple[PreparedRegister, ...]
    unprintable: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Printed:
    """A register on paper that is kept nowhere yet; a paper without rows has no snapshot."""

    register_id: str
    title: Label
    sheet: Sheet
    snapshot: Snapshot | None
    revision: int = 1
    reason: str = ""


def prepare_month(
    session: Session,
    files: Attachments,
    features: Sequence[Feature],
    closer: Closer,
    ids: Sequence[str] | None = None,
    reason: str = "",
    step: ProgressStep | None = None,
) -> Prepared:
    """Print the registers of a month and keep their pages and rows; the session is only read.

    Meant for the worker, in ``db.read()``: nobody has to wait. What is entered meanwhile counts as changed since printing.
    Columns that only the midwife reads are printed as for everybody, even while she has unlocked them: what is kept here can be
    opened by all.

    Args:
        files: ``db.attachments``.
        ids: of the registers; None for those that the post hands in. A month that is closed is printed anew as the next revision,
            all of it or some.
        reason: why it is printed anew; needed unless it was said when the month was opened again.
        step: called with (registers done, to do); raises to stop: then nothing is kept.

    Raises:
        InputError: the month was closed before, and no reason is given.
        UserError: there is nothing to hand in, or a register cannot be made.
        MachineError: a file could not be kept.
    """
    catalogue = catalogue_of(session, features)
    entries = handed_in(session, catalogue) if ids is None else catalogue.find(ids)
    if not entries:
        raise UserError(NOTHING)
    before = printings(session, closer.month)
    reasons = [_reason(reason, before.get(entry.id, [])) for entry in entries]
    printed = []
    with without_midwife(session):
        for number, entry in enumerate(entries):
            if step:
                step(number, len(entries))
            printed.append(_print(session, catalogue, entry, closer, before.get(entry.id, []), reasons[number]))
    return keep(files, closer, catalogue, printed)


def printings(session: Session, month: Month) -> dict[str, list[ClosedRegister]]:
    """Return the printings of each register of a month."""
    found: dict[str, list[ClosedRegister]] = {}
    for row in rows_of_month(session, month):
        found.setdefault(row.register_id, []).append(row)
    return found


def next_revision(before: Sequence[ClosedRegister]) -> int:
    """Return the number of the printing that follows on ``before``, 1 for the first."""
    return max((row.revision for row in before), default=0) + 1


def keep(files: Attachments, closer: Closer, catalogue: Catalogue, printed: Sequence[Printed]) -> Prepared:
    """Put printed pages and their rows among the attachments; raises MachineError if they cannot be kept."""
    registers = []
    unprintable: dict[str, str] = {}
    for one in printed:
        unprintable |= one.sheet.unprintable
        rows_hash = files.add(dump_snapshot(one.snapshot)) if one.snapshot is not None else None
        digest = layout_hash(one.snapshot.register, closer.language.code) if one.snapshot is not None else None
        pages, content_hash = one.sheet.pages, files.add(one.sheet.pdf)
        kept = PreparedRegister(one.register_id, one.title, one.revision, one.reason, pages, content_hash, rows_hash, digest)
        registers.append(kept)
    return Prepared(closer, f"{catalogue.pack.title} {catalogue.pack.version}", tuple(registers), unprintable)


def _print(
    session: Session, catalogue: Catalogue, entry: AnyEntry, closer: Closer, before: Sequence[ClosedRegister], reason: str
) -> Printed:
    revision = next_revision(before)
    remark: Label = ""
    if before:
        remark = REVISION.fill(revision=revision, day=max(row.closed_on for row in before), reason=reason)
    if isinstance(entry, PaperEntry):
        sheet = print_paper(session, catalogue, entry, closer, remark)
        return Printed(entry.id, entry.title, sheet, None, revision, reason)
    snapshot = take_snapshot(session, catalogue, entry, closer)
    sheet = print_snapshot(snapshot, closer.language, closer.paper, remark)
    return Printed(entry.id, snapshot.register.title, sheet, snapshot, revision, reason)


def _reason(reason: str, before: Sequence[ClosedRegister]) -> str:
    """Return why a register is printed anew: as it is said now, else as the month was opened again; "" for the first time."""
    if not before:
        return ""
    said = " ".join(reason.split()) or next((row.reopened_why for row in reversed(before) if row.reopened_why), "")
    if not said:
        raise InputError([Problem("reason", WHY_ANEW)])
    return said
