"""What volunteers offer to the program."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop_app.core.contract import Feature
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..papers import PAPERS
from ..registers import REGISTERS, ROW_SOURCES
from .pages import PAGE, PANEL
from .records import RECORDS


def _officers(session: Any, on_date: date) -> Mapping[str, str]:
    from ..services import signing_names

    return signing_names(session, on_date)


FEATURE = Feature(
    name="volunteers",
    title=QT_TRANSLATE_NOOP("Volunteers", "Volunteers"),
    pages=(PAGE,),
    resident_panels=(PANEL,),
    records=RECORDS,
    row_sources=ROW_SOURCES,
    registers=REGISTERS,
    papers=PAPERS,
    officers=_officers,
)
