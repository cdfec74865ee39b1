"""The records of the slice in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.entries import OUTCOMES


def _name_of(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_record

    return name_of_record(session, row)


_YES_NO = {"True": QT_TRANSLATE_NOOP("Home visits", "Yes"), "False": QT_TRANSLATE_NOOP("Home visits", "No")}
_YES_NO_CODES = {"yes": QT_TRANSLATE_NOOP("Home visits", "Yes"), "no": QT_TRANSLATE_NOOP("Home visits", "No")}
_CLASSES = ("no_access", "not_following", "danger_sign", "tb_symptoms", "reminded")

RECORDS = (
    RecordTable(
        "planned_visit",
        QT_TRANSLATE_NOOP("Home visits", "Planned visit"),
        {
            "week_on": QT_TRANSLATE_NOOP("Home visits", "Week from"),
            "planned_on": QT_TRANSLATE_NOOP("Home visits", "Day"),
            "reasons": QT_TRANSLATE_NOOP("Home visits", "Reasons"),
            "list_number": QT_TRANSLATE_NOOP("Home visits", "Number of the paper"),
            "line": QT_TRANSLATE_NOOP("Home visits", "Line"),
            "dropped": QT_TRANSLATE_NOOP("Home visits", "Taken off the plan because"),
        },
        _name_of,
        personal=("dropped",),
    ),
    RecordTable(
        "home_visit",
        QT_TRANSLATE_NOOP("Home visits", "Visit at home"),
        {
            "visited_on": QT_TRANSLATE_NOOP("Home visits", "Date"),
            "visitor_name": QT_TRANSLATE_NOOP("Home visits", "Visited by"),
            "met": QT_TRANSLATE_NOOP("Home visits", "Came to"),
            "with_whom": QT_TRANSLATE_NOOP("Home visits", "Spoke with"),
            "reasons": QT_TRANSLATE_NOOP("Home visits", "Reasons"),
            "no_access": QT_TRANSLATE_NOOP("Home visits", "Has no access to care"),
            "not_following": QT_TRANSLATE_NOOP("Home visits", "Does not follow the treatment"),
            "danger_sign": QT_TRANSLATE_NOOP("Home visits", "Danger sign"),
            "tb_symptoms": QT_TRANSLATE_NOOP("Home visits", "Signs of TB"),
            "temperature_tenths": QT_TRANSLATE_NOOP("Home visits", "Temperature (tenths of °C)"),
            "findings": QT_TRANSLATE_NOOP("Home visits", "What was found"),
            "action": QT_TRANSLATE_NOOP("Home visits", "What was done"),
            "topics": QT_TRANSLATE_NOOP("Home visits", "Advice"),
            "reminded": QT_TRANSLATE_NOOP("Home visits", "Reminded to go for a check"),
            "reported_on": QT_TRANSLATE_NOOP("Home visits", "Told a health worker on"),
            "promised_on": QT_TRANSLATE_NOOP("Home visits", "Promised to go on"),
            "next_on": QT_TRANSLATE_NOOP("Home visits", "Next visit"),
            "note": QT_TRANSLATE_NOOP("Home visits", "Note"),
        },
        _name_of,
        {"met": OUTCOMES, **dict.fromkeys(_CLASSES, _YES_NO)},
        personal=("with_whom", "findings", "action", "note"),
    ),
    RecordTable(
        "home_answer",
        QT_TRANSLATE_NOOP("Home visits", "Answer at a visit"),
        {"item": QT_TRANSLATE_NOOP("Home visits", "Question"), "value": QT_TRANSLATE_NOOP("Home visits", "Answer")},
        _name_of,
        {"value": _YES_NO_CODES},
        personal=("value",),
    ),
    RecordTable(
        "follow_up",
        QT_TRANSLATE_NOOP("Home visits", "Follow-up"),
        {
            "reason": QT_TRANSLATE_NOOP("Home visits", "What to look at again"),
            "due_on": QT_TRANSLATE_NOOP("Home visits", "Due on"),
            "done_on": QT_TRANSLATE_NOOP("Home visits", "Done on"),
            "result": QT_TRANSLATE_NOOP("Home visits", "Result"),
            "done_by": QT_TRANSLATE_NOOP("Home visits", "Done by"),
            "note": QT_TRANSLATE_NOOP("Home visits", "Note"),
        },
        _name_of,
        personal=("result", "note"),
    ),
)
