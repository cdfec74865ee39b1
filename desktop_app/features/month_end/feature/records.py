"""The records of the slice in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.language import CODES, own_name
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.states import STATE_WORDS


def _name_of_report(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_report

    return name_of_report(session, row)


def _name_of_closed(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_closed

    return name_of_closed(session, row)


def _name_of_rows(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_rows

    return name_of_rows(session, row)


def _name_of_signed(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_signed

    return name_of_signed(session, row)


_MONTH = QT_TRANSLATE_NOOP("Month end", "Month")
_REASON = QT_TRANSLATE_NOOP("Month end", "Reason")

RECORDS = (
    RecordTable(
        "month_report",
        QT_TRANSLATE_NOOP("Month end", "Month's report"),
        {
            "month": _MONTH,
            "state": QT_TRANSLATE_NOOP("Month end", "State"),
            "state_on": QT_TRANSLATE_NOOP("Month end", "In this state since"),
            "due_on": QT_TRANSLATE_NOOP("Month end", "Due on"),
            "sent_to": QT_TRANSLATE_NOOP("Month end", "Sent to"),
            "reason": _REASON,
            "changed_by": QT_TRANSLATE_NOOP("Month end", "Written down by"),
        },
        _name_of_report,
        {"state": STATE_WORDS},
    ),
    RecordTable(
        "closed_register",
        QT_TRANSLATE_NOOP("Month end", "Closed register"),
        {
            "month": _MONTH,
            "revision": QT_TRANSLATE_NOOP("Month end", "Revision"),
            "language": QT_TRANSLATE_NOOP("Month end", "Language"),
            "closed_on": QT_TRANSLATE_NOOP("Month end", "Closed on"),
            "closed_by": QT_TRANSLATE_NOOP("Month end", "Closed by"),
            "pages": QT_TRANSLATE_NOOP("Month end", "Pages"),
            "reason": QT_TRANSLATE_NOOP("Month end", "Why it was printed anew"),
            "reopened_on": QT_TRANSLATE_NOOP("Month end", "Opened again on"),
            "reopened_by": QT_TRANSLATE_NOOP("Month end", "Opened again by"),
            "reopened_why": QT_TRANSLATE_NOOP("Month end", "Why it was opened again"),
        },
        _name_of_closed,
        {"language": {code: own_name(code) for code in CODES}},
    ),
    RecordTable(
        "closed_rows",
        QT_TRANSLATE_NOOP("Month end", "Rows of a closed register"),
        {"closed_register_id": QT_TRANSLATE_NOOP("Month end", "Closed register")},
        _name_of_rows,
    ),
    RecordTable(
        "signed_page",
        QT_TRANSLATE_NOOP("Month end", "Signed page"),
        {
            "month": _MONTH,
            "closed_register_id": QT_TRANSLATE_NOOP("Month end", "Closed register"),
            "taken_on": QT_TRANSLATE_NOOP("Month end", "Photo taken on"),
            "title": QT_TRANSLATE_NOOP("Month end", "Title"),
            "note": QT_TRANSLATE_NOOP("Month end", "Note"),
        },
        _name_of_signed,
    ),
)
