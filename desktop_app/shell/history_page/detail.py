"""One action: what it did to which entry, field by field, and its undo."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.history import ActionRow, changes_of, find_action
from desktop_app.ui.context import AppContext
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import button, clear_layout, label, row, scroll, separator, set_margins
from desktop_app.ui.words import tr

from ..undoing import undo_action
from .in_words import KINDS, FieldInWords, Glossary, RowInWords

UNDO_THIS = QT_TRANSLATE_NOOP("History", "Undo this action")
RESTORE_THIS = QT_TRANSLATE_NOOP("History", "Do it again")
WAS_UNDONE = QT_TRANSLATE_NOOP("History", "This action was undone.")
BY = QT_TRANSLATE_NOOP("History", "{who}, {when}")
BEFORE = QT_TRANSLATE_NOOP("History", "Before")
AFTER = QT_TRANSLATE_NOOP("History", "After")
EMPTY = QT_TRANSLATE_NOOP("History", "(empty)")
MORE = QT_TRANSLATE_NOOP("History", "and {n} more entries")
SHOWN_ROWS = 40


class ActionDetail(QWidget):
    """What one action did. The undo button says why when undoing is refused."""

    def __init__(self, context: AppContext, action: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._action = context, action
        self._glossary = Glossary(context.all_features, context.language, context.hidden_tables())
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        set_margins(self._rows, 0, 0, 8, 0)
        self._rows.setSpacing(px(12))
        self._who = label("", "muted", wrap=True)
        self._state = label(WAS_UNDONE, "muted", wrap=True)
        self.reason = label("", "error", wrap=True)
        self.undo_button = button(UNDO_THIS, "undo-2", clicked=self._undo)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(10))
        stack.addWidget(self._who)
        stack.addWidget(scroll(self._body), 1)
        stack.addWidget(self._state)
        stack.addWidget(self.reason)
        stack.addLayout(row(None, self.undo_button))
        self.reason.hide()
        self.reload()

    def reload(self) -> None:
        """Show the action as it stands now."""
        with self._context.db.read() as session:
            found = find_action(session, self._action)
            changes = changes_of(session, self._action, SHOWN_ROWS)
            rows = [shown for change in changes if (shown := self._glossary.row(session, change)) is not None]
        clear_layout(self._rows)
        if found is None:
            return
        self._show_head(found)
        for shown in rows:
            self._rows.addWidget(_row_of(shown))
        known = sum(count for table, count in found.counts if self._glossary.knows(table))
        hidden = known - len(rows)
        if hidden > 0:
            self._rows.addWidget(label(MORE.of(hidden), "muted"))
        self._rows.addStretch(1)

    def _show_head(self, action: ActionRow) -> None:
        who, when = action.user, self._context.language.instant(action.at)
        self._who.setText(tr(BY.fill(who=who, when=when)) if who else when)
        self._state.setVisible(action.is_undone)
        self.undo_button.setVisible(not action.is_undone)
        self.undo_button.setText(tr(RESTORE_THIS if action.undoes else UNDO_THIS))

    def _undo(self) -> None:
        undo_action(self._context, self._action, self, self._not_undone)

    def _not_undone(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.reason.setText(tr(error.text))
            self.reason.show()
        else:
            self._context.show_error(error)


def _row_of(shown: RowInWords) -> QWidget:
    block = QWidget()
    stack = QVBoxLayout(block)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(px(6))
    words, tone = KINDS[shown.kind]
    title = label(shown.title, "field", wrap=True)
    head = row(title, label(words, tone=tone))
    head.setStretch(0, 1)
    stack.addLayout(head)
    if shown.fields:
        stack.addLayout(_grid(shown.fields, with_before=shown.kind == "changed"))
    stack.addWidget(separator())
    return block


def _grid(fields: Sequence[FieldInWords], with_before: bool) -> QGridLayout:
    """Return field, before and after side by side; a new entry has no before."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(4))
    if with_before:
        grid.addWidget(label(BEFORE, "caption"), 0, 1)
        grid.addWidget(label(AFTER, "caption"), 0, 2)
    for number, field in enumerate(fields, 1):
        values = (field.before, field.after) if with_before else (field.after,)
        grid.addWidget(label(field.title, "muted", wrap=True), number, 0)
        for column, value in enumerate(values, 1):
            grid.addWidget(label(value or EMPTY, wrap=True), number, column)
    for column in range(grid.columnCount()):
        grid.setColumnStretch(column, 1)
    return grid
