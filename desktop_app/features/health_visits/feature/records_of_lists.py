"""Lists on paper, absences and what was entered in other systems, in words."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.other_systems import SYSTEMS


def _name_of(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_list

    return name_of_list(session, row)


LIST_RECORDS = (
    RecordTable(
        "paper_list",
        QT_TRANSLATE_NOOP("Health visits", "List on paper"),
        {
            "number": QT_TRANSLATE_NOOP("Health visits", "Number"),
            "kind": QT_TRANSLATE_NOOP("Health visits", "Kind"),
            "for_day": QT_TRANSLATE_NOOP("Health visits", "For the open day of"),
            "printed_on": QT_TRANSLATE_NOOP("Health visits", "Printed on"),
            "street": QT_TRANSLATE_NOOP("Health visits", "Street"),
            "volunteer": QT_TRANSLATE_NOOP("Health visits", "Volunteer"),
            "typed_on": QT_TRANSLATE_NOOP("Health visits", "Typed back on"),
            "note": QT_TRANSLATE_NOOP("Health visits", "Note"),
        },
        _name_of,
    ),
    RecordTable(
        "paper_line",
        QT_TRANSLATE_NOOP("Health visits", "Line of a list on paper"),
        {
            "position": QT_TRANSLATE_NOOP("Health visits", "Number in the list"),
            "visited_on": QT_TRANSLATE_NOOP("Health visits", "Date on the line"),
            "done_on": QT_TRANSLATE_NOOP("Health visits", "Typed back on"),
        },
        _name_of,
    ),
    RecordTable(
        "absence",
        QT_TRANSLATE_NOOP("Health visits", "Absence"),
        {
            "reason": QT_TRANSLATE_NOOP("Health visits", "Reason"),
            "asked_on": QT_TRANSLATE_NOOP("Health visits", "Asked on"),
            "asked_by": QT_TRANSLATE_NOOP("Health visits", "Asked by"),
            "note": QT_TRANSLATE_NOOP("Health visits", "Note"),
        },
        _name_of,
        personal=("note",),
    ),
    RecordTable(
        "entered_elsewhere",
        QT_TRANSLATE_NOOP("Health visits", "Entered in another system"),
        {
            "system": QT_TRANSLATE_NOOP("Health visits", "System"),
            "entered_on": QT_TRANSLATE_NOOP("Health visits", "Entered on"),
            "entered_by": QT_TRANSLATE_NOOP("Health visits", "Entered by"),
        },
        _name_of,
        {"system": SYSTEMS},
        personal=("digest",),
    ),
)
