"""A recovery sheet that counts once somebody has typed three of its words from the paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import clear_layout, label

from .recovery import ProofStep, SheetStep

DONE = QT_TRANSLATE_NOOP("People and keys", "Done")


class ProvenSheet(QWidget):
    """Shows 12 words, then asks for three of them.

    Attributes:
        words: what stands on the sheet; kept nowhere else.
        sheet, proof: the words while they are shown, and the question for three of them.

    Signals:
        proven: the three words were right; whoever shows this lets the sheet open something now.
    """

    proven = Signal()

    def __init__(self, words: str, post_name: str, not_yet: Text, next_text: Text, of_midwife: bool = False) -> None:
        """Show ``words``; ``not_yet`` says what they are worth until they were proven."""
        super().__init__()
        self.words = words
        self._post_name, self._not_yet, self._next_text, self._of_midwife = post_name, not_yet, next_text, of_midwife
        self.sheet: SheetStep | None = None
        self.proof: ProofStep | None = None
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(12))
        self._show_words()

    def _show_words(self) -> None:
        clear_layout(self._stack)
        self.proof, self.sheet = None, SheetStep(self.words, self._post_name, self._next_text, self._of_midwife)
        self.sheet.done.connect(self._ask_words)
        self._stack.addWidget(label(self._not_yet, wrap=True))
        self._stack.addWidget(self.sheet)

    def _ask_words(self) -> None:
        clear_layout(self._stack)
        self.sheet, self.proof = None, ProofStep(self.words, finish=DONE)
        self.proof.back_asked.connect(self._show_words)
        self.proof.done.connect(self.proven)
        self._stack.addWidget(self.proof)
        self.proof.begin()
