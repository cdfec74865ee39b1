"""What stands under the last row of a register: sums, note, legend and signatures, never apart from the rows before them."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from desktop_app.core.layout import Cell
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.frame import PAD, Frame, isolated
from desktop_app.pdf.signatures import SIGNATURE_HEIGHT, TIGHT_HEIGHT, draw_signatures

from .cells import Sign
from .geometry import Sheet
from .rows import RowMaker
from .sheet_drawing import draw_sum
from .sums import TOTAL, SumRow

if TYPE_CHECKING:
    from .part import Part

NO_ENTRIES = QT_TRANSLATE_NOOP("Paper", "No entries in this period.")
SIGN_MEANS = {
    Sign.ZERO: QT_TRANSLATE_NOOP("Paper", "0: none"),
    Sign.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Paper", "–: does not apply"),
    Sign.NOT_KNOWN: QT_TRANSLATE_NOOP("Paper", "?: not known"),
    Sign.EMPTY: QT_TRANSLATE_NOOP("Paper", "empty: not filled in"),
}
LEGEND = QT_TRANSLATE_NOOP("Paper", "Signs in the table: {signs}")
NOTE_SIZE = 7.5
NOTE_LEADING = 1.35
SEPARATOR = "   ·   "


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
            texts = (frame.language.text(part.register.note), "" if is_form else _legend(frame, signs))
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


def _legend(frame: Frame, signs: Collection[Sign]) -> str:
    """Return what the signs mean that could be taken for each other; nothing where only values stand, or only one is left out."""
    if not {Sign.NOT_APPLICABLE, Sign.NOT_KNOWN} & set(signs) and not {Sign.ZERO, Sign.EMPTY} <= set(signs):
        return ""
    told = [isolated(frame.language.text(words)) for sign, words in SIGN_MEANS.items() if sign in signs]
    return frame.language.text(LEGEND, signs=SEPARATOR.join(told))
