"""The table of one page of one sheet: stripes, rows, names of groups, and the page's sums."""

from collections.abc import Sequence

from desktop_app.pdf.frame import PAD, Frame
from desktop_app.pdf.shaping import shortest

from .drawing import OUTLINE, draw_rows
from .geometry import Sheet
from .rows import Row
from .sums import SumRow

STRIPE = ".965 g"
BAND_GREY, SUM_GREY = ".9 g", ".94 g"


class SheetPage:
    """Draws below ``top``.

    Attributes:
        end: where the table ends, once it is drawn.
        bands: (words, upper edge) of each group that begins on the page.
    """

    def __init__(self, frame: Frame, sheet: Sheet, top: float) -> None:
        self.frame, self.sheet, self.top, self.end = frame, sheet, top, top
        self.bands: list[tuple[str, float]] = []

    def draw(self, form: str, brought: Sequence[SumRow], rows: Sequence[Row], foot: Sequence[SumRow]) -> None:
        """Draw the page: under its letters the stripes, then ``form``, which every page shows."""
        self._stripes(rows, self.top - sum(one.row.height for one in brought))
        self.frame.document.doForm(form)
        for one in brought:
            self.end = draw_sum(self.frame, self.sheet, one, self.end)
        start = 0
        for number, row in enumerate(rows):
            if row.band:
                self._rows(rows[start:number])
                self._band(row)
                start = number + 1
        self._rows(rows[start:])
        for one in foot:
            self.end = draw_sum(self.frame, self.sheet, one, self.end)

    def _rows(self, rows: Sequence[Row]) -> None:
        if rows:
            self.end = draw_rows(self.frame, self.sheet, rows, self.end)

    def _stripes(self, rows: Sequence[Row], y: float) -> None:
        """Shade every second row, the same ones on each sheet."""
        left, width = shortest(self.frame.left(0, self.sheet.width)), shortest(self.sheet.width)
        boxes = []
        for row in rows:
            y -= row.height
            if row.number % 2 and row.number > 0:
                boxes.append(f"{left} {y:.2f} {width} {row.height:.2f} re")
        if boxes:
            self.frame.document.put(f"q {STRIPE} {' '.join(boxes)} f Q")

    def _band(self, row: Row) -> None:
        """Write the name of a group across the table."""
        frame, size = self.frame, self.sheet.size
        self.bands.append((row.band, self.end))
        _fill(frame, self.sheet, self.end, row.height, BAND_GREY)
        frame.document.put(f"{OUTLINE} {frame.box(0, self.end, self.sheet.width, row.height)} 0 G")
        baseline = self.end - row.height / 2 - size * 0.34
        frame.text(PAD, baseline, self.sheet.width - 2 * PAD, row.band, size, bold=True, typed=True)
        self.end -= row.height


def draw_sum(frame: Frame, sheet: Sheet, one: SumRow, top: float) -> float:
    """Draw a row of sums with its name before the first of them, and return where it ends."""
    _fill(frame, sheet, top, one.row.height, SUM_GREY)
    filled = next((leaf.x for leaf, block in zip(sheet.leaves, one.row.blocks, strict=True) if block is not None), sheet.width)
    end = draw_rows(frame, sheet, [one.row], top, room_for_words=filled)
    if filled:
        label = frame.language.text(one.title)
        frame.text(PAD, top - one.row.pad - sheet.size * 0.95, filled - 2 * PAD, label, sheet.size, bold=True)
    return end


def _fill(frame: Frame, sheet: Sheet, top: float, height: float, grey: str) -> None:
    box = (frame.left(0, sheet.width), top - height, sheet.width, height)
    frame.document.put(f"q {grey} {' '.join(shortest(side) for side in box)} re f Q")
