"""What the slice offers to the program."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import DayFinding, Feature, Paper, RecordTable
from desktop_app.core.later import Later
from desktop_app.core.layout import RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .day_parts import DAY_PARTS
from .packs import PACK_TABLES
from .pages import PAGES, PANELS
from .quality import DATA_CHECKS, today_lines


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


def _row_sources() -> Sequence[RowSource]:
    from ..registers import ROW_SOURCES

    return ROW_SOURCES


def _papers() -> Sequence[Paper]:
    from ..papers import PAPERS

    return PAPERS


def _move_checks(session: Any, residents: Collection[bytes], since: date, to: date) -> None:
    from ..services.moving import move_checks

    move_checks(session, residents, since, to)


def _day_findings(session: Any, resident: bytes, on: date) -> Sequence[DayFinding]:
    from ..services.day_findings import day_findings

    return day_findings(session, resident, on)


FEATURE = Feature(
    name="health_checks",
    title=QT_TRANSLATE_NOOP("Health checks", "Health checks"),
    pages=PAGES,
    resident_panels=PANELS,
    records=Later(_records),
    row_sources=Later(_row_sources),
    papers=Later(_papers),
    pack_tables=PACK_TABLES,
    day_parts=DAY_PARTS,
    day_findings=_day_findings,
    data_checks=DATA_CHECKS,
    today_lines=today_lines,
    day_movers=(_move_checks,),
    rights={"treasurer": "none"},
)
