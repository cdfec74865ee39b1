"""The lines of a list on the screen, in the order of the paper."""

from collections.abc import Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules import age_text
from desktop_app.ui.table import TableColumn
from desktop_app.ui.words import current, tr

from ...rules.absence import said
from ...services.paper_lists import Box, ListLine
from ..wording import centimetres, kilograms

NUMBER = QT_TRANSLATE_NOOP("Health visits", "No.")
CHILD = QT_TRANSLATE_NOOP("Health visits", "Child")
AGE = QT_TRANSLATE_NOOP("Health visits", "Age")
HOUSE = QT_TRANSLATE_NOOP("Health visits", "House")
WEIGHT_KG = QT_TRANSLATE_NOOP("Health visits", "Weight kg")
LENGTH_CM = QT_TRANSLATE_NOOP("Health visits", "Length cm")
HEAD_CM = QT_TRANSLATE_NOOP("Health visits", "Head cm")
ARM_CM = QT_TRANSLATE_NOOP("Health visits", "Arm cm")
BOXES = QT_TRANSLATE_NOOP("Health visits", "Boxes")
WHY = QT_TRANSLATE_NOOP("Health visits", "Did not come: why")
STATE = QT_TRANSLATE_NOOP("Health visits", "State")
TYPED = QT_TRANSLATE_NOOP("Health visits", "typed")
OPEN = QT_TRANSLATE_NOOP("Health visits", "open")
EMPTY = QT_TRANSLATE_NOOP("Health visits", "nothing written")


def boxes_words(boxes: Sequence[Box]) -> str:
    """Return which boxes are recorded, as they are typed: "1 3 −2"."""
    marks = [("" if box.given else "−") + str(at) for at, box in enumerate(boxes, 1) if box.given or box.refused]
    return current().digits_of(" ".join(marks))


def _state(line: ListLine) -> tuple[str, str | None]:
    if line.done_on is None:
        return tr(OPEN), "info"
    is_ticked = any(box.given or box.refused for box in line.boxes)
    has_something = is_ticked or line.measured is not None or line.why is not None or bool(line.answers)
    return (tr(TYPED), "ok") if has_something else (tr(EMPTY), "plain")


def _value(line: ListLine, field: str) -> str:
    value = None if line.measured is None else getattr(line.measured, field)
    return kilograms(value) if field == "weight_g" else centimetres(value)


LINE_COLUMNS: Sequence[TableColumn[ListLine]] = (
    TableColumn(NUMBER, lambda line: current().number(line.position), numeric=True, sortable=False),
    TableColumn(CHILD, lambda line: tr(line.person.shown), stretch=True, sortable=False),
    TableColumn(
        AGE,
        lambda line: tr(age_text(line.person.birth, line.listed_for, line.person.is_estimated)),
        sortable=False,
        rank=1,
    ),
    TableColumn(HOUSE, lambda line: line.person.house, sortable=False, rank=2),
    TableColumn(WEIGHT_KG, lambda line: _value(line, "weight_g"), numeric=True, sortable=False),
    TableColumn(LENGTH_CM, lambda line: _value(line, "length_height_mm"), numeric=True, sortable=False),
    TableColumn(HEAD_CM, lambda line: _value(line, "head_mm"), numeric=True, sortable=False, rank=3),
    TableColumn(ARM_CM, lambda line: _value(line, "arm_mm"), numeric=True, sortable=False, rank=3),
    TableColumn(BOXES, lambda line: boxes_words(line.boxes), sortable=False),
    TableColumn(WHY, lambda line: tr(said(line.why.reason)) if line.why else "", sortable=False),
    TableColumn(
        STATE, lambda line: _state(line)[0], tone=lambda line: _state(line)[1], samples=(TYPED, OPEN, EMPTY), sortable=False
    ),
)
