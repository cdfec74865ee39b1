"""What schedules offer to the program."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import Feature, Paper, RecordTable, TodayLine
from desktop_app.core.later import Later
from desktop_app.core.layout import Register, RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .derived import derived_of_facts
from .month_checks import MONTH_CHECKS
from .pages import PAGES, PANELS
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


def _registers() -> Sequence[Register]:
    from ..registers import REGISTERS

    return REGISTERS


def _pack_schedule(pack: Any) -> Any:
    from ..services.pack_schedule import pack_schedule

    return pack_schedule(pack)


def _complete_sets(pack: Any) -> Any:
    from ..services.complete import complete_sets

    return complete_sets(pack)


def _today_lines(session: Any, today: date) -> Sequence[TodayLine]:
    from ..services.today import today_lines

    return today_lines(session, today)


FEATURE = Feature(
    name="schedules",
    title=QT_TRANSLATE_NOOP("Schedules", "Due and given"),
    pages=PAGES,
    resident_panels=PANELS,
    records=Later(_records),
    row_sources=Later(_row_sources),
    registers=Later(_registers),
    papers=Later(_papers),
    settings=SETTINGS,
    derived_of_facts=derived_of_facts,
    pack_tables=(_pack_schedule, _complete_sets),
    today_lines=_today_lines,
    month_checks=MONTH_CHECKS,
    rights={"treasurer": "see"},
)
