"""What the slice offers to the program."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import Feature, Paper, RecordTable, TodayLine
from desktop_app.core.later import Later
from desktop_app.core.layout import RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .checks import DATA_CHECKS
from .month_checks import MONTH_CHECKS
from .packs import PACK_TABLES
from .pages import PAGES, PANELS
from .sealed import sealed_words
from .settings import SETTINGS


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


def _papers() -> Sequence[Paper]:
    from ..papers import PAPERS

    return PAPERS


def _row_sources() -> Sequence[RowSource]:
    from ..registers import ROW_SOURCES

    return ROW_SOURCES


def _today_lines(session: Any, today: date) -> Sequence[TodayLine]:
    from .today import today_lines

    return today_lines(session, today)


FEATURE = Feature(
    name="home_care",
    title=QT_TRANSLATE_NOOP("Home visits", "Home visits"),
    pages=PAGES,
    resident_panels=PANELS,
    records=Later(_records),
    row_sources=Later(_row_sources),
    papers=Later(_papers),
    settings=SETTINGS,
    pack_tables=PACK_TABLES,
    data_checks=DATA_CHECKS,
    today_lines=_today_lines,
    sealed_words=sealed_words,
    month_checks=MONTH_CHECKS,
    rights={"treasurer": "none"},
)
