"""The page of who is due, who is missed, and how the campaigns go; beside it the immunisation card."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import AddressLevel, pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SegmentField
from desktop_app.ui.page import Page
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import RowsModel, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, button
from desktop_app.ui.words import tr

from ..campaign_form import CampaignForm
from ..day_of_list import DayOfList
from .columns import due_columns
from .details import make_detail
from .figures import figures_of, of_figure
from .figures_row import FiguresRow
from .filters import Filters
from .person_view import PersonView
from .reading import PersonLine, Shown, read_view

TITLE = QT_TRANSLATE_NOOP("Schedules", "Due and missed")
DUE = QT_TRANSLATE_NOOP("Schedules", "Due")
MISSED = QT_TRANSLATE_NOOP("Schedules", "Missed")
CAMPAIGNS = QT_TRANSLATE_NOOP("Schedules", "Campaigns")
SEARCH = QT_TRANSLATE_NOOP("Schedules", "Name, mother or house")
ON_DAY = QT_TRANSLATE_NOOP("Schedules", "On which day")
PEOPLE = QT_TRANSLATE_NOOP("Schedules", "{n} people")
SEVERAL = QT_TRANSLATE_NOOP("Schedules", "Write down for several")
PRINT = QT_TRANSLATE_NOOP("Schedules", "Print list")
NOBODY_DUE = QT_TRANSLATE_NOOP("Schedules", "Nobody is due")
NOBODY_DUE_TEXT = QT_TRANSLATE_NOOP(
    "Schedules", "Everybody has what the schedule asks for until this day. Choose a later day to see who is due then."
)
NOBODY_MISSED = QT_TRANSLATE_NOOP("Schedules", "Nobody is missed")
NOBODY_MISSED_TEXT = QT_TRANSLATE_NOOP("Schedules", "Nothing was left out whose time is over.")
NO_CAMPAIGN = QT_TRANSLATE_NOOP("Schedules", "No campaign in this month")
NO_CAMPAIGN_TEXT = QT_TRANSLATE_NOOP(
    "Schedules", "Vitamin A and worm medicine are given to everybody of an age in certain months. Choose a day in such a month."
)
NONE_FIT = QT_TRANSLATE_NOOP("Schedules", "Nobody fits these choices")
NONE_FIT_TEXT = QT_TRANSLATE_NOOP("Schedules", "Try fewer letters, or choose everything and all places.")
EMPTY: Mapping[str, tuple[Label, Label]] = {
    "due": (NOBODY_DUE, NOBODY_DUE_TEXT),
    "missed": (NOBODY_MISSED, NOBODY_MISSED_TEXT),
    "campaigns": (NO_CAMPAIGN, NO_CAMPAIGN_TEXT),
}
REGISTERS = {"due": "schedules.due_list", "missed": "schedules.missed_list"}
DETAIL_PX = 470
FOLLOW_MS = 150
TABLES = ("service_given", "resident", "household", "household_member", "life_event", "post_setting", "care_area")


class DuePage(Page):
    """Everybody who should get something, the most urgent state in words, and how to find them.

    Attributes:
        modes: due, missed, or campaigns.
        day: of which the list speaks.
        filters: what, where, and in whose care.
        figures: how many people stand in each state.
        model, table: one line a person.
        empty: what stands where the list would be.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self._shown = Shown(())
        self._levels: list[AddressLevel] = []
        self._mode, self._figure = "due", ""
        self.modes = SegmentField([("due", DUE), ("missed", MISSED), ("campaigns", CAMPAIGNS)])
        self.modes.set_value("due")
        self.day = DayOfList(context.today)
        self.filters = Filters(self)
        self.figures = FiguresRow()
        self.model: RowsModel[PersonLine] = RowsModel(due_columns(self.on), self)
        self.table = table_view(self.model, TITLE)
        self.empty = EmptyState("syringe", NOBODY_DUE, NOBODY_DUE_TEXT)
        self._body = QStackedWidget()
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        self.add_filter(self.modes)
        self.add_search(SEARCH)
        self.day.setAccessibleName(tr(ON_DAY))
        self.day.setToolTip(tr(ON_DAY))
        self.day.setFixedWidth(px(132))
        self.add_filter(self.day)
        for field in self.filters.fields:
            self.add_filter(field)
        self.several_button = self.add_action(button(SEVERAL, "clipboard-list", clicked=self.write_several))
        self.print_button = self.add_action(button(PRINT, "printer", clicked=self.print_list))
        for shown in (self.table, self.empty):
            self._body.addWidget(shown)
        master = QWidget()
        stack = QVBoxLayout(master)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.figures)
        stack.addWidget(self._body, 1)
        self.set_master(master, DETAIL_PX)

    def _connect(self) -> None:
        if self.search is not None:
            self.search.changed.connect(self._show_lines)
            self.search.down.connect(self._enter_list)
            self.search.entered.connect(lambda: self._open_at(0))
        self.modes.changed.connect(self._mode_pressed)
        self.day.committed.connect(self.reload)
        self.filters.changed.connect(self._show_lines)
        self.figures.chosen.connect(self._choose_figure)
        self.table.opened.connect(self.show_person)
        self.table.clicked.connect(lambda index: self._open_at(index.row()))
        self.table.chosen.connect(lambda _line: self._follow.start())
        self.table.typed.connect(self._type)
        self._follow.timeout.connect(self._follow_choice)
        self.follow(self.reload, *TABLES)
        self.context.settings_changed.connect(lambda _key: self.reload())
        add_shortcut(self, "Ctrl+P", self.print_list)

    def on(self) -> date:
        """Return the day of the list."""
        return self.day.value() or self.context.today()

    def mode(self) -> str:
        """Return "due", "missed" or "campaigns"."""
        return self._mode

    def reload(self) -> None:
        """Read the people again, as they stand on the day."""
        with self.context.db.read() as session:
            self._levels = list(pack_of(session).address_levels)
            self._shown = read_view(session, self.mode(), self.on())
        self._show_lines()

    def show_mode(self, mode: str) -> None:
        """Show who is due, who is missed, or the campaigns of the month."""
        self._mode = mode
        self.modes.set_value(mode)
        self._figure = ""
        self.reload()

    def show_figure(self, key: str) -> None:
        """Show the people of one figure above the list; "" for everybody."""
        self._choose_figure(key)
        self._enter_list()

    def show_person(self, line: PersonLine) -> None:
        """Open somebody's immunisation card beside the list."""
        self._try_card(line.resident.id)

    def write_several(self) -> None:
        """Open the form of the campaign whose figure is pressed, else of the first one."""
        self.open_detail("campaign", code=self._figure.partition(" ")[0])

    def print_list(self) -> None:
        """Go to the list as it will be printed."""
        self.context.open_page("registers", register=REGISTERS.get(self.mode(), REGISTERS["due"]), month=Month.of(self.on()))

    def open_with(self, **arguments: object) -> None:
        """Show a ``mode``, the list of a day ``on``, the people of a ``figure``, or the card of a ``resident``."""
        mode, on, figure, resident = (arguments.get(key) for key in ("mode", "on", "figure", "resident"))
        if isinstance(on, date):
            self.day.set_value(on)
        if isinstance(mode, str) and mode in EMPTY:
            self.show_mode(mode)
        elif isinstance(on, date):
            self.reload()
        if isinstance(figure, str):
            self.show_figure(figure)
        if isinstance(resident, bytes):
            self._try_card(resident)

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return the immunisation card of ``resident``, or the form of a campaign for those who are shown."""
        return make_detail(self.context, name, self._fitting(), self.on(), **arguments)

    def open_detail(self, name: str, /, **arguments: object) -> QWidget:
        """Open a card or form; a form gets the cursor and goes when it is saved."""
        detail = super().open_detail(name, **arguments)
        if isinstance(detail, CampaignForm) and self.master_detail is not None:
            detail.saved.connect(self.master_detail.close_detail)
            detail.focus_first()
        return detail

    def scenes(self) -> Iterator[str]:
        """Show each view, and somebody's card with a dose and a form."""
        for mode in ("missed", "campaigns", "due"):
            self.show_mode(mode)
            yield f"schedules_{mode}"
        if self.model.rows:
            self.show_person(self.model.rows[0])
            yield "schedules_person"

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with the view, the day and the choices."""
        kept = {"mode": self.mode(), "on": self.on(), "filters": self.filters.values(), "figure": self._figure}
        return {**super().state(), **kept}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is."""
        filters = kept.get("filters")
        self.open_with(**{key: kept.get(key) for key in ("mode", "on")})
        if isinstance(filters, tuple):
            self.filters.set_values(filters)
        self._figure = str(kept.get("figure") or "")
        self._show_lines()
        super().restore(kept)

    def _show_lines(self) -> None:
        """Show the people who fit what was typed and chosen; the row that was chosen stays chosen."""
        chosen = self.table.current_row()
        self.filters.offer(self._shown.lines, self._levels)
        self.several_button.setVisible(bool(self._shown.campaigns))
        fitting = self._fitting()
        self.figures.show_figures(figures_of(fitting, self._shown.campaigns), self._figure)
        shown = [kept for line in fitting if (kept := of_figure(line, self._figure)) is not None]
        self.model.set_rows(shown)
        self.set_count(PEOPLE.of(len({line.resident.id for line in shown})))
        self.empty.say(*((NONE_FIT, NONE_FIT_TEXT) if self._shown.lines else EMPTY[self.mode()]))
        self._body.setCurrentWidget(self.table if shown else self.empty)
        if chosen is not None:
            self._choose(chosen.resident.id)

    def _fitting(self) -> list[PersonLine]:
        """Return the lines that fit what was typed and chosen, whatever figure is pressed."""
        words = self.search.value() if self.search is not None else ""
        return [line for line in self.filters.wanted(self._shown.lines) if not words or line.is_called(words)]

    def _choose(self, resident: bytes) -> None:
        """Mark somebody's row if it is shown."""
        number = next((at for at, line in enumerate(self.model.rows) if line.resident.id == resident), None)
        if number is not None:
            self.table.choose(number)

    def _try_card(self, resident: bytes) -> None:
        """Open a card, or say why there is none."""
        try:
            self.open_detail("person", resident=resident)
        except UserError as refused:
            self.context.show_error(refused)

    def _choose_figure(self, key: str) -> None:
        self._figure = key
        self._show_lines()

    def _mode_pressed(self) -> None:
        """Show the other view; pressing the chosen one again changes nothing."""
        self.show_mode(self.modes.value() or self._mode)

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.choose(0)

    def _open_at(self, number: int) -> None:
        line = self.model.row_at(number)
        if line is not None:
            self.show_person(line)

    def _follow_choice(self) -> None:
        """Let an open card follow the arrow keys in the list; a half-typed form stays."""
        line: PersonLine | None = self.table.current_row()
        view = self.master_detail
        card = view.detail if view is not None else None
        if line is None or view is None or not isinstance(card, PersonView) or view.is_narrow() or not self.table.hasFocus():
            return
        if card.resident != line.resident.id and card.panel.form is None:
            self.show_person(line)

    def _type(self, letters: str) -> None:
        if self.search is not None:
            self.search.setFocus()
            self.search.setText(self.search.text() + letters)
            self.search.changed.emit()
