"""The one top-level window; it holds a gate (unlock, first start) or the workspace of an open post."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from desktop_app.ui.theme import icon, px

USUAL_SIZE = QSize(1280, 760)
SMALLEST_SIZE = QSize(800, 560)


class MainWindow(QMainWindow):
    """The program's window.

    Signals:
        painted: it was painted for the first time: what takes long may begin now.
        closing: the user closes it.

    Attributes:
        may_close: asked before the window is closed; False keeps it open.
    """

    painted = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Balai")
        self.setWindowIcon(icon("house", "accent"))
        self._was_painted = False
        self._covered: QWidget | None = None
        self.may_close: Callable[[], bool] = lambda: True

    def show_content(self, content: QWidget) -> None:
        """Show a gate or a workspace instead of what stood there, which is deleted."""
        former = self.takeCentralWidget()
        self.setCentralWidget(content)
        self.setMinimumSize(min(px(SMALLEST_SIZE.width()), 1300), min(px(SMALLEST_SIZE.height()), 680))
        if former is not None:
            former.hide()
            former.deleteLater()

    def cover(self, content: QWidget) -> None:
        """Show ``content`` until ``uncover``; what stood there keeps everything that is typed in it, dialogs are closed."""
        if self._covered is None:
            for dialog in self.findChildren(QDialog):  # it would stay above the cover, and be all that takes a key
                dialog.reject()
            self._covered = self.takeCentralWidget()
            self.setCentralWidget(content)

    def uncover(self) -> None:
        """Show again what ``cover`` hid."""
        if self._covered is None:
            return
        former, content, self._covered = self.takeCentralWidget(), self._covered, None
        self.setCentralWidget(content)
        content.show()
        if former is not None:
            former.hide()
            former.deleteLater()

    @property
    def is_covered(self) -> bool:
        """Return True between ``cover`` and ``uncover``."""
        return self._covered is not None

    def show_fitting(self) -> None:
        """Show the window as large as usual, or filling a screen that is hardly larger."""
        room = QGuiApplication.primaryScreen().availableSize()
        wanted = QSize(px(USUAL_SIZE.width()), px(USUAL_SIZE.height()))
        if wanted.width() + px(80) > room.width() or wanted.height() + px(60) > room.height():
            self.resize(wanted.boundedTo(room))
            self.showMaximized()
        else:
            self.resize(wanted)
            self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that something is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the program should end, unless something half-typed would be lost."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
