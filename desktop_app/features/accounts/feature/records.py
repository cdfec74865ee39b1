"""The records of people and keys in words, for History."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.rights import ROLE_WORDS


def _holder(session: Any, row: bytes) -> str:
    from ..services.listing import holder_line

    line = holder_line(session, row)
    return "" if line is None else line.name


def _place(session: Any, row: bytes) -> str:
    from desktop_app.sync.models import ExportNote

    note = session.get(ExportNote, row)
    return "" if note is None else note.place or note.what


RECORDS = (
    RecordTable(
        "key_holder",
        QT_TRANSLATE_NOOP("People and keys", "Person or sheet that opens the post"),
        {
            "kind": QT_TRANSLATE_NOOP("People and keys", "Kind"),
            "name": QT_TRANSLATE_NOOP("People and keys", "Name, or where the sheet is kept"),
            "role": QT_TRANSLATE_NOOP("People and keys", "Role"),
            "must_change": QT_TRANSLATE_NOOP("People and keys", "Must choose an own password"),
            "added_on": QT_TRANSLATE_NOOP("People and keys", "Added on"),
            "left_on": QT_TRANSLATE_NOOP("People and keys", "Cannot open the post any more since"),
            "note": QT_TRANSLATE_NOOP("People and keys", "Note"),
        },
        _holder,
        {
            "kind": {
                "person": QT_TRANSLATE_NOOP("People and keys", "Person"),
                "sheet": QT_TRANSLATE_NOOP("People and keys", "Recovery sheet"),
                "midwife": QT_TRANSLATE_NOOP("People and keys", "Key of the midwife"),
            },
            "role": ROLE_WORDS,
        },
    ),
    RecordTable(
        "export_note",
        QT_TRANSLATE_NOOP("People and keys", "Data that left the program"),
        {
            "kind": QT_TRANSLATE_NOOP("People and keys", "Kind of file or paper"),
            "what": QT_TRANSLATE_NOOP("People and keys", "What left the program"),
            "month": QT_TRANSLATE_NOOP("People and keys", "Month"),
            "people": QT_TRANSLATE_NOOP("People and keys", "People named in it"),
            "place": QT_TRANSLATE_NOOP("People and keys", "Name of the file"),
            "exported_on": QT_TRANSLATE_NOOP("People and keys", "Day it left the program"),
        },
        _place,
        {
            "kind": {
                "spreadsheet": QT_TRANSLATE_NOOP("People and keys", "Spreadsheet"),
                "report": QT_TRANSLATE_NOOP("People and keys", "Report"),
                "list": QT_TRANSLATE_NOOP("People and keys", "List of people"),
                "paper": QT_TRANSLATE_NOOP("People and keys", "Paper"),
                "backup": QT_TRANSLATE_NOOP("People and keys", "Backup"),
                "photo": QT_TRANSLATE_NOOP("People and keys", "Photo"),
                "file": QT_TRANSLATE_NOOP("People and keys", "File"),
            },
        },
        is_for_all=True,
    ),
)
