"""The page of health visits: the open day, or the month's list of children."""

from collections.abc import Collection, Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.form import Form
from desktop_app.ui.page import Page
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.widgets import button
from desktop_app.ui.words import tr

from .. import services
from ..rules.groups import CHILDREN
from .day_bar import DayBar
from .day_board import DayBoard
from .day_counts import CountButtons
from .day_details import make_detail
from .day_tables import DAY_TABLES
from .no_day import NoDay
from .other_modes import DAY, MODES, MONTH, PRINTS_ITSELF, OtherModes
from .page_keys import add_day_keys, add_step_keys
from .this_laptop import ThisLaptop

TITLE = QT_TRANSLATE_NOOP("Health visits", "Health visits")
FINISH = QT_TRANSLATE_NOOP("Health visits", "Finish day")
REOPEN = QT_TRANSLATE_NOOP("Health visits", "Open day again")
PRINT = QT_TRANSLATE_NOOP("Health visits", "Print weighing list (Ctrl+P)")
START_ACTION = QT_TRANSLATE_NOOP("Health visits", "Start the open day of {day}")
FINISH_ACTION = QT_TRANSLATE_NOOP("Health visits", "Finish the open day of {day}")
REOPEN_ACTION = QT_TRANSLATE_NOOP("Health visits", "Open the day of {day} again")
REGISTER = "health_visits.weighing_list"


