"""The page of the day: the open day, and everything that waits, each line a way to where it is done."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.contract import TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.page import Page
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, button, label, scroll, set_margins
from desktop_app.ui.words import current, tr

from ..rules.reading import Reading, in_order
from ..services.kept import keep_reading, last_reading
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
OPEN_DAY_PAGE = "health_visits"


class TodayPage(Page):
    """What is on today. What was shown last stands there at once; what may have changed since is read in the background.

    Attributes:
        day_card: the open day.
        list: what waits.
        open_day_button: starts today's open day, or goes to it.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self._shown: Reading | None = None
        self._own: Sequence[TodayLine] = ()
        self._is_reading = self._is_stale = False
        self.day_card, self.list = DayCard(), WaitingList()
        self.title = label(WAITS, "h2")
        self.nothing = EmptyState("circle-check", NOTHING, NOTHING_TEXT)
        self.open_day_button = self.add_action(button(START, "heart-pulse", "primary", self._open_day))
        self._signs = {page.id: page.icon for feature in context.all_features for page in feature.pages}
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(RELOAD_MS)
        self._late.timeout.connect(self._read)
        self._lay_out()
        self.day_card.day_asked.connect(lambda day: context.open_page(OPEN_DAY_PAGE, day=day))
        self.list.opened.connect(lambda line: context.open_page(line.page, **line.arguments))
        self.follow(self._late.start)
        if not self._show_last():
            self.set_loading(True)
            self._late.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Say which day it is, and read anew if it is another one: the window may be open over midnight."""
        super().showEvent(event)
        today = self.context.today()
        self.set_count(current().weekday_date(today))
        if self._shown is not None and self._shown.day != today:
            self._late.start()
        elif self._shown is not None and self.context.own_lines() != self._own:
            self._show(self._shown)

    def take_cursor(self) -> None:
        """Put the cursor on the first thing that waits, else on the open day."""
        target: QWidget = self.list.lines[0] if self.list.lines else self.open_day_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        inner = QWidget()
        stack = QVBoxLayout(inner)
        set_margins(stack, 0, 0, 8, 0)
        stack.setSpacing(px(14))
        for part in (self.day_card, self.title, self.list, self.nothing):
            stack.addWidget(part)
        stack.addStretch(1)
        self.title.hide()
        self.nothing.hide()
        self.day_card.hide()
        self.set_body(scroll(inner))

    def _show_last(self) -> bool:
        """Show what was read last; return True if it still holds."""
        with self.context.db.read() as session:
            last = last_reading(session, self.context.today())
        if last is not None:
            self._show(last.reading)
        return last is not None and last.is_good

    def _read(self) -> None:
        """Read everything anew on the worker; what changes meanwhile is read once more afterwards."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        self.set_loading(True)
        context, today = self.context, self.context.today()

        def work(_progress: Any) -> Reading:
            from desktop_app.db.kept import state_of

            from ..services.reading import read_day

            with context.db.read() as session:
                state, reading = state_of(session), read_day(session, context.all_features, today)
            keep_reading(context.db, reading, state)
            return reading

        context.tasks.run(self, work, self._show_read, self._failed)

    def _show_read(self, reading: Reading) -> None:
        self._end_reading()
        self._show(reading)

    def _show(self, reading: Reading) -> None:
        today = self.context.today()
        self._shown = reading
        held = reading.held if reading.day == today else None
        self.set_count(current().weekday_date(today))
        self.day_card.show_day(reading, today)
        self.day_card.setVisible(self.context.may(OPEN_DAY_PAGE, "see"))
        self.open_day_button.setText(tr(GO_ON if held else START))
        self.open_day_button.setVisible(self.context.may(OPEN_DAY_PAGE, "see"))
        self._own = self.context.own_lines()
        lines = in_order([*self._own, *(line for line in reading.lines if self._may_see(line))])
        self.list.show_lines(lines, self._signs)
        self.title.setVisible(bool(lines))
        self.nothing.setVisible(not lines)

    def _may_see(self, line: TodayLine) -> bool:
        """Return whether who works may know what waits in the slice whose line it is; the reading is kept for everybody."""
        return self.context.may(line.id.partition(".")[0], "see") and self.context.page_level(line.page) != "none"

    def _failed(self, error: Exception) -> None:
        self._end_reading()
        self.context.show_error(error)

    def _end_reading(self) -> None:
        self._is_reading = False
        self.set_loading(False)
        if self._is_stale:
            self._late.start()

    def _open_day(self) -> None:
        self.context.open_page(OPEN_DAY_PAGE, day=self.context.today())
