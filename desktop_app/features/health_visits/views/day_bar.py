"""What stands above an open day: its date, its scale, and who helps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button
from desktop_app.ui.words import current, joined, tr

from ..rules.groups import CHILDREN, GROUPS
from ..services import DayCard
from ..services.day_order import LIST, NEWEST, NUMBER

CHOOSE_DAY = QT_TRANSLATE_NOOP("Health visits", "Choose a day")
DESCRIBE = QT_TRANSLATE_NOOP("Health visits", "Who is expected, place, scale, volunteers")
GROUPS_EXPECTED = QT_TRANSLATE_NOOP("Health visits", "{n} groups")
NO_SCALE = QT_TRANSLATE_NOOP("Health visits", "Which scale?")
SCALES = {
    "dacin": QT_TRANSLATE_NOOP("Health visits", "Dacin"),
    "digital": QT_TRANSLATE_NOOP("Health visits", "Digital scale"),
}
ZERO_CHECKED = QT_TRANSLATE_NOOP("Health visits", "zero checked")
ZERO_WRONG = QT_TRANSLATE_NOOP("Health visits", "zero not checked")
NOBODY_NAMED = QT_TRANSLATE_NOOP("Health visits", "Who helps?")
HELPED = QT_TRANSLATE_NOOP("Health visits", "{n} volunteers")
STAFF = QT_TRANSLATE_NOOP("Health visits", "Who is there today: volunteers, field officer, health worker")
ORDER = QT_TRANSLATE_NOOP("Health visits", "Order of the list")
ORDER_KEYS = QT_TRANSLATE_NOOP("Health visits", "In this order Enter takes the next one (F8)")
ORDER_WORDS = {
    NEWEST: QT_TRANSLATE_NOOP("Health visits", "Newest first"),
    NUMBER: QT_TRANSLATE_NOOP("Health visits", "By number"),
    LIST: QT_TRANSLATE_NOOP("Health visits", "As on the list"),
}
FINISHED = QT_TRANSLATE_NOOP("Health visits", "finished")


class DayBar(QWidget):
    """Buttons of the open day.

    Attributes:
        staff_button, describe_button: stand with the day's numbers, where the page puts them.
        order: in which order the list is worked through; stands beside the steps, where the page puts it.

    Signals:
        day_asked: another day is wanted.
        describe_asked: place, scale and volunteers are to be written.
        staff_asked: who helps is to be named.
        order_changed(order): the list is worked through in another order.
    """

    day_asked = Signal()
    describe_asked = Signal()
    staff_asked = Signal()
    order_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day_button = button(CHOOSE_DAY, "calendar", clicked=self.day_asked.emit)
        self.describe_button = button(NO_SCALE, kind="link", clicked=self.describe_asked.emit)
        self.staff_button = button(NOBODY_NAMED, kind="link", clicked=self.staff_asked.emit)
        self.staff_button.setToolTip(tr(STAFF))
        self.order = ChoiceField(list(ORDER_WORDS.items()))
        self.order.setToolTip(tr(ORDER_KEYS))
        self.order.setAccessibleName(tr(ORDER))
        self.order.changed.connect(lambda: self.order_changed.emit(self.order.value()))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self.day_button)

    def show_day(self, day: DayCard | None) -> None:
        """Describe a day; None leaves only the choice of one."""
        self.describe_button.setVisible(day is not None)
        if day is None:
            self.day_button.setText(tr(CHOOSE_DAY))
            return
        self.staff_button.setText(tr(NOBODY_NAMED if day.helped is None else HELPED.of(day.helped)))
        self.day_button.setText(joined(current().weekday_date(day.held_on), tr(FINISHED) if day.is_finished else ""))
        zero = (
            {True: tr(ZERO_CHECKED), False: tr(ZERO_WRONG)}.get(bool(day.zero_checked), "")
            if day.zero_checked is not None
            else ""
        )
        groups = "" if day.groups == (CHILDREN,) else tr(GROUPS_EXPECTED.of(len(day.groups)))
        self.describe_button.setText(joined(groups, *((SCALES[day.scale], zero) if day.scale in SCALES else (NO_SCALE,))))
        self.describe_button.setToolTip(joined(tr(DESCRIBE), *(GROUPS[group] for group in day.groups)))

    def next_order(self) -> None:
        """Choose the next order."""
        orders = list(ORDER_WORDS)
        self.order.set_value(orders[(orders.index(self.order.value()) + 1) % len(orders)])
        self.order_changed.emit(self.order.value())
