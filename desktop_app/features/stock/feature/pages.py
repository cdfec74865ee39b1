"""The pages of stock."""

from typing import Any

from desktop_app.core.contract import Page
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.page import StockPage

    return StockPage(context)


PAGES = (Page("stock", QT_TRANSLATE_NOOP("Stock", "Stock"), "package", 50, _page),)
