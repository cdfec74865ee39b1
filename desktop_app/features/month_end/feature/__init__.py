"""What the slice offers to the program."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import Command, Feature, RecordTable, TodayLine
from desktop_app.core.later import Later
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .checks import MONTH_CHECKS
from .pages import PAGES
from .settings import SETTINGS
from .undo import UNDO_CHECKS


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


def _commands() -> Sequence[Command]:
    from .commands import COMMANDS

    return COMMANDS


def _today_lines(session: Any, today: date) -> Sequence[TodayLine]:
    from ..services.today import today_lines

    return today_lines(session, today)


FEATURE = Feature(
    name="month_end",
    title=QT_TRANSLATE_NOOP("Month end", "Month"),
    pages=PAGES,
    records=Later(_records),
    settings=SETTINGS,
    commands=Later(_commands),
    undo_checks=UNDO_CHECKS,
    month_checks=MONTH_CHECKS,
    today_lines=_today_lines,
    rights={"volunteer": "see", "treasurer": "see"},
)
