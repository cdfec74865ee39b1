"""What a measured value means, by the country pack of the post."""

from decimal import Decimal
from fractions import Fraction

from desktop_app.packs import Pack

from ..rules import classifying
from ..rules.classifying import Finding, Whom
from .pack_lists import classes_of


def classify(
    pack: Pack,
    measure: str,
    value: Decimal | Fraction | float,
    *,
    sex: str | None,
    age_months: int | None,
    state: str = "",
    scale: str = "",
) -> Finding | None:
    """Return what a value means on the scale that the pack has chosen, or on a named one.

    Args:
        measure: code of ``measures.csv``, e.g. bmi, waist, glucose_random, haemoglobin.
        value: in the canonical unit of the measure.
        age_months: completed; without it there is no class.
        state: "", pregnant, trimester_1, trimester_2, trimester_3 or postpartum.
        scale: code of ``scales.csv``, e.g. "card" for the letters of the adult card.
    """
    return classifying.classify(classes_of(pack), measure, value, Whom(sex, age_months, state), scale)


def blood_pressure(
    pack: Pack, systolic: int | None, diastolic: int | None, *, sex: str | None, age_months: int | None, state: str = ""
) -> Finding | None:
    """Return what a blood pressure in mmHg means: the higher component decides."""
    return classifying.blood_pressure(classes_of(pack), systolic, diastolic, Whom(sex, age_months, state))
