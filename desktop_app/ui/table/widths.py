"""How wide columns are: heads in the reader's language, samples and the first rows decide."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QFont, QFontMetrics

from ..tokens import px
from ..words import tr
from .columns import ColumnsModel

if TYPE_CHECKING:
    from .view import ListView

CELL_PX = 32
PILL_PX = 8
HEAD_PX = 32
ARROW_PX = 16
MEASURED_ROWS = 40
WIDEST_PX = 320
NARROWEST_STRETCH_PX = 120


def wanted_width(view: "ListView", model: ColumnsModel[Any], number: int) -> int:
    """Return the width that lets a column show its head, its samples and the first rows whole."""
    column = model.columns[number]
    view.ensurePolished()
    small = _small_bold(view.font())
    pill, plain = QFontMetrics(small), view.fontMetrics()
    texts = [(tr(sample), column.tone is not None) for sample in column.samples]
    rows = [row for row in (model.row_at(at) for at in range(min(model.rowCount(), MEASURED_ROWS))) if row is not None]
    texts += [(column.text(row), column.tone is not None and column.tone(row) is not None) for row in rows]
    needed = (pill.horizontalAdvance(text) + px(PILL_PX) if is_pill else plain.horizontalAdvance(text) for text, is_pill in texts)
    cell = max(needed, default=0) + px(CELL_PX)
    title = QFontMetrics(small).horizontalAdvance(tr(column.title))
    head = title + px(HEAD_PX) + (px(ARROW_PX) if column.sortable else 0)
    return max(head, min(cell, px(WIDEST_PX)))


def columns_with_room(wanted: Sequence[int], ranks: Sequence[int], available: int) -> list[int]:
    """Return the numbers of the columns to show; while they do not fit, the one of the highest rank is left out."""
    shown = list(range(len(wanted)))
    while available > 0 and sum(wanted[number] for number in shown) > available:
        least = max(shown, key=lambda number: (ranks[number], number))
        if ranks[least] == 0:
            break
        shown.remove(least)
    return shown


def shared_widths(wanted: Sequence[int], stretch: Sequence[bool], available: int) -> list[int]:
    """Return widths that add up to ``available``.

    Spare room goes to the columns that stretch; where room is missing they give first, then all in proportion.
    """
    if not wanted or available <= 0:
        return list(wanted)
    takers = [number for number, takes in enumerate(stretch) if takes] or [len(wanted) - 1]
    widths = list(wanted)
    missing = sum(wanted) - available
    for number in takers:
        share = missing // len(takers)
        widths[number] = max(widths[number] - share, min(widths[number], px(NARROWEST_STRETCH_PX)))
    total = sum(widths)
    if total > available:
        widths = [width * available // total for width in widths]
    widths[takers[0]] += available - sum(widths)
    return widths


def _small_bold(font: QFont) -> QFont:
    """Return the font of heads and pills, as the style sheet says it."""
    small = QFont(font)
    small.setPixelSize(px(12))
    small.setWeight(QFont.Weight.DemiBold)
    return small
