"""What somebody types for the boxes of a line: the numbers of those that are ticked, a minus before those that were refused."""

import unicodedata
from typing import NamedTuple

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

MINUS_SIGNS = "-−–—"

NO_BOX = QT_TRANSLATE_NOOP("Health visits", "There is no box {number} on this line. The last one is {last}.")
NO_BOXES = QT_TRANSLATE_NOOP("Health visits", "There are no boxes on this line.")
NOT_A_BOX = QT_TRANSLATE_NOOP(
    "Health visits", "Type the numbers of the boxes that are ticked, for example 1 3. Type -2 for a refusal."
)
TWICE = QT_TRANSLATE_NOOP("Health visits", "Box {number} is typed as given and as refused. Type it once.")


class TypedBoxes(NamedTuple):
    """The places of boxes, from 1."""

    given: tuple[int, ...] = ()
    refused: tuple[int, ...] = ()


def read_boxes(typed: str, boxes: int) -> TypedBoxes | Text:
    """Return which boxes are meant, or why it cannot be told.

    Figures of any script stand one by one, with or without spaces and commas between: a line has at most nine boxes.

    Args:
        boxes: how many the line has.
    """
    given: list[int] = []
    refused: list[int] = []
    is_refused = False
    for sign in typed:
        figure = unicodedata.digit(sign, None)
        if figure is not None:
            if not boxes:
                return NO_BOXES
            if not 1 <= figure <= boxes:
                return NO_BOX.fill(number=figure, last=boxes)
            (refused if is_refused else given).append(figure)
            is_refused = False
        elif sign in MINUS_SIGNS and not is_refused:
            is_refused = True
        elif sign.isalpha() or is_refused:
            return NOT_A_BOX
    if is_refused:
        return NOT_A_BOX
    both = sorted(set(given) & set(refused))
    return TWICE.fill(number=both[0]) if both else TypedBoxes(tuple(dict.fromkeys(given)), tuple(dict.fromkeys(refused)))


def show_boxes(given: tuple[int, ...], refused: tuple[int, ...]) -> str:
    """Return what stands in the field for boxes that are recorded already."""
    return " ".join([*(str(number) for number in given), *(f"-{number}" for number in refused)])
