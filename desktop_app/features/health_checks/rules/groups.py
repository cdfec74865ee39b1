"""Which lists of people the page of health checks shows, and who stands on them."""

from collections.abc import Mapping

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
    "high": QT_TRANSLATE_NOOP("Health checks", "To refer"),
    "uncontrolled": QT_TRANSLATE_NOOP("Health checks", "Not under control"),
    "everybody": QT_TRANSLATE_NOOP("Health checks", "All"),
}
ILLNESSES = ("hypertension", "diabetes")
_REFER = ("refer", "refer_today")


def is_in_group(person: PersonChecks, group: str) -> bool:
    """Return True if somebody belongs to a group of ``GROUPS``; mothers stand here only with an illness."""
    if group in ILLNESSES:
        return group in person.known
    if group == "all":
        return person.stage in ("school", "adult", "elderly") or bool(person.known)
    return person.stage == group


def is_asked_for(person: PersonChecks, way: str) -> bool:
    """Return True if somebody is shown by one of ``WAYS``."""
    if way == "due":
        return bool(person.due)
    if way == "uncontrolled":
        return bool(person.uncontrolled)
    if way == "high":
        findings = [one.finding for one in person.latest.values() if one.finding is not None]
        return any(finding.action in _REFER for finding in findings)
    return True
