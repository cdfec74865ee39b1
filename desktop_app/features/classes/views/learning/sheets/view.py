"""Types answer sheets back: which test, which day, then one key for each answer; a sheet is stored when its line is left."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import DateField, SegmentField
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, button, label, row, set_property
from desktop_app.ui.words import tr

from ....services import learning
from ..acting import act
from ..body import Body
from ..wording import TESTS
from .grid import SheetsGrid
from .model import QUESTION, SheetsModel

TEST = QT_TRANSLATE_NOOP("Classes", "Which test")
DAY = QT_TRANSLATE_NOOP("Classes", "Day of the test")
SHEET_OF = QT_TRANSLATE_NOOP("Classes", "Sheet of {name}, quiz “{title}”")
SHEETS_OF = QT_TRANSLATE_NOOP("Classes", "{n} sheets of the quiz “{title}”")
REMOVE = QT_TRANSLATE_NOOP("Classes", "Remove this sheet")
REMOVE_SHEET = QT_TRANSLATE_NOOP("Classes", "Remove the sheet of {name}, quiz “{title}”")
HOW = QT_TRANSLATE_NOOP(
    "Classes",
    "Type the number of the crossed box: the cursor goes on by itself. Space: left out. A sheet is stored when its line is left.",
)
NUMBER_KEYS = QT_TRANSLATE_NOOP("Classes", "Type the number, then Enter.")
CHOICE_KEYS = QT_TRANSLATE_NOOP("Classes", "Keys: 1 to {n}, or letters. Space: left out.")
TRUTH_KEYS = QT_TRANSLATE_NOOP("Classes", "Keys: 1 or T is true, 2 or F is false. Space: left out.")
NOBODY = QT_TRANSLATE_NOOP("Classes", "Nobody takes part in this class yet")
NOBODY_TEXT = QT_TRANSLATE_NOOP("Classes", "Enrol people first; then their sheets can be typed in here.")


class SheetsView(Body):
    """The grid of one quiz.

    Attributes:
        test, day: of the sheets.
        model, grid: people and answers.
        said: what the keys mean here, or why something cannot be read.
    """

    def __init__(self, context: AppContext, quiz: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        with context.db.read() as session:
            self.quiz = learning.open_quiz(session, quiz)
        is_test = self.quiz.entry.use == "pre_post"
        self.test = SegmentField(TESTS if is_test else TESTS[2:])
        self.test.set_value("pre" if is_test else "quiz")
        self.test.setAccessibleName(tr(TEST))
        self.day = DateField(maximum=context.today())
        self.day.set_value(context.today())
        self.day.setAccessibleName(tr(DAY))
        self.model = SheetsModel(self.quiz.questions, self)
        self.grid = SheetsGrid(self.model)
        self.said = label(HOW, "muted", wrap=True)
        self.remove_button = button(REMOVE, "trash-2", "ghost", self._remove)
        self._shown = (str(self.test.value()), context.today())
        self._lay_out()
        self._connect()
        self.reload()

    def title(self) -> Label:
        """Return the title of the quiz."""
        return self.quiz.entry.title

    def unsaved(self) -> bool:
        """Return True while a line is not stored."""
        return bool(self.model.changed)

    def draft(self) -> Mapping[str, object]:
        """Store what was typed; test and day are kept for the new window."""
        self.store()
        return {"test": self._shown[0], "day": self._shown[1]}

    def restore_draft(self, draft: Mapping[str, object]) -> None:
        """Show the same test and day."""
        test, day = draft.get("test"), draft.get("day")
        if isinstance(test, str) and isinstance(day, date):
            self.test.set_value(test)
            self.day.set_value(day)
            self._chosen()

    def take_cursor(self) -> None:
        """Begin in the grid."""
        self.grid.setFocus()

    def reload(self) -> None:
        """Read the sheets of the chosen test and day; the cursor stays in its place."""
        at = self.grid.currentIndex()
        with self.context.db.read() as session:
            rows = learning.paper_grid(session, self.quiz.id, *self._shown)
        self.model.show_rows(rows)
        self.grid.setVisible(bool(rows))
        self._nobody.setVisible(not rows)
        if rows:
            place = (min(at.row(), len(rows) - 1), at.column()) if at.isValid() else (0, 0)
            self.grid.setCurrentIndex(self.model.index(*place))

    def store(self) -> None:
        """Store the sheets that were changed, as one action; a refusal is named, and they stay to be mended."""
        changed = [one for one in self.model.rows if one.enrolment in self.model.changed]
        if not changed:
            return
        kind, day = self._shown
        text = SHEET_OF.fill(name=changed[0].name) if len(changed) == 1 else SHEETS_OF.of(len(changed))
        stored = text.fill(title=self.quiz.entry.title)
        sheets = {one.enrolment: dict(self.model.answers[one.enrolment]) for one in changed}
        try:
            with self.context.db.action(stored) as session:
                learning.record_paper_answers(session, self.quiz.id, kind, day, sheets, self.context.today())
                action = action_id(session)
        except (UserError, MachineError) as refused:
            self.context.show_error(refused)
            return
        self.model.changed.clear()
        with self.context.db.read() as session:
            self.model.rows = learning.paper_grid(session, self.quiz.id, kind, day)
        self.context.notify(stored, action)

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what was typed before something else is shown."""
        super().hideEvent(event)
        self.store()

    def _lay_out(self) -> None:
        self._nobody = EmptyState("users", NOBODY, NOBODY_TEXT)
        self.day.setFixedWidth(px(170))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(10))
        stack.addLayout(row(self.test, label(DAY, "field"), self.day, None, self.remove_button))
        stack.addWidget(self.grid, 1)
        stack.addWidget(self._nobody, 1)
        stack.addWidget(self.said)
        self._nobody.hide()

    def _connect(self) -> None:
        self.test.changed.connect(self._chosen)
        self.day.committed.connect(self._chosen)
        self.grid.left_row.connect(self.store)
        self.grid.said.connect(self._say)
        self.grid.reached.connect(self._explain)
        add_shortcut(self, QKeySequence.StandardKey.Save, self.store, everywhere=True)

    def _chosen(self) -> None:
        """Show another test or day; what was typed belongs to the one before."""
        self.store()
        if self.unsaved():
            self.test.set_value(self._shown[0])
            self.day.set_value(self._shown[1])
            return
        kind = self.test.value() or self._shown[0]
        self.test.set_value(kind)
        self._shown = (kind, self.day.value() or self._shown[1])
        self.reload()

    def _say(self, text: Label) -> None:
        self.said.setText(tr(text or HOW))
        set_property(self.said, "role", "error" if text else "muted")

    def _explain(self, line: int, column: int) -> None:
        question = self.model.question_at(column)
        self.remove_button.setEnabled(0 <= line < len(self.model.rows) and self.model.rows[line].attempt is not None)
        if question is None:
            self._say("")
            return
        keys = {"number": NUMBER_KEYS, "true_false": TRUTH_KEYS}.get(question.kind, CHOICE_KEYS.of(len(question.choices)))
        set_property(self.said, "role", "muted")
        self.said.setText(tr(QUESTION, number=column + 1, question=question.question) + "\n" + tr(keys))

    def _remove(self) -> None:
        place = self.grid.currentIndex().row()
        found = self.model.rows[place] if 0 <= place < len(self.model.rows) else None
        if found is None or found.attempt is None:
            return
        text = REMOVE_SHEET.fill(name=found.name, title=self.quiz.entry.title)
        attempt = found.attempt
        act(self.context, text, lambda session: learning.remove_attempt(session, attempt))
        self.reload()
