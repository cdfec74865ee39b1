"""What classes offer to the program."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.contract import Feature, RecordTable
from desktop_app.core.later import Later
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .undo import UNDO_CHECKS


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


def _kinds(pack: Any) -> object:
    from ..services.kinds import pack_kinds

    return pack_kinds(pack)


FEATURE = Feature(
    name="classes",
    title=QT_TRANSLATE_NOOP("Classes", "Classes"),
    records=Later(_records),
    undo_checks=UNDO_CHECKS,
    pack_tables=(_kinds,),
)
