"""The first two steps: in which language, and which kind of post."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop_app.core.language import CODES, own_name
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, separator
from desktop_app.ui.words import current, path_words, tr
from desktop_app.ui.wrap_row import WrapRow

from ..gate import Step, tile

WELCOME = QT_TRANSLATE_NOOP("Start", "Welcome")
CHOOSE_LANGUAGE = QT_TRANSLATE_NOOP("Start", "Choose your language. It can be changed at any time.")
GO_ON = QT_TRANSLATE_NOOP("Start", "Go on")
HOW = QT_TRANSLATE_NOOP("Start", "How do you want to begin?")
NEW_POST = QT_TRANSLATE_NOOP("Start", "Make a new post")
NEW_POST_TEXT = QT_TRANSLATE_NOOP("Start", "For real work. Everything stays on this computer, locked with a passphrase.")
PRACTICE = QT_TRANSLATE_NOOP("Start", "Practise")
PRACTICE_TEXT = QT_TRANSLATE_NOOP("Start", "A made-up village to try everything in. Nothing there is real.")
JOIN = QT_TRANSLATE_NOOP("Start", "Join a post")
JOIN_TEXT = QT_TRANSLATE_NOOP("Start", "With an invitation from another laptop: a file on a stick and six words.")
EXISTING = QT_TRANSLATE_NOOP("Start", "Open a post that exists")
EXISTING_TEXT = QT_TRANSLATE_NOOP("Start", "Choose its folder on this computer or on a stick.")
CENTRE = QT_TRANSLATE_NOOP("Start", "This is a health centre with several posts")
FROM_BACKUP = QT_TRANSLATE_NOOP("Start", "Take over a backup, for example from a stick")


class LanguageStep(Step):
    """Five languages in their own script.

    Signals:
        language_asked(code): speak that language.
    """

    language_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(WELCOME, CHOOSE_LANGUAGE, GO_ON, has_back=False)
        self.offers_languages = False
        self.buttons: dict[str, QPushButton] = {}
        for code in CODES:
            made = button(own_name(code), clicked=partial(self._choose, code))
            made.setCheckable(True)
            made.setProperty("segment", "true")
            made.setChecked(code == current().code)
            self.buttons[code] = made
            self.body.addWidget(made)

    def _choose(self, code: str) -> None:
        """Speak another language; choosing the one that is spoken already goes on."""
        if code == current().code:
            self.go_on()
        else:
            self.language_asked.emit(code)

    def begin(self) -> None:
        """Begin with the language that is spoken now."""
        self.buttons[current().code].setFocus()


class WayStep(Step):
    """New post, an invitation, practice, an existing folder, or one of the posts opened before.

    Signals:
        new_asked, centre_asked, join_asked, practice_asked, folder_asked, backup_asked: one of the ways.
        known_asked(folder): open a post that was opened on this laptop before.
    """

    new_asked = Signal()
    centre_asked = Signal()
    join_asked = Signal()
    practice_asked = Signal()
    folder_asked = Signal()
    backup_asked = Signal()
    known_asked = Signal(object)

    def __init__(self, known: Sequence[Path]) -> None:
        super().__init__(HOW)
        self.body.setSpacing(px(3))  # all ways are in sight at 1366 by 768
        for folder in known[:3]:
            self.body.addWidget(tile("folder-open", folder.name, path_words(folder), partial(self.known_asked.emit, folder)))
        if known:
            self.body.addWidget(separator())
        self.body.addWidget(tile("plus", NEW_POST, NEW_POST_TEXT, self.new_asked.emit))
        self.body.addWidget(tile("user-plus", JOIN, JOIN_TEXT, self.join_asked.emit))
        self.body.addWidget(tile("graduation-cap", PRACTICE, PRACTICE_TEXT, self.practice_asked.emit))
        self.folder_button = button(EXISTING, "folder", "link", self.folder_asked.emit)
        self.folder_button.setToolTip(tr(EXISTING_TEXT))
        self.backup_button = button(FROM_BACKUP, "history", "link", self.backup_asked.emit)
        self.centre_button = button(CENTRE, "house", "link", self.centre_asked.emit)
        others = WrapRow(spacing=4)
        for made in (self.folder_button, self.centre_button, self.backup_button):
            others.addWidget(made)
        self.body.addLayout(others)

    def begin(self) -> None:
        """Begin with the first way."""
        first = next((made for made in self.findChildren(QPushButton) if made.property("tile")), None)
        if first is not None:
            first.setFocus()
