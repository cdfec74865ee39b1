"""A birth, of one child or of several, and how the mother is."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.child_record.views.asked_ticks import AskedTicks
from desktop_app.residents.services import ResidentRow, resident_card
from desktop_app.ui.fields.choice import ChoiceField, SegmentField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.partial_dates import PartialDateField
from desktop_app.ui.fields.text import TextField

from ... import services
from ...rules.codes import ATTENDANTS, MODES, MOTHER_STATES, PLACES
from ...rules.dating import LAST_WEEK, dated_from, weeks_on
from ...rules.entries import BirthEntry
from .asked import danger_signs
from .child_fields import ChildFields
from .small import PregnancyPartForm
from .woman_form import NOTE

ACTION = QT_TRANSLATE_NOOP("Mothers", "Write down the birth of {name}")
WHEN = QT_TRANSLATE_NOOP("Mothers", "Day of the birth")
HOW_MANY = QT_TRANSLATE_NOOP("Mothers", "How many children?")
ONE = QT_TRANSLATE_NOOP("Mothers", "One")
TWO = QT_TRANSLATE_NOOP("Mothers", "Twins")
THREE = QT_TRANSLATE_NOOP("Mothers", "Triplets")
PLACE = QT_TRANSLATE_NOOP("Mothers", "Where")
PLACE_NAME = QT_TRANSLATE_NOOP("Mothers", "Name of the place")
ATTENDANT = QT_TRANSLATE_NOOP("Mothers", "Who helped")
MODE = QT_TRANSLATE_NOOP("Mothers", "How the child came")
WEEKS = QT_TRANSLATE_NOOP("Mothers", "Weeks of pregnancy")
WEEKS_HINT = QT_TRANSLATE_NOOP("Mothers", "Completed weeks; they follow from the day unless the health worker says otherwise.")
THE_MOTHER = QT_TRANSLATE_NOOP("Mothers", "How is the mother?")
MOTHER_HINT = QT_TRANSLATE_NOOP("Mothers", "If the mother died, her death stands on her card too.")
ILLNESS = QT_TRANSLATE_NOOP("Mothers", "What is wrong")
MOST = 3


class BirthForm(PregnancyPartForm):
    """A birth; the children stand among the residents as soon as it is saved, with mother and house."""

    TITLE = QT_TRANSLATE_NOOP("Mothers", "The birth")
    ACTION = ACTION

    def lay_out(self) -> None:
        """Ask when and where, then for each child, then for the mother."""
        self.born = PartialDateField(self.context.today, offer_age=False)
        self.how_many = SegmentField([(1, ONE), (2, TWO), (3, THREE)])
        self.place, self.attendant = ChoiceField([("", ""), *PLACES.items()]), ChoiceField([("", ""), *ATTENDANTS.items()])
        self.mode = ChoiceField([("", ""), *MODES.items()])
        self.place_name, self.note, self.weeks = TextField(), TextField(), NumberField()
        self.mother, self.illness = ChoiceField([("", ""), *MOTHER_STATES.items()]), AskedTicks()
        self.illness.set_choices(danger_signs(self.pack, "postpartum"))
        self.add_field("born_on", WHEN, self.born, required=True)
        self.add_field("children", HOW_MANY, self.how_many)
        offered = self._offered()
        self.born_children = [ChildFields(self, number, offered) for number in range(1, MOST + 1)]
        self._add_rest()
        self._begin()

    def entry(self) -> BirthEntry:
        """Return what stands in the fields."""
        return BirthEntry(
            born_on=self.born.value() or PartialDate(),
            children=tuple(child.value() for child in self.born_children[: self._count()]),
            gestation_weeks=self.weeks.value_in(1),
            place=self.place.value() or "",
            place_name=self.place_name.value(),
            attendant=self.attendant.value() or "",
            mode=self.mode.value() or "",
            mother_state=self.mother.value() or "",
            mother_illness=(self.illness.value() or ()) if self.mother.value() == "ill" else (),
            note=self.note.value(),
        )

    def store(self, session: Any) -> None:
        """Store the birth, and the children that are not in the list yet."""
        try:
            services.record_birth(session, self.pregnancy.id, self.entry(), self.context.today())
        except InputError as refused:
            raise InputError([self._at_field(problem) for problem in refused.problems]) from refused

    def check(self) -> Sequence[Problem]:
        """Return nothing: what cannot be true is found when it is stored."""
        return ()

    def _add_rest(self) -> None:
        self.add_field("place", PLACE, self.place)
        self.add_field("place_name", PLACE_NAME, self.place_name)
        self.add_field("attendant", ATTENDANT, self.attendant)
        self.add_field("mode", MODE, self.mode)
        self.add_field("gestation_weeks", WEEKS, self.weeks, WEEKS_HINT)
        self.add_field("mother_state", THE_MOTHER, self.mother, MOTHER_HINT)
        self.add_field("mother_illness", ILLNESS, self.illness)
        self.add_field("note", NOTE, self.note)

    def _begin(self) -> None:
        """Show what is known: the plan says where, the day says how many weeks."""
        plan = self.pregnancy.plan
        self.born.set_value(PartialDate.of(self.context.today()))
        self.how_many.set_value(1)
        if plan is not None:
            self.place.set_value(plan.place)
            self.place_name.set_value(plan.place_name)
            self.attendant.set_value(plan.attendant)
        self.how_many.changed.connect(self._show_children)
        self.born.changed.connect(self._show_weeks)
        self.mother.changed.connect(self._follow_mother)
        self._show_children()
        self._show_weeks()
        self._follow_mother()

    def _count(self) -> int:
        return int(self.how_many.value() or 1)

    def _show_children(self) -> None:
        for number, child in enumerate(self.born_children, 1):
            child.show(number <= self._count())

    def _show_weeks(self) -> None:
        """Reckon the weeks from the day of birth."""
        day = (self.born.value() or PartialDate()).exact
        weeks = weeks_on(dated_from(self.pregnancy.entry.lmp_date, self.pregnancy.edd), day) if day else None
        self.weeks.set_value(weeks if weeks is not None and weeks <= LAST_WEEK else None)

    def _follow_mother(self) -> None:
        self.set_field_visible("mother_illness", self.mother.value() == "ill")

    def _offered(self) -> list[ResidentRow]:
        """Return children of the mother who were entered already and may be of this birth."""
        start = self.pregnancy.start
        taken = {one.child for one in self.pregnancy.outcomes}
        with self.context.db.read() as session:
            children = resident_card(session, self.resident).children
        born = [(one, one.birth.latest) for one in children if one.id not in taken]
        return [one for one, latest in born if latest is not None and start is not None and latest > start]

    def _at_field(self, problem: Problem) -> Problem:
        """Return a problem at the field that shows it; those of a child stand at the first child."""
        own = {"name", "sex", "born_at", "weight_g", "length_mm", "head_mm"}
        return replace(problem, field=f"{problem.field}_1") if problem.field in own else problem
