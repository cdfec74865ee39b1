"""Values and levels in words, for the list, the card and the form."""

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.words import current, tr

from ..rules.levels import FOUND_IN, TYPED, UNITS
from ..services import Assessment, Line

PERCENT = QT_TRANSLATE_NOOP("Self-assessment", "{value} %")
RECORDS = QT_TRANSLATE_NOOP("Self-assessment", "Records")
BY_POST = QT_TRANSLATE_NOOP("Self-assessment", "The post itself")
NOT_KNOWN = QT_TRANSLATE_NOOP("Self-assessment", "Not known")
ENOUGH = QT_TRANSLATE_NOOP("Self-assessment", "Enough for every level")
NOT_ENOUGH = QT_TRANSLATE_NOOP("Self-assessment", "Missing for {level}")


def value_words(value: int | None, unit: str) -> str:
    """Return a value with its unit; "Not known" for none."""
    if value is None:
        return tr(NOT_KNOWN)
    if unit == "percent":
        return tr(PERCENT, value=value)
    return current().number(value)


def found_in(line: Line) -> Label:
    """Return where the value of a criterion comes from."""
    return FOUND_IN[TYPED if line.is_typed else line.criterion.found_in]


def who_tells(line: Line) -> Label:
    """Return in short whether the records show the value or the post writes it."""
    return BY_POST if line.is_typed else RECORDS


def unit_words(line: Line) -> Label:
    """Return the unit of a criterion."""
    return UNITS[line.criterion.unit]


def standing(found: Assessment, line: Line) -> tuple[str, str]:
    """Return the first level that a criterion is not enough for, in words, and its tone."""
    place = line.reached + 1
    if place >= len(found.levels):
        return tr(ENOUGH), "ok"
    return tr(NOT_ENOUGH, level=found.levels[place].title), "warn" if place == found.level + 1 else "plain"
