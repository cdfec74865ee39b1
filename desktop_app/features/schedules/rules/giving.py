"""What was given: what can be true."""

from collections.abc import Mapping
from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

PLACES: Mapping[str, Text] = {
    "here": QT_TRANSLATE_NOOP("Schedules", "Given here"),
    "elsewhere": QT_TRANSLATE_NOOP("Schedules", "Given elsewhere"),
    "seen_on_card": QT_TRANSLATE_NOOP("Schedules", "Seen on the card"),
    "told": QT_TRANSLATE_NOOP("Schedules", "Told by the family"),
}

COUNSEL = "ADVICE_"
"""Codes of advice begin so; it is stored among what was given, and stands on no card of doses."""

_FUTURE = QT_TRANSLATE_NOOP("Schedules", "{day} is in the future. Write the date on which it was given.")
_BEFORE_BIRTH = QT_TRANSLATE_NOOP("Schedules", "{day} is before the birth ({birth}). Check both dates.")
_NO_CODE = QT_TRANSLATE_NOOP("Schedules", "Choose what was given.")
_NO_PLACE = QT_TRANSLATE_NOOP("Schedules", "Choose where it was given.")
_NO_DAY = QT_TRANSLATE_NOOP("Schedules", "It was given here: write the whole date.")


def check_service(code: str, given: PartialDate, where: str, birth: PartialDate, today: date) -> list[Problem]:
    """Return why a dose or supplement cannot be stored.

    A date may be partial, or unknown, for what was given elsewhere; what is given here has a whole date.
    """
    problems = [] if code else [Problem("code", _NO_CODE)]
    if where not in PLACES:
        problems.append(Problem("where_given", _NO_PLACE))
    if where == "here" and given.exact is None:
        problems.append(Problem("given", _NO_DAY))
    elif given.earliest is not None and given.earliest > today:
        problems.append(Problem("given", _FUTURE.fill(day=given)))
    elif given.latest is not None and birth.earliest is not None and given.latest < birth.earliest:
        problems.append(Problem("given", _BEFORE_BIRTH.fill(day=given, birth=birth)))
    return problems
