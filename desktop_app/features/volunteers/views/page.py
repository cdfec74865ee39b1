"""The page of volunteers: who serves, who is on duty, who holds which office."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.page import Page
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import ListView
from desktop_app.ui.widgets import EmptyState, button
from desktop_app.ui.words import tr

from .. import services
from ..rules.duty import Event
from .details import make_detail
from .duty import EventList
from .officers_list import OfficersList
from .roster_list import RosterList

TITLE = QT_TRANSLATE_NOOP("Volunteers", "Volunteers")
PEOPLE = QT_TRANSLATE_NOOP("Volunteers", "Roster")
DUTY = QT_TRANSLATE_NOOP("Volunteers", "Duty")
OFFICERS = QT_TRANSLATE_NOOP("Volunteers", "Offices")
NOW = QT_TRANSLATE_NOOP("Volunteers", "Serve now")
EVERYBODY = QT_TRANSLATE_NOOP("Volunteers", "All who ever served")
SEARCH = QT_TRANSLATE_NOOP("Volunteers", "Name, house or role")
NEW = QT_TRANSLATE_NOOP("Volunteers", "New volunteer")
PLAN = QT_TRANSLATE_NOOP("Volunteers", "Plan open day")
NEW_OFFICER = QT_TRANSLATE_NOOP("Volunteers", "New officer")
PRINT = QT_TRANSLATE_NOOP("Volunteers", "Print")
SERVING = QT_TRANSLATE_NOOP("Volunteers", "{n} serve")
NOBODY = QT_TRANSLATE_NOOP("Volunteers", "No volunteer is entered yet")
NOBODY_TEXT = QT_TRANSLATE_NOOP(
    "Volunteers",
    "The roster says who serves the post and since when. The registers, the duty sheet and the figures come from it.",
)
NONE_FOUND = QT_TRANSLATE_NOOP("Volunteers", "Nobody was found")
NONE_FOUND_TEXT = QT_TRANSLATE_NOOP("Volunteers", "Try fewer letters, or show all who ever served.")
NO_DUTY = QT_TRANSLATE_NOOP("Volunteers", "Nobody is planned yet")
NO_DUTY_TEXT = QT_TRANSLATE_NOOP(
    "Volunteers", "Choose the day of an open day, who helps, and at which table. Print the sheet, then tick who came."
)
DETAIL_PX = 570
TABLES = ("volunteer_term", "volunteer_training", "officer_term", "duty", "resident", "life_event", "post_setting")
MODES = ("people", "duty", "officers")
PAPERS = {"people": "volunteers.roster", "duty": "volunteers.duty_sheet", "officers": "volunteers.roster"}
FORMS = ("new_term", "edit_term", "end_term", "training", "care")


class VolunteersPage(Page):
    """Three lists; Enter or a click opens what is behind a line, Ctrl+N begins something new.

    Attributes:
        modes: volunteers, duty or offices.
        roster, events, officers: the lists.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.modes = SegmentField([("people", PEOPLE), ("duty", DUTY), ("officers", OFFICERS)])
        self.scope = SegmentField([("now", NOW), ("all", EVERYBODY)])
        self.roster = RosterList(context, self)
        self.events = EventList(context, self)
        self.officers = OfficersList(context, self)
        self.nobody = EmptyState("hand-heart", NOBODY, NOBODY_TEXT)
        self.no_duty = EmptyState("calendar", NO_DUTY, NO_DUTY_TEXT)
        self._lists = QStackedWidget()
        for part in (self.roster.table, self.events.table, self.officers.table, self.nobody, self.no_duty):
            self._lists.addWidget(part)
        self._lay_out()
        self._connect()
        self.modes.set_value("people")
        self.scope.set_value("now")
        self.reload()

    def _lay_out(self) -> None:
        self.add_filter(self.modes)
        search = self.add_search(SEARCH)
        search.changed.connect(self.reload)
        search.down.connect(self._enter_list)
        search.entered.connect(self._open_first)
        self.add_filter(self.scope)
        self.print_button = self.add_action(button(PRINT, "printer", clicked=self.print_paper))
        self.new_button = self.add_action(button(NEW, "plus", "primary", self.begin_new))
        self.set_master(self._lists, DETAIL_PX)

    def _connect(self) -> None:
        self.modes.changed.connect(self._mode_pressed)
        self.scope.changed.connect(self._scope_pressed)
        openers: Mapping[ListView, Callable[..., None]] = {
            self.roster.table: lambda row: self.show_volunteer(row.resident),
            self.events.table: lambda row: self._open_duty(row.event),
            self.officers.table: self._open_office,
        }
        for table, act in openers.items():
            table.opened.connect(act)
            table.clicked.connect(lambda index, table=table, act=act: act(table.current_row()))
            table.typed.connect(self._type)
        add_shortcut(self, "Ctrl+P", self.print_paper)
        self.follow(self.reload, *TABLES)

    @property
    def mode(self) -> str:
        """Return which list is shown: people, duty or officers."""
        return str(self.modes.value() or "people")

    def reload(self) -> None:
        """Read the list again; what is chosen stays chosen."""
        mode = self.mode
        if self.search is not None:
            self.search.setVisible(mode == "people")
        self.scope.setVisible(mode == "people")
        self.new_button.setText(tr({"people": NEW, "duty": PLAN, "officers": NEW_OFFICER}[mode]))
        {"people": self._show_people, "duty": self._show_duty, "officers": self._show_officers}[mode]()

    def begin_new(self) -> None:
        """Open the form for something new of the list that is shown."""
        self.open_detail({"people": "new_volunteer", "duty": "plan", "officers": "officer"}[self.mode])

    def print_paper(self) -> None:
        """Go to the paper of the list that is shown."""
        self.context.open_page("registers", register=PAPERS[self.mode], month=Month.of(self.context.today()))

    def show_volunteer(self, resident: bytes) -> None:
        """Open somebody's card and mark the row, if it is in the list."""
        self._switch("people")
        place = self.roster.place_of(resident)
        if place is not None:
            self.roster.table.choose(place)
        self._try("volunteer", resident=resident)

    def show_open_day(self, day: date) -> None:
        """Open the people of an open day."""
        with self.context.db.read() as session:
            event = services.open_day(session, day)
        self._open_duty(event)

    def scenes(self) -> Iterator[str]:
        """Show the other lists, cards and forms."""
        from .scenes import scenes_of

        return scenes_of(self)

    def open_with(self, **arguments: object) -> None:
        """Show the card of ``resident``, a ``form`` of it, the open day of ``day``, or ``mode``: people, duty, officers."""
        mode, resident, day, form = (arguments.pop(key, None) for key in ("mode", "resident", "day", "form"))
        if mode in MODES:
            self._switch(str(mode))
        if isinstance(resident, bytes) and form in FORMS:
            self._switch("people")
            self._try(str(form), resident=resident, **arguments)
        elif isinstance(resident, bytes):
            self.show_volunteer(resident)
        elif isinstance(day, date):
            self._switch("duty")
            self.show_open_day(day)

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return a card or form of this page for the detail panel; ``details`` knows their names."""
        return make_detail(self, name, **arguments)

    def open_detail(self, name: str, /, **arguments: object) -> QWidget:
        """Open a card or form in the detail panel; a form or a duty list gets the cursor."""
        detail = super().open_detail(name, **arguments)
        form = self.master_detail.form() if self.master_detail is not None else None
        if form is not None:
            form.focus_first()
        elif name == "duty":
            detail.setFocus()
        return detail

    def close_detail(self) -> None:
        """Close what stands beside the list."""
        if self.master_detail is not None:
            self.master_detail.close_detail()

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with the list that is shown."""
        return {**super().state(), "mode": self.mode, "scope": self.scope.value()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is."""
        self.scope.set_value(kept.get("scope") or "now")
        self._switch(str(kept.get("mode") or "people"))
        super().restore(kept)

    def _show_people(self) -> None:
        words = self.search.value() if self.search is not None else ""
        chosen = self.roster.table.current_row()
        self.roster.reload(words, self.scope.value() == "all")
        rows = self.roster.model.rows
        self.set_count(SERVING.of(sum(1 for row in rows if row.is_serving and row.gone is None)))
        if words:
            self.nobody.say(NONE_FOUND, NONE_FOUND_TEXT)
        else:
            self.nobody.say(NOBODY, NOBODY_TEXT)
        self._lists.setCurrentWidget(self.roster.table if rows else self.nobody)
        if chosen is not None and (place := self.roster.place_of(chosen.resident)) is not None:
            self.roster.table.choose(place)

    def _show_duty(self) -> None:
        chosen = self.events.table.current_row()
        self.events.reload()
        self.set_count("")
        self._lists.setCurrentWidget(self.events.table if self.events.model.rows else self.no_duty)
        if chosen is not None and (place := self.events.place_of(chosen.event.id)) is not None:
            self.events.table.choose(place)

    def _show_officers(self) -> None:
        self.officers.reload()
        self.set_count("")
        self._lists.setCurrentWidget(self.officers.table)

    def _mode_pressed(self) -> None:
        """Show the other list; pressing the chosen one again changes nothing."""
        shown = self._lists.currentWidget()
        before = {self.events.table: "duty", self.no_duty: "duty", self.officers.table: "officers"}
        mode = self.modes.value()
        if mode is None:
            self.modes.set_value(before.get(shown, "people") if shown is not None else "people")
            return
        self.close_detail()
        self.reload()

    def _scope_pressed(self) -> None:
        if self.scope.value() is None:
            self.scope.set_value("now")
        self.reload()

    def _switch(self, mode: str) -> None:
        if self.mode != mode:
            self.modes.set_value(mode)
            self.reload()

    def _open_duty(self, event: Event) -> None:
        self._try("duty", kind=event.kind, event=event.id, day=event.on_date)

    def _open_office(self, line: services.OfficeLine) -> None:
        if line.officer is None:
            self._try("officer", office=line.office)
        else:
            self._try("officer", term=line.officer.id)

    def _try(self, name: str, **arguments: object) -> None:
        try:
            self.open_detail(name, **arguments)
        except UserError as refused:
            self.close_detail()
            self.context.show_error(refused)

    def _enter_list(self) -> None:
        if self.roster.model.rowCount():
            self.roster.table.setFocus()
            if not self.roster.table.currentIndex().isValid():
                self.roster.table.choose(0)

    def _open_first(self) -> None:
        row = self.roster.model.row_at(0)
        if row is not None:
            self.show_volunteer(row.resident)

    def _type(self, letters: str) -> None:
        if self.search is not None and self.mode == "people":
            self.search.setFocus()
            self.search.setText(self.search.text() + letters)
            self.search.changed.emit()
