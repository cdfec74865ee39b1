"""The pages of a PDF one below the other, as wide as their place or in another size."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.core.text import Label

from .shortcuts import Keys, add_shortcut
from .tokens import colour, px
from .words import tr

ZOOM_STEP = 1.25
SMALLEST, LARGEST = 0.25, 6.0


class PdfPages(QPdfView):
    """Shows one PDF at a time; Ctrl and the wheel, plus or minus change its size.

    Signals:
        turned(page, pages): another page is in front, counted from 1; (1, 0) while nothing is shown.
    """

    turned = Signal(int, int)

    def __init__(self, name: Label, owner: QWidget) -> None:
        """``owner`` becomes the parent, and that of the document behind this view.

        Its children die in the order in which they were made, and the view paints on a thread of its own: it ends that before
        its document is gone.
        """
        super().__init__(owner)
        self.shown = QPdfDocument(owner)
        self._content = QBuffer(owner)
        self.setDocument(self.shown)
        self.setAccessibleName(tr(name))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setPageSpacing(px(10))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Dark, colour("surface2"))
        self.setPalette(palette)
        self.pageNavigator().currentPageChanged.connect(self._tell_page)

    def add_keys(self, part: QWidget) -> None:
        """Let Ctrl with plus, minus and 0 change the size while ``part`` is visible."""
        larger, smaller = partial(self.zoom, ZOOM_STEP), partial(self.zoom, 1 / ZOOM_STEP)
        keys: tuple[tuple[Keys, Callable[[], None]], ...] = (
            (QKeySequence.StandardKey.ZoomIn, larger),
            ("Ctrl+=", larger),
            (QKeySequence.StandardKey.ZoomOut, smaller),
            ("Ctrl+0", self.fit_width),
        )
        for key, act in keys:
            add_shortcut(part, key, act, everywhere=True)

    def show_pdf(self, content: bytes) -> None:
        """Show a PDF from its first page."""
        self.clear()
        self._content.setData(QByteArray(content))
        self._content.open(QIODevice.OpenModeFlag.ReadOnly)
        self.shown.load(self._content)
        self.pageNavigator().jump(0, QPointF())
        self._tell_page()

    def clear(self) -> None:
        """Show nothing."""
        self.shown.close()
        self._content.close()

    def zoom(self, factor: float) -> None:
        """Show the pages larger or smaller than they are now."""
        now = self._zoom_now()
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(max(SMALLEST, min(LARGEST, now * factor)))

    def fit_width(self) -> None:
        """Show pages as wide as the view."""
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl change the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
            event.accept()
            return
        super().wheelEvent(event)

    def _zoom_now(self) -> float:
        if self.zoomMode() == QPdfView.ZoomMode.Custom or not self.shown.pageCount():
            return self.zoomFactor()
        margins = self.documentMargins()
        width = self.viewport().width() - margins.left() - margins.right()
        points = self.shown.pagePointSize(self.pageNavigator().currentPage()).width()
        return width / (points * self.logicalDpiX() / 72)

    def _tell_page(self, *_: object) -> None:
        self.turned.emit(self.pageNavigator().currentPage() + 1, self.shown.pageCount())
