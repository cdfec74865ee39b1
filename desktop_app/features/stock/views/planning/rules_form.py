"""The post's own rules of planning, each with an example that follows what is typed."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, NumberField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

from ...rules.planning.orders import ORDER_SYSTEM

RULES = QT_TRANSLATE_NOOP("Stock", "Rules of planning")
SOON_DAYS = "stock.soon_days"
EXAMPLE = QT_TRANSLATE_NOOP(
    "Stock",
    "Example: with {n} days, a lot whose last day is {last} is shown as “Expires soon” from today, {today}, on. A lot that lasts "
    "longer is not shown yet.",
)


class RulesForm(Form):
    """From when a lot expires soon, and which items are ordered.

    Attributes:
        example: the sentence next to the number of days; it follows what is typed.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        declared = context.declared_settings()
        days, system = declared[SOON_DAYS], declared[ORDER_SYSTEM]
        self.days = NumberField(days.minimum, days.maximum, unit=days.unit)
        self.system = ChoiceField(system.choices)
        self.example = label("", "muted", wrap=True)
        self.add_field("days", days.title, self.days, required=True)
        self.add_part(self.example)
        self.add_field("system", system.title, self.system, system.hint)
        self.days.set_value(float(context.setting(SOON_DAYS)))
        self.system.set_value(context.setting(ORDER_SYSTEM))
        self.days.changed.connect(self._show_example)
        self._show_example()

    def check(self) -> Sequence[Problem]:
        """Return nothing: the fields know their limits."""
        return ()

    def save(self) -> None:
        """Store what is other than before."""
        wanted = {SOON_DAYS: self.days.value_in(1), ORDER_SYSTEM: self.system.value()}
        for key, value in wanted.items():
            if value is not None and value != self.context.setting(key):
                self.context.put_setting(key, value)

    def _show_example(self) -> None:
        days = self.days.value_in(1)
        self.example.setText("" if days is None else tr(example_of(days, self.context.today())))


def example_of(days: int, today: date) -> Text:
    """Return what a number of days means, with the lot that is shown from today on."""
    return EXAMPLE.of(days).fill(last=today + timedelta(days=days), today=today)
