"""The choices above the list: what, where, and in whose care."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import AddressLevel
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.words import tr

from .reading import PersonLine

WHAT = QT_TRANSLATE_NOOP("Schedules", "Show by vaccine or supplement")
EVERYTHING = QT_TRANSLATE_NOOP("Schedules", "Everything")
PLACE = QT_TRANSLATE_NOOP("Schedules", "Show by place")
ALL_PLACES = QT_TRANSLATE_NOOP("Schedules", "All places")
LEVEL = QT_TRANSLATE_NOOP("Schedules", "{level} {value}")
CARER = QT_TRANSLATE_NOOP("Schedules", "Show by volunteer")
ALL_CARERS = QT_TRANSLATE_NOOP("Schedules", "All volunteers")
NO_CARER = QT_TRANSLATE_NOOP("Schedules", "Nobody looks after them")
_NOBODY = "-"


class Filters(QObject):
    """Which people are shown; a choice with a single answer is hidden.

    Attributes:
        series: heading of the card; place: of one level of the address; carer: volunteer who looks after the house.

    Signals:
        changed: a person chose.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.series, self.place, self.carer = ChoiceField(), ChoiceField(), ChoiceField()
        self._level: AddressLevel | None = None
        for field, name in ((self.series, WHAT), (self.place, PLACE), (self.carer, CARER)):
            field.setAccessibleName(tr(name))
            field.setToolTip(tr(name))
            field.changed.connect(self.changed)

    @property
    def fields(self) -> Sequence[ChoiceField]:
        """Return the choices in the order in which they stand."""
        return self.series, self.place, self.carer

    def offer(self, lines: Iterable[PersonLine], levels: Sequence[AddressLevel]) -> None:
        """Offer what the lines hold; what was chosen stays chosen if it is offered still."""
        found = list(lines)
        self._level = _finest(levels, found)
        titles = dict.fromkeys(entry.series for line in found for entry in line.entries)
        self.series.set_choices([("", EVERYTHING), *((str(title), title) for title in titles)])
        places = sorted({self._place(line) for line in found} - {""})
        words: list[tuple[str, Label]] = []
        if self._level is not None:
            words = [(place, LEVEL.fill(level=self._level.title, value=place)) for place in places]
        self.place.set_choices([("", ALL_PLACES), *words])
        names = dict.fromkeys(tr(name) for line in found for name in line.carers)
        rest: list[tuple[str, Label]] = [(_NOBODY, NO_CARER)] if any(not line.carers for line in found) else []
        self.carer.set_choices([("", ALL_CARERS), *((name, name) for name in names), *rest])
        self.carer.setVisible(bool(names))
        for field in self.fields:
            if field.value() is None:
                field.set_value("")
        self.series.setVisible(len(titles) > 1)
        self.place.setVisible(len(words) > 1)

    def values(self) -> tuple[str, ...]:
        """Return all choices, for a new window."""
        return tuple(field.value() or "" for field in self.fields)

    def set_values(self, values: Sequence[str]) -> None:
        """Choose what ``values()`` returned."""
        for field, value in zip(self.fields, values, strict=True):
            field.set_value(value)

    def wanted(self, lines: Iterable[PersonLine]) -> list[PersonLine]:
        """Return the lines that fit, each with the entries that fit."""
        series, place, carer = self.values()
        found = []
        for line in lines:
            if place and self._place(line) != place:
                continue
            if carer and carer not in ([tr(name) for name in line.carers] or [_NOBODY]):
                continue
            kept = line.only(entry for entry in line.entries if not series or str(entry.series) == series)
            if kept is not None:
                found.append(kept)
        return found

    def _place(self, line: PersonLine) -> str:
        return "" if self._level is None else str(getattr(line.resident, self._level.field))


def _finest(levels: Sequence[AddressLevel], lines: Sequence[PersonLine]) -> AddressLevel | None:
    """Return the smallest level of the address that tells the houses apart."""
    for level in reversed(levels):
        if any(getattr(line.resident, level.field) for line in lines):
            return level
    return None
