"""The records of the slice in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _name_of(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_layout

    return name_of_layout(session, row)


RECORDS = (
    RecordTable(
        "register_layout",
        QT_TRANSLATE_NOOP("Registers", "Layout of a register"),
        {
            "register_id": QT_TRANSLATE_NOOP("Registers", "Register"),
            "is_hidden": QT_TRANSLATE_NOOP("Registers", "Not printed here"),
            "note": QT_TRANSLATE_NOOP("Registers", "Note"),
        },
        _name_of,
    ),
)
