"""Writes the official targets of a year."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label

from ...services.targets import MOST_CHILDREN, record_target, targets_of_year

TITLE = QT_TRANSLATE_NOOP("Health visits", "Official targets of {year}")
ABOUT = QT_TRANSLATE_NOOP(
    "Health visits", "The health centre's numbers stand beside what the post counts itself and change nothing of it."
)
SOURCE = QT_TRANSLATE_NOOP("Health visits", "Where the numbers come from, e.g. a letter of the health centre")
CHILDREN = QT_TRANSLATE_NOOP("Health visits", "children")
ACTION = QT_TRANSLATE_NOOP("Health visits", "Write the official targets of {year}")
INDICATORS: Sequence[tuple[str, Text]] = (
    ("S", QT_TRANSLATE_NOOP("Health visits", "S: children who live here")),
    ("K/S", QT_TRANSLATE_NOOP("Health visits", "K/S: with a growth card, percent")),
    ("D/S", QT_TRANSLATE_NOOP("Health visits", "D/S: weighed, percent")),
    ("N/D", QT_TRANSLATE_NOOP("Health visits", "N/D: gained enough, percent")),
)


class TargetForm(Form):
    """A number for each figure that has an official one, and their source; an empty field takes a target back.

    Attributes:
        numbers: the fields by indicator.
    """

    def __init__(self, context: AppContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._year = year
        with context.db.read() as session:
            known = targets_of_year(session, year)
        self.numbers = {
            code: NumberField(minimum=0, maximum=100 if "/" in code else MOST_CHILDREN, unit=CHILDREN if code == "S" else "%")
            for code, _ in INDICATORS
        }
        self.source = TextField()
        self.add_part(label(ABOUT, "muted", wrap=True))
        for code, title in INDICATORS:
            self.add_field(code, title, self.numbers[code])
            self.numbers[code].set_value(known[code].number if code in known else None)
        self.add_field("source", SOURCE, self.source)
        self.source.set_value(next((target.source for target in known.values() if target.source), ""))

    @staticmethod
    def title(year: int) -> Text:
        """Return what stands above the form."""
        return TITLE.fill(year=str(year))

    def check(self) -> Sequence[Problem]:
        """Return nothing: the fields know their limits."""
        return ()

    def save(self) -> None:
        """Store what was written, and forget what was emptied."""
        words = ACTION.fill(year=str(self._year))
        with self.context.db.action(words) as session:
            for code, field in self.numbers.items():
                record_target(session, self._year, code, field.value_in(1), self.source.value())
            action = action_id(session)
        self.context.notify(words, action)
