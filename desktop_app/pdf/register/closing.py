"""What stands under the last row of a register: sums, note, legend and signatures, never apart from the rows before them."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from desktop_app.core.layout import Cell
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.frame import PAD, Frame
from desktop_app.pdf.signatures import SIGNATURE_HEIGHT, TIGHT_HEIGHT, draw_signatures

from .cells import Sign
from .geometry import Sheet
from .legend import legend
from .rows import RowMaker
from .sheet_drawing import draw_sum
from .sums import TOTAL, SumRow

if TYPE_CHECKING:
    from .part import Part

NO_ENTRIES = QT_TRANSLATE_NOOP("Paper", "No entries in this period.")
NOTE_SIZE = 7.5
NOTE_LEADING = 1.35


class Closing:
    """Measures and draws what stands under the table of one sheet.

    Args:
        total: one cell per column, or None for a register without sums.
        signs: those that stand in the table; None for a sheet whose note and signatures stand on another.

    Attributes:
        is_tight: the room to sign in is smaller, where that saves a page.
    """

    SAVING = SIGNATURE_HEIGHT - TIGHT_HEIGHT
    """Points that are won by being tight."""

    def __init__(
        self, frame: Frame, part: "Part", sheet: Sheet, total: Sequence[Cell] | None, signs: Collection[Sign] | None
    ) -> None:
        self._frame, self._sheet, self._officers = frame, sheet, part.heading.officers
        self._signatures = () if signs is None else part.register.signatures
        self.is_tight = False
        self._total = total
        is_form = part.heading.is_form
        self._lines = [] if part.cells or is_form else [frame.language.text(NO_ENTRIES)]
        if signs is not None:
            texts = (frame.language.text(part.register.note), "" if is_form else legend(frame.language, signs))
            self._lines += [line for text in texts if text for line in frame.wrapped(text, NOTE_SIZE, sheet.width)]

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
        y = draw_sum(self._frame, self._sheet, SumRow(TOTAL, maker.total(self._total)), top) if self._total else top
        for line in self._lines:
            y -= NOTE_SIZE * NOTE_LEADING
            self._frame.text(0, y, self._sheet.width, line, NOTE_SIZE)
        if self._signatures:
            draw_signatures(self._frame, self._signatures, self._officers, self._sheet.width, y - 12, self._signature_height)
