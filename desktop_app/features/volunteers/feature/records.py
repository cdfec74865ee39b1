"""The records of volunteers in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.words import ALL_TASKS, DUTY_ROLES, EVENTS, OFFICES, ROLES


def _name_of_term(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_term

    return name_of_term(session, row)


def _name_of_training(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_training

    return name_of_training(session, row)


def _name_of_officer(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_officer

    return name_of_officer(session, row)


def _name_of_duty(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_duty

    return name_of_duty(session, row)


def _name_of_care_area(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_care_area

    return name_of_care_area(session, row)


_YES_NO = {"True": QT_TRANSLATE_NOOP("Volunteers", "Yes"), "False": QT_TRANSLATE_NOOP("Volunteers", "No")}
_PERSON = QT_TRANSLATE_NOOP("Volunteers", "Person")
_ROLE = QT_TRANSLATE_NOOP("Volunteers", "Role")
_FROM = QT_TRANSLATE_NOOP("Volunteers", "From")
_UNTIL = QT_TRANSLATE_NOOP("Volunteers", "Until")
_NOTE = QT_TRANSLATE_NOOP("Volunteers", "Note")

RECORDS = (
    RecordTable(
        "volunteer_term",
        QT_TRANSLATE_NOOP("Volunteers", "Term of a volunteer"),
        {
            "resident_id": _PERSON,
            "role": _ROLE,
            "from_date": _FROM,
            "until_date": _UNTIL,
            "reason_left": QT_TRANSLATE_NOOP("Volunteers", "Why it ended"),
            "note": _NOTE,
        },
        _name_of_term,
        {"role": ROLES},
        personal=("reason_left", "note"),
    ),
    RecordTable(
        "volunteer_training",
        QT_TRANSLATE_NOOP("Volunteers", "Training"),
        {
            "resident_id": _PERSON,
            "title": QT_TRANSLATE_NOOP("Volunteers", "What it was about"),
            "organiser": QT_TRANSLATE_NOOP("Volunteers", "Organiser"),
            "held_year": QT_TRANSLATE_NOOP("Volunteers", "Year"),
            "held_month": QT_TRANSLATE_NOOP("Volunteers", "Month"),
            "held_day": QT_TRANSLATE_NOOP("Volunteers", "Day"),
            "level": QT_TRANSLATE_NOOP("Volunteers", "Level"),
            "certificate_number": QT_TRANSLATE_NOOP("Volunteers", "Certificate number"),
            "note": _NOTE,
        },
        _name_of_training,
        personal=("certificate_number", "note"),
    ),
    RecordTable(
        "officer_term",
        QT_TRANSLATE_NOOP("Volunteers", "Term of an officer"),
        {
            "office": QT_TRANSLATE_NOOP("Volunteers", "Office"),
            "resident_id": _PERSON,
            "name": QT_TRANSLATE_NOOP("Volunteers", "Name below the line"),
            "number": QT_TRANSLATE_NOOP("Volunteers", "Number below the name"),
            "from_date": _FROM,
            "until_date": _UNTIL,
            "note": _NOTE,
        },
        _name_of_officer,
        {"office": OFFICES},
        personal=("name", "number", "note"),
    ),
    RecordTable(
        "duty",
        QT_TRANSLATE_NOOP("Volunteers", "Duty"),
        {
            "event_kind": QT_TRANSLATE_NOOP("Volunteers", "Event"),
            "on_date": QT_TRANSLATE_NOOP("Volunteers", "Date"),
            "resident_id": _PERSON,
            "name": QT_TRANSLATE_NOOP("Volunteers", "Name"),
            "role": _ROLE,
            "task": QT_TRANSLATE_NOOP("Volunteers", "Table"),
            "planned": QT_TRANSLATE_NOOP("Volunteers", "Planned"),
            "present": QT_TRANSLATE_NOOP("Volunteers", "Came"),
            "note": _NOTE,
        },
        _name_of_duty,
        {"event_kind": EVENTS, "role": DUTY_ROLES, "task": ALL_TASKS, "planned": _YES_NO, "present": _YES_NO},
        personal=("name", "task", "note"),
    ),
    RecordTable(
        "care_area",
        QT_TRANSLATE_NOOP("Volunteers", "Streets of a volunteer"),
        {
            "area": QT_TRANSLATE_NOOP("Volunteers", "Area"),
            "ward": QT_TRANSLATE_NOOP("Volunteers", "Ward"),
            "neighbourhood": QT_TRANSLATE_NOOP("Volunteers", "Neighbourhood"),
            "street": QT_TRANSLATE_NOOP("Volunteers", "Street"),
            "from_date": _FROM,
            "until_date": _UNTIL,
        },
        _name_of_care_area,
    ),
)
