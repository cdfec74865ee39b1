"""The choice of one place above the list."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import AddressLevel
from desktop_app.residents.services import ResidentRow
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.words import tr

PLACE = QT_TRANSLATE_NOOP("Mothers", "Show by place")
ALL_PLACES = QT_TRANSLATE_NOOP("Mothers", "All places")
LEVEL = QT_TRANSLATE_NOOP("Mothers", "{level} {value}")


class PlaceFilter(ChoiceField):
    """The places of the smallest level of the address that tells houses apart; hidden where there is only one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self._level: AddressLevel | None = None
        self.setAccessibleName(tr(PLACE))
        self.setToolTip(tr(PLACE))

    def offer(self, people: Iterable[ResidentRow], levels: Sequence[AddressLevel]) -> None:
        """Offer the places of people; what was chosen stays chosen if it is offered still."""
        found = list(people)
        known = (level for level in reversed(levels) if any(getattr(one, level.field) for one in found))
        self._level = next(known, None)
        places = sorted({self._place(one) for one in found} - {""})
        words: list[tuple[str, Label]] = []
        if self._level is not None:
            words = [(place, LEVEL.fill(level=self._level.title, value=place)) for place in places]
        self.set_choices([("", ALL_PLACES), *words])
        if self.value() is None:
            self.set_value("")
        self.setVisible(len(words) > 1)

    def holds(self, person: ResidentRow) -> bool:
        """Return True if somebody lives in the chosen place."""
        return not self.value() or self._place(person) == self.value()

    def _place(self, person: ResidentRow) -> str:
        return "" if self._level is None else str(getattr(person, self._level.field))
