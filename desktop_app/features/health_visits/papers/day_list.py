"""The list before the open day: who is expected, what is due, and room for what is measured (domain.md 12, VHSND).

It serves three times: to tell the families the day before, to tick who came, and to write on when there is no power.
"""

from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..services.paper_lists import ListCard
from .list_columns import BOXES, CHILD, HOUSE, LAST, NOTE, NUMBER, VALUES, VISITED_ON, WHY
from .list_sheet import ListLayout, SheetColumn

DAY_TITLE = QT_TRANSLATE_NOOP("Health visits", "Open day of {day}")
DUE_TITLE = QT_TRANSLATE_NOOP("Health visits", "What is due on {day}")
SWEEPING_TITLE = QT_TRANSLATE_NOOP("Health visits", "Still due after the open day of {day}")
COLUMNS = (NUMBER, CHILD, HOUSE, LAST, *VALUES, BOXES, WHY, NOTE)
SWEEPING_COLUMNS = (NUMBER, CHILD, HOUSE, VISITED_ON, *VALUES, BOXES, WHY, NOTE)
BLANK_COLUMNS = (
    SheetColumn(NUMBER.title, 8),
    SheetColumn(CHILD.title, 46),
    SheetColumn(QT_TRANSLATE_NOOP("Health visits", "Boy or girl"), 14),
    SheetColumn(QT_TRANSLATE_NOOP("Health visits", "Born on, or age"), 26),
    SheetColumn(QT_TRANSLATE_NOOP("Health visits", "Mother"), 36),
    SheetColumn(HOUSE.title, 26),
    *VALUES,
    SheetColumn(QT_TRANSLATE_NOOP("Health visits", "What was given"), 50),
    NOTE,
)
BLANK_LIST = ListLayout(DAY_TITLE, None, BLANK_COLUMNS)


def day_layout(card: ListCard) -> ListLayout:
    """Return how a list of everybody who is expected looks."""
    return ListLayout(DAY_TITLE, card.for_day, COLUMNS)


def due_layout(card: ListCard) -> ListLayout:
    """Return how a list of those looks for whom something is due; after the open day it is for sweeping."""
    if card.is_of_the_day:
        return ListLayout(DUE_TITLE, card.for_day, COLUMNS)
    return ListLayout(SWEEPING_TITLE, card.for_day, SWEEPING_COLUMNS)
