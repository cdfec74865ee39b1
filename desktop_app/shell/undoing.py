"""Takes actions back for the window: from a notice, by Ctrl+Z, from History."""

from PySide6.QtCore import QObject

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext

NOTHING_TO_UNDO = QT_TRANSLATE_NOOP(
    "Window", "Nothing was changed since Balai was opened. Older actions can be undone in History."
)
UNDONE = QT_TRANSLATE_NOOP("Window", "Undone: {what}")


def undo_action(context: AppContext, action: bytes) -> None:
    """Take ``action`` back as a new action and say so; raises UserError with the reason if that is refused."""
    from desktop_app.db.history import find_action
    from desktop_app.db.undo import undo, undo_label

    with context.db.read() as session:
        label = undo_label(session, action)
        found = find_action(session, action)
    with context.db.action(label) as session:
        undo(session, action)
    if found is not None:
        context.notify(UNDONE.fill(what=found.label) if found.undoes is None else label)


class OwnActions(QObject):
    """Remembers what was done here since the window opened, so that Ctrl+Z can take it back step by step."""

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._actions: list[bytes] = []
        context.changed.connect(self._remember)

    def undo_last(self) -> None:
        """Take the newest own action back that still stands; raises UserError if there is none or it cannot be."""
        action = self._newest()
        if action is None:
            raise UserError(NOTHING_TO_UNDO)
        undo_action(self._context, action)

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
