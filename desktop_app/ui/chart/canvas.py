"""The picture: painted in the theme's colours, walked through with the pointer or the arrow keys."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.chart import Chart, Mark, Plot, draw
from desktop_app.core.chart.words import said
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..tokens import colour, px, scale
from ..words import current, joined, tr
from .bubble import draw_bubble
from .surface import ScreenSurface

POINT = 1.6
"""Pixels of one point at the usual text size: letters of 7 points become some 11 pixels tall."""
REACH = 14.0
"""Points from a mark within which the pointer finds it."""
MARKS = QT_TRANSLATE_NOOP("Window", "{n} points. Arrow keys go from one to the next.")


class ChartCanvas(QWidget):
    """A chart on the screen.

    Right and Down go to the next mark, Left and Up to the one before, in every language: time runs from left
    to right. Home and End go to the first and the last, Esc leaves them.

    Signals:
        pointed(words): another mark is the current one; "" if there is none.
    """

    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(px(300), px(260))
        self._chart: Chart | None = None
        self._drawn: tuple[Plot, QPixmap] | None = None
        self._current: int | None = None

    @property
    def unit(self) -> float:
        """Return how many pixels one point of the picture has."""
        return POINT * scale()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(px(520), px(300))

    def show_chart(self, chart: Chart) -> None:
        """Show another chart; none of its marks is chosen."""
        self._chart, self._drawn, self._current = chart, None, None
        self.setAccessibleName(tr(chart.title))
        self._describe("")
        self.update()

    def marks(self) -> list[Mark]:
        """Return the marks with their places in pixels of this widget, from left to right."""
        unit = self.unit
        return [
            Mark(mark.point, mark.x * unit, mark.y * unit, mark.ink, mark.outside, mark.half_width * unit)
            for mark in self._placed()
        ]

    def current_words(self) -> str:
        """Return what is said of the mark that is chosen; "" if none is."""
        if self._chart is None or self._current is None:
            return ""
        return joined(*(f"{title} {value}" for title, value in said(self._chart, self._placed()[self._current].point, current())))

    def choose(self, number: int | None) -> None:
        """Choose a mark by its place from the left, or none."""
        if number == self._current:
            return
        self._current = number
        words = self.current_words()
        self.update()
        self._describe(words)
        self.pointed.emit(words)
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the marks."""
        last = len(self._placed()) - 1
        key = Qt.Key(event.key())
        if last < 0 or key not in _STEPS:
            super().keyPressEvent(event)
            return
        if key == Qt.Key.Key_Escape:
            if self._current is None:
                super().keyPressEvent(event)
            self.choose(None)
            return
        step, start = _STEPS[key]
        now = start % (last + 1) if self._current is None or not step else self._current + step
        self.choose(min(max(now, 0), last))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the mark under the pointer."""
        self.choose(self._near(event.position().x() / self.unit, event.position().y() / self.unit))

    def leaveEvent(self, event: QEvent) -> None:
        """Leave the marks when the pointer goes away, unless keys are used here."""
        if not self.hasFocus():
            self.choose(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys are for this chart now."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the marks."""
        super().focusOutEvent(event)
        self.choose(None)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in other colours."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._drawn = None
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart, the chosen mark and what is said of it."""
        painter = QPainter(self)
        if self._chart is not None:
            self._paint(painter, self._chart)
        if self.hasFocus():
            painter.resetTransform()
            pen = painter.pen()
            pen.setColor(colour("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(6), px(6))
        painter.end()

    def _describe(self, words: str) -> None:
        """Let a screen reader say what is chosen, or how to choose."""
        if self._chart is not None:
            self.setAccessibleDescription(words or joined(MARKS.of(len(self._chart.marks())), *self._chart.notes))

    def _paint(self, painter: QPainter, chart: Chart) -> None:
        plot, picture = self._drawn_now(chart)
        painter.drawPixmap(0, 0, picture)
        marks = plot.marks()
        if self._current is not None and self._current < len(marks):
            painter.scale(self.unit, self.unit)
            mark = marks[self._current]
            draw_bubble(ScreenSurface(painter), plot, mark, said(chart, mark.point, current()))

    def _drawn_now(self, chart: Chart) -> tuple[Plot, QPixmap]:
        """Return the chart as large as the widget, drawn anew only where its size or the screen's has changed."""
        ratio, unit = self.devicePixelRatioF(), self.unit
        size = self.size() * ratio
        if self._drawn is None or self._drawn[1].size() != size or self._drawn[1].devicePixelRatioF() != ratio:
            picture = QPixmap(size)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.scale(unit, unit)
            plot = draw(ScreenSurface(painter), chart, self.width() / unit, self.height() / unit, current())
            painter.end()
            self._drawn = plot, picture
        return self._drawn

    def _placed(self) -> list[Mark]:
        """Return the marks in points."""
        return [] if self._chart is None else self._drawn_now(self._chart)[0].marks()

    def _near(self, x: float, y: float) -> int | None:
        if self._chart is None:
            return None
        best, nearest, bottom = None, REACH, self._drawn_now(self._chart)[0].bottom
        for number, mark in enumerate(self._placed()):
            if mark.half_width:
                within = abs(x - mark.x) <= mark.half_width and mark.y - REACH <= y <= bottom
                distance = 0.0 if within else REACH + 1
            else:
                distance = ((mark.x - x) ** 2 + (mark.y - y) ** 2) ** 0.5
            if distance < nearest:
                best, nearest = number, distance
        return best


_STEPS = {
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (-1, -1),
    Qt.Key.Key_Up: (-1, -1),
    Qt.Key.Key_Home: (0, 0),
    Qt.Key.Key_End: (0, -1),
    Qt.Key.Key_Escape: (0, 0),
}
"""Key -> (step from the chosen mark, where it begins if none is chosen)."""
