"""Background work: the only place where threads are started."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from desktop_app.core.errors import MachineError, UserError

from .garbage import garbage

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
        """Ask the task to stop at its next step; what it still finds is told to nobody."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Return True after ``cancel()``."""
        return self._stop.is_set()

    def step(self, done: int, total: int) -> None:
        """Report ``done`` of ``total`` steps; raises CancelledError after cancel()."""
        if self._stop.is_set():
            raise CancelledError
        self._report(done, total)


@dataclass(frozen=True)
class _Job:
    """One task and whom to tell; the runner keeps it until the worker has let go of everything that belongs to it."""

    owner: QObject
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    progress: Callable[[int, int], None]
    handle: Progress


class TaskRunner(QObject):
    """Runs functions one at a time on a worker thread and reports on the main thread.

    A widget must die on the main thread, and a task's functions often hold one. So the worker is never the last to hold them:
    they stay here until it says that it has ended, and it speaks of a task by its number.

    Signals:
        busy(bool): the first task began, or the last one ended.
    """

    busy = Signal(bool)
    _said = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[int, _Job] = {}
        self._last_number = 0
        self._waiting: SimpleQueue[int | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)

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
        self._last_number += 1
        number = self._last_number
        handle = Progress(lambda done_steps, total: self._said.emit(number, "progress", (done_steps, total)))
        self._jobs[number] = _Job(owner, work, done, failed, progress, handle)
        if self._thread is None:
            garbage.leave_to_main_thread()
            self._thread = Thread(target=self._serve, name="balai-tasks", daemon=True)
            self._thread.start()
        if len(self._jobs) == 1:
            self.busy.emit(True)
        self._waiting.put(number)
        return handle

    def is_idle(self) -> bool:
        """Return True if nothing runs or waits."""
        return not self._jobs

    def shutdown(self) -> None:
        """Wait for all tasks; called once, when the program ends. Nobody is told any more how they went."""
        self._end_thread()
        self._jobs.clear()

    def _end_thread(self) -> None:
        """Wait until the worker has done what waits; there is none while nothing is to be done."""
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join()
            self._thread = None
            garbage.give_back()

    def _serve(self) -> None:
        while (number := self._waiting.get()) is not None:
            self._carry_out(number)
            self._said.emit(number, "ended", None)

    def _carry_out(self, number: int) -> None:
        """Do one task and tell how it went; nothing that belongs to the task is held any more when this returns."""
        job = self._jobs[number]
        try:
            result = job.work(job.handle)
        except CancelledError:
            pass
        except (UserError, MachineError) as refused:
            self._said.emit(number, "failed", refused)
        except Exception as error:  # handed to the main thread, not dropped
            log.exception("background task failed")
            self._said.emit(number, "failed", error)
        else:
            self._said.emit(number, "done", result)

    @Slot(int, str, object)
    def _hear(self, number: int, what: str, value: Any) -> None:
        if (job := self._jobs.get(number)) is None:  # the last words of a task that a shutdown ended
            return
        if what == "ended":
            del self._jobs[number]
            if not self._jobs:
                self._end_thread()
                self.busy.emit(False)
        elif isValid(job.owner) and not job.handle.is_cancelled():
            match what:
                case "progress":
                    job.progress(*value)
                case "failed":
                    job.failed(value)
                case _:
                    job.done(value)
