"""The right side of the page: the pages as they will be printed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.pdf_pages import ZOOM_STEP, PdfPages
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, EmptyState, button, icon_button, label, row, set_margins
from desktop_app.ui.words import tr

PREVIEW = QT_TRANSLATE_NOOP("Registers", "Pages of the register")
PAGE_OF = QT_TRANSLATE_NOOP("Registers", "Page {page} of {pages}")
LARGER = QT_TRANSLATE_NOOP("Registers", "Larger (Ctrl +)")
SMALLER = QT_TRANSLATE_NOOP("Registers", "Smaller (Ctrl −)")
FIT_WIDTH = QT_TRANSLATE_NOOP("Registers", "Whole width (Ctrl 0)")
CHANGED = QT_TRANSLATE_NOOP("Registers", "Changed since this preview")
SHOW_AGAIN = QT_TRANSLATE_NOOP("Registers", "Show again")


class Preview(QFrame):
    """Shows one PDF, or a sentence in its place.

    Attributes:
        named: the people of whom the PDF tells; None if nobody can tell who they are.

    Signals:
        again: the person asks to make the register again.
    """

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self.pdf = b""
        self.named: frozenset[bytes] | None = None
        self.view = PdfPages(PREVIEW, self)
        self.document = self.view.shown
        self.view.turned.connect(self._say_page)
        self.place = label("", "muted")
        self.remark = label("", "muted", wrap=True)
        self.stale = Chip(CHANGED, "warn")
        self.show_again = button(SHOW_AGAIN, "refresh-cw", "ghost", self.again.emit)
        self.empty = EmptyState("clipboard-list", "")
        self._lay_out()
        self.view.add_keys(self)
        self.set_stale(False)

    def _lay_out(self) -> None:
        self.larger = icon_button(LARGER, "plus", lambda: self.view.zoom(ZOOM_STEP))
        self.smaller = icon_button(SMALLER, "minus", lambda: self.view.zoom(1 / ZOOM_STEP))
        self.fit = icon_button(FIT_WIDTH, "arrow-left-right", self.view.fit_width)
        head = row(self.place, self.remark, self.smaller, self.larger, self.fit, spacing=6)
        head.setStretch(1, 1)
        set_margins(head, 12, 6, 8, 2)
        again = row(self.stale, self.show_again, None, spacing=6)  # a line of its own: large letters have no room beside
        set_margins(again, 12, 0, 8, 0)
        shown = QWidget()
        self._stack = QStackedLayout(shown)  # without a parent its first widget would stand as a window for a moment
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(px(4), 1, px(4), px(8))
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(again)
        whole.addWidget(shown, 1)

    def show_pdf(self, pdf: bytes, remark: Label = "", named: frozenset[bytes] | None = None) -> None:
        """Show a PDF from its first page, with a remark above it."""
        self.pdf, self.named = pdf, named
        self.view.show_pdf(pdf)
        self.remark.setText(tr(remark))
        self._stack.setCurrentWidget(self.view)
        self.set_stale(False)

    def show_nothing(self, title: Label, text: Label = "") -> None:
        """Show a sentence instead of pages."""
        self.pdf = b""
        self.view.clear()
        self.empty.say(title, text)
        self.place.setText("")
        self.remark.setText("")
        self.set_stale(False)
        self._stack.setCurrentWidget(self.empty)

    def set_stale(self, stale: bool) -> None:
        """Say that what is shown is older than the data."""
        self.stale.setVisible(stale)
        self.show_again.setVisible(stale)

    def is_stale(self) -> bool:
        """Return True while what is shown is older than the data."""
        return not self.stale.isHidden()

    def _say_page(self, page: int, pages: int) -> None:
        self.place.setText(tr(PAGE_OF, page=page, pages=pages) if pages else "")
        self.place.setMinimumWidth(self.place.sizeHint().width())  # the remark beside it wraps instead
        self._whole.activate()  # at once: until the next turn of events the words would stand where the former ones ended
