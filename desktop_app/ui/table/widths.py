"""How wide columns are: heads in the reader's language, samples and the first rows decide."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from ..tokens import px
from ..words import tr
from .columns import ColumnsModel

if TYPE_CHECKING:
    from .view import ListView

CELL_PX = 28
PILL_PX = 24
MEASURED_ROWS = 40
WIDEST_PX = 320


def wanted_width(view: "ListView", model: ColumnsModel[Any], number: int) -> int:
    """Return the width that lets a column show its head, its samples and the first rows whole."""
    column = model.columns[number]
    head = view.horizontalHeader()
    head.ensurePolished()
    view.ensurePolished()
    metrics = view.fontMetrics()
    texts = [tr(sample) for sample in column.samples]
    rows = [row for row in (model.row_at(at) for at in range(min(model.rowCount(), MEASURED_ROWS))) if row is not None]
    texts += [column.text(row) for row in rows]
    widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
    has_pill = column.tone is not None
    cell = widest + px(CELL_PX) + (px(PILL_PX) if has_pill else 0)
    title = head.fontMetrics().horizontalAdvance(str(model.headerData(number, Qt.Orientation.Horizontal)))
    title_width = max(title + px(CELL_PX), head.sectionSizeHint(number)) + px(18)  # room for the arrow of the order
    return max(title_width, min(cell, px(WIDEST_PX)))


def shared_widths(wanted: Sequence[int], stretch: Sequence[bool], available: int) -> list[int]:
    """Return widths that add up to ``available``: spare room goes to stretching columns, want is shared by width."""
    if not wanted or available <= 0:
        return list(wanted)
    total = sum(wanted)
    takers = [number for number, takes in enumerate(stretch) if takes] or [len(wanted) - 1]
    widths = list(wanted)
    if total <= available:
        for number in takers:
            widths[number] += (available - total) // len(takers)
    else:
        # columns that stretch give first, down to half of what they want; then all give in proportion
        give = min(total - available, sum(wanted[number] // 2 for number in takers))
        for number in takers:
            widths[number] -= give * (wanted[number] // 2) // max(1, sum(wanted[n] // 2 for n in takers))
        rest = sum(widths)
        if rest > available:
            widths = [width * available // rest for width in widths]
    widths[takers[0]] += available - sum(widths)
    return widths
