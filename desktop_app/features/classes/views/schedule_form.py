"""The form that plans meetings; it shows their days while it is filled in."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField, NumberField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import card, label
from desktop_app.ui.words import current, tr

from .. import services
from ..rules.checks import check_in_term
from ..rules.schedule import MOST_SESSIONS, Plan, check_plan, planned_dates
from ..rules.wording import REPEATS
from .time_field import TimeField

TITLE = QT_TRANSLATE_NOOP("Classes", "Plan meetings of {name}")
REPEAT = QT_TRANSLATE_NOOP("Classes", "How often")
FIRST = QT_TRANSLATE_NOOP("Classes", "First meeting")
COUNT = QT_TRANSLATE_NOOP("Classes", "Number of meetings")
COUNT_HINT = QT_TRANSLATE_NOOP("Classes", "Empty: until the last day")
EVERY = QT_TRANSLATE_NOOP("Classes", "Every how many weeks or months")
UNTIL = QT_TRANSLATE_NOOP("Classes", "Not after")
STARTS = QT_TRANSLATE_NOOP("Classes", "Begins at")
ENDS = QT_TRANSLATE_NOOP("Classes", "Ends at")
PLACE = QT_TRANSLATE_NOOP("Classes", "Place")
PLACE_HINT = QT_TRANSLATE_NOOP("Classes", "Empty: where the class always meets")
TOPIC = QT_TRANSLATE_NOOP("Classes", "Topic")
SAVE = QT_TRANSLATE_NOOP("Classes", "Plan them")
DAYS = QT_TRANSLATE_NOOP("Classes", "{n} meetings")
KNOWN = QT_TRANSLATE_NOOP("Classes", "{day} (planned already)")
MORE = QT_TRANSLATE_NOOP("Classes", "and {n} more, the last one on {day}")
MOST_SHOWN = 6


class ScheduleForm(Form):
    """Meetings on single days, each week or each month.

    Attributes:
        preview: the days that will be planned.
    """

    def __init__(self, context: AppContext, class_id: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, SAVE, parent)
        self._class_id = class_id
        with context.db.read() as session:
            card_of_class = services.class_card(session, class_id, context.today())
            meetings = services.list_sessions(session, class_id)
        self._class = card_of_class.row
        self._known = {one.held_on for one in meetings if one.state != "cancelled"}
        self.repeat = ChoiceField(list(REPEATS.items()))
        self.first = DateField()
        self.count, self.every = NumberField(1, MOST_SESSIONS), NumberField(1, 12)
        self.until = DateField()
        self.starts, self.ends = TimeField(), TimeField()
        self.place, self.topic = TextField(), TextField()
        self.preview_title, self.preview = label("", "h2"), label("", "muted", wrap=True)
        self._lay_out()
        self.repeat.set_value("weekly")
        self.count.set_value(card_of_class.needs.meetings)
        self.every.set_value(1)
        for field in (self.repeat, self.first, self.count, self.every, self.until):
            field.changed.connect(self._show_days)
        self._show_days()
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return TITLE.fill(name=self._class.name)

    def plan(self) -> Plan | None:
        """Return what stands in the fields; None without a first day."""
        first = self.first.value()
        if first is None:
            return None
        is_once = self.repeat.value() == "once"
        return Plan(
            first=first,
            repeat=self.repeat.value(),
            every=1 if is_once else self.every.value_in(1) or 1,
            count=None if is_once else self.count.value_in(1),
            until=None if is_once else self.until.value(),
            starts_at=self.starts.value(),
            ends_at=self.ends.value(),
            place=self.place.value(),
            topic=self.topic.value(),
        )

    def days(self) -> list[date]:
        """Return the days of the plan as far as it can be carried out."""
        plan = self.plan()
        if plan is None or check_plan(plan, self._class.until_date):
            return []
        return planned_dates(plan, self._class.until_date)

    def check(self) -> Sequence[Problem]:
        """Return why the plan cannot be carried out: a day outside of the class's term names itself."""
        plan = self.plan()
        if plan is None:
            return ()
        problems = check_plan(plan, self._class.until_date)
        return problems or [
            problem
            for day in (self.days() or [plan.first])
            for problem in check_in_term(day, self._class.from_date, self._class.until_date, "first")
        ]

    def save(self) -> None:
        """Plan the meetings as one action; those of a day that has one already stay as they are."""
        plan = self.plan()
        if plan is None:
            return
        words = TITLE.fill(name=self._class.name)
        with self.context.db.action(words) as session:
            services.plan_sessions(session, self._class_id, plan)
            action = action_id(session)
        self.context.notify(words, action)

    def _lay_out(self) -> None:
        self.add_field("repeat", REPEAT, self.repeat, required=True)
        self.add_field("first", FIRST, self.first, required=True)
        self.add_field("count", COUNT, self.count, COUNT_HINT, beside=True)
        self.add_field("every", EVERY, self.every)
        self.add_field("until", UNTIL, self.until, beside=True)
        self.add_part(card(self.preview_title, self.preview, margins=12))
        self.add_field("starts_at", STARTS, self.starts)
        self.add_field("ends_at", ENDS, self.ends, beside=True)
        self.add_field("place", PLACE, self.place, PLACE_HINT)
        self.add_field("topic", TOPIC, self.topic)

    def _show_days(self) -> None:
        """Show the days that the plan has now."""
        for name in ("count", "every", "until"):
            self.set_field_visible(name, self.repeat.value() != "once")
        days = self.days()
        self.preview_title.setText(tr(DAYS.of(len(days))))
        shown = [self._day(day) for day in days[:MOST_SHOWN]]
        if len(days) > MOST_SHOWN:
            shown.append(tr(MORE.of(len(days) - MOST_SHOWN).fill(day=current().long_date(days[-1]))))
        self.preview.setText("\n".join(shown))
        self.preview.setVisible(bool(shown))

    def _day(self, day: date) -> str:
        written = current().weekday_date(day)
        return tr(KNOWN, day=written) if day in self._known else written
