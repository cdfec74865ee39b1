"""Which lists of people the page of health checks shows, and who stands on them."""

from collections.abc import Collection, Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .person import PersonChecks

FROM_MONTHS = 72
"""Health checks begin with school age: the sixth birthday (domain.md 7.4, 8.4)."""
GROUPS: Mapping[str, Text] = {
    "all": QT_TRANSLATE_NOOP("Health checks", "Everybody"),
    "school": QT_TRANSLATE_NOOP("Health checks", "School age"),
    "adult": QT_TRANSLATE_NOOP("Health checks", "Adults"),
    "elderly": QT_TRANSLATE_NOOP("Health checks", "Elderly"),
    "hypertension": QT_TRANSLATE_NOOP("Health checks", "Known high blood pressure"),
    "diabetes": QT_TRANSLATE_NOOP("Health checks", "Known diabetes"),
}
WAYS: Mapping[str, Text] = {
    "due": QT_TRANSLATE_NOOP("Health checks", "Due"),
    "control": QT_TRANSLATE_NOOP("Health checks", "Control due"),
    "high": QT_TRANSLATE_NOOP("Health checks", "To refer"),
    "uncontrolled": QT_TRANSLATE_NOOP("Health checks", "Not under control"),
    "everybody": QT_TRANSLATE_NOOP("Health checks", "All"),
}
HAEMOGLOBIN_FROM_MONTHS, SUGAR_FROM_MONTHS, FATS_FROM_MONTHS = 120, 180, 480
CONTROL = "control_"
ILLNESSES = ("hypertension", "diabetes")
_REFER = ("refer", "refer_today")


def tests_at_post(sex: str | None, age_months: int | None, due: Collection[str]) -> tuple[str, ...]:
    """Return the blood tests that are offered at the open day, in order: what is due, and what the age is tested for.

    Sugar from 15 years on, haemoglobin of girls and women, cholesterol and uric acid from 40 years on.
    """
    age = age_months or 0
    offered = {
        "glucose_random": "glucose" in due or age >= SUGAR_FROM_MONTHS,
        "haemoglobin": "haemoglobin" in due or (sex == "F" and age >= HAEMOGLOBIN_FROM_MONTHS),
        "cholesterol": age >= FATS_FROM_MONTHS,
        "uric_acid": age >= FATS_FROM_MONTHS,
    }
    return tuple(test for test, is_offered in offered.items() if is_offered)


def is_in_group(person: PersonChecks, group: str) -> bool:
    """Return True if somebody belongs to a group of ``GROUPS``; mothers stand here only with an illness."""
    if group in ILLNESSES:
        return group in person.known
    if group == "all":
        return person.stage in ("school", "adult", "elderly") or bool(person.known)
    return person.stage == group


def has_control_due(person: PersonChecks) -> bool:
    """Return True if the monthly look at a known illness is due."""
    return any(one.what.startswith(CONTROL) for one in person.due)


def is_asked_for(person: PersonChecks, way: str) -> bool:
    """Return True if somebody is shown by one of ``WAYS``."""
    if way == "due":
        return bool(person.due)
    if way == "control":
        return has_control_due(person)
    if way == "uncontrolled":
        return bool(person.uncontrolled)
    if way == "high":
        findings = [one.finding for one in person.latest.values() if one.finding is not None]
        return any(finding.action in _REFER for finding in findings)
    return True
