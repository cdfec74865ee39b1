"""A new passphrase, and a new recovery sheet."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import MachineError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import PassphraseField
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import button, clear_layout, label, row, separator

from ..first_start.proven_sheet import ProvenSheet
from ..unlock import NEW_PASSPHRASE, NewPassphrase

if TYPE_CHECKING:
    from desktop_app.db.post import Post

OLD = QT_TRANSLATE_NOOP("Settings", "Passphrase until now")
CHANGE = QT_TRANSLATE_NOOP("Settings", "Change the passphrase")
CHANGED = QT_TRANSLATE_NOOP("Settings", "The new passphrase opens the post from now on. Older backups keep the old one.")
RENEW_TEXT = QT_TRANSLATE_NOOP(
    "Settings",
    "Is the recovery sheet lost, or did a stranger see it? Make a new one: the old words then no longer open the post.",
)
RENEW = QT_TRANSLATE_NOOP("Settings", "Make a new recovery sheet")
NOT_YET = QT_TRANSLATE_NOOP(
    "Settings",
    "The new sheet opens nothing yet, and the old one still does: type three of the new words on the next step.",
)
RENEWED = QT_TRANSLATE_NOOP("Settings", "The new sheet counts from now on. Tear the old one up.")
CLOSE_SHEET = QT_TRANSLATE_NOOP("Settings", "I have the new sheet on paper")


class PassphraseSection(QWidget):
    """Changes the passphrase; makes a new recovery sheet.

    Attributes:
        sheet: the new sheet while it is shown; the old one holds until three of its words were typed.
    """

    def __init__(self, context: AppContext, post: "Post", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._post = context, post
        self.sheet: ProvenSheet | None = None
        self.old = PassphraseField()
        self._old_set = FieldSet(scrolls=False)
        self._old_set.add_field("old", OLD, self.old, required=True)
        self.new = NewPassphrase(NEW_PASSPHRASE)
        self.change_button = button(CHANGE, "key-round", "primary", self._change)
        self.renew_button = button(RENEW, "refresh-cw", clicked=self._renew)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(12))
        for part in (self._old_set, self.new):
            self._stack.addWidget(part)
        self._stack.addLayout(row(self.change_button, None))
        self._stack.addWidget(separator())
        self._stack.addWidget(label(RENEW_TEXT, "muted", wrap=True))
        self._stack.addLayout(row(self.renew_button, None))
        self._stack.addStretch(1)

    def _change(self) -> None:
        problems = self._old_set.found_problems()
        self._old_set.show_problems(problems)
        if not self.new.is_complete() or problems:
            return
        old, new = self.old.value(), self.new.first.value()
        self.change_button.setEnabled(False)
        self._context.tasks.run(self, lambda _progress: self._post.change_passphrase(old, new), self._changed, self._not_changed)

    def _changed(self, _nothing: None) -> None:
        self.change_button.setEnabled(True)
        for editor in (self.old, self.new.first, self.new.second):
            editor.set_value(None)
        self._context.notify(CHANGED)

    def _not_changed(self, error: Exception) -> None:
        self.change_button.setEnabled(True)
        if isinstance(error, UserError):
            self._old_set.show_problems([Problem("old", error.text)])
            self.old.setFocus()
        else:
            self._context.show_error(error)

    def _renew(self) -> None:
        from desktop_app.db.keys import new_words

        clear_layout(self._stack)
        self.sheet = ProvenSheet(new_words(), self._context.post_value("post.name"), NOT_YET, CLOSE_SHEET)
        self.sheet.proven.connect(self._proven)
        self._stack.addWidget(self.sheet)
        self._stack.addStretch(1)

    def _proven(self) -> None:
        """Let the new words open the post, and the old ones no longer."""
        if self.sheet is None:
            return
        try:
            self._post.renew_recovery_words(self.sheet.words)
        except (UserError, MachineError) as failure:
            self._context.show_error(failure)
            return
        self.sheet.words = ""
        self.sheet.hide()
        self._context.notify(RENEWED)
