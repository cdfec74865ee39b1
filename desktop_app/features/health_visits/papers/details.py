"""Who a card is about: labels with their values above its table."""

from collections.abc import Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.paper import MM

LABELLED = QT_TRANSLATE_NOOP("Health visits", "{label}: {value}")
SIZE, LINE = 9.0, 1.55
DOTS = "." * 24
Details = Sequence[Sequence[tuple[Label, str, float]]]
"""Lines of (label, value, share of the page's width); what is not known is a dotted line to be filled in by hand."""


def height_of(details: Details, size: float = SIZE) -> float:
    """Return how many points the lines take."""
    return len(details) * size * LINE


def draw_details(frame: Frame, top: float, details: Details, size: float = SIZE) -> float:
    """Draw labels with their values, line under line, and return the height of the last line.

    What stands beside each other is never drawn one after the other: readers take such pieces for one line, and in
    Arabic turn the words of a Latin name around, so that a search would not find it.
    """
    tops = [top - size * LINE * (number + 1) for number in range(len(details))]
    starts = [0.0] * len(details)
    for number in range(max(len(line) for line in details)):
        column = [(row, *line[number]) for row, line in enumerate(details) if number < len(line)]
        rooms = {}
        for row, label, _, share in column:
            words = frame.language.text(LABELLED, label=label, value="").strip()
            rooms[row] = min(frame.line(words).width * size, frame.width * share / 2)
            frame.text(starts[row], tops[row], rooms[row], words, size)
        for row, _, value, share in column:
            x, width = starts[row] + rooms[row] + 1.5 * MM, frame.width * share - rooms[row] - 3.5 * MM
            frame.text(x, tops[row], width, value or DOTS, size, bold=True, typed=True)
            starts[row] += frame.width * share
    return tops[-1]
