"""What the slice offers to the program."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import Feature, RecordTable, TodayLine
from desktop_app.core.later import Later
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .pages import PAGES

TITLE = QT_TRANSLATE_NOOP("Exchange", "Exchange")


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


def _today_lines(session: Any, today: date) -> Sequence[TodayLine]:
    from ..services.today import today_lines

    return today_lines(session, today)


FEATURE = Feature(name="exchange", title=TITLE, pages=PAGES, records=Later(_records), today_lines=_today_lines, in_copy="work")
