"""What health visits offer to the program."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import Command, Feature, Page, Paper, RecordTable, ResidentPanel, TodayLine
from desktop_app.core.later import Later
from desktop_app.core.layout import RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .derived import DERIVED
from .month_checks import MONTH_CHECKS


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


def _row_sources() -> Sequence[RowSource]:
    from ..registers import ROW_SOURCES

    return ROW_SOURCES


def _papers() -> Sequence[Paper]:
    from ..papers import PAPERS

    return PAPERS


def _commands() -> Sequence[Command]:
    from .eppgbm import EXPORT_EPPGBM
    from .growth import GROWTH

    return (GROWTH, EXPORT_EPPGBM)


def _pack_sheets(pack: Any) -> object:
    from .eppgbm import pack_sheets

    return pack_sheets(pack)


def _page(context: Any) -> Any:
    from ..views.page import HealthVisitsPage

    return HealthVisitsPage(context)


def _panel(context: Any, resident: bytes) -> Any:
    from ..views.child_panel import HealthPanel

    return HealthPanel(context, resident)


def _growth_page(context: Any) -> Any:
    from ..views.growth_page import GrowthPage

    return GrowthPage(context)


def _growth(context: Any, resident: bytes) -> Any:
    from ..views.child_panel.growth_tab import GrowthPanel

    return GrowthPanel(context, resident)


def _has_growth(session: Any, resident: bytes, today: date) -> bool:
    from ..services.whose_growth import has_growth

    return has_growth(session, resident, today)


def _today_lines(session: Any, today: date) -> Sequence[TodayLine]:
    from ..services.today import today_lines

    return today_lines(session, today)


FEATURE = Feature(
    name="health_visits",
    title=QT_TRANSLATE_NOOP("Health visits", "Health visits"),
    pages=(
        Page("health_visits", QT_TRANSLATE_NOOP("Health visits", "Health visits"), "heart-pulse", 30, _page),
        Page("health_visits.growth", QT_TRANSLATE_NOOP("Health visits", "Growth"), "chart-line", 31, _growth_page, in_rail=False),
    ),
    resident_panels=(
        ResidentPanel("health_visits.health", QT_TRANSLATE_NOOP("Health visits", "Health"), 20, _panel),
        ResidentPanel("health_visits.growth", QT_TRANSLATE_NOOP("Health visits", "Growth"), 25, _growth, _has_growth),
    ),
    records=Later(_records),
    derived=DERIVED,
    row_sources=Later(_row_sources),
    papers=Later(_papers),
    commands=Later(_commands),
    pack_tables=(_pack_sheets,),
    today_lines=_today_lines,
    month_checks=MONTH_CHECKS,
    rights={"treasurer": "see"},
)
