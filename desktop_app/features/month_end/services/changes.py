"""What has changed since a month was printed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature
from desktop_app.core.layout import Cell
from desktop_app.core.period import Month
from desktop_app.core.text import Label
from desktop_app.db.attachments import Attachments


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between what is printed and what would be printed now.

    Attributes:
        kind: "value", "added" (a row that is new), "gone" (a row that is not there any more), "total", or "layout" (the layout
            itself was changed by the pack or the post; nothing else is said of columns that only the new one has).
        closed_id, register_id, title, revision, closed_on: of the printing.
        row_number: number of the row on the printed paper, from 1; None for a new row and for sums.
        row: what the row is called, e.g. the name of a person.
        person: whom the row is about, for opening the card.
        headings: of the column with its groups, from the outermost.
        column_number: from 1, as official forms number them; 0 where no column is meant.
        printed, now: the values; ``pdf.register.cells.written(cell, language)`` says how they are written.
    """

    kind: str
    closed_id: bytes
    register_id: str
    title: Label
    revision: int
    closed_on: date
    row_number: int | None = None
    row: Label = ""
    person: bytes | None = None
    headings: tuple[Label, ...] = ()
    column_number: int = 0
    printed: Cell = None
    now: Cell = None


def changed_since(session: Session, files: Attachments, features: Sequence[Feature], month: Month) -> list[Change]:
    """Return what differs from the newest printing of each closed register of a month, register by register.

    A month that was opened again is compared with its last printing too. Papers without rows are not compared.

    Raises:
        MachineError: kept rows are missing or damaged.
    """
    raise NotImplementedError
