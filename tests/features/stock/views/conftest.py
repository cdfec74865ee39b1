"""The page of stock, shown and active, on a small cupboard."""

from collections.abc import Callable
from datetime import date

import pytest

from desktop_app.features.stock.views.page import StockPage
from tests.features.stock.kept import LATER, SOON, adopt, deliver


@pytest.fixture
def show(qtbot, context) -> Callable[[], StockPage]:
    """Return a function that shows the page in a window wide enough for list and card."""

    def make() -> StockPage:
        page = StockPage(context)
        qtbot.addWidget(page)
        page.resize(1366, 768)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        qtbot.waitUntil(context.tasks.is_idle)
        return page

    return make


@pytest.fixture
def vitamin(db) -> bytes:
    """Vitamin A in two lots: 20 capsules until the end of the year, 100 until June."""
    item = adopt(db)
    deliver(db, item, 100, "B2", LATER)
    deliver(db, item, 20, "A1", SOON, on=date(2026, 9, 2))
    return item
