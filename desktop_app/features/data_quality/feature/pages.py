"""The window's part of the data check; imported when somebody opens it."""

from typing import Any

from desktop_app.core.contract import Page
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.page import DataCheckPage

    return DataCheckPage(context)


PAGES = (Page("data_quality", QT_TRANSLATE_NOOP("Data check", "Data check"), "shield-check", 85, _page),)
