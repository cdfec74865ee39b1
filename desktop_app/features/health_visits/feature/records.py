"""The records of health visits in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.care import ANSWERS
from ..rules.letters.words import CHOICE_REASONS, LETTER_TITLES
from ..rules.reweighing import REWEIGH_REASONS
from .records_of_lists import LIST_RECORDS


def _name_of_open_day(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_open_day

    return name_of_open_day(session, row)


def _name_of_visit(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_visit

    return name_of_visit(session, row)


def _name_of_measurement(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_measurement

    return name_of_measurement(session, row)


def _name_of_care(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_care

    return name_of_care(session, row)


def _name_of_growth(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_growth

    return name_of_growth(session, row)


def _name_of_target(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_target

    return name_of_target(session, row)


_YES_NO = {"True": QT_TRANSLATE_NOOP("Health visits", "Yes"), "False": QT_TRANSLATE_NOOP("Health visits", "No")}
_SCALES = {
    "dacin": QT_TRANSLATE_NOOP("Health visits", "Dacin"),
    "digital": QT_TRANSLATE_NOOP("Health visits", "Digital scale"),
}
_POSITIONS = {
    "lying": QT_TRANSLATE_NOOP("Health visits", "lying"),
    "standing": QT_TRANSLATE_NOOP("Health visits", "standing"),
}
_WEIGHT_G = QT_TRANSLATE_NOOP("Health visits", "Weight (g)")
_LENGTH_MM = QT_TRANSLATE_NOOP("Health visits", "Length or height (mm)")
_HEAD_MM = QT_TRANSLATE_NOOP("Health visits", "Head (mm)")
_NOTE = QT_TRANSLATE_NOOP("Health visits", "Note")
_PERSON = QT_TRANSLATE_NOOP("Health visits", "Person")
_YEAR = QT_TRANSLATE_NOOP("Health visits", "Year")
_MONTH = QT_TRANSLATE_NOOP("Health visits", "Month")
_REASON = QT_TRANSLATE_NOOP("Health visits", "Reason")

RECORDS = (
    RecordTable(
        "open_day",
        QT_TRANSLATE_NOOP("Health visits", "Open day"),
        {
            "held_on": QT_TRANSLATE_NOOP("Health visits", "Date"),
            "place": QT_TRANSLATE_NOOP("Health visits", "Place"),
            "scale": QT_TRANSLATE_NOOP("Health visits", "Scale"),
            "zero_checked": QT_TRANSLATE_NOOP("Health visits", "Zero checked"),
            "volunteers": QT_TRANSLATE_NOOP("Health visits", "Volunteers"),
            "groups": QT_TRANSLATE_NOOP("Health visits", "Who is expected"),
            "state": QT_TRANSLATE_NOOP("Health visits", "State"),
            "note": _NOTE,
        },
        _name_of_open_day,
        {
            "scale": _SCALES,
            "zero_checked": _YES_NO,
            "state": {
                "finished": QT_TRANSLATE_NOOP("Health visits", "finished"),
                "open": QT_TRANSLATE_NOOP("Health visits", "open"),
            },
        },
    ),
    RecordTable(
        "visit",
        QT_TRANSLATE_NOOP("Health visits", "Visit"),
        {
            "resident_id": _PERSON,
            "visited_on": QT_TRANSLATE_NOOP("Health visits", "Date"),
            "kind": QT_TRANSLATE_NOOP("Health visits", "Where"),
            "queue_number": QT_TRANSLATE_NOOP("Health visits", "Queue number"),
            "measured_by": QT_TRANSLATE_NOOP("Health visits", "Measured by"),
            "typed_by": QT_TRANSLATE_NOOP("Health visits", "Typed by"),
            "note": _NOTE,
        },
        _name_of_visit,
        {
            "kind": {
                "open_day": QT_TRANSLATE_NOOP("Health visits", "Open day"),
                "home": QT_TRANSLATE_NOOP("Health visits", "At home"),
                "facility": QT_TRANSLATE_NOOP("Health visits", "Elsewhere"),
            }
        },
        personal=("note",),
    ),
    RecordTable(
        "body_measurement",
        QT_TRANSLATE_NOOP("Health visits", "Measurement"),
        {
            "weight_g": _WEIGHT_G,
            "length_height_mm": _LENGTH_MM,
            "position": QT_TRANSLATE_NOOP("Health visits", "Measured"),
            "head_mm": _HEAD_MM,
            "arm_mm": QT_TRANSLATE_NOOP("Health visits", "Arm (mm)"),
            "waist_mm": QT_TRANSLATE_NOOP("Health visits", "Waist (mm)"),
            "oedema": QT_TRANSLATE_NOOP("Health visits", "Swollen feet"),
            "tool": QT_TRANSLATE_NOOP("Health visits", "Scale"),
        },
        _name_of_measurement,
        {"position": _POSITIONS, "oedema": _YES_NO, "tool": _SCALES},
    ),
    RecordTable(
        "birth_detail",
        QT_TRANSLATE_NOOP("Health visits", "Birth"),
        {
            "weight_g": _WEIGHT_G,
            "length_mm": QT_TRANSLATE_NOOP("Health visits", "Length (mm)"),
            "head_mm": _HEAD_MM,
            "gestation_weeks": QT_TRANSLATE_NOOP("Health visits", "Weeks of pregnancy"),
            "birth_rank": QT_TRANSLATE_NOOP("Health visits", "Which child of the mother"),
        },
        _name_of_care,
    ),
    RecordTable(
        "feeding",
        QT_TRANSLATE_NOOP("Health visits", "Breast milk only"),
        {
            "month_number": QT_TRANSLATE_NOOP("Health visits", "Month of life"),
            "exclusive": QT_TRANSLATE_NOOP("Health visits", "Breast milk only"),
            "asked_on": QT_TRANSLATE_NOOP("Health visits", "Date of the answer"),
        },
        _name_of_care,
        {"exclusive": ANSWERS},
    ),
    RecordTable(
        "letter_choice",
        QT_TRANSLATE_NOOP("Health visits", "Chosen letter"),
        {
            "resident_id": _PERSON,
            "year": _YEAR,
            "month": _MONTH,
            "letter": QT_TRANSLATE_NOOP("Health visits", "Letter"),
            "reason": _REASON,
            "note": _NOTE,
        },
        _name_of_growth,
        {"letter": LETTER_TITLES, "reason": CHOICE_REASONS},
        personal=("note",),
    ),
    RecordTable(
        "reweighing",
        QT_TRANSLATE_NOOP("Health visits", "Second weighing"),
        {
            "resident_id": _PERSON,
            "weighed_on": QT_TRANSLATE_NOOP("Health visits", "Date"),
            "first_weight_g": QT_TRANSLATE_NOOP("Health visits", "First weight (g)"),
            "second_weight_g": QT_TRANSLATE_NOOP("Health visits", "Second weight (g)"),
            "reason": _REASON,
        },
        _name_of_growth,
        {"reason": REWEIGH_REASONS},
    ),
    RecordTable(
        "growth_card",
        QT_TRANSLATE_NOOP("Health visits", "Growth card"),
        {
            "resident_id": _PERSON,
            "held": QT_TRANSLATE_NOOP("Health visits", "Has a growth card"),
            "on_date": QT_TRANSLATE_NOOP("Health visits", "Date"),
        },
        _name_of_growth,
        {"held": _YES_NO},
    ),
    RecordTable(
        "yearly_target",
        QT_TRANSLATE_NOOP("Health visits", "Official target"),
        {
            "year": _YEAR,
            "indicator": QT_TRANSLATE_NOOP("Health visits", "Figure"),
            "number": QT_TRANSLATE_NOOP("Health visits", "Target"),
            "source": QT_TRANSLATE_NOOP("Health visits", "Where the number comes from"),
        },
        _name_of_target,
    ),
    RecordTable(
        "doubt_answer",
        QT_TRANSLATE_NOOP("Health visits", "Doubtful value, looked at"),
        {
            "resident_id": _PERSON,
            "value_seen": QT_TRANSLATE_NOOP("Health visits", "Value that was looked at"),
            "answered_on": QT_TRANSLATE_NOOP("Health visits", "Date of the answer"),
            "note": _NOTE,
        },
        _name_of_growth,
        personal=("value_seen", "note"),
    ),
    *LIST_RECORDS,
)
