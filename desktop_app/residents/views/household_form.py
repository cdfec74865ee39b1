"""The form for a household: address, family card, and what is known of the house."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, LongTextField, TextField
from desktop_app.ui.form import Form

from .. import services
from ..rules import HouseholdEntry, check_household, house_line
from ..rules.wording import HOUSE_HINTS, HOUSE_VALUES, HOUSEHOLD_FACTS
from .address_fields import AddressFields

NEW = QT_TRANSLATE_NOOP("Residents", "New household")
EDIT = QT_TRANSLATE_NOOP("Residents", "Edit household")
ADD_ACTION = QT_TRANSLATE_NOOP("Residents", "Enter household {house}")
CHANGE_ACTION = QT_TRANSLATE_NOOP("Residents", "Change household {house}")
NOT_ASKED = QT_TRANSLATE_NOOP("Residents", "Not asked")
ABOUT = QT_TRANSLATE_NOOP("Residents", "About the house")
NOTE = QT_TRANSLATE_NOOP("Residents", "Note")
GROUP = "dasawisma"


class HouseholdForm(Form):
    """A household, new or known. A fact that changes is new since today; the old one stays in the history.

    Signals:
        stored(household): its id.
    """

    stored = Signal(bytes)

    def __init__(self, context: AppContext, household: bytes | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._household = household
        self.address = AddressFields(self)
        self.note = LongTextField()
        self.facts: dict[str, ChoiceField | TextField] = {kind: _editor(kind) for kind in HOUSEHOLD_FACTS}
        self.address.add()
        self.add_heading(ABOUT)
        for kind, words in HOUSEHOLD_FACTS.items():
            self.add_field(kind, words, self.facts[kind], HOUSE_HINTS.get(kind))
        self._offer_groups()
        self.add_field("note", NOTE, self.note)
        if household is not None:
            with context.db.read() as session:
                self._fill(services.household_entry(session, household))
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return EDIT if self._household else NEW

    def entry(self) -> HouseholdEntry:
        """Return what was typed."""
        facts = {kind: field.value() or "" for kind, field in self.facts.items()}
        return replace(self.address.entry(), note=self.note.value(), facts=facts)

    def check(self) -> Sequence[Problem]:
        """Return what is missing or cannot be true."""
        with self.context.db.read() as session:
            return check_household(self.entry(), services.number_digits(session))

    def save(self) -> None:
        """Store the household."""
        entry, today = self.entry(), self.context.today()
        house = house_line(entry.neighbourhood, entry.street, entry.house_number) or entry.area or entry.registry_number
        with self.context.db.action((CHANGE_ACTION if self._household else ADD_ACTION).fill(house=house)) as session:
            if self._household is not None:
                services.change_household(session, self._household, entry, today)
                household = self._household
            else:
                household = services.register_household(session, entry, today)
        self.reset_changes()
        self.stored.emit(household)

    def _offer_groups(self) -> None:
        """Offer the neighbour groups that there are, so that one group is written in one way."""
        with self.context.db.read() as session:
            groups = services.known_fact_values(session, GROUP)
        field = self.facts[GROUP]
        if isinstance(field, TextField):
            completer = QCompleter(groups, field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)

    def _fill(self, entry: HouseholdEntry) -> None:
        self.address.fill(entry)
        self.note.set_value(entry.note)
        for kind, field in self.facts.items():
            value = entry.facts.get(kind)
            if isinstance(field, ChoiceField) and value and value not in HOUSE_VALUES[kind]:
                field.set_choices([*_choices(kind), (value, value)])  # a word of another source stays what it is
            field.set_value(value)


def _editor(kind: str) -> ChoiceField | TextField:
    return ChoiceField(_choices(kind)) if kind in HOUSE_VALUES else TextField()


def _choices(kind: str) -> list[tuple[str | None, Label]]:
    return [(None, NOT_ASKED), *HOUSE_VALUES[kind].items()]
