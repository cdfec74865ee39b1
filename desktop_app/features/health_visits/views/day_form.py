"""What is written of a whole open day: place, scale, who helped, what this laptop does; and its move to the right date."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField, YesNoField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.fields.ticks import TicksField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import button, label, row

from .. import services
from ..rules.groups import GROUPS
from .day_bar import DESCRIBE, SCALES
from .this_laptop import Desk, ThisLaptop

EXPECTED = QT_TRANSLATE_NOOP("Health visits", "Who is expected")
EXPECTED_HINT = QT_TRANSLATE_NOOP("Health visits", "Who of these does not come is counted as absent. Everybody may come.")
PLACE = QT_TRANSLATE_NOOP("Health visits", "Place")
SCALE = QT_TRANSLATE_NOOP("Health visits", "Scale")
ZERO = QT_TRANSLATE_NOOP("Health visits", "Was the zero of the scale checked?")
VOLUNTEERS = QT_TRANSLATE_NOOP("Health visits", "Volunteers who helped")
VOLUNTEERS_HINT = QT_TRANSLATE_NOOP("Health visits", "Only where their names are not known.")
NAMED = QT_TRANSLATE_NOOP("Health visits", "{n} volunteers are named as having come.")
WHO = QT_TRANSLATE_NOOP("Health visits", "Name who was there…")
LAPTOP = QT_TRANSLATE_NOOP("Health visits", "This laptop")
MEASURED_BY = QT_TRANSLATE_NOOP("Health visits", "Who measures")
MEASURED_HINT = QT_TRANSLATE_NOOP("Health visits", "Is noted beside each weight that is typed here on this day.")
FROM_PAPER = QT_TRANSLATE_NOOP("Health visits", "Are values copied from paper?")
FROM_PAPER_HINT = QT_TRANSLATE_NOOP("Health visits", "Then who types is noted too.")
FIRST_NUMBER = QT_TRANSLATE_NOOP("Health visits", "Numbers begin with")
FIRST_NUMBER_HINT = QT_TRANSLATE_NOOP("Health visits", "Where two laptops check in, let one begin with 1 and the other with 101.")
NOTE = QT_TRANSLATE_NOOP("Health visits", "Note")
DESCRIBE_ACTION = QT_TRANSLATE_NOOP("Health visits", "Describe the open day of {day}")
MOVE = QT_TRANSLATE_NOOP("Health visits", "Move day")
MOVE_TITLE = QT_TRANSLATE_NOOP("Health visits", "Move to another date")
MOVE_TEXT = QT_TRANSLATE_NOOP(
    "Health visits",
    "Everybody who is entered on {day} moves to the date below, with all values. This can be undone.",
)
RIGHT_DATE = QT_TRANSLATE_NOOP("Health visits", "Right date")
MOVE_ACTION = QT_TRANSLATE_NOOP("Health visits", "Move the open day of {day} to {to}")


class DayForm(Form):
    """Who is expected, place, scale, zero check, volunteers and a note of one open day.

    Below stands what is entered on this laptop: by whom it was measured, and with which queue number it begins.
    How many volunteers helped is asked for only while nobody is named.

    Signals:
        staff_asked: who helped is to be named.
    """

    TITLE = DESCRIBE
    staff_asked = Signal()

    def __init__(self, context: AppContext, day: services.DayCard, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._day = day
        self.place, self.note = TextField(), TextField()
        self.groups = TicksField(list(GROUPS.items()))
        self.scale = SegmentField(list(SCALES.items()))
        self.zero_checked = YesNoField()
        self.volunteers = NumberField(0, 99)
        self.add_field("groups", EXPECTED, self.groups, EXPECTED_HINT)
        self.add_field("place", PLACE, self.place)
        self.add_field("scale", SCALE, self.scale)
        self.add_field("zero_checked", ZERO, self.zero_checked)
        self.add_field("volunteers", VOLUNTEERS, self.volunteers, VOLUNTEERS_HINT)
        self.set_field_visible("volunteers", day.named is None)
        if day.named is not None:
            self.add_part(label(NAMED.of(day.named), "muted", wrap=True))
        self.add_part(row(button(WHO, "users", "link", self.staff_asked.emit), None))
        self.add_field("note", NOTE, self.note)
        self.measured_by, self.from_paper = TextField(), YesNoField()
        self.first_number = NumberField(1, 9_000)
        self._laptop = ThisLaptop(context.device)
        self.add_part(label(LAPTOP, "h2"))
        self.add_field("measured_by", MEASURED_BY, self.measured_by, MEASURED_HINT)
        self.add_field("from_paper", FROM_PAPER, self.from_paper, FROM_PAPER_HINT)
        self.add_field("first_number", FIRST_NUMBER, self.first_number, FIRST_NUMBER_HINT)
        self._show_laptop()
        self.groups.set_value(day.groups)
        self.place.set_value(day.place)
        self.scale.set_value(day.scale)
        self.zero_checked.set_value(day.zero_checked)
        self.volunteers.set_value(day.volunteers)
        self.note.set_value(day.note)

    def check(self) -> Sequence[Problem]:
        """Return nothing: each field says itself what is wrong."""
        return ()

    def save(self) -> None:
        """Store the description, and what this laptop does on the day."""
        desk = Desk(self.measured_by.value(), bool(self.from_paper.value()))
        self._laptop.seat(self._day.held_on, desk)
        self._laptop.first_number = int(self.first_number.value() or 1)
        volunteers = self.volunteers.value()
        with self.context.db.action(DESCRIBE_ACTION.fill(day=self._day.held_on)) as session:
            services.describe_open_day(
                session,
                self._day.id,
                place=self.place.value(),
                scale=self.scale.value(),
                zero_checked=self.zero_checked.value(),
                volunteers=None if volunteers is None else int(volunteers),
                note=self.note.value(),
                groups=self.groups.value(),
            )

    def _show_laptop(self) -> None:
        desk = self._laptop.desk(self._day.held_on)
        self.measured_by.set_value(desk.measured_by)
        self.from_paper.set_value(desk.from_paper)
        self.first_number.set_value(self._laptop.first_number)


class MoveDayForm(Form):
    """Bring a day that was entered under the wrong date to the right one.

    Signals:
        moved(date): everybody stands under that date now.
    """

    TITLE = MOVE_TITLE
    moved = Signal(object)

    def __init__(self, context: AppContext, day: services.DayCard, parent: QWidget | None = None) -> None:
        super().__init__(context, MOVE, parent)
        self._day = day
        self.to = DateField(maximum=context.today())
        self.add_part(label(MOVE_TEXT.fill(day=day.held_on), wrap=True))
        self.add_field("day", RIGHT_DATE, self.to, required=True)

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service knows who stands on both days."""
        return ()

    def save(self) -> None:
        """Move everybody in one action."""
        to = self.to.value()
        if to is None:
            return
        words = MOVE_ACTION.fill(day=self._day.held_on, to=to)
        with self.context.db.action(words) as session:
            movers = [move for feature in self.context.all_features for move in feature.day_movers]
            services.move_open_day(session, self._day.id, to, self.context.today(), movers)
            action = action_id(session)
        self.context.notify(words, action)
        self.moved.emit(to)
