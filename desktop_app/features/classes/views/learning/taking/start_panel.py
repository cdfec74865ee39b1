"""Who answers, and as which test."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField, SegmentField
from desktop_app.ui.form import Form
from desktop_app.ui.icons import icon
from desktop_app.ui.tokens import px
from desktop_app.ui.words import tr

from ....services import learning
from ....services.learning import QuizCard
from ..wording import TESTS

WHO = QT_TRANSLATE_NOOP("Classes", "Who answers")
CHOOSE = QT_TRANSLATE_NOOP("Classes", "Choose a person")
TEST = QT_TRANSLATE_NOOP("Classes", "Which test")
DAY = QT_TRANSLATE_NOOP("Classes", "Day")
START = QT_TRANSLATE_NOOP("Classes", "Begin")
NO_TEST = QT_TRANSLATE_NOOP("Classes", "Choose which test it is.")
AGAIN = QT_TRANSLATE_NOOP(
    "Classes", "{name} has answered this test on that day already. New answers take the place of the first ones."
)
WIDEST_PX = 560


class StartPanel(Form):
    """Asks who answers, which test it is, and on which day."""

    def __init__(self, context: AppContext, quiz: QuizCard, parent: QWidget | None = None) -> None:
        super().__init__(context, START, parent)
        self.quiz = quiz
        with context.db.read() as session:
            people = learning.learners(session, quiz.class_id)
        self._names = {one.enrolment: one.name for one in people}
        self.person = ChoiceField([(None, CHOOSE), *((one.enrolment, one.name) for one in people)])
        self.test = SegmentField(TESTS if quiz.entry.use == "pre_post" else TESTS[2:])
        self.test.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.test.set_value(None if quiz.entry.use == "pre_post" else "quiz")
        self.day = DateField(maximum=context.today())
        self.day.set_value(context.today())
        self.add_field("person", WHO, self.person, required=True)
        self.add_field("kind", TEST, self.test)
        self.add_field("taken_on", DAY, self.day, required=True)
        self.fields.addStretch(1)
        for editor in (self.person, self.test, self.day):
            editor.changed.connect(self._look)
        self.cancel_button.hide()
        self.save_button.setIcon(icon("arrow-right", "on_accent", "on_accent"))
        self.setMaximumWidth(px(WIDEST_PX))

    def kind(self) -> str:
        """Return pre, post or quiz; "" while nothing is chosen."""
        return str(self.test.value() or "")

    def taken_on(self) -> date:
        """Return the day."""
        return self.day.value() or self.context.today()

    def name(self) -> str:
        """Return the name of the person."""
        return tr(self._names.get(self.person.value(), ""))

    def check(self) -> Sequence[Problem]:
        """Return what is missing."""
        return [] if self.kind() else [Problem("kind", NO_TEST)]

    def save(self) -> None:
        """Store nothing: the questions come next."""

    def next_person(self) -> None:
        """Ask for somebody else, in the same test."""
        self.person.set_value(None)
        self.reset_changes()

    def _look(self) -> None:
        """Say it if this test was answered by this person on this day."""
        person, kind, day = self.person.value(), self.kind(), self.day.value()
        if person is None or kind in ("", "quiz") or day is None:
            self.show_problems([])
            return
        with self.context.db.read() as session:
            found = learning.find_attempt(session, self.quiz.id, person, kind, day)
        if found is None:
            self.show_problems([])
        else:
            self.show_refusal(AGAIN.fill(name=self.name()))
