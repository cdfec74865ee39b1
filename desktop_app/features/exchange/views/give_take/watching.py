"""Notices sticks that are put in and pulled out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.sync import sticks
from desktop_app.sync.sticks import Stick

LOOK_EVERY_MS = 2000


class StickWatch(QObject):
    """Looks for sticks every two seconds while somebody looks at the page.

    Args:
        look: returns the sticks that are in now.

    Attributes:
        sticks: that were in at the last look.

    Signals:
        changed: a stick was put in or pulled out, or has another amount of free room.
    """

    changed = Signal()

    def __init__(self, look: Callable[[], Sequence[Stick]] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look or (lambda: sticks.sticks())
        self.sticks: Sequence[Stick] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look_now)

    def begin(self) -> None:
        """Look now, and from now on."""
        self.look_now()
        self._timer.start()

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look_now(self) -> None:
        """Tell if anything is different from the last look."""
        found = tuple(self._look())
        if found != tuple(self.sticks):
            self.sticks = found
            self.changed.emit()
