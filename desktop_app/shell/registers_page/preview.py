"""The right side of the page: the pages as they will be printed."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.shortcuts import Keys, add_shortcut
from desktop_app.ui.tokens import colour, px
from desktop_app.ui.widgets import Chip, EmptyState, button, icon_button, label, row
from desktop_app.ui.words import tr

PREVIEW = QT_TRANSLATE_NOOP("Registers", "Pages of the register")
PAGE_OF = QT_TRANSLATE_NOOP("Registers", "Page {page} of {pages}")
LARGER = QT_TRANSLATE_NOOP("Registers", "Larger (Ctrl +)")
SMALLER = QT_TRANSLATE_NOOP("Registers", "Smaller (Ctrl −)")
FIT_WIDTH = QT_TRANSLATE_NOOP("Registers", "Whole width (Ctrl 0)")
CHANGED = QT_TRANSLATE_NOOP("Registers", "Changed since this preview")
SHOW_AGAIN = QT_TRANSLATE_NOOP("Registers", "Show again")
ZOOM_STEP = 1.25
SMALLEST, LARGEST = 0.25, 6.0


class PagesView(QPdfView):
    """The pages one below the other; Ctrl and the wheel change the size."""

    zoom_asked = Signal(float)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl ask for another size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
            event.accept()
            return
        super().wheelEvent(event)


class Preview(QFrame):
    """Shows one PDF, or a sentence in its place.

    Signals:
        again: the person asks to make the register again.
    """

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self.pdf = b""
        # children die in this order, and the view paints on a thread of its own: it ends that before its document is gone
        self.view = PagesView(self)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view.setDocument(self.document)
        self.view.setAccessibleName(tr(PREVIEW))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setPageSpacing(px(10))
        palette = self.view.palette()
        palette.setColor(QPalette.ColorRole.Dark, colour("surface2"))
        self.view.setPalette(palette)
        self.view.zoom_asked.connect(self.zoom)
        self.view.pageNavigator().currentPageChanged.connect(self._say_page)
        self.place = label("", "muted")
        self.remark = label("", "muted")
        self.stale = Chip(CHANGED, "warn")
        self.show_again = button(SHOW_AGAIN, "refresh-cw", "ghost", self.again.emit)
        self.empty = EmptyState("clipboard-list", "")
        self._lay_out()
        self._shortcuts()
        self.set_stale(False)

    def _lay_out(self) -> None:
        self.larger = icon_button(LARGER, "plus", lambda: self.zoom(ZOOM_STEP))
        self.smaller = icon_button(SMALLER, "minus", lambda: self.zoom(1 / ZOOM_STEP))
        self.fit = icon_button(FIT_WIDTH, "arrow-left-right", self.fit_width)
        head = row(self.place, self.remark, None, self.stale, self.show_again, self.smaller, self.larger, self.fit, spacing=6)
        head.setContentsMargins(px(12), px(6), px(8), px(2))
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(4), 1, px(4), px(8))
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(self._stack, 1)

    def _shortcuts(self) -> None:
        keys_of_preview: tuple[tuple[Keys, Callable[[], None]], ...] = (
            (QKeySequence.StandardKey.ZoomIn, lambda: self.zoom(ZOOM_STEP)),
            ("Ctrl+=", lambda: self.zoom(ZOOM_STEP)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self.zoom(1 / ZOOM_STEP)),
            ("Ctrl+0", self.fit_width),
        )
        for keys, action in keys_of_preview:
            add_shortcut(self, keys, action, everywhere=True)

    def show_pdf(self, pdf: bytes, remark: Label = "") -> None:
        """Show a PDF from its first page, with a remark above it."""
        self.pdf = pdf
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.view.pageNavigator().jump(0, QPointF())
        self.remark.setText(tr(remark))
        self._stack.setCurrentWidget(self.view)
        self._say_page()
        self.set_stale(False)

    def show_nothing(self, title: Label, text: Label = "") -> None:
        """Show a sentence instead of pages."""
        self.pdf = b""
        self.document.close()
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

    def zoom(self, factor: float) -> None:
        """Show the pages larger or smaller than they are now."""
        now = self._zoom_now()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(SMALLEST, min(LARGEST, now * factor)))

    def fit_width(self) -> None:
        """Show pages as wide as the panel."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

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
        self.place.setText(tr(PAGE_OF, page=page, pages=pages) if pages else "")
