"""Fields that one key answers, as the paper is copied: 1 is yes, 2 is no; a figure chooses from a numbered list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.fields.number import plain_digits
from desktop_app.ui.fields.text import LineField
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, set_property
from desktop_app.ui.words import current, tr

YES = QT_TRANSLATE_NOOP("Home visits", "Yes")
NO = QT_TRANSLATE_NOOP("Home visits", "No")
NUMBERED = QT_TRANSLATE_NOOP("Home visits", "{number} {words}")
NOT_ON_LIST = QT_TRANSLATE_NOOP("Home visits", "Write the number in front of the answer, 1 to {last}.")


class KeyYesNo(SegmentField):
    """Yes, no, or not asked, with one key.

    Signals:
        went_on: the next line is to be answered.
    """

    went_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        number = current().number
        super().__init__(
            [(True, f"{number(1)}  {tr(YES)}"), (False, f"{number(2)}  {tr(NO)}")],
            parent,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with 1 or 2 of any script and go on, take back with Backspace, go on with Enter."""
        digit = plain_digits(event.text())
        if digit in ("1", "2"):
            self.set_value(digit == "1")
            self.changed.emit()
            self.went_on.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.set_value(None)
            self.changed.emit()
        elif event.key() in ENTER_KEYS:
            self.went_on.emit()
        else:
            super().keyPressEvent(event)


class QuestionLine(QWidget):
    """A question with its two answers on one line, so that as many stand below each other as on the paper.

    Attributes:
        field: the answers.

    Signals:
        changed: somebody answered or took an answer back.
    """

    changed = Signal()

    def __init__(self, question: Label, field: KeyYesNo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._question = tr(question)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(12))
        words = label(question, wrap=True)
        words.setBuddy(field)
        line.addWidget(words, 1)
        line.addWidget(field)
        field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(field)
        field.changed.connect(self.changed)

    def value(self) -> bool | None:
        """Return the answer, or None."""
        found = self.field.value()
        return None if found is None else bool(found)

    def set_value(self, value: bool | None) -> None:
        """Show an answer; None shows none."""
        self.field.set_value(value)

    def problem(self) -> Text | None:
        """Return None: each answer can be read."""
        return None

    def set_invalid(self, invalid: bool) -> None:
        """Mark the answers as wrong."""
        self.field.set_invalid(invalid)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Give the question's name to the answers, whatever stands above the line."""
        super().setAccessibleName(name or self._question)
        self.field.setAccessibleName(name or self._question)


class FigureField(QWidget):
    """Answers of a numbered list, chosen by their figures; what was chosen is said in words below.

    Args:
        choices: (code, words) in the order of the paper.
        several: more than one figure may be written, e.g. "13".

    Attributes:
        line: where the figures are typed.

    Signals:
        changed: somebody typed.
    """

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, Label]], several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices, self._several = list(choices), several
        self.line = LineField()
        self.line.setMaximumWidth(px(110))
        self._words = label(self._list(), "muted", wrap=True)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(3))
        stack.addWidget(self.line)
        stack.addWidget(self._words)
        self.setFocusProxy(self.line)
        self.line.changed.connect(self._typed)

    def value(self) -> str | None:
        """Return the code that is chosen, of several all of them divided by spaces; None for none."""
        return self._chosen() or None

    def set_value(self, value: str | None) -> None:
        """Show what is chosen."""
        codes = [code for code, _ in self._choices]
        figures = [codes.index(one) + 1 for one in (value or "").split() if one in codes]
        self.line.setText(" ".join(current().number(one) for one in figures))
        self._say()

    def problem(self) -> Text | None:
        """Return that a figure stands for no answer."""
        return NOT_ON_LIST.fill(last=len(self._choices)) if self.line.text().strip() and self._chosen() is None else None

    def set_invalid(self, invalid: bool) -> None:
        """Mark the field as wrong."""
        set_property(self.line, "invalid", "true" if invalid else "false")

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Give the name of the question to the line."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _chosen(self) -> str | None:
        """Return the codes of the figures; "" for none, None if a figure stands for no answer."""
        typed = plain_digits(self.line.text())
        figures = list(typed) if self._several else [typed] if typed else []
        if any(not one.isdecimal() or not 1 <= int(one) <= len(self._choices) for one in figures):
            return None
        return " ".join(dict.fromkeys(self._choices[int(one) - 1][0] for one in figures))

    def _typed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        codes = (self._chosen() or "").split()
        words = [tr(words) for code, words in self._choices if code in codes]
        self._words.setText(" · ".join(words) if words else self._list())

    def _list(self) -> str:
        number = current().number
        return " · ".join(tr(NUMBERED, number=number(n), words=tr(words)) for n, (_, words) in enumerate(self._choices, 1))
