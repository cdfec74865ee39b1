"""The window's part of exchange; imported when somebody opens it."""

from typing import Any

from desktop_app.core.contract import Page
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.page import ExchangePage

    return ExchangePage(context)


PAGES = (Page("exchange", QT_TRANSLATE_NOOP("Exchange", "Exchange"), "arrow-left-right", 80, _page),)
