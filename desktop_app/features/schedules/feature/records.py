"""The records of schedules in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.giving import PLACES


def _name_of_service(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_service

    return name_of_service(session, row)


_YES_NO = {"True": QT_TRANSLATE_NOOP("Schedules", "Yes"), "False": QT_TRANSLATE_NOOP("Schedules", "No")}

RECORDS = (
    RecordTable(
        "service_given",
        QT_TRANSLATE_NOOP("Schedules", "Vaccine or supplement"),
        {
            "code": QT_TRANSLATE_NOOP("Schedules", "What was given"),
            "given_year": QT_TRANSLATE_NOOP("Schedules", "Year"),
            "given_month": QT_TRANSLATE_NOOP("Schedules", "Month"),
            "given_day": QT_TRANSLATE_NOOP("Schedules", "Day"),
            "where_given": QT_TRANSLATE_NOOP("Schedules", "Where"),
            "given_by": QT_TRANSLATE_NOOP("Schedules", "Given by"),
            "lot": QT_TRANSLATE_NOOP("Schedules", "Lot number"),
            "refused": QT_TRANSLATE_NOOP("Schedules", "Refused"),
            "note": QT_TRANSLATE_NOOP("Schedules", "Note"),
            "confirmed_by": QT_TRANSLATE_NOOP("Schedules", "Confirmed by"),
            "confirmed_on": QT_TRANSLATE_NOOP("Schedules", "Confirmed on"),
        },
        _name_of_service,
        {"where_given": PLACES, "refused": _YES_NO},
        personal=("note",),
    ),
)
