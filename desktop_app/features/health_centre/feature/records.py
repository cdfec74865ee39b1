"""The records of the slice in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _post_name(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_post

    return name_of_post(session, row)


def _note_name(session: Any, row: bytes) -> str:
    from ..services.notes import name_of_note

    return name_of_note(session, row)


NOTE = QT_TRANSLATE_NOOP("Health centre", "Note")

RECORDS = (
    RecordTable(
        "centre_post",
        QT_TRANSLATE_NOOP("Health centre", "Post of the health centre"),
        {
            "name": QT_TRANSLATE_NOOP("Health centre", "Name"),
            "folder": QT_TRANSLATE_NOOP("Health centre", "Folder"),
            "joined_on": QT_TRANSLATE_NOOP("Health centre", "Looked after since"),
            "left_on": QT_TRANSLATE_NOOP("Health centre", "Looked after until"),
            "contact": QT_TRANSLATE_NOOP("Health centre", "Whom to call"),
            "note": NOTE,
        },
        _post_name,
    ),
    RecordTable(
        "centre_note",
        QT_TRANSLATE_NOOP("Health centre", "Note of the health centre"),
        {
            "month": QT_TRANSLATE_NOOP("Health centre", "Month"),
            "words": NOTE,
            "written_on": QT_TRANSLATE_NOOP("Health centre", "Written on"),
            "written_by": QT_TRANSLATE_NOOP("Health centre", "Written by"),
            "answered_on": QT_TRANSLATE_NOOP("Health centre", "Answered on"),
            "answered_by": QT_TRANSLATE_NOOP("Health centre", "Answered by"),
            "answer": QT_TRANSLATE_NOOP("Health centre", "Answer"),
        },
        _note_name,
        personal=("words", "answer", "written_by", "answered_by"),
    ),
)
