"""The quizzes of a class: made, changed, taken, printed, typed back, looked at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, button
from desktop_app.ui.words import current, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.quizzes import USES
from ...services import learning
from ...services.learning import QuizRow
from .acting import LEARNING_PAGE, act
from .wording import quiz_title

NAME = QT_TRANSLATE_NOOP("Classes", "Quizzes of the class")
TITLE = QT_TRANSLATE_NOOP("Classes", "Quiz")
USE = QT_TRANSLATE_NOOP("Classes", "Used as")
QUESTIONS = QT_TRANSLATE_NOOP("Classes", "Questions")
ANSWERED = QT_TRANSLATE_NOOP("Classes", "Answered")
NEW = QT_TRANSLATE_NOOP("Classes", "New quiz")
TAKE = QT_TRANSLATE_NOOP("Classes", "Answer on the laptop")
PRINT = QT_TRANSLATE_NOOP("Classes", "Print")
TYPE_BACK = QT_TRANSLATE_NOOP("Classes", "Type in sheets")
RESULTS = QT_TRANSLATE_NOOP("Classes", "Results")
CHANGE = QT_TRANSLATE_NOOP("Classes", "Change")
REMOVE = QT_TRANSLATE_NOOP("Classes", "Remove")
REMOVE_QUIZ = QT_TRANSLATE_NOOP("Classes", "Remove the quiz “{title}”")
REPLACED = QT_TRANSLATE_NOOP("Classes", "earlier version")
NONE = QT_TRANSLATE_NOOP("Classes", "No quiz yet")
NONE_TEXT = QT_TRANSLATE_NOOP(
    "Classes",
    "A quiz shows what people know before and after the class. It is answered on the laptop, or printed and typed back.",
)


class QuizzesPart(QWidget):
    """The list of quizzes with what can be done to the chosen one; Enter lets somebody answer it.

    Attributes:
        model, table: the list.
        new_button, take_button, print_button, type_button, results_button, change_button, remove_button: what can be done.
    """

    def __init__(self, context: AppContext, class_id: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.class_id = context, class_id
        self.model: RowsModel[QuizRow] = RowsModel(_columns(), self)
        self.table = table_view(self.model, NAME)
        self.new_button = button(NEW, "plus", clicked=self._make)
        self.take_button = button(TAKE, "pencil", clicked=lambda: self._open("take"))
        self.print_button = button(PRINT, "printer", "ghost", self._print)
        self.type_button = button(TYPE_BACK, "sheet", "ghost", lambda: self._open("sheets"))
        self.results_button = button(RESULTS, "clipboard-list", "ghost", lambda: self._open("results"))
        self.change_button = button(CHANGE, "settings", "ghost", lambda: self._open("edit"))
        self.remove_button = button(REMOVE, "trash-2", "ghost", self._remove)
        self._of_row = [self.take_button, self.print_button, self.type_button, self.results_button]
        self._of_row += [self.change_button, self.remove_button]
        self.first_button = button(NEW, "plus", clicked=self._make)
        self._lay_out()
        self.table.opened.connect(lambda _row: self._open("take"))
        self.table.chosen.connect(lambda _row: self._offer())
        add_shortcut(self.table, Qt.Key.Key_Delete, self._remove)
        self.reload()

    def reload(self) -> None:
        """Read the list again; what is chosen stays chosen."""
        chosen = self._chosen()
        with self.context.db.read() as session:
            rows = learning.list_quizzes(session, self.class_id)
        self.model.set_rows(rows)
        self._list.setCurrentIndex(0 if rows else 1)
        self.table.choose(next((number for number, row in enumerate(rows) if chosen is not None and row.id == chosen.id), 0))
        self._offer()

    def _lay_out(self) -> None:
        self._list = QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(EmptyState("circle-help", NONE, NONE_TEXT, self.first_button))
        actions = WrapRow(6)
        for part in (self.new_button, *self._of_row):
            actions.addWidget(part)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        stack.addWidget(self._list, 1)
        stack.addLayout(actions)

    def _chosen(self) -> QuizRow | None:
        row = self.table.current_row()
        return row if isinstance(row, QuizRow) else None

    def _offer(self) -> None:
        row = self._chosen()
        self.new_button.setVisible(bool(self.model.rows))
        for part in self._of_row:
            part.setVisible(bool(self.model.rows))
            part.setEnabled(row is not None)
        if row is not None:
            self.results_button.setEnabled(row.attempts > 0)
            for part in (self.take_button, self.change_button):
                part.setEnabled(not row.is_replaced)

    def _make(self) -> None:
        self.context.open_page(LEARNING_PAGE, show="edit", class_id=self.class_id, quiz=None)

    def _open(self, show: str) -> None:
        row = self._chosen()
        if row is not None and not (row.is_replaced and show == "take"):
            self.context.open_page(LEARNING_PAGE, show=show, class_id=self.class_id, quiz=row.id)

    def _print(self) -> None:
        row = self._chosen()
        if row is not None:
            self.context.open_page("registers", register="classes.quiz_sheet", subjects=(row.id,), of_whom=row.title)

    def _remove(self) -> None:
        row = self._chosen()
        if row is not None:
            act(self.context, REMOVE_QUIZ.fill(title=row.title), lambda session: learning.remove_quiz(session, row.id))


def _columns() -> list[TableColumn[QuizRow]]:
    return [
        TableColumn(TITLE, quiz_title, stretch=True, sortable=False),
        TableColumn(USE, lambda row: tr(REPLACED if row.is_replaced else USES[row.use]), sortable=False, rank=3),
        TableColumn(QUESTIONS, lambda row: current().number(row.questions), numeric=True, sortable=False, rank=2),
        TableColumn(ANSWERED, lambda row: current().number(row.attempts), numeric=True, sortable=False, rank=1),
    ]
