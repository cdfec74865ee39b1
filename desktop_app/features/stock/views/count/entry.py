"""The line below the sheet: a number, and where it differs a reason, all from the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields import NumberField, SegmentField
from desktop_app.ui.fields.number import plain_digits
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, row
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.counting import REASONS
from ...rules.entries import MOST_UNITS
from ...services.counting import CountLine

LINE = QT_TRANSLATE_NOOP("Stock", "Line {number}")
HOW_MANY = QT_TRANSLATE_NOOP("Stock", "How many lie there")
WHY = QT_TRANSLATE_NOOP("Stock", "Why do they differ?")
NUMBERED = QT_TRANSLATE_NOOP("Stock", "{number} {reason}")
LOT = QT_TRANSLATE_NOOP("Stock", "lot {lot}")
EXPIRES = QT_TRANSLATE_NOOP("Stock", "expires {date}")
KEYS = QT_TRANSLATE_NOOP(
    "Stock", "Enter stores the number and goes on. Empty: not counted. Up and Down go to another line. Insert adds a lot."
)
REASON_KEYS = QT_TRANSLATE_NOOP("Stock", "{difference}. Press 1 to {last} for the reason; Enter goes on without one for now.")


class CountedField(NumberField):
    """The number of one line.

    Signals:
        entered: Enter.
        walked(step): Up or Down.
    """

    entered = Signal()
    walked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(minimum=0, maximum=MOST_UNITS, parent=parent)
        self.setFixedWidth(px(150))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stores, Up and Down leave for another line."""
        if event.key() in ENTER_KEYS:
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class ReasonField(SegmentField):
    """The reasons side by side, each with its digit.

    Signals:
        went_on: Enter, or a reason was chosen.
        walked(step): Up or Down: on without a reason.
    """

    went_on = Signal()
    walked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        numbered = enumerate(REASONS.items(), 1)
        self._codes = list(REASONS)
        super().__init__([(code, NUMBERED.fill(number=number, reason=words)) for number, (code, words) in numbered], parent)
        old = self.layout()
        if old is not None:
            while old.count():
                old.takeAt(0)
            QWidget().setLayout(old)
        line = WrapRow(6)
        for made in self.buttons:
            line.addWidget(made)
            made.installEventFilter(self)
        self.setLayout(line)
        self.changed.connect(self._chosen)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Take digits, Enter, Up and Down from whichever reason has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and (act := self._act_of(event)) is not None:
            act()
            return True
        return False

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        digit = plain_digits(event.text())
        if digit.isdigit() and 1 <= int(digit) <= len(self._codes):
            code = self._codes[int(digit) - 1]
            return lambda: self._take(code)
        if event.key() in ENTER_KEYS:
            return self.went_on.emit
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            return lambda: self.walked.emit(step)
        return None

    def _take(self, code: str) -> None:
        self.set_value(code)
        self.went_on.emit()

    def _chosen(self) -> None:
        if self.value() is not None:
            self.went_on.emit()


class CountEntry(QWidget):
    """One line of the sheet at a time.

    Attributes:
        number: how many lie there.
        reason: shown where shelf and ledger differ.

    Signals:
        typed(number or None): Enter in the number.
        reasoned(code or ""): a reason was chosen, or none for now.
        walked(step): another line is wanted.
    """

    typed = Signal(object)
    reasoned = Signal(str)
    walked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_words, self._what = label("", "h2"), label("", wrap=True)
        self._unit, self._keys, self._problem = (
            label("", "muted"),
            label(KEYS, "caption", wrap=True),
            label("", "error", wrap=True),
        )
        self.number, self.reason = CountedField(), ReasonField()
        self.number.setAccessibleName(tr(HOW_MANY))
        self.reason.setAccessibleName(tr(WHY))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(16), px(8), px(16), px(10))
        stack.setSpacing(px(6))
        head = row(self._line_words, self._what)
        head.setStretch(1, 1)
        stack.addLayout(head)
        stack.addLayout(row(self.number, self._unit, None))
        for part in (self.reason, self._problem, self._keys):
            stack.addWidget(part)
        self.setFocusProxy(self.number)
        self.number.entered.connect(self._entered)
        self.number.walked.connect(self.walked.emit)
        self.reason.went_on.connect(lambda: self.reasoned.emit(self.reason.value() or ""))
        self.reason.walked.connect(self.walked.emit)
        self.reason.hide()
        self._problem.hide()

    def show_line(self, line: CountLine) -> None:
        """Show one line, ready for its number."""
        self._line_words.setText(tr(LINE, number=line.rule.number))
        expires = EXPIRES.fill(date=line.expiry_date) if line.expiry_date else ""
        self._what.setText(joined(line.name, LOT.fill(lot=line.lot_number) if line.lot_number else "", expires, line.fund))
        self._unit.setText(tr(line.unit))
        self.number.set_value(line.rule.counted)
        self.reason.hide()
        self.say("")
        self._keys.setText(tr(KEYS))
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        self.number.selectAll()

    def ask_reason(self, line: CountLine, difference: str) -> None:
        """Ask why shelf and ledger differ."""
        self.reason.set_value(line.rule.reason or None)
        self.reason.show()
        self._keys.setText(tr(REASON_KEYS, difference=difference, last=current().number(len(REASONS))))
        self.reason.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, problem: str) -> None:
        """Say what is wrong with the number; "" for nothing."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _entered(self) -> None:
        problem = self.number.problem()
        self.say(tr(problem) if problem is not None else "")
        if problem is None:
            self.typed.emit(self.number.value_in(1))
