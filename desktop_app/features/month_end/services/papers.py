"""Papers made of a closed month: the same in another language, and the correction sheet."""

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature
from desktop_app.core.errors import UserError
from desktop_app.core.language import own_name
from desktop_app.core.layout import Cell, Column, Register, RowSource, Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.attachments import Attachments
from desktop_app.features.registers.services import Catalogue, Entry, catalogue_of

from ..rules.comparing import ADDED, GONE, LAYOUT, TOTAL
from ..rules.snapshot import Snapshot
from .changes import Change, changed_since
from .closed import CORRECTION, NO_ROWS, find_closed, newest_of, snapshot_of
from .preparing import Prepared, Printed, keep, next_revision, printings
from .rendering import Closer, Sheet, print_snapshot, surroundings

TRANSLATED = QT_TRANSLATE_NOOP(
    "Month end", "Printed on {day} from the rows that were closed on {closed}. What was signed then is in {language}."
)
UNCHANGED = QT_TRANSLATE_NOOP("Month end", "Nothing has changed since {month} was printed, so there is nothing to correct.")
TITLE = QT_TRANSLATE_NOOP("Month end", "Correction sheet")
REMARK = QT_TRANSLATE_NOOP("Month end", "Corrects registers that were closed on {day}.")
REMARK_AGAIN = QT_TRANSLATE_NOOP(
    "Month end", "Corrects registers that were closed on {day}. Correction sheet {revision}, replaces the one of {before}."
)
NOTE = QT_TRANSLATE_NOOP(
    "Month end", "Row and column are those of the printed register. A row that is new there has no number yet."
)
OF_REGISTER = QT_TRANSLATE_NOOP("Month end", "{title} (printing {revision} of {day})")
NUMBER = QT_TRANSLATE_NOOP("Month end", "No.")
ROW_NUMBER = QT_TRANSLATE_NOOP("Month end", "Row")
ROW = QT_TRANSLATE_NOOP("Month end", "Who or what")
COLUMN_NUMBER = QT_TRANSLATE_NOOP("Month end", "Column")
COLUMN = QT_TRANSLATE_NOOP("Month end", "Heading of the column")
WAS = QT_TRANSLATE_NOOP("Month end", "On paper")
IS = QT_TRANSLATE_NOOP("Month end", "Correct value")
SUM = QT_TRANSLATE_NOOP("Month end", "Total")
NEW_ROW = QT_TRANSLATE_NOOP("Month end", "new")
WHOLE_ROW = QT_TRANSLATE_NOOP("Month end", "The whole row")
NO_MORE = QT_TRANSLATE_NOOP("Month end", "no longer there")
WITHIN = QT_TRANSLATE_NOOP("Month end", "{outer} – {inner}")
MOST_SIGNATURES = 3


def in_language(session: Session, files: Attachments, closed_id: bytes, closer: Closer) -> Sheet:
    """Return a closed register in another language, made from the rows that were kept; it says so under its title.

    Raises:
        UserError: its closing was undone, or it is a paper without rows.
        MachineError: the rows are missing or damaged.
    """
    closed = find_closed(session, closed_id)
    snapshot = snapshot_of(session, files, closed)
    if snapshot is None:
        raise UserError(NO_ROWS.fill(title=closed.title))
    remark = TRANSLATED.fill(day=closer.at.date(), closed=closed.closed_on, language=own_name(closed.language))
    return print_snapshot(snapshot, closer.language, closer.paper, remark)


def prepare_correction(session: Session, files: Attachments, features: Sequence[Feature], closer: Closer) -> Prepared:
    """Print what has changed since printing, and keep it; ``close_month`` lists it with the month. Belongs on the worker.

    Raises:
        UserError: nothing has changed.
        MachineError: a file could not be read or kept.
    """
    catalogue = catalogue_of(session, features)
    snapshot, remark = _correction(session, files, features, closer, catalogue)
    sheet = print_snapshot(snapshot, closer.language, closer.paper, remark)
    revision = next_revision(printings(session, closer.month).get(CORRECTION, []))
    return keep(files, closer, catalogue, [Printed(CORRECTION, TITLE, sheet, snapshot, revision)])


