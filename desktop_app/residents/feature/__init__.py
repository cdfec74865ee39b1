"""What residents offer to the program."""

from collections.abc import Sequence

from desktop_app.core.contract import Feature, Paper, RecordTable
from desktop_app.core.later import Later
from desktop_app.core.layout import Register, RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .derived import SEARCH
from .importing import IMPORT_PAGE, IMPORT_RESIDENTS
from .pages import DUPLICATES_PAGE, PANELS, RESIDENTS_PAGE, today_lines


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


FEATURE = Feature(
    name="residents",
    title=QT_TRANSLATE_NOOP("Residents", "Residents"),
    pages=(RESIDENTS_PAGE, IMPORT_PAGE, DUPLICATES_PAGE),
    resident_panels=PANELS,
    records=Later(_records),
    derived=(SEARCH,),
    row_sources=Later(_row_sources),
    registers=Later(_registers),
    papers=Later(_papers),
    commands=(IMPORT_RESIDENTS,),
    today_lines=today_lines,
    rights={"treasurer": "see"},
)
