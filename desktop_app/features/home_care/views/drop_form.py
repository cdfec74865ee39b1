"""Takes a line off the plan, with the reason."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label

from .. import services
from ..services import PlannedRow
from .acting import TAKE_OFF

TITLE = QT_TRANSLATE_NOOP("Home visits", "Take off the plan: {name}")
WHY = QT_TRANSLATE_NOOP("Home visits", "Why")
HINT = QT_TRANSLATE_NOOP("Home visits", "For example: came to the post, away for the harvest.")
SAVE = QT_TRANSLATE_NOOP("Home visits", "Take off")


class DropForm(Form):
    """Why nobody goes there."""

    def __init__(self, context: AppContext, planned: PlannedRow, parent: QWidget | None = None) -> None:
        super().__init__(context, SAVE, parent)
        self._planned = planned
        self.why = TextField()
        self.add_part(label(planned.house, "muted", wrap=True))
        self.add_field("why", WHY, self.why, HINT, required=True)

    def check(self) -> Sequence[Problem]:
        """Return nothing more than the field itself finds."""
        return []

    def save(self) -> None:
        """Take the line off."""
        words = TAKE_OFF.fill(name=self._planned.name)
        with self.context.db.action(words) as session:
            services.drop(session, [self._planned.id], self.why.value())
            session.flush()
            action = action_id(session)
        self.context.notify(words, action)
