"""One doubtful value between the ones before and after it, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules import age_text
from desktop_app.residents.services import ResidentRow
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, clear_layout, column, label, leading, row, set_margins
from desktop_app.ui.words import current, joined, tr

from ...rules.doubts import Doubt
from ...services import Weighing
from ..wording import MOTHER, centimetres, kilograms, position_word, sex_word

RIGHT = QT_TRANSLATE_NOOP("Health visits", "It is right")
RIGHT_KEY = QT_TRANSLATE_NOOP("Health visits", "Space: it is right. It is not asked about again unless the value changes.")
CORRECT = QT_TRANSLATE_NOOP("Health visits", "Correct it")
CORRECT_KEY = QT_TRANSLATE_NOOP("Health visits", "Enter: correct the value")
CARD = QT_TRANSLATE_NOOP("Health visits", "Open the card")
EXCHANGE = QT_TRANSLATE_NOOP("Health visits", "Exchange them")
EXCHANGE_KEY = QT_TRANSLATE_NOOP("Health visits", "Ctrl+E: give each twin the other's values of this day")
KG = QT_TRANSLATE_NOOP("Health visits", "{value} kg")
CM = QT_TRANSLATE_NOOP("Health visits", "{value} cm")
NO_VALUE = "–"
BEFORE, AFTER = 3, 2
NARROW_PX = 980


class Looking(QFrame):
    """What is doubted of one child.

    Attributes:
        right_button, correct_button, exchange_button: the answers; the last one only of twins.

    Signals:
        right, correct_asked, exchange_asked: an answer was given.
    """

    right = Signal()
    correct_asked = Signal()
    exchange_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Tile")
        self._name = label("", "h2", wrap=True)
        self.sentence = label("", wrap=True)
        self._series = QHBoxLayout()
        self._series.setSpacing(px(6))
        self.right_button = button(RIGHT, "check", clicked=self.right.emit)
        self.correct_button = button(CORRECT, "pencil", clicked=self.correct_asked.emit)
        self.exchange_button = button(EXCHANGE, "arrow-left-right", clicked=self.exchange_asked.emit)
        self.right_button.setToolTip(tr(RIGHT_KEY))
        self.exchange_button.setToolTip(tr(EXCHANGE_KEY))
        words = column(
            self._name, self.sentence, row(self.exchange_button, self.correct_button, self.right_button, None), spacing=6
        )
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        set_margins(self._line, 16, 12, 16, 12)
        self._line.setSpacing(px(12))
        self._line.addLayout(words, 1)
        self._line.addLayout(self._series)

    def show_doubt(self, doubt: Doubt, person: ResidentRow, weighings: Sequence[Weighing]) -> None:
        """Show a doubt with the child's values around it; ``weighings`` are oldest first."""
        age = age_text(person.birth, doubt.measured_on, person.is_estimated)
        mother = tr(MOTHER, name=person.mother_name) if person.mother_name else ""
        months = person.birth.age_months(doubt.measured_on)
        self._name.setText(joined(person.shown, sex_word(person.sex, months), tr(age), mother))
        self.sentence.setText(tr(doubt.words))
        self.exchange_button.setVisible(bool(doubt.exchanged))
        self.correct_button.setText(tr(CARD if doubt.is_of_person else CORRECT))
        self.correct_button.setToolTip(tr(CARD if doubt.is_of_person else CORRECT_KEY))
        clear_layout(self._series)
        self._series.setAlignment(leading())
        for weighing in _around(weighings, doubt.visit):
            self._series.addWidget(_values(weighing, weighing.visit == doubt.visit and not doubt.is_of_person))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the values below the words where there is no room beside them."""
        super().resizeEvent(event)
        is_narrow = self.width() < px(NARROW_PX)
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)


def _around(weighings: Sequence[Weighing], visit: bytes) -> Sequence[Weighing]:
    at = next((place for place, weighing in enumerate(weighings) if weighing.visit == visit), len(weighings) - 1)
    return weighings[max(at - BEFORE, 0) : at + AFTER + 1]


def _values(weighing: Weighing, is_doubted: bool) -> QWidget:
    """Return the values of one visit, one below the other."""
    made = QFrame()
    weight = tr(KG, value=kilograms(weighing.weight_g)) if weighing.weight_g is not None else NO_VALUE
    length = tr(CM, value=centimetres(weighing.length_height_mm)) if weighing.length_height_mm else NO_VALUE
    stack = QVBoxLayout(made)
    stack.setContentsMargins(px(4), 0, px(4), 0)
    stack.setSpacing(px(2))
    stack.addWidget(label(current().date(weighing.measured_on), tone="warn" if is_doubted else "plain"))
    for words in (weight, length):
        stack.addWidget(label(words, "h2" if is_doubted else None))
    stack.addWidget(label(position_word(weighing.position), "caption"))
    stack.addStretch(1)
    return made
