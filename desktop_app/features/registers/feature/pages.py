"""The window's part of the registers; imported when somebody opens it."""

from typing import Any

from desktop_app.core.contract import Page
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.page import RegistersPage

    return RegistersPage(context)


def _layouts(context: Any) -> Any:
    from ..views.layouts.page import LayoutsPage

    return LayoutsPage(context)


PAGES = (
    Page("registers", QT_TRANSLATE_NOOP("Registers", "Registers"), "clipboard-list", 60, _page),
    Page("registers.layouts", QT_TRANSLATE_NOOP("Registers", "Registers and forms"), "layout-grid", 62, _layouts, in_rail=False),
)
