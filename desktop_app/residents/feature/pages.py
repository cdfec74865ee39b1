"""The page of residents and the tabs of a resident's card."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import Page, ResidentPanel, TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.page import ResidentsPage

    return ResidentsPage(context)


def _overview(context: Any, resident: bytes) -> Any:
    from ..views.overview_panel import OverviewPanel

    return OverviewPanel(context, resident)


def _family(context: Any, resident: bytes) -> Any:
    from ..views.family_panel import FamilyPanel

    return FamilyPanel(context, resident)


def _history(context: Any, resident: bytes) -> Any:
    from ..views.history_panel import HistoryPanel

    return HistoryPanel(context, resident)


def _duplicates(context: Any) -> Any:
    from ..views.duplicates import DuplicatesPage

    return DuplicatesPage(context)


RESIDENTS_PAGE = Page("residents", QT_TRANSLATE_NOOP("Residents", "Residents"), "users", 20, _page)


def today_lines(session: Any, today: date) -> Sequence[TodayLine]:
    """Return how many pairs of people are very likely one person."""
    from ..services import person_pairs
    from ..services.duplicates.whole_post import VERY_LIKELY

    count = sum(pair.decided is None and pair.score >= VERY_LIKELY for pair in person_pairs(session))
    return [TodayLine("residents.duplicates", MAY_BE_ONE.of(count), count, "residents.duplicates", {"kind": "resident"}, "", 620)]


MAY_BE_ONE = QT_TRANSLATE_NOOP("Residents", "{n} people were perhaps entered twice")
DUPLICATES_PAGE = Page(
    "residents.duplicates", QT_TRANSLATE_NOOP("Residents", "Duplicates"), "users", 22, _duplicates, in_rail=False
)
PANELS = (
    ResidentPanel("residents.overview", QT_TRANSLATE_NOOP("Residents", "Overview"), 10, _overview),
    ResidentPanel("residents.family", QT_TRANSLATE_NOOP("Residents", "Family"), 80, _family),
    ResidentPanel("residents.history", QT_TRANSLATE_NOOP("Residents", "History"), 90, _history),
)
