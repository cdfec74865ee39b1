"""The records of the slice in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.checking import PLACES


def _name_of(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_record

    return name_of_record(session, row)


_SEALED = {
    "True": QT_TRANSLATE_NOOP("Questionnaires", "The midwife has it"),
    "False": QT_TRANSLATE_NOOP("Questionnaires", "Not finished yet"),
}

RECORDS = (
    RecordTable(
        "questionnaire_sheet",
        QT_TRANSLATE_NOOP("Questionnaires", "Questions asked"),
        {
            "questionnaire": QT_TRANSLATE_NOOP("Questionnaires", "Questions"),
            "answered_on": QT_TRANSLATE_NOOP("Questionnaires", "Date"),
            "score": QT_TRANSLATE_NOOP("Questionnaires", "Score"),
            "asked_by": QT_TRANSLATE_NOOP("Questionnaires", "Asked by"),
            "where_asked": QT_TRANSLATE_NOOP("Questionnaires", "Where"),
            "note": QT_TRANSLATE_NOOP("Questionnaires", "Note"),
        },
        _name_of,
        {"where_asked": PLACES},
        personal=("note",),
    ),
    RecordTable(
        "sheet_answer",
        QT_TRANSLATE_NOOP("Questionnaires", "Answer to a question"),
        {
            "item": QT_TRANSLATE_NOOP("Questionnaires", "Question"),
            "value": QT_TRANSLATE_NOOP("Questionnaires", "Answer"),
            "is_sealed": QT_TRANSLATE_NOOP("Questionnaires", "Who reads it"),
        },
        _name_of,
        {"is_sealed": _SEALED},
    ),
)
