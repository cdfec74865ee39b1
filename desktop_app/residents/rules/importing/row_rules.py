"""What the cells of one row must not say together."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..checks import OLDEST_YEARS
from .cells import Cell, shown
from .codes import word_key

TOO_OLD = QT_TRANSLATE_NOOP("Residents", "Born {birth}, this person would be {n} years old. Check the year.")
BORN_LATER = QT_TRANSLATE_NOOP("Residents", "The birth date {day} lies after today. Check the year.")
NOT_VALID = QT_TRANSLATE_NOOP("Residents", "The workbook itself marks this person as not valid. Leave the row out or correct it.")
REMOVED = QT_TRANSLATE_NOOP("Residents", "The workbook marks this person as deleted.")
WIFE_IS_MALE = QT_TRANSLATE_NOOP("Residents", "A wife (3) whose sex is male (1): one of the two is in the wrong column or wrong.")
HUSBAND_IS_FEMALE = QT_TRANSLATE_NOOP(
    "Residents", "A husband (2) whose sex is female (2): one of the two is in the wrong column or wrong."
)
PREGNANT_MAN = QT_TRANSLATE_NOOP("Residents", "Pregnant, but the sex is male: one of the two is wrong.")
MARRIED_CHILD = QT_TRANSLATE_NOOP(
    "Residents", "Married or divorced at {n} years of age: check the birth date and the marital status."
)
CARD_AS_NUMBER = QT_TRANSLATE_NOOP(
    "Residents", "NIK and family card number are the same. One of them stands in the wrong column."
)
OWN_PARENT = QT_TRANSLATE_NOOP("Residents", "This is the person's own NIK, not that of a parent.")

_HUSBAND, _WIFE = frozenset(("2", "suami", "husband")), frozenset(("3", "istri", "isteri", "wife"))
_YOUNGEST_SPOUSE_YEARS = 10
_PARENTS = ("mother_national_id", "father_national_id", "parent_national_id")

_NEWBORN = re.compile(r"(?i)(?:by|bayi|bbl|baby)\b[. ]*(?:(?:ny|nyonya|ibu|dari|of)\b[. ]*)?(?P<mother>.*)")

Faults = list[tuple[str, Text]]


def check_row(values: dict[str, Any], raw: Mapping[str, Cell], today: date) -> tuple[dict[str, Any], Faults]:
    """Return the values to keep, and (field key, reason) for everything that cannot be true.

    Args:
        values: what the cells say, by field key.
        raw: the cells themselves.
    """
    faults = [*_birth_faults(values, today), *_sex_faults(values, raw), *_number_faults(values)]
    if values.get("status") == "not_valid":
        faults.append(("status", NOT_VALID))
    if values.get("is_removed") == "yes":
        faults.append(("is_removed", REMOVED))
    return {**values, **_derived(values)}, faults


def _derived(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what follows from other cells: the status of people who moved, the mother of a newborn without a name."""
    found: dict[str, Any] = {}
    if values.get("has_moved") == "yes":
        found["status"] = "moved"
    if newborn := _NEWBORN.fullmatch(values.get("name", "")):
        found["is_unnamed"] = True
        if newborn["mother"] and "mother_name" not in values:
            found["mother_name"] = newborn["mother"]
    return found


def _birth_faults(values: Mapping[str, Any], today: date) -> Faults:
    birth: PartialDate | None = values.get("birth")
    if birth is None or birth.earliest is None:
        return []
    if birth.earliest > today:
        return [("birth", BORN_LATER.fill(day=birth))]
    months = birth.age_months(today) or 0
    if months // 12 > OLDEST_YEARS:
        return [("birth", TOO_OLD.fill(birth=birth).of(months // 12))]
    if values.get("marital_status") in ("married", "divorced", "widowed") and months < _YOUNGEST_SPOUSE_YEARS * 12:
        return [("marital_status", MARRIED_CHILD.of(months // 12))]
    return []


def _sex_faults(values: Mapping[str, Any], raw: Mapping[str, Cell]) -> Faults:
    sex, faults = values.get("sex"), []
    if values.get("kinship") == "spouse" and sex:
        word = word_key(shown(raw["kinship"]).removesuffix(".0"))
        if sex == "M" and word in _WIFE:
            faults.append(("kinship", WIFE_IS_MALE))
        if sex == "F" and word in _HUSBAND:
            faults.append(("kinship", HUSBAND_IS_FEMALE))
    if sex == "M" and values.get("pregnancy") == "pregnant":
        faults.append(("pregnancy", PREGNANT_MAN))
    return faults


def _number_faults(values: Mapping[str, Any]) -> Faults:
    number = values.get("national_id")
    if not number:
        return []
    faults: Faults = [(key, OWN_PARENT) for key in _PARENTS if values.get(key) == number]
    if values.get("family_card") == number:
        faults.append(("national_id", CARD_AS_NUMBER))
    return faults
