"""The steps of a laptop that joins a post: the invitation and its code, name and passphrase, the stick that goes back."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QLabel, QSizePolicy

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import ChoiceField, TextField
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import path_words, tr

from ..gate import Step, ask_for_folder
from ..opening import NewPost, free_folder
from ..unlock import NewPassphrase
from .choices import GO_ON, JOIN
from .place import CHOOSE_FOLDER, FOLDER, OTHER_FOLDER, YOUR_NAME, YOUR_NAME_HINT
from .recovery import BEGIN

if TYPE_CHECKING:
    from desktop_app.sync.trust import Invited

BRING = QT_TRANSLATE_NOOP(
    "Start", "Take the stick with the invitation, and the paper with its code. Both come from another laptop of the post."
)
INVITATION = QT_TRANSLATE_NOOP("Start", "The invitation")
NONE_FOUND = QT_TRANSLATE_NOOP("Start", "No stick with an invitation was found. Plug it in, or choose the file.")
CHOOSE_FILE = QT_TRANSLATE_NOOP("Start", "Choose the file")
CHOOSE_FIRST = QT_TRANSLATE_NOOP("Start", "Choose the file of the invitation first.")
CODE = QT_TRANSLATE_NOOP("Start", "The six words of the code")
CODE_HINT = QT_TRANSLATE_NOOP("Start", "With spaces between them; capital letters do not matter.")
WAIT = QT_TRANSLATE_NOOP("Start", "Too many wrong codes. The next try is possible in {n} seconds.")
CALLED = QT_TRANSLATE_NOOP("Start", "The others call this laptop “{name}”.")
OWN_PASSWORDS = QT_TRANSLATE_NOOP(
    "Start", "Everybody who has a password in this post opens it here with the same name and password."
)
NEW_PASSPHRASE = QT_TRANSLATE_NOOP(
    "Start", "Choose a passphrase for this laptop. It may be the same as on the other laptop, but need not be."
)
IS_PRACTICE = QT_TRANSLATE_NOOP("Start", "This is a post to practise with. It needs no passphrase.")
JOIN_NOW = QT_TRANSLATE_NOOP("Start", "Join the post")
JOINED = QT_TRANSLATE_NOOP("Start", "This laptop belongs to the post")
JOINED_TEXT = QT_TRANSLATE_NOOP("Start", "Everything that was entered so far is here. The invitation is used up.")
TAKE_BACK = QT_TRANSLATE_NOOP(
    "Start",
    "Take the stick back now: a file for the others is on it. When it is taken in there, on the page “Exchange”, they know "
    "this laptop.",
)
SAVE_LATER = QT_TRANSLATE_NOOP(
    "Start",
    "The stick did not take a file for the others. Save one for them on the page “Exchange”, so that they know this laptop.",
)


class InvitationStep(Step):
    """Asks for the file and the code.

    Args:
        found: invitations on the sticks that are plugged in.
        chosen: the file chosen before; None at first.
        code: what was typed before.
    """

    def __init__(self, found: Sequence[Path], chosen: Path | None = None, code: str = "") -> None:
        super().__init__(JOIN, BRING, GO_ON)
        self.fields = FieldSet(scrolls=False)
        self.file = ChoiceField()
        self.fields.add_field("file", INVITATION, self.file)
        self.body.addWidget(self.fields)
        self.nothing = label(NONE_FOUND, "muted", wrap=True)
        self.choose_button = button(CHOOSE_FILE, "folder-open", "link", self._choose)
        self.choose_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.body.addWidget(self.nothing)
        self.body.addLayout(row(self.choose_button, None))
        self.code = TextField()
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText)
        self.code.set_value(code)
        self._code_set = FieldSet(scrolls=False)
        self._code_set.add_field("code", CODE, self.code, CODE_HINT, required=True)
        self.body.addWidget(self._code_set)
        self._files: list[Path] = []
        self._left = 0
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._count_down)
        self.offer([*found, *([chosen] if chosen is not None else [])])
        if chosen is not None:
            self.file.set_value(chosen)

    def offer(self, files: Sequence[Path]) -> None:
        """Offer further files; the first one is chosen unless one was chosen before."""
        self._files += [file for file in files if file not in self._files]
        self.file.set_choices([(file, file.name) for file in self._files])
        if self._files and self.file.value() is None:
            self.file.set_value(self._files[0])
        self.fields.setVisible(bool(self._files))
        self.nothing.setVisible(not self._files)

    def take_file(self, file: Path) -> None:
        """Choose a file that stands elsewhere."""
        self.offer([file])
        self.file.set_value(file)
        self.code.setFocus()

    def begin(self) -> None:
        """Put the cursor where something is missing."""
        (self.code if self._files else self.choose_button).setFocus()

    def go_on(self) -> None:
        """Check that file and code are there."""
        if self.file.value() is None:
            self.nothing.setText(tr(CHOOSE_FIRST))
            self.choose_button.setFocus()
            return
        problems = self._code_set.found_problems()
        self._code_set.show_problems(problems)
        if not problems and self.next_button.isEnabled():
            self.done.emit()

    def refuse(self, text: Text, wait_s: int = 0) -> None:
        """Say beside the code what is wrong with it; the next try is possible after ``wait_s`` seconds."""
        self.set_busy(False)
        self._code_set.show_problems([Problem("code", text)])
        self.code.selectAll()
        self._left = wait_s
        if wait_s:
            self._seconds.start()
            self._show_wait()

    def _count_down(self) -> None:
        self._left -= 1
        self._show_wait()

    def _show_wait(self) -> None:
        is_over = self._left <= 0
        self.next_button.setEnabled(is_over)
        self.refusal.setVisible(not is_over)
        if is_over:
            self._seconds.stop()
        else:
            self.refusal.setText(tr(WAIT.of(self._left)))

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr(CHOOSE_FILE), "", "Balai (*.invite)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()


class JoinStep(Step):
    """Says which post it is, and asks for name, passphrase and folder.

    Attributes:
        user, passphrase: None where people log in with their own names and passwords, or none is needed.
    """

    def __init__(self, invited: "Invited", new: NewPost, parent_folder: Path) -> None:
        super().__init__(invited.post_name, CALLED.fill(name=invited.name), JOIN_NOW)
        self._parent, self._post_name = parent_folder, invited.post_name
        self.user: TextField | None = None
        self.passphrase: NewPassphrase | None = None
        self._who = FieldSet(scrolls=False)
        if invited.has_people:
            self.body.addWidget(label(OWN_PASSWORDS, wrap=True))
        else:
            self.user = TextField()
            self.user.set_value(new.user)
            self._who.add_field("user", YOUR_NAME, self.user, YOUR_NAME_HINT, required=True)
            self.body.addWidget(self._who)
            self.body.addWidget(label(IS_PRACTICE if invited.practice else NEW_PASSPHRASE, wrap=True))
        if not invited.has_people and not invited.practice:
            self.passphrase = NewPassphrase()
            self.body.addWidget(self.passphrase)
        self.folder_line: QLabel = label("", "caption", wrap=True)
        choose = button(OTHER_FOLDER, "folder-open", "link", self._choose_folder)
        choose.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = row(self.folder_line, choose)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self._show_folder()

    @property
    def folder(self) -> Path:
        """Return the folder that the post will be made in."""
        return free_folder(self._parent, self._post_name)

    def fill(self, new: NewPost) -> None:
        """Put the answers into ``new``."""
        new.name, new.folder = self._post_name, self.folder
        if self.user is not None:
            new.user = self.user.value()
        new.passphrase = self.passphrase.first.value() if self.passphrase is not None else ""

    def begin(self) -> None:
        """Put the cursor into the first field."""
        (self.user or self.next_button).setFocus()

    def go_on(self) -> None:
        """Check name and passphrase."""
        problems = self._who.found_problems()
        is_complete = self.passphrase is None or self.passphrase.is_complete()
        self._who.show_problems(problems)  # last, because the cursor goes to the topmost gap
        if is_complete and not problems:
            self.done.emit()

    def _choose_folder(self) -> None:
        ask_for_folder(self, tr(CHOOSE_FOLDER), self._parent, self._take_folder)

    def _take_folder(self, folder: Path) -> None:
        self._parent = folder
        self._show_folder()

    def _show_folder(self) -> None:
        self.folder_line.setText(tr(FOLDER.fill(folder=path_words(self.folder))))


class JoinedStep(Step):
    """Says that the laptop belongs to the post, and what to do with the stick."""

    def __init__(self, has_answer: bool) -> None:
        super().__init__(JOINED, JOINED_TEXT, BEGIN, has_back=False)
        self.answer = label(TAKE_BACK if has_answer else SAVE_LATER, wrap=True)
        self.body.addWidget(self.answer)
