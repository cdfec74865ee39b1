"""What the page shows beside the open day: the month, what to check, paper, and other systems."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.context import AppContext

from .doubts import DoubtsView
from .month import MonthView
from .past import PastView

DAY, MONTH, DOUBTS, PAST, LISTS, ELSEWHERE = "day", "month", "doubts", "past", "lists", "elsewhere"
MODES: Mapping[str, Text] = {
    DAY: QT_TRANSLATE_NOOP("Health visits", "Open day"),
    MONTH: QT_TRANSLATE_NOOP("Health visits", "Month"),
    DOUBTS: QT_TRANSLATE_NOOP("Health visits", "To check"),
    PAST: QT_TRANSLATE_NOOP("Health visits", "Paper register"),
    LISTS: QT_TRANSLATE_NOOP("Health visits", "Lists"),
    ELSEWHERE: QT_TRANSLATE_NOOP("Health visits", "Other systems"),
}
PRINTS_ITSELF = frozenset({LISTS, ELSEWHERE})
"""Modes in which Ctrl+P is theirs."""


class OtherModes:
    """The views of all modes but the open day; lists and other systems are made when they are first opened.

    Attributes:
        month, doubts, past: the month's figures and children, values worth a second look, a year of the paper register.
    """

    def __init__(self, context: AppContext, stack: QStackedWidget) -> None:
        self._context, self._stack = context, stack
        self._typed_for: date | None = None
        self.month, self.doubts, self.past = MonthView(context), DoubtsView(context), PastView(context)
        self._views: dict[str, QWidget] = {MONTH: self.month, DOUBTS: self.doubts, PAST: self.past}
        for view in self._views.values():
            stack.addWidget(view)

    def show(self, mode: str, held_on: date) -> None:
        """Show a mode.

        Args:
            held_on: the open day that the page was at; lists are made for it, and its month is typed into other systems.
        """
        from .elsewhere import EnteredPanel
        from .lists import ListsPanel

        view = self._view(mode)
        self._stack.setCurrentWidget(view)
        if view is self.doubts:
            self.doubts.show_doubts()
        elif isinstance(view, ListsPanel):
            view.show_day(held_on)
        elif isinstance(view, EnteredPanel) and self._typed_for != held_on:
            view.show_month(Month.of(held_on))
            self._typed_for = held_on

    @property
    def has_unstored(self) -> bool:
        """Return True if a line of a list is half typed."""
        from .lists import ListsPanel

        lists = self._views.get(LISTS)
        return isinstance(lists, ListsPanel) and lists.has_unstored

    def mode_shown(self) -> str:
        """Return the mode whose view is shown; "day" for none of these."""
        shown = self._stack.currentWidget()
        return next((mode for mode, view in self._views.items() if view is shown), DAY)

    def focus(self) -> None:
        """Put the cursor where the next key is expected in the view that is shown."""
        from .elsewhere import EnteredPanel
        from .lists import ListsPanel

        shown = self._stack.currentWidget()
        if shown is self.month:
            self.month.focus_part()
        elif isinstance(shown, DoubtsView | EnteredPanel):
            shown.focus_list()
        elif isinstance(shown, PastView | ListsPanel):
            shown.focus_entry()

    def _view(self, mode: str) -> QWidget:
        if mode not in self._views:
            self._views[mode] = _made(mode, self._context)
            self._stack.addWidget(self._views[mode])
        return self._views[mode]


def _made(mode: str, context: AppContext) -> QWidget:
    from .elsewhere import EnteredPanel
    from .lists import ListsPanel

    return ListsPanel(context) if mode == LISTS else EnteredPanel(context)
