"""One indicator of all posts as small bars, beside the share of all posts together."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.theme import colour
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, row, scroll, set_margins
from desktop_app.ui.words import tr

from ..rules.columns import INDICATORS, Indicator
from ..rules.reading import share_of_all
from ..services.reading import ReadPost
from .wording import percent_words

WHICH = QT_TRANSLATE_NOOP("Health centre", "Indicator")
ALL = QT_TRANSLATE_NOOP("Health centre", "All posts")
OF_POST = QT_TRANSLATE_NOOP("Health centre", "{post}: {percent}")
LINE_PX, NAME_PX, BAR_PX, PERCENT_PX = 26, 220, 14, 70
Share = tuple[str, float | None]


class BarList(QWidget):
    """Lines of name, bar and percentage; the line of all posts stands first.

    Attributes:
        shares: what is shown, in order.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shares: list[Share] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, of_all: float | None, shares: Sequence[Share]) -> None:
        """Show the share of all posts, and of each."""
        self.shares = [(tr(ALL), of_all), *shares]
        self.setAccessibleName("; ".join(tr(OF_POST, post=name, percent=percent_words(share)) for name, share in self.shares))
        self.setFixedHeight(len(self.shares) * px(LINE_PX))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of all lines."""
        return QSize(px(NAME_PX + PERCENT_PX + 200), len(self.shares) * px(LINE_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines from the side where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (name, share) in enumerate(self.shares):
            self._paint_line(painter, number, name, share)

    def _paint_line(self, painter: QPainter, number: int, name: str, share: float | None) -> None:
        top, height = number * px(LINE_PX), px(LINE_PX)
        name_px, percent_px = px(NAME_PX), px(PERCENT_PX)
        room = max(1, self.width() - name_px - percent_px - px(16))
        font = painter.font()
        font.setBold(number == 0)
        painter.setFont(font)
        painter.setPen(colour("text"))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        begin = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, name_px)
        painter.drawText(self._rect(0, top, name_px, height), side | begin, shown)
        painter.drawText(self._rect(name_px + px(8), top, percent_px, height), side | begin, percent_words(share))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("border"))
        bar_top, bar = top + (height - px(BAR_PX)) / 2, px(BAR_PX)
        start = name_px + percent_px + px(16)
        painter.drawRoundedRect(self._rect(start, bar_top, room, bar), 3, 3)
        if share:
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(self._rect(start, bar_top, room * min(share, 100) / 100, bar), 3, 3)

    def _rect(self, start: float, top: float, width: float, height: float) -> QRectF:
        """Return a rectangle that begins ``start`` pixels from the side where reading begins."""
        left = self.width() - start - width if self.isRightToLeft() else start
        return QRectF(left, top, width, height)


class Indicators(QWidget):
    """Chooses an indicator and shows its bars, the post that needs help most first.

    Attributes:
        which: the chooser.
        bars: the lines.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[ReadPost] = ()
        self.which = ChoiceField([(one.code, one.title) for one in INDICATORS])
        self.which.setAccessibleName(tr(WHICH))
        self.which.set_value(INDICATORS[0].code)
        self.which.changed.connect(self._show)
        self._meaning = label("", "muted", wrap=True)
        self.bars = BarList()
        inside = QWidget()
        lines = QVBoxLayout(inside)
        set_margins(lines, 0, 4, 12, 4)
        lines.addWidget(self.bars)
        lines.addStretch(1)
        stack = QVBoxLayout(self)
        set_margins(stack, 12, 10, 4, 4)
        stack.addLayout(row(self.which, None))
        stack.addWidget(self._meaning)
        stack.addWidget(scroll(inside), 1)

    def show_found(self, found: Sequence[ReadPost]) -> None:
        """Show what was read of the posts."""
        self._found = found
        self._show()

    def _show(self) -> None:
        chosen = next(one for one in INDICATORS if one.code == self.which.value())
        self._meaning.setText(tr(chosen.meaning))
        readings = [one.reading for one in self._found if one.reading is not None]
        self.bars.show_shares(share_of_all(readings, chosen.part, chosen.whole), _ordered(self._found, chosen))


def _ordered(found: Sequence[ReadPost], chosen: Indicator) -> list[Share]:
    """Return name and share of each post, the one that needs help most first, those without a share last."""
    shares = [(one.line.name, one.reading.share(chosen.part, chosen.whole) if one.reading else None) for one in found]
    sign = 1 if chosen.is_good else -1
    return sorted(shares, key=lambda one: (one[1] is None, sign * (one[1] or 0.0), one[0].casefold()))
