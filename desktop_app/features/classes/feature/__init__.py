"""What classes offer to the program."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.contract import Command, Feature, Page, Paper, RecordTable, ResidentPanel
from desktop_app.core.later import Later
from desktop_app.core.layout import RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .undo import UNDO_CHECKS


def _page(context: Any) -> Any:
    from ..views.page import ClassesPage

    return ClassesPage(context)


def _learning_page(context: Any) -> Any:
    from ..views.learning.working_page import LearningPage

    return LearningPage(context)


def _panel(context: Any, resident: bytes) -> Any:
    from ..views.resident_panel import ClassesPanel

    return ClassesPanel(context, resident)


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


FEATURE = Feature(
    name="classes",
    title=QT_TRANSLATE_NOOP("Classes", "Classes"),
    pages=(
        Page("classes", QT_TRANSLATE_NOOP("Classes", "Classes"), "graduation-cap", 40, _page),
        Page("classes.learning", QT_TRANSLATE_NOOP("Classes", "Learning"), "book-open", 41, _learning_page, in_rail=False),
    ),
    resident_panels=(ResidentPanel("classes.classes", QT_TRANSLATE_NOOP("Classes", "Classes"), 40, _panel),),
    records=Later(_records),
    row_sources=Later(_row_sources),
    papers=Later(_papers),
    commands=Later(_commands),
    undo_checks=UNDO_CHECKS,
    pack_tables=(_kinds,),
)
