"""The lists on paper: made before and after an open day, printed, opened to be typed back."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, button, label, set_margins
from desktop_app.ui.words import current, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.paper_lists import CARDS, KINDS
from ...services import paper_lists
from ...services.paper_lists import ListCard
from .making_bar import MakingBar
from .type_back import TypeBack
from .wording import BLANK_FORM, BLANK_LIST, FORMS, PAPER

LIST_NAME = QT_TRANSLATE_NOOP("Health visits", "Lists on paper")
NUMBER_FIELD = QT_TRANSLATE_NOOP("Health visits", "Number of a list, then Enter")
TYPE_BACK = QT_TRANSLATE_NOOP("Health visits", "Type back")
PRINT = QT_TRANSLATE_NOOP("Health visits", "Print again")
REMOVE = QT_TRANSLATE_NOOP("Health visits", "Remove list")
EMPTY_LIST = QT_TRANSLATE_NOOP("Health visits", "Empty list")
EMPTY_FORM = QT_TRANSLATE_NOOP("Health visits", "Empty form")
NONE = QT_TRANSLATE_NOOP("Health visits", "No list was printed yet")
NONE_TEXT = QT_TRANSLATE_NOOP(
    "Health visits",
    "Print the children who are expected before the open day, and those who did not come after it. "
    "What is written on the paper is typed back here, line by line.",
)
NOT_FOUND = QT_TRANSLATE_NOOP("Health visits", "There is no list {number}. Look at the number at the head of the paper.")
MAKE_ACTION = QT_TRANSLATE_NOOP("Health visits", "Make lists for the open day of {day}")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Health visits", "Remove list {number}")
DONE_OF = QT_TRANSLATE_NOOP("Health visits", "{done} of {all}")
ALL_TYPED = QT_TRANSLATE_NOOP("Health visits", "typed back")
OPEN = QT_TRANSLATE_NOOP("Health visits", "open")
COLUMN_NUMBER = QT_TRANSLATE_NOOP("Health visits", "Number")
COLUMN_WHO = QT_TRANSLATE_NOOP("Health visits", "Who")
COLUMN_DAY = QT_TRANSLATE_NOOP("Health visits", "Open day")
COLUMN_PLACE = QT_TRANSLATE_NOOP("Health visits", "Part of the village")
COLUMN_VOLUNTEER = QT_TRANSLATE_NOOP("Health visits", "Volunteer")
COLUMN_PRINTED = QT_TRANSLATE_NOOP("Health visits", "Printed on")
COLUMN_LINES = QT_TRANSLATE_NOOP("Health visits", "Lines typed")
COLUMN_STATE = QT_TRANSLATE_NOOP("Health visits", "State")
TABLES = ("paper_list", "paper_line", "visit", "resident", "household", "open_day", "service_given", "post_setting", "care_area")


class ListsPanel(QWidget):
    """All lists; opening one shows it in their place, ready to be typed back.

    Attributes:
        making: the choices for new lists.
        table, model: the lists that were made.
        number: where the number at the head of a paper is typed.
        type_back: the list that is open.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._held_on: date | None = None
        self._is_stale = True
        self.making = MakingBar(context)
        self.model: RowsModel[ListCard] = RowsModel(_COLUMNS, self)
        self.table = table_view(self.model, LIST_NAME)
        self.number = TextField(NUMBER_FIELD, max_length=20)
        self.number.setAccessibleName(tr(NUMBER_FIELD))
        self.number.setMinimumWidth(px(240))
        self.type_back = TypeBack(context)
        self.open_button = button(TYPE_BACK, "pencil", clicked=self._open_chosen)
        self.print_button = button(PRINT, "printer", clicked=self.print_chosen)
        self.remove_button = button(REMOVE, "trash-2", clicked=self.remove_chosen)
        self.blank_buttons = (
            button(EMPTY_LIST, "file-text", "ghost", lambda: self._print_blank(BLANK_LIST)),
            button(EMPTY_FORM, "file-text", "ghost", lambda: self._print_blank(BLANK_FORM)),
        )
        self._problem = label("", "error", wrap=True)
        self._nothing = EmptyState("clipboard-list", NONE, NONE_TEXT)
        self._body = QStackedWidget()
        self._body.addWidget(self._overview())
        self._body.addWidget(self.type_back)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._body)
        self._connect()

    @property
    def has_unstored(self) -> bool:
        """Return True if the line that is typed is not stored."""
        return self._body.currentWidget() is self.type_back and self.type_back.has_unstored

    def show_day(self, held_on: date) -> None:
        """Offer the lists before and after the open day of a date; a list that is open stays open."""
        if self._held_on != held_on:
            self._held_on = held_on
            self.making.show_day(held_on)
        self.reload()

    def reload(self) -> None:
        """Read the lists again."""
        self._is_stale = False
        with self.context.db.read() as session:
            rows = paper_lists.list_lists(session)
        chosen = self.table.current_row()
        self.model.set_rows(rows)
        self.table.choose(next((at for at, row in enumerate(rows) if chosen is not None and row.id == chosen.id), 0))
        self._nothing.setVisible(not rows)
        self.table.setVisible(bool(rows))
        for part in (self.open_button, self.print_button, self.remove_button, self.number):
            part.setVisible(bool(rows))

    def open_list(self, paper_list: bytes) -> None:
        """Show a list in place of all lists, ready to be typed back."""
        self._body.setCurrentWidget(self.type_back)
        self.type_back.open_list(paper_list)

    def close_list(self) -> None:
        """Go back to all lists; what was typed is stored already."""
        self._body.setCurrentIndex(0)
        self.reload()
        self.focus_entry()

    def make(self) -> None:
        """Make the lists that are chosen, and go to their paper."""
        day = self.making.day.value()
        if day is None:
            self.making.count()
            return
        kind, divided_by, today = self.making.kind.value(), self.making.divided.value(), self.context.today()
        words = MAKE_ACTION.fill(day=day)
        try:
            with self.context.db.action(words) as session:
                made = paper_lists.prepare_lists(session, kind, day, today, divided_by or "")
                session.flush()
                action = action_id(session)
        except UserError as refused:
            self._say(tr(refused.text))
            return
        self._say("")
        self.context.notify(words, action)
        self._print([one.id for one in made], kind, ", ".join(one.number for one in made))

    def print_chosen(self) -> None:
        """Go to the paper of the list that is chosen."""
        card = self.type_back.card if self._body.currentWidget() is self.type_back else self.table.current_row()
        if card is not None:
            self._print([card.id], card.kind, card.number)

    def remove_chosen(self) -> None:
        """Take the chosen list away; what was typed back from it stays, and the notice offers to undo it."""
        card: ListCard | None = self.table.current_row()
        if card is None:
            return
        words = REMOVE_ACTION.fill(number=card.number)
        with self.context.db.action(words) as session:
            paper_lists.remove_list(session, card.id)
            session.flush()
            action = action_id(session)
        self.context.notify(words, action)

    def focus_entry(self) -> None:
        """Put the cursor where typing goes on."""
        if self._body.currentWidget() is self.type_back:
            self.type_back.focus_entry()
        elif self.number.isHidden():
            self.making.kind.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
            self.number.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the view was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self.making.reload()
            self.reload()

    def _overview(self) -> QWidget:
        line = WrapRow()
        for part in (self.number, self.open_button, self.print_button, self.remove_button):
            line.addWidget(part)
        line.add_gap()
        for blank in self.blank_buttons:
            line.addWidget(blank)
        head = QVBoxLayout()
        set_margins(head, 16, 8, 12, 4)
        head.setSpacing(px(10))
        head.addWidget(self.making)
        head.addLayout(line)
        head.addWidget(self._problem)
        self._problem.hide()
        shown = QWidget()
        stack = QVBoxLayout(shown)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addLayout(head)
        stack.addWidget(self.table, 1)
        stack.addWidget(self._nothing, 1)
        return shown

    def _connect(self) -> None:
        self.making.made_asked.connect(self.make)
        self.table.opened.connect(lambda card: self.open_list(card.id))
        self.number.returnPressed.connect(self._find)
        self.type_back.left.connect(self.close_list)
        self.type_back.finished.connect(self.close_list)
        self.context.changed.connect(self._on_changed)
        add_shortcut(self, "Ctrl+P", self.print_chosen)
        add_shortcut(self.table, Qt.Key.Key_Delete, self.remove_chosen)

    def _find(self) -> None:
        typed = self.number.value()
        with self.context.db.read() as session:
            found = paper_lists.find_lists(session, typed)
        if len({one.number for one in found}) != 1:  # of several that end alike none is meant
            self._say(tr(NOT_FOUND, number=typed) if typed else "")
            self.number.selectAll()
            return
        self._say("")
        self.number.clear()
        self.open_list(found[0].id)

    def _open_chosen(self) -> None:
        card = self.table.current_row()
        if card is not None:
            self.open_list(card.id)

    def _print(self, ids: Sequence[bytes], kind: str, name: str) -> None:
        paper = FORMS if kind == CARDS else PAPER
        self.context.open_page("registers", register=paper, subjects=tuple(ids), of_whom=name)

    def _print_blank(self, paper: str) -> None:
        self.context.open_page("registers", register=paper)

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*TABLES):
            return
        if self.isVisible() and self._body.currentIndex() == 0:
            self.making.reload()
            self.reload()
        else:
            self._is_stale = True


def _state(card: ListCard) -> tuple[str, str]:
    return (tr(ALL_TYPED), "ok") if card.is_done else (tr(OPEN), "info")


_COLUMNS: Sequence[TableColumn[ListCard]] = (
    TableColumn(COLUMN_NUMBER, lambda card: current().digits_of(card.number), lambda card: card.number),
    TableColumn(COLUMN_WHO, lambda card: tr(KINDS.get(card.kind, card.kind)), stretch=True),
    TableColumn(COLUMN_DAY, lambda card: current().date(card.for_day), lambda card: card.for_day),
    TableColumn(COLUMN_PLACE, lambda card: card.street, rank=1),
    TableColumn(COLUMN_VOLUNTEER, lambda card: card.volunteer, rank=1),
    TableColumn(COLUMN_PRINTED, lambda card: current().date(card.printed_on), lambda card: card.printed_on, rank=2),
    TableColumn(
        COLUMN_LINES, lambda card: tr(DONE_OF, done=card.done, all=card.lines), lambda card: card.done, numeric=True, rank=1
    ),
    TableColumn(COLUMN_STATE, lambda card: _state(card)[0], tone=lambda card: _state(card)[1], samples=(ALL_TYPED, OPEN)),
)
