"""The months of a year beside each other."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.chart import Chart
from desktop_app.core.period import Month
from desktop_app.packs import pack_of
from desktop_app.ui.chart import ChartView
from desktop_app.ui.context import AppContext
from desktop_app.ui.tasks import Progress
from desktop_app.ui.tokens import px

from ...rules.balance_chart import COLUMNS, MONTHS, balance_chart
from ...services.month_figures import figures


class YearView(QWidget):
    """The balance chart of the year; months to come stay empty.

    Attributes:
        chart: the picture with its table.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.chart = ChartView()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(12), 0, px(12), px(8))
        stack.addWidget(self.chart)
        self.setFocusProxy(self.chart)

    def read(self, year: int) -> None:
        """Count the months of a year and show them."""
        self.context.tasks.run(self, lambda progress: self._count(year, progress), self.chart.show_chart, self.context.show_error)

    def _count(self, year: int, progress: Progress) -> Chart:
        today, counts = self.context.today(), {}
        with self.context.db.read() as session:
            pack = pack_of(session)
            for number in range(1, MONTHS + 1):
                progress.step(number - 1, MONTHS)
                month = Month(year, number)
                if month <= Month.of(today):
                    found = figures(session, month, pack, today)
                    counts[number] = {code: found.count(code) for code, *_ in COLUMNS}
        return balance_chart(year, counts)
