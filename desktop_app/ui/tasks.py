"""Background work: the only place where threads are started."""

import logging
from collections.abc import Callable
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from shiboken6 import isValid

from desktop_app.core.errors import MachineError, UserError

log = logging.getLogger(__name__)
T = TypeVar("T")


class CancelledError(Exception):
    """The user asked to stop."""


class Progress:
    """Given to a task so that it can report and be stopped; safe from any thread."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the task to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Report ``done`` of ``total`` steps; raises CancelledError after cancel()."""
        if self._stop.is_set():
            raise CancelledError
        self._report(done, total)


class TaskRunner(QObject):
    """Runs functions one at a time on a worker thread and reports on the main thread.

    The signal belongs to this long-lived object, not to the runnable: a signal
    source owned by a QRunnable is destroyed on the pool's thread.

    Signals:
        busy(bool): the first task began, or the last one ended.
    """

    busy = Signal(bool)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # SQLite has one writer; queueing is simpler than locking
        self._running = 0
        self._posted.connect(self._call)

    def run(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Progress:
        """Run ``work`` elsewhere and call ``done`` or ``failed`` here, unless ``owner`` is gone by then.

        A cancelled task calls neither.
        """

        def post(callback: Callable[..., None], *args: Any) -> None:
            self._posted.emit(lambda: callback(*args) if isValid(owner) else None)

        handle = Progress(lambda done_steps, total: post(progress, done_steps, total))

        def job() -> None:
            try:
                result = work(handle)
            except CancelledError:
                pass
            except (UserError, MachineError) as refused:
                post(failed, refused)
            except Exception as error:  # handed to the main thread, not dropped
                log.exception("background task failed")
                post(failed, error)
            else:
                post(done, result)
            finally:
                self._posted.emit(self._ended)

        self._running += 1
        if self._running == 1:
            self.busy.emit(True)
        self._pool.start(QRunnable.create(job))
        return handle

    def is_idle(self) -> bool:
        """Return True if nothing runs or waits."""
        return self._running == 0

    def shutdown(self) -> None:
        """Wait for the running task; called once, when the program ends."""
        self._pool.waitForDone()

    def _ended(self) -> None:
        self._running -= 1
        if self._running == 0:
            self.busy.emit(False)

    @Slot(object)
    def _call(self, callback: Callable[[], None]) -> None:
        callback()
