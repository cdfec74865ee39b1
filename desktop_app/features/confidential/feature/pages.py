"""The window's part of what only the midwife reads; imported when somebody opens it."""

from typing import Any

from desktop_app.core.contract import Page, ResidentPanel
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.page import MidwifePage

    return MidwifePage(context)


def _panel(context: Any, resident: bytes) -> Any:
    from ..views.panel import MidwifePanel

    return MidwifePanel(context, resident)


PAGES = (Page("confidential", QT_TRANSLATE_NOOP("Confidential", "For the midwife"), "lock", 38, _page),)
PANELS = (ResidentPanel("confidential.midwife", QT_TRANSLATE_NOOP("Confidential", "For the midwife"), 60, _panel),)
