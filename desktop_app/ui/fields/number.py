"""Numbers as people type them, read without guessing.

Qt's own spin boxes take 12.5 for 125 in Indonesian, Swedish and Arabic, and 12,5 for 125 in
English and Chinese: a child of 125 kg. Here ``.``, ``,`` and ``٫`` are the decimal sign in every
language, all digits of the world are digits, and what could mean two numbers is refused.
"""

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from ..tokens import colour, px
from ..words import current, tr
from .text import LineField

DECIMAL_SIGNS = ".,٫،·。．，"
UNSEEN = "\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
MINUS_SIGNS = "-−–"

NOT_A_NUMBER = QT_TRANSLATE_NOOP("Window", "“{typed}” is not a number. Write it in figures, for example {example}.")
TWO_SIGNS = QT_TRANSLATE_NOOP(
    "Window", "“{typed}” has two decimal signs. Write it without a sign for thousands, for example {example}."
)
WHOLE_ONLY = QT_TRANSLATE_NOOP("Window", "Write a whole number, without “{sign}”.")
TOO_MANY = QT_TRANSLATE_NOOP("Window", "At most {n} figures after the decimal sign. Thousands are written without a sign.")
TOO_SMALL = QT_TRANSLATE_NOOP("Window", "{value} is too small. It must be at least {minimum}.")
TOO_LARGE = QT_TRANSLATE_NOOP("Window", "{value} is too large. It must be at most {maximum}.")


def plain_digits(typed: str) -> str:
    """Return ``typed`` with Western digits, ``.`` as decimal sign, ``-`` as minus, without spaces and unseen marks."""
    out: list[str] = []
    for sign in typed:
        if sign in DECIMAL_SIGNS:
            out.append(".")
        elif sign in MINUS_SIGNS:
            out.append("-")
        elif (digit := unicodedata.digit(sign, None)) is not None:
            out.append(str(digit))
        elif not sign.isspace() and sign not in UNSEEN:
            out.append(sign)
    return "".join(out)


def read_number(typed: str, decimals: int) -> float | Text | None:
    """Return the number that was typed, None for nothing, or a sentence that says why it cannot be read.

    Args:
        typed: what stands in the field.
        decimals: figures allowed after the decimal sign; more are refused, never dropped: ``1,250`` may
            mean one and a quarter or one thousand two hundred and fifty.
    """
    plain = plain_digits(typed)
    if not plain:
        return None
    spoken = current()
    example = spoken.number(12.5 if decimals else 12, 1 if decimals else 0)
    whole, _sign, fraction = plain.removeprefix("-").partition(".")
    if "." in fraction:
        return TWO_SIGNS.fill(typed=typed.strip(), example=example)
    if not (whole + fraction).isascii() or not (whole + fraction).isdigit():
        return NOT_A_NUMBER.fill(typed=typed.strip(), example=example)
    if fraction and decimals == 0:
        return WHOLE_ONLY.fill(sign=next(sign for sign in typed if sign in DECIMAL_SIGNS))
    if len(fraction) > decimals:
        return TOO_MANY.of(decimals)
    return float(plain)


class NumberField(LineField):
    """A number with its unit.

    Args:
        minimum, maximum: limits, included; None for no limit.
        decimals: figures after the decimal sign.
        unit: shown inside the field, e.g. "kg".

    Signals:
        changed: a person typed; the value may be None meanwhile.
        committed: the field was left or Enter was pressed, and the value can be read.
    """

    committed = Signal()

    def __init__(
        self,
        minimum: float | None = None,
        maximum: float | None = None,
        decimals: int = 0,
        unit: Label | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._minimum, self._maximum, self._decimals = minimum, maximum, decimals
        self._unit = tr(unit) if unit is not None else ""
        self.setMaxLength(16)
        self._make_room_for_unit()
        self.editingFinished.connect(self._show_back)

    def value(self) -> float | None:
        """Return the number, or None if the field is empty or cannot be read or is out of its limits."""
        return None if self.problem() is not None else self._read()

    def value_in(self, per_unit: int) -> int | None:
        """Return the number as an integer of a smaller unit, e.g. grams of kilograms with 1000."""
        found = self.value()
        return None if found is None else round(found * per_unit)

    def set_value(self, value: float | None) -> None:
        """Show a number in the window's language; None empties the field."""
        self.setText("" if value is None else current().number(value, self._decimals, grouped=False))

    def problem(self) -> Text | None:
        """Return why what stands there is no acceptable number, or None."""
        found = read_number(self.text(), self._decimals)
        if isinstance(found, Text):
            return found
        if found is not None and self._minimum is not None and found < self._minimum:
            return TOO_SMALL.fill(value=self._with_unit(found), minimum=self._with_unit(self._minimum))
        if found is not None and self._maximum is not None and found > self._maximum:
            return TOO_LARGE.fill(value=self._with_unit(found), maximum=self._with_unit(self._maximum))
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark everything, so that typing replaces the number."""
        super().focusInEvent(event)
        self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the unit at the far end of the line."""
        super().paintEvent(event)
        if not self._unit:
            return
        painter = QPainter(self)
        painter.setPen(colour("text2"))
        inside = self.rect().adjusted(px(11), 0, -px(11), 0)
        far = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        painter.drawText(inside, far | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, self._unit)
        painter.end()

    def _make_room_for_unit(self) -> None:
        if self._unit:
            room = self.fontMetrics().horizontalAdvance(self._unit) + px(8)
            self.setTextMargins(*((room, 0, 0, 0) if self.isRightToLeft() else (0, 0, room, 0)))

    def _read(self) -> float | None:
        found = read_number(self.text(), self._decimals)
        return None if isinstance(found, Text) else found

    def _with_unit(self, value: float) -> str:
        places = next((n for n in range(self._decimals + 1) if round(value, n) == value), self._decimals)
        written = current().number(value, places)
        return f"{written}\N{NO-BREAK SPACE}{self._unit}" if self._unit else written

    def _show_back(self) -> None:
        found = self._read()
        if found is None:
            return
        self.set_value(found)
        if self.problem() is None:
            self.committed.emit()
