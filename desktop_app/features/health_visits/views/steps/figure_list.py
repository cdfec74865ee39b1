"""The figures of a day in groups, and the people behind one of them; the arrow keys go through both."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.rules import age_text
from desktop_app.residents.services import ResidentRow
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import clear_layout, label, row, set_margins
from desktop_app.ui.words import current, joined, tr

from ...rules.day_figures import GROUPS, LEFT_GROUPS, DayFigure

OPEN = QT_TRANSLATE_NOOP("Health visits", "{title}: {number}")
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class _Stop(QFrame):
    """Something the cursor stops at.

    Signals:
        reached: the cursor is here.
        opened: Enter was pressed, or a click.
    """

    reached = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Tile")
        self.setProperty("figure", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the cursor is here."""
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open."""
        if event.key() in (*ENTER_KEYS, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        self.opened.emit()


class FigureLine(_Stop):
    """One figure: what it counts, and how many."""

    def __init__(self, figure: DayFigure) -> None:
        super().__init__()
        self.figure = figure
        number = label(current().number(figure.count), tone=figure.tone)
        line = row(label(figure.title, wrap=True), number)
        line.setStretch(0, 1)
        set_margins(line, 10, 4, 8, 4)
        self.setLayout(line)
        self.setAccessibleName(tr(OPEN, title=figure.title, number=figure.count))


class PersonLine(_Stop):
    """One person behind a figure, with what is said of this person."""

    def __init__(self, person: ResidentRow, on: date, details: Sequence[Label]) -> None:
        super().__init__()
        self.resident = person.id
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(10), px(5), px(10), px(5))
        stack.setSpacing(px(1))
        name = joined(person.shown, age_text(person.birth, on, person.is_estimated), person.mother_name, person.house)
        for words, role in ((name, "field"), *((tr(one), "caption") for one in details)):
            stack.addWidget(label(words, role, wrap=True))
        self.setAccessibleName(". ".join([name, *map(tr, details)]))


class Stops(QWidget):
    """Things the cursor stops at, one after the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stops: list[_Stop] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the neighbour."""
        step = STEPS.get(Qt.Key(event.key()))
        at = next((number for number, stop in enumerate(self.stops) if stop.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        self.stops[(at + step) % len(self.stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def go_to(self, number: int = 0) -> bool:
        """Put the cursor on a stop; False if there is none."""
        if self.stops:
            self.stops[min(number, len(self.stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self.stops)


class FigureList(Stops):
    """All figures of a day, in two columns of groups.

    Signals:
        reached(line): the cursor came to a figure.
        opened(line): its people are wanted.
    """

    reached = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        side_by_side = QHBoxLayout(self)
        set_margins(side_by_side, 16, 4, 8, 12)
        side_by_side.setSpacing(px(20))
        for column in self._columns:
            column.setSpacing(px(4))
            side_by_side.addLayout(column, 1)

    def show_figures(self, figures: Sequence[DayFigure]) -> None:
        """Show the figures of a day, those that say something."""
        for column in self._columns:
            clear_layout(column)
        self.stops = []
        shown = [one for one in figures if one.is_shown]
        for group, title in GROUPS.items():
            of_group = [one for one in shown if one.group == group]
            column = self._columns[0 if group in LEFT_GROUPS else 1]
            if of_group:
                column.addWidget(label(title, "h2"))
            for figure in of_group:
                line = self._line(figure)
                column.addWidget(line)
                line.show()  # now, not when the layout gets to it: only what is shown takes the cursor
            if of_group:
                column.addSpacing(px(8))
        for column in self._columns:
            column.addStretch(1)

    def line(self, code: str) -> FigureLine | None:
        """Return the line of a figure, or None if it is not shown."""
        return next((one for one in self.stops if isinstance(one, FigureLine) and one.figure.code == code), None)

    def _line(self, figure: DayFigure) -> FigureLine:
        line = FigureLine(figure)
        line.reached.connect(lambda: self.reached.emit(line))
        line.opened.connect(lambda: self.opened.emit(line))
        self.stops.append(line)
        return line


class PeopleList(Stops):
    """The people behind a figure.

    Signals:
        reached(line): the cursor came to somebody.
        opened(resident): somebody is wanted.
    """

    reached = Signal(object)
    opened = Signal(bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QVBoxLayout(self)
        set_margins(self._stack, 4, 4, 12, 12)
        self._stack.setSpacing(px(4))

    def show_people(self, people: Sequence[tuple[ResidentRow, Sequence[Label]]], on: date) -> None:
        """Show people with their age on a day and what is said of each."""
        clear_layout(self._stack)
        self.stops = []
        for person, details in people:
            line = PersonLine(person, on, details)
            line.reached.connect(lambda line=line: self.reached.emit(line))
            line.opened.connect(lambda line=line: self.opened.emit(line.resident))
            self.stops.append(line)
            self._stack.addWidget(line)
            line.show()
        self._stack.addStretch(1)
