"""The page "Data check": what contradicts itself, is missing or doubtful in all records, cleared one by one."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.contract import DataCheck
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, SegmentField
from desktop_app.ui.page import Page
from desktop_app.ui.tasks import Progress
from desktop_app.ui.widgets import EmptyState, button
from desktop_app.ui.words import tr

from .. import services
from ..rules.kinds import KINDS
from ..services import Found
from .clear_form import TITLE as CLEAR_TITLE
from .clear_form import ClearForm
from .doubt_list import DoubtList
from .doubt_view import DoubtView

TITLE = QT_TRANSLATE_NOOP("Data check", "Data check")
OPEN = QT_TRANSLATE_NOOP("Data check", "To look at")
LOOKED_AT = QT_TRANSLATE_NOOP("Data check", "Looked at")
EVERY_KIND = QT_TRANSLATE_NOOP("Data check", "All kinds")
KIND = QT_TRANSLATE_NOOP("Data check", "Kind")
EVERY_PART = QT_TRANSLATE_NOOP("Data check", "All parts")
PART = QT_TRANSLATE_NOOP("Data check", "Part")
SEARCH = QT_TRANSLATE_NOOP("Data check", "Name, house or what does not fit")
WAITING = QT_TRANSLATE_NOOP("Data check", "{n} to look at")
NOTHING = QT_TRANSLATE_NOOP("Data check", "Nothing to look at")
NOTHING_TEXT = QT_TRANSLATE_NOOP(
    "Data check",
    "Here stands what cannot be true, is missing or is doubtful in what was entered. Doubtful weights and lengths of children "
    "stand under Health visits, “To check”.",
)
NONE_FOUND = QT_TRANSLATE_NOOP("Data check", "Nothing was found")
NONE_FOUND_TEXT = QT_TRANSLATE_NOOP("Data check", "Try fewer letters, or choose all kinds and parts.")
DUPLICATES = QT_TRANSLATE_NOOP("Data check", "Entered twice?")
GONE = QT_TRANSLATE_NOOP("Data check", "This doubt is not here any more: somebody corrected what is stored.")
ASK_AGAIN = QT_TRANSLATE_NOOP("Data check", "Ask again about {name}")
DETAIL_PX = 440
ALL = ""


class DataCheckPage(Page):
    """One list of doubts; the checks run on the worker.

    Attributes:
        state_field, kind, part: the filters.
        found: everything the checks found, before the filters.
        list: what the filters let through.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.found: list[Found] = []
        self._run = 0
        self._kept: Mapping[str, object] | None = None
        self.state_field = SegmentField([("open", OPEN), ("cleared", LOOKED_AT)])
        self.kind = ChoiceField([(ALL, EVERY_KIND), *((code, words) for code, (words, _tone) in KINDS.items())])
        self.part = ChoiceField([(ALL, EVERY_PART), *((f.name, f.title) for f in context.features if f.data_checks)])
        self.list = DoubtList(context, self)
        self.nothing = EmptyState("shield-check", NOTHING, NOTHING_TEXT)
        self._lists = QStackedWidget()
        for part in (self.list.table, self.nothing):
            self._lists.addWidget(part)
        self._lay_out()
        self.follow(self.reload)
        self.reload()

    def reload(self) -> None:
        """Ask all checks again, on the worker; what is chosen stays chosen."""
        self._run += 1
        run, today, db, checks = self._run, self.context.today(), self.context.db, self._checks()

        def work(_progress: Progress) -> tuple[int, list[Found]]:
            with db.read() as session:
                return run, services.find_doubts(session, today, checks)

        self.set_loading(True)
        self.context.tasks.run(self, work, self._take, self._failed)

    def show_found(self) -> None:
        """Show what the filters let through."""
        chosen = self.list.table.current_row()
        words = self.search.value() if self.search is not None else ""
        rows = self._chosen()
        self.list.show(rows, words)
        self.set_count(WAITING.of(waiting) if (waiting := sum(one.cleared is None for one in self.found)) else "")
        is_narrow = bool(words or self.kind.value() or self.part.value())
        self.nothing.say(*((NONE_FOUND, NONE_FOUND_TEXT) if is_narrow else (NOTHING, NOTHING_TEXT)))
        self._lists.setCurrentWidget(self.list.table if self.list.model.rows else self.nothing)
        if chosen is not None and (place := self.list.place_of(chosen.key)) is not None:
            self.list.table.choose(place)

    def show_doubt(self, key: bytes) -> None:
        """Open one doubt and mark its row, if it is in the list."""
        place = self.list.place_of(key)
        if place is not None:
            self.list.table.choose(place)
        self._try("doubt", key=key)

    def open_with(self, **arguments: object) -> None:
        """Choose ``kind``, ``part`` (name of a slice) or ``state`` ("open" or "cleared"), or search for ``search``."""
        for name, field in (("kind", self.kind), ("part", self.part), ("state", self.state_field)):
            value = arguments.get(name)
            if isinstance(value, str):
                field.set_value(value)
        words = arguments.get("search")
        if isinstance(words, str) and self.search is not None:
            self.search.set_value(words)
        self.show_found()

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return a card or form for the detail panel: doubt or clear."""
        found = self._of(arguments["key"])
        if name == "doubt":
            return DoubtView(self.context, found, self._act), found.person.shown
        form = ClearForm(self.context, found)
        form.saved.connect(self._close)
        form.cancelled.connect(lambda: self.show_doubt(found.key))
        return form, CLEAR_TITLE

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with the filters."""
        chosen = {"kind": self.kind.value(), "part": self.part.value(), "state": self.state_field.value()}
        return {**super().state(), **chosen}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is; the list follows when the checks have run."""
        self._kept = kept
        self.open_with(**{name: kept.get(name) for name in ("kind", "part", "state")})

    def scenes(self) -> Iterator[str]:
        """Show one doubt, and the form that clears it."""
        if self.list.model.rows:
            key = self.list.model.rows[0].key
            self.show_doubt(key)
            yield "data_quality_doubt"
            self._try("clear", key=key)
            yield "data_quality_clear"
            self._close()
        self.open_with(state="cleared")
        yield "data_quality_looked_at"

    def _lay_out(self) -> None:
        self.add_action(button(DUPLICATES, "users", clicked=lambda: self.context.open_page("residents.duplicates")))
        self.kind.setAccessibleName(tr(KIND))
        self.part.setAccessibleName(tr(PART))
        self.add_filter(self.state_field)
        found = self.add_search(SEARCH)
        for filter_field in (self.kind, self.part):
            filter_field.set_value(ALL)
            self.add_filter(filter_field)
            filter_field.changed.connect(self.show_found)
        self.state_field.set_value("open")
        self.state_field.changed.connect(self._state_pressed)
        found.changed.connect(self.show_found)
        found.down.connect(self._enter_list)
        found.entered.connect(self._open_first)
        self.set_master(self._lists, DETAIL_PX)
        self.list.table.opened.connect(lambda row: self.show_doubt(row.key))
        self.list.table.clicked.connect(lambda _index: self._open_current())

    def _checks(self) -> Sequence[DataCheck]:
        return [check for feature in self.context.features for check in feature.data_checks]

    def _chosen(self) -> list[Found]:
        wants_cleared, kind, part = self.state_field.value() == "cleared", self.kind.value(), self.part.value()
        return [
            one
            for one in self.found
            if (one.cleared is not None) == wants_cleared
            and kind in (ALL, None, one.check.kind)
            and part in (ALL, None, one.slice)
        ]

    def _take(self, ran: tuple[int, list[Found]]) -> None:
        run, found = ran
        if run == self._run:  # a later question is on its way otherwise
            self.set_loading(False)
            self.found = found
            self.show_found()
            self._bring_detail_back()

    def _bring_detail_back(self) -> None:
        """Open what was open in the window before, now that the list is here."""
        kept, self._kept = self._kept, None
        if kept is not None:
            try:
                super().restore(kept)
            except UserError:
                self._close()

    def _failed(self, error: Exception) -> None:
        self.set_loading(False)
        self.context.show_error(error)

    def _of(self, key: object) -> Found:
        known = next((one for one in self.found if one.key == key), None)
        if known is None:
            raise UserError(GONE)
        return known

    def _act(self, name: str, found: Found) -> None:
        if name == "clear":
            self._try("clear", key=found.key)
            return
        words = ASK_AGAIN.fill(name=found.person.shown)
        try:
            with self.context.db.action(words) as session:
                services.ask_again(session, found.key)
                action = action_id(session)
        except UserError as refused:
            self.context.show_error(refused)
        else:
            self.context.notify(words, action)
            self._close()

    def _try(self, name: str, **arguments: object) -> None:
        try:
            self.open_detail(name, **arguments)
        except UserError as refused:
            self._close()
            self.context.show_error(refused)

    def _close(self) -> None:
        if self.master_detail is not None:
            self.master_detail.close_detail()

    def _state_pressed(self) -> None:
        if self.state_field.value() is None:
            self.state_field.set_value("open")
        self._close()
        self.show_found()

    def _open_current(self) -> None:
        row = self.list.table.current_row()
        if row is not None:
            self.show_doubt(row.key)

    def _open_first(self) -> None:
        row = self.list.model.row_at(0)
        if row is not None:
            self.show_doubt(row.key)

    def _enter_list(self) -> None:
        if self.list.model.rows:
            self.list.table.setFocus()
            if not self.list.table.currentIndex().isValid():
                self.list.table.choose(0)
