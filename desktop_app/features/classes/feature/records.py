"""The records of classes in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.reasons import ABSENCE_REASONS, DROP_OUT_REASONS
from ..rules.wording import COMPANIONS, ENROLMENT_STATES, ROLES, SESSION_STATES, TARGETS, TESTS
from .learning_records import LEARNING_RECORDS


def _name(kind: str) -> Any:
    def name(session: Any, row: bytes) -> str:
        from ..services import naming

        found: str = getattr(naming, f"name_of_{kind}")(session, row)
        return found

    return name


_CLASS = QT_TRANSLATE_NOOP("Classes", "Class")
_PERSON = QT_TRANSLATE_NOOP("Classes", "Person")
_NAME = QT_TRANSLATE_NOOP("Classes", "Name")
_KIND = QT_TRANSLATE_NOOP("Classes", "Kind of class")
_TARGET = QT_TRANSLATE_NOOP("Classes", "For whom")
_PLACE = QT_TRANSLATE_NOOP("Classes", "Place")
_PLACES = QT_TRANSLATE_NOOP("Classes", "Number of places")
_FIRST = QT_TRANSLATE_NOOP("Classes", "First day")
_LAST = QT_TRANSLATE_NOOP("Classes", "Last day")
_MEETINGS = QT_TRANSLATE_NOOP("Classes", "Meetings needed")
_COMPANIONS = QT_TRANSLATE_NOOP("Classes", "Of these, with husband or family")
_PASS = QT_TRANSLATE_NOOP("Classes", "Score needed (%)")
_REASON = QT_TRANSLATE_NOOP("Classes", "Reason")
_NOTE = QT_TRANSLATE_NOOP("Classes", "Note")
_DATE = QT_TRANSLATE_NOOP("Classes", "Date")
_TIME = QT_TRANSLATE_NOOP("Classes", "{hour}:{minute}")
_TIMES = {str(at): _TIME.fill(hour=f"{at // 60:02d}", minute=f"{at % 60:02d}") for at in range(24 * 60)}
_YES_NO = {"True": QT_TRANSLATE_NOOP("Classes", "Yes"), "False": QT_TRANSLATE_NOOP("Classes", "No")}

_GROUPS = (
    RecordTable(
        "class_kind",
        _KIND,
        {
            "name": _NAME,
            "target": _TARGET,
            "capacity": _PLACES,
            "meetings_needed": _MEETINGS,
            "companion_meetings_needed": _COMPANIONS,
            "pass_score": _PASS,
            "hidden": QT_TRANSLATE_NOOP("Classes", "Not offered any more"),
        },
        _name("kind"),
        {"target": TARGETS, "hidden": _YES_NO},
    ),
    RecordTable(
        "group_class",
        _CLASS,
        {
            "name": _NAME,
            "group_name": QT_TRANSLATE_NOOP("Classes", "Group"),
            "target": _TARGET,
            "place": _PLACE,
            "capacity": _PLACES,
            "from_date": _FIRST,
            "until_date": _LAST,
            "meetings_needed": _MEETINGS,
            "companion_meetings_needed": _COMPANIONS,
            "pass_score": _PASS,
            "closed_on": QT_TRANSLATE_NOOP("Classes", "Closed on"),
            "note": _NOTE,
        },
        _name("class"),
        {"target": TARGETS},
    ),
    RecordTable(
        "class_facilitator",
        QT_TRANSLATE_NOOP("Classes", "Who leads the class"),
        {
            "class_id": _CLASS,
            "resident_id": _PERSON,
            "name": _NAME,
            "role": QT_TRANSLATE_NOOP("Classes", "Role"),
            "from_date": _FIRST,
            "until_date": _LAST,
            "note": _NOTE,
        },
        _name("facilitator"),
        {"role": ROLES},
        personal=("name", "note"),
    ),
    RecordTable(
        "class_session",
        QT_TRANSLATE_NOOP("Classes", "Meeting"),
        {
            "planned_on": QT_TRANSLATE_NOOP("Classes", "Planned for"),
            "held_on": _DATE,
            "starts_at": QT_TRANSLATE_NOOP("Classes", "Begins"),
            "ends_at": QT_TRANSLATE_NOOP("Classes", "Ends"),
            "place": _PLACE,
            "topic": QT_TRANSLATE_NOOP("Classes", "Topic"),
            "state": QT_TRANSLATE_NOOP("Classes", "State"),
            "reason": _REASON,
            "note": _NOTE,
        },
        _name("session"),
        {"state": SESSION_STATES, "starts_at": _TIMES, "ends_at": _TIMES},
    ),
)
_PEOPLE = (
    RecordTable(
        "enrolment",
        QT_TRANSLATE_NOOP("Classes", "Person in a class"),
        {
            "class_id": _CLASS,
            "resident_id": _PERSON,
            "visitor_name": QT_TRANSLATE_NOOP("Classes", "Name of the visitor"),
            "visitor_sex": QT_TRANSLATE_NOOP("Classes", "Sex"),
            "visitor_address": QT_TRANSLATE_NOOP("Classes", "Address of the visitor"),
            "state": QT_TRANSLATE_NOOP("Classes", "State"),
            "enrolled_on": QT_TRANSLATE_NOOP("Classes", "Enrolled on"),
            "ended_on": QT_TRANSLATE_NOOP("Classes", "Dropped out on"),
            "reason": _REASON,
            "note": _NOTE,
        },
        _name("enrolment"),
        {
            "state": ENROLMENT_STATES,
            "visitor_sex": {"F": QT_TRANSLATE_NOOP("Classes", "Female"), "M": QT_TRANSLATE_NOOP("Classes", "Male")},
            "reason": DROP_OUT_REASONS,
        },
        personal=("visitor_name", "visitor_address", "reason", "note"),
    ),
    RecordTable(
        "attendance",
        QT_TRANSLATE_NOOP("Classes", "Attendance"),
        {
            "present": QT_TRANSLATE_NOOP("Classes", "Came"),
            "companion": QT_TRANSLATE_NOOP("Classes", "Came with"),
            "reason": QT_TRANSLATE_NOOP("Classes", "Why not"),
            "note": _NOTE,
        },
        _name("attendance"),
        {"present": _YES_NO, "companion": COMPANIONS, "reason": ABSENCE_REASONS},
        personal=("companion", "reason", "note"),
    ),
    RecordTable(
        "test_result",
        QT_TRANSLATE_NOOP("Classes", "Test"),
        {
            "kind": QT_TRANSLATE_NOOP("Classes", "Which test"),
            "taken_on": _DATE,
            "score": QT_TRANSLATE_NOOP("Classes", "Points"),
            "maximum_score": QT_TRANSLATE_NOOP("Classes", "Points possible"),
            "note": _NOTE,
        },
        _name("score"),
        {"kind": TESTS},
        personal=("note",),
    ),
    RecordTable(
        "class_certificate",
        QT_TRANSLATE_NOOP("Classes", "Certificate"),
        {
            "number": QT_TRANSLATE_NOOP("Classes", "Number"),
            "issued_on": QT_TRANSLATE_NOOP("Classes", "Issued on"),
            "name": _NAME,
            "withdrawn_on": QT_TRANSLATE_NOOP("Classes", "Withdrawn on"),
            "reason": _REASON,
        },
        _name("certificate"),
        personal=("name", "number", "reason"),
    ),
)
RECORDS = (*_GROUPS, *_PEOPLE, *LEARNING_RECORDS)
