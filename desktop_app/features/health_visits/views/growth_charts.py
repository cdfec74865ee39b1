"""The charts of one child with the choice of chart and ages, for the card and for a page of their own."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.chart import Chart
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of
from desktop_app.ui.chart import ChartView
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState
from desktop_app.ui.words import tr
from desktop_app.ui.wrap_row import WrapRow

from ..rules.growth_lines import AGES, CARD_AGES, INDICATORS, OLDEST_DAYS, Ages, ages_of, usual_ages
from ..services.growth_charts import KMS, chart_of, child_growth, kms_of

WHICH = QT_TRANSLATE_NOOP("Health visits", "Chart")
AGES_SHOWN = QT_TRANSLATE_NOOP("Health visits", "Ages")
BY_DUE_DATE = QT_TRANSLATE_NOOP("Health visits", "Also by the age from the due date")
TOO_OLD = QT_TRANSLATE_NOOP("Health visits", "Growth charts end at 19 years")
CARD = "kms"
TABLES = ("visit", "body_measurement", "birth_detail", "resident", "post_setting")


class GrowthCharts(QWidget):
    """The growth of one resident as charts, read again when something about it changed.

    Attributes:
        choices: the line of fields above the chart.
        chart_field, ages_field: what is shown.
        due_date_field: whether crosses stand at the age counted from the due date; for children born early only.
        view: the chart.
    """

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._resident = resident
        self.chart_field = ChoiceField([(CARD, KMS), *((code, kind.title) for code, kind in INDICATORS.items())])
        self.chart_field.setAccessibleName(tr(WHICH))
        self.ages_field = ChoiceField()
        self.ages_field.setAccessibleName(tr(AGES_SHOWN))
        self.due_date_field = QCheckBox(tr(BY_DUE_DATE))
        self.due_date_field.setChecked(True)
        self.choices = WrapRow()
        self.view = ChartView()
        self._stack = QStackedWidget()
        self._lay_out()
        self.chart_field.changed.connect(self._choose_chart)
        self.ages_field.changed.connect(self._show)
        self.due_date_field.toggled.connect(self._show)
        context.changed.connect(self._on_changed)
        self.reload()
        self.show_chart(CARD if self._usual(CARD).standard == "2006" else "bmifa")

    @property
    def name(self) -> Label:
        """Return what the person is called."""
        return self._child.name

    def show_chart(self, chart: str, ages: str | None = None) -> None:
        """Show a chart by its code, at ``ages`` or at those that are usual."""
        self.chart_field.set_value(chart)
        self._choose_chart(ages)

    def reload(self) -> None:
        """Read everything again; somebody who was taken out leaves the chart as it is."""
        with self.context.db.read() as session:
            try:
                self._child = child_growth(session, self._resident)
            except LookupError:
                return
            self._pack = pack_of(session)
        age = self._age_days()
        self._stack.setCurrentIndex(1 if age is not None and age > OLDEST_DAYS else 0)
        self.due_date_field.setVisible(self._child.is_early)
        if self.ages_field.value() is not None:
            self._show()

    def _lay_out(self) -> None:
        for field in (self.chart_field, self.ages_field, self.due_date_field):
            self.choices.addWidget(field)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(self.choices)
        column.addWidget(self.view, 1)
        self._stack.addWidget(inside)
        self._stack.addWidget(EmptyState("chart-line", TOO_OLD))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._stack)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.reload()

    def _choose_chart(self, ages: str | None = None) -> None:
        """Offer the ages of the chosen chart; ``ages``, or those that were shown, are chosen if it has them."""
        shown, chart = ages or self.ages_field.value(), self.chart_field.value()
        offered = self._offered(chart)
        self.ages_field.set_choices([(each.code, each.title) for each in offered])
        kept = shown if shown in [each.code for each in offered] else self._usual(chart).code
        self.ages_field.set_value(kept)
        self._show()

    def _offered(self, chart: str) -> Sequence[Ages]:
        return [AGES[code] for code in CARD_AGES] if chart == CARD else ages_of(chart)

    def _usual(self, chart: str) -> Ages:
        return usual_ages("wfa" if chart == CARD else chart, self._age_days())

    def _age_days(self) -> int | None:
        birth = self._child.birth
        return None if birth is None else (self.context.today() - birth).days

    def _show(self) -> None:
        self.view.show_chart(self._chart())

    def _chart(self) -> Chart:
        ages, chart = AGES[self.ages_field.value()], self.chart_field.value()
        by_due_date, classes = self.due_date_field.isChecked(), self._pack.growth_classes
        if chart == CARD:
            return kms_of(self._child, self._pack.kms, ages, by_due_date, classes)
        return chart_of(self._child, chart, ages, by_due_date, classes)
