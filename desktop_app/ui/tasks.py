"""Background work: the only place where threads are started."""

import gc
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


class _Garbage:
    """Keeps Python's collector of cycles off while any worker runs.

    It runs on whichever thread makes the object that fills its measure. A widget that it frees there is destroyed on the
    wrong thread, and the program crashes.
    """

    def __init__(self) -> None:
        self._workers, self._was_on = 0, False

    def keep(self) -> None:
        """Collect nothing until ``let_go`` was called as often as this; main thread only."""
        if self._workers == 0:
            self._was_on = gc.isenabled()
            gc.disable()
        self._workers += 1

    def let_go(self) -> None:
        """Collect again if no worker runs any more: what is young at once, so that a thread that just ends does not."""
        self._workers -= 1
        if self._workers == 0 and self._was_on:
            gc.collect(1)
            gc.enable()


_garbage = _Garbage()


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

        _garbage.keep()
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
        for _ in range(self._running):  # their last words may find nobody to hear them
            _garbage.let_go()
        self._running = 0

    def _ended(self) -> None:
        if self._running == 0:
            return
        self._running -= 1
        _garbage.let_go()
        if self._running == 0:
            self.busy.emit(False)

    @Slot(object)
    def _call(self, callback: Callable[[], None]) -> None:
        callback()
