"""The records of the slice in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.entries import CONTROL_PLACES, IRON_PLACES, LAB_PLACES, SENSES, SMOKING, TAKEN, TEETH, WHOSE


def _name_of(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_record

    return name_of_record(session, row)


_YES_NO = {"True": QT_TRANSLATE_NOOP("Health checks", "Yes"), "False": QT_TRANSLATE_NOOP("Health checks", "No")}
_DATE = QT_TRANSLATE_NOOP("Health checks", "Date")
_NOTE = QT_TRANSLATE_NOOP("Health checks", "Note")
_WHERE = QT_TRANSLATE_NOOP("Health checks", "Where")
_ILLNESS = QT_TRANSLATE_NOOP("Health checks", "Illness")
_CONFIRMED_BY = QT_TRANSLATE_NOOP("Health checks", "Confirmed by")
_CONFIRMED_ON = QT_TRANSLATE_NOOP("Health checks", "Confirmed on")
_TESTS = {
    "glucose_random": QT_TRANSLATE_NOOP("Health checks", "Blood sugar, any time"),
    "glucose_fasting": QT_TRANSLATE_NOOP("Health checks", "Blood sugar, fasting"),
    "glucose_2h": QT_TRANSLATE_NOOP("Health checks", "Blood sugar, 2 hours after sugar drink"),
    "hba1c": QT_TRANSLATE_NOOP("Health checks", "HbA1c"),
    "cholesterol": QT_TRANSLATE_NOOP("Health checks", "Cholesterol"),
    "ldl": QT_TRANSLATE_NOOP("Health checks", "LDL cholesterol"),
    "hdl": QT_TRANSLATE_NOOP("Health checks", "HDL cholesterol"),
    "triglycerides": QT_TRANSLATE_NOOP("Health checks", "Triglycerides"),
    "uric_acid": QT_TRANSLATE_NOOP("Health checks", "Uric acid"),
    "haemoglobin": QT_TRANSLATE_NOOP("Health checks", "Haemoglobin (Hb)"),
}
_ILLNESSES = {
    "hypertension": QT_TRANSLATE_NOOP("Health checks", "High blood pressure"),
    "diabetes": QT_TRANSLATE_NOOP("Health checks", "Diabetes"),
    "stroke": QT_TRANSLATE_NOOP("Health checks", "Stroke"),
    "heart": QT_TRANSLATE_NOOP("Health checks", "Heart disease"),
    "asthma": QT_TRANSLATE_NOOP("Health checks", "Asthma"),
    "cancer": QT_TRANSLATE_NOOP("Health checks", "Cancer"),
    "cholesterol": QT_TRANSLATE_NOOP("Health checks", "High cholesterol"),
}

RECORDS = (
    RecordTable(
        "vital_sign",
        QT_TRANSLATE_NOOP("Health checks", "Blood pressure and temperature"),
        {
            "measured_on": _DATE,
            "systolic_mmhg": QT_TRANSLATE_NOOP("Health checks", "Upper value (mmHg)"),
            "diastolic_mmhg": QT_TRANSLATE_NOOP("Health checks", "Lower value (mmHg)"),
            "second_systolic_mmhg": QT_TRANSLATE_NOOP("Health checks", "Upper value, second time (mmHg)"),
            "second_diastolic_mmhg": QT_TRANSLATE_NOOP("Health checks", "Lower value, second time (mmHg)"),
            "pulse_per_minute": QT_TRANSLATE_NOOP("Health checks", "Pulse a minute"),
            "breaths_per_minute": QT_TRANSLATE_NOOP("Health checks", "Breaths a minute"),
            "temperature_tenths": QT_TRANSLATE_NOOP("Health checks", "Temperature (tenths of °C)"),
            "measured_by": QT_TRANSLATE_NOOP("Health checks", "Measured by"),
            "note": _NOTE,
        },
        _name_of,
        personal=("note",),
    ),
    RecordTable(
        "lab_value",
        QT_TRANSLATE_NOOP("Health checks", "Blood test"),
        {
            "measured_on": _DATE,
            "test": QT_TRANSLATE_NOOP("Health checks", "Test"),
            "value_thousandths": QT_TRANSLATE_NOOP("Health checks", "Value (thousandths of mg/dl, g/dl or %)"),
            "unit": QT_TRANSLATE_NOOP("Health checks", "Typed in"),
            "where_done": _WHERE,
            "tested_by": QT_TRANSLATE_NOOP("Health checks", "Tested by"),
            "note": _NOTE,
            "confirmed_by": _CONFIRMED_BY,
            "confirmed_on": _CONFIRMED_ON,
        },
        _name_of,
        {"where_done": LAB_PLACES, "test": _TESTS},
        personal=("note",),
    ),
    RecordTable(
        "sense_check",
        QT_TRANSLATE_NOOP("Health checks", "Eyes, ears and teeth"),
        {
            "checked_on": _DATE,
            "right_eye": QT_TRANSLATE_NOOP("Health checks", "Right eye"),
            "left_eye": QT_TRANSLATE_NOOP("Health checks", "Left eye"),
            "colour_vision": QT_TRANSLATE_NOOP("Health checks", "Sees colours"),
            "right_ear": QT_TRANSLATE_NOOP("Health checks", "Right ear"),
            "left_ear": QT_TRANSLATE_NOOP("Health checks", "Left ear"),
            "teeth": QT_TRANSLATE_NOOP("Health checks", "Teeth"),
            "anaemia_signs": QT_TRANSLATE_NOOP("Health checks", "Signs of anaemia"),
            "checked_by": QT_TRANSLATE_NOOP("Health checks", "Checked by"),
            "note": _NOTE,
        },
        _name_of,
        {**dict.fromkeys(("right_eye", "left_eye", "colour_vision", "right_ear", "left_ear"), SENSES), "teeth": TEETH},
        personal=("note",),
    ),
    RecordTable(
        "habit",
        QT_TRANSLATE_NOOP("Health checks", "Smoking and food"),
        {
            "asked_on": _DATE,
            "smoking": QT_TRANSLATE_NOOP("Health checks", "Smoking"),
            "pack_years": QT_TRANSLATE_NOOP("Health checks", "Packs a day times years"),
            "much_sugar": QT_TRANSLATE_NOOP("Health checks", "Much sugar and sweet drinks"),
            "much_salt": QT_TRANSLATE_NOOP("Health checks", "Much salt"),
            "much_fat": QT_TRANSLATE_NOOP("Health checks", "Much fat and fried food"),
            "asked_by": QT_TRANSLATE_NOOP("Health checks", "Asked by"),
            "note": _NOTE,
        },
        _name_of,
        {"smoking": SMOKING, "much_sugar": _YES_NO, "much_salt": _YES_NO, "much_fat": _YES_NO},
        personal=("note",),
    ),
    RecordTable(
        "health_condition",
        QT_TRANSLATE_NOOP("Health checks", "Known illness"),
        {
            "code": _ILLNESS,
            "whose": QT_TRANSLATE_NOOP("Health checks", "Who has it"),
            "since_year": QT_TRANSLATE_NOOP("Health checks", "Known since: year"),
            "since_month": QT_TRANSLATE_NOOP("Health checks", "Known since: month"),
            "since_day": QT_TRANSLATE_NOOP("Health checks", "Known since: day"),
            "ended_on": QT_TRANSLATE_NOOP("Health checks", "Over on"),
            "told_by": QT_TRANSLATE_NOOP("Health checks", "Who said so"),
            "note": _NOTE,
        },
        _name_of,
        {"whose": WHOSE, "code": _ILLNESSES},
        personal=("note",),
    ),
    RecordTable(
        "condition_control",
        QT_TRANSLATE_NOOP("Health checks", "Monthly control"),
        {
            "code": _ILLNESS,
            "seen_on": _DATE,
            "where_seen": QT_TRANSLATE_NOOP("Health checks", "Seen where"),
            "has_medicine": QT_TRANSLATE_NOOP("Health checks", "Has the medicine at home"),
            "taken_24h": QT_TRANSLATE_NOOP("Health checks", "Took it in the last 24 hours"),
            "seen_by": QT_TRANSLATE_NOOP("Health checks", "Seen by"),
            "note": _NOTE,
        },
        _name_of,
        {"code": _ILLNESSES, "where_seen": CONTROL_PLACES, "has_medicine": _YES_NO, "taken_24h": _YES_NO},
        personal=("where_seen", "note"),
    ),
    RecordTable(
        "iron_tablets",
        QT_TRANSLATE_NOOP("Health checks", "Iron tablets"),
        {
            "given_on": _DATE,
            "tablets": QT_TRANSLATE_NOOP("Health checks", "Tablets handed out"),
            "taken": QT_TRANSLATE_NOOP("Health checks", "Takes them"),
            "where_given": _WHERE,
            "given_by": QT_TRANSLATE_NOOP("Health checks", "Given by"),
            "note": _NOTE,
            "confirmed_by": _CONFIRMED_BY,
            "confirmed_on": _CONFIRMED_ON,
        },
        _name_of,
        {"taken": TAKEN, "where_given": IRON_PLACES},
        personal=("note",),
    ),
)
