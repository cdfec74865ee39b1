"""The window's part of health checks; imported when somebody opens it."""

from datetime import date
from typing import Any

from desktop_app.core.contract import Page, ResidentPanel
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.page import HealthChecksPage

    return HealthChecksPage(context)


def _panel(context: Any, resident: bytes) -> Any:
    from ..views.panel import HealthChecksPanel

    return HealthChecksPanel(context, resident)


def _is_for(session: Any, resident: bytes, today: date) -> bool:
    from ..services import has_health_checks

    return has_health_checks(session, resident, today)


PAGES = (Page("health_checks", QT_TRANSLATE_NOOP("Health checks", "Health checks"), "stethoscope", 33, _page),)
PANELS = (ResidentPanel("health_checks.checks", QT_TRANSLATE_NOOP("Health checks", "Health checks"), 22, _panel, _is_for),)
