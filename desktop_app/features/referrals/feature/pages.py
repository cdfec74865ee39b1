"""The window's part of referrals; imported when somebody opens it."""

from typing import Any

from desktop_app.core.contract import Page, ResidentPanel
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.page import ReferralsPage

    return ReferralsPage(context)


def _panel(context: Any, resident: bytes) -> Any:
    from ..views.panel import ReferralsPanel

    return ReferralsPanel(context, resident)


PAGES = (Page("referrals", QT_TRANSLATE_NOOP("Referrals", "Referrals"), "send", 37, _page),)
PANELS = (ResidentPanel("referrals.sent", QT_TRANSLATE_NOOP("Referrals", "Referrals"), 30, _panel),)
