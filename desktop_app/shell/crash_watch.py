"""Brings a fault from whatever thread it happened on to the window's."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from .crash import CrashHandler


class CrashWatch(QObject):
    """Logs faults of ours and tells the window of them, and of refusals that nobody caught.

    Signals:
        crashed(details): what to show and to copy to somebody who helps.
        refused(error): a UserError or MachineError.
    """

    crashed = Signal(str)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handler = CrashHandler(lambda _error, details: self.crashed.emit(details), self.refused.emit)

    def begin(self, log_folder: Path) -> None:
        """Take over all unhandled exceptions; nothing is written to the log before ``open_log`` or the first fault."""
        self._handler.install(log_folder)

    def open_log(self) -> None:
        """Open the log."""
        self._handler.open_log()

    def end(self) -> None:
        """Leave unhandled exceptions to Python again."""
        self._handler.uninstall()
