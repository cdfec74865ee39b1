"""What the slice offers to the program."""

from collections.abc import Sequence

from desktop_app.core.contract import Command, Feature, RecordTable
from desktop_app.core.later import Later
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .pages import PAGES


def _commands() -> Sequence[Command]:
    from .commands import COMMANDS
    from .layout_commands import LAYOUT_COMMANDS

    return (*COMMANDS, *LAYOUT_COMMANDS)


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


FEATURE = Feature(
    name="registers",
    title=QT_TRANSLATE_NOOP("Registers", "Registers"),
    pages=PAGES,
    records=Later(_records),
    commands=Later(_commands),
    rights={"volunteer": "see", "treasurer": "see"},
)
