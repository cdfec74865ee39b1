"""What was found at the health check of a day, for the last step of the open day."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import DayFinding
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.services import canonical_id

from ..rules.after_rest import todo_words
from ..rules.classifying import STATES
from ..rules.person import Found
from .people_checks import person_checks

REFERRED = ("refer", "refer_today")
REASON_OF: Mapping[str, str] = {
    "blood_pressure": "blood_pressure",
    **dict.fromkeys(("glucose_random", "glucose_fasting", "glucose_2h", "hba1c"), "blood_sugar"),
    **dict.fromkeys(("cholesterol", "ldl", "hdl", "triglycerides"), "cholesterol"),
    "uric_acid": "uric_acid",
    "haemoglobin": "anaemia",
    "arm": "arm",
    "waist": "waist",
}
"""Why a slip says that somebody is sent on, by measure; a body mass index is too low or too high."""
THIN, HEAVY, OTHER = "thin", "heavy", "other"
OF_HER_OWN = ("blood_pressure", "haemoglobin", "arm", "bmi", "waist")
"""Judged by the pregnancy, where there is one."""

_FOUND = QT_TRANSLATE_NOOP("Health checks", "{measure} {value} {unit}: {found}")


def day_findings(session: Session, resident: bytes, on: date) -> Sequence[DayFinding]:
    """Return what was measured on a day and is not as it should be."""
    resident = canonical_id(session, resident)
    person = person_checks(session, [resident], on).get(resident)
    if person is None:
        return []
    found = []
    for measure, one in person.latest.items():
        is_of_day = one.on == on and one.finding is not None and one.finding.tone != "good"
        if one.finding is None or not is_of_day or (person.stage in STATES and measure in OF_HER_OWN):
            continue
        reason = _reason(measure, one.finding.code) if one.finding.action in REFERRED else ""
        words = _FOUND.fill(measure=one.title, value=_value(one), unit=one.unit, found=one.finding.words)
        found.append(DayFinding(words, todo_words(one.finding, one.was_repeated), reason))
    return found


def _value(one: Found) -> str | int | float:
    """Return one value as a number, an upper and a lower one as people write them: 164/96."""
    if len(one.values) > 1:
        return "/".join(f"{value:f}" for value in one.values)
    (value,) = one.values
    return int(value) if value == int(value) else float(value)


def _reason(measure: str, code: str) -> str:
    if measure == "bmi":
        return THIN if "thin" in code else HEAVY
    return REASON_OF.get(measure, OTHER)
