"""Python's collector of cycles, kept on the main thread while there are others."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

PAUSE_MS = 1_000


class MainThreadGarbage:
    """Collects cycles on the main thread only, as long as there is a window or a worker.

    Left to itself, Python collects wherever the object is made that fills its measure. On a worker's thread, a widget that is
    freed is destroyed there. On the main thread it may be destroyed while Qt goes through all widgets to give them a new
    theme. The program crashes either way.
    """

    def __init__(self) -> None:
        self._users, self._was_on = 0, False
        self._timer: QTimer | None = None

    def leave_to_main_thread(self) -> None:
        """A window or a worker is about to start: from now on collect at the pauses of the main thread, which calls this."""
        self._users += 1
        if self._users == 1:
            self._was_on = gc.isenabled()
            gc.disable()
            self._timer = QTimer()
            self._timer.timeout.connect(collect_if_due)
            self._timer.start(PAUSE_MS)

    def give_back(self) -> None:
        """A window or a worker has ended; after the last one Python collects as it did before the first."""
        self._users -= 1
        if self._users == 0 and self._timer is not None:
            self._timer.stop()
            self._timer = None
            if self._was_on:
                gc.enable()


@contextmanager
def no_collection() -> Iterator[None]:
    """Keep Python from freeing a forgotten window while Qt goes through all widgets."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def collect_if_due() -> None:
    """Collect the oldest generation whose measure is full, as Python itself would."""
    counts, measures = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > measures[generation] > 0:
            gc.collect(generation)
            return


garbage = MainThreadGarbage()
