"""The window's part of schedules; imported when somebody opens it."""

from datetime import date
from typing import Any

from desktop_app.core.contract import Page, ResidentPanel
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.due_page import DuePage

    return DuePage(context)


def _vaccines(context: Any, resident: bytes) -> Any:
    from ..views.vaccines_panel import VaccinesPanel

    return VaccinesPanel(context, resident)


def _has_dose_card(session: Any, resident: bytes, today: date) -> bool:
    from ..services.whose_card import has_dose_card

    return has_dose_card(session, resident, today)


PAGES = (Page("schedules", QT_TRANSLATE_NOOP("Schedules", "Due and missed"), "syringe", 35, _page),)
PANELS = (ResidentPanel("schedules.vaccines", QT_TRANSLATE_NOOP("Schedules", "Vaccines"), 22, _vaccines, _has_dose_card),)
