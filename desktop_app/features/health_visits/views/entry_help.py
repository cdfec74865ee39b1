"""What the entry line says to do next, while nothing else is to be said."""

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..rules.measures import LENGTH

HELP_SEARCH = QT_TRANSLATE_NOOP(
    "Health visits", "Type two letters of the name or the mother, or the queue number. Arrow keys choose, Enter takes."
)
HELP_CHECK_IN = QT_TRANSLATE_NOOP(
    "Health visits", "Type two letters of the name or the mother. Enter gives the next queue number."
)
HELP_FINISHED = QT_TRANSLATE_NOOP(
    "Health visits", "This day is finished. Click a line to correct a value; press “Open day again” to enter more people."
)
HELP_FIELD = QT_TRANSLATE_NOOP("Health visits", "Enter stores and goes on, Shift+Enter goes back, Esc leaves this person.")
HELP_LENGTH = QT_TRANSLATE_NOOP("Health visits", "Enter stores and goes on. L: measured lying, S: measured standing.")


def search_help(is_finished: bool, is_check_in: bool) -> Text:
    """Return what to do while nobody is in the line."""
    if is_finished:
        return HELP_FINISHED
    return HELP_CHECK_IN if is_check_in else HELP_SEARCH


def field_help(field: str) -> Text:
    """Return what the keys do in a field of the line."""
    return HELP_LENGTH if field == LENGTH.field else HELP_FIELD
