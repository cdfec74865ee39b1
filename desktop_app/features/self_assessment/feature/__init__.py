"""What the slice offers to the program."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import Feature, Page, RecordTable, TodayLine
from desktop_app.core.later import Later
from desktop_app.core.layout import RowSource

from .places import TITLE, find_places


def _page(context: Any) -> Any:
    from ..views.page import SelfAssessmentPage

    return SelfAssessmentPage(context)


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


def _row_sources() -> Sequence[RowSource]:
    from ..registers import ROW_SOURCES

    return ROW_SOURCES


def _today_lines(session: Any, today: date) -> Sequence[TodayLine]:
    from ..services.today import today_lines

    return today_lines(session, today)


def _levels(pack: Any) -> object:
    from ..services import levels_of

    return levels_of(pack)


def _criteria(pack: Any) -> object:
    from ..services import criteria_of

    return criteria_of(pack)


FEATURE = Feature(
    name="self_assessment",
    title=TITLE,
    pages=(Page("self_assessment", TITLE, "clipboard-check", 61, _page, in_rail=False),),
    records=Later(_records),
    row_sources=Later(_row_sources),
    pack_tables=(_levels, _criteria),
    find_places=find_places,
    today_lines=_today_lines,
    rights={"volunteer": "see", "treasurer": "see"},
)
