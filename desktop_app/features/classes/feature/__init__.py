"""What classes offer to the program."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import Command, Feature, Paper, RecordTable, TodayLine
from desktop_app.core.later import Later
from desktop_app.core.layout import RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .month_checks import MONTH_CHECKS
from .pages import PAGES, PANELS
from .places import find_places
from .undo import UNDO_CHECKS


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
    from .certificates import CHECK

    return (CHECK,)


def _kinds(pack: Any) -> object:
    from ..services.kinds import pack_kinds

    return pack_kinds(pack)


def _today_lines(session: Any, today: date) -> Sequence[TodayLine]:
    from ..services.today import today_lines

    return today_lines(session, today)


FEATURE = Feature(
    name="classes",
    title=QT_TRANSLATE_NOOP("Classes", "Classes"),
    pages=PAGES,
    resident_panels=PANELS,
    records=Later(_records),
    row_sources=Later(_row_sources),
    papers=Later(_papers),
    commands=Later(_commands),
    undo_checks=UNDO_CHECKS,
    pack_tables=(_kinds,),
    find_places=find_places,
    today_lines=_today_lines,
    month_checks=MONTH_CHECKS,
    rights={"treasurer": "see"},
)
