"""Pages that are cut into pieces of one size: cards, labels, slips."""

from collections.abc import Iterator
from dataclasses import dataclass

from .frame import Frame
from .pages import PAGE_EDGE
from .paper import page_size
from .shaping import shortest

_CUT = "q .5 w .55 G [4 3] 0 d {} {} m {} {} l S Q"


@dataclass(frozen=True, slots=True)
class CutGrid:
    """How many pieces stand beside and below each other on an upright page."""

    columns: int
    rows: int

    @property
    def per_page(self) -> int:
        """Return the number of pieces on a page."""
        return self.columns * self.rows

    def place(self, frame: Frame, number: int) -> tuple[float, float, float, float]:
        """Return (points from the start edge, top, width, height) of a piece, counted from 0 in reading direction."""
        row, column = divmod(number, self.columns)
        width, height = self._size(frame)
        return column * width, frame.document.page_height - PAGE_EDGE - row * height, width, height

    def draw_cuts(self, frame: Frame) -> None:
        """Draw the lines between the pieces, from edge to edge of the paper."""
        for points in self._cuts(frame):
            frame.document.put(_CUT.format(*(shortest(point) for point in points)))

    def _size(self, frame: Frame) -> tuple[float, float]:
        return frame.width / self.columns, (frame.document.page_height - 2 * PAGE_EDGE) / self.rows

    def _cuts(self, frame: Frame) -> Iterator[tuple[float, float, float, float]]:
        page_width, page_height = frame.document.page_width, frame.document.page_height
        width, height = self._size(frame)
        for column in range(1, self.columns):
            x = frame.margin + width * column
            yield x, 0.0, x, page_height
        for row in range(1, self.rows):
            y = page_height - PAGE_EDGE - row * height
            yield 0.0, y, page_width, y


def grid_for(paper: str, width: float, height: float) -> CutGrid:
    """Return the grid whose pieces come nearest to ``width`` x ``height`` points on an upright page."""
    page_width, page_height = page_size(paper, landscape=False)
    return CutGrid(max(1, round((page_width - 2 * PAGE_EDGE) / width)), max(1, round((page_height - 2 * PAGE_EDGE) / height)))
