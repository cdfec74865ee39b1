"""The records of exchange in words, for History and decisions."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.kinds import LAPTOP_KINDS


def _laptop(session: Any, row: bytes) -> str:
    from ..services.naming import laptop_name

    return laptop_name(session, row)


def _no_name(_session: Any, _row: bytes) -> str:
    return ""


def _holder(session: Any, row: bytes) -> str:
    from ..services.naming import holder_of_copy

    return holder_of_copy(session, row)


RECORDS = (
    RecordTable(
        "trusted_device",
        QT_TRANSLATE_NOOP("Exchange", "Laptop of the post"),
        {
            "name": QT_TRANSLATE_NOOP("Exchange", "Name of the laptop"),
            "kind": QT_TRANSLATE_NOOP("Exchange", "Kind"),
            "admitted_on": QT_TRANSLATE_NOOP("Exchange", "Belongs to the post since"),
            "invited_until": QT_TRANSLATE_NOOP("Exchange", "Invitation good until"),
            "withdrawn_on": QT_TRANSLATE_NOOP("Exchange", "No more files taken in since"),
            "withdrawn_why": QT_TRANSLATE_NOOP("Exchange", "Why no files are taken from it"),
            "note": QT_TRANSLATE_NOOP("Exchange", "Note"),
        },
        _laptop,
        {"kind": LAPTOP_KINDS},
    ),
    RecordTable(
        "admin_key",
        QT_TRANSLATE_NOOP("Exchange", "Key that admits laptops"),
        {"made_on": QT_TRANSLATE_NOOP("Exchange", "Made on")},
        _no_name,
    ),
    RecordTable(
        "admin_key_copy",
        QT_TRANSLATE_NOOP("Exchange", "Copy of the key that admits laptops"),
        {"key_holder_id": QT_TRANSLATE_NOOP("Exchange", "Saved for")},
        _holder,
    ),
)
