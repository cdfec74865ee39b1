"""The window's part of the slice; imported when somebody opens it."""

from typing import Any

from desktop_app.core.contract import Page
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _posts(context: Any) -> Any:
    from ..views.page import PostsPage

    return PostsPage(context)


def _notes(context: Any) -> Any:
    from ..views.notes import NotesPage

    return NotesPage(context)


PAGES = (
    Page("health_centre", QT_TRANSLATE_NOOP("Health centre", "Posts"), "house", 5, _posts, shown_in=("centre",)),
    Page(
        "health_centre.notes",
        QT_TRANSLATE_NOOP("Health centre", "Notes of the health centre"),
        "sticky-note",
        81,
        _notes,
        in_rail=False,
    ),
)
