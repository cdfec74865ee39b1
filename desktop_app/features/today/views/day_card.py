"""The open day on the page of the day: how far it is, or when the next one comes."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.features.health_visits.rules.day_steps import STEPS
from desktop_app.features.health_visits.rules.groups import GROUPS
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, clear_layout, label
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ..rules.reading import HeldDay, Reading

IS_ON = QT_TRANSLATE_NOOP("Today", "Open day today")
IS_DONE = QT_TRANSLATE_NOOP("Today", "The open day of today is finished")
NONE_TODAY = QT_TRANSLATE_NOOP("Today", "No open day today")
NEXT_IS = QT_TRANSLATE_NOOP("Today", "The next one is expected on {day}.")
IN_DAYS = QT_TRANSLATE_NOOP("Today", "In {n} days.")
LAST_WAS = QT_TRANSLATE_NOOP("Today", "The last one was on {day}: {n} came.")
NEVER_YET = QT_TRANSLATE_NOOP("Today", "No open day was held here yet.")
CAME = QT_TRANSLATE_NOOP("Today", "{n} came")
WAITS = QT_TRANSLATE_NOOP("Today", "{step}: {n} waiting")
SHOW_LAST = QT_TRANSLATE_NOOP("Today", "Show the last open day")


class DayCard(QFrame):
    """What there is to say of the open day.

    Signals:
        day_asked(date): an open day is to be shown.
    """

    day_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self.title, self.said = label("", "h2", wrap=True), label("", "muted", wrap=True)
        self.chips = WrapRow(spacing=8)
        self.last_button = button(SHOW_LAST, "history", "link", self._ask_last)
        self._last: date | None = None
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(18), px(14), px(18), px(14))
        stack.setSpacing(px(8))
        for part in (self.title, self.said):
            stack.addWidget(part)
        stack.addLayout(self.chips)
        line = WrapRow()
        line.addWidget(self.last_button)
        stack.addLayout(line)

    def show_day(self, reading: Reading, today: date) -> None:
        """Show today's open day, or the last and the next one; a reading of an earlier day knows only of those."""
        held = reading.held if reading.day == today else None
        self._last = reading.last_on
        clear_layout(self.chips)
        self.last_button.setVisible(held is None and self._last is not None)
        if held is None:
            self.title.setText(tr(NONE_TODAY))
            self.said.setText(" ".join(_around(reading, today)))
            return
        self.title.setText(tr(IS_DONE if held.is_finished else IS_ON))
        self.said.setText(joined(held.place, *(GROUPS[group] for group in held.groups)))
        self.chips.addWidget(Chip(CAME.of(held.here), "info"))
        for step, words in _waiting(held).items():
            self.chips.addWidget(Chip(words, "warn" if step == "check_in" else "plain"))

    def _ask_last(self) -> None:
        if self._last is not None:
            self.day_asked.emit(self._last)


def _waiting(held: HeldDay) -> Mapping[str, Text]:
    """Return how many wait at each step where anybody does."""
    if held.is_finished:
        return {}
    numbers = {step: held.waiting.get(step, 0) for step in STEPS}
    return {step: WAITS.of(number).fill(step=STEPS[step]) for step, number in numbers.items() if number}


def _around(reading: Reading, today: date) -> list[str]:
    said, spoken = [], current()
    if reading.next_on is not None and reading.next_on > today:
        said += [tr(NEXT_IS, day=spoken.weekday_date(reading.next_on)), tr(IN_DAYS.of((reading.next_on - today).days))]
    if reading.last_on is not None:
        said.append(tr(LAST_WAS.of(reading.last_here), day=spoken.long_date(reading.last_on)))
    return said or [tr(NEVER_YET)]
