"""How lists on paper are called in the window."""

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.words import current, joined, tr

from ...rules.paper_lists import KINDS
from ...services.paper_lists import ListCard

PAPER = "health_visits.paper_list"
FORMS = "health_visits.child_form"
BLANK_LIST = "health_visits.blank_list"
BLANK_FORM = "health_visits.blank_form"
TITLE = QT_TRANSLATE_NOOP("Health visits", "List {number}")


def list_title(card: ListCard) -> str:
    """Return number, kind and open day of a list."""
    return joined(tr(TITLE, number=card.number), KINDS.get(card.kind, card.kind), current().long_date(card.for_day))
