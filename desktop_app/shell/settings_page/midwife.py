"""The key of the midwife: chosen once, opened and locked, with a passphrase and a recovery sheet of its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.core.errors import MachineError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import LongTextField, PassphraseField
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import button, clear_layout, label, row, separator

from ..first_start.proven_sheet import ProvenSheet
from ..first_start.recovery import SheetStep
from ..unlock import NewPassphrase
from .passphrase import CLOSE_SHEET, NOT_YET, RENEWED

if TYPE_CHECKING:
    from desktop_app.db.post import Post

T = TypeVar("T")

ABOUT = QT_TRANSLATE_NOOP(
    "Settings",
    "Some things people tell only the midwife: HIV, violence, worries, family planning. Volunteers can write them down, but only "
    "the midwife can read them, with a passphrase that she alone knows.",
)
FIRST = QT_TRANSLATE_NOOP(
    "Settings", "The midwife types her own passphrase here, unseen by others. It must not be the passphrase of the post."
)
HERS = QT_TRANSLATE_NOOP("Settings", "Passphrase of the midwife")
NEW = QT_TRANSLATE_NOOP("Settings", "New passphrase of the midwife")
OLD = QT_TRANSLATE_NOOP("Settings", "Her passphrase until now")
CHOOSE = QT_TRANSLATE_NOOP("Settings", "Make the key of the midwife")
IS_OPEN = QT_TRANSLATE_NOOP("Settings", "The midwife's entries are open on this laptop.")
IS_LOCKED = QT_TRANSLATE_NOOP("Settings", "The midwife's entries are locked.")
LOCK = QT_TRANSLATE_NOOP("Settings", "Lock now")
OPEN = QT_TRANSLATE_NOOP("Settings", "Open")
CHANGE = QT_TRANSLATE_NOOP("Settings", "Change her passphrase")
CHANGED = QT_TRANSLATE_NOOP("Settings", "The new passphrase opens the midwife's entries from now on.")
FORGOTTEN = QT_TRANSLATE_NOOP("Settings", "She forgot it, but has her recovery sheet")
WORDS = QT_TRANSLATE_NOOP("Settings", "The 12 words of the midwife's recovery sheet, with spaces between them")
RENEW_TEXT = QT_TRANSLATE_NOOP(
    "Settings",
    "Is her recovery sheet lost, or did somebody see it? Make a new one while her entries are open: the old words are then "
    "worthless.",
)
RENEW = QT_TRANSLATE_NOOP("Settings", "Make a new recovery sheet of the midwife")


class MidwifeSection(QWidget):
    """What can be done with the midwife's key as it stands now.

    Attributes:
        fields: what is asked of who wants to open or change; empty while there is no key.
        new: a new passphrase, typed twice.
        sheet: her recovery words while they are shown.
    """

    def __init__(self, context: AppContext, post: "Post", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._post = context, post
        self.sheet: SheetStep | ProvenSheet | None = None
        self._by_words = False
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(12))
        self.reload()
        context.midwife.changed.connect(self._on_vault)

    def reload(self) -> None:
        """Show what can be done now; the words of a sheet stay until somebody says that they are on paper."""
        clear_layout(self._stack)
        self.sheet, self.fields, self.new = None, FieldSet(scrolls=False), NewPassphrase(HERS)
        self._stack.addWidget(label(ABOUT, "muted", wrap=True))
        if self._post.database.vault.has_key:
            self._show_key()
        else:
            self._stack.addWidget(label(FIRST, wrap=True))
            self._stack.addWidget(self.new)
            self.choose_button = button(CHOOSE, "key-round", "primary", self._choose)
            self._stack.addLayout(row(self.choose_button, None))
        self._stack.addStretch(1)

    def _show_key(self) -> None:
        is_open = self._context.midwife.is_open
        self._stack.addWidget(label(IS_OPEN if is_open else IS_LOCKED, "field", wrap=True))
        if is_open:
            self.lock_button = button(LOCK, "lock", clicked=self._context.midwife.lock)
            self.renew_button = button(RENEW, "refresh-cw", clicked=self._renew)
            self._stack.addLayout(row(self.lock_button, None))
            self._stack.addWidget(separator())
            self._stack.addWidget(label(RENEW_TEXT, "muted", wrap=True))
            self._stack.addLayout(row(self.renew_button, None))
        else:
            self.passphrase = PassphraseField()
            self.opening = FieldSet(scrolls=False)
            self.opening.add_field("passphrase", HERS, self.passphrase, required=True)
            self.passphrase.returnPressed.connect(self._open)
            self.open_button = button(OPEN, "lock-open", clicked=self._open)
            self._stack.addWidget(self.opening)
            self._stack.addLayout(row(self.open_button, None))
        self._stack.addWidget(separator())
        self._ask_for_change()

    def _ask_for_change(self) -> None:
        self.new = NewPassphrase(NEW)
        self.old: PassphraseField | LongTextField = LongTextField(3) if self._by_words else PassphraseField()
        self.fields.add_field("old", WORDS if self._by_words else OLD, self.old, required=True)
        self.change_button = button(CHANGE, "key-round", clicked=self._change)
        self.forgotten_button = button(FORGOTTEN, kind="link", clicked=self._take_words)
        for part in (self.fields, self.new):
            self._stack.addWidget(part)
        self._stack.addLayout(row(self.change_button, self.forgotten_button, None))
        self.forgotten_button.setVisible(not self._by_words)

    def _take_words(self) -> None:
        self._by_words = True
        self.reload()
        self.old.setFocus()

    def _choose(self) -> None:
        if self.new.is_complete():
            typed = self.new.first.value()
            self.choose_button.setEnabled(False)
            self._try(lambda: self._post.choose_midwife_key(typed), self._show_sheet, self.new, "first")

    def _open(self) -> None:
        problems = self.opening.found_problems()
        self.opening.show_problems(problems)
        if not problems and self.open_button.isEnabled():
            typed = self.passphrase.value()
            self.open_button.setEnabled(False)
            self._try(lambda: self._post.unlock_midwife(typed), self._nothing_more, self.opening, "passphrase")

    def _change(self) -> None:
        problems = self.fields.found_problems()
        self.fields.show_problems(problems)
        if not self.new.is_complete() or problems:
            return
        old, new, by_words = self.old.value(), self.new.first.value(), self._by_words
        vault = self._post.database.vault
        self.change_button.setEnabled(False)

        def work() -> None:
            vault.change_passphrase(new, None if by_words else old, old if by_words else None)

        self._try(work, self._changed, self.fields, "old")

    def _changed(self, _nothing: None) -> None:
        self._by_words = False
        self.reload()
        self._context.notify(CHANGED)

    def _renew(self) -> None:
        from desktop_app.db.keys import new_words

        clear_layout(self._stack)
        self.sheet = made = ProvenSheet(new_words(), self._context.post_value("post.name"), NOT_YET, CLOSE_SHEET, of_midwife=True)
        made.proven.connect(lambda: self._proven(made))
        self._stack.addWidget(made)
        self._stack.addStretch(1)

    def _proven(self, shown: ProvenSheet) -> None:
        """Let the new words open her entries, and the old ones no longer."""
        try:
            self._post.database.vault.renew_words(shown.words)
        except (UserError, MachineError) as failure:
            self._context.show_error(failure)
            return
        shown.words = ""
        self.reload()
        self._context.notify(RENEWED)

    def _show_sheet(self, words: str) -> None:
        clear_layout(self._stack)
        self.sheet = SheetStep(words, self._context.post_value("post.name"), CLOSE_SHEET, of_midwife=True)
        self.sheet.done.connect(self.reload)
        self._stack.addWidget(self.sheet)
        self._stack.addStretch(1)

    def _try(self, work: Callable[[], T], done: Callable[[T], None], fields: FieldSet, name: str) -> None:
        """Do on the worker what takes the passphrase's time; say a refusal beside the field ``name``."""

        def refused(error: Exception) -> None:
            for pressed in self.findChildren(QPushButton):
                pressed.setEnabled(True)
            if isinstance(error, UserError):
                fields.show_problems([Problem(name, error.text)])
            else:
                self._context.show_error(error)

        self._context.tasks.run(self, lambda _progress: work(), done, refused)

    def _nothing_more(self, _nothing: None) -> None:
        """Leave it to the vault's own word that it is open now."""

    def _on_vault(self) -> None:
        if self.sheet is None:
            self.reload()
