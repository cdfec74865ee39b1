"""The page "Exchange": give and take by a stick, what differs, every file that went out or came in, the laptops."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.sync.record_words import RecordWords
from desktop_app.sync.sticks import Stick
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SegmentField
from desktop_app.ui.page import Page
from desktop_app.ui.words import tr

from ..services.bringing import Brought
from .differences import DecideForm, DifferencesPart
from .doing import Doing
from .give_take import GiveTakePart
from .laptops import LaptopsPart
from .log import EntryView, LogPart
from .proposal import BroughtView, ProposalView
from .reading import State, read_state

TITLE = QT_TRANSLATE_NOOP("Exchange", "Exchange")
SEARCH = QT_TRANSLATE_NOOP("Exchange", "Name, laptop or file")
TO_DECIDE = QT_TRANSLATE_NOOP("Exchange", "{n} to decide")
DECIDED = QT_TRANSLATE_NOOP("Exchange", "This entry differs no more: somebody has decided.")
NOT_LISTED = QT_TRANSLATE_NOOP("Exchange", "This file is not listed any more.")
FILE = QT_TRANSLATE_NOOP("Exchange", "File")
START, DIFFERENCES, LOG, LAPTOPS = "start", "differences", "log", "laptops"
TABS: Sequence[tuple[str, Label]] = (
    (START, QT_TRANSLATE_NOOP("Exchange", "Give and take")),
    (DIFFERENCES, QT_TRANSLATE_NOOP("Exchange", "What differs")),
    (LOG, QT_TRANSLATE_NOOP("Exchange", "Files so far")),
    (LAPTOPS, QT_TRANSLATE_NOOP("Exchange", "Laptops")),
)
DETAIL_PX = 520


class ExchangePage(Page):
    """Four tabs; what is decided or looked at opens beside the list.

    Args:
        look: returns the sticks that are in; None asks the system.

    Attributes:
        start, proposal, differences, log, laptops: what the tabs show.
        doing: does what the buttons say.
        shown: what was read last.
    """

    def __init__(
        self, context: AppContext, look: Callable[[], Sequence[Stick]] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, TITLE, parent)
        self.shown = State()
        self._run = 0
        self._kept: Mapping[str, object] | None = None
        self.tabs = SegmentField(TABS)
        self.start, self.proposal = GiveTakePart(context, look), ProposalView()
        self.differences, self.log, self.laptops = DifferencesPart(), LogPart(), LaptopsPart(context)
        self._stack = QStackedWidget()
        self.doing = Doing(self)
        self._lay_out()
        self._connect()
        self.show_tab(START)
        self.follow(self.reload)
        self.reload()

    def words(self) -> RecordWords:
        """Return what entries and fields are called in the window's language."""
        return RecordWords(self.context.all_features, self.context.language, self.context.hidden_tables())

    def reload(self) -> None:
        """Read everything again, on the worker; what is open stays open."""
        self._run += 1
        run, db, words = self._run, self.context.db, self.words()
        self.set_loading(True)
        self.context.tasks.run(self, lambda _progress: (run, read_state(db, words)), self._take_state, self._failed)

    def tab(self) -> str:
        """Return which tab is shown."""
        return str(self.tabs.value() or START)

    def show_tab(self, name: str) -> None:
        """Show a tab."""
        self.tabs.set_value(name)
        parts: Mapping[str, QWidget] = {DIFFERENCES: self.differences, LOG: self.log, LAPTOPS: self.laptops}
        has_proposal = name == START and self.proposal.property("open") is True
        self._stack.setCurrentWidget(self.proposal if has_proposal else parts.get(name, self.start))
        if self.search is not None:
            self.search.setVisible(name in (DIFFERENCES, LOG))
        self.differences.kind.setVisible(name == DIFFERENCES)

    def show_proposal(self, shown: bool) -> None:
        """Show what taking in would do, or the two buttons again."""
        self.proposal.setProperty("open", shown)
        self.close_detail()
        self.show_tab(START)
        (self.proposal.take_button if shown else self.start.take_button).setFocus()

    def open_with(self, **arguments: object) -> None:
        """Show a ``tab``: start, differences, log or laptops; or one entry that differs, ``row``."""
        tab, row = arguments.get("tab"), arguments.get("row")
        if isinstance(tab, str) and tab in dict(TABS):
            self.close_detail()
            self.show_tab(tab)
        if isinstance(row, bytes):
            self.show_tab(DIFFERENCES)
            self.differences.mark(row)
            self.try_open("difference", row=row)

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return what stands beside the list: difference, brought, entry, or a card or form of the laptops."""
        match name:
            case "difference":
                return self._decide_form(arguments["row"])
            case "brought":
                found = next(one for one in self.doing.brought if one.row == arguments["row"])
                return BroughtView(found), found.name or found.kind
            case "entry":
                entry = self.log.of(arguments["entry"])
                if entry is None:
                    raise UserError(NOT_LISTED)
                return EntryView(entry, self.doing.take_out), entry.device_name or FILE
        return self.laptops.make_detail(name, **arguments)

    def try_open(self, name: str, /, **arguments: object) -> None:
        """Open something beside the list, or say why it cannot be."""
        try:
            self.open_detail(name, **arguments)
        except UserError as refused:
            self.close_detail()
            self.context.show_error(refused)

    def close_detail(self) -> None:
        """Close what stands beside the list."""
        if self.master_detail is not None:
            self.master_detail.close_detail()

    def take_cursor(self) -> None:
        """Put the cursor where it was left, else on the first button."""
        if self.focusWidget() is not None or self.tab() != START:
            super().take_cursor()
        else:
            self.start.take_button.setFocus()

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with the tab; a proposal is made anew."""
        return {**super().state(), "tab": self.tab()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is; what was open follows when the lists have been read."""
        self._kept = kept
        self.show_tab(str(kept.get("tab", START)))

    def scenes(self) -> Iterator[str]:
        """Show each tab, and one decision."""
        for name, _words in TABS:
            self.show_tab(name)
            yield f"exchange_{name}"
        if self.differences.model.rows:
            self.open_with(row=self.differences.model.rows[0].row)
            yield "exchange_decide"
            self.close_detail()
        self.show_tab(START)

    def _lay_out(self) -> None:
        self.tabs.setAccessibleName("")
        self.add_filter(self.tabs)
        found = self.add_search(SEARCH)
        self.add_filter(self.differences.kind)
        for part in (self.start, self.proposal, self.differences, self.log, self.laptops):
            self._stack.addWidget(part)
        self.set_master(self._stack, DETAIL_PX)
        found.changed.connect(self._search)
        found.down.connect(lambda: (self.differences if self.tab() == DIFFERENCES else self.log).table.setFocus())

    def _connect(self) -> None:
        start = self.start
        self.tabs.changed.connect(self._tab_pressed)
        start.place.changed.connect(self.doing.look)
        start.take_asked.connect(self.doing.take)
        start.give_asked.connect(self.doing.give)
        start.stopped.connect(self.doing.stop)
        start.working.twins_asked.connect(self.doing.look_at_twins)
        start.others.all_asked.connect(lambda: self.open_with(tab=LAPTOPS))
        start.others.invite_asked.connect(self._invite)
        self.proposal.accepted.connect(self.doing.accept)
        self.proposal.cancelled.connect(self.doing.cancel)
        self.proposal.opened.connect(self._open_brought)
        self.differences.opened.connect(lambda one: self.try_open("difference", row=one.row))
        self.log.opened.connect(lambda one: self.try_open("entry", entry=one.id))
        self.laptops.asked.connect(lambda name, arguments: self.try_open(name, **arguments))
        self.laptops.changed.connect(self.reload)

    def _invite(self) -> None:
        self.show_tab(LAPTOPS)
        self.try_open("invite")

    def _open_brought(self, one: Brought) -> None:
        self.try_open("brought", row=one.row)

    def _tab_pressed(self) -> None:
        self.close_detail()
        self.show_tab(self.tab())

    def _search(self) -> None:
        words = self.search.value() if self.search is not None else ""
        self.differences.search(words)
        self.log.search(words)

    def _decide_form(self, row: object) -> tuple[QWidget, Label]:
        difference = self.differences.of(row)
        if difference is None:
            raise UserError(DECIDED)
        form = DecideForm(self.context, difference, self.words())
        form.saved.connect(self.close_detail)
        return form, difference.name or difference.kind

    def _take_state(self, answer: tuple[int, State]) -> None:
        run, state = answer
        if run != self._run:  # a later question is on its way otherwise
            return
        self.set_loading(False)
        self.shown = state
        self.start.show_others(state.peers)
        self.differences.set_found(state.differences)
        self.log.set_found(state.entries)
        self.set_count(tr(TO_DECIDE.of(len(state.differences))) if state.differences else "")
        kept, self._kept = self._kept, None
        if kept is not None:
            try:
                super().restore(kept)
            except (UserError, StopIteration):
                self.close_detail()

    def _failed(self, error: Exception) -> None:
        self.set_loading(False)
        self.context.show_error(error)
