"""The midwife's entries while they are open: locked again once nobody touches keys or mouse for five minutes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

if TYPE_CHECKING:
    from desktop_app.db.vault import Vault

_LOOK_EVERY_MS = 5_000
_ACTIVITY = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel})


class VaultWatch(QObject):
    """Tells the window when the midwife's entries were opened or locked; watches keys and mouse only while they are open.

    Signals:
        changed: the vault was opened, locked or given a key.
    """

    changed = Signal()

    def __init__(self, vault: "Vault", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._is_watching = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self.changed.connect(self._follow)
        vault.on_change = self._announce

    @property
    def is_open(self) -> bool:
        """Return True while the midwife's entries can be read."""
        return self._vault.is_open

    def lock(self) -> None:
        """Lock the midwife's entries at once."""
        self._vault.lock()

    def look(self) -> None:
        """Let an idle vault lock itself."""
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take notice of keys and mouse; nothing is held back."""
        if event.type() in _ACTIVITY:
            self._vault.touch()
        return False

    def _announce(self) -> None:
        if isValid(self):  # a post is closed after its window
            self.changed.emit()

    def _follow(self) -> None:
        is_open = self._vault.is_open
        if is_open == self._is_watching:
            return
        self._is_watching = is_open
        app = QGuiApplication.instance()
        if is_open and isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_window)
            self._on_window(QGuiApplication.focusWindow())
            self._timer.start()
        elif isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._on_window)
            for window in QGuiApplication.topLevelWindows():
                window.removeEventFilter(self)
            self._timer.stop()

    def _on_window(self, window: QWindow | None) -> None:
        """Listen to a window that came to the front.

        Not to the application: its filter would be shown every event of every object, also of those that are just dying, and
        PySide does not survive that.
        """
        self._vault.touch()
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
