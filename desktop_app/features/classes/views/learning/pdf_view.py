"""A PDF inside the program."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.pdf_pages import ZOOM_STEP, PdfPages
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import icon_button, label, row
from desktop_app.ui.words import tr

PAGES = QT_TRANSLATE_NOOP("Classes", "Pages of the PDF")
PAGE_OF = QT_TRANSLATE_NOOP("Classes", "Page {page} of {pages}")
LARGER = QT_TRANSLATE_NOOP("Classes", "Larger (Ctrl +)")
SMALLER = QT_TRANSLATE_NOOP("Classes", "Smaller (Ctrl −)")
WHOLE_WIDTH = QT_TRANSLATE_NOOP("Classes", "Whole width (Ctrl 0)")


class PdfView(QFrame):
    """Shows one PDF with its page number and buttons for its size.

    Attributes:
        pages: the pages.
    """

    def __init__(self, content: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PdfPages(PAGES, self)
        self.pages.add_keys(self)
        self.setFocusProxy(self.pages)
        place = label("", "muted")
        self.pages.turned.connect(lambda page, pages: place.setText(tr(PAGE_OF, page=page, pages=pages) if pages else ""))
        head = row(
            place,
            None,
            icon_button(SMALLER, "minus", lambda: self.pages.zoom(1 / ZOOM_STEP)),
            icon_button(LARGER, "plus", lambda: self.pages.zoom(ZOOM_STEP)),
            icon_button(WHOLE_WIDTH, "arrow-left-right", self.pages.fit_width),
            spacing=6,
        )
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        stack.addLayout(head)
        stack.addWidget(self.pages, 1)
        self.pages.show_pdf(content)


def can_open(content: bytes) -> bool:
    """Return True if a PDF has pages that can be shown without a password; callable from any thread."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    shown = document.status() == QPdfDocument.Status.Ready and document.pageCount() > 0
    document.close()
    return shown
