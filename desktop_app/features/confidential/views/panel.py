"""The tab "For the midwife" on a resident's card."""

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.services import canonical_id
from desktop_app.residents.views.form_tab import FormTab
from desktop_app.ui.context import AppContext
from desktop_app.ui.widgets import button, clear_layout, label, separator
from desktop_app.ui.words import current, tr
from desktop_app.ui.wrap_row import WrapRow

from .. import services
from ..rules.contraception import METHODS, Method
from ..rules.topics import Opened
from .entry_block import Told, entry_block
from .entry_form import CHANGE_TITLE, EntryForm
from .entry_form import TITLE as WRITE_TITLE
from .unlock_form import TITLE as UNLOCK_TITLE
from .unlock_form import UnlockForm

FOLLOWS = QT_TRANSLATE_NOOP("Confidential", "The midwife follows up.")
NOTHING = QT_TRANSLATE_NOOP("Confidential", "Nothing is written for the midwife.")
ABOUT = QT_TRANSLATE_NOOP(
    "Confidential",
    "What you write here only the midwife can read. It stands on no list and on no paper that others see.",
)
NO_KEY = QT_TRANSLATE_NOOP(
    "Confidential", "The midwife has to choose her passphrase first. She does it once, under Settings, “Key of the midwife”."
)
LOST = QT_TRANSLATE_NOOP("Confidential", "{n} entries cannot be opened with this key: they were sealed with another one.")
WRITE = QT_TRANSLATE_NOOP("Confidential", "Write something")
OPEN = QT_TRANSLATE_NOOP("Confidential", "I am the midwife")
LOCK = QT_TRANSLATE_NOOP("Confidential", "Lock now")
USES = QT_TRANSLATE_NOOP("Confidential", "Family planning: {method}, since {day}")
USED_BEFORE = QT_TRANSLATE_NOOP("Confidential", "Before: {method}")
TO_SETTINGS = QT_TRANSLATE_NOOP("Confidential", "Open Settings")


class MidwifePanel(FormTab):
    """Everybody writes here; what was written is shown while the midwife's key is open.

    Attributes:
        opened: the entries, the newest first; None while locked.
    """

    tables = ("sealed_entry", "resident")

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, resident, parent)
        context.midwife.changed.connect(self._on_vault)

    def show_card(self) -> None:
        """Show everything anew."""
        with self.context.db.read() as session:
            person = canonical_id(session, self.resident)
            self.opened = services.sealed_of(session, person)
            lost = services.unreadable(session, person)
            is_followed = person in services.followed_by_midwife(session, [person])
            self._told = {entry.id: self._words_of(session, entry) for entry in self.opened or ()}
            methods = services.contraception_of(session, [person], self.context.today()) or {}
        clear_layout(self.body)
        self.body.addWidget(label(ABOUT, "muted", wrap=True))
        self.body.addLayout(self._buttons(is_followed))
        if not self.context.db.vault.has_key:
            self.body.addWidget(label(NO_KEY, wrap=True))
        elif self.opened is None or not self.opened:
            self.body.addWidget(label(FOLLOWS if is_followed else NOTHING, wrap=True))
        if lost:
            self.body.addWidget(label(LOST.of(lost), "error", wrap=True))
        self._show_method(methods.get(person))
        for number, entry in enumerate(self.opened or ()):
            if number:
                self.body.addWidget(separator())
            self.body.addWidget(entry_block(entry, self._told[entry.id], self._act))
        self.body.addStretch(1)

    def write(self) -> None:
        """Open the form of a new entry."""
        self.open_form(EntryForm(self.context, self.resident), WRITE_TITLE)

    def unlock(self) -> None:
        """Ask for the midwife's passphrase."""
        self.open_form(UnlockForm(self.context), UNLOCK_TITLE)

    def _buttons(self, is_followed: bool) -> WrapRow:
        line = WrapRow(spacing=8)
        if not self.context.db.vault.has_key:
            line.addWidget(button(TO_SETTINGS, "settings", clicked=lambda: self.context.open_page("settings", section="midwife")))
            return line
        line.addWidget(button(WRITE, "pencil", clicked=self.write))
        if self.opened is not None:
            line.addWidget(button(LOCK, "lock", "ghost", self.context.midwife.lock))
        elif is_followed:
            line.addWidget(button(OPEN, "key-round", "ghost", self.unlock))
        return line

    def _words_of(self, session: Any, entry: Opened) -> Told:
        """Return what the slice that sealed an entry says of it; nothing for one of the form here."""
        asked = (feature.sealed_words for feature in self.context.all_features if feature.sealed_words is not None)
        return next((told for words in asked if (told := words(session, entry.values))), ())

    def _show_method(self, used: Method | None) -> None:
        if used is None:
            return
        words = USES.fill(method=METHODS.get(used.method, used.method), day=current().date(used.since))
        self.body.addWidget(label(words, "field", wrap=True))
        if used.changed_from:
            before = tr(USED_BEFORE.fill(method=METHODS.get(used.changed_from, used.changed_from)))
            self.body.addWidget(label(f"{before}. {used.why}" if used.why else before, "muted", wrap=True))

    def _act(self, name: str, opened: Opened) -> None:
        if name == "correct":
            self.open_form(EntryForm(self.context, self.resident, opened), CHANGE_TITLE)
        else:
            self.do(services.WRITE, lambda session: services.remove_sealed(session, opened.id))

    def _on_vault(self) -> None:
        """Show what is open now; an entry that is being corrected goes with the key."""
        if isinstance(self.form, EntryForm) and self.form.is_correction and not self.context.midwife.is_open:
            self.close_form()
        self.reload()
