"""What has changed since a month was printed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature
from desktop_app.core.errors import UserError
from desktop_app.core.layout import Cell, RowSource, fill, shown_rows, titled, totals
from desktop_app.core.period import Month
from desktop_app.core.text import Label
from desktop_app.db.attachments import Attachments
from desktop_app.db.vault import without_midwife
from desktop_app.features.registers.services import Catalogue, Entry, catalogue_of, check_layout
from desktop_app.features.registers.services.tables import persons_of
from desktop_app.residents.services import alias_map

from ..rules.comparing import (
    ADDED,
    LAYOUT,
    Difference,
    canonical,
    differences,
    headings,
    name_of_row,
    total_differences,
)
from ..rules.snapshot import Snapshot
from ..rules.stored_layouts import layout_hash
from .closed import Closed, newest_of, snapshot_of


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between what is printed and what would be printed now.

    Attributes:
        kind: "value", "added" (a row that is new), "gone" (a row that is there no more, told once), "total", or "layout": the
            layout was changed by the pack or the post since; the rows are compared in the printed one.
        row_number: number of the row on the printed paper, from 1; None for a new row and for sums.
        row: what the row is called, e.g. the name of a person; "" for sums and for a row without words.
        person: whom the row is about, for opening the card.
        headings: of the column with its groups, from the outermost.
        column_number: from 1, as official forms number them; 0 where no column is meant.
        printed, now: the values; ``pdf.register.cells.written(cell, language)`` says how they are written.
    """

    kind: str
    closed: Closed
    row_number: int | None = None
    row: Label = ""
    person: bytes | None = None
    headings: tuple[Label, ...] = ()
    column_number: int = 0
    printed: Cell = None
    now: Cell = None


@dataclass(frozen=True, slots=True)
class _Now:
    """The rows of a snapshot's register as they would be printed now."""

    cells: list[list[Cell]]
    totals: list[Cell]
    persons: list[bytes | None]


def changed_since(session: Session, files: Attachments, features: Sequence[Feature], month: Month) -> list[Change]:
    """Return what differs from the newest printing of each closed register of a month, register by register.

    A month that was opened again is compared with its last printing too. Papers without rows are not compared. Reads all kept
    rows: belongs on the worker.

    Raises:
        MachineError: kept rows are missing or damaged.
    """
    catalogue = catalogue_of(session, features)
    sources = _Sources({source.id: source for feature in features for source in feature.row_sources}, session, month)
    aliases = alias_map(session)
    found: list[Change] = []
    with without_midwife(session):
        for closed in newest_of(session, month):
            snapshot = snapshot_of(session, files, closed)
            if snapshot is not None:
                found += _changes(closed, snapshot, catalogue, sources, aliases)
    return found


class _Sources:
    """The rows of now, read once for all registers that show them."""

    def __init__(self, sources: Mapping[str, RowSource], session: Session, month: Month) -> None:
        self._sources, self._session, self._month = sources, session, month
        self._rows: dict[str, Sequence[Any]] = {}

    def now(self, snapshot: Snapshot) -> _Now | None:
        """Return the rows in the printed layout; None if this program does not offer them any more."""
        register, source = snapshot.register, self._sources.get(snapshot.register.source)
        if source is None:
            return None
        try:
            check_layout(register, source)
        except UserError:
            return None
        if source.id not in self._rows:
            self._rows[source.id] = source.rows(self._session, self._month)
        rows = shown_rows(register, source, self._rows[source.id])
        cells = fill(register, source, rows)
        return _Now(cells, totals(register, cells), persons_of(source, rows))


def _changes(
    closed: Closed, snapshot: Snapshot, catalogue: Catalogue, sources: _Sources, aliases: Mapping[bytes, bytes]
) -> Iterator[Change]:
    now = sources.now(snapshot)
    if now is None or _is_other_layout(closed, catalogue):
        yield Change(LAYOUT, closed)
    if now is None:
        return
    register, persons, persons_now = snapshot.register, canonical(snapshot.persons, aliases), canonical(now.persons, aliases)
    over = headings(register)
    for one in differences(register, snapshot.cells, persons, now.cells, persons_now):
        cells, who = (now.cells, persons_now) if one.kind == ADDED else (snapshot.cells, persons)
        number = None if one.kind == ADDED else one.row + 1
        name = name_of_row(register, cells[one.row])
        yield _change(closed, one, over, number, name, who[one.row])
    for one in total_differences(snapshot.totals, now.totals):
        yield _change(closed, one, over)


def _change(
    closed: Closed,
    one: Difference,
    over: Sequence[tuple[Label, ...]],
    number: int | None = None,
    name: Label = "",
    person: bytes | None = None,
) -> Change:
    return Change(one.kind, closed, number, name, person, over[one.column], one.column + 1, one.printed, one.now)


def _is_other_layout(closed: Closed, catalogue: Catalogue) -> bool:
    entry = next((entry for entry in catalogue.entries if entry.id == closed.register_id), None)
    return isinstance(entry, Entry) and layout_hash(titled(entry.register, entry.source), closed.language) != closed.layout_hash
