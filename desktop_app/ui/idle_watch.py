"""Tells when nobody has touched keys or mouse for some time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_LOOK_EVERY_MS = 5_000
_ACTIVITY = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel})


class IdleWatch(QObject):
    """Watches the windows of the program from ``start`` to ``stop``.

    Args:
        clock: seconds that go on while the laptop sleeps.
        limit: returns the seconds after which nobody is thought to be there.

    Signals:
        idle: nobody has been there for so long.
    """

    idle = Signal()

    def __init__(self, clock: Callable[[], float], limit: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._limit = clock, limit
        self._used = clock()
        self._is_watching = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch; a second call only says that somebody is there."""
        self._used = self._clock()
        app = QGuiApplication.instance()
        if self._is_watching or not isinstance(app, QGuiApplication):
            return
        self._is_watching = True
        app.focusWindowChanged.connect(self._on_window)
        self._on_window(QGuiApplication.focusWindow())
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        app = QGuiApplication.instance()
        if not self._is_watching or not isinstance(app, QGuiApplication):
            return
        self._is_watching = False
        self._timer.stop()
        app.focusWindowChanged.disconnect(self._on_window)
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)

    def look(self) -> None:
        """Say ``idle`` if nobody has been there for too long."""
        if self._is_watching and self._clock() - self._used >= self._limit():
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take notice of keys and mouse; nothing is held back."""
        if event.type() in _ACTIVITY:
            self._used = self._clock()
        return False

    def _on_window(self, window: QWindow | None) -> None:
        """Listen to a window that came to the front; the application's own filter would see objects that are just dying."""
        self._used = self._clock()
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
