"""The five steps of the open day side by side, each with how many wait there; and what the day was as a whole."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button
from desktop_app.ui.words import current, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.day_steps import STEPS
from ...services import StepCount

SUMMARY = "summary"
PARTS: Mapping[str, Text] = {**STEPS, SUMMARY: QT_TRANSLATE_NOOP("Health visits", "Summary")}
STEP = QT_TRANSLATE_NOOP("Health visits", "{number} {step}")
STEP_WITH = QT_TRANSLATE_NOOP("Health visits", "{number} {step} · {count}")
KEYS = QT_TRANSLATE_NOOP("Health visits", "{step}: {waiting} waiting, {done} done (Ctrl+{number})")
SUMMARY_KEYS = QT_TRANSLATE_NOOP("Health visits", "The whole day in figures, and what is still to do (Ctrl+6)")
WAITING = QT_TRANSLATE_NOOP("Health visits", "{n} waiting")
DONE = QT_TRANSLATE_NOOP("Health visits", "{n} done")


class StepBar(QWidget):
    """One button for each step and one for the summary; the cursor stays where it is.

    Attributes:
        buttons: by step, and ``SUMMARY``.
        waiting_button, done_button: how many people wait at the step that is shown, and how many were there.

    Signals:
        step_asked(step): another step is wanted.
        people_asked(step, is_done): the people behind a number are wanted.
    """

    step_asked = Signal(str)
    people_asked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = SUMMARY
        self._counts: Mapping[str, StepCount] = {}
        self._is_finished = False
        self.buttons = {part: self._button(part) for part in PARTS}
        self.waiting_button = button("", kind="link", clicked=lambda: self.people_asked.emit(self._step, False))
        self.done_button = button("", kind="link", clicked=lambda: self.people_asked.emit(self._step, True))
        self._line = line = WrapRow(spacing=6)
        for made in self.buttons.values():
            line.addWidget(made)
        line.add_gap()
        line.addWidget(self.waiting_button)
        line.addWidget(self.done_button)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(12), px(8), px(12), px(4))
        stack.addLayout(line)
        self.show_counts({})

    def add_choice(self, choice: QWidget) -> None:
        """Let a choice about the step that is shown stand at the end of the row."""
        self._line.addWidget(choice)

    def people(self, step: str, is_done: bool) -> Sequence[bytes]:
        """Return who waits at a step, or who was there."""
        count = self._counts.get(step)
        return () if count is None else count.done if is_done else count.waiting

    def show_step(self, step: str) -> None:
        """Mark the step that is shown below."""
        self._step = step
        for part, made in self.buttons.items():
            made.setChecked(part == step)
        self._show_numbers()

    def show_counts(self, counts: Mapping[str, StepCount], is_finished: bool = False) -> None:
        """Show how many wait at each step; on a day that is finished nobody waits any more."""
        self._counts, self._is_finished = counts, is_finished
        spoken = current()
        for number, (step, words) in enumerate(STEPS.items(), 1):
            waiting, done = self._waiting(step), len(self.people(step, True))
            said = STEP_WITH if waiting else STEP
            at = spoken.number(number)
            self.buttons[step].setText(tr(said, number=at, step=tr(words), count=spoken.number(waiting)))
            self.buttons[step].setToolTip(tr(KEYS, step=tr(words), waiting=waiting, done=done, number=number))
        for made in self.buttons.values():
            made.setMinimumWidth(_bold_width(made))
        self._show_numbers()

    def _show_numbers(self) -> None:
        for made, words, is_done in ((self.waiting_button, WAITING, False), (self.done_button, DONE, True)):
            count = len(self.people(self._step, is_done)) if is_done else self._waiting(self._step)
            made.setText(tr(words.of(count)))
            made.setVisible(self._step in STEPS and (is_done or not self._is_finished))
            made.setEnabled(count > 0)

    def _waiting(self, step: str) -> int:
        return 0 if self._is_finished else len(self.people(step, False))

    def _button(self, part: str) -> QPushButton:
        made = QPushButton(tr(PARTS[part]))
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setProperty("segment", "true")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl with a figure is its key
        made.clicked.connect(lambda _checked=False: self.step_asked.emit(part))
        if part == SUMMARY:
            made.setToolTip(tr(SUMMARY_KEYS))
        return made


def _bold_width(made: QPushButton) -> int:
    """Return the width that shows the words whole when they are chosen, and therefore bold."""
    bold = QFont(made.font())
    bold.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(bold).horizontalAdvance(made.text()) + px(32)
