"""What an attempt came to: points, right, wrong and left out apart, and question by question what was right."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, card, label, row, scroll, set_margins
from desktop_app.ui.words import current, tr

from ...rules.quizzes import LEFT_OUT, RIGHT, WRONG, Answer, Question, mark, result_of, verdict
from .wording import answer_words, counts_words, right_answer_words, score_words, verdict_words

MARKS: Mapping[str, tuple[Label, str]] = {
    RIGHT: (QT_TRANSLATE_NOOP("Classes", "Right"), "ok"),
    WRONG: (QT_TRANSLATE_NOOP("Classes", "Wrong"), "danger"),
    LEFT_OUT: (QT_TRANSLATE_NOOP("Classes", "Left out"), "plain"),
}
GIVEN = QT_TRANSLATE_NOOP("Classes", "Answered: {answer}")
RIGHT_IS = QT_TRANSLATE_NOOP("Classes", "Right is: {answer}")
NUMBERED = QT_TRANSLATE_NOOP("Classes", "{number}. {question}")


class Outcome(QWidget):
    """The result of one attempt, from top to bottom."""

    def __init__(
        self,
        questions: Sequence[Question],
        answers: Mapping[bytes, Answer],
        pass_score: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        result = result_of(questions, answers)
        enough = verdict(result, pass_score)
        self.score = label(score_words(result), "kpi")
        self.counts = label(counts_words(result), "muted", wrap=True)
        chip = Chip(verdict_words(result, pass_score), "ok" if enough else "warn")
        chip.setVisible(enough is not None)
        body = QWidget()
        lines = QVBoxLayout(body)
        set_margins(lines, 0, 0, 10, 0)
        lines.setSpacing(px(10))
        for number, question in enumerate(questions, 1):
            lines.addWidget(_question_card(number, question, answers.get(question.id or b"")))
        lines.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        stack.addLayout(row(self.score, chip, None, spacing=12))
        stack.addWidget(self.counts)
        stack.addWidget(scroll(body), 1)


def _question_card(number: int, question: Question, answer: Answer | None) -> QFrame:
    found = mark(question, answer)
    words, tone = MARKS[found]
    title = tr(NUMBERED, number=current().number(number), question=question.question)
    parts: list[QWidget] = [label(title, "h2", wrap=True)]
    if found != LEFT_OUT:
        parts.append(label(GIVEN.fill(answer=answer_words(question, answer)), wrap=True))
    if found != RIGHT:
        parts.append(label(RIGHT_IS.fill(answer=right_answer_words(question)), wrap=True))
    if question.explanation:
        parts.append(label(question.explanation, "muted", wrap=True))
    return card(row(Chip(words, tone), None), *parts, spacing=4, margins=12)
