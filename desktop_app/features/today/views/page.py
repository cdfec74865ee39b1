"""The page of the day: the open day, and everything that waits, each line a way to where it is done."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.contract import TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.page import Page
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, button, label, scroll
from desktop_app.ui.words import current, tr

from ..services import DayNow, day_now, waiting
from .day_card import DayCard
from .waiting_list import WaitingList

TITLE = QT_TRANSLATE_NOOP("Today", "Today")
START = QT_TRANSLATE_NOOP("Today", "Start open day")
GO_ON = QT_TRANSLATE_NOOP("Today", "Go to the open day")
WAITS = QT_TRANSLATE_NOOP("Today", "What waits")
NOTHING = QT_TRANSLATE_NOOP("Today", "Nothing waits")
NOTHING_TEXT = QT_TRANSLATE_NOOP(
    "Today", "Referrals without a result, births that are near, visits of the week and more stand here."
)
RELOAD_MS = 150
Shown = tuple[DayNow, Sequence[TodayLine]]


class TodayPage(Page):
    """What is on today; it is read in the background, so that the window is there at once.

    Attributes:
        day_card: the open day.
        list: what waits.
        open_day_button: starts today's open day, or goes to it.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self._now: DayNow | None = None
        self._day: date | None = None
        self._is_reading = self._is_stale = False
        self.day_card, self.list = DayCard(), WaitingList()
        self.title = label(WAITS, "h2")
        self.nothing = EmptyState("circle-check", NOTHING, NOTHING_TEXT)
        self.open_day_button = self.add_action(button(START, "heart-pulse", "primary", self._open_day))
        self._signs = {page.id: page.icon for feature in context.features for page in feature.pages}
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(RELOAD_MS)
        self._late.timeout.connect(self._read)
        self._lay_out()
        self.day_card.day_asked.connect(lambda day: context.open_page("health_visits", day=day))
        self.list.opened.connect(lambda line: context.open_page(line.page, **line.arguments))
        self.follow(self._late.start)
        self._late.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Say which day it is, and read anew if it is another one: the window may be open over midnight."""
        super().showEvent(event)
        today = self.context.today()
        self.set_count(current().weekday_date(today))
        if self._day not in (None, today):
            self._late.start()

    def take_cursor(self) -> None:
        """Put the cursor on the first thing that waits, else on the open day."""
        target: QWidget = self.list.lines[0] if self.list.lines else self.open_day_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        inner = QWidget()
        stack = QVBoxLayout(inner)
        stack.setContentsMargins(0, 0, px(8), 0)
        stack.setSpacing(px(14))
        for part in (self.day_card, self.title, self.list, self.nothing):
            stack.addWidget(part)
        stack.addStretch(1)
        self.title.hide()
        self.nothing.hide()
        self.day_card.hide()
        self.set_body(scroll(inner))

    def _read(self) -> None:
        """Read everything anew on the worker; what changes meanwhile is read once more afterwards."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        self.set_loading(True)
        context, today = self.context, self.context.today()

        def work(_progress: Any) -> Shown:
            with context.db.read() as session:
                return day_now(session, today), waiting(session, context.features, today)

        context.tasks.run(self, work, self._show, self._failed)

    def _show(self, shown: Shown) -> None:
        self._end_reading()
        self._now, lines = shown
        self._day = today = self.context.today()
        self.set_count(current().weekday_date(today))
        self.day_card.show_day(self._now, today)
        self.day_card.show()
        self.open_day_button.setText(tr(GO_ON if self._now.held else START))
        self.list.show_lines(lines, self._signs)
        self.title.setVisible(bool(lines))
        self.nothing.setVisible(not lines)

    def _failed(self, error: Exception) -> None:
        self._end_reading()
        self.context.show_error(error)

    def _end_reading(self) -> None:
        self._is_reading = False
        self.set_loading(False)
        if self._is_stale:
            self._late.start()

    def _open_day(self) -> None:
        if self._now is not None and self._now.held is not None:
            self.context.open_page("health_visits", day=self._now.held.held_on)
        else:
            self.context.open_page("health_visits", day=self.context.today())
