"""The form by which somebody moves to another household of the post."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField
from desktop_app.ui.form import Form

from .. import services
from ..rules.wording import KINSHIPS
from .pick_field import HouseholdField

TITLE = QT_TRANSLATE_NOOP("Residents", "Move {name} to another house")
HOUSEHOLD = QT_TRANSLATE_NOOP("Residents", "Lives now with")
HOUSEHOLD_HINT = QT_TRANSLATE_NOOP("Residents", "Type a member's name, the house or the family card number")
KINSHIP = QT_TRANSLATE_NOOP("Residents", "Position in the household")
SINCE = QT_TRANSLATE_NOOP("Residents", "Living there since")
CHOOSE = QT_TRANSLATE_NOOP("Residents", "Choose a household from the list below the field.")


class MoveHouseForm(Form):
    """Where somebody lives from now on; the house before stays in the history."""

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._resident = resident
        with context.db.read() as session:
            self.person = services.resident_card(session, resident).row
        self.household = HouseholdField(context)
        self.kinship = ChoiceField(list(KINSHIPS.items()))
        self.since = DateField(maximum=context.today())
        self.add_field("household", HOUSEHOLD, self.household, HOUSEHOLD_HINT, required=True)
        self.add_field("kinship", KINSHIP, self.kinship, required=True)
        self.add_field("since", SINCE, self.since)
        self.since.set_value(context.today())
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return TITLE.fill(name=self.person.shown)

    def check(self) -> Sequence[Problem]:
        """Return whether a household was chosen."""
        return () if self.household.value().id is not None else [Problem("household", CHOOSE)]

    def save(self) -> None:
        """Store the move."""
        household = self.household.value().id
        if household is None:
            return
        with self.context.db.action(TITLE.fill(name=self.person.shown)) as session:
            services.move_to_household(
                session, self._resident, household, self.kinship.value(), self.since.value(), self.context.today()
            )
