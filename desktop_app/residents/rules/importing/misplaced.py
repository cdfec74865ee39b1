"""Cells that stand in the wrong column: a religion among the sexes, a date among the blood groups."""

from collections.abc import Mapping, Sequence
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .cells import Cell, CellError, read_date, read_text, shown
from .codes import word_key
from .damage import CIVIL_DIGITS
from .fields import FIELDS, Field

BELONGS_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Residents", "“{value}” is a word for “{other}”, not for “{field}”. It seems to stand in the wrong column."
)
DATE_ELSEWHERE = QT_TRANSLATE_NOOP("Residents", "“{value}” is a date, not “{field}”. It seems to stand in the wrong column.")
NUMBER_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Residents", "{value} is a NIK or family card number, not “{field}”. It seems to stand in the wrong column."
)
COLUMNS_EXCHANGED = QT_TRANSLATE_NOOP(
    "Residents", "Most cells of the column “{column}” are not “{field}” but fit “{other}”. Were columns exchanged?"
)
COLUMN_UNKNOWN = QT_TRANSLATE_NOOP("Residents", "Most cells of the column “{column}” are not “{field}”. Is it the right column?")

_ENOUGH, _MOST, _NEARLY_ALL = 5, 0.5, 0.9
_CODED = tuple(field for field in FIELDS.values() if field.codes and field.key not in ("has_moved", "is_removed"))


def misplaced_word(cell: Cell, field: Field) -> Text | None:
    """Return the sentence for a cell that the list of its column does not know but another one does; None if none does."""
    if field.codes is None:
        return None
    value = shown(cell)
    if isinstance(cell, date) or _is_full_date(cell):
        return DATE_ELSEWHERE.fill(value=value, field=field.title)
    if len(value) == CIVIL_DIGITS and value.isdigit():
        return NUMBER_ELSEWHERE.fill(value=value, field=field.title)
    if word_key(value).isdigit():
        return None
    for other in _CODED:
        if other.codes and other.key != field.key and len(value) > 2 and other.codes.knows_word(cell):
            return BELONGS_ELSEWHERE.fill(value=value, other=other.title, field=field.title)
    return None


def _is_full_date(cell: Cell) -> bool:
    if not isinstance(cell, str) or len(cell) < 8 or cell.isdigit():
        return False
    try:
        read = read_date(cell)
    except CellError:
        return False
    return read is not None and read.day is not None


def exchanged_columns(columns: Mapping[str, tuple[Field, Sequence[Cell]]], candidates: Sequence[Field]) -> list[Text]:
    """Return one sentence for each coded column of which most cells are not of its list.

    Args:
        columns: heading -> (field, its cells) of the columns to look at.
        candidates: fields whose cells may stand there instead.
    """
    found = []
    for heading, (field, cells) in columns.items():
        filled = [cell for cell in cells if read_text(cell) is not None]
        if len(filled) < _ENOUGH or _share(filled, field) > _MOST:
            continue
        others = [f for f in candidates if f.key != field.key and _share(filled, f) >= _NEARLY_ALL]
        text = COLUMNS_EXCHANGED if others else COLUMN_UNKNOWN
        found.append(text.fill(column=heading, field=field.title, other=others[0].title if others else ""))
    return found


def _share(cells: Sequence[Cell], field: Field) -> float:
    codes = field.codes
    return sum(map(codes.holds, cells)) / len(cells) if codes else 0.0
