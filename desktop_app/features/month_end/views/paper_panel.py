"""One paper in the detail panel: a PDF or a photo, with printing and saving."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.pdf_pages import ZOOM_STEP, PdfPages
from desktop_app.ui.tasks import Progress
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, icon_button, label
from desktop_app.ui.words import tr
from desktop_app.ui.wrap_row import WrapRow

PAGES = QT_TRANSLATE_NOOP("Month end", "Pages of the paper")
PICTURE = QT_TRANSLATE_NOOP("Month end", "Photo of the page")
PRINT = QT_TRANSLATE_NOOP("Month end", "Print…")
SAVE = QT_TRANSLATE_NOOP("Month end", "Save PDF…")
LARGER = QT_TRANSLATE_NOOP("Month end", "Larger (Ctrl +)")
SMALLER = QT_TRANSLATE_NOOP("Month end", "Smaller (Ctrl −)")
WIDTH_PX = 560
PDF_MARK = b"%PDF-"


class PaperPanel(QWidget):
    """Shows a paper.

    Attributes:
        content: what is shown.
        print_button, save_button: of a PDF.

    Signals:
        print_asked, save_asked: the person wants it on paper or as a file.
    """

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, content: bytes, about: str = "", extra: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self._task: Progress | None = None
        self.setMinimumWidth(px(WIDTH_PX))
        self.print_button = button(PRINT, "printer", clicked=self.print_asked.emit)
        self.save_button = button(SAVE, "download", clicked=self.save_asked.emit)
        self._line = WrapRow()
        if extra is not None:
            self._line.addWidget(extra)
        self._about = label(about, "muted", wrap=True)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(8))
        self._stack.addLayout(self._line)
        self._stack.addWidget(self._about)
        self._about.setVisible(bool(about))
        self.shown: PdfPages | _Picture = self._pdf() if content.startswith(PDF_MARK) else _Picture(content)
        self._stack.addWidget(self.shown, 1)

    def show_content(self, content: bytes, about: str = "") -> None:
        """Show another PDF in the place of this one."""
        self._task = None
        self._offer(True)
        self.content = content
        self._about.setText(about)
        self._about.setVisible(bool(about))
        if isinstance(self.shown, PdfPages):
            self.shown.show_pdf(content)

    def wait_for(self, task: Progress | None) -> None:
        """Offer no printing and saving while ``task`` makes other pages; what was being made before is dropped."""
        if self._task is not None:
            self._task.cancel()
        self._task = task
        self._offer(task is None)

    def show_nothing(self) -> None:
        """Show no pages, because those that were asked for cannot be made."""
        self.show_content(b"")
        self._offer(False)

    def _offer(self, possible: bool) -> None:
        for made in (self.print_button, self.save_button):
            made.setEnabled(possible)

    def _pdf(self) -> PdfPages:
        pages = PdfPages(PAGES, self)
        pages.add_keys(self)
        self._line.addWidget(self.print_button)
        self._line.addWidget(self.save_button)
        self._line.add_gap()
        self._line.addWidget(icon_button(SMALLER, "minus", lambda: pages.zoom(1 / ZOOM_STEP)))
        self._line.addWidget(icon_button(LARGER, "plus", lambda: pages.zoom(ZOOM_STEP)))
        pages.show_pdf(self.content)
        self.setFocusProxy(pages)
        return pages


class _Picture(QLabel):
    """A photo as large as its place."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._picture = QPixmap.fromImage(QImage.fromData(content))
        self.setAccessibleName(tr(PICTURE))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the photo into its place."""
        super().resizeEvent(event)
        if not self._picture.isNull():
            side = QSize(self.width(), self.height())
            mode = Qt.TransformationMode.SmoothTransformation
            self.setPixmap(self._picture.scaled(side, Qt.AspectRatioMode.KeepAspectRatio, mode))
