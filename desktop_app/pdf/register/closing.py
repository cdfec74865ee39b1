"""What stands under the last row of a register: sums, note and signatures, never apart from the rows before them."""

from collections.abc import Sequence

from desktop_app.core.layout import Cell, Register
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.frame import PAD, Frame
from desktop_app.pdf.shaping import shortest
from desktop_app.pdf.signatures import SIGNATURE_HEIGHT, TIGHT_HEIGHT, draw_signatures

from .drawing import draw_rows
from .geometry import Sheet
from .heading import Heading
from .rows import Row, RowMaker

TOTAL = QT_TRANSLATE_NOOP("Paper", "Total")
NO_ENTRIES = QT_TRANSLATE_NOOP("Paper", "No entries in this period.")
NOTE_SIZE = 7.5
NOTE_LEADING = 1.35


class Closing:
    """Measures and draws what stands under the table.

    Args:
        total: one cell per column, or None for a register without sums.
        is_empty: a sentence says that there is no entry.

    Attributes:
        is_tight: the room to sign in is smaller, where that saves a page.
    """

    SAVING = SIGNATURE_HEIGHT - TIGHT_HEIGHT
    """Points that are won by being tight."""

    def __init__(
        self, frame: Frame, register: Register, sheet: Sheet, heading: Heading, total: Sequence[Cell] | None, is_empty: bool
    ) -> None:
        self._frame, self._sheet, self._heading = frame, sheet, heading
        self._signatures = register.signatures
        self.is_tight = False
        self._total = total
        self._lines = [frame.language.text(NO_ENTRIES)] if is_empty else []
        if note := frame.language.text(register.note):
            self._lines += frame.wrapped(note, NOTE_SIZE, sheet.width)

    @property
    def height(self) -> float:
        """Return how many points it takes."""
        total = self._sheet.size * self._frame.leading + 2.4 * PAD if self._total else 0.0
        lines = len(self._lines) * NOTE_SIZE * NOTE_LEADING
        return total + lines + (self._signature_height + 12 if self._signatures else 0) + 4

    @property
    def _signature_height(self) -> float:
        return TIGHT_HEIGHT if self.is_tight else SIGNATURE_HEIGHT

    def draw(self, maker: RowMaker, top: float) -> None:
        """Draw it below ``top``; ``maker`` has made the rows above."""
        y = self._draw_total(maker.total(self._total), top) if self._total else top
        for line in self._lines:
            y -= NOTE_SIZE * NOTE_LEADING
            self._frame.text(0, y, self._sheet.width, line, NOTE_SIZE)
        if self._signatures:
            officers, height = self._heading.officers, self._signature_height
            draw_signatures(self._frame, self._signatures, officers, self._sheet.width, y - 12, height)

    def _draw_total(self, row: Row, top: float) -> float:
        frame, sheet = self._frame, self._sheet
        box = (frame.left(0, sheet.width), top - row.height, sheet.width, row.height)
        frame.document.put(f"q .94 g {' '.join(shortest(v) for v in box)} re f Q")
        filled = next((leaf.x for leaf, block in zip(sheet.leaves, row.blocks, strict=True) if block is not None), sheet.width)
        end = draw_rows(frame, sheet, [row], top, room_for_words=filled)
        if filled:
            label = frame.language.text(TOTAL)
            frame.text(PAD, top - 1.2 * PAD - sheet.size * 0.95, filled - 2 * PAD, label, sheet.size, bold=True)
        return end
