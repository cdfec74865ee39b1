"""How the list of records to type shows one of them."""

from collections.abc import Callable, Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.table import TableColumn
from desktop_app.ui.words import current, joined, tr

from ...services.child_days import EntryLine
from ..sized_list import Width
from ..wording import centimetres, kilograms, length_words

COLUMN_DAY = QT_TRANSLATE_NOOP("Health visits", "Day")
COLUMN_NAME = QT_TRANSLATE_NOOP("Health visits", "Name and mother")
COLUMN_NUMBER = QT_TRANSLATE_NOOP("Health visits", "National number")
COLUMN_WEIGHT = QT_TRANSLATE_NOOP("Health visits", "Weight kg")
COLUMN_LENGTH = QT_TRANSLATE_NOOP("Health visits", "Length cm")
COLUMN_HEAD = QT_TRANSLATE_NOOP("Health visits", "Head cm")
COLUMN_ARM = QT_TRANSLATE_NOOP("Health visits", "Arm cm")
COLUMN_GIVEN = QT_TRANSLATE_NOOP("Health visits", "Given")
COLUMN_ENTERED = QT_TRANSLATE_NOOP("Health visits", "Entered on")
NO_NUMBER = QT_TRANSLATE_NOOP("Health visits", "no number")
NOT_ENTERED = QT_TRANSLATE_NOOP("Health visits", "not yet")
CHANGED = QT_TRANSLATE_NOOP("Health visits", "changed since {day}")
WIDTHS = (
    Width(112, 104),
    Width(190, 130, takes_rest=True),
    Width(160, 156, optional=True),
    Width(90, 80),
    Width(128, 126),
    Width(84, 78, optional=True),
    Width(78, 72, optional=True),
    Width(130, 96),
    Width(190, 172),
)


def columns_of() -> Sequence[TableColumn[EntryLine]]:
    """Return the columns in the order of ``WIDTHS``."""
    return (
        TableColumn(COLUMN_DAY, lambda line: current().date(line.day.on), lambda line: line.day.on),
        TableColumn(
            COLUMN_NAME,
            lambda line: joined(line.day.child.shown, line.day.child.mother_name),
            lambda line: line.day.child.name,
            stretch=True,
        ),
        TableColumn(COLUMN_NUMBER, lambda line: line.national_id or tr(NO_NUMBER), lambda line: line.national_id),
        TableColumn(COLUMN_WEIGHT, lambda line: kilograms(_size(line, "weight_g")), _sort("weight_g"), numeric=True),
        TableColumn(COLUMN_LENGTH, _length, _sort("length_height_mm")),
        TableColumn(COLUMN_HEAD, lambda line: centimetres(_size(line, "head_mm")), _sort("head_mm"), numeric=True),
        TableColumn(COLUMN_ARM, lambda line: centimetres(_size(line, "arm_mm")), _sort("arm_mm"), numeric=True),
        TableColumn(COLUMN_GIVEN, lambda line: ", ".join(one.code for one in line.day.given)),
        TableColumn(COLUMN_ENTERED, _entered, lambda line: line.entered.on if line.entered else None, tone=_tone),
    )


def _size(line: EntryLine, field: str) -> int | None:
    return None if line.day.visit is None else getattr(line.day.visit, field)


def _sort(field: str) -> Callable[[EntryLine], int | None]:
    return lambda line: _size(line, field)


def _length(line: EntryLine) -> str:
    visit = line.day.visit
    return "" if visit is None else length_words(visit.length_height_mm, visit.position)


def _entered(line: EntryLine) -> str:
    if line.entered is None:
        return tr(NOT_ENTERED)
    return tr(CHANGED, day=current().date(line.entered.on)) if line.is_changed else current().date(line.entered.on)


def _tone(line: EntryLine) -> str:
    return "plain" if line.entered is None else "warn" if line.is_changed else "ok"
