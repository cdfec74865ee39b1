"""The window's part of what only the midwife reads; imported when somebody opens it."""

from typing import Any

from desktop_app.core.contract import ResidentPanel
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _panel(context: Any, resident: bytes) -> Any:
    from ..views.panel import MidwifePanel

    return MidwifePanel(context, resident)


PANELS = (ResidentPanel("confidential.midwife", QT_TRANSLATE_NOOP("Confidential", "For the midwife"), 60, _panel),)