def correction_sheet(session: Session, files: Attachments, features: Sequence[Feature], closer: Closer) -> Sheet:
    """Return what has changed since printing as a paper to sign: register, row, column, was, is. It is not kept.

    Raises:
        UserError: nothing has changed.
        MachineError: kept rows are missing or damaged.
    """
    snapshot, remark = _correction(session, files, features, closer, catalogue_of(session, features))
    return print_snapshot(snapshot, closer.language, closer.paper, remark)


def _correction(
    session: Session, files: Attachments, features: Sequence[Feature], closer: Closer, catalogue: Catalogue
) -> tuple[Snapshot, Label]:
    changes = [one for one in changed_since(session, files, features, closer.month) if one.kind != LAYOUT]
    if not changes:
        raise UserError(UNCHANGED.fill(month=closer.month))
    register = _layout(_signatures(session, files, closer, {one.closed.id for one in changes}))
    entry = Entry(register, RowSource(CORRECTION, TITLE, "change", "month", _no_rows, {}), TITLE)
    cells = [[number, *_cells(one)] for number, one in enumerate(changes, 1)]
    around = surroundings(session, catalogue, entry, closer)
    no_sums: list[Cell] = [None] * len(register.leaves())
    snapshot = Snapshot(register, cells, no_sums, [one.person for one in changes], around, tuple(_groups(changes)))
    day = max(one.closed.closed_on for one in changes)
    before = printings(session, closer.month).get(CORRECTION, [])
    if not before:
        return snapshot, REMARK.fill(day=day)
    latest = max(row.closed_on for row in before)
    return snapshot, REMARK_AGAIN.fill(day=day, revision=next_revision(before), before=latest)


def _layout(signatures: tuple[Signature, ...]) -> Register:
    columns = (
        Column(NUMBER, "row_number", 8),
        Column(ROW_NUMBER, "", 12),
        Column(ROW, "", 70, wrap=True),
        Column(COLUMN_NUMBER, "", 13),
        Column(COLUMN, "", 74, wrap=True),
        Column(WAS, "", 45, wrap=True),
        Column(IS, "", 45, wrap=True),
    )
    return Register(CORRECTION, TITLE, CORRECTION, columns, signatures=signatures, note=NOTE)


def _groups(changes: Sequence[Change]) -> Iterator[tuple[int, Cell]]:
    """Return where the changes of each printing begin, and what it is called."""
    for row, one in enumerate(changes):
        if row == 0 or changes[row - 1].closed.id != one.closed.id:
            yield row, OF_REGISTER.fill(title=one.closed.title, revision=one.closed.revision, day=one.closed.closed_on)


def _cells(change: Change) -> list[Cell]:
    row: Cell = SUM if change.kind == TOTAL else change.row or None
    if change.kind == GONE:
        return [change.row_number, row, None, WHOLE_ROW, change.printed, NO_MORE]
    heading: Label = ""
    for title in change.headings:
        heading = WITHIN.fill(outer=heading, inner=title) if heading else title
    was: Cell = NEW_ROW if change.kind == ADDED else change.printed
    return [change.row_number, row, change.column_number or None, heading, was, change.now]


def _signatures(session: Session, files: Attachments, closer: Closer, ids: set[bytes]) -> tuple[Signature, ...]:
    """Return who signed the registers that are corrected, each once."""
    found: dict[str, Signature] = {}
    for closed in newest_of(session, closer.month):
        snapshot = snapshot_of(session, files, closed) if closed.id in ids else None
        for signature in snapshot.register.signatures if snapshot is not None else ():
            found.setdefault(signature.officer or str(signature.role), signature)
    return tuple(found.values())[:MOST_SIGNATURES]


def _no_rows(_session: object, _month: object) -> Sequence[object]:
    return ()
