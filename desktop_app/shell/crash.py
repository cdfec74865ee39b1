"""What happens with an exception that nobody handled: log without names, then one dialog.

The log says which code failed, not with which data: an exception's message may carry a
resident's name, so it is shown to the person at the screen and never written to the disk.
"""

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from desktop_app import __version__
from desktop_app.core.errors import MachineError, UserError

log = logging.getLogger("balai.crash")
Show = Callable[[BaseException, str], None]
MAX_LOG_BYTES = 500_000


def open_log(folder: Path) -> Path:
    """Write the log to ``folder/balai.log``, four files of 500 kB at most, and return its path.

    Where nothing can be written the program works without a log; the path is then only where it would be.
    """
    from logging.handlers import RotatingFileHandler  # brings sockets and pickling along: after the first page, or at a fault

    path = folder / "balai.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=MAX_LOG_BYTES, backupCount=3, encoding="utf-8")
    except OSError:
        return path
    handler.setFormatter(NamelessFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


class NamelessFormatter(logging.Formatter):
    """Writes an exception as its type and its places in the code, without its message."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; what another handler made of the exception is not used, for it has names in it."""
        others, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = others

    def formatException(self, ei: Any) -> str:  # noqa: N802 - logging's name
        """Return the stack of ``ei``, nameless."""
        return nameless_traceback(ei[1])


def nameless_traceback(error: BaseException | None) -> str:
    """Return types and places of ``error`` and of what caused it, outermost cause first."""
    parts: list[str] = []
    while error is not None:
        frames = traceback.extract_tb(error.__traceback__)
        places = "\n".join(f"  {Path(f.filename).name}:{f.lineno} {f.name}" for f in frames)
        code = f" errno {error.errno}" if isinstance(error, OSError) else ""
        parts.insert(0, f"{type(error).__module__}.{type(error).__qualname__}{code}\n{places}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\ncaused\n".join(parts)


def details_for_support(error: BaseException) -> str:
    """Return what a person can read out or copy to somebody who helps: version, machine, places in the code."""
    return f"Balai {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n{nameless_traceback(error)}"


class CrashHandler:
    """Takes every unhandled exception of the program, also those of Qt slots and of threads.

    Attributes:
        show: (error, details) -> None, called on the thread of the error; it must hand over to the
            main thread and return at once.
        refused: (UserError or MachineError) -> None, for refusals that nobody caught: a line or advice.
    """

    def __init__(self, show: Show, refused: Callable[[Exception], None]) -> None:
        self.show, self.refused = show, refused
        self._busy = False
        self._native: Any = None
        self._log_folder: Path | None = None

    def install(self, folder: Path) -> None:
        """Take over the hooks; a fault in C++ code is written to ``folder/native.log``, any other to the log of ``open_log``."""
        self._log_folder = folder
        with suppress(OSError):  # a folder that cannot be written to leaves the program without this log
            self._native = (folder / "native.log").open("a", encoding="utf-8")
            faulthandler.enable(self._native)
        sys.excepthook = self.handle
        sys.unraisablehook = lambda u: self.handle(u.exc_type, u.exc_value, u.exc_traceback)
        threading.excepthook = lambda a: self.handle(a.exc_type, a.exc_value, a.exc_traceback)

    def open_log(self) -> None:
        """Open the log, unless it is open."""
        if self._log_folder is not None:
            open_log(self._log_folder)
            self._log_folder = None

    def uninstall(self) -> None:
        """Give the hooks back; called when the program ends and by tests."""
        sys.excepthook, sys.unraisablehook, threading.excepthook = (
            sys.__excepthook__,
            sys.__unraisablehook__,
            threading.__excepthook__,
        )
        faulthandler.disable()
        if self._native is not None:
            self._native.close()

    def handle(self, kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None) -> None:
        """Show refusals as what they are; log anything else and show it once."""
        if isinstance(error, UserError | MachineError):
            self.refused(error)
            return
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), _trace)
            return
        self.open_log()
        log.error("unhandled\n%s", nameless_traceback(error))
        if not self._busy:  # a fault in a paint event comes back with every paint
            self._busy = True
            try:
                self.show(error, details_for_support(error))
            finally:
                self._busy = False
