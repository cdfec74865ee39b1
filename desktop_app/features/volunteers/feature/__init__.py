"""What volunteers offer to the program."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import Feature, Paper, RecordTable
from desktop_app.core.later import Later
from desktop_app.core.layout import Register, RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .month_checks import MONTH_CHECKS
from .pages import PAGE, PANEL
from .undo import UNDO_CHECKS


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


def _row_sources() -> Sequence[RowSource]:
    from ..registers import ROW_SOURCES

    return ROW_SOURCES


def _registers() -> Sequence[Register]:
    from ..registers import REGISTERS

    return REGISTERS


def _papers() -> Sequence[Paper]:
    from ..papers import PAPERS

    return PAPERS


def _officers(session: Any, on_date: date) -> Mapping[str, str]:
    from ..services import signing_names

    return signing_names(session, on_date)


FEATURE = Feature(
    name="volunteers",
    title=QT_TRANSLATE_NOOP("Volunteers", "Volunteers"),
    pages=(PAGE,),
    resident_panels=(PANEL,),
    records=Later(_records),
    row_sources=Later(_row_sources),
    registers=Later(_registers),
    papers=Later(_papers),
    officers=_officers,
    undo_checks=UNDO_CHECKS,
    month_checks=MONTH_CHECKS,
)
