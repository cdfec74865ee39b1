"""What the slice offers to the program."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import DataCheck, DayFinding, Feature, Paper, RecordTable, TodayLine
from desktop_app.core.later import Later
from desktop_app.core.layout import RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .facts import SCHEDULE_FACTS
from .month_checks import MONTH_CHECKS
from .packs import PACK_TABLES
from .pages import DAY_PARTS, PAGES, PANELS
from .sealed import sealed_words


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


def _checks() -> Sequence[DataCheck]:
    from .checks import CHECKS

    return CHECKS


def _today_lines(session: Any, today: date) -> Sequence[TodayLine]:
    from ..services.today import today_lines

    return today_lines(session, today)


def _row_sources() -> Sequence[RowSource]:
    from ..registers import ROW_SOURCES

    return ROW_SOURCES


def _papers() -> Sequence[Paper]:
    from ..papers import PAPERS

    return PAPERS


def _move_contacts(session: Any, residents: Collection[bytes], since: date, to: date) -> None:
    from ..services.moving import move_contacts

    move_contacts(session, residents, since, to)


def _day_findings(session: Any, resident: bytes, on: date) -> Sequence[DayFinding]:
    from ..services.day_findings import day_findings

    return day_findings(session, resident, on)


FEATURE = Feature(
    name="mothers",
    title=QT_TRANSLATE_NOOP("Mothers", "Mothers"),
    pages=PAGES,
    resident_panels=PANELS,
    day_parts=DAY_PARTS,
    day_findings=_day_findings,
    records=Later(_records),
    data_checks=Later(_checks),
    today_lines=_today_lines,
    day_movers=(_move_contacts,),
    sealed_words=sealed_words,
    schedule_facts=SCHEDULE_FACTS,
    pack_tables=PACK_TABLES,
    row_sources=Later(_row_sources),
    papers=Later(_papers),
    month_checks=MONTH_CHECKS,
    rights={"treasurer": "none"},
)
