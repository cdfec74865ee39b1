"""One question in large type, answered with one key: 1 to 6, T or F, or a number; Enter goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields.number import plain_digits
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, row, scroll, set_margins
from desktop_app.ui.words import tr

from ....rules.quizzes import Answer, Question
from ..number_field import QuizNumberField
from ..wording import FALSE, POINTS, TRUE
from .answer_button import AnswerButton

YOUR_NUMBER = QT_TRANSLATE_NOOP("Classes", "Your number")
FIELD_PX = 320


class QuestionScreen(QWidget):
    """Asks one question.

    Attributes:
        buttons: the answers to choose from.
        field: the number, for a question that asks for one.

    Signals:
        went_on: Enter was pressed.
        went_back: Page Up was pressed.
        left_out: 0 was pressed: the person does not know.
    """

    went_on = Signal()
    went_back = Signal()
    left_out = Signal()

    def __init__(self, question: Question, answer: Answer | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(question.question)
        self.buttons: list[AnswerButton] = []
        self.field: QuizNumberField | None = None
        self.problem_line = label("", "error", wrap=True)
        body = QWidget()
        self._stack = QVBoxLayout(body)
        set_margins(self._stack, 2, 2, 10, 2)
        self._stack.setSpacing(px(12))
        self._stack.addWidget(label(question.question, "question", wrap=True))
        self._stack.addWidget(label(POINTS.of(question.points), "muted"))
        if question.kind == "number":
            self._add_field(answer)
        else:
            self._add_buttons(answer)
        self._stack.addWidget(self.problem_line)
        self._stack.addStretch(1)
        self.problem_line.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll(body))

    def answer(self) -> Answer:
        """Return what is chosen or written."""
        if self.field is not None:
            return Answer(number_x1000=self.field.value_x1000())
        chosen = next((number for number, one in enumerate(self.buttons) if one.isChecked()), None)
        if chosen is None:
            return Answer()
        if self._question.kind == "true_false":
            return Answer(is_true=chosen == 0)
        return Answer(choice=self._question.choices[chosen].id)

    def can_go_on(self) -> bool:
        """Return True unless a number stands there that cannot be read; it is named then."""
        problem = self.field.problem() if self.field is not None else None
        self.problem_line.setText("" if problem is None else tr(problem))
        self.problem_line.setVisible(problem is not None)
        return problem is None

    def take_cursor(self) -> None:
        """Put the cursor into the number, else onto the question, where keys choose."""
        (self.field or self).setFocus()

    def clear(self) -> None:
        """Take the answer back."""
        if self.field is not None:
            self.field.set_value(None)
        for one in self.buttons:
            one.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, leave out, go on or back."""
        key = Qt.Key(event.key())
        if key in ENTER_KEYS:
            if not event.isAutoRepeat():
                self.went_on.emit()
        elif key == Qt.Key.Key_PageUp:
            self.went_back.emit()
        elif self.field is None and (number := self._number_of(event)) is not None:
            self._choose(number)
        else:
            super().keyPressEvent(event)

    def _number_of(self, event: QKeyEvent) -> int | None:
        """Return the place of the answer that a key stands for, from 1; 0 for "I do not know"."""
        typed = plain_digits(event.text())
        if typed.isascii() and typed.isdigit():
            return int(typed)
        if self._question.kind != "true_false" or not event.text().strip():
            return None
        letter = event.text().casefold()
        for number, (words, english) in enumerate(((TRUE, "t"), (FALSE, "f")), 1):
            if letter in (english, tr(words)[:1].casefold()):
                return number
        return None

    def _choose(self, number: int) -> None:
        if number == 0:
            self.left_out.emit()
        elif number <= len(self.buttons):
            self._press(number - 1)

    def _press(self, chosen: int) -> None:
        for number, one in enumerate(self.buttons):
            one.setChecked(number == chosen)

    def _add_buttons(self, answer: Answer | None) -> None:
        given = answer or Answer()
        if self._question.kind == "true_false":
            answers = [(tr(TRUE), given.is_true is True), (tr(FALSE), given.is_true is False)]
        else:
            answers = [(one.answer, given.choice is not None and one.id == given.choice) for one in self._question.choices]
        for number, (words, is_chosen) in enumerate(answers):
            made = AnswerButton(number + 1, words)
            made.setChecked(is_chosen)
            made.clicked.connect(lambda _checked=False, number=number: self._press(number))
            self.buttons.append(made)
            self._stack.addWidget(made)

    def _add_field(self, answer: Answer | None) -> None:
        self.field = QuizNumberField(unit=self._question.unit or None)
        self.field.setProperty("large", "true")
        self.field.setFixedWidth(px(FIELD_PX))
        self.field.setAccessibleName(tr(YOUR_NUMBER))
        self.field.set_x1000(answer.number_x1000 if answer is not None else None)
        self._stack.addLayout(row(self.field, None))
