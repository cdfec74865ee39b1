"""The steps that make sure a forgotten passphrase never costs the data: the sheet, and three of its words."""

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from desktop_app.core.errors import MachineError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import TextField
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import current, path_words, tr

from ..gate import Step
from ..recovery_sheet import SheetPrinter, save_sheet, sheet_as_pdf
from .choices import GO_ON

SHEET = QT_TRANSLATE_NOOP("Start", "The recovery sheet")
SHEET_TEXT = QT_TRANSLATE_NOOP(
    "Start",
    "If the passphrase is forgotten, only these 12 words open the post. Print the sheet or write the words down, "
    "and keep the paper where you keep the post's documents. They are shown only now.",
)
MIDWIFES_SHEET = QT_TRANSLATE_NOOP("Start", "The recovery sheet of the midwife")
MIDWIFES_TEXT = QT_TRANSLATE_NOOP(
    "Start",
    "If the midwife forgets her passphrase, only these 12 words open her entries. Print the sheet or write the words down. "
    "She keeps the paper herself. They are shown only now.",
)
PRINT_SHEET = QT_TRANSLATE_NOOP("Start", "Print the sheet")
SAVE_SHEET = QT_TRANSLATE_NOOP("Start", "Save the sheet as PDF")
SAVED_SHEET = QT_TRANSLATE_NOOP("Start", "Saved: {file}. Print it, then delete the file: whoever has it can open the post.")
SENT_TO_PRINTER = QT_TRANSLATE_NOOP("Start", "The sheet was sent to the printer.")
TYPE_WORDS = QT_TRANSLATE_NOOP("Start", "Three words from the sheet")
TYPE_WORDS_TEXT = QT_TRANSLATE_NOOP("Start", "Type these words from the paper. That shows that it can be read.")
WORD = QT_TRANSLATE_NOOP("Start", "Word {number}")
OTHER_WORD = QT_TRANSLATE_NOOP("Start", "Another word stands on the sheet. Look at number {number} again.")
BEGIN = QT_TRANSLATE_NOOP("Start", "Begin to work")
MIDWIFES_FILE = QT_TRANSLATE_NOOP("Start", "Recovery sheet of the midwife {post}.pdf")
SAVED_MIDWIFES = QT_TRANSLATE_NOOP(
    "Start", "Saved: {file}. Print it, then delete the file: whoever has it can read the midwife's entries."
)
FILE_NAME = QT_TRANSLATE_NOOP("Start", "Recovery sheet {post}.pdf")


class SheetStep(Step):
    """Shows the 12 words and prints or saves them.

    Args:
        words: the recovery words.
        post_name: stands on the sheet and in the name of the file.
        of_midwife: the words open the midwife's entries, not the post.
    """

    def __init__(self, words: str, post_name: str, next_text: Text = GO_ON, of_midwife: bool = False) -> None:
        super().__init__(*((MIDWIFES_SHEET, MIDWIFES_TEXT) if of_midwife else (SHEET, SHEET_TEXT)), next_text, has_back=False)
        self._words, self._post_name, self._of_midwife = words, post_name, of_midwife
        self.body.addWidget(words_grid(words.split()))
        self.print_button = button(PRINT_SHEET, "printer", clicked=self._print)
        self.save_button = button(SAVE_SHEET, "download", clicked=self._save)
        self.body.addLayout(row(self.print_button, self.save_button, None))
        self.said = label("", "muted", wrap=True)
        self.body.addWidget(self.said)
        self.said.hide()

    def save_to(self, target: Path) -> None:
        """Save the sheet as PDF."""
        try:
            save_sheet(self._pdf(), target)
        except (UserError, MachineError) as failure:
            self.show_error(failure)
        else:
            self._say(tr((SAVED_MIDWIFES if self._of_midwife else SAVED_SHEET).fill(file=path_words(target))))

    def _save(self) -> None:
        name = tr((MIDWIFES_FILE if self._of_midwife else FILE_NAME).fill(post=self._post_name))
        dialog = QFileDialog(self, tr(SAVE_SHEET), name, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def _print(self) -> None:
        printing = SheetPrinter(self._pdf(), self)
        printing.printed.connect(lambda: self._say(tr(SENT_TO_PRINTER)))
        printing.failed.connect(self.show_error)
        printing.ask()

    def _pdf(self) -> bytes:
        return sheet_as_pdf(self._words, self._post_name, self._of_midwife)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()


class ProofStep(Step):
    """Asks for three words of the sheet, each by its number."""

    def __init__(
        self, words: str, choose: Callable[[Sequence[int], int], Sequence[int]] = random.sample, finish: Text = BEGIN
    ) -> None:
        super().__init__(TYPE_WORDS, TYPE_WORDS_TEXT, finish)
        self._words = words.split()
        self.numbers = sorted(choose(range(1, len(self._words) + 1), 3))
        self.fields = FieldSet(scrolls=False)
        self.editors = {number: TextField() for number in self.numbers}
        for number, editor in self.editors.items():
            editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.fields.add_field(str(number), WORD.fill(number=number), editor, required=True)
        self.body.addWidget(self.fields)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.editors[self.numbers[0]].setFocus()

    def go_on(self) -> None:
        """Compare the words with the sheet."""
        problems = self.fields.found_problems() or [
            Problem(str(number), OTHER_WORD.fill(number=number))
            for number, editor in self.editors.items()
            if editor.value().casefold() != self._words[number - 1]
        ]
        self.fields.show_problems(problems)
        if not problems:
            self.done.emit()


def words_grid(words: Sequence[str]) -> QWidget:
    """Return the words with their numbers in lines of three, in the order of the printed sheet."""
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(8))
    for at, word in enumerate(words):
        number = label(current().number(at + 1), "muted")
        shown = label(word, "words")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        line = row(number, shown, None)
        grid.addLayout(line, at // 3, at % 3)
    return block
