"""The fields of an address, named as the country pack names its levels."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of
from desktop_app.ui.fields import TextField
from desktop_app.ui.form import Form

from ..rules import HouseholdEntry

HOUSE_NUMBER = QT_TRANSLATE_NOOP("Residents", "House number")
CARD_NUMBER = QT_TRANSLATE_NOOP("Residents", "Family card number")


class AddressFields:
    """Area, ward, neighbourhood, street, house number and family card of one form.

    Attributes:
        is_visible: the form asks for an address now.
    """

    def __init__(self, form: Form) -> None:
        self._form, self.is_visible = form, True
        with form.context.db.read() as session:
            levels = pack_of(session).address_levels
        titles: Sequence[tuple[str, Label]] = [
            *((level.field, level.title) for level in levels),
            ("house_number", HOUSE_NUMBER),
            ("registry_number", CARD_NUMBER),
        ]
        self._titles = dict(titles)
        self.fields = {name: TextField() for name in self._titles}

    def add(self) -> None:
        """Add the fields to the form."""
        for name, title in self._titles.items():
            self._form.add_field(name, title, self.fields[name])

    def entry(self) -> HouseholdEntry:
        """Return what was typed."""
        typed: dict[str, Any] = {name: field.value() for name, field in self.fields.items()}
        return HouseholdEntry(**typed)

    def fill(self, entry: HouseholdEntry) -> None:
        """Show an address."""
        for name, field in self.fields.items():
            field.set_value(getattr(entry, name))

    def set_visible(self, visible: bool) -> None:
        """Ask for an address, or not."""
        self.is_visible = visible
        for name in self.fields:
            self._form.set_field_visible(name, visible)

    def focus(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self.fields.values())).setFocus()
