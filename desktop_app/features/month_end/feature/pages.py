"""The window's part of the month's end; imported when somebody opens it."""

from typing import Any

from desktop_app.core.contract import Page
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.page import MonthPage

    return MonthPage(context)


PAGES = (Page("month_end", QT_TRANSLATE_NOOP("Month end", "Month"), "calendar-check", 58, _page),)
