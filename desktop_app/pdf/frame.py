"""One page's directions: everything is reckoned from the edge where reading begins."""

from dataclasses import dataclass

from desktop_app.core.language import Language

from . import bidi
from .canvas import Document
from .faces import FontChain, font_chain
from .paper import MARGIN_X
from .shaping import Line, shortest
from .wrapping import wrap

PAD = 2.0
"""Room between a line and the text beside it, in points."""


def isolated(text: str) -> str:
    """Return ``text`` such that it runs its own way within a line, and does not turn its neighbours."""
    return f"\u2068{text}\u2069" if text else ""


def figures(text: str) -> str:
    """Return figures or a date such that they run from left to right within a line."""
    return f"\u2066{text}\u2069"


@dataclass(frozen=True)
class Frame:
    """A document with its language: draws from the start edge, which is the right one in Arabic.

    Attributes:
        margin: points from the side of the paper to the start edge.
    """

    document: Document
    language: Language
    margin: float = MARGIN_X

    @property
    def width(self) -> float:
        """Return the points between the margins."""
        return self.document.page_width - 2 * self.margin

    @property
    def is_rtl(self) -> bool:
        """Return True if reading begins at the right."""
        return self.language.is_rtl

    @property
    def base(self) -> int:
        """Return the direction of words, as the shaper wants it."""
        return 1 if self.language.is_rtl else 0

    @property
    def leading(self) -> float:
        """Return the distance of lines as a multiple of the size; Arabic letters stand taller."""
        return 1.45 if self.language.code == "ar" else 1.28

    def chain(self, bold: bool = False) -> FontChain:
        """Return the fonts of the page."""
        return font_chain(self.language.code, bold)

    def left(self, x: float, width: float) -> float:
        """Return the left side of a box that begins ``x`` from the start edge. This is all the mirroring."""
        from_start = self.margin + x
        return self.document.page_width - from_start - width if self.is_rtl else from_start

    def line(self, text: str, bold: bool = False, base: int | None = None) -> Line:
        """Return a shaped line in the direction of the page, or in ``base``."""
        return self.document.shaper.line(self.chain(bold), text, self.base if base is None else base)

    def wrapped(self, text: str, size: float, width: float, bold: bool = False, base: int | None = None) -> list[str]:
        """Return the lines of ``text`` within ``width``."""
        return wrap(self.document.shaper, self.chain(bold), text, size, width, self.base if base is None else base)

    def start(self, x: float, width: float, line_width: float) -> float:
        """Return where a line begins that stands at the start edge of a box."""
        left = self.left(x, width)
        return left + width - line_width if self.is_rtl else left

    def end(self, x: float, width: float, line_width: float) -> float:
        """Return where a line begins that stands at the end edge of a box."""
        left = self.left(x, width)
        return left if self.is_rtl else left + width - line_width

    def centre(self, x: float, width: float, line_width: float) -> float:
        """Return where a line begins that stands in the middle of a box."""
        return self.left(x, width) + (width - line_width) / 2

    def box(self, x: float, top: float, width: float, height: float) -> str:
        """Return the operators of a box's outline."""
        return f"{shortest(self.left(x, width))} {shortest(top - height)} {shortest(width)} {shortest(height)} re S"

    def text(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        size: float,
        align: str = "start",
        bold: bool = False,
        typed: bool = False,
    ) -> None:
        """Draw one line in a box of ``width``; shrunk if it is too long, never cut.

        Args:
            align: "start", "end" or "centre".
            typed: a person typed it, so that it runs its own way on every page.
        """
        line = self.line(text, bold, bidi.base_level(text) if typed else self.base)
        if line.width * size > width:
            size = width / line.width
        place = {"start": self.start, "end": self.end, "centre": self.centre}[align]
        self.document.put(line.at(place(x, width, line.width * size), y, size))
