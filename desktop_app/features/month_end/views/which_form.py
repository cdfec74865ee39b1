"""Which registers the post hands in."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.ticks import TicksField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label

from .. import services

TITLE = QT_TRANSLATE_NOOP("Month end", "Registers that are handed in")
ABOUT = QT_TRANSLATE_NOOP("Month end", "These are made when a month is closed. If none is ticked, the country pack chooses.")
WHICH = QT_TRANSLATE_NOOP("Month end", "Registers")
ACTION = QT_TRANSLATE_NOOP("Month end", "Choose the registers that are handed in")


class WhichForm(Form):
    """A box for each register and paper of the month."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        with context.db.read() as session:
            catalogue = services.catalogue_for(session, context.all_features)
            chosen = [entry.id for entry in services.handed_in(session, catalogue)]
        self.which = TicksField([(entry.id, entry.title, entry.slice_title) for entry in catalogue.of_month])
        self.which.set_value(chosen)
        self.add_part(label(ABOUT, "muted", wrap=True))
        self.add_field("which", WHICH, self.which)
        self.reset_changes()

    def check(self) -> Sequence[Problem]:
        """Return nothing: any choice is possible."""
        return []

    def save(self) -> None:
        """Store the choice."""
        with self.context.db.action(ACTION) as session:
            services.choose_handed_in(session, self.which.value())
            action = action_id(session)
        self.context.notify(ACTION, action)
