"""Which residents the list shows: status, place, age, sex."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import AddressLevel
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.words import tr

from ..rules.wording import COUNTED, SEXES, STATUSES
from ..services import ResidentFilter

COUNTED_WORDS = QT_TRANSLATE_NOOP("Residents", "Living here")
EVERYBODY = QT_TRANSLATE_NOOP("Residents", "All statuses")
ALL_PLACES = QT_TRANSLATE_NOOP("Residents", "All places")
PLACE = QT_TRANSLATE_NOOP("Residents", "{level} {value}")
ALL_AGES = QT_TRANSLATE_NOOP("Residents", "All ages")
BOTH_SEXES = QT_TRANSLATE_NOOP("Residents", "Both sexes")
STATUS_NAME = QT_TRANSLATE_NOOP("Residents", "Show by status")
PLACE_NAME = QT_TRANSLATE_NOOP("Residents", "Show by place")
AGE_NAME = QT_TRANSLATE_NOOP("Residents", "Show by age")
SEX_NAME = QT_TRANSLATE_NOOP("Residents", "Show by sex")
AGES: Sequence[tuple[tuple[int, int] | None, Label]] = (
    (None, ALL_AGES),
    ((0, 11), QT_TRANSLATE_NOOP("Residents", "0–11 months")),
    ((0, 59), QT_TRANSLATE_NOOP("Residents", "Under 5 years")),
    ((60, 119), QT_TRANSLATE_NOOP("Residents", "5–9 years")),
    ((120, 227), QT_TRANSLATE_NOOP("Residents", "10–18 years")),
    ((228, 719), QT_TRANSLATE_NOOP("Residents", "19–59 years")),
    ((720, 2000), QT_TRANSLATE_NOOP("Residents", "60 years and over")),
)
"""Completed months; the stages of life of the village health post (domain.md 1.2)."""


class Filters(QObject):
    """The four choices beside the search.

    Signals:
        changed: another choice was made.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        statuses: list[tuple[str, Label]] = [("counted", COUNTED_WORDS), ("", EVERYBODY)]
        self.status = ChoiceField([*statuses, *((code, words) for code, words in STATUSES.items() if code != "here")])
        self.place = ChoiceField([(None, ALL_PLACES)])
        self.age = ChoiceField(AGES)
        self.sex = ChoiceField([(None, BOTH_SEXES), *SEXES.items()])
        names = ((self.status, STATUS_NAME), (self.place, PLACE_NAME), (self.age, AGE_NAME), (self.sex, SEX_NAME))
        self.status.set_value("counted")
        for field in (self.age, self.sex, self.place):
            field.set_value(None)
        for field, name in names:
            field.setAccessibleName(tr(name))
            field.changed.connect(self.changed.emit)

    @property
    def fields(self) -> Sequence[ChoiceField]:
        """Return the choices in the order shown."""
        return self.status, self.place, self.age, self.sex

    def offer_places(self, level: AddressLevel | None, values: Sequence[str]) -> None:
        """Offer the places of one level of the address; without any the choice is hidden."""
        words: list[tuple[tuple[str, str], Label]] = []
        if level is not None:
            words = [((level.field, value), PLACE.fill(level=level.title, value=value)) for value in values]
        self.place.set_choices([(None, ALL_PLACES), *words])
        self.place.setVisible(len(words) > 1)

    def wanted(self, on: date, order: str, descending: bool) -> ResidentFilter:
        """Return what was chosen."""
        status, ages = self.status.value(), self.age.value() or (None, None)
        return ResidentFilter(
            statuses=sorted(COUNTED) if status == "counted" else [status] if status else (),
            place=self.place.value(),
            sex=self.sex.value(),
            youngest_months=ages[0],
            oldest_months=ages[1],
            on=on,
            order=order,
            descending=descending,
        )

    def values(self) -> list[object]:
        """Return all choices, for a new window."""
        return [field.value() for field in self.fields]

    def set_values(self, values: Sequence[object]) -> None:
        """Choose what ``values()`` returned."""
        for field, value in zip(self.fields, values, strict=True):
            field.set_value(value)
