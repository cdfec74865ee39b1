"""The records of the slice in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.development import RESULTS
from ..rules.recovery import EATEN, OUTCOMES, REASONS


def _name_of(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_record

    return name_of_record(session, row)


_YES_NO = {"True": QT_TRANSLATE_NOOP("Child record", "Yes"), "False": QT_TRANSLATE_NOOP("Child record", "No")}

RECORDS = (
    RecordTable(
        "development_check",
        QT_TRANSLATE_NOOP("Child record", "Development check"),
        {
            "checked_on": QT_TRANSLATE_NOOP("Child record", "Date"),
            "band_months": QT_TRANSLATE_NOOP("Child record", "List for the age of (months)"),
            "result": QT_TRANSLATE_NOOP("Child record", "Result"),
            "missing": QT_TRANSLATE_NOOP("Child record", "Not yet done"),
            "checked_by": QT_TRANSLATE_NOOP("Child record", "Checked by"),
            "note": QT_TRANSLATE_NOOP("Child record", "Note"),
        },
        _name_of,
        {"result": RESULTS},
        personal=("note",),
    ),
    RecordTable(
        "symptom_check",
        QT_TRANSLATE_NOOP("Child record", "Symptoms asked"),
        {
            "checked_on": QT_TRANSLATE_NOOP("Child record", "Date"),
            "cough": QT_TRANSLATE_NOOP("Child record", "Cough that does not stop"),
            "fever_2_weeks": QT_TRANSLATE_NOOP("Child record", "Fever for 2 weeks or more"),
            "no_gain_2_months": QT_TRANSLATE_NOOP("Child record", "No weight gain for 2 months"),
            "tb_contact": QT_TRANSLATE_NOOP("Child record", "Close to somebody with TB"),
            "illness": QT_TRANSLATE_NOOP("Child record", "Illness"),
            "danger_signs": QT_TRANSLATE_NOOP("Child record", "Danger signs"),
            "temperature_tenths": QT_TRANSLATE_NOOP("Child record", "Temperature (tenths of °C)"),
            "asked_by": QT_TRANSLATE_NOOP("Child record", "Asked by"),
            "note": QT_TRANSLATE_NOOP("Child record", "Note"),
        },
        _name_of,
        {"cough": _YES_NO, "fever_2_weeks": _YES_NO, "no_gain_2_months": _YES_NO, "tb_contact": _YES_NO},
        personal=("note",),
    ),
    RecordTable(
        "complementary_food",
        QT_TRANSLATE_NOOP("Child record", "Food asked"),
        {
            "asked_on": QT_TRANSLATE_NOOP("Child record", "Date"),
            "staple": QT_TRANSLATE_NOOP("Child record", "Staple food"),
            "animal_protein": QT_TRANSLATE_NOOP("Child record", "Animal protein"),
            "plant_protein": QT_TRANSLATE_NOOP("Child record", "Plant protein"),
            "fat": QT_TRANSLATE_NOOP("Child record", "Fat or oil"),
            "fruit_vegetables": QT_TRANSLATE_NOOP("Child record", "Fruit or vegetables"),
            "suitable": QT_TRANSLATE_NOOP("Child record", "Right for the age"),
            "still_breastfed": QT_TRANSLATE_NOOP("Child record", "Still breastfed"),
            "note": QT_TRANSLATE_NOOP("Child record", "Note"),
        },
        _name_of,
        {
            "staple": _YES_NO,
            "animal_protein": _YES_NO,
            "plant_protein": _YES_NO,
            "fat": _YES_NO,
            "fruit_vegetables": _YES_NO,
            "suitable": _YES_NO,
            "still_breastfed": _YES_NO,
        },
        personal=("note",),
    ),
    RecordTable(
        "recovery_feeding",
        QT_TRANSLATE_NOOP("Child record", "Recovery feeding"),
        {
            "started_on": QT_TRANSLATE_NOOP("Child record", "First day"),
            "days_planned": QT_TRANSLATE_NOOP("Child record", "Days planned"),
            "reason": QT_TRANSLATE_NOOP("Child record", "Reason"),
            "food": QT_TRANSLATE_NOOP("Child record", "Food"),
            "ended_on": QT_TRANSLATE_NOOP("Child record", "Last day"),
            "outcome": QT_TRANSLATE_NOOP("Child record", "Outcome"),
            "note": QT_TRANSLATE_NOOP("Child record", "Note"),
        },
        _name_of,
        {"reason": REASONS, "outcome": OUTCOMES},
        personal=("note",),
    ),
    RecordTable(
        "recovery_portion",
        QT_TRANSLATE_NOOP("Child record", "Portions of recovery food"),
        {
            "given_on": QT_TRANSLATE_NOOP("Child record", "Date"),
            "portions": QT_TRANSLATE_NOOP("Child record", "Portions"),
            "eaten": QT_TRANSLATE_NOOP("Child record", "Eaten"),
        },
        _name_of,
        {"eaten": EATEN},
    ),
)
