"""The records of the slice in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _name_of(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_record

    return name_of_record(session, row)


RECORDS = (
    RecordTable(
        "cleared_doubt",
        QT_TRANSLATE_NOOP("Data check", "Doubt that was looked at"),
        {
            "cleared_on": QT_TRANSLATE_NOOP("Data check", "Looked at on"),
            "reason": QT_TRANSLATE_NOOP("Data check", "Why it is right"),
            "cleared_by": QT_TRANSLATE_NOOP("Data check", "Looked at by"),
        },
        _name_of,
        personal=("seen", "reason"),
    ),
)
