"""Closed registers: what is kept of them, byte for byte."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.attachments import Attachments
from desktop_app.db.history import history_of_row
from desktop_app.db.natural_rows import living

from ..models import ClosedRegister, ClosedRows
from ..rules.natural_ids import closed_rows_id
from ..rules.snapshot import Snapshot, load_snapshot
from ..rules.stored_labels import NotStoredError, load_title

CORRECTION = "month_end.correction"
"""Kept as a register is, but nothing that a month is closed by."""

GONE = QT_TRANSLATE_NOOP("Month end", "This printing is not here any more. Its closing was undone.")
NO_ROWS = QT_TRANSLATE_NOOP("Month end", "“{title}” was kept as it was printed, and cannot be had in another language.")
UNREADABLE = QT_TRANSLATE_NOOP("Month end", "The kept rows of “{title}” cannot be read. The printed pages are safe.")
UPDATE = QT_TRANSLATE_NOOP("Month end", "A newer version of Balai may have written them: update Balai on this computer.")


@dataclass(frozen=True, slots=True)
class Closed:
    """One printing of one register.

    Attributes:
        title: what the register was called then.
        revision: 1 for the first.
        language: code of the language on paper.
        is_current: the newest printing of this register, of a month that is not opened again; of a correction sheet, while a
            register stands as it was printed before that sheet.
        has_twin: two laptops closed it at the same time; both papers are kept.
        has_rows: it can be had in another language, and late changes of it are listed.
        digest: hash of the PDF, 32 bytes.
        reason: why it was printed anew.
        reopened_on: when the month was opened again; None while it is closed.
    """

    id: bytes
    month: Month
    register_id: str
    title: Label
    revision: int
    language: str
    closed_on: date
    by: str
    paper: str
    pages: int
    digest: bytes
    reason: str
    program_version: str
    pack: str
    layout_hash: bytes | None = None
    is_current: bool = True
    has_twin: bool = False
    has_rows: bool = True
    reopened_on: date | None = None
    reopened_by: str = ""
    reopened_why: str = ""

    @property
    def is_correction(self) -> bool:
        """Return True for a correction sheet."""
        return self.register_id == CORRECTION


def closed_of(session: Session, month: Month) -> list[Closed]:
    """Return the printings of a month: current ones in the order of their closing, then those that were replaced."""
    return _closed(session, rows_of_month(session, month))


def find_closed(session: Session, closed_id: bytes) -> Closed:
    """Return one printing; raises UserError if its closing was undone."""
    row = _living(session, closed_id)
    return next(one for one in closed_of(session, Month.parse(row.month)) if one.id == closed_id)


def newest_of(session: Session, month: Month) -> list[Closed]:
    """Return the newest printings of each register of a month, also of one that was opened again; no correction sheets."""
    closed = [one for one in closed_of(session, month) if not one.is_correction]
    newest = {one.register_id: max(o.revision for o in closed if o.register_id == one.register_id) for one in closed}
    return [one for one in closed if one.revision == newest[one.register_id]]


def bytes_of(session: Session, files: Attachments, closed_id: bytes) -> bytes:
    """Return the PDF of a printing as it was kept, byte for byte.

    Raises:
        UserError: the closing was undone.
        MachineError: the file is missing or damaged.
    """
    return files.read(_living(session, closed_id).content_hash)


def snapshot_of(session: Session, files: Attachments, closed: Closed) -> Snapshot | None:
    """Return the rows of a printing; None for a paper without rows. Raises MachineError if they cannot be read."""
    rows = living(session, ClosedRows, closed_rows_id(closed.id))
    if rows is None:
        return None
    try:
        return load_snapshot(files.read(rows.content_hash))
    except NotStoredError as error:
        raise MachineError(UNREADABLE.fill(title=closed.title), UPDATE) from error


def rows_of_month(session: Session, month: Month) -> list[ClosedRegister]:
    """Return the records of all printings of a month, as they were closed."""
    query = select(ClosedRegister).where(ClosedRegister.month == str(month))
    return list(session.scalars(query.order_by(ClosedRegister.position, ClosedRegister.revision, ClosedRegister.id)))


def _closed(session: Session, rows: Iterable[ClosedRegister]) -> list[Closed]:
    rows = list(rows)
    with_rows = set(session.scalars(select(ClosedRows.closed_register_id)))
    newest: dict[str, int] = {}
    count: dict[tuple[str, int], int] = {}
    for row in rows:
        newest[row.register_id] = max(newest.get(row.register_id, 0), row.revision)
        count[row.register_id, row.revision] = count.get((row.register_id, row.revision), 0) + 1
    found = []
    current = [row for row in rows if row.revision == newest[row.register_id] and row.reopened_on is None]
    registers = [row for row in current if row.register_id != CORRECTION]
    for row in rows:
        is_current = row in current and (row.register_id != CORRECTION or any(_is_before(session, one, row) for one in registers))
        found.append(_one(row, is_current, count[row.register_id, row.revision] > 1, row.id in with_rows))
    return sorted(found, key=lambda one: (not one.is_current, one.is_correction))


def _is_before(session: Session, register: ClosedRegister, sheet: ClosedRegister) -> bool:
    """Return True if a register was closed before a correction sheet; the log knows the order of one day."""
    if register.closed_on != sheet.closed_on:
        return register.closed_on < sheet.closed_on
    return _stored_at(session, register.id) <= _stored_at(session, sheet.id)


def _stored_at(session: Session, row_id: bytes) -> datetime:
    """Return when a row was stored first; what the running action stores is in no log yet."""
    told = history_of_row(session, row_id)
    return told[-1][0].at if told else datetime.max.replace(tzinfo=UTC)


def _one(row: ClosedRegister, is_current: bool, has_twin: bool, has_rows: bool) -> Closed:
    return Closed(
        id=row.id,
        month=Month.parse(row.month),
        register_id=row.register_id,
        title=load_title(row.title) if row.title else row.register_id,
        revision=row.revision,
        language=row.language,
        closed_on=row.closed_on,
        by=row.closed_by or "",
        paper=row.paper or "",
        pages=row.pages,
        digest=row.content_hash,
        reason=row.reason or "",
        program_version=row.program_version or "",
        pack=row.pack or "",
        layout_hash=row.layout_hash,
        is_current=is_current,
        has_twin=has_twin,
        has_rows=has_rows,
        reopened_on=row.reopened_on,
        reopened_by=row.reopened_by or "",
        reopened_why=row.reopened_why or "",
    )


def _living(session: Session, closed_id: bytes) -> ClosedRegister:
    row = living(session, ClosedRegister, closed_id)
    if row is None:
        raise UserError(GONE)
    return row
