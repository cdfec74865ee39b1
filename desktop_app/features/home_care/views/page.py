"""The page of visits at home: the week's plan, who is to be visited, what is to be looked at again."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.text import Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField, SegmentField
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import EmptyState, button, icon_button, label, row
from desktop_app.ui.words import tr

from .. import services
from ..rules.entries import MET
from ..rules.weeks import WEEK, last_day, monday_of, week_key
from ..services import FollowUpRow, PlannedRow, Wanted
from ..services.week import DROPPED
from .acting import Acting
from .details import make_detail
from .lists import AgainList, PlanList, Rows, WantedList
from .page_words import (
    AFTER,
    BEFORE,
    COUNTS,
    DOORS,
    EMPTY,
    MODES,
    PLAN,
    PRINT,
    SEARCH,
    SHOWN,
    THINGS,
    TITLE,
    TYPE_BACK,
)
from .visit_form import VisitForm
from .wording import week_words

OpenRow = Callable[[Any], None]
DETAIL_PX = 480
TABLES = (
    *("planned_visit", "home_visit", "follow_up", "resident", "household", "household_member", "care_area", "visit"),
    *("body_measurement", "service_given", "referral", "sealed_entry"),
)


class HomeVisitsPage(Page):
    """Three lists; Enter or a click opens a line, Ctrl+N plans the week.

    Attributes:
        mode: which list.
        monday: the week that is shown.
        rows: the lines of the week.
        wanted: who is to be visited today, on the plan or not.
        follow_ups: what is to be looked at again.
        last_typed: day of the visit that was typed last; proposed for the next one.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.monday = monday_of(context.today())
        self.rows: Sequence[PlannedRow] = ()
        self.wanted: Sequence[Wanted] = ()
        self.follow_ups: Sequence[FollowUpRow] = ()
        self.last_typed: date | None = None
        self._is_asked = False
        self.acting = Acting(self)
        self.mode = SegmentField(MODES)
        self.shown = ChoiceField(SHOWN)
        self.plan_list, self.wanted_list, self.again_list = (
            PlanList(context, self),
            WantedList(context, self),
            AgainList(context, self),
        )
        self._lists: Mapping[str, Rows] = {"week": self.plan_list, "wanted": self.wanted_list, "again": self.again_list}
        self.nothing = EmptyState("house", *EMPTY["week"])
        self._stack = QStackedWidget()
        for part in (*(one.table for one in self._lists.values()), self.nothing):
            self._stack.addWidget(part)
        self._lay_out()
        self.follow(self.reload, *TABLES)
        self.reload()

    def reload(self) -> None:
        """Read the plan and what is to be looked at again; who is to be visited is asked for in the background."""
        with self.context.db.read() as session:
            rules = dict(services.home_rules(services.pack_of_post(session)))
            self.rows = services.week(session, self.monday).rows
            self.follow_ups = services.all_follow_ups(session, is_open=True)
        self.plan_list.rules = self.wanted_list.rules = rules
        self._show()
        self._ask_who()

    def show_mode(self, mode: str) -> None:
        """Show one of the lists."""
        if mode in self._lists:
            self.mode.set_value(mode)
            self._show()

    def show_week(self, monday: date) -> None:
        """Show the week in which a day lies."""
        self.monday = monday_of(monday)
        self.close_detail()
        self.reload()

    def open_line(self, row: PlannedRow) -> None:
        """Open a line of the plan."""
        self.acting.open("planned", planned=row.id)

    def open_with(self, **arguments: object) -> None:
        """Show a ``mode``, the ``week`` of a day, or begin a visit of a ``resident``."""
        mode, day, resident = arguments.get("mode"), arguments.get("week"), arguments.get("resident")
        if isinstance(day, date):
            self.show_week(day)
        if isinstance(mode, str):
            self.show_mode(mode)
        if isinstance(resident, bytes):
            self.acting.open("visit", resident=resident)

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return a card or form for the detail panel; see ``views.details``."""
        return make_detail(self, name, **arguments)

    @property
    def has_list_focus(self) -> bool:
        """Return True while somebody walks through the list."""
        return any(one.table.hasFocus() for one in self._lists.values())

    def close_detail(self) -> None:
        """Close the detail panel."""
        if self.master_detail is not None:
            self.master_detail.close_detail()

    def remember_day(self, form: VisitForm) -> VisitForm:
        """Let the day of a visit be proposed for the next one, as it is when a paper is typed back."""

        def keep() -> None:
            self.last_typed = form.day.value()

        form.saved.connect(keep)
        return form

    def print_week(self) -> None:
        """Go to the papers of the week."""
        name = week_words(self.monday, last_day(self.monday))
        self.context.open_page("registers", register="home_care.plan", subjects=(week_key(self.monday),), of_whom=name)

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with the list and the week that are shown."""
        return {**super().state(), "mode": self.mode.value(), "monday": self.monday}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is."""
        monday = kept.get("monday")
        self.monday = monday if isinstance(monday, date) else self.monday
        self.mode.set_value(kept.get("mode") or "week")
        self.reload()
        super().restore(kept)

    def scenes(self) -> Iterator[str]:
        """Show a line, its form, typing back, and the other lists."""
        if self.plan_list.model.rows:
            row = self.plan_list.model.rows[0]
            self.open_line(row)
            yield "home_visits_line"
            self.acting.open("visit", planned=row.id)
            yield "home_visits_form"
            self.acting.open("lists")
            yield "home_visits_type_back"
        self.close_detail()
        for mode in ("wanted", "again"):
            self.show_mode(mode)
            yield f"home_visits_{mode}"
        self.show_mode("week")

    def _lay_out(self) -> None:
        self.add_filter(self.mode)
        found = self.add_search(SEARCH)
        found.changed.connect(self._show)
        found.down.connect(self._enter_list)
        self.before_button = icon_button(BEFORE, "chevron-left", lambda: self.show_week(self.monday - WEEK))
        self.after_button = icon_button(AFTER, "chevron-right", lambda: self.show_week(self.monday + WEEK))
        self._week_words = label("", "field")
        self.shown.setAccessibleName(tr(SHOWN[0][1]))
        self._week_bar = QWidget()
        line = row(self.before_button, self._week_words, self.after_button)
        line.setContentsMargins(0, 0, 0, 0)
        self._week_bar.setLayout(line)
        self.add_filter(self.shown)
        self.add_filter(self._week_bar)
        self.type_button = self.add_action(button(TYPE_BACK, "pencil", clicked=lambda: self.acting.open("lists")))
        self.print_button = self.add_action(button(PRINT, "printer", clicked=self.print_week))
        self.plan_button = self.add_action(button(PLAN, "clipboard-list", "primary", self.acting.plan_week))
        self.set_master(self._stack, DETAIL_PX)
        self.mode.set_value("week")
        self.shown.set_value("all")
        self.mode.changed.connect(self._mode_pressed)
        self.shown.changed.connect(self._show)
        self._opens(self.plan_list, lambda row: self.open_line(row))
        self._opens(self.wanted_list, lambda row: self.acting.open("wanted", subject=row.subject))
        self._opens(self.again_list, lambda row: self.acting.open("again", follow_up=row.id))

    def _opens(self, rows: Rows, open_row: OpenRow) -> None:
        table = rows.table

        def clicked() -> None:
            row = table.current_row()
            if row is not None:
                open_row(row)

        table.opened.connect(open_row)
        table.clicked.connect(lambda _index: clicked())
        table.typed.connect(self._type)

    def _show(self) -> None:
        mode = self.mode.value() or "week"
        words = self.search.value() if self.search is not None else ""
        on_plan = {row.subject for row in self.rows}
        self.plan_list.show_rows([row for row in self.rows if self._is_shown(row)], words)
        self.wanted_list.show_rows([one for one in self.wanted if one.subject not in on_plan], words)
        self.again_list.show_rows(self.follow_ups, words)
        for part in (self.shown, self._week_bar):
            part.setVisible(mode == "week")
        self._week_words.setText(week_words(self.monday, last_day(self.monday)))
        for action in (self.type_button, self.print_button):
            action.setEnabled(bool(self.rows))
        self._count(mode)
        rows = self._lists[mode]
        self.nothing.say(*EMPTY[mode])
        self._stack.setCurrentWidget(rows.table if rows.model.rows else self.nothing)

    def _count(self, mode: str) -> None:
        if mode == "week":
            left = sum(row.waits for row in self.rows)
            self.set_count(COUNTS.fill(met=sum(row.state == MET for row in self.rows), left=left) if self.rows else "")
        else:
            count = len(self._lists[mode].model.rows)
            self.set_count((DOORS if mode == "wanted" else THINGS).of(count) if count else "")

    def _is_shown(self, row: PlannedRow) -> bool:
        shown = self.shown.value() or "all"
        if shown == "left":
            return row.waits
        if shown == "met":
            return row.state == MET
        if shown == "not_met":
            return row.visit is not None and row.state != MET
        return (row.state == DROPPED) == (shown == "dropped")

    def _ask_who(self) -> None:
        """Ask in the background who is to be visited; with a large village that takes a second or two."""
        if self._is_asked:
            return
        self._is_asked = True
        self.set_loading(True)
        context, today = self.context, self.context.today()

        def work(_progress: object) -> Sequence[Wanted]:
            with context.db.read() as session:
                return services.visits_wanted(session, today)

        context.tasks.run(self, work, self._asked, self._not_asked)

    def _asked(self, wanted: Sequence[Wanted]) -> None:
        self._is_asked = False
        self.set_loading(False)
        self.wanted = wanted
        self._show()

    def _not_asked(self, failed: Exception) -> None:
        self._is_asked = False
        self.set_loading(False)
        self.context.show_error(failed)

    def _mode_pressed(self) -> None:
        if self.mode.value() is None:
            self.mode.set_value("week")
        self.close_detail()
        self._show()

    def _enter_list(self) -> None:
        rows = self._lists[self.mode.value() or "week"]
        if rows.model.rows:
            rows.table.setFocus()
            if not rows.table.currentIndex().isValid():
                rows.table.choose(0)

    def _type(self, letters: str) -> None:
        if self.search is not None:
            self.search.setFocus()
            self.search.setText(self.search.text() + letters)
            self.search.changed.emit()