class HealthVisitsPage(Page):
    """Who came, what they weigh, who is missing.

    Attributes:
        board: the open day with its five steps.
        day_view: its grid, for checking in and measuring.
        month_view: the month's figures and children.
        doubts_view: values that are worth a second look.
        past_view: a year of the paper register, typed in later.
        modes: open day, or one of the others of ``other_modes``.
        bar: the day's date, scale, and what is done with who comes.
        counts: the numbers of the day; each opens its people.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self._day: services.DayCard | None = None
        self.modes = SegmentField(list(MODES.items()))
        self.bar = DayBar()
        self.board = DayBoard(context)
        self.day_view = self.board.day_view
        self._empty = NoDay(self._start_today, self.show_last_day)
        self.start_button, self.last_button = self._empty.start_button, self._empty.last_button
        self.counts = CountButtons(self)
        self.bar.order.set_value(ThisLaptop(context.device).order)
        self.board.bar.add_choice(self.bar.order)
        self.add_action(self.bar.describe_button)
        self.add_action(self.bar.staff_button)
        for shown in self.counts.buttons.values():
            self.add_action(shown)
        self.print_button = self.add_action(button("", "printer", "link", self.print_list))
        self.print_button.setToolTip(tr(PRINT))
        self.print_button.setAccessibleName(tr(PRINT))
        self.finish_button = self.add_action(button(FINISH, "check", clicked=self.finish_or_reopen))
        self._views = QStackedWidget()
        for view in (self.board, self._empty):
            self._views.addWidget(view)
        self._others = OtherModes(context, self._views)
        self.month_view, self.doubts_view, self.past_view = self._others.month, self._others.doubts, self._others.past
        for part in (self.modes, self.bar):
            self.add_filter(part)
        self.set_master(self._views)
        self._connect()
        self.modes.set_value(DAY)
        self.open_day(context.today())

    @property
    def day(self) -> services.DayCard | None:
        """Return the open day that is shown."""
        return self._day

    def open_day(self, held_on: date) -> None:
        """Show the open day of a date."""
        with self.context.db.read() as session:
            self._day = services.open_day_on(session, held_on)
        self._show()
        self._focus()

    def show_last_day(self) -> None:
        """Show the newest open day, if there is one."""
        last = self._last_day()
        if last is not None:
            self.open_day(last.held_on)

    def start(self, held_on: date, groups: Collection[str] = ()) -> None:
        """Begin the open day of a date, or show it if it is there, with the cursor in the search.

        Args:
            groups: who is expected; none takes those of the day before.
        """
        with self.context.db.action(START_ACTION.fill(day=held_on)) as session:
            services.start_open_day(session, held_on, self.context.today(), groups=groups)
        self.close_detail()
        self.open_day(held_on)

    def _start_today(self) -> None:
        self.start(self.context.today(), self._empty.groups.value())

    def finish_or_reopen(self) -> None:
        """Close the entry of the day, or open it again."""
        day = self._day
        if day is None:
            return
        label = (REOPEN_ACTION if day.is_finished else FINISH_ACTION).fill(day=day.held_on)
        with self.context.db.action(label) as session:
            (services.reopen_day if day.is_finished else services.finish_day)(session, day.id)
            action = action_id(session)
        self.context.notify(label, action)
        self._focus()

    def print_list(self) -> None:
        """Go to the weighing list of the month that is shown, ready to print."""
        shows_day = self.modes.value() == DAY and self._day is not None
        month = Month.of(self._day.held_on) if shows_day and self._day else self.month_view.month
        self.context.open_page("registers", register=REGISTER, month=month)

    def unsaved(self) -> bool:
        """Return True if something half-typed would be lost with the window, also in a line or at a step."""
        return super().unsaved() or self.board.has_unstored or self._others.has_unstored

    def take_cursor(self) -> None:
        """Put the cursor into the entry of the day, or on the button that starts one."""
        if self._views.currentWidget() is self._empty:
            self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.modes.value() == MONTH:
            super().take_cursor()
        else:
            self._focus()

    def scenes(self) -> Iterator[str]:
        """Show the other views, and a child's growth on its card and on paper."""
        from .scenes import scenes_of

        return scenes_of(self)

    def open_with(self, **arguments: object) -> None:
        """Show the open day of ``day``, the list of ``month``, a Month, or a ``mode``.

        ``resident`` is taken into the entry; ``sweep`` is a child of the month whose weight from home is entered.
        """
        if arguments.get("mode") in MODES:
            self.go_to_mode(str(arguments["mode"]))
        month, day, resident = arguments.get("month"), arguments.get("day"), arguments.get("resident")
        if isinstance(month, Month):
            self.go_to_mode(MONTH)
            self.month_view.show_month(month)
        sweep = arguments.get("sweep")
        if isinstance(sweep, bytes):
            self.open_detail("sweep", resident=sweep)
        if isinstance(day, date):
            self.go_to_mode(DAY)
            self.open_day(day)
        if isinstance(resident, bytes) and self._day is not None:
            self.go_to_mode(DAY)
            self.board.take(resident)

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return a form or list of this page for the detail panel; ``day_details`` knows their names."""
        return make_detail(self, name, **arguments)

    def go_to_mode(self, mode: str) -> None:
        """Show the open day or another mode, with the cursor where typing goes on."""
        self.modes.set_value(mode)
        if mode == MONTH and self._day is not None:
            self.month_view.show_month(Month.of(self._day.held_on))
        self._show()
        self._focus()

    def go_to_step(self, part: str) -> None:
        """Show a step of the open day, or its summary, from wherever the page is."""
        if self.modes.value() != DAY:
            self.go_to_mode(DAY)
        if self._day is not None:
            self.board.show_step(part)

    def open_for_child(self, name: str, resident: bytes | None = None) -> None:
        """Open what is due, or a referral, for a child; without ``resident`` for the one in the line or at the step."""
        child = resident or self.board.in_hand
        if child is not None and self._day is not None and self.day_view.entry.store_typed():
            detail = self.open_detail(name, resident=child)
            if not isinstance(detail, Form):  # a form has the cursor in its first field already
                detail.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_detail(self) -> None:
        """Close what stands beside the list and go on with the entry."""
        if self.master_detail is not None:
            self.master_detail.close_detail()
        self._focus()

    def _connect(self) -> None:
        self.modes.changed.connect(self._mode_pressed)
        self.bar.day_asked.connect(lambda: self.open_detail("days"))
        self.bar.describe_asked.connect(lambda: self.open_detail("describe"))
        self.bar.order_changed.connect(self.day_view.set_order)
        self.bar.staff_asked.connect(lambda: self.open_detail("staff").setFocus())
        self.day_view.newcomer.connect(lambda words: self.open_detail("newcomer", words=words))
        self.board.step_changed.connect(self._show_order)
        self.board.counted.connect(self._show_counts)
        self.board.people_asked.connect(lambda step, done: self.open_detail("people_of_step", step=step, is_done=done))
        self.board.child_asked.connect(self.board.take)
        self.board.refer_asked.connect(partial(self.open_for_child, "refer"))
        self.counts.asked.connect(lambda which: self.open_detail("people", which=which))
        self.day_view.reweigh_asked.connect(lambda row: self.open_detail("weigh_again", row=row))
        self.past_view.newcomer.connect(lambda words, year: self.open_detail("past_child", words=words, year=year))
        self.doubts_view.correct_asked.connect(
            lambda doubt: self.open_detail("correct", resident=doubt.resident, visit=doubt.visit)
        )
        self.month_view.target_asked.connect(lambda year: self.open_detail("target", year=year))
        self.month_view.sweep_asked.connect(lambda resident: self.open_detail("sweep", resident=resident))
        self.context.changed.connect(self._on_changed)
        self._print_key = add_shortcut(self, "Ctrl+P", self.print_list)
        self._day_keys = add_day_keys(self)
        add_step_keys(self)

    def _mode_pressed(self) -> None:
        """Show the other view; pressing the chosen one again changes nothing."""
        if self.modes.value() and self.master_detail is not None:
            self.master_detail.close_detail()
        self.go_to_mode(self.modes.value() or self._others.mode_shown())

    def _show(self) -> None:
        shows_day, day = self.modes.value() == DAY, self._day
        self._print_key.setEnabled(self.modes.value() not in PRINTS_ITSELF)
        self.bar.setVisible(shows_day)
        self.print_button.setVisible(shows_day)  # the month offers its own paper
        for shortcut in self._day_keys:
            shortcut.setEnabled(shows_day)
        self.counts.set_visible(shows_day and day is not None)
        for asked in (self.bar.staff_button, self.bar.describe_button):
            asked.setVisible(shows_day and day is not None)
        self.finish_button.setVisible(shows_day and day is not None)
        if not shows_day:
            self._others.show(self.modes.value(), day.held_on if day else self.context.today())
            return
        self.bar.show_day(day)
        self._show_order()
        if day is None:
            self._show_empty()
            return
        self.finish_button.setText(tr(REOPEN if day.is_finished else FINISH))
        self._views.setCurrentWidget(self.board)
        self.board.show_day(day)

    def _show_order(self) -> None:
        """Offer another order where there is a list to work through; each later step has its queue."""
        self.bar.order.setVisible(self._day is not None and self.board.view is self.day_view)

    def _show_empty(self) -> None:
        last = self._last_day()
        self._empty.show_last(last.held_on if last else None, last.groups if last else (CHILDREN,))
        self._views.setCurrentWidget(self._empty)

    def _last_day(self) -> services.DayCard | None:
        with self.context.db.read() as session:
            return next(iter(services.list_open_days(session, 1)), None)

    def _focus(self) -> None:
        if self._views.currentWidget() is self.board:
            self.board.focus_entry()
        else:
            self._others.focus()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*DAY_TABLES):
            return
        if self._day is not None:
            held_on, self._day = self._day.held_on, None
            with self.context.db.read() as session:
                self._day = services.open_day_on(session, held_on)
        if self.modes.value() == DAY:  # the other views follow by themselves
            self._show()

    def _show_counts(self, people: services.DayCounts) -> None:
        self.counts.show_counts(people)
        self.counts.set_visible(self.modes.value() == DAY)
