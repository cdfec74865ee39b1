"""The figures of a month on one page: large, as percentages, and for parts of the children."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, scroll, set_margins
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...services.month_figures import TITLES, MonthFigures, figures
from .coverage import CoverageList
from .groups import GroupsTable
from .people import FigurePeople
from .tiles import TileRow
from .wording import OTHERS, TILES

COUNTED_ON = QT_TRANSLATE_NOOP("Health visits", "S counted on {day}")
TARGETS = QT_TRANSLATE_NOOP("Health visits", "Targets of {year}")
RED_LINE = QT_TRANSLATE_NOOP("Health visits", "The red line is not confirmed by the health centre yet.")
NARROW_PX = 880


class FiguresView(QWidget):
    """The figures, or the children behind one of them.

    Attributes:
        shown: what is shown, None before anything was read.
        tiles, coverage, groups: the parts.
        people: the children behind a figure.

    Signals:
        target_asked(year): the official numbers of a year are to be written.
    """

    target_asked = Signal(int)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.shown: MonthFigures | None = None
        self._opened_from: QWidget | None = None
        self._ids_behind: Callable[[MonthFigures], Sequence[bytes]] = lambda _figures: ()
        self.tiles, self.coverage, self.groups = TileRow(), CoverageList(), GroupsTable()
        self.people = FigurePeople(context)
        self.others = {code: self._small_figure(code) for code in OTHERS}
        self.target_button = button(
            "", "pencil", "link", lambda: self.target_asked.emit(self.shown.month.year if self.shown else 0)
        )
        self._day, self._red_line = label("", "caption"), label(RED_LINE, tone="warn")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._stack = QStackedWidget()
        self._lay_out()
        self.tiles.opened.connect(self._open_code)
        self.coverage.opened.connect(self._open_code)
        self.groups.opened.connect(self._open)
        self.people.left.connect(self.back)

    def show_figures(self, shown: MonthFigures) -> None:
        """Show the figures of a month; the children behind a figure give way to them if it is another month."""
        is_same = self.shown is not None and self.shown.month == shown.month
        self.shown = shown
        self.tiles.show_figures(shown)
        self.coverage.show_figures(shown)
        self.groups.show_figures(shown)
        for code, opener in self.others.items():
            opener.setText(tr(OTHERS[code].of(shown.count(code))))
            opener.setVisible(shown.count(code) > 0)
        self.target_button.setText(tr(TARGETS, year=current().digits_of(str(shown.month.year))))
        self._day.setText(tr(COUNTED_ON, day=shown.reference_day))
        if is_same and self._stack.currentWidget() is self.people:
            self.people.reload(self._ids_behind(shown))
        else:
            self._stack.setCurrentIndex(0)

    def read(self, month: Month) -> None:
        """Read and show the figures of a month."""
        with self.context.db.read() as session:
            pack = pack_of(session)
            found = figures(session, month, pack, self.context.today())
        self._red_line.setVisible(not pack.kms.confirmed and found.count("D") > 0)
        self.show_figures(found)

    def back(self) -> None:
        """Show the figures again, with the cursor where it was."""
        self._stack.setCurrentIndex(0)
        (self._opened_from or self.tiles).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put percentages above the table where there is no room beside it."""
        super().resizeEvent(event)
        is_narrow = self.width() < px(NARROW_PX)
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def _lay_out(self) -> None:
        others = WrapRow()
        for part in (*self.others.values(), self._red_line):
            others.addWidget(part)
        others.add_gap()
        for part in (self._day, self.target_button):
            others.addWidget(part)
        left, right = QWidget(), QWidget()
        left.setMinimumWidth(px(300))
        first = QVBoxLayout(left)
        first.setContentsMargins(0, 0, 0, 0)
        first.addWidget(self.coverage)
        first.addStretch(1)
        second = QVBoxLayout(right)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.groups)
        self.groups.setMinimumHeight(px(260))
        self._sides.setSpacing(px(20))
        self._sides.addWidget(left, 4)
        self._sides.addWidget(right, 5)
        body = QWidget()
        stack = QVBoxLayout(body)
        set_margins(stack, 12, 2, 12, 8)
        stack.setSpacing(px(10))
        stack.addWidget(self.tiles)
        stack.addLayout(others)
        stack.addLayout(self._sides, 1)
        self._stack.addWidget(scroll(body))
        self._stack.addWidget(self.people)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setFocusProxy(self.tiles)

    def _small_figure(self, code: str) -> QPushButton:
        return button("", kind="link", clicked=lambda: self._open_code(code))

    def _open_code(self, code: str) -> None:
        if self.shown is not None:
            sign = code if code in TILES else ""
            self._open(joined(sign, TITLES[code]), lambda figures: figures.numbers[code].ids)

    def _open(self, title: str, ids_behind: Callable[[MonthFigures], Sequence[bytes]]) -> None:
        ids = ids_behind(self.shown) if self.shown is not None else ()
        if self.shown is None or not ids:
            return
        self._ids_behind = ids_behind
        self._opened_from = self.focusWidget()
        self._stack.setCurrentWidget(self.people)
        self.people.show_people(title, self.shown.month, ids)
