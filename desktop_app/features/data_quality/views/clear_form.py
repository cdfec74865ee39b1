"""Says that a doubtful value is right, and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import LongTextField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label

from .. import services
from ..services import Found

TITLE = QT_TRANSLATE_NOOP("Data check", "It is right as it stands")
ABOUT = QT_TRANSLATE_NOOP("Data check", "Balai then asks no more, until what is stored changes.")
REASON = QT_TRANSLATE_NOOP("Data check", "Why it is right")
HINT = QT_TRANSLATE_NOOP("Data check", "For example: the family showed the birth certificate.")
BY = QT_TRANSLATE_NOOP("Data check", "Looked at by")
ACTION = QT_TRANSLATE_NOOP("Data check", "Doubt about {name} looked at")


class ClearForm(Form):
    """The reason, and who looked."""

    def __init__(self, context: AppContext, found: Found, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._found = found
        self.reason, self.by = LongTextField(3), TextField()
        self.by.set_value(context.db.user)
        for part in (label(found.doubt.words, wrap=True), label(ABOUT, "muted", wrap=True)):
            self.add_part(part)
        self.add_field("reason", REASON, self.reason, HINT, required=True)
        self.add_field("by", BY, self.by)
        self.reset_changes()

    def may_store(self) -> bool:
        """Return whether who works may clear up the doubt; a health centre may in its copy of the post, too."""
        return self.context.is_copy or super().may_store()

    def check(self) -> Sequence[Problem]:
        """Return nothing: the reason is all there is."""
        return []

    def save(self) -> None:
        """Store the answer."""
        words = ACTION.fill(name=self._found.person.shown)
        with self.context.db.action(words) as session:
            services.clear(session, self._found, self.reason.value(), self.by.value(), self.context.today())
            action = action_id(session)
        self.context.notify(words, action)
