"""Above the grid: the year, the search of a line, its place, and where Enter goes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import icon_button, label, row
from desktop_app.ui.words import current
from desktop_app.ui.wrap_row import WrapRow

from .finder import SEARCH, SEARCH_NAME, NameSearch

YEAR_BEFORE = QT_TRANSLATE_NOOP("Health visits", "Year before")
YEAR_AFTER = QT_TRANSLATE_NOOP("Health visits", "Next year")
ENTER_GOES = QT_TRANSLATE_NOOP("Health visits", "Enter goes to the")
NEXT_CHILD = QT_TRANSLATE_NOOP("Health visits", "next child")
NEXT_MONTH = QT_TRANSLATE_NOOP("Health visits", "next month")
MOVE_UP = QT_TRANSLATE_NOOP("Health visits", "Move this line up (Alt+Up)")
MOVE_DOWN = QT_TRANSLATE_NOOP("Health visits", "Move this line down (Alt+Down)")
GOES_DOWN = "past.enter_goes_down"
YEARS_BACK = 5


class PastBar(QWidget):
    """What is chosen for the grid; where Enter goes is kept on this laptop.

    Attributes:
        search: finds a line by name or number.
        direction: where Enter goes.

    Signals:
        year_asked(step): the year before (-1) or the next one.
        move_asked(step): the cursor's line is to go up (-1) or down.
        turned: Enter goes the other way now.
    """

    year_asked = Signal(int)
    move_asked = Signal(int)
    turned = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.goes_down = bool(context.device.get(GOES_DOWN, True))
        self.search = NameSearch(SEARCH, SEARCH_NAME)
        self.search.setMinimumWidth(px(230))
        self.direction = SegmentField([("down", NEXT_CHILD), ("right", NEXT_MONTH)])
        self.before_button = icon_button(YEAR_BEFORE, "chevron-left", lambda: self.year_asked.emit(-1))
        self.after_button = icon_button(YEAR_AFTER, "chevron-right", lambda: self.year_asked.emit(1))
        self.up_button = icon_button(MOVE_UP, "chevron-up", lambda: self.move_asked.emit(-1))
        self.down_button = icon_button(MOVE_DOWN, "chevron-down", lambda: self.move_asked.emit(1))
        self._year = label("", "h2")
        self._lay_out()
        self._show_direction()
        self.direction.changed.connect(self._direction_pressed)

    def show_year(self, year: int) -> None:
        """Show which year is open, and whether there is one before and after it."""
        this_year = self._context.today().year
        self._year.setText(current().digits_of(str(year)))
        self.before_button.setEnabled(year > this_year - YEARS_BACK)
        self.after_button.setEnabled(year < this_year)

    def _lay_out(self) -> None:
        enter, side_by_side = QWidget(), row(label(ENTER_GOES, "caption"), self.direction)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        enter.setLayout(side_by_side)
        line = WrapRow()
        for part in (self.before_button, self._year, self.after_button, self.search, self.up_button, self.down_button):
            line.addWidget(part)
        line.add_gap()
        line.addWidget(enter)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(12), px(10), px(12), px(6))
        stack.addLayout(line)

    def _direction_pressed(self) -> None:
        """Turn; pressing the chosen answer again changes nothing."""
        self.goes_down = (self.direction.value() or ("down" if self.goes_down else "right")) == "down"
        self._show_direction()
        self._context.device.put(GOES_DOWN, self.goes_down)
        self.turned.emit()

    def _show_direction(self) -> None:
        self.direction.set_value("down" if self.goes_down else "right")
