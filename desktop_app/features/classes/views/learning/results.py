"""Who answered a quiz, and what came of it; each opens question by question."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.master_detail import MasterDetail
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, row
from desktop_app.ui.words import current, joined, tr

from ...rules.quizzes import verdict
from ...services import learning
from ...services.learning import AttemptRow
from .acting import act
from .body import Body
from .outcome import Outcome
from .wording import TESTS, fraction, verdict_words

NAME = QT_TRANSLATE_NOOP("Classes", "Who answered")
PERSON = QT_TRANSLATE_NOOP("Classes", "Name")
TEST = QT_TRANSLATE_NOOP("Classes", "Test")
DAY = QT_TRANSLATE_NOOP("Classes", "Day")
POINTS = QT_TRANSLATE_NOOP("Classes", "Points")
RIGHT = QT_TRANSLATE_NOOP("Classes", "Right")
WRONG = QT_TRANSLATE_NOOP("Classes", "Wrong")
LEFT_OUT = QT_TRANSLATE_NOOP("Classes", "Left out")
ENOUGH = QT_TRANSLATE_NOOP("Classes", "Result")
OPEN = QT_TRANSLATE_NOOP("Classes", "Show answers")
REMOVE = QT_TRANSLATE_NOOP("Classes", "Remove answers")
REMOVE_ANSWERS = QT_TRANSLATE_NOOP("Classes", "Remove the answers of {name} to the quiz “{title}”")
DETAIL_PX = 460


class ResultsView(Body):
    """The attempts at one quiz.

    Attributes:
        model, table: who answered.
        panel: the list with the answers of the chosen person beside it.
    """

    def __init__(self, context: AppContext, quiz: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        with context.db.read() as session:
            self.quiz = learning.open_quiz(session, quiz)
        self.model: RowsModel[AttemptRow] = RowsModel(self._columns(), self)
        self.table = table_view(self.model, NAME)
        self.open_button = button(OPEN, "eye", clicked=self.open_chosen)
        self.remove_button = button(REMOVE, "trash-2", "ghost", self._remove)
        master = QWidget()
        left = QVBoxLayout(master)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(px(8))
        left.addWidget(self.table, 1)
        left.addLayout(row(self.open_button, self.remove_button, None))
        self.panel = MasterDetail(master, DETAIL_PX)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.panel)
        self.table.opened.connect(lambda _row: self.open_chosen())
        self.table.chosen.connect(lambda _row: self._offer())
        add_shortcut(self.table, Qt.Key.Key_Delete, self._remove)
        context.changed.connect(self._on_changed)
        self.reload()

    def title(self) -> Label:
        """Return the title of the quiz."""
        return self.quiz.entry.title

    def take_cursor(self) -> None:
        """Begin in the list."""
        self.table.setFocus()

    def reload(self) -> None:
        """Read the attempts again; a quiz that was removed leaves the list as it is."""
        chosen = self._chosen()
        try:
            with self.context.db.read() as session:
                rows = learning.attempts_of(session, self.quiz.id)
        except UserError:
            return
        self.model.set_rows(rows)
        self.table.choose(next((n for n, one in enumerate(self.model.rows) if chosen is not None and one.id == chosen.id), 0))
        self._offer()

    def open_chosen(self) -> None:
        """Show the answers of the chosen person beside the list."""
        chosen = self._chosen()
        if chosen is None:
            return
        with self.context.db.read() as session:
            answers = learning.answers_of(session, [chosen.id]).get(chosen.id, {})
        outcome = Outcome(self.quiz.questions, answers, self.quiz.entry.pass_score)
        self.panel.show_detail(outcome, joined(chosen.name, dict(TESTS)[chosen.kind], current().date(chosen.taken_on)))

    def _chosen(self) -> AttemptRow | None:
        found = self.table.current_row()
        return found if isinstance(found, AttemptRow) else None

    def _offer(self) -> None:
        for part in (self.open_button, self.remove_button):
            part.setEnabled(self._chosen() is not None)

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        label = REMOVE_ANSWERS.fill(name=chosen.name, title=self.quiz.entry.title)
        act(self.context, label, lambda session: learning.remove_attempt(session, chosen.id))
        self.panel.close_detail()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("quiz_attempt", "quiz_answer", "enrolment", "resident"):
            self.reload()

    def _columns(self) -> list[TableColumn[AttemptRow]]:
        number, passing = current().number, self.quiz.entry.pass_score
        columns: list[TableColumn[AttemptRow]] = [
            TableColumn(PERSON, lambda one: tr(one.name), stretch=True),
            TableColumn(TEST, lambda one: tr(dict(TESTS)[one.kind]), rank=1),
            TableColumn(DAY, lambda one: current().date(one.taken_on), sort=lambda one: one.taken_on, rank=2),
            TableColumn(POINTS, lambda one: fraction(one.result), lambda one: one.result.percent, numeric=True),
            TableColumn(RIGHT, lambda one: number(one.result.right), lambda one: one.result.right, numeric=True, rank=5),
            TableColumn(WRONG, lambda one: number(one.result.wrong), lambda one: one.result.wrong, numeric=True, rank=4),
            TableColumn(LEFT_OUT, lambda one: number(one.result.left_out), lambda one: one.result.left_out, numeric=True, rank=3),
        ]
        if passing is not None:
            columns.append(
                TableColumn(
                    ENOUGH,
                    lambda one: tr(verdict_words(one.result, passing)),
                    tone=lambda one: "ok" if verdict(one.result, passing) else "warn",
                    rank=6,
                )
            )
        return columns
