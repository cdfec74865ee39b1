"""The window's part of the slice; imported when somebody opens it."""

from typing import Any

from desktop_app.core.contract import Page
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.page import TodayPage

    return TodayPage(context)


PAGES = (Page("today", QT_TRANSLATE_NOOP("Today", "Today"), "sun", 10, _page),)
