"""What the month lacks, question by question; the arrow keys go through the lines, Enter or a click opens what mends it."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.icons import icon
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, EmptyState, button, clear_layout, label, row, scroll, set_margins
from desktop_app.ui.words import current, tr

from ..services import CheckLine

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
ICON_PX = 18
MOST = 6
"""Lines of one question that are shown before somebody asks for all."""

SERIOUS = QT_TRANSLATE_NOOP("Month end", "Registers would be wrong")
MORE = QT_TRANSLATE_NOOP("Month end", "Show {n} more")
NOTHING = QT_TRANSLATE_NOOP("Month end", "Nothing is missing")
NOTHING_TEXT = QT_TRANSLATE_NOOP("Month end", "All questions about this month are answered. You can close it.")
LOOKING = QT_TRANSLATE_NOOP("Month end", "Looking through the month…")


class GapLine(QFrame):
    """One thing that is missing.

    Signals:
        opened: Enter, Space or a click.
        left(step): Down (1) or Up (-1) goes on to the next line.
    """

    opened = Signal()
    left = Signal(int)

    def __init__(self, line: CheckLine) -> None:
        super().__init__()
        self.line = line
        self.setObjectName("Tile")
        self.setProperty("figure", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        words = tr(line.words)
        self.setAccessibleName(words)
        stack = row(label(words, wrap=True), spacing=10)
        stack.setStretch(0, 1)
        set_margins(stack, 14, 7, 12, 7)
        stack.addWidget(_arrow())
        self.setLayout(stack)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open, Up and Down go on; the area around would scroll instead."""
        if event.key() in (*ENTER_KEYS, Qt.Key.Key_Space):
            self.opened.emit()
        elif event.key() in STEPS:
            self.left.emit(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        self.opened.emit()


class MissingPart(QWidget):
    """The lines below the question that found them.

    Attributes:
        lines: those in sight.

    Signals:
        opened(CheckLine): a line was chosen.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[GapLine] = []
        self._found: Sequence[CheckLine] = ()
        self._whole: set[str] = set()
        self.nothing = EmptyState("calendar-check", LOOKING)
        inside = QWidget()
        self._stack = QVBoxLayout(inside)
        set_margins(self._stack, 12, 8, 12, 12)
        self._stack.setSpacing(px(6))
        self._area = scroll(inside)
        self._shown = QStackedLayout(self)
        self._shown.addWidget(self.nothing)
        self._shown.addWidget(self._area)

    def show_lines(self, found: Sequence[CheckLine]) -> None:
        """Show what is missing; the cursor stays at its line if it is there still, else at the one in its place."""
        at = next((number for number, one in enumerate(self.lines) if one.hasFocus()), None)
        words = self.lines[at].line.words if at is not None else None
        place = self._area.verticalScrollBar().value()
        self._found = found
        clear_layout(self._stack)
        self.lines = []
        for check, of_check in groupby(sorted(found, key=_by_question(found)), key=lambda line: line.check):
            self._add_question(check, list(of_check))
        self._stack.addStretch(1)
        self.nothing.say(NOTHING, NOTHING_TEXT)
        self._shown.setCurrentWidget(self._area if found else self.nothing)
        self._area.verticalScrollBar().setValue(place)
        if at is not None and self.lines:
            kept = next((one for one in self.lines if one.line.words == words), self.lines[min(at, len(self.lines) - 1)])
            kept.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_waiting(self) -> None:
        """Say that the month is being looked through, unless something is shown already."""
        if not self._found:
            self.nothing.say(LOOKING)
            self._shown.setCurrentWidget(self.nothing)

    def _go_on(self, line: GapLine, step: int) -> None:
        to = self.lines[(self.lines.index(line) + step) % len(self.lines)]
        to.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(to)

    def _add_question(self, check: str, lines: Sequence[CheckLine]) -> None:
        head = row(label(lines[0].title, "field"), label(current().number(len(lines)), "muted"), spacing=8)
        if any(line.is_serious for line in lines):
            head.addWidget(Chip(SERIOUS, "danger"))
        head.addStretch(1)
        set_margins(head, 2, 8, 0, 0)
        self._stack.addLayout(head)
        shown = lines if check in self._whole or len(lines) <= MOST + 1 else lines[:MOST]
        for line in shown:
            made = GapLine(line)
            made.opened.connect(lambda line=line: self.opened.emit(line))
            made.left.connect(partial(self._go_on, made))
            self._stack.addWidget(made)
            made.show()
            self.lines.append(made)
        if len(shown) < len(lines):
            more = button(MORE.of(len(lines) - len(shown)), "chevron-down", "link", lambda: self._show_whole(check))
            self._stack.addLayout(row(more, None))

    def _show_whole(self, check: str) -> None:
        self._whole.add(check)
        self.show_lines(self._found)
        first = next((one for number, one in enumerate(self._of(check)) if number == MOST), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _of(self, check: str) -> list[GapLine]:
        return [one for one in self.lines if one.line.check == check]


def _by_question(found: Sequence[CheckLine]) -> Callable[[CheckLine], int]:
    """Return what sorts lines by their question: those that make registers wrong first, else in the order found."""
    order: dict[str, int] = {}
    for line in found:
        order.setdefault(line.check, len(order))
    return lambda line: order[line.check]


def _arrow() -> QLabel:
    shown = QLabel()
    shown.setPixmap(icon("arrow-right").pixmap(QSize(px(ICON_PX), px(ICON_PX))))
    return shown
