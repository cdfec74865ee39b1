"""Doubts about the child itself: sex, birth date; and about how its length was measured."""

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..positions import position_note
from .findings import Doubt, Subject, found_at
from .flags import flagged_indices

_NO_SEX = QT_TRANSLATE_NOOP("Health visits", "Girl or boy is not recorded. Without it growth cannot be judged.")
_GIRL_IN_NUMBER = QT_TRANSLATE_NOOP("Health visits", "Recorded as a boy, but the national number says girl.")
_BOY_IN_NUMBER = QT_TRANSLATE_NOOP("Health visits", "Recorded as a girl, but the national number says boy.")
_GIRL_BY_GROWTH = QT_TRANSLATE_NOOP("Health visits", "Recorded as a boy, but the measurements fit a girl.")
_BOY_BY_GROWTH = QT_TRANSLATE_NOOP("Health visits", "Recorded as a girl, but the measurements fit a boy.")
_ESTIMATED = QT_TRANSLATE_NOOP("Health visits", "The birth date is estimated. Ask for a document.")
_PARTLY_KNOWN = QT_TRANSLATE_NOOP("Health visits", "The day of birth is not known. Ask for a document.")
_NOT_KNOWN = QT_TRANSLATE_NOOP("Health visits", "The birth date is not known. Ask the family.")

NUMBER_DIGITS = 16
GIRLS_ADD_TO_DAY = 40
VISITS_FOR_SEX = 2
"""One flagged visit is more often a slip of the pen than a wrong sex. Own choice."""


def sex_doubts(subject: Subject) -> list[Doubt]:
    """Return a doubt if the sex is missing, or if the national number or the measurements contradict it."""
    words = _sex_words(subject)
    if words is None or not subject.taken:
        return []
    return [found_at(subject, subject.taken[-1], "sex", words, subject.sex or "?")]


def birth_doubts(subject: Subject) -> list[Doubt]:
    """Return a doubt if the birth date is estimated, incomplete or not known."""
    if not subject.taken or (subject.birth.exact is not None and not subject.is_estimated):
        return []
    words = _NOT_KNOWN if subject.birth.year is None else _ESTIMATED if subject.is_estimated else _PARTLY_KNOWN
    return [found_at(subject, subject.taken[-1], "birth", words, subject.birth)]


def position_doubts(subject: Subject) -> list[Doubt]:
    """Return the lengths measured in a position that does not fit the age (lying below 24 months, standing above)."""
    found = []
    for taken in subject.taken:
        words = position_note(taken.position, taken.age_months) if taken.length_height_mm is not None else None
        if words is not None:
            found.append(found_at(subject, taken, "position", words, taken.position))
    return found


def sex_in_number(number: str, birth: PartialDate) -> str | None:
    """Return "F" or "M" as an Indonesian national number (NIK) tells it, or None.

    Digits 7-12 are day, month and year of birth; 40 is added to the day for women. Only a number that holds this
    child's own birth date is believed, so that numbers of other countries, or of another person, say nothing.
    """
    born = birth.exact
    if born is None or len(number) != NUMBER_DIGITS or not number.isdecimal():
        return None
    day = int(number[6:8])
    is_same = (day % GIRLS_ADD_TO_DAY, int(number[8:10]), int(number[10:12])) == (born.day, born.month, born.year % 100)
    return ("F" if day > GIRLS_ADD_TO_DAY else "M") if is_same else None


def _sex_words(subject: Subject) -> Text | None:
    if subject.sex is None:
        return _NO_SEX
    in_number = sex_in_number(subject.national_number, subject.birth)
    if in_number is not None and in_number != subject.sex:
        return _GIRL_IN_NUMBER if in_number == "F" else _BOY_IN_NUMBER
    if _fits_other_sex(subject):
        return _GIRL_BY_GROWTH if subject.sex == "M" else _BOY_BY_GROWTH
    return None


def _fits_other_sex(subject: Subject) -> bool:
    """Return True if values are flagged at two visits or more, and none of them would be for the other sex."""
    flagged = [taken for taken in subject.taken if taken.flagged]
    other = "M" if subject.sex == "F" else "F"
    return len(flagged) >= VISITS_FOR_SEX and not any(flagged_indices(taken, other) for taken in flagged)
