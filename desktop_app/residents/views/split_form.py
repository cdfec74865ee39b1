"""The form by which some members of a household found one of their own."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import column
from desktop_app.ui.words import joined

from .. import services
from ..rules import check_household
from .address_fields import AddressFields
from .wording import age_word

TITLE = QT_TRANSLATE_NOOP("Residents", "A new household")
ACTION = QT_TRANSLATE_NOOP("Residents", "{name} founds a household")
WHO = QT_TRANSLATE_NOOP("Residents", "Who moves into it")
HEAD = QT_TRANSLATE_NOOP("Residents", "Head of the new household")
SINCE = QT_TRANSLATE_NOOP("Residents", "Living there since")
CHOOSE = QT_TRANSLATE_NOOP("Residents", "Choose who moves into the new household.")
HEAD_MOVES = QT_TRANSLATE_NOOP("Residents", "The head of the new household must be one of those who move.")


class SplitForm(Form):
    """Members with ticks, the new head, the new address.

    Signals:
        stored(household): id of the new household.
    """

    stored = Signal(bytes)

    def __init__(self, context: AppContext, household: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        with context.db.read() as session:
            self.card = services.household_card(session, household)
        people = [member.resident for member in self.card.members]
        self.ticks = {person.id: QCheckBox(joined(person.shown, age_word(person, context.today()))) for person in people}
        self.head = ChoiceField([(person.id, person.shown) for person in people])
        self.head.set_value(None)
        self.since = DateField(maximum=context.today())
        self.address = AddressFields(self)
        self.add_heading(WHO)
        self.add_part(column(*self.ticks.values(), spacing=2))
        self.add_field("head", HEAD, self.head, required=True)
        self.add_field("since", SINCE, self.since)
        self.address.add()
        self.address.fill(self.card.entry)
        for name in ("house_number", "registry_number"):
            self.address.fields[name].set_value("")
        self.since.set_value(context.today())
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return TITLE

    def chosen(self) -> list[bytes]:
        """Return who moves."""
        return [resident for resident, tick in self.ticks.items() if tick.isChecked()]

    def check(self) -> Sequence[Problem]:
        """Return what is missing or cannot be true."""
        if not self.chosen():
            return [Problem("head", CHOOSE)]
        if self.head.value() not in self.chosen():
            return [Problem("head", HEAD_MOVES)]
        with self.context.db.read() as session:
            return check_household(self.address.entry(), services.number_digits(session))

    def save(self) -> None:
        """Store the new household and who lives in it."""
        head = self.head.value()
        people = {member.resident.id: member for member in self.card.members}
        kinships = {key: _kinship(people[key].kinship, people[head].kinship) for key in self.chosen()} | {head: "head"}
        with self.context.db.action(ACTION.fill(name=people[head].resident.shown)) as session:
            household = services.split_household(
                session, kinships, self.address.entry(), self.since.value(), self.context.today()
            )
        self.reset_changes()
        self.stored.emit(household)


def _kinship(before: str, of_head: str) -> str:
    """Return what somebody is to the new head, as far as the old kinship tells; the rest is corrected on the cards."""
    to_child = {"child_in_law": "spouse", "grandchild": "child", "child": "other_relative", "head": "parent", "spouse": "parent"}
    to_in_law = {"child": "spouse", "grandchild": "child", "head": "parent_in_law", "spouse": "parent_in_law"}
    return {"child": to_child, "child_in_law": to_in_law}.get(of_head, {}).get(before, "other_relative")
