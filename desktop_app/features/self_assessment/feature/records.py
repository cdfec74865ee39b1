"""The records of the slice in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _name_of(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_answer

    return name_of_answer(session, row)


RECORDS = (
    RecordTable(
        "assessment_answer",
        QT_TRANSLATE_NOOP("Self-assessment", "Answer of the self-assessment"),
        {
            "year": QT_TRANSLATE_NOOP("Self-assessment", "Year"),
            "criterion": QT_TRANSLATE_NOOP("Self-assessment", "What is looked at"),
            "value": QT_TRANSLATE_NOOP("Self-assessment", "Value"),
            "answered_on": QT_TRANSLATE_NOOP("Self-assessment", "Written down on"),
            "answered_by": QT_TRANSLATE_NOOP("Self-assessment", "Written down by"),
            "note": QT_TRANSLATE_NOOP("Self-assessment", "Note"),
        },
        _name_of,
    ),
)
