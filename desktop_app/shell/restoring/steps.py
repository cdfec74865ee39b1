"""The steps: which backup, what it holds, and that it stands in its place."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import ChoiceField, PassphraseField, TextField
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import path_words, tr

from ..gate import Step, ask_for_folder
from .preview_card import PreviewCard

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup
    from desktop_app.db.preview import Preview

TITLE = QT_TRANSLATE_NOOP("Backup", "Go back to a backup")
EXPLANATION = QT_TRANSLATE_NOOP("Backup", "First you see what the backup holds. Nothing is changed before you say so.")
WHICH = QT_TRANSLATE_NOOP("Backup", "Backup")
NONE_FOUND = QT_TRANSLATE_NOOP(
    "Backup", "No backup was found on this computer. Plug in the stick with the backups, then look again."
)
LOOK_AGAIN = QT_TRANSLATE_NOOP("Backup", "Look again")
CHOOSE_FOLDER = QT_TRANSLATE_NOOP("Backup", "Choose a folder")
HERE = QT_TRANSLATE_NOOP("Backup", "{made_at} · on this computer")
ELSEWHERE = QT_TRANSLATE_NOOP("Backup", "{made_at} · {place}")
YOUR_NAME = QT_TRANSLATE_NOOP("Backup", "Your name")
PASSPHRASE = QT_TRANSLATE_NOOP("Backup", "Passphrase or password")
OF_ITS_DAY = QT_TRANSLATE_NOOP(
    "Backup", "The one that was used when the backup was made. The 12 words of the recovery sheet open it, too."
)
LOOK_INTO = QT_TRANSLATE_NOOP("Backup", "Look into the backup")
PREVIEW_TITLE = QT_TRANSLATE_NOOP("Backup", "This backup of {name}")
PUT_IN_PLACE = QT_TRANSLATE_NOOP("Backup", "Go back to this backup")
WORKING_TITLE = QT_TRANSLATE_NOOP("Backup", "The backup is being put in its place")
WORKING_TEXT = QT_TRANSLATE_NOOP("Backup", "Do not switch the computer off. If it happens all the same, nothing is lost.")
DONE_TITLE = QT_TRANSLATE_NOOP("Backup", "The post is as it was on {made_at}")
BACK_TITLE = QT_TRANSLATE_NOOP("Backup", "The earlier files are in their place again")
DONE_TEXT = QT_TRANSLATE_NOOP("Backup", "Open it with the passphrase or password of that day. Then enter again what is missing.")
BACK_TEXT = QT_TRANSLATE_NOOP("Backup", "Open the post as you did before.")
OPEN_POST = QT_TRANSLATE_NOOP("Backup", "Open the post")
WORDS_OF_SHEET = 12


class ChooseStep(Step):
    """Asks which backup, and for what opens it.

    Signals:
        search_asked: look for backups again.
    """

    search_asked = Signal()

    def __init__(self, backups: "Sequence[Backup]", post_folder: Path | None, reason: Text | None = None) -> None:
        super().__init__(TITLE, EXPLANATION, LOOK_INTO)
        self._post_folder = post_folder
        self._backups = {str(backup.folder): backup for backup in backups}
        self.which = ChoiceField([(str(backup.folder), self._words(backup)) for backup in backups])
        self.which.setAccessibleName(tr(WHICH))
        if backups:
            self.which.set_value(str(backups[0].folder))
        self.name, self.passphrase = TextField(), PassphraseField()
        self.fields = FieldSet(scrolls=False)
        self.fields.add_field("which", WHICH, self.which, required=True)
        self.fields.add_field("name", YOUR_NAME, self.name)
        self.fields.add_field("passphrase", PASSPHRASE, self.passphrase, OF_ITS_DAY)
        self.none_found = label(NONE_FOUND, "error", wrap=True)
        if reason is not None:
            self.body.addWidget(label(reason, "error", wrap=True))
        self.body.addWidget(self.none_found)
        self.body.addWidget(self.fields)
        self.again_button = button(LOOK_AGAIN, kind="link", clicked=self.search_asked.emit)
        self.folder_button = button(CHOOSE_FOLDER, kind="link", clicked=self._choose_folder)
        self.body.addLayout(row(self.again_button, self.folder_button, None))
        self.which.currentIndexChanged.connect(lambda _index: self._show_fields())
        self._show_fields()

    @property
    def chosen(self) -> "Backup | None":
        """Return the backup that is chosen."""
        return self._backups.get(str(self.which.value()))

    def typed(self) -> tuple[str | None, str | None, str]:
        """Return passphrase, recovery words and name, of which one opens the backup."""
        typed = self.passphrase.value()
        if len(typed.split()) == WORDS_OF_SHEET:
            return None, typed, ""
        return typed or None, None, self.name.value()

    def begin(self) -> None:
        """Put the cursor where typing begins."""
        (self.which if self._backups else self.again_button).setFocus()

    def go_on(self) -> None:
        """Hand over what was chosen and typed."""
        if self.chosen is not None and self.next_button.isEnabled():
            self.done.emit()

    def refuse(self, text: Text) -> None:
        """Say beside the field why the backup stays closed."""
        self.set_busy(False)
        self.fields.show_problems([Problem("passphrase", text)])
        self.passphrase.selectAll()

    def add(self, backup: "Backup") -> None:
        """Offer a backup from a folder that was chosen, and choose it."""
        if str(backup.folder) not in self._backups:
            self._backups[str(backup.folder)] = backup
            self.which.set_choices([(name, self._words(found)) for name, found in self._backups.items()])
        self.which.set_value(str(backup.folder))
        self._show_fields()

    def _choose_folder(self) -> None:
        ask_for_folder(self, tr(CHOOSE_FOLDER), self._post_folder or Path.home(), self._look_in)

    def _look_in(self, folder: Path) -> None:
        from desktop_app.core.errors import UserError
        from desktop_app.db.backup import list_backups, read_backup

        try:
            found = list_backups(folder) or [found for inner in sorted(folder.glob("*")) for found in list_backups(inner)]
            for backup in reversed(found or [read_backup(folder)]):
                self.add(backup)
        except UserError as error:
            self.show_error(error)

    def _show_fields(self) -> None:
        needs_passphrase, needs_name = _asks(self.chosen)
        self.none_found.setVisible(not self._backups)
        self.fields.setVisible(bool(self._backups))
        self.next_button.setEnabled(bool(self._backups))
        self.fields.set_field_visible("passphrase", needs_passphrase)
        self.fields.set_field_visible("name", needs_name)

    def _words(self, backup: "Backup") -> Label:
        here = self._post_folder is not None and self._post_folder in backup.folder.parents
        text = HERE if here else ELSEWHERE.fill(place=path_words(backup.folder.parent))
        return tr(text.fill(made_at=backup.made_at))


class PreviewStep(Step):
    """Shows what the backup holds and what would be lost."""

    def __init__(self, found: "Preview", replaces: bool) -> None:
        super().__init__(PREVIEW_TITLE.fill(name=found.post_name or found.backup.folder.name), next_text=PUT_IN_PLACE)
        self.card = PreviewCard(found, replaces)
        self.body.addWidget(self.card)

    def begin(self) -> None:
        """Begin at the way back: going on is not to be done by a key pressed once too often."""
        self.back_button.setFocus()


class WorkingStep(Step):
    """Says that the backup is being put in its place."""

    def __init__(self) -> None:
        super().__init__(WORKING_TITLE, WORKING_TEXT, has_back=False)
        self.set_busy(True)


class DoneStep(Step):
    """Says that it stands there."""

    def __init__(self, title: Text, text: Text) -> None:
        super().__init__(title, text, OPEN_POST, has_back=False)


def _asks(backup: "Backup | None") -> tuple[bool, bool]:
    """Return whether a backup asks for a passphrase, and for a name."""
    from desktop_app.core.errors import MachineError
    from desktop_app.db.backup import KEYS
    from desktop_app.db.doors import has_persons
    from desktop_app.db.keys import read_keys

    if backup is None:
        return False, False
    try:
        keys = read_keys(backup.folder / KEYS)
    except (MachineError, OSError):
        return True, False
    return keys.slot("practice") is None, has_persons(keys)
