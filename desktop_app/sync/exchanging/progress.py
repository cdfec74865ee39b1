"""One import at a time."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

BUSY = QT_TRANSLATE_NOOP("Exchange", "A file is being taken in already. Wait until that has ended.")
_busy = threading.Lock()


class Progress(Protocol):
    """Told how far the work is; what ``step`` raises ends it and leaves nothing half done (``ui.tasks.Progress``)."""

    def step(self, done: int, total: int) -> None: ...  # noqa: D102


def tell(progress: Progress | None, done: int, total: int) -> None:
    """Say how far the work is, if somebody listens."""
    if progress is not None:
        progress.step(done, total)


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Let one import run at a time; raises UserError for a second one."""
    if not _busy.acquire(blocking=False):
        raise UserError(BUSY)
    try:
        yield
    finally:
        _busy.release()
