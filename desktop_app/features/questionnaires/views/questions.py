"""The questions of one questionnaire from top to bottom, answered from the keyboard alone."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

from ..rules.questionnaires import Questionnaire
from .question_line import QuestionLine
from .stop import StopPanel

SEALED = QT_TRANSLATE_NOOP("Questionnaires", "Only the midwife reads the answer.")
SEALED_ALREADY = QT_TRANSLATE_NOOP("Questionnaires", "The midwife has an answer. A new one takes its place.")
HIDDEN = QT_TRANSLATE_NOOP("Questionnaires", "The questions and answers are hidden. F8 shows them again.")


class Questions(QWidget):
    """The lines, a stop in their place when an answer calls the midwife, and a cover that hides them.

    Attributes:
        lines: by code of the question.
        stop: what stands in the place of the questions after such an answer.

    Signals:
        changed: a person answered or took an answer back.
        finished: the last question was passed.
    """

    changed = Signal()
    finished = Signal()

    def __init__(
        self, questionnaire: Questionnaire, name: Label, phone: str, *, can_seal: bool, parent: QWidget | None = None
    ) -> None:
        """Show the questions; those for the midwife alone only if ``can_seal``: the post has her key."""
        super().__init__(parent)
        self.lines: dict[str, QuestionLine] = {}
        self._notes: dict[str, QLabel] = {}
        self.stop = StopPanel(name, phone)
        self.stop.called.connect(self._go_on_after_stop)
        self._cover = label(HIDDEN, "muted", wrap=True)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(10))
        asked = [one for one in questionnaire.asked_items if can_seal or one.code not in questionnaire.sealed_items]
        for number, item in enumerate(asked, start=1):
            self._add(QuestionLine(number, item), item.is_private and not questionnaire.is_private)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        for part in (self._body, self.stop, self._cover):
            stack.addWidget(part)
        self.stop.hide()
        self._cover.hide()
        self._waiting: QuestionLine | None = None

    @property
    def is_stopped(self) -> bool:
        """Return True while the midwife has to be called."""
        return not self.stop.isHidden()

    @property
    def is_hidden_from_others(self) -> bool:
        """Return True while the cover stands in the place of the questions."""
        return not self._cover.isHidden()

    def answers(self) -> dict[str, int | None]:
        """Return the answers by question; None where there is none."""
        return {code: line.value() for code, line in self.lines.items()}

    def set_answers(self, answers: Mapping[str, int | None]) -> None:
        """Show answers without asking for the midwife again."""
        for code, line in self.lines.items():
            line.set_value(answers.get(code))

    def show_sealed(self, codes: frozenset[str]) -> None:
        """Say of which questions the midwife has an answer already."""
        for code, note in self._notes.items():
            note.setText(tr(SEALED_ALREADY if code in codes else SEALED))

    def mark(self, codes: Sequence[str]) -> None:
        """Mark the questions that wait for their answer, and go to the first of them."""
        for code, line in self.lines.items():
            line.set_missing(code in codes)
        if codes:
            self.lines[codes[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def take_cursor(self) -> None:
        """Put the cursor on the first question without an answer."""
        if self.is_stopped:
            self.stop.take_cursor()
            return
        waiting = [line for line in self.lines.values() if line.value() is None]
        for line in waiting[:1] or list(self.lines.values())[:1]:
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_or_show(self) -> None:
        """Put a cover over the questions, or take it away; one key does it when somebody comes near."""
        shown = self.is_hidden_from_others
        self._cover.setVisible(not shown)
        self._body.setVisible(shown and not self.is_stopped)
        if shown:
            self.take_cursor()

    def _add(self, line: QuestionLine, is_private: bool) -> None:
        self.lines[line.item.code] = line
        line.changed.connect(lambda: self._answered(line))
        line.went_on.connect(lambda: self._go_on(line))
        self._column.addWidget(line)
        if is_private:
            note = label(SEALED, "caption", wrap=True)
            self._notes[line.item.code] = note
            self._column.addWidget(note)

    def _answered(self, line: QuestionLine) -> None:
        line.set_missing(False)
        self.changed.emit()
        if line.item.alarm is not None and line.value() == line.item.alarm:
            self._waiting = line
            self._body.hide()
            self.stop.show()
            self.stop.take_cursor()
            self._scroll_to(self.stop)

    def _go_on_after_stop(self) -> None:
        self.stop.hide()
        self._body.setVisible(not self.is_hidden_from_others)
        if self._waiting is not None:
            self._go_on(self._waiting)

    def _go_on(self, line: QuestionLine) -> None:
        if self.is_stopped:
            return
        lines = list(self.lines.values())
        at = lines.index(line) + 1
        if at == len(lines):
            self.finished.emit()
            return
        lines[at].setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll_to(lines[at])

    def _scroll_to(self, part: QWidget) -> None:
        """Bring a line, or the beginning of the stop, into sight as soon as it has its place."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            QTimer.singleShot(0, self, partial(self._show_in, parent, part))

    def _show_in(self, area: QScrollArea, part: QWidget) -> None:
        inside = area.widget()
        if part is self.stop and inside is not None:
            area.verticalScrollBar().setValue(part.mapTo(inside, QPoint(0, 0)).y())
        else:
            area.ensureWidgetVisible(part)
