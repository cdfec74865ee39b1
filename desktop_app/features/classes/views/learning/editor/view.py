"""Makes and changes a quiz: its questions in a list, the chosen one beside it; Ctrl+S saves the whole."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import MachineError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import ChoiceField, NumberField, TextField
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import RowsModel, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, card, icon_button, label, row
from desktop_app.ui.words import tr

from ....rules.quizzes import USES, Question, QuizEntry, check_question
from ....services import learning
from ..body import Body
from .question_columns import question_columns, without_ids
from .question_fields import QuestionFields

NEW_QUIZ = QT_TRANSLATE_NOOP("Classes", "New quiz")
TITLE = QT_TRANSLATE_NOOP("Classes", "Title")
USE = QT_TRANSLATE_NOOP("Classes", "Used as")
PASS = QT_TRANSLATE_NOOP("Classes", "Enough from (percent)")
LIST_NAME = QT_TRANSLATE_NOOP("Classes", "Questions of the quiz")
ADD = QT_TRANSLATE_NOOP("Classes", "Add question (Ctrl+Enter)")
UP = QT_TRANSLATE_NOOP("Classes", "Further up (Alt+Up)")
DOWN = QT_TRANSLATE_NOOP("Classes", "Further down (Alt+Down)")
REMOVE = QT_TRANSLATE_NOOP("Classes", "Remove this question")
SAVE = QT_TRANSLATE_NOOP("Classes", "Save quiz")
SAVE_VERSION = QT_TRANSLATE_NOOP("Classes", "Save as a new version")
CANCEL = QT_TRANSLATE_NOOP("Classes", "Cancel")
ANSWERED = QT_TRANSLATE_NOOP(
    "Classes",
    "This quiz was answered {n} times. If you change its questions, a new version is saved; "
    "the answers to the old one stay with it.",
)
MAKE_QUIZ = QT_TRANSLATE_NOOP("Classes", "Make the quiz “{title}”")
CHANGE_QUIZ = QT_TRANSLATE_NOOP("Classes", "Change the quiz “{title}”")
MAKE_VERSION = QT_TRANSLATE_NOOP("Classes", "Save a new version of the quiz “{title}”")
FIRST = Question("choice", "")


class QuizEditor(Body):
    """One quiz, new or stored.

    Attributes:
        head: title, use, score that is enough.
        questions: what is typed so far.
        fields: the chosen question.
        model, table: the list of questions.
    """

    def __init__(self, context: AppContext, class_id: bytes, quiz: bytes | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._class_id, self._quiz = context, class_id, quiz
        self._attempts, entry = 0, QuizEntry("", "pre_post", (FIRST,))
        if quiz is not None:
            with context.db.read() as session:
                found = learning.open_quiz(session, quiz)
            self._attempts, entry = found.attempts, found.entry
        self._before = without_ids(entry.questions)
        self.questions = list(self._before)
        self._is_changed = False
        self.head = FieldSet(scrolls=False)
        self.title_field = TextField()
        self.use, self.pass_score = ChoiceField(list(USES.items())), NumberField(1, 100, unit="%")
        self.fields = QuestionFields()
        self.model: RowsModel[tuple[int, Question]] = RowsModel(question_columns(), self)
        self.table = table_view(self.model, LIST_NAME)
        self._make_buttons()
        self._lay_out()
        self._fill(entry)
        self._connect()

    def title(self) -> Label:
        """Return the title of the quiz."""
        return self.title_field.value() or NEW_QUIZ

    def unsaved(self) -> bool:
        """Return True if something was typed since the quiz was saved."""
        return self._is_changed

    def draft(self) -> Mapping[str, object]:
        """Return the quiz as it stands there."""
        return {"entry": self.entry(), "at": self.place()} if self._is_changed else {}

    def restore_draft(self, draft: Mapping[str, object]) -> None:
        """Show a quiz that was not saved."""
        entry, at = draft.get("entry"), draft.get("at")
        if isinstance(entry, QuizEntry):
            self.questions = list(entry.questions)
            self._fill(entry)
            self.choose(at if isinstance(at, int) else 0)
            self._is_changed = True

    def take_cursor(self) -> None:
        """Begin with the title of a new quiz, else with the questions."""
        (self.table if self._quiz is not None else self.title_field).setFocus()

    def entry(self) -> QuizEntry:
        """Return the quiz as it stands there."""
        passing = self.pass_score.value()
        return QuizEntry(
            self.title_field.value(),
            self.use.value() or "",
            tuple(self.questions),
            None if passing is None else int(passing),
        )

    def place(self) -> int:
        """Return the place of the chosen question, from 0."""
        return max(0, self.table.currentIndex().row())

    def choose(self, place: int) -> None:
        """Choose the question in a place."""
        self.table.choose(max(0, min(place, len(self.questions) - 1)))

    def add_question(self) -> None:
        """Add a question behind the chosen one, answered in the same way, and begin to write it."""
        before = self.questions[self.place()] if self.questions else FIRST
        at = self.place() + 1 if self.questions else 0
        self.questions.insert(at, replace(FIRST, kind=before.kind, points=before.points))
        self._changed()
        self._show_list(at)
        self.fields.question.setFocus()

    def save(self) -> bool:
        """Store the quiz, as a new version if its questions were answered; return True if it was stored."""
        problems = self.head.found_problems()
        self.head.show_problems(problems)
        if problems or self._question_problems():
            return False
        if not self._is_changed:
            self.finished.emit()
            return True
        entry = self.entry()
        text = MAKE_QUIZ if self._quiz is None else MAKE_VERSION if self._needs_version() else CHANGE_QUIZ
        label = text.fill(title=entry.title)
        try:
            with self.context.db.action(label) as session:
                self._store(session, entry)
                action = action_id(session)
        except UserError as refused:
            self.head.show_refusal(refused.text)
            return False
        except MachineError as failure:
            self.context.show_error(failure)
            return False
        self.context.notify(label, action)
        self._is_changed = False
        self.finished.emit()
        return True

    def _store(self, session: Any, entry: QuizEntry) -> None:
        if self._quiz is None:
            learning.make_quiz(session, self._class_id, entry)
        elif self._needs_version():
            learning.make_new_version(session, self._quiz, entry)
        else:
            learning.change_quiz(session, self._quiz, entry)

    def _make_buttons(self) -> None:
        self.add_button = button(ADD, "plus", "ghost", self.add_question)
        self.up_button = icon_button(UP, "chevron-up", lambda: self._move(-1))
        self.down_button = icon_button(DOWN, "chevron-down", lambda: self._move(1))
        self.remove_button = icon_button(REMOVE, "trash-2", self._remove)
        self.save_button = button(SAVE, "save", "primary", self.save)
        self.cancel_button = button(CANCEL, kind="ghost", clicked=self._cancel)
        self._said = label(ANSWERED.of(self._attempts) if self._attempts else "", "muted", wrap=True)

    def _lay_out(self) -> None:
        self.head.add_field("title", TITLE, self.title_field, required=True)
        self.head.add_field("use", USE, self.use, beside=True)
        self.head.add_field("pass_score", PASS, self.pass_score, beside=True)
        tools = row(self.add_button, None, self.up_button, self.down_button, self.remove_button, spacing=4)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.table, 1)
        left.addLayout(tools)
        right.addWidget(card(self.fields), 1)
        middle = QHBoxLayout()
        middle.setSpacing(px(16))
        middle.addLayout(left, 5)
        middle.addLayout(right, 6)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(10))
        stack.addWidget(self.head)
        stack.addWidget(self._said)
        stack.addLayout(middle, 1)
        stack.addLayout(row(None, self.cancel_button, self.save_button))
        self._said.setVisible(bool(self._attempts))

    def _connect(self) -> None:
        for editor in (self.title_field, self.use, self.pass_score):
            editor.changed.connect(self._changed)
        self.fields.edited.connect(self._edited)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _row: self.fields.question.setFocus())
        add_shortcut(self, QKeySequence.StandardKey.Save, self.save, everywhere=True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            add_shortcut(self, keys, self.add_question, everywhere=True)
        add_shortcut(self.table, "Alt+Up", lambda: self._move(-1))
        add_shortcut(self.table, "Alt+Down", lambda: self._move(1))
        add_shortcut(self.table, Qt.Key.Key_Delete, self._remove)

    def _fill(self, entry: QuizEntry) -> None:
        self.title_field.set_value(entry.title)
        self.use.set_value(entry.use)
        self.pass_score.set_value(entry.pass_score)
        self._show_list(0)

    def _show_list(self, at: int) -> None:
        self.model.set_rows(list(enumerate(self.questions, 1)))
        self.choose(at)
        self._chosen(None)

    def _chosen(self, _row: object) -> None:
        place = self.place()
        self.fields.setEnabled(bool(self.questions))
        self.remove_button.setEnabled(bool(self.questions))
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(place < len(self.questions) - 1)
        if self.questions:
            self.fields.show_question(self.questions[place])

    def _edited(self) -> None:
        place = self.place()
        self.questions[place] = self.fields.value()
        self._changed()
        rows = list(enumerate(self.questions, 1))
        self.table.blockSignals(True)
        self.model.set_rows(rows)
        self.table.choose(place)
        self.table.blockSignals(False)

    def _changed(self) -> None:
        self._is_changed = True
        self.titled.emit(tr(self.title()))
        self.save_button.setText(tr(SAVE_VERSION if self._needs_version() else SAVE))

    def _needs_version(self) -> bool:
        return bool(self._attempts) and without_ids(self.questions) != self._before

    def _move(self, step: int) -> None:
        place = self.place()
        if 0 <= place + step < len(self.questions):
            self.questions[place], self.questions[place + step] = self.questions[place + step], self.questions[place]
            self._changed()
            self._show_list(place + step)

    def _remove(self) -> None:
        if self.questions:
            place = self.place()
            del self.questions[place]
            self._changed()
            self._show_list(min(place, len(self.questions) - 1))

    def _question_problems(self) -> Sequence[Problem]:
        """Return what is wrong with the first question that is not whole, and go there."""
        unreadable = self.fields.found_problems() if self.questions else []
        if unreadable:
            self.fields.show_problems(unreadable)
            return unreadable
        for place, question in enumerate(self.questions):
            if problems := check_question(question):
                self.choose(place)
                self.fields.show_problems(problems)
                return problems
        return ()

    def _cancel(self) -> None:
        self._is_changed = False
        self.finished.emit()
