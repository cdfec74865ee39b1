"""The steps that open a post which is there already: passphrase, recovery words, and what went wrong."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import LongTextField, PassphraseField, TextField
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import path_words, tr

from .gate import Step

OPEN_POST = QT_TRANSLATE_NOOP("Start", "Open the post")
PASSPHRASE = QT_TRANSLATE_NOOP("Start", "Passphrase")
FORGOT = QT_TRANSLATE_NOOP("Start", "Forgot the passphrase?")
OTHER_POST = QT_TRANSLATE_NOOP("Start", "Another post")
BACKUP = QT_TRANSLATE_NOOP("Backup", "Go back to a backup")
TRY_AGAIN = QT_TRANSLATE_NOOP("Start", "Try again")
NOT_OPENED = QT_TRANSLATE_NOOP("Start", "The post was not opened")
OPENING = QT_TRANSLATE_NOOP("Start", "Opening the post")
FORGOT_TITLE = QT_TRANSLATE_NOOP("Start", "A new passphrase")
FORGOT_TEXT = QT_TRANSLATE_NOOP(
    "Start", "Take the recovery sheet that was printed when the post was made, and type its 12 words."
)
RECOVERY_WORDS = QT_TRANSLATE_NOOP("Start", "The 12 words, with spaces between them")
NEW_PASSPHRASE = QT_TRANSLATE_NOOP("Start", "New passphrase")
AGAIN = QT_TRANSLATE_NOOP("Start", "The same once more")
AT_LEAST = QT_TRANSLATE_NOOP(
    "Start", "At least 8 characters. Four words that only you would put together are easy to keep in mind."
)
TOO_SHORT = QT_TRANSLATE_NOOP("Start", "This is too short. Choose at least 8 characters, for example four words.")
NOT_THE_SAME = QT_TRANSLATE_NOOP("Start", "This is not the same as above. Type both once more.")
SET_PASSPHRASE = QT_TRANSLATE_NOOP("Start", "Open with the new passphrase")
YOUR_NAME = QT_TRANSLATE_NOOP("Start", "Your name")
PASSWORD = QT_TRANSLATE_NOOP("Start", "Password")
FORGOT_PASSWORD = QT_TRANSLATE_NOOP("Start", "Forgot the password?")
FORGOT_PASSWORD_TITLE = QT_TRANSLATE_NOOP("Start", "A new password")
FORGOT_PASSWORD_TEXT = QT_TRANSLATE_NOOP(
    "Start",
    "Another person of the post can give you a new password under “People and keys”. If nobody can, take the recovery sheet "
    "and type its 12 words.",
)
NEW_PASSWORD = QT_TRANSLATE_NOOP("Start", "New password")
SET_PASSWORD = QT_TRANSLATE_NOOP("Start", "Open with the new password")
OWN_TITLE = QT_TRANSLATE_NOOP("Start", "Choose your own password")
OWN_TEXT = QT_TRANSLATE_NOOP("Start", "Somebody else chose the password that you typed. From now on only you should know it.")
GO_IN = QT_TRANSLATE_NOOP("Start", "Begin to work")
WAIT = QT_TRANSLATE_NOOP("Start", "That was wrong several times. You can try again in {n} seconds.")
SHORTEST = 8


class UnlockStep(Step):
    """Asks for the passphrase of a post, or for a person's name and password.

    After several wrong tries it counts down until the next one, also when the program was closed meanwhile.

    Signals:
        forgotten: the passphrase is not known.
        other_asked: open another post, or make one.
        restore_asked: go back to a backup.
    """

    forgotten = Signal()
    other_asked = Signal()
    restore_asked = Signal()

    def __init__(self, folder: Path, asks_name: bool = False, says: Sequence[Text] = ()) -> None:
        """Ask how to open the post in ``folder``; ``says`` are title, explanation, what is typed, and the button, if others."""
        title, text, typed, go_on = says or (folder.name, path_words(folder), PASSWORD if asks_name else PASSPHRASE, OPEN_POST)
        super().__init__(title, text, go_on, has_back=False)
        self._folder = folder
        self.fields = FieldSet(scrolls=False)
        self.name: TextField | None = None
        if asks_name:
            self.name = TextField()
            self.fields.add_field("name", YOUR_NAME, self.name, required=True)
        self.passphrase = PassphraseField()
        self.fields.add_field("passphrase", typed, self.passphrase, required=True)
        self.body.addWidget(self.fields)
        self.forgot_button = button(FORGOT_PASSWORD if asks_name else FORGOT, kind="link", clicked=self.forgotten.emit)
        self.other_button = button(OTHER_POST, kind="link", clicked=self.other_asked.emit)
        self.restore_button = button(BACKUP, kind="link", clicked=self.restore_asked.emit)
        self.body.addLayout(row(self.forgot_button, self.other_button, self.restore_button, None))
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)
        self._ticking.timeout.connect(self.count_down)

    @property
    def typed_name(self) -> str:
        """Return the name that was typed, "" where none is asked for."""
        return "" if self.name is None else self.name.value()

    def begin(self) -> None:
        """Put the cursor into the first field."""
        (self.name or self.passphrase).setFocus()
        self.count_down()

    def go_on(self) -> None:
        """Hand over what was typed."""
        problems = self.fields.found_problems()
        self.fields.show_problems(problems)
        if not problems and self.next_button.isEnabled():
            self.done.emit()

    def set_busy(self, busy: bool) -> None:
        """Show that the post is being opened; nobody leaves the step meanwhile."""
        super().set_busy(busy)
        for link in (self.forgot_button, self.other_button, self.restore_button):
            link.setEnabled(not busy)

    def refuse(self, text: Text) -> None:
        """Say beside the field why the post stays closed, and mark what was typed."""
        self.set_busy(False)
        self.fields.show_problems([Problem("passphrase", text)])
        self.passphrase.selectAll()
        self.count_down()

    def count_down(self) -> None:
        """Say how many seconds the next try has to wait; nothing once it need not."""
        left = wait_of(self._folder)
        self.refusal.setVisible(left > 0)
        self.next_button.setEnabled(left == 0 and not self.is_busy)
        if left > 0:
            self.refusal.setText(tr(WAIT.of(left)))
            self._ticking.start()
        else:
            self._ticking.stop()


def wait_of(folder: Path) -> int:
    """Return how many seconds the next try at a post has to wait; without a wrong try nothing is imported to say 0."""
    if not (folder / "tries.json").is_file():
        return 0
    from desktop_app.db.tries import wait_seconds

    return wait_seconds(folder)


class NewPassphrase(FieldSet):
    """A passphrase typed twice."""

    def __init__(self, title: Text = PASSPHRASE) -> None:
        super().__init__(scrolls=False)
        self.first, self.second = PassphraseField(), PassphraseField()
        self.add_field("first", title, self.first, AT_LEAST, required=True)
        self.add_field("second", AGAIN, self.second, required=True)

    def is_complete(self) -> bool:
        """Show what is wrong; return True if nothing is."""
        problems = [*self.found_problems(), *self._check()]
        self.show_problems(problems)
        return not problems

    def _check(self) -> Sequence[Problem]:
        if self.first.value() and len(self.first.value().strip()) < SHORTEST:
            return [Problem("first", TOO_SHORT)]
        if self.second.value() and self.first.value() != self.second.value():
            return [Problem("second", NOT_THE_SAME)]
        return []


class ForgottenStep(Step):
    """Asks for the recovery words and a new passphrase, or for who has lost a password and the new one."""

    def __init__(self, asks_name: bool = False) -> None:
        titles = (FORGOT_PASSWORD_TITLE, FORGOT_PASSWORD_TEXT, SET_PASSWORD)
        super().__init__(*(titles if asks_name else (FORGOT_TITLE, FORGOT_TEXT, SET_PASSPHRASE)))
        self.words = LongTextField(3)
        self._words_set = FieldSet(scrolls=False)
        self._words_set.add_field("words", RECOVERY_WORDS, self.words, required=True)
        self.name = TextField()
        if asks_name:
            self._words_set.add_field("name", YOUR_NAME, self.name, required=True)
        self.new = NewPassphrase(NEW_PASSWORD if asks_name else NEW_PASSPHRASE)
        self.body.addWidget(self._words_set)
        self.body.addWidget(self.new)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.words.setFocus()

    def go_on(self) -> None:
        """Check what was typed and hand it over."""
        missing = self._words_set.found_problems()
        is_complete = self.new.is_complete()
        self._words_set.show_problems(missing)  # last, because the cursor goes to the topmost gap
        if is_complete and not missing:
            self.done.emit()


class OwnPasswordStep(Step):
    """Asks a person whose password somebody else chose for an own one."""

    def __init__(self) -> None:
        super().__init__(OWN_TITLE, OWN_TEXT, GO_IN, has_back=False)
        self.new = NewPassphrase(NEW_PASSWORD)
        self.body.addWidget(self.new)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.new.first.setFocus()

    def go_on(self) -> None:
        """Check what was typed and hand it over."""
        if self.new.is_complete():
            self.done.emit()


class OpeningStep(Step):
    """Says that a post is being opened."""

    def __init__(self, folder: Path) -> None:
        super().__init__(OPENING, path_words(folder), has_back=False)
        self.set_busy(True)

    def begin(self) -> None:
        """Wait; there is nothing to type."""


class ProblemStep(Step):
    """Says why a post was not opened and what can be done.

    Signals:
        done: try again.
        other_asked: open another post, or make one.
        restore_asked: go back to a backup; offered for files that are damaged or missing.
    """

    other_asked = Signal()
    restore_asked = Signal()

    def __init__(self, text: Text, advice: Text | None, is_damage: bool = False) -> None:
        super().__init__(NOT_OPENED, next_text=TRY_AGAIN, has_back=False)
        self.text = label(text, wrap=True)
        self.body.addWidget(self.text)
        if advice is not None:
            self.body.addWidget(label(advice, "muted", wrap=True))
        self.other_button = button(OTHER_POST, kind="link", clicked=self.other_asked.emit)
        self.restore_button = button(BACKUP, "history", clicked=self.restore_asked.emit)
        self.restore_button.setVisible(is_damage)
        self.body.addLayout(row(self.restore_button, self.other_button, None))
