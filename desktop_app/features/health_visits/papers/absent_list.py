"""The list after the open day: who did not come, why to visit them, and room for what is found at home."""

from collections.abc import Mapping, Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import Pack
from desktop_app.pdf.frame import PAD, Frame, isolated

from ..services.paper_lists import ListCard, ListLine
from .list_columns import BOXES, CHILD, HOUSE, NUMBER, VALUES, VISITED_ON, WHY
from .list_sheet import SMALL, Area, Draw, ListLayout, SheetColumn, draw_words

TITLE = QT_TRANSLATE_NOOP("Health visits", "Did not come on {day}")
WHY_VISIT = QT_TRANSLATE_NOOP("Health visits", "Why to visit")
MOST_LINES = 3

Reasons = Mapping[bytes, Sequence[Label]]


def absent_layout(card: ListCard, reasons: Reasons) -> ListLayout:
    """Return how the list of the absent looks.

    Args:
        reasons: why each of them should be visited, the most urgent first.
    """
    columns = (NUMBER, CHILD, HOUSE, _why_visit(reasons), VISITED_ON, *VALUES, BOXES, WHY)
    return ListLayout(TITLE, card.for_day, columns, blank_rows=2)


def _why_visit(reasons: Reasons) -> SheetColumn:
    def cell(line: ListLine, _pack: Pack) -> Draw:
        def draw(frame: Frame, area: Area) -> None:
            told = " · ".join(isolated(frame.language.text(one)) for one in reasons.get(line.person.id, ()))
            lines = frame.wrapped(told, SMALL, area.width - 2 * PAD) if told else []
            kept = [*lines[: MOST_LINES - 1], " ".join(line.strip() for line in lines[MOST_LINES - 1 :])]
            draw_words(frame, area, kept, SMALL)

        return draw

    return SheetColumn(WHY_VISIT, 42, cell)
