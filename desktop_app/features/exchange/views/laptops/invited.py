"""The code of an invitation, to be copied by hand or printed."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.sync.trust import Invitation
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row, scroll, set_margins
from desktop_app.ui.words import current, path_words, tr

COPY = QT_TRANSLATE_NOOP("Exchange", "Write these six words on paper now. Balai does not keep them.")
APART = QT_TRANSLATE_NOOP("Exchange", "Give paper and stick to different hands if you can: both together open the post.")
FILE = QT_TRANSLATE_NOOP("Exchange", "The file: {file}")
UNTIL = QT_TRANSLATE_NOOP("Exchange", "Good until {date}, for one laptop.")
THEN = QT_TRANSLATE_NOOP(
    "Exchange",
    "On the new laptop: start Balai, choose “Join a post”, the file, and type the six words. Then bring the stick back.",
)
PRINT = QT_TRANSLATE_NOOP("Exchange", "Print the code")
SHEET = QT_TRANSLATE_NOOP("Exchange", "Code of the invitation for {name}")
BURN = QT_TRANSLATE_NOOP("Exchange", "Destroy this sheet when the laptop has joined.")


class InvitedView(QWidget):
    """Six words in large letters, and what to do with them."""

    def __init__(self, invitation: Invitation, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._invitation, self._context = invitation, context
        inside = QWidget()
        body = QVBoxLayout(inside)
        set_margins(body, 0, 0, 8, 0)
        body.setSpacing(px(12))
        body.addWidget(label(COPY, wrap=True))
        body.addWidget(_code(invitation.words.split()))
        body.addWidget(label(APART, wrap=True))
        body.addWidget(label(UNTIL.fill(date=invitation.until), wrap=True))
        body.addWidget(label(THEN, wrap=True))
        body.addWidget(label(FILE.fill(file=path_words(invitation.path)), "muted", wrap=True))
        self.print_button = button(PRINT, "printer", clicked=self._ask_printer)
        body.addLayout(row(self.print_button, None))
        body.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))

    def sheet(self) -> QTextDocument:
        """Return the page with the code."""
        said = self._invitation
        words = " &nbsp; ".join(escape(word) for word in said.words.split())
        parts = [f"<h2>{escape(tr(SHEET.fill(name=said.name)))}</h2>", f'<p dir="ltr" style="font-size:26pt">{words}</p>']
        parts += [f"<p>{escape(tr(text))}</p>" for text in (UNTIL.fill(date=said.until), THEN, APART, BURN)]
        document = QTextDocument(self)
        side = "rtl" if current().is_rtl else "ltr"
        document.setHtml(f'<div dir="{side}">{"".join(parts)}</div>')
        return document

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.sheet().print_(printer))
        QDialog.open(dialog)  # QPrintDialog's own open() wants a receiver


def _code(words: list[str]) -> QWidget:
    """Return the words with their numbers, from left to right in every language, two in a line."""
    block = QWidget()
    block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    grid = QGridLayout(block)
    grid.setContentsMargins(0, px(6), 0, px(6))
    grid.setHorizontalSpacing(px(14))
    grid.setVerticalSpacing(px(10))
    for at, word in enumerate(words):
        shown = label(word, "words")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        grid.addLayout(row(label(current().number(at + 1), "muted"), shown, None), at // 2, at % 2)
    return block
