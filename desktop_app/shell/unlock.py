"""The steps that open a post which is there already: passphrase, recovery words, and what went wrong."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import LongTextField, PassphraseField
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import path_words

from .gate import Step

OPEN_POST = QT_TRANSLATE_NOOP("Start", "Open the post")
PASSPHRASE = QT_TRANSLATE_NOOP("Start", "Passphrase")
FORGOT = QT_TRANSLATE_NOOP("Start", "Forgot the passphrase?")
OTHER_POST = QT_TRANSLATE_NOOP("Start", "Another post")
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
SHORTEST = 8


class UnlockStep(Step):
    """Asks for the passphrase of a post.

    Signals:
        forgotten: the passphrase is not known.
        other_asked: open another post, or make one.
    """

    forgotten = Signal()
    other_asked = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__(folder.name, path_words(folder), OPEN_POST, has_back=False)
        self.fields = FieldSet(scrolls=False)
        self.passphrase = PassphraseField()
        self.fields.add_field("passphrase", PASSPHRASE, self.passphrase, required=True)
        self.body.addWidget(self.fields)
        self.forgot_button = button(FORGOT, kind="link", clicked=self.forgotten.emit)
        self.other_button = button(OTHER_POST, kind="link", clicked=self.other_asked.emit)
        self.body.addLayout(row(self.forgot_button, self.other_button, None))

    def begin(self) -> None:
        """Put the cursor into the field."""
        self.passphrase.setFocus()

    def go_on(self) -> None:
        """Hand the passphrase over."""
        problems = self.fields.found_problems()
        self.fields.show_problems(problems)
        if not problems and self.next_button.isEnabled():
            self.done.emit()

    def refuse(self, text: Text) -> None:
        """Say beside the field why the post stays closed, and mark what was typed."""
        self.set_busy(False)
        self.fields.show_problems([Problem("passphrase", text)])
        self.passphrase.selectAll()


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
    """Asks for the recovery words and a new passphrase."""

    def __init__(self) -> None:
        super().__init__(FORGOT_TITLE, FORGOT_TEXT, SET_PASSPHRASE)
        self.words = LongTextField(3)
        self._words_set = FieldSet(scrolls=False)
        self._words_set.add_field("words", RECOVERY_WORDS, self.words, required=True)
        self.new = NewPassphrase(NEW_PASSPHRASE)
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
    """

    other_asked = Signal()

    def __init__(self, text: Text, advice: Text | None) -> None:
        super().__init__(NOT_OPENED, next_text=TRY_AGAIN, has_back=False)
        self.text = label(text, wrap=True)
        self.body.addWidget(self.text)
        if advice is not None:
            self.body.addWidget(label(advice, "muted", wrap=True))
        self.other_button = button(OTHER_POST, kind="link", clicked=self.other_asked.emit)
        self.body.addLayout(row(self.other_button, None))
