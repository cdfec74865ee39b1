"""What stands where the open day would be: a button that starts one, and the way to the last one."""

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields.ticks import TicksField
from desktop_app.ui.widgets import EmptyState, button, column, label, row, scroll
from desktop_app.ui.words import current, tr

from ..rules.groups import GROUPS

START = QT_TRANSLATE_NOOP("Health visits", "Start open day")
NO_DAY = QT_TRANSLATE_NOOP("Health visits", "No open day today")
NO_DAY_TEXT = QT_TRANSLATE_NOOP(
    "Health visits",
    "On an open day people are checked in, measured and advised. Start one for today, or choose an earlier day.",
)
EXPECTED = QT_TRANSLATE_NOOP("Health visits", "Who is expected today?")
LAST_DAY = QT_TRANSLATE_NOOP("Health visits", "Show the last open day, {day}")


class NoDay(QWidget):
    """An empty page with what can be done about it.

    Attributes:
        groups: who is expected on the day that is started.
        start_button: starts today's open day.
        last_button: shows the last one, if there is one.
    """

    def __init__(self, start: Callable[[], object], show_last: Callable[[], object]) -> None:
        super().__init__()
        self.start_button = button(START, "plus", "primary", start)
        self.last_button = button("", kind="ghost", clicked=show_last)
        self.groups = TicksField(list(GROUPS.items()))
        self.groups.setAccessibleName(tr(EXPECTED))
        asked = column(label(EXPECTED, "field"), self.groups, spacing=6)
        nothing = QWidget()
        offered = EmptyState("heart-pulse", NO_DAY, NO_DAY_TEXT, self.start_button)
        nothing.setLayout(column(None, offered, row(None, asked, None), row(None, self.last_button, None), None, spacing=14))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(nothing))

    def show_last(self, held_on: date | None, groups: Collection[str]) -> None:
        """Offer the open day of a date, and to expect the same groups again."""
        self.groups.set_value(groups)
        self.last_button.setVisible(held_on is not None)
        if held_on is not None:
            self.last_button.setText(tr(LAST_DAY, day=current().long_date(held_on)))
