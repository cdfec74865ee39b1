"""Asks planning how long each item lasts, beside the window: it goes through months of the ledger."""

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.context import AppContext
from desktop_app.ui.tasks import Progress

from .reading import OrderAdvice, read_advice


class AdviceReader(QObject):
    """What planning said last.

    Attributes:
        known: item -> its advice; empty until planning answered for the first time.

    Signals:
        told: planning answered.
    """

    told = Signal()

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_asking, self._must_ask = False, False
        self.known: dict[bytes, OrderAdvice] = {}

    def ask(self) -> None:
        """Ask anew; while it is being asked, once more afterwards."""
        if self._is_asking:
            self._must_ask = True
            return
        self._is_asking, self._must_ask = True, False
        self._context.tasks.run(self, self._read, self._done, self._failed)

    def _read(self, _progress: Progress) -> dict[bytes, OrderAdvice]:
        with self._context.db.read() as session:
            return read_advice(session, self._context.today())

    def _done(self, found: dict[bytes, OrderAdvice]) -> None:
        self._is_asking = False
        if self._must_ask:
            self.ask()
            return
        self.known = found
        self.told.emit()

    def _failed(self, error: Exception) -> None:
        self._is_asking = False
        self._context.show_error(error)
