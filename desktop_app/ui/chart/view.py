"""A chart with the table behind it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.chart import Chart
from desktop_app.core.chart.words import table
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..shortcuts import add_shortcut
from ..table import RowsModel, TableColumn, table_view
from ..table.view import ListView
from ..tokens import px
from ..widgets import button
from ..words import current, tr
from ..wrap_row import WrapRow
from .canvas import ChartCanvas

AS_TABLE = QT_TRANSLATE_NOOP("Window", "Show as table")
AS_CHART = QT_TRANSLATE_NOOP("Window", "Show as chart")
TABLE_KEY = "Ctrl+T"


class ChartView(QWidget):
    """A chart; one button or Ctrl+T turns it into the table of its marks and back.

    Attributes:
        canvas: the picture.
        table: the list behind it, None for a chart without facts.
        table_button: changes between the two.

    Signals:
        pointed(words): what is said of the mark that is chosen now; "" if none is.
    """

    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = ChartCanvas()
        self.table: ListView | None = None
        self.table_button = button(AS_TABLE, "sheet", "ghost", self.turn)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.canvas)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        stack.addWidget(self._stack, 1)
        self._buttons = WrapRow()
        self._buttons.add_gap()
        self._buttons.addWidget(self.table_button)
        stack.addLayout(self._buttons)
        self.canvas.pointed.connect(self.pointed)
        add_shortcut(self, TABLE_KEY, self.turn)

    def add_button(self, added: QPushButton) -> None:
        """Put another button below the chart, at the far end."""
        self._buttons.addWidget(added)

    @property
    def shows_table(self) -> bool:
        """Return True while the table stands in the picture's place."""
        return self._stack.currentIndex() == 1

    def show_chart(self, chart: Chart) -> None:
        """Show another chart, as picture or table as before."""
        shown = self.shows_table
        self.canvas.show_chart(chart)
        self._make_table(chart)
        self.table_button.setVisible(self.table is not None)
        self._turn_to(shown and self.table is not None)

    def turn(self) -> None:
        """Show the table instead of the picture, or the other way round; the keyboard goes along."""
        if self.table is None:
            return
        had_focus = self.canvas.hasFocus() or self.table.hasFocus()
        self._turn_to(not self.shows_table)
        if had_focus:
            (self.table if self.shows_table else self.canvas).setFocus()

    def _turn_to(self, to_table: bool) -> None:
        self._stack.setCurrentIndex(1 if to_table else 0)
        self.table_button.setText(tr(AS_CHART if to_table else AS_TABLE))

    def _make_table(self, chart: Chart) -> None:
        if self.table is not None:
            self._stack.setCurrentIndex(0)
            self._stack.removeWidget(self.table)
            self.table.deleteLater()
            self.table = None
        behind = table(chart, current())
        if not behind.rows or not behind.heads:
            return
        last = len(behind.heads) - 1
        columns = [
            TableColumn(
                head,
                _cell(number),
                numeric=numeric,
                stretch=number == last,
                sortable=False,
                rank=_rank(behind.numeric, number),
            )
            for number, (head, numeric) in enumerate(zip(behind.heads, behind.numeric, strict=True))
        ]
        model: RowsModel[Sequence[str]] = RowsModel(columns, self)
        model.set_rows(behind.rows)
        self.table = table_view(model, chart.title)
        self._stack.addWidget(self.table)


def _rank(numeric: Sequence[bool], number: int) -> int:
    """Return which column a narrow table gives up first: words from the last one back, then numbers from the first one on."""
    if number == 0:
        return 0
    return sum(numeric[number:]) if numeric[number] else len(numeric) + number


def _cell(number: int) -> Callable[[Sequence[str]], str]:
    return lambda cells: cells[number]
