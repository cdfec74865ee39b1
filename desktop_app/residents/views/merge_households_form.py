"""The form that makes two households one: a house that was entered twice."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label

from .. import services
from ..rules import house_line
from .pick_field import HouseholdField

TITLE = QT_TRANSLATE_NOOP("Residents", "This household was entered twice")
ACTION = QT_TRANSLATE_NOOP("Residents", "Make one household of two: {house}")
SAVE = QT_TRANSLATE_NOOP("Residents", "Make one household")
OTHER = QT_TRANSLATE_NOOP("Residents", "The other household")
OTHER_HINT = QT_TRANSLATE_NOOP("Residents", "Type a member's name, the house or the family card number")
NOTE = QT_TRANSLATE_NOOP("Residents", "All people of the other one will live here, with this address. It can be undone.")
CHOOSE = QT_TRANSLATE_NOOP("Residents", "Choose the other household from the list below the field.")


class MergeHouseholdsForm(Form):
    """Chooses the household that goes; its people come here.

    Signals:
        stored(household): the one that stays.
    """

    stored = Signal(bytes)

    def __init__(self, context: AppContext, household: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, SAVE, parent=parent)
        self._household = household
        self.other = HouseholdField(context)
        self.add_field("other", OTHER, self.other, OTHER_HINT, required=True)
        self.add_part(label(NOTE, "muted", wrap=True))
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return TITLE

    def check(self) -> Sequence[Problem]:
        """Return whether another household was chosen."""
        return [Problem("other", CHOOSE)] if self.other.value().id in (None, self._household) else ()

    def save(self) -> None:
        """Move everybody and take the other household out."""
        other = self.other.value().id
        if other is None:
            return
        with self.context.db.read() as session:
            kept = services.household_entry(session, self._household)
        house = house_line(kept.neighbourhood, kept.street, kept.house_number)
        with self.context.db.action(ACTION.fill(house=house)) as session:
            services.merge_households(session, self._household, other)
        self.reset_changes()
        self.stored.emit(self._household)
