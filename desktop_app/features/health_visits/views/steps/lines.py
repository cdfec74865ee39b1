"""Lines that are answered with one key each: the digit before the line, or Space, plus and minus at the line."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, clear_layout, label, row, set_property
from desktop_app.ui.words import tr

NOT_ANSWERED = QT_TRANSLATE_NOOP("Health visits", "not answered")
SPOKEN = QT_TRANSLATE_NOOP("Health visits", "{key}: {title}. {detail} {answer}")
DIGITS = "1234567890"
"""The keys of the first ten lines; further ones are reached by the arrow keys."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer that a line offers; ``tone`` as of a chip."""

    value: str
    words: Label
    tone: str = "ok"


@dataclass(frozen=True, slots=True)
class LineOf:
    """What stands in one line.

    Attributes:
        answers: in the order in which its key goes through them; after the last one comes no answer. A line without
            any says something only, and has no key.
        states: chips beside the title, with their tones.
        details: below the title, one each line.
        is_short: the details are seen only while the cursor is on the line.
    """

    code: Hashable
    title: Label
    answers: Sequence[Answer] = ()
    states: Sequence[tuple[Label, str]] = ()
    details: Sequence[Label] = field(default_factory=tuple)
    is_short: bool = False


class Line(QFrame):
    """One line with the answer chosen for it."""

    clicked = Signal()
    reached = Signal()

    def __init__(self, shown: LineOf, key: str) -> None:
        super().__init__()
        self.shown, self.key = shown, key
        self.answer: str | None = None
        self.setObjectName("Tile")
        self.setProperty("figure", "true")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        if shown.answers:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._answer_chip = Chip("", "plain")
        key_chip = label(key, tone="plain")
        if not key:
            key_chip.hide()
        title = label(shown.title, "field", wrap=True)
        title.setMinimumWidth(px(90))
        head = row(key_chip)
        head.addWidget(title, 1)
        for words, tone in shown.states:
            head.addWidget(Chip(words, tone))
        head.addWidget(self._answer_chip)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(10), px(6), px(10), px(6))
        stack.setSpacing(px(2))
        stack.addLayout(head)
        self._details = [label(words, "caption", wrap=True) for words in shown.details]
        for detail in self._details:
            stack.addWidget(detail)
            detail.setVisible(not shown.is_short)
        self.give(None)

    def give(self, answer: str | None) -> None:
        """Show an answer; None shows none."""
        self.answer = answer
        chosen = next((one for one in self.shown.answers if one.value == answer), None)
        self._answer_chip.setVisible(chosen is not None)
        self._answer_chip.setText(tr(chosen.words) if chosen else "")
        set_property(self._answer_chip, "tone", chosen.tone if chosen else "plain")
        detail = " ".join(map(tr, self.shown.details))
        said = chosen.words if chosen else NOT_ANSWERED
        self.setAccessibleName(tr(SPOKEN, key=self.key, title=self.shown.title, detail=detail, answer=said))

    def turn(self) -> None:
        """Go on to the next answer, after the last one to none."""
        values = [None, *(one.value for one in self.shown.answers)]
        self.give(values[(values.index(self.answer) + 1) % len(values)])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click does what the key of the line does."""
        if self.shown.answers:
            self.clicked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the cursor is here."""
        super().focusInEvent(event)
        for detail in self._details:
            detail.show()
        self.reached.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Make a short line short again."""
        super().focusOutEvent(event)
        for detail in self._details:
            detail.setVisible(not self.shown.is_short)


class Lines(QWidget):
    """Lines one below the other.

    Signals:
        changed(code): a line has another answer.
        reached(line): the cursor came to a line.
    """

    changed = Signal(object)
    reached = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(6))

    def show_lines(self, lines: Sequence[LineOf], chosen: Mapping[Hashable, str] | None = None) -> None:
        """Show other lines with their answers; the cursor stays at its line."""
        at = next((line.shown.code for line in self.lines if line.hasFocus()), None)
        clear_layout(self._stack)
        keys = iter(DIGITS)
        self.lines = [Line(one, next(keys, "") if one.answers else "") for one in lines]
        for line in self.lines:
            line.give((chosen or {}).get(line.shown.code))
            line.clicked.connect(lambda line=line: self._turn(line))
            line.reached.connect(lambda line=line: self.reached.emit(line))
            self._stack.addWidget(line)
            line.show()  # now, not when the layout gets to it: only what is shown takes the cursor
        self._stack.addStretch(1)
        if at is not None:
            self.go_to(at)

    @property
    def answerable(self) -> list[Line]:
        """Return the lines that take an answer."""
        return [line for line in self.lines if line.shown.answers]

    def answers(self) -> dict[Hashable, str]:
        """Return what was answered, by line."""
        return {line.shown.code: line.answer for line in self.lines if line.answer is not None}

    def go_to(self, code: Hashable | None = None) -> bool:
        """Put the cursor on a line, or on the first one; False if there is none to answer."""
        lines = self.answerable
        target = next((line for line in lines if line.shown.code == code), lines[0] if lines else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        return target is not None

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key says; False for a key that means nothing here."""
        lines, typed = self.answerable, _latin_digit(event.text())
        by_key = next((line for line in lines if typed and line.key == typed), None)
        at = next((line for line in lines if line.hasFocus()), None)
        if by_key is not None:
            by_key.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._turn(by_key)
        elif at is None:
            return False
        elif event.key() == Qt.Key.Key_Space:
            self._turn(at)
        elif event.key() in _STEPS:
            place = lines.index(at) + _STEPS[Qt.Key(event.key())]
            lines[place % len(lines)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and Space answer, arrows go up and down."""
        if not self.press(event):
            super().keyPressEvent(event)

    def _turn(self, line: Line) -> None:
        line.turn()
        self.changed.emit(line.shown.code)


_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def _latin_digit(typed: str) -> str:
    """Return a digit of any script as 0-9; "" for everything else."""
    return str(int(typed)) if len(typed) == 1 and typed.isdecimal() else ""
