"""What a person changes alone: the own password and the PIN."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.core.errors import Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import PassphraseField
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import button, label, row, separator

from ..unlock import NEW_PASSWORD, NewPassphrase

if TYPE_CHECKING:
    from desktop_app.db.post import Post

OLD = QT_TRANSLATE_NOOP("Settings", "Your password until now")
CHANGE = QT_TRANSLATE_NOOP("Settings", "Change your password")
CHANGED = QT_TRANSLATE_NOOP(
    "Settings", "Your new password opens the post. It holds on the other laptops once they take in a file from here."
)
PIN_TEXT = QT_TRANSLATE_NOOP(
    "Settings",
    "With a PIN of 4 to 6 digits you come back quickly when the window was locked. It does not open the post: for that the "
    "password is needed.",
)
PIN = QT_TRANSLATE_NOOP("Settings", "PIN")
SET_PIN = QT_TRANSLATE_NOOP("Settings", "Keep this PIN")
NO_PIN = QT_TRANSLATE_NOOP("Settings", "Use no PIN")
PIN_KEPT = QT_TRANSLATE_NOOP("Settings", "The PIN opens the locked window from now on.")
PIN_GONE = QT_TRANSLATE_NOOP("Settings", "Only your password opens the locked window.")


class OwnPasswordSection(QWidget):
    """Password and PIN of who works.

    Attributes:
        old, new, pin: what is typed.
    """

    def __init__(self, context: AppContext, post: "Post", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._post = context, post
        self.old, self.pin = PassphraseField(), PassphraseField()
        self._old_set, self._pin_set = FieldSet(scrolls=False), FieldSet(scrolls=False)
        self._old_set.add_field("old", OLD, self.old, required=True)
        self._pin_set.add_field("pin", PIN, self.pin, required=True)
        self.new = NewPassphrase(NEW_PASSWORD)
        self.change_button = button(CHANGE, "key-round", "primary", self._change)
        self.pin_button = button(SET_PIN, "save", clicked=self._keep_pin)
        self.no_pin_button = button(NO_PIN, kind="ghost", clicked=lambda: self._put_pin(""))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(12))
        for part in (self._old_set, self.new):
            stack.addWidget(part)
        stack.addLayout(row(self.change_button, None))
        stack.addWidget(separator())
        stack.addWidget(label(PIN_TEXT, "muted", wrap=True))
        stack.addWidget(self._pin_set)
        stack.addLayout(row(self.pin_button, self.no_pin_button, None))
        stack.addStretch(1)

    def _change(self) -> None:
        from desktop_app.sync.holders import change_own_password

        problems = self._old_set.found_problems()
        self._old_set.show_problems(problems)
        if not self.new.is_complete() or problems:
            return
        old, new = self.old.value(), self.new.first.value()

        def done() -> None:
            for editor in (self.old, self.new.first, self.new.second):
                editor.set_value(None)
            self._context.notify(CHANGED)

        self._run(lambda: change_own_password(self._post, old, new), done, self._old_set, "old")

    def _keep_pin(self) -> None:
        problems = self._pin_set.found_problems()
        self._pin_set.show_problems(problems)
        if not problems:
            self._put_pin(self.pin.value())

    def _put_pin(self, pin: str) -> None:
        from desktop_app.sync.holders import set_pin

        def done() -> None:
            self.pin.set_value(None)
            self._pin_set.show_problems([])
            self._context.notify(PIN_KEPT if pin else PIN_GONE)

        self._run(lambda: set_pin(self._post, pin), done, self._pin_set, "pin")

    def _run(self, work: Callable[[], None], done: Callable[[], None], fields: FieldSet, name: str) -> None:
        buttons = self.findChildren(QPushButton)

        def finished(error: Exception | None = None) -> None:
            for one in buttons:
                one.setEnabled(True)
            if error is None:
                done()
            elif isinstance(error, UserError):
                fields.show_problems([Problem(name, error.text)])
            else:
                self._context.show_error(error)

        for one in buttons:
            one.setEnabled(False)
        self._context.tasks.run(self, lambda _progress: work(), lambda _none: finished(), finished)
