"""The window's part of visits at home; imported when somebody opens it."""

from typing import Any

from desktop_app.core.contract import Page, ResidentPanel
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.page import HomeVisitsPage

    return HomeVisitsPage(context)


def _panel(context: Any, resident: bytes) -> Any:
    from ..views.panel import HomeVisitsPanel

    return HomeVisitsPanel(context, resident)


PAGES = (Page("home_care", QT_TRANSLATE_NOOP("Home visits", "Home visits"), "footprints", 36, _page),)
PANELS = (ResidentPanel("home_care.visits", QT_TRANSLATE_NOOP("Home visits", "Home visits"), 32, _panel),)
