"""One step of the import at a time on the worker, with what is told when it ends."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.tasks import Progress

from .working import Working

Result = TypeVar("Result")


class Running:
    """Runs a step while ``working`` is shown.

    Attributes:
        is_storing: what runs changes the post, so that its changes come from here.
    """

    def __init__(
        self, context: AppContext, owner: QWidget, working: Working, show: Callable[[], object], show_before: Callable[[], object]
    ) -> None:
        """Remember whom to tell.

        Args:
            show: brings ``working`` to the front.
            show_before: brings back what can be shown without the step.
        """
        self._context, self._owner, self._working = context, owner, working
        self._show, self._show_before = show, show_before
        self._task: Progress | None = None
        self.is_storing = False

    @property
    def is_busy(self) -> bool:
        """Return True while a step runs."""
        return self._task is not None

    def start(
        self,
        what: Label,
        work: Callable[[Progress], Result],
        done: Callable[[Result], None],
        refused: Callable[[UserError], None],
        stores: bool = False,
    ) -> None:
        """Run one step; what the user can mend goes to ``refused``, other failures to the window."""

        def finished(result: Result) -> None:
            self._ended()
            done(result)

        def failed(error: Exception) -> None:
            self._ended()
            if isinstance(error, UserError):
                refused(error)
            else:
                self._show_before()
                self._context.show_error(error)

        self.cancel()
        self._working.begin(what)
        self._show()
        self._working.setFocus()  # Esc stops; Enter pressed twice does not
        self._task = self._context.tasks.run(self._owner, work, finished, failed, self._working.progress)
        self.is_storing = stores

    def cancel(self) -> None:
        """Drop what runs; nobody is told, and nothing was stored."""
        if self._task is not None:
            self._task.cancel()
            self._ended()

    def _ended(self) -> None:
        self._task, self.is_storing = None, False
