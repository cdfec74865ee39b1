"""The records of the slice in words, for History and conflicts: that there is an entry, and nothing else."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _name_of(_session: Any, _row: bytes) -> str:
    return ""


RECORDS = (
    RecordTable(
        "sealed_entry", QT_TRANSLATE_NOOP("Confidential", "An entry for the midwife"), {}, _name_of, personal=("sealed",)
    ),
)
