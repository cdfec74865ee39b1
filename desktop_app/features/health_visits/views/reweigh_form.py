"""A second weighing of a visit, with its reason."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label

from .. import services
from ..rules.measures import WEIGHT, amount
from ..rules.reweighing import REWEIGH_REASONS, check_reweighing
from ..services.reweighing import SecondWeighing, second_weighings, weigh_again
from .measure_field import MeasureField

TITLE = QT_TRANSLATE_NOOP("Health visits", "Weighed again")
ABOUT = QT_TRANSLATE_NOOP("Health visits", "{name}, {day}. First weight: {amount}. Both are kept, the second one counts.")
AGAIN = QT_TRANSLATE_NOOP("Health visits", "{name}, {day}. First weight: {amount}, then {second}. The last one counts.")
SECOND = QT_TRANSLATE_NOOP("Health visits", "Second weight, kg")
REASON = QT_TRANSLATE_NOOP("Health visits", "Why was the child weighed again?")
NO_WEIGHT = QT_TRANSLATE_NOOP("Health visits", "Write the second weight.")
ACTION = QT_TRANSLATE_NOOP("Health visits", "Weighed again: {name}, {before} → {amount}")


class ReweighForm(Form):
    """The second weight, from the keyboard: Enter goes on and saves."""

    TITLE = TITLE

    def __init__(
        self,
        context: AppContext,
        resident: bytes,
        name: Label,
        visit: bytes,
        on: date,
        weight_g: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent=parent)
        self._resident, self._name = resident, name
        self._visit, self._on, self._weight_g = visit, on, weight_g
        self._confirmed: int | None = None
        with context.db.read() as session:
            self._standing: SecondWeighing | None = second_weighings(session, [visit]).get(visit)
        self.weight = MeasureField(WEIGHT)
        self.reason = ChoiceField(list(REWEIGH_REASONS.items()))
        self.reason.setCurrentIndex(-1)
        self.add_part(label(self._about(), "muted", wrap=True))
        self.add_field(WEIGHT.field, SECOND, self.weight, required=True)
        self.add_field("reason", REASON, self.reason, required=True)
        self.weight.went_on.connect(self.reason.setFocus)
        self.weight.left.connect(self.cancelled)

    def check(self) -> Sequence[Problem]:
        """Return what is wrong; an unusual weight is asked about once."""
        weight_g, first = self.weight.stored_value(), self._first()
        problems = check_reweighing(first, self.reason.value() or "")
        if weight_g is None or problems:
            return problems or [Problem(WEIGHT.field, NO_WEIGHT)]
        with self.context.db.read() as session:
            look = services.look_at(session, self._resident, self._on, WEIGHT.field, weight_g)
        if look.problems or look.question is None or self._confirmed == weight_g:
            return look.problems
        self._confirmed = weight_g
        return [Problem(WEIGHT.field, look.question)]

    def save(self) -> None:
        """Store the second weighing."""
        weight_g = self.weight.stored_value() or 0
        before: Label | Text = amount(WEIGHT, self._weight_g) if self._weight_g is not None else ""
        words = ACTION.fill(name=self._name, before=before, amount=amount(WEIGHT, weight_g))
        with self.context.db.action(words) as session:
            weigh_again(session, self._visit, weight_g, self.reason.value())
            action = action_id(session)
        self.context.notify(words, action)

    def _first(self) -> int | None:
        return self._standing.first_g if self._standing is not None else self._weight_g

    def _about(self) -> Text:
        first = self._first()
        words = ABOUT if self._standing is None else AGAIN.fill(second=amount(WEIGHT, self._standing.second_g))
        return words.fill(name=self._name, day=self._on, amount="" if first is None else amount(WEIGHT, first))
