"""Leads a person through a quiz: who, the questions, what was left out, the result."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import joined, tr

from ....rules.quizzes import Answer
from ....services import learning
from ..body import Body
from ..outcome import Outcome
from .finish_panel import FinishPanel
from .question_screen import QuestionScreen
from .start_panel import StartPanel

QUESTION_OF = QT_TRANSLATE_NOOP("Classes", "Question {number} of {total}")
BACK = QT_TRANSLATE_NOOP("Classes", "Back")
DO_NOT_KNOW = QT_TRANSLATE_NOOP("Classes", "I do not know (0)")
NEXT = QT_TRANSLATE_NOOP("Classes", "Next (Enter)")
STOP = QT_TRANSLATE_NOOP("Classes", "Stop, keep nothing")
NEXT_PERSON = QT_TRANSLATE_NOOP("Classes", "Next person")
STORE = QT_TRANSLATE_NOOP("Classes", "Answers of {name} to the quiz “{title}”")
STOPPED = QT_TRANSLATE_NOOP("Classes", "Nothing was stored of the answers of {name}. “Begin” goes on with them.")


class TakeView(Body):
    """One quiz, answered by one person after another.

    Attributes:
        quiz: what is asked.
        start: who answers.
        asking: the question that is shown; None before and after.
        finish: what is asked before the answers are stored.
        outcome: the result; None before.
        answers: by question.
    """

    def __init__(self, context: AppContext, quiz: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        with context.db.read() as session:
            self.quiz = learning.open_quiz(session, quiz)
        self.start = StartPanel(context, self.quiz)
        self.asking: QuestionScreen | None = None
        self.finish: FinishPanel | None = None
        self.outcome: Outcome | None = None
        self.answers: dict[bytes, Answer] = {}
        self.at = 0
        self._stopped: tuple[bytes, str, date] | None = None
        self._place = label("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.back_button = button(BACK, "arrow-left", "ghost", self._back)
        self.skip_button = button(DO_NOT_KNOW, clicked=self._leave_out)
        self.next_button = button(NEXT, "arrow-right", "primary", self._next)
        self.stop_button = button(STOP, "x", "ghost", self._stop)
        self.next_person_button = button(NEXT_PERSON, "user", "primary", self._next_person)
        self._stack = QStackedLayout()
        self._lay_out()
        self.start.saved.connect(self._begin)
        self._show(self.start)

    def title(self) -> Label:
        """Return the title of the quiz."""
        return self.quiz.entry.title

    def unsaved(self) -> bool:
        """Return True while somebody answers."""
        return self.asking is not None or self.finish is not None

    def draft(self) -> Mapping[str, object]:
        """Return who answers, and the answers so far."""
        if not self.unsaved():
            return {}
        self._keep()
        return {"start": dict(self.start.draft()), "answers": dict(self.answers), "at": self.at}

    def restore_draft(self, draft: Mapping[str, object]) -> None:
        """Go on where somebody was."""
        start, answers, at = draft.get("start"), draft.get("answers"), draft.get("at")
        if isinstance(start, dict) and isinstance(answers, dict) and isinstance(at, int):
            self.start.restore(start)
            self.answers = answers
            self.show_question(at)

    def take_cursor(self) -> None:
        """Put the cursor where the keys work."""
        if self.asking is not None:
            self.asking.take_cursor()
        elif self.finish is not None:
            self.finish.take_cursor()
        elif self.outcome is None:
            self.start.focus_first()

    def show_question(self, place: int) -> None:
        """Show a question, from 0; behind the last one comes what was left out."""
        if place < 0:
            return
        self._keep()
        if place >= len(self.quiz.questions):
            self._show_finish()
            return
        self.at = place
        question = self.quiz.questions[place]
        self._let_go()
        self.asking = QuestionScreen(question, self.answers.get(question.id or b""))
        self.asking.went_on.connect(self._next)
        self.asking.went_back.connect(self._back)
        self.asking.left_out.connect(self._leave_out)
        self._show(self.asking)
        self._place.setText(tr(QUESTION_OF, number=place + 1, total=len(self.quiz.questions)))
        self._bar.setRange(0, len(self.quiz.questions))
        self._bar.setValue(place)
        self.asking.take_cursor()

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(10))
        stack.addLayout(row(self._place, None))
        stack.addWidget(self._bar)
        stack.addLayout(self._stack, 1)
        stack.addLayout(
            row(self.stop_button, None, self.back_button, self.skip_button, self.next_button, self.next_person_button)
        )

    def _show(self, part: QWidget) -> None:
        if self._stack.indexOf(part) < 0:
            self._stack.addWidget(part)
        self._stack.setCurrentWidget(part)
        is_question, is_asked = part is self.asking, self.unsaved()
        self.back_button.setVisible(is_asked)
        self.back_button.setEnabled(self.at > 0 or not is_question)
        for widget in (self.skip_button, self.next_button, self._bar):
            widget.setVisible(is_question)
        self.stop_button.setVisible(is_asked)
        self.next_person_button.setVisible(part is self.outcome)
        self._place.setVisible(part is not self.start)
        self.titled.emit(joined(self.quiz.entry.title, self.start.name() if part is not self.start else ""))

    def _begin(self) -> None:
        """Begin with the first question, or go on where the same person was stopped."""
        who = (self.start.person.value(), self.start.kind(), self.start.taken_on())
        if who != self._stopped:
            self.answers, self.at = {}, 0
        self._stopped = None
        self.show_question(self.at)

    def _back(self) -> None:
        self.show_question(self.at if self.finish is not None else self.at - 1)

    def _next(self) -> None:
        if self.asking is not None and self.asking.can_go_on():
            self.show_question(self.at + 1)

    def _leave_out(self) -> None:
        if self.asking is not None:
            self.asking.clear()
            self.show_question(self.at + 1)

    def _keep(self) -> None:
        """Take over the answer to the question that is shown."""
        if self.asking is None:
            return
        key, answer = self.quiz.questions[self.at].id or b"", self.asking.answer()
        if answer.is_given:
            self.answers[key] = answer
        else:
            self.answers.pop(key, None)

    def _show_finish(self) -> None:
        left_out = [n for n, one in enumerate(self.quiz.questions) if one.id not in self.answers]
        self._let_go()
        self.finish = FinishPanel(left_out)
        self.finish.asked.connect(self.show_question)
        self.finish.accepted.connect(self._store)
        self._show(self.finish)
        self._place.setText(self.start.name())
        self.finish.take_cursor()

    def _store(self) -> None:
        name, title = self.start.name(), self.quiz.entry.title
        stored = STORE.fill(name=name, title=title)
        try:
            with self.context.db.action(stored) as session:
                learning.record_attempt(
                    session,
                    self.quiz.id,
                    self.start.person.value(),
                    self.start.kind(),
                    self.start.taken_on(),
                    self.answers,
                    self.context.today(),
                )
                action = action_id(session)
        except (UserError, MachineError) as refused:
            self.context.show_error(refused)
            return
        self.context.notify(stored, action)
        self._let_go()
        self.outcome = Outcome(self.quiz.questions, self.answers, self.quiz.entry.pass_score)
        self._show(self.outcome)
        self._place.setText(name)
        self.next_person_button.setFocus()

    def _next_person(self) -> None:
        self._let_go()
        self.start.next_person()
        self._show(self.start)
        self.start.focus_first()

    def _stop(self) -> None:
        self._keep()
        self._stopped = (self.start.person.value(), self.start.kind(), self.start.taken_on())
        self.context.notify(STOPPED.fill(name=self.start.name()))
        self._let_go()
        self._show(self.start)
        self.start.save_button.setFocus()

    def _let_go(self) -> None:
        """Let go of the part that is shown after the first."""
        for part in (self.asking, self.finish, self.outcome):
            if part is not None:
                self._stack.removeWidget(part)
                part.hide()
                part.deleteLater()
        self.asking = self.finish = self.outcome = None
