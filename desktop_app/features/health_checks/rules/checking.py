"""What of an entry can be true."""

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .entries import (
    CONTROL_PLACES,
    IRON_PLACES,
    LAB_PLACES,
    SENSES,
    SMOKING,
    TAKEN,
    TEETH,
    WHOSE,
    Control,
    Habits,
    Iron,
    Senses,
    Vitals,
)
from .measuring import Measure, check_value, measure_named

MOST_TABLETS = 400
MOST_PACK_YEARS = 200
_NOTHING = QT_TRANSLATE_NOOP("Health checks", "Nothing is filled in yet. Write at least one value.")
_BOTH = QT_TRANSLATE_NOOP("Health checks", "A blood pressure has two values. Write the other one too.")
_LOWER = QT_TRANSLATE_NOOP("Health checks", "The upper value must be more than the lower one. Look at both.")
_CHOOSE = QT_TRANSLATE_NOOP("Health checks", "Choose one of the answers.")
_TABLETS = QT_TRANSLATE_NOOP("Health checks", "Write a number of tablets from 0 to {most}.")
_PACK_YEARS = QT_TRANSLATE_NOOP("Health checks", "Write a number from 0 to {most}: packs a day times years.")
_NO_CONDITION = QT_TRANSLATE_NOOP("Health checks", "Choose the illness.")
_UNKNOWN_SIGN = QT_TRANSLATE_NOOP("Health checks", "“{code}” is not a sign of the list.")
_VITALS = {
    "systolic_mmhg": "systolic",
    "diastolic_mmhg": "diastolic",
    "second_systolic_mmhg": "systolic",
    "second_diastolic_mmhg": "diastolic",
    "pulse_per_minute": "pulse",
    "breaths_per_minute": "breaths",
    "temperature_tenths": "temperature",
}
"""Field of an entry -> measure of the pack."""


def check_vitals(vitals: Vitals, measures: Sequence[Measure]) -> list[Problem]:
    """Return why a day's measurements cannot be stored."""
    values = {field: getattr(vitals, field) for field in _VITALS}
    if all(value is None for value in values.values()):
        return [Problem("systolic_mmhg", _NOTHING)]
    problems: list[Problem] = []
    for field, value in values.items():
        measure = measure_named(measures, _VITALS[field])
        if value is not None and measure is not None:
            number = Decimal(value) / (10 if field == "temperature_tenths" else 1)
            problems += check_value(measure, number, measure.unit, field)
    problems += _check_pair(vitals.systolic_mmhg, vitals.diastolic_mmhg, "")
    problems += _check_pair(vitals.second_systolic_mmhg, vitals.second_diastolic_mmhg, "second_")
    return problems


def check_lab(measure: Measure, typed: Decimal, unit: str, where: str) -> list[Problem]:
    """Return why a value of a test cannot be stored."""
    problems = [] if where in LAB_PLACES else [Problem("where", _CHOOSE)]
    return problems + check_value(measure, typed, unit)


def check_senses(senses: Senses, signs: Collection[str]) -> list[Problem]:
    """Return why a check of eyes, ears and teeth cannot be stored; ``signs`` are the pack's signs of anaemia."""
    fields = ("right_eye", "left_eye", "colour_vision", "right_ear", "left_ear")
    if all(getattr(senses, field) is None for field in (*fields, "teeth", "anaemia_signs")):
        return [Problem("right_eye", _NOTHING)]
    problems = [Problem(field, _CHOOSE) for field in fields if getattr(senses, field) not in (None, *SENSES)]
    problems += _one_of("teeth", senses.teeth, TEETH)
    unknown = [code for code in senses.anaemia_signs or () if code not in signs]
    return problems + [Problem("anaemia_signs", _UNKNOWN_SIGN.fill(code=code)) for code in unknown]


def check_habits(habits: Habits) -> list[Problem]:
    """Return why what was told of smoking and eating cannot be stored."""
    told = (habits.smoking, habits.pack_years, habits.much_sugar, habits.much_salt, habits.much_fat)
    if all(value is None for value in told):
        return [Problem("smoking", _NOTHING)]
    problems = _one_of("smoking", habits.smoking, SMOKING)
    if habits.pack_years is not None and not 0 <= habits.pack_years <= MOST_PACK_YEARS:
        problems.append(Problem("pack_years", _PACK_YEARS.fill(most=MOST_PACK_YEARS)))
    return problems


def check_condition(code: str, whose: str, known: Collection[str]) -> list[Problem]:
    """Return why a known illness cannot be stored; ``known`` are the pack's codes."""
    problems = [] if code in known else [Problem("code", _NO_CONDITION)]
    return problems + _one_of("whose", whose, WHOSE)


def check_control(control: Control, known: Collection[str]) -> list[Problem]:
    """Return why a look at a known illness cannot be stored."""
    problems = [] if control.code in known else [Problem("code", _NO_CONDITION)]
    return problems + _one_of("where", control.where, CONTROL_PLACES)


def check_iron(iron: Iron) -> list[Problem]:
    """Return why iron tablets cannot be stored: neither handed out nor asked about, or too many."""
    if iron.tablets is None and not iron.taken:
        return [Problem("tablets", _NOTHING)]
    problems = _one_of("taken", iron.taken or None, TAKEN) + _one_of("where", iron.where, IRON_PLACES)
    if iron.tablets is not None and not 0 <= iron.tablets <= MOST_TABLETS:
        problems.append(Problem("tablets", _TABLETS.fill(most=MOST_TABLETS)))
    return problems


def _check_pair(systolic: int | None, diastolic: int | None, prefix: str) -> list[Problem]:
    if (systolic is None) != (diastolic is None):
        missing = "diastolic_mmhg" if diastolic is None else "systolic_mmhg"
        return [Problem(prefix + missing, _BOTH)]
    if systolic is not None and diastolic is not None and systolic <= diastolic:
        return [Problem(f"{prefix}systolic_mmhg", _LOWER)]
    return []


def _one_of(field: str, value: str | None, choices: Mapping[str, object]) -> list[Problem]:
    return [] if value is None or value in choices else [Problem(field, _CHOOSE)]
