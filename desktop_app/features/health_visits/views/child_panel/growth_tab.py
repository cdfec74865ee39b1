"""The tab "Growth" on a resident's card: a chart as large as the card, and a button that fills the window with it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.widgets import button, scroll, set_margins
from desktop_app.ui.words import tr

from ..growth_charts import GrowthCharts

SHOW_LARGE = QT_TRANSLATE_NOOP("Health visits", "Show large")
PRINT_CARD = QT_TRANSLATE_NOOP("Health visits", "Print growth card")
PAGE = "health_visits.growth"
REGISTERS, GROWTH_CARD = "registers", "health_visits.growth_card"


class GrowthPanel(QWidget):
    """The growth of one resident on its card.

    Attributes:
        charts: what is shown and chosen.
        large_button: opens the same chart on a page of its own.
        print_button: shows the child's growth card as it will be printed.
    """

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.charts = GrowthCharts(context, resident)
        self.large_button = button(SHOW_LARGE, "chart-line", "ghost", self._show_large)
        self.print_button = button(PRINT_CARD, "printer", "ghost", self._show_card)
        self.charts.view.add_button(self.print_button)
        self.charts.view.add_button(self.large_button)
        self._context, self._resident = context, resident
        column = QVBoxLayout(self)
        set_margins(column, 2, 0, 0, 0)
        column.addWidget(scroll(self.charts))

    def _show_large(self) -> None:
        shown = {"chart": self.charts.chart_field.value(), "ages": self.charts.ages_field.value()}
        self._context.open_page(PAGE, resident=self._resident, **shown)

    def _show_card(self) -> None:
        self._context.open_page(REGISTERS, register=GROWTH_CARD, subjects=(self._resident,), of_whom=tr(self.charts.name))
