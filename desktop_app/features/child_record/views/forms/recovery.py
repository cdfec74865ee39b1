"""Begins, feeds and ends a course of recovery food."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.residents.services import person_facts
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField, SegmentField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.form import Form

from ... import services
from ...rules.recovery import EATEN, MOST_PORTIONS, OUTCOMES, PLANS, REASONS, CourseDays, RecoveryEntry, check_end, check_portions
from ...services import Course

FIRST_DAY = QT_TRANSLATE_NOOP("Child record", "First day")
DAYS = QT_TRANSLATE_NOOP("Child record", "How long")
N_DAYS = QT_TRANSLATE_NOOP("Child record", "{n} days")
WHY = QT_TRANSLATE_NOOP("Child record", "Why")
FOOD = QT_TRANSLATE_NOOP("Child record", "What is cooked")
FOOD_HINT = QT_TRANSLATE_NOOP("Child record", "For example rice, egg, vegetables and oil.")
NOTE = QT_TRANSLATE_NOOP("Child record", "Note")
DAY = QT_TRANSLATE_NOOP("Child record", "Date")
PORTIONS = QT_TRANSLATE_NOOP("Child record", "Portions")
HOW_MUCH = QT_TRANSLATE_NOOP("Child record", "How much was eaten")
LAST_DAY = QT_TRANSLATE_NOOP("Child record", "Last day")
OUTCOME = QT_TRANSLATE_NOOP("Child record", "How it ended")
START_ACTION = QT_TRANSLATE_NOOP("Child record", "Begin recovery food for {name}")
PORTIONS_ACTION = QT_TRANSLATE_NOOP("Child record", "Portions for {name}, {day}")
END_ACTION = QT_TRANSLATE_NOOP("Child record", "End recovery food for {name}")


class StartForm(Form):
    """Begins a course."""

    TITLE = QT_TRANSLATE_NOOP("Child record", "Begin recovery food")

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._resident = resident
        with context.db.read() as session:
            self._name = person_facts(session, resident).name
        self.first_day = DateField(maximum=context.today())
        self.days = SegmentField([(days, N_DAYS.of(days)) for days in PLANS])
        self.reason = ChoiceField(list(REASONS.items()))
        self.food, self.note = TextField(), TextField()
        self.add_field("started_on", FIRST_DAY, self.first_day, required=True)
        self.add_field("days_planned", DAYS, self.days, required=True)
        self.add_field("reason", WHY, self.reason, required=True)
        self.add_field("food", FOOD, self.food, FOOD_HINT)
        self.add_field("note", NOTE, self.note)
        self.first_day.set_value(context.today())
        self.reason.set_value(None)

    def check(self) -> Sequence[Problem]:
        """Return nothing: whether a course runs already is seen when it is stored."""
        return ()

    def save(self) -> None:
        """Begin the course."""
        today = self.context.today()
        entry = RecoveryEntry(
            self.first_day.value() or today, self.days.value(), self.reason.value() or "", self.food.value(), self.note.value()
        )
        words = START_ACTION.fill(name=self._name)
        with self.context.db.action(words) as session:
            services.start_recovery(session, self._resident, entry, today)
            action = action_id(session)
        self.context.notify(words, action)


class PortionsForm(Form):
    """The portions of one day; those of that day before are replaced."""

    TITLE = QT_TRANSLATE_NOOP("Child record", "Portions of a day")

    def __init__(self, context: AppContext, course: Course, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._course = course
        with context.db.read() as session:
            self._name = person_facts(session, course.resident).name
        self.day = DateField(maximum=context.today())
        self.portions = NumberField(minimum=0, maximum=MOST_PORTIONS)
        self.eaten = SegmentField(list(EATEN.items()))
        self.add_field("given_on", DAY, self.day, required=True)
        self.add_field("portions", PORTIONS, self.portions, required=True)
        self.add_field("eaten", HOW_MUCH, self.eaten)
        self.day.set_value(context.today())
        self.day.changed.connect(self._other_day)
        self._other_day()

    def check(self) -> Sequence[Problem]:
        """Return what is not possible."""
        day, course, today = self.day.value(), self._course, self.context.today()
        if day is None:
            return ()
        days = CourseDays(course.started_on, course.ended_on)
        return check_portions(days, day, self.portions.value_in(1) or 0, self.eaten.value() or "", today)

    def save(self) -> None:
        """Store the portions."""
        day = self.day.value()
        portions = self.portions.value_in(1)
        if day is None or portions is None:
            return
        words = PORTIONS_ACTION.fill(name=self._name, day=day)
        with self.context.db.action(words) as session:
            services.add_portions(session, self._course.id, day, portions, self.eaten.value() or "", self.context.today())
            action = action_id(session)
        self.context.notify(words, action)

    def _other_day(self) -> None:
        """Show what is stored of the chosen day."""
        stored = next((one for one in self._course.portions if one.on == self.day.value()), None)
        self.portions.set_value(stored.portions if stored else 1)
        self.eaten.set_value((stored.eaten if stored else "") or None)
        self.reset_changes()


class EndForm(Form):
    """Ends a course with what came of it."""

    TITLE = QT_TRANSLATE_NOOP("Child record", "End recovery food")

    def __init__(self, context: AppContext, course: Course, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._course = course
        with context.db.read() as session:
            self._name = person_facts(session, course.resident).name
        self.day = DateField(maximum=context.today())
        self.outcome = ChoiceField(list(OUTCOMES.items()))
        self.note = TextField()
        self.add_field("ended_on", LAST_DAY, self.day, required=True)
        self.add_field("outcome", OUTCOME, self.outcome, required=True)
        self.add_field("note", NOTE, self.note)
        self.day.set_value(min(context.today(), course.last_planned))
        self.outcome.set_value(None)
        self.note.set_value(course.note)

    def check(self) -> Sequence[Problem]:
        """Return what is not possible."""
        day, last = self.day.value(), max((one.on for one in self._course.portions), default=None)
        days = CourseDays(self._course.started_on)
        return check_end(days, day, self.outcome.value() or "", last, self.context.today()) if day is not None else ()

    def save(self) -> None:
        """End the course."""
        day = self.day.value()
        if day is None:
            return
        words = END_ACTION.fill(name=self._name)
        with self.context.db.action(words) as session:
            services.end_recovery(session, self._course.id, day, self.outcome.value(), self.note.value(), self.context.today())
            action = action_id(session)
        self.context.notify(words, action)
