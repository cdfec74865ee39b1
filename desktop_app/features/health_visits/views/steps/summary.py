"""The open day as a whole: its figures, each with its people; what is still to do, what goes into the books."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.services import rows_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row, scroll, set_margins
from desktop_app.ui.words import current, tr

from ... import services
from ...services.day_summary import day_summary
from .figure_list import FigureLine, FigureList, PeopleList

PAPER = "health_visits.day_summary"
PRINT = QT_TRANSLATE_NOOP("Health visits", "Print summary of the day")
KEYS = QT_TRANSLATE_NOOP("Health visits", "Arrow keys: another figure. Enter: to its people. Esc: back to the figures.")
PEOPLE_OF = QT_TRANSLATE_NOOP("Health visits", "{title}: {number}")
NOBODY = QT_TRANSLATE_NOOP("Health visits", "Nobody.")
FIRST = ("to_refer", "half_filled", "here")
"""The figure whose people are shown first: the first of these that has any."""
PEOPLE_PX, PEOPLE_PERCENT = 430, 40
TABLES = (
    "visit",
    "absence",
    "body_measurement",
    "service_given",
    "referral",
    "development_check",
    "symptom_check",
    "complementary_food",
    "recovery_portion",
    "letter_choice",
    "resident",
    "household_member",
)


class DaySummary(QWidget):
    """The figures of an open day on one side, the people of the chosen one on the other.

    Attributes:
        figures: the figures; ``people`` those behind the one that the cursor is on.
        summary: what is shown; None before a day is.
        print_button: goes to the paper of the day.

    Signals:
        child_asked(resident): somebody was chosen from a list.
    """

    child_asked = Signal(bytes)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.day: services.DayCard | None = None
        self.summary: services.DaySummary | None = None
        self._code = ""
        self.figures, self.people = FigureList(), PeopleList()
        self.people_title = label("", "h2", wrap=True)
        self.nobody = label(NOBODY, "muted")
        self.print_button = button(PRINT, "printer", clicked=self._print)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.figures.reached.connect(self._reached)
        self.figures.opened.connect(self._opened)
        self.people.opened.connect(self.child_asked)
        context.changed.connect(self._on_changed)
        add_shortcut(self.people, Qt.Key.Key_Escape, self._to_figure)

    def show_day(self, day: services.DayCard) -> None:
        """Show the figures of an open day; the figure that was chosen stays chosen."""
        is_focused = any(stop.hasFocus() for stop in (*self.figures.stops, *self.people.stops))
        self.day = day
        try:
            with self.context.db.read() as session:
                self.summary = day_summary(session, day.id)
        except UserError:  # removed meanwhile
            self.summary = None
        found = self.summary
        self.figures.blockSignals(True)  # the cursor wanders over the lines that go away
        self.figures.show_figures(found.figures if found else ())
        first = next((code for code in FIRST if found and found.ids(code)), "here")
        self._show_people(self._code if self.figures.line(self._code) else first)
        self.figures.blockSignals(False)
        if is_focused:
            self._to_figure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the figures the larger part where something stands beside the summary."""
        super().resizeEvent(event)
        self._right.setFixedWidth(min(px(PEOPLE_PX), self.width() * PEOPLE_PERCENT // 100))

    def focusInEvent(self, event: object) -> None:
        """Hand the cursor on to the figure that is shown."""
        self._to_figure()

    def _lay_out(self) -> None:
        self._right = right = QWidget()
        stack = QVBoxLayout(right)
        stack.setContentsMargins(0, px(4), 0, 0)
        stack.setSpacing(px(4))
        self._people_area, self._figures_area = scroll(self.people), scroll(self.figures)
        for part in (self.people_title, self.nobody):
            stack.addWidget(part)
        stack.addWidget(self._people_area, 1)
        self.figures.reached.connect(self._figures_area.ensureWidgetVisible)
        self.people.reached.connect(self._people_area.ensureWidgetVisible)
        foot = row(label(KEYS, "caption"), None, self.print_button)
        set_margins(foot, 16, 4, 12, 8)
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(px(8))
        side_by_side.addWidget(self._figures_area, 1)
        side_by_side.addWidget(right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(side_by_side, 1)
        whole.addLayout(foot)

    def _show_people(self, code: str) -> None:
        self._code = code
        figure = self.summary.figure(code) if self.summary else None
        self.people_title.setText(tr(PEOPLE_OF, title=figure.title, number=figure.count) if figure else "")
        self.nobody.setVisible(figure is not None and not figure.people)
        wanted = figure.people if figure else {}
        with self.context.db.read() as session:
            rows = {one.id: one for one in rows_of(session, list(wanted))}
        on = self.day.held_on if self.day else self.context.today()
        self.people.show_people([(rows[one], details) for one, details in wanted.items() if one in rows], on)
        self._people_area.verticalScrollBar().setValue(0)

    def _reached(self, line: FigureLine) -> None:
        if line.figure.code != self._code:
            self._show_people(line.figure.code)

    def _opened(self, line: FigureLine) -> None:
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.people.go_to()

    def _to_figure(self) -> None:
        line = self.figures.line(self._code)
        if line is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.figures.go_to()

    def _print(self) -> None:
        if self.day is not None:
            held_on = self.day.held_on
            self.context.open_page(
                "registers",
                register=PAPER,
                month=Month.of(held_on),
                subjects=(self.day.id,),
                of_whom=current().long_date(held_on),
            )

    def _on_changed(self, changes: Changes) -> None:
        if self.day is not None and self.isVisible() and changes.touches(*TABLES):
            self.show_day(self.day)
