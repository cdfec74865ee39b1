"""A paper that is one table: columns with what each line shows, in the frame of a register."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.errors import UserError
from desktop_app.core.layout import Cell, Column, ColumnGroup, Register, Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.pdf.register import PrintOptions, render_register

ONE = QT_TRANSLATE_NOOP("Stock", "This paper is about one record. Open it and print it from there.")
NUMBER = QT_TRANSLATE_NOOP("Stock", "No.")
ITEM = QT_TRANSLATE_NOOP("Stock", "Item")
UNIT = QT_TRANSLATE_NOOP("Stock", "Unit")
LOT = QT_TRANSLATE_NOOP("Stock", "Lot")
EXPIRY = QT_TRANSLATE_NOOP("Stock", "Expires on")
REMARK = QT_TRANSLATE_NOOP("Stock", "Remark")

Get = Callable[[Any], Cell]


@dataclass(slots=True)
class Sheet:
    """Columns from first to last, and what stands in them; a column without a getter is filled in by hand."""

    columns: list[Column | ColumnGroup] = field(default_factory=list)
    gets: list[Get] = field(default_factory=list)

    def add(self, title: Label, width_mm: float, get: Get | None = None, wrap: bool = False) -> None:
        """Add one column."""
        self.columns.append(Column(title, "", width_mm, wrap=wrap))
        self.gets.append(get or (lambda _line: None))


def only_subject(request: PaperRequest) -> bytes:
    """Return the one record that a paper is about; raises UserError for none or several."""
    if len(request.subjects) != 1:
        raise UserError(ONE)
    return request.subjects[0]


def write_sheet(
    request: PaperRequest,
    sheet: Sheet,
    lines: Sequence[Any],
    title: Text,
    period: Label,
    form_lines: Sequence[tuple[Label, str]],
    signatures: Sequence[Signature],
    *,
    landscape: bool = False,
    row_height_mm: float = 0.0,
    blank_rows: int = 0,
    note: Label = "",
) -> Written:
    """Return the pages: the head is repeated on each, the signatures stand on the last.

    Args:
        form_lines: (label, value) pairs over the table; an empty value is a dotted line to be filled in by hand.
    """
    register = Register(
        title.source,
        title,
        "",
        tuple(sheet.columns),
        landscape=landscape,
        signatures=tuple(signatures),
        note=note,
        blank_rows=blank_rows,
        row_height_mm=row_height_mm,
    )
    heading = replace(request.heading, period=period, form_lines=tuple(form_lines))
    cells = [[get(line) for get in sheet.gets] for line in lines]
    options = PrintOptions(request.paper, force_paper=True)
    pdf, pages, missing = render_register(register, cells, [None] * len(sheet.gets), heading, request.language, options)
    return Written(pdf, pages, not lines, missing)
