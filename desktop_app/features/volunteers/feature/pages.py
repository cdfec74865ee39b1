"""The page of volunteers and the tab of a volunteer's card as a resident."""

from datetime import date
from typing import Any

from desktop_app.core.contract import Page, ResidentPanel
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.page import VolunteersPage

    return VolunteersPage(context)


def _panel(context: Any, resident: bytes) -> Any:
    from ..views.volunteer_card import VolunteerPanel

    return VolunteerPanel(context, resident, is_tab=True)


def _is_volunteer(session: Any, resident: bytes, _today: date) -> bool:
    from ..services import is_volunteer

    return is_volunteer(session, resident)


PAGE = Page("volunteers", QT_TRANSLATE_NOOP("Volunteers", "Volunteers"), "hand-heart", 45, _page)
PANEL = ResidentPanel("volunteers.card", QT_TRANSLATE_NOOP("Volunteers", "Volunteer"), 50, _panel, is_for=_is_volunteer)
