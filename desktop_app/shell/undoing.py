"""Takes actions back for the window: from a notice, by Ctrl+Z, from History."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.core.changes import Changes
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.tasks import Progress

NOTHING_TO_UNDO = QT_TRANSLATE_NOOP(
    "Window", "Nothing was changed since Balai was opened. Older actions can be undone in History."
)
UNDONE = QT_TRANSLATE_NOOP("Window", "Undone: {what}")
MOST_AT_ONCE = 200
"""Rows that are taken back while the window waits: about 40 ms."""


def undo_action(context: AppContext, action: bytes, owner: QObject, failed: Callable[[Exception], None]) -> None:
    """Take ``action`` back as a new action and say so; a long one, such as an import, goes to the worker.

    Args:
        owner: who asked; once it is gone, nothing is called.
        failed: is given the UserError with the reason of a refusal, or the MachineError; nothing was changed then.
    """
    from desktop_app.db.history import find_action
    from desktop_app.db.undo import undo, undo_label

    def work(_progress: Progress | None = None) -> None:
        with context.db.action(label) as session:
            undo(session, action)

    def done(_nothing: None = None) -> None:
        if found is not None:
            context.notify(UNDONE.fill(what=found.label) if found.undoes is None else label)

    try:
        with context.db.read() as session:
            label = undo_label(session, action)
            found = find_action(session, action)
        if found is not None and sum(count for _, count in found.counts) > MOST_AT_ONCE:
            context.tasks.run(owner, work, done, failed)
            return
        work()
    except (UserError, MachineError) as refused:
        failed(refused)
    else:
        done()


class OwnActions(QObject):
    """Remembers what was done here since the window opened, so that Ctrl+Z can take it back step by step."""

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._actions: list[bytes] = []
        self._running = b""
        context.changed.connect(self._remember)

    def undo_last(self, failed: Callable[[Exception], None]) -> None:
        """Take the newest own action back that still stands; ``failed`` is told if there is none or it cannot be."""

        def refused(error: Exception) -> None:
            self._running = b""
            failed(error)

        action = self._newest()
        if action is None:
            failed(UserError(NOTHING_TO_UNDO))
        elif action != self._running:  # Ctrl+Z was pressed again before the worker has taken back an import
            self._running = action
            undo_action(self._context, action, self, refused)

    def _newest(self) -> bytes | None:
        from desktop_app.db.history import find_action

        with self._context.db.read() as session:
            while self._actions:
                found = find_action(session, self._actions[-1])
                if found is not None and found.undoes is None and not found.is_undone:
                    return found.id
                self._actions.pop()
        return None

    def _remember(self, changes: Changes) -> None:
        self._actions.append(changes.action)
