"""The window's part of the child's record; imported when somebody opens it."""

from datetime import date
from typing import Any

from desktop_app.core.contract import ResidentPanel
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _panel(context: Any, resident: bytes) -> Any:
    from ..views.panel import ChildRecordPanel

    return ChildRecordPanel(context, resident)


def _is_child(session: Any, resident: bytes, today: date) -> bool:
    from ..services import has_child_record

    return has_child_record(session, resident, today)


PANELS = (ResidentPanel("child_record.record", QT_TRANSLATE_NOOP("Child record", "Development and food"), 28, _panel, _is_child),)
