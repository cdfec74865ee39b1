"""The values of one visit as a form: for a weight taken at home, and for corrections on the resident's card."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.form import SAVE, Form

from .. import services
from ..rules.measures import LENGTH, MEASURES
from ..rules.positions import LYING, STANDING
from .measure_field import MeasureField
from .wording import LYING_WORD, STANDING_WORD

POSITION = QT_TRANSLATE_NOOP("Health visits", "Measured")
IN_UNIT = QT_TRANSLATE_NOOP("Health visits", "{measure}, {unit}")


class WeighingForm(Form):
    """Weight, length or height, head and arm of one person on one day.

    What is unusual is asked once: saving the same values again confirms them. Enter saves.
    """

    def __init__(
        self,
        context: AppContext,
        resident: bytes,
        save_text: Label = SAVE,
        parent: QWidget | None = None,
        measures: Sequence[str] = tuple(MEASURES),
    ) -> None:
        super().__init__(context, save_text, parent)
        self.resident = resident
        self.scale: str | None = None
        self.values = {field: MeasureField(MEASURES[field]) for field in measures}
        self.position = SegmentField([(LYING, LYING_WORD), (STANDING, STANDING_WORD)])
        self._confirmed: Mapping[str, object] = {}

    def add_values(self) -> None:
        """Add the fields of the values."""
        for field, editor in self.values.items():
            measure = MEASURES[field]
            self.add_field(field, IN_UNIT.fill(measure=measure.title, unit=measure.unit), editor)
            editor.went_on.connect(self.submit)
            if measure is LENGTH:
                self.add_field("position", POSITION, self.position)

    def show_values(self, values: Mapping[str, int | None], position: str | None) -> None:
        """Show stored values."""
        for field, editor in self.values.items():
            editor.show_stored(values.get(field))
        self.position.set_value(position)

    def typed(self) -> dict[str, int | None]:
        """Return the values in grams and millimetres."""
        return {field: editor.stored_value() for field, editor in self.values.items()}

    def chosen_position(self) -> str | None:
        """Return how the length was measured; None takes the usual way."""
        position: str | None = self.position.value()
        return position

    def look(self, on: date, before: Mapping[str, int | None]) -> list[Problem]:
        """Return what is wrong with the values, or what is unusual and was not confirmed yet.

        Args:
            before: stored values; what did not change is not judged again.
        """
        problems: list[Problem] = []
        questions: list[Problem] = []
        with self.context.db.read() as session:
            for field, value in self.typed().items():
                if value is None or value == before.get(field):
                    continue
                seen = services.look_at(session, self.resident, on, field, value, self.chosen_position(), self.scale)
                problems += seen.problems
                if seen.question is not None:
                    questions.append(Problem(field, seen.question))
        draft: Mapping[str, object] = {**self.typed(), "on": on}
        if problems or not questions or self._confirmed == draft:
            return problems
        self._confirmed = draft
        return questions


def changed_values(before: Mapping[str, int | None], after: Mapping[str, int | None]) -> Sequence[str]:
    """Return the fields whose values differ."""
    return [field for field in after if after[field] != before.get(field)]
