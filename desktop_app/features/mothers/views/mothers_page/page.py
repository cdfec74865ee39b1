"""The page of mothers: who is pregnant, who gave birth in the last 42 days, and women of childbearing age."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.schedules.views.due_page.figures_row import FiguresRow
from desktop_app.packs import pack_of
from desktop_app.residents.services import NOT_HERE, rows_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SegmentField
from desktop_app.ui.page import Page
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import RowsModel, table_view
from desktop_app.ui.table.view import ListView
from desktop_app.ui.widgets import EmptyState, button

from ..mother_panel import TABLES
from ..reading import contact_titles
from ..wording import Titles
from .columns import columns_of
from .lines import MODES, MotherLine, figures_of, read_lines
from .place_filter import PlaceFilter
from .scenes import scenes_of
from .whom import WhomForm
from .woman_view import WomanView

TITLE = QT_TRANSLATE_NOOP("Mothers", "Mothers")
PREGNANT = QT_TRANSLATE_NOOP("Mothers", "Pregnant")
AFTER = QT_TRANSLATE_NOOP("Mothers", "After birth")
WOMEN = QT_TRANSLATE_NOOP("Mothers", "Women of childbearing age")
SEARCH = QT_TRANSLATE_NOOP("Mothers", "Name or house")
NEW = QT_TRANSLATE_NOOP("Mothers", "New pregnancy")
PRINT = QT_TRANSLATE_NOOP("Mothers", "Print list")
COUNT = QT_TRANSLATE_NOOP("Mothers", "{n} women")
EMPTY: Mapping[str, tuple[Label, Label]] = {
    "pregnant": (
        QT_TRANSLATE_NOOP("Mothers", "Nobody is written down as pregnant"),
        QT_TRANSLATE_NOOP(
            "Mothers", "As soon as a woman tells of her pregnancy, write it down: the post then knows when she is due."
        ),
    ),
    "after": (
        QT_TRANSLATE_NOOP("Mothers", "Nobody gave birth in the last 42 days"),
        QT_TRANSLATE_NOOP("Mothers", "A mother stands here from the birth on, until day 42, with her child."),
    ),
    "women": (
        QT_TRANSLATE_NOOP("Mothers", "No women of childbearing age are in the list of residents"),
        QT_TRANSLATE_NOOP("Mothers", "They stand here as soon as they are entered on the page Residents."),
    ),
}
NONE_FIT = QT_TRANSLATE_NOOP("Mothers", "Nobody fits these choices")
NONE_FIT_TEXT = QT_TRANSLATE_NOOP("Mothers", "Try fewer letters, or choose all places.")
DETAIL_PX = 480
FOLLOW_MS = 150
REGISTERS = "registers"
PRINTED = {"pregnant": "mothers.targets", "after": "mothers.targets", "women": "mothers.women"}


class MothersPage(Page):
    """Three lists, each with figures that open the women behind them; beside it the tab of one woman.

    Attributes:
        modes: pregnant, after birth, women of childbearing age.
        place: of one level of the address.
        figures: how many women stand out, and why.
        models, tables: one list a mode.
        empty: what stands where the list would be.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self._mode, self._figure = "pregnant", ""
        self._lines: Sequence[MotherLine] = ()
        self._titles: Titles = {}
        self.modes = SegmentField([("pregnant", PREGNANT), ("after", AFTER), ("women", WOMEN)])
        self.modes.set_value(self._mode)
        self.place = PlaceFilter()
        self.figures = FiguresRow()
        self.models: dict[str, RowsModel[MotherLine]] = {}
        self.tables: dict[str, ListView] = {}
        self.empty = EmptyState("venus", *EMPTY["pregnant"])
        self._body = QStackedWidget()
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._lay_out()
        self._connect()
        self.reload()

    @property
    def model(self) -> RowsModel[MotherLine]:
        """Return the rows of the list that is shown."""
        return self.models[self._mode]

    @property
    def table(self) -> ListView:
        """Return the list that is shown."""
        return self.tables[self._mode]

    def mode(self) -> str:
        """Return "pregnant", "after" or "women"."""
        return self._mode

    def reload(self) -> None:
        """Read the women again."""
        with self.context.db.read() as session:
            pack = pack_of(session)
            self._titles = contact_titles(pack)
            self._lines = read_lines(session, self._mode, self.context.today())
            self.place.offer([line.resident for line in self._lines], list(pack.address_levels))
        self._show_lines()

    def show_mode(self, mode: str) -> None:
        """Show another list."""
        self._mode, self._figure = mode, ""
        self.modes.set_value(mode)
        self.reload()

    def show_figure(self, key: str) -> None:
        """Show the women of one figure above the list; "" for everybody."""
        self._choose_figure(key)
        self._enter_list()

    def show_woman(self, line: MotherLine) -> None:
        """Open somebody beside the list."""
        self._try("woman", resident=line.resident.id)

    def print_list(self) -> None:
        """Go to the list as it will be printed."""
        self.context.open_page(REGISTERS, register=PRINTED[self._mode])

    def open_with(self, **arguments: object) -> None:
        """Show a ``mode``, the women of a ``figure``, or a ``resident``."""
        mode, figure, resident = (arguments.get(key) for key in ("mode", "figure", "resident"))
        if isinstance(mode, str) and mode in MODES:
            self.show_mode(mode)
        if isinstance(figure, str):
            self.show_figure(figure)
        if isinstance(resident, bytes):
            self._try("woman", resident=resident)

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return the tab of ``resident`` ("woman"; "form" with its ``form`` of a day ``on``), or ask who ("whom")."""
        if name == "whom":
            whom = WhomForm(self.context)
            whom.chosen.connect(lambda resident: self._try("form", resident=resident, form="new"))
            return whom, WhomForm.TITLE
        resident = arguments.get("resident")
        with self.context.db.read() as session:
            people = rows_of(session, [resident]) if isinstance(resident, bytes) else []
        if not people:
            raise UserError(NOT_HERE)
        view = WomanView(self.context, people[0])
        on = arguments.get("on")
        if name == "form":
            view.panel.ask(str(arguments["form"]), on if isinstance(on, date) else None)
        view.panel.form_opened.connect(lambda form, day: self._form_opened(view.resident, form, day))
        view.panel.form_closed.connect(lambda: self._form_closed(view.resident))
        return view, people[0].shown

    def scenes(self) -> Iterator[str]:
        """Show each list, somebody of each, and the forms."""
        return scenes_of(self)

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with the list and the choices."""
        return {**super().state(), "mode": self._mode, "figure": self._figure, "place": self.place.value()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is."""
        self.open_with(mode=kept.get("mode"))
        self.place.set_value(kept.get("place") or "")
        self._figure = str(kept.get("figure") or "")
        self._show_lines()
        super().restore(kept)

    def _lay_out(self) -> None:
        self.add_filter(self.modes)
        self.add_search(SEARCH)
        self.add_filter(self.place)
        self.print_button = self.add_action(button(PRINT, "printer", clicked=self.print_list))
        self.new_button = self.add_action(button(NEW, "plus", "primary", lambda: self.open_detail("whom")))
        for mode in MODES:
            self.models[mode] = RowsModel(columns_of(mode, self.context.today, lambda: self._titles), self)
            self.tables[mode] = table_view(self.models[mode], TITLE)
            self._body.addWidget(self.tables[mode])
        self._body.addWidget(self.empty)
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
        self.place.changed.connect(self._show_lines)
        self.figures.chosen.connect(self._choose_figure)
        for table in self.tables.values():
            table.opened.connect(self.show_woman)
            table.clicked.connect(lambda index: self._open_at(index.row()))
            table.chosen.connect(lambda _line: self._follow.start())
            table.typed.connect(self._type)
        self._follow.timeout.connect(self._follow_choice)
        self.follow(self.reload, *TABLES, "household", "household_member")
        add_shortcut(self, "Ctrl+P", self.print_list)

    def _show_lines(self) -> None:
        """Show the women who fit what was typed and chosen; the row that was chosen stays chosen."""
        chosen = self.table.current_row()
        words = self.search.value() if self.search is not None else ""
        fitting = [line for line in self._lines if self.place.holds(line.resident) and (not words or line.is_called(words))]
        self.figures.show_figures(figures_of(fitting), self._figure)
        shown = [line for line in fitting if not self._figure or self._figure in line.counts]
        self.model.set_rows(shown)
        self.set_count(COUNT.of(len(shown)))
        self.empty.say(*((NONE_FIT, NONE_FIT_TEXT) if self._lines else EMPTY[self._mode]))
        self._body.setCurrentWidget(self.table if shown else self.empty)
        if chosen is not None:
            self._choose(chosen.resident.id)

    def _choose(self, resident: bytes) -> None:
        number = next((at for at, line in enumerate(self.model.rows) if line.resident.id == resident), None)
        if number is not None:
            self.table.choose(number)

    def _choose_figure(self, key: str) -> None:
        self._figure = key
        self._show_lines()

    def _mode_pressed(self) -> None:
        """Show the other list; pressing the chosen one again changes nothing."""
        self.show_mode(self.modes.value() or self._mode)

    def _try(self, name: str, **arguments: object) -> None:
        try:
            self.open_detail(name, **arguments)
        except UserError as refused:
            self.context.show_error(refused)

    def _form_opened(self, resident: bytes, form: str, on: date | None) -> None:
        """Note which form stands there, and bring back what was typed into it before."""
        self._page_detail = ("form", {"resident": resident, "form": form, "on": on})
        self._bring_back()

    def _form_closed(self, resident: bytes) -> None:
        self._page_detail = ("woman", {"resident": resident})

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.choose(0)

    def _open_at(self, number: int) -> None:
        line = self.model.row_at(number)
        if line is not None:
            self.show_woman(line)

    def _follow_choice(self) -> None:
        """Let an open card follow the arrow keys in the list; a half-typed form stays."""
        line: MotherLine | None = self.table.current_row()
        view = self.master_detail
        card = view.detail if view is not None else None
        if line is None or view is None or not isinstance(card, WomanView) or view.is_narrow() or not self.table.hasFocus():
            return
        if card.resident != line.resident.id and card.panel.form is None:
            self.show_woman(line)

    def _type(self, letters: str) -> None:
        if self.search is not None:
            self.search.setFocus()
            self.search.setText(self.search.text() + letters)
            self.search.changed.emit()
