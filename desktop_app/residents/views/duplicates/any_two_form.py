"""Any two people that somebody wants to compare, whatever the search thinks of them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.form import Form

from ... import services
from ..pick_field import PersonField

TITLE = QT_TRANSLATE_NOOP("Residents", "Compare any two people")
COMPARE = QT_TRANSLATE_NOOP("Residents", "Compare")
ONE = QT_TRANSLATE_NOOP("Residents", "First entry")
OTHER = QT_TRANSLATE_NOOP("Residents", "Second entry")
ARE_ONE = QT_TRANSLATE_NOOP("Residents", "This is the same entry. Choose somebody else.")
CHOOSE = QT_TRANSLATE_NOOP("Residents", "Choose somebody from the list below the field.")


class AnyTwoForm(Form):
    """Chooses two people; nothing is stored.

    Signals:
        chosen(one, other): show these side by side.
    """

    chosen = Signal(bytes, bytes)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, COMPARE, parent=parent)
        self.one, self.other = PersonField(context, only_known=True), PersonField(context, only_known=True)
        self.add_field("one", ONE, self.one, required=True)
        self.add_field("other", OTHER, self.other, required=True)
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return TITLE

    def may_store(self) -> bool:
        """Return True: nothing is stored."""
        return True

    def check(self) -> Sequence[Problem]:
        """Return whether two people were chosen."""
        one, other = self.one.value().id, self.other.value().id
        if one is None or other is None:
            return [Problem("one" if one is None else "other", CHOOSE)]
        with self.context.db.read() as session:
            return [] if services.one_pair(session, one, other) is not None else [Problem("other", ARE_ONE)]

    def save(self) -> None:
        """Show them side by side."""
        one, other = self.one.value().id, self.other.value().id
        if one is not None and other is not None:
            self.reset_changes()
            self.chosen.emit(one, other)
