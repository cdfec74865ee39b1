"""An open day's list; the entry line above it has the same columns."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules import age_text
from desktop_app.ui.table import RowsModel, TableColumn
from desktop_app.ui.words import current, joined, tr

from ..rules.measures import round_measure
from ..services import DayRow
from .sized_list import SizedList, Width
from .wording import centimetres, is_other_way, kilograms, length_words, result_words, status_word

NUMBER = QT_TRANSLATE_NOOP("Health visits", "No.")
NAME = QT_TRANSLATE_NOOP("Health visits", "Name and mother")
AGE = QT_TRANSLATE_NOOP("Health visits", "Age")
WEIGHT_KG = QT_TRANSLATE_NOOP("Health visits", "Weight kg")
LENGTH_CM = QT_TRANSLATE_NOOP("Health visits", "Length or height cm")
HEAD_CM = QT_TRANSLATE_NOOP("Health visits", "Head cm")
WAIST_CM = QT_TRANSLATE_NOOP("Health visits", "Waist cm")
HEAD_OR_WAIST = QT_TRANSLATE_NOOP("Health visits", "Head, waist")
ARM_CM = QT_TRANSLATE_NOOP("Health visits", "Arm cm")
RESULT = QT_TRANSLATE_NOOP("Health visits", "Result")
NOT_HERE = QT_TRANSLATE_NOOP("Health visits", "not here yet")
WAITS = QT_TRANSLATE_NOOP("Health visits", "waits for the scale")
LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "Who is here")

FIELD_OF_COLUMN = {3: "weight_g", 4: "length_height_mm", 5: "head_mm", 6: "arm_mm"}
"""Which value stands in which column."""
ROUND_COLUMN = 5
"""From school age on the waist stands in the place of the head."""

RESULT_COLUMN = 7
WIDTHS = (
    Width(62, 60),
    Width(200, 130, takes_rest=True),
    Width(106, 100, optional=True),
    Width(92, 66),
    Width(150, 112),
    Width(84, 60),
    Width(84, 60),
    Width(232, 122),
)


class DayTable(SizedList):
    """Who is entered on the day. It never takes the focus: the entry line walks through it."""

    def __init__(self) -> None:
        self.rows_model: RowsModel[DayRow] = RowsModel(_columns())
        super().__init__(self.rows_model, WIDTHS, LIST_NAME)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.horizontalHeader().hide()


def _columns() -> Sequence[TableColumn[DayRow]]:
    """Return the columns in the window's language."""
    return (
        TableColumn(NUMBER, _number, lambda row: row.queue_number),
        TableColumn(NAME, _name, lambda row: row.name, stretch=True),
        TableColumn(AGE, _age, lambda row: row.age_months),
        TableColumn(WEIGHT_KG, lambda row: kilograms(row.weight_g), lambda row: row.weight_g),
        TableColumn(
            LENGTH_CM,
            lambda row: length_words(row.length_height_mm, row.position),
            lambda row: row.length_height_mm,
            tone=_length_tone,
        ),
        TableColumn(HEAD_CM, _round, lambda row: getattr(row, round_measure(row.age_months))),
        TableColumn(ARM_CM, lambda row: centimetres(row.arm_mm), lambda row: row.arm_mm),
        TableColumn(RESULT, _result, tone=_result_tone),
    )


def field_at(column: int, row: DayRow) -> str | None:
    """Return the value of somebody that stands in a column; None for a column of words."""
    return round_measure(row.age_months) if column == ROUND_COLUMN else FIELD_OF_COLUMN.get(column)


def _round(row: DayRow) -> str:
    """Return the head of a child, the waist of others."""
    return centimetres(getattr(row, round_measure(row.age_months)))


def _number(row: DayRow) -> str:
    return "" if row.queue_number is None else current().number(row.queue_number)


def _name(row: DayRow) -> str:
    return joined(row.name, row.mother_name, tr(status_word(row.status)))


def _age(row: DayRow) -> str:
    return tr(age_text(row.birth, row.held_on, row.is_estimated))


def _length_tone(row: DayRow) -> str | None:
    return "warn" if row.length_height_mm and is_other_way(row.position, row.age_months) else None


def _result(row: DayRow) -> str:
    if row.visit is None:
        return tr(NOT_HERE)
    return tr(WAITS) if row.waits else result_words(row.change, row.held_on, row.letter)[0]


def _result_tone(row: DayRow) -> str | None:
    if row.visit is None:
        return "plain"
    return "info" if row.waits else result_words(row.change, row.held_on, row.letter)[1]
