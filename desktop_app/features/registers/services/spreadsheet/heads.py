"""The storeys of a register's heading as merged cells."""

from collections.abc import Callable, Sequence
from typing import Any

from desktop_app.core.language import Language
from desktop_app.core.layout import Column, ColumnGroup, Register
from desktop_app.pdf.register.geometry import depth, leaf_count

FILL = "#E0EEF0"
STOREY, UPWARDS = 24, 84
"""Points of a storey, and of one with headings that run upwards."""


def write_heads(sheet: Any, register: Register, language: Language, top: int, look: Callable[..., Any]) -> int:
    """Write the headings from row ``top`` on, and return the first row below them."""
    storeys = max(depth(column) for column in register.columns)
    writer = _Heads(sheet, language, top, storeys, look)
    writer.walk(register.columns, 0, 0)
    for row in range(storeys - 1):
        sheet.set_row(top + row, STOREY)
    sheet.set_row(top + storeys - 1, UPWARDS if writer.runs_upwards else STOREY * 2)
    row = top + storeys
    if register.numbered:
        for number, _ in enumerate(register.leaves()):
            sheet.write_number(row, number, number + 1, look(border=1, align="center", bg_color=FILL, font_size=8))
        row += 1
    return row


class _Heads:
    def __init__(self, sheet: Any, language: Language, top: int, storeys: int, look: Callable[..., Any]) -> None:
        self.sheet, self.language, self.top, self.storeys, self.look = sheet, language, top, storeys, look
        self.runs_upwards = False

    def walk(self, columns: Sequence[Column | ColumnGroup], level: int, first: int) -> None:
        """Write the headings of one storey and those below it."""
        for column in columns:
            last = first + leaf_count(column) - 1
            if isinstance(column, ColumnGroup):
                self._put(level, level, first, last, column.title)
                self.walk(column.columns, level + 1, first)
            else:
                self._put(level, self.storeys - 1, first, last, column.title or "", column.rotated)
                self.runs_upwards |= column.rotated
            first = last + 1

    def _put(self, upper: int, lower: int, first: int, last: int, title: Any, upwards: bool = False) -> None:
        turned = {"rotation": 90} if upwards else {}
        look = self.look(bold=True, border=1, align="center", text_wrap=True, bg_color=FILL, **turned)
        text = self.language.text(title)
        if (upper, first) == (lower, last):
            self.sheet.write_string(self.top + lower, first, text, look)
        else:
            self.sheet.merge_range(self.top + upper, first, self.top + lower, last, "", look)
            self.sheet.write_string(self.top + upper, first, text, look)
