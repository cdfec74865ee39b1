"""Papers of drawn pages: title, foot and mark as on a register, and what a slice draws between them."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop_app.core.language import Language
from desktop_app.core.text import Label

from .canvas import Document
from .frame import Frame
from .paper import MARGIN_X, page_size
from .register.heading import Heading
from .register.surroundings import FOOT, Foot, draw_mark, draw_title, table_top
from .shaping import shortest
from .wrapping import words

SMALLEST_FIT, SMALLER = 6.0, 0.94
"""Points below which a text rather takes more lines, and by how much it is made smaller at once."""

PAGE_FOOT = FOOT
"""Points from the edge of the paper to where content ends."""
PAGE_EDGE = MARGIN_X
"""Points that office printers leave white at every edge."""


class Sheet(NamedTuple):
    """One page to be drawn.

    Attributes:
        title: at the head.
        draw: (frame, height at which the content begins) -> None; content ends at ``PAGE_FOOT``.
        entry: a line of the list of contents, if this page begins something.
        is_bare: neither title nor foot stands on it, and content may fill the page up to ``PAGE_EDGE``: a poster.
    """

    title: Label
    draw: Callable[[Frame, float], None]
    entry: str = ""
    is_bare: bool = False


class Pages(NamedTuple):
    """A finished file: its bytes, its number of pages, and signs that no font has with a text in which each stands."""

    pdf: bytes
    page_count: int
    missing: dict[str, str]


def render_pages(
    sheets: Sequence[Sheet], heading: Heading, language: Language, paper: str, landscape: bool, form: str = ""
) -> Pages:
    """Return the pages as PDF; the same input gives the same bytes.

    Args:
        sheets: at least one.
        form: where the layout comes from, for the foot.
    """
    size = page_size(paper, landscape)
    title = language.text(sheets[0].title)
    document = Document(size, title, language.code, heading.post_name, heading.printed_at)
    frame = Frame(document, language)
    foot = Foot(frame, form, heading, len(sheets))
    for number, sheet in enumerate(sheets, 1):
        if sheet.is_bare:
            sheet.draw(frame, document.page_height - PAGE_EDGE)
        else:
            draw_title(frame, sheet.title, heading)
            sheet.draw(frame, table_top(frame, heading))
            foot.draw(number)
        draw_mark(frame, heading, over_all=True)  # a chart would cover it
        if sheet.entry:
            document.enter(sheet.entry, 0)
        document.showPage()
    return Pages(document.content(), len(sheets), document.shaper.missing)


def fill_box(frame: Frame, x: float, top: float, width: float, height: float, grey: float) -> None:
    """Fill a box that begins ``x`` from the start edge; ``grey`` is 0 for black and 1 for white."""
    box = (frame.left(x, width), top - height, width, height)
    frame.document.put(f"q {shortest(grey)} g {' '.join(shortest(side) for side in box)} re f Q")


def draw_lines(
    frame: Frame, x: float, top: float, width: float, text: str, size: float, bold: bool = False, align: str = "start"
) -> float:
    """Draw ``text`` over as many lines as it needs, and return where they end."""
    for line in frame.wrapped(text, size, width, bold):
        top -= size * frame.leading
        frame.text(x, top + size * 0.25, width, line, size, align, bold)
    return top


def fitting_size(frame: Frame, text: str, width: float, largest: float, most_lines: int, bold: bool = False) -> float:
    """Return the largest size, up to ``largest``, at which ``text`` needs no more than ``most_lines`` and no word is cut."""
    longest = max((frame.line(word.strip(), bold).width for word in words(text)), default=0.0)
    size = min(largest, width / longest) if longest else largest
    while size > SMALLEST_FIT and len(frame.wrapped(text, size, width, bold)) > most_lines:
        size *= SMALLER
    return size
