"""A PDF inside the program: pages one below the other, as wide as the window or larger."""

from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, Signal
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tokens import colour, px
from desktop_app.ui.widgets import icon_button, label, row
from desktop_app.ui.words import tr

PAGES = QT_TRANSLATE_NOOP("Classes", "Pages of the PDF")
PAGE_OF = QT_TRANSLATE_NOOP("Classes", "Page {page} of {pages}")
LARGER = QT_TRANSLATE_NOOP("Classes", "Larger (Ctrl +)")
SMALLER = QT_TRANSLATE_NOOP("Classes", "Smaller (Ctrl −)")
WHOLE_WIDTH = QT_TRANSLATE_NOOP("Classes", "Whole width (Ctrl 0)")
ZOOM_STEP, SMALLEST, LARGEST = 1.25, 0.25, 6.0


class _Pages(QPdfView):
    """The pages; Ctrl and the wheel change their size.

    Signals:
        zoom_asked(factor): they are to be larger or smaller.
    """

    zoom_asked = Signal(float)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl ask for another size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
            event.accept()
            return
        super().wheelEvent(event)


class PdfView(QFrame):
    """Shows one PDF."""

    def __init__(self, content: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # children die in this order, and the view paints on a thread of its own: it ends that before its document is gone
        self.view = _Pages(self)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._place = label("", "muted")
        self._set_up_view()
        head = row(
            self._place,
            None,
            icon_button(SMALLER, "minus", lambda: self.zoom(1 / ZOOM_STEP)),
            icon_button(LARGER, "plus", lambda: self.zoom(ZOOM_STEP)),
            icon_button(WHOLE_WIDTH, "arrow-left-right", self.fit_width),
            spacing=6,
        )
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        stack.addLayout(head)
        stack.addWidget(self.view, 1)
        self._load(content)
        for keys, factor in (("Ctrl++", ZOOM_STEP), ("Ctrl+=", ZOOM_STEP), ("Ctrl+-", 1 / ZOOM_STEP)):
            add_shortcut(self, keys, partial(self.zoom, factor), everywhere=True)
        add_shortcut(self, "Ctrl+0", self.fit_width, everywhere=True)

    def zoom(self, factor: float) -> None:
        """Show the pages larger or smaller than they are now."""
        now = self._zoom_now()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(SMALLEST, min(LARGEST, now * factor)))

    def fit_width(self) -> None:
        """Show pages as wide as the window."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _set_up_view(self) -> None:
        self.view.setDocument(self.document)
        self.view.setAccessibleName(tr(PAGES))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setPageSpacing(px(10))
        palette = self.view.palette()
        palette.setColor(QPalette.ColorRole.Dark, colour("surface2"))
        self.view.setPalette(palette)
        self.view.zoom_asked.connect(self.zoom)
        self.view.pageNavigator().currentPageChanged.connect(self._say_page)

    def _load(self, content: bytes) -> None:
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.view.pageNavigator().jump(0, QPointF())
        self._say_page()

    def _zoom_now(self) -> float:
        if self.view.zoomMode() == QPdfView.ZoomMode.Custom or not self.document.pageCount():
            return self.view.zoomFactor()
        margins = self.view.documentMargins()
        width = self.view.viewport().width() - margins.left() - margins.right()
        points = self.document.pagePointSize(self.view.pageNavigator().currentPage()).width()
        return width / (points * self.view.logicalDpiX() / 72)

    def _say_page(self, *_: object) -> None:
        pages = self.document.pageCount()
        page = self.view.pageNavigator().currentPage() + 1
        self._place.setText(tr(PAGE_OF, page=page, pages=pages) if pages else "")


def can_open(content: bytes) -> bool:
    """Return True if a PDF has pages that can be shown without a password; callable from any thread."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    shown = document.status() == QPdfDocument.Status.Ready and document.pageCount() > 0
    document.close()
    return shown
