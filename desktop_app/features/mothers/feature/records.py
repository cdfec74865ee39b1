"""The records of the slice in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.codes import ATTENDANTS, EDD_BASES, ENDINGS, MODES, MOTHER_STATES, OUTCOMES, PLACES, PRESENTATIONS, PROVIDERS


def _name_of(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_record

    return name_of_record(session, row)


_YES_NO = {"True": QT_TRANSLATE_NOOP("Mothers", "Yes"), "False": QT_TRANSLATE_NOOP("Mothers", "No")}
_SEX = {"F": QT_TRANSLATE_NOOP("Mothers", "Girl"), "M": QT_TRANSLATE_NOOP("Mothers", "Boy")}
_DAY = QT_TRANSLATE_NOOP("Mothers", "Date")
_LABEL = QT_TRANSLATE_NOOP("Mothers", "Contact")
_PLACE = QT_TRANSLATE_NOOP("Mothers", "Where")
_PLACE_NAME = QT_TRANSLATE_NOOP("Mothers", "Name of the place")
_PROVIDER = QT_TRANSLATE_NOOP("Mothers", "By whom")
_PROVIDER_NAME = QT_TRANSLATE_NOOP("Mothers", "Name of who examined")
_COUNTS = QT_TRANSLATE_NOOP("Mothers", "Counts as an examination")
_DANGER = QT_TRANSLATE_NOOP("Mothers", "Danger signs")
_ATTENDANT = QT_TRANSLATE_NOOP("Mothers", "Who helped at the birth")
_NOTE = QT_TRANSLATE_NOOP("Mothers", "Note")
_LOOKED = {"place": PLACES, "provider": PROVIDERS, "counts": _YES_NO}

RECORDS = (
    RecordTable(
        "pregnancy",
        QT_TRANSLATE_NOOP("Mothers", "Pregnancy"),
        {
            "registered_on": QT_TRANSLATE_NOOP("Mothers", "Registered on"),
            "lmp_date": QT_TRANSLATE_NOOP("Mothers", "First day of the last period"),
            "edd_date": QT_TRANSLATE_NOOP("Mothers", "Expected day of the birth"),
            "edd_basis": QT_TRANSLATE_NOOP("Mothers", "From what it follows"),
            "gravida": QT_TRANSLATE_NOOP("Mothers", "Which pregnancy"),
            "births": QT_TRANSLATE_NOOP("Mothers", "Births before"),
            "losses": QT_TRANSLATE_NOOP("Mothers", "Pregnancies that ended early before"),
            "living_children": QT_TRANSLATE_NOOP("Mothers", "Living children"),
            "dead_children": QT_TRANSLATE_NOOP("Mothers", "Children who died"),
            "last_birth_year": QT_TRANSLATE_NOOP("Mothers", "Last birth: year"),
            "last_birth_month": QT_TRANSLATE_NOOP("Mothers", "Last birth: month"),
            "last_birth_day": QT_TRANSLATE_NOOP("Mothers", "Last birth: day"),
            "weight_before_g": QT_TRANSLATE_NOOP("Mothers", "Weight before the pregnancy (g)"),
            "height_mm": QT_TRANSLATE_NOOP("Mothers", "Height (mm)"),
            "partner_name": QT_TRANSLATE_NOOP("Mothers", "Husband"),
            "risks": QT_TRANSLATE_NOOP("Mothers", "Risks"),
            "has_book": QT_TRANSLATE_NOOP("Mothers", "Has the mother's book"),
            "ended_on": QT_TRANSLATE_NOOP("Mothers", "Ended on"),
            "ending": QT_TRANSLATE_NOOP("Mothers", "How it ended"),
            "registered_by": QT_TRANSLATE_NOOP("Mothers", "Registered by"),
            "note": _NOTE,
        },
        _name_of,
        {"edd_basis": EDD_BASES, "has_book": _YES_NO, "ending": ENDINGS},
        personal=("partner_id", "partner_name", "note"),
    ),
    RecordTable(
        "antenatal_contact",
        QT_TRANSLATE_NOOP("Mothers", "Check-up in pregnancy"),
        {
            "contact_on": _DAY,
            "label": _LABEL,
            "place": _PLACE,
            "provider": _PROVIDER,
            "provider_name": _PROVIDER_NAME,
            "counts": _COUNTS,
            "ultrasound": QT_TRANSLATE_NOOP("Mothers", "Ultrasound"),
            "fundal_height_mm": QT_TRANSLATE_NOOP("Mothers", "Height of the womb (mm)"),
            "fetal_heart_per_minute": QT_TRANSLATE_NOOP("Mothers", "Baby's heart (per minute)"),
            "presentation": QT_TRANSLATE_NOOP("Mothers", "How the baby lies"),
            "danger_signs": _DANGER,
            "book_seen": QT_TRANSLATE_NOOP("Mothers", "Mother's book seen"),
            "dentist": QT_TRANSLATE_NOOP("Mothers", "Was at the dentist"),
            "note": _NOTE,
        },
        _name_of,
        {
            **_LOOKED,
            "ultrasound": _YES_NO,
            "presentation": PRESENTATIONS,
            "book_seen": _YES_NO,
            "dentist": _YES_NO,
        },
        personal=("note",),
    ),
    RecordTable(
        "extra_food",
        QT_TRANSLATE_NOOP("Mothers", "Extra food in pregnancy"),
        {
            "given_on": _DAY,
            "food": QT_TRANSLATE_NOOP("Mothers", "Food"),
            "portions": QT_TRANSLATE_NOOP("Mothers", "Portions"),
            "taken_daily": QT_TRANSLATE_NOOP("Mothers", "Eats it every day"),
            "note": _NOTE,
        },
        _name_of,
        {"taken_daily": _YES_NO},
        personal=("note",),
    ),
    RecordTable(
        "birth_plan",
        QT_TRANSLATE_NOOP("Mothers", "Plan for the birth"),
        {
            "place": _PLACE,
            "place_name": _PLACE_NAME,
            "attendant": _ATTENDANT,
            "companion": QT_TRANSLATE_NOOP("Mothers", "Who goes with her"),
            "transport": QT_TRANSLATE_NOOP("Mothers", "How she gets there"),
            "blood_donor": QT_TRANSLATE_NOOP("Mothers", "Who gives blood"),
            "money_saved": QT_TRANSLATE_NOOP("Mothers", "Money is saved"),
            "decided_on": QT_TRANSLATE_NOOP("Mothers", "Decided on"),
            "note": _NOTE,
        },
        _name_of,
        {"place": PLACES, "attendant": ATTENDANTS, "money_saved": _YES_NO},
        personal=("place_name", "companion", "transport", "blood_donor", "note"),
    ),
    RecordTable(
        "birth_outcome",
        QT_TRANSLATE_NOOP("Mothers", "How a pregnancy ended"),
        {
            "outcome": QT_TRANSLATE_NOOP("Mothers", "What became of it"),
            "ended_year": QT_TRANSLATE_NOOP("Mothers", "Year"),
            "ended_month": QT_TRANSLATE_NOOP("Mothers", "Month"),
            "ended_day": QT_TRANSLATE_NOOP("Mothers", "Day"),
            "ended_at": QT_TRANSLATE_NOOP("Mothers", "Time"),
            "gestation_weeks": QT_TRANSLATE_NOOP("Mothers", "Weeks of pregnancy"),
            "birth_order": QT_TRANSLATE_NOOP("Mothers", "Which of several children"),
            "sex": QT_TRANSLATE_NOOP("Mothers", "Girl or boy"),
            "weight_g": QT_TRANSLATE_NOOP("Mothers", "Weight at birth (g)"),
            "length_mm": QT_TRANSLATE_NOOP("Mothers", "Length at birth (mm)"),
            "place": _PLACE,
            "place_name": _PLACE_NAME,
            "attendant": _ATTENDANT,
            "mode": QT_TRANSLATE_NOOP("Mothers", "How the child was born"),
            "early_breastfeeding": QT_TRANSLATE_NOOP("Mothers", "Laid to the breast in the first hour"),
            "mother_state": QT_TRANSLATE_NOOP("Mothers", "The mother"),
            "mother_illness": QT_TRANSLATE_NOOP("Mothers", "Illness of the mother"),
            "note": _NOTE,
        },
        _name_of,
        {
            "outcome": OUTCOMES,
            "sex": _SEX,
            "place": PLACES,
            "attendant": ATTENDANTS,
            "mode": MODES,
            "early_breastfeeding": _YES_NO,
            "mother_state": MOTHER_STATES,
        },
        personal=("place_name", "mother_illness", "note"),
    ),
    RecordTable(
        "postpartum_contact",
        QT_TRANSLATE_NOOP("Mothers", "Check-up of the mother after birth"),
        {
            "contact_on": _DAY,
            "label": _LABEL,
            "place": _PLACE,
            "provider": _PROVIDER,
            "provider_name": _PROVIDER_NAME,
            "counts": _COUNTS,
            "breastfeeding": QT_TRANSLATE_NOOP("Mothers", "Breastfeeding"),
            "vitamin_a_taken": QT_TRANSLATE_NOOP("Mothers", "Vitamin A capsules taken"),
            "danger_signs": _DANGER,
            "note": _NOTE,
        },
        _name_of,
        {**_LOOKED, "breastfeeding": _YES_NO},
        personal=("note",),
    ),
    RecordTable(
        "newborn_contact",
        QT_TRANSLATE_NOOP("Mothers", "Check-up of a newborn"),
        {
            "contact_on": _DAY,
            "label": _LABEL,
            "place": _PLACE,
            "provider": _PROVIDER,
            "provider_name": _PROVIDER_NAME,
            "counts": _COUNTS,
            "danger_signs": _DANGER,
            "blood_sample": QT_TRANSLATE_NOOP("Mothers", "Blood sample of the heel"),
            "vitamin_k": QT_TRANSLATE_NOOP("Mothers", "Vitamin K"),
            "note": _NOTE,
        },
        _name_of,
        {**_LOOKED, "blood_sample": _YES_NO, "vitamin_k": _YES_NO},
        personal=("note",),
    ),
    RecordTable(
        "reproductive_history",
        QT_TRANSLATE_NOOP("Mothers", "Children of a woman"),
        {
            "asked_on": _DAY,
            "living_children": QT_TRANSLATE_NOOP("Mothers", "Living children"),
            "dead_children": QT_TRANSLATE_NOOP("Mothers", "Children who died"),
            "died_at": QT_TRANSLATE_NOOP("Mothers", "Ages at which they died"),
            "partner_name": QT_TRANSLATE_NOOP("Mothers", "Husband"),
            "iodine_capsule_on": QT_TRANSLATE_NOOP("Mothers", "Iodine capsule on"),
            "asked_by": QT_TRANSLATE_NOOP("Mothers", "Asked by"),
            "note": _NOTE,
        },
        _name_of,
        personal=("died_at", "partner_name", "note"),
    ),
)
