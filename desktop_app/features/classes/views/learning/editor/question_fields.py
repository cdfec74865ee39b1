"""The fields of one question; what is typed counts at once, the quiz as a whole is saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import ChoiceField, LongTextField, NumberField, SegmentField, TextField

from ....rules.quizzes import KINDS, Question
from ..number_field import QuizNumberField
from ..wording import FALSE, TRUE
from .choices_field import ChoicesField

KIND = QT_TRANSLATE_NOOP("Classes", "How it is answered")
QUESTION = QT_TRANSLATE_NOOP("Classes", "Question")
CHOICES = QT_TRANSLATE_NOOP("Classes", "Answers; mark the right one")
CHOICES_HINT = QT_TRANSLATE_NOOP("Classes", "Two to six answers. Ctrl and a number marks the right one.")
IS_TRUE = QT_TRANSLATE_NOOP("Classes", "What is right")
NUMBER = QT_TRANSLATE_NOOP("Classes", "Number that is right")
TOLERANCE = QT_TRANSLATE_NOOP("Classes", "May be off by")
TOLERANCE_HINT = QT_TRANSLATE_NOOP("Classes", "Empty: exactly this number.")
UNIT = QT_TRANSLATE_NOOP("Classes", "Unit")
UNIT_EXAMPLE = QT_TRANSLATE_NOOP("Classes", "for example kg")
POINTS = QT_TRANSLATE_NOOP("Classes", "Points")
EXPLANATION = QT_TRANSLATE_NOOP("Classes", "Why it is right")
EXPLANATION_HINT = QT_TRANSLATE_NOOP("Classes", "Shown after the answers were given; may stay empty.")
OF_KIND = {"choice": ("choices",), "true_false": ("is_true",), "number": ("answer", "tolerance", "unit")}


class QuestionFields(FieldSet):
    """Shows one question and tells each change of it.

    Signals:
        edited: somebody typed or chose.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.kind = ChoiceField(list(KINDS.items()))
        self.question = LongTextField(2)
        self.choices = ChoicesField()
        self.is_true = SegmentField([(True, TRUE), (False, FALSE)])
        self.is_true.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.answer, self.tolerance = QuizNumberField(), QuizNumberField(minimum=0)
        self.unit = TextField(UNIT_EXAMPLE, max_length=20)
        self.points = NumberField(1, 100)
        self.explanation = LongTextField(2)
        self._is_filling = False
        self._lay_out()

    def _lay_out(self) -> None:
        self.add_field("question", QUESTION, self.question, required=True)
        self.add_field("kind", KIND, self.kind)
        self.add_field("points", POINTS, self.points, beside=True)
        self.add_field("choices", CHOICES, self.choices, CHOICES_HINT)
        self.add_field("is_true", IS_TRUE, self.is_true)
        self.add_field("answer", NUMBER, self.answer)
        self.add_field("unit", UNIT, self.unit, beside=True)
        self.add_field("tolerance", TOLERANCE, self.tolerance, TOLERANCE_HINT)
        self.add_field("explanation", EXPLANATION, self.explanation, EXPLANATION_HINT)
        editors = (self.kind, self.question, self.choices, self.is_true, self.answer, self.tolerance)
        for editor in (*editors, self.unit, self.points, self.explanation):
            editor.changed.connect(self._typed)

    def show_question(self, question: Question) -> None:
        """Fill the fields."""
        self._is_filling = True
        self.kind.set_value(question.kind)
        self.question.set_value(question.question)
        self.choices.set_value(question.choices)
        self.is_true.set_value(question.is_true)
        self.answer.set_x1000(question.answer_x1000)
        self.tolerance.set_x1000(question.tolerance_x1000 or None)
        self.unit.set_value(question.unit)
        self.points.set_value(question.points)
        self.explanation.set_value(question.explanation)
        self.show_problems([])
        self._show_kind()
        self._is_filling = False

    def value(self) -> Question:
        """Return the question as it stands there; a number that cannot be read is missing from it."""
        return Question(
            self.kind.value() or "choice",
            self.question.value(),
            int(self.points.value() or 0),
            self.choices.value(),
            self.is_true.value(),
            self.answer.value_x1000(),
            self.tolerance.value_x1000(),
            self.unit.value(),
            self.explanation.value(),
        )

    def _typed(self) -> None:
        if self._is_filling:
            return
        self._show_kind()
        self.edited.emit()

    def _show_kind(self) -> None:
        for kind, names in OF_KIND.items():
            for name in names:
                self.set_field_visible(name, kind == self.kind.value())
