"""One month: figures, children, the year around it, growth cards; month to month by buttons or keys."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import icon_button, label
from desktop_app.ui.words import current
from desktop_app.ui.wrap_row import WrapRow

from .cards import CardsView
from .children import ChildrenView
from .figures import FiguresView
from .year import YearView

BEFORE = QT_TRANSLATE_NOOP("Health visits", "Month before (Ctrl+PgUp)")
AFTER = QT_TRANSLATE_NOOP("Health visits", "Next month (Ctrl+PgDown)")
FIGURES = QT_TRANSLATE_NOOP("Health visits", "Figures")
CHILDREN = QT_TRANSLATE_NOOP("Health visits", "Children")
YEAR = QT_TRANSLATE_NOOP("Health visits", "Year")
CARDS = QT_TRANSLATE_NOOP("Health visits", "Growth cards")
PRINT = QT_TRANSLATE_NOOP("Health visits", "Print the month's figures")
REGISTERS, SKDN = "registers", "health_visits.skdn"
TABLES = (
    "visit",
    "body_measurement",
    "resident",
    "household",
    "household_member",
    "household_fact",
    "life_event",
    "open_day",
    "growth_card",
    "letter_choice",
    "yearly_target",
    "post_setting",
)


class MonthView(QWidget):
    """What there is to know of one month.

    Attributes:
        month: the month that is shown.
        parts: which part of it: figures, children, year or cards.
        figures, children_list, year, cards: the parts.
        print_button: shows the month's page of figures as it will be printed.

    Signals:
        sweep_asked(resident): a weight taken at home is to be entered.
        target_asked(year): the official numbers of a year are to be written.
    """

    sweep_asked = Signal(bytes)
    target_asked = Signal(int)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.month = Month.of(context.today())
        self._is_stale = True
        self.figures, self.children_list = FiguresView(context), ChildrenView(context)
        self.year, self.cards = YearView(context), CardsView(context)
        self.parts = SegmentField([("figures", FIGURES), ("children", CHILDREN), ("year", YEAR), ("cards", CARDS)])
        self.parts.set_value("figures")
        self._views: Mapping[str, QWidget] = {
            "figures": self.figures,
            "children": self.children_list,
            "year": self.year,
            "cards": self.cards,
        }
        self._name = label("", "h2")
        self.before_button = icon_button(BEFORE, "chevron-left", lambda: self.show_month(self.month.plus(-1)))
        self.after_button = icon_button(AFTER, "chevron-right", lambda: self.show_month(self.month.plus(1)))
        self.print_button = icon_button(PRINT, "printer", self._show_paper)
        self._stack = QStackedWidget()
        self._lay_out()
        self.parts.changed.connect(self._part_pressed)
        self.children_list.sweep_asked.connect(self.sweep_asked)
        self.figures.target_asked.connect(self.target_asked)
        context.changed.connect(self._on_changed)
        add_shortcut(self, "Ctrl+PgUp", self.before_button.click)
        add_shortcut(self, "Ctrl+PgDown", self.after_button.click)

    def show_month(self, month: Month) -> None:
        """Show a month; one that has not begun is left."""
        self.month = min(month, Month.of(self.context.today()))
        self._name.setText(current().month(self.month))
        self.after_button.setEnabled(self.month < Month.of(self.context.today()))
        self.reload()

    def show_part(self, part: str) -> None:
        """Show figures, children, year or cards."""
        self.parts.set_value(part)
        self._stack.setCurrentWidget(self._views[part])
        self.reload()

    def reload(self) -> None:
        """Read what is shown again; out of sight only when it is shown."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        read: Mapping[str, Callable[[], None]] = {
            "figures": lambda: self.figures.read(self.month),
            "children": lambda: self.children_list.read(self.month),
            "year": lambda: self.year.read(self.month.year),
            "cards": lambda: self.cards.read(self.month),
        }
        read[self.parts.value()]()

    def focus_part(self) -> None:
        """Put the cursor into what is shown."""
        self._views[self.parts.value()].setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the month was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self.show_month(self.month)

    def _lay_out(self) -> None:
        line = WrapRow()
        for part in (self.before_button, self._name, self.after_button, self.print_button):
            line.addWidget(part)
        line.add_gap()
        line.addWidget(self.parts)
        head = QVBoxLayout()
        head.setContentsMargins(px(12), px(8), px(12), px(6))
        head.addLayout(line)
        for view in self._views.values():
            self._stack.addWidget(view)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(head)
        stack.addWidget(self._stack, 1)

    def _part_pressed(self) -> None:
        shown = next(part for part, view in self._views.items() if view is self._stack.currentWidget())
        self.show_part(self.parts.value() or shown)
        self.focus_part()

    def _show_paper(self) -> None:
        self.context.open_page(REGISTERS, register=SKDN, month=self.month)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.reload()
