"""The charts of one child as large as the window: to look at together with the mother."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import EmptyState, button, card, scroll

from .growth_charts import GrowthCharts

TITLE = QT_TRANSLATE_NOOP("Health visits", "Growth")
NOBODY = QT_TRANSLATE_NOOP("Health visits", "Open the card of a child first")
NOBODY_TEXT = QT_TRANSLATE_NOOP("Health visits", "Its tab “Growth” brings you here.")
TO_CARD = QT_TRANSLATE_NOOP("Health visits", "Open the card")


class GrowthPage(Page):
    """One child's charts; ``open_with(resident=..., chart=..., ages=...)`` says whose and which.

    Attributes:
        charts: what is shown, None before somebody was chosen.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.charts: GrowthCharts | None = None
        self._resident: bytes | None = None
        self._sheet: QWidget | None = None
        self.card_button = self.add_action(button(TO_CARD, "user", clicked=self._open_card))
        self.card_button.setEnabled(False)
        self.set_body(EmptyState("chart-line", NOBODY, NOBODY_TEXT))

    def open_with(self, **arguments: object) -> None:
        """Show the charts of a resident."""
        resident, chart, ages = (arguments.get(name) for name in ("resident", "chart", "ages"))
        if not isinstance(resident, bytes):
            return
        if self.charts is None or resident != self._resident:
            self._show_child(resident)
        if self.charts is not None and isinstance(chart, str):
            self.charts.show_chart(chart, ages if isinstance(ages, str) else None)

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs to show the same chart."""
        if self.charts is None:
            return super().state()
        shown = {"chart": self.charts.chart_field.value(), "ages": self.charts.ages_field.value()}
        return {**super().state(), "shown": {"resident": self._resident, **shown}}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Show the chart that stood open."""
        super().restore(kept)
        shown = kept.get("shown")
        if isinstance(shown, dict):
            self.open_with(**shown)

    def _show_child(self, resident: bytes) -> None:
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
        self._resident, self.charts = resident, GrowthCharts(self.context, resident)
        self._sheet = scroll(card(self.charts))
        self.set_count(self.charts.name)
        self.set_body(self._sheet)
        self.card_button.setEnabled(True)

    def _open_card(self) -> None:
        self.context.open_page("residents", resident=self._resident)
