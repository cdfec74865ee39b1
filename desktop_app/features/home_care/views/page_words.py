"""The words of the page of visits at home."""

from collections.abc import Mapping, Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

TITLE = QT_TRANSLATE_NOOP("Home visits", "Home visits")
MODES: Sequence[tuple[str, Label]] = (
    ("week", QT_TRANSLATE_NOOP("Home visits", "Plan of the week")),
    ("wanted", QT_TRANSLATE_NOOP("Home visits", "To visit")),
    ("again", QT_TRANSLATE_NOOP("Home visits", "Look again")),
)
SHOWN: Sequence[tuple[str, Label]] = (
    ("all", QT_TRANSLATE_NOOP("Home visits", "All")),
    ("left", QT_TRANSLATE_NOOP("Home visits", "Still to visit")),
    ("met", QT_TRANSLATE_NOOP("Home visits", "Met")),
    ("not_met", QT_TRANSLATE_NOOP("Home visits", "Not met")),
    ("dropped", QT_TRANSLATE_NOOP("Home visits", "Taken off")),
)
PLAN = QT_TRANSLATE_NOOP("Home visits", "Plan the week")
PRINT = QT_TRANSLATE_NOOP("Home visits", "Print")
TYPE_BACK = QT_TRANSLATE_NOOP("Home visits", "Type back")
BEFORE = QT_TRANSLATE_NOOP("Home visits", "The week before")
AFTER = QT_TRANSLATE_NOOP("Home visits", "The week after")
SEARCH = QT_TRANSLATE_NOOP("Home visits", "Name, street, volunteer or list")
COUNTS = QT_TRANSLATE_NOOP("Home visits", "{met} met, {left} left")
DOORS = QT_TRANSLATE_NOOP("Home visits", "{n} doors")
THINGS = QT_TRANSLATE_NOOP("Home visits", "{n} to look at again")
EMPTY: Mapping[str, tuple[Label, Label]] = {
    "week": (
        QT_TRANSLATE_NOOP("Home visits", "No plan for this week yet"),
        QT_TRANSLATE_NOOP(
            "Home visits",
            "Press “Plan the week”: each volunteer gets the most urgent doors of her streets, in the order in which they lie.",
        ),
    ),
    "wanted": (
        QT_TRANSLATE_NOOP("Home visits", "Nobody waits for a visit"),
        QT_TRANSLATE_NOOP("Home visits", "Who is to be visited, and why, stands here: the most urgent first."),
    ),
    "again": (
        QT_TRANSLATE_NOOP("Home visits", "Nothing is to be looked at again"),
        QT_TRANSLATE_NOOP("Home visits", "What a visit leaves open stands here until somebody looked again."),
    ),
}
