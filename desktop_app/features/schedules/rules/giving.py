"""What was given: what can be true."""

from collections.abc import Mapping
from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.residents.rules.checks import EVENT_AFTER_DEATH

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


def check_service(
    code: str, given: PartialDate, where: str, birth: PartialDate, today: date, death: PartialDate | None = None
) -> list[Problem]:
    """Return why a dose or supplement cannot be stored.

    A date may be partial, or unknown, for what was given elsewhere; what is given here has a whole date.

    Args:
        death: of the person, as far as known; None of the living.
    """
    problems = [] if code else [Problem("code", _NO_CODE)]
    if where not in PLACES:
        problems.append(Problem("where_given", _NO_PLACE))
    if where == "here" and given.exact is None:
        problems.append(Problem("given", _NO_DAY))
    elif (reason := _why_never(given, birth, death, today)) is not None:
        problems.append(Problem("given", reason))
    return problems


def _why_never(given: PartialDate, birth: PartialDate, death: PartialDate | None, today: date) -> Text | None:
    """Return why nobody can have been given something then; of a date that is not known at all there is nothing to say."""
    if given.earliest is None or given.latest is None:
        return None
    if given.earliest > today:
        return _FUTURE.fill(day=given)
    if birth.earliest is not None and given.latest < birth.earliest:
        return _BEFORE_BIRTH.fill(day=given, birth=birth)
    if death is not None and death.latest is not None and given.earliest > death.latest:
        return EVENT_AFTER_DEATH.fill(day=given, death=death)
    return None
