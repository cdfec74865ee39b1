"""Writes down what is known of a birth."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.residents.services import ResidentRow
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label

from ... import services
from ...rules.care import BirthFacts, check_birth_facts
from ...rules.measures import HEAD, LENGTH, WEIGHT
from .preterm_words import corrected_age_words

TITLE = QT_TRANSLATE_NOOP("Health visits", "Birth details")
WEIGHT_TITLE = QT_TRANSLATE_NOOP("Health visits", "Birth weight")
LENGTH_TITLE = QT_TRANSLATE_NOOP("Health visits", "Birth length")
HEAD_TITLE = QT_TRANSLATE_NOOP("Health visits", "Head at birth")
WEEKS = QT_TRANSLATE_NOOP("Health visits", "Weeks of pregnancy")
WEEKS_HINT = QT_TRANSLATE_NOOP("Health visits", "Completed weeks at birth, usually 37 to 41. Below 37 the child came too early.")
RANK = QT_TRANSLATE_NOOP("Health visits", "Which child of the mother (1 = first)")
ACTION = QT_TRANSLATE_NOOP("Health visits", "Write birth details of {name}")


class BirthForm(Form):
    """Weight, length, head, weeks of pregnancy and birth rank; each may stay empty."""

    TITLE = TITLE

    def __init__(self, context: AppContext, person: ResidentRow, facts: BirthFacts | None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._person = person
        self._early = label("", "caption", wrap=True)
        known = facts or BirthFacts()
        self.weight = NumberField(decimals=2, unit=WEIGHT.unit)
        self.length = NumberField(decimals=1, unit=LENGTH.unit)
        self.head = NumberField(decimals=1, unit=HEAD.unit)
        self.weeks, self.rank = NumberField(), NumberField()
        self.add_field("weight_g", WEIGHT_TITLE, self.weight)
        self.add_field("length_mm", LENGTH_TITLE, self.length)
        self.add_field("head_mm", HEAD_TITLE, self.head)
        self.add_field("gestation_weeks", WEEKS, self.weeks, WEEKS_HINT)
        self.add_part(self._early)
        self.add_field("birth_rank", RANK, self.rank)
        self.weight.set_value(None if known.weight_g is None else known.weight_g / 1000)
        self.length.set_value(None if known.length_mm is None else known.length_mm / 10)
        self.head.set_value(None if known.head_mm is None else known.head_mm / 10)
        self.weeks.set_value(known.gestation_weeks)
        self.rank.set_value(known.birth_rank)
        self.weeks.changed.connect(self._weeks_changed)
        self._weeks_changed()

    def facts(self) -> BirthFacts:
        """Return what was typed."""
        return BirthFacts(
            self.weight.value_in(1000),
            self.length.value_in(10),
            self.head.value_in(10),
            self.weeks.value_in(1),
            self.rank.value_in(1),
        )

    def _weeks_changed(self) -> None:
        """Say at once what the weeks mean for a child born too early."""
        words = corrected_age_words(self._person.birth, self.weeks.value_in(1), self.context.today())
        self._early.setText(words)
        self._early.setVisible(bool(words))

    def check(self) -> Sequence[Problem]:
        """Return what cannot be true."""
        return check_birth_facts(self.facts())

    def save(self) -> None:
        """Store it."""
        words = ACTION.fill(name=self._person.shown)
        with self.context.db.action(words) as session:
            services.record_birth_facts(session, self._person.id, self.facts())
            action = action_id(session)
        self.context.notify(words, action)
