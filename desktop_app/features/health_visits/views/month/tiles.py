"""The large figures of a month; each opens its children."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, leading, set_margins
from desktop_app.ui.words import current, tr

from ...services.month_figures import TITLES, MonthFigures
from ...services.targets import Target
from .wording import SHORT, TILES

OPEN_HINT = QT_TRANSLATE_NOOP("Health visits", "{title}: {number}. Enter shows the children.")
TARGET = QT_TRANSLATE_NOOP("Health visits", "target {number}")
NOT_KNOWN = "–"
GAP_PX = 8
SIDES_PX = (10, 6)


class Tile(QFrame):
    """One figure: its sign, how many, in words, with the official number if there is one.

    Signals:
        opened(code): its children are wanted.
    """

    opened = Signal(str)

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.setObjectName("Tile")
        self.setProperty("figure", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sign, self.number = label(code, "h2"), label("", "kpi")
        self.words = label(SHORT[code], "caption", wrap=True)
        self.words.setAlignment(leading() & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop)
        stack = QVBoxLayout(self)
        set_margins(stack, SIDES_PX[0], 8, SIDES_PX[1], 8)
        stack.setSpacing(0)
        for part in (self._sign, self.number, self.words):
            stack.addWidget(part)

    def show_figure(self, count: int | None, target: Target | None) -> None:
        """Show how many, None if nobody knows, with the official number if there is one."""
        self.number.setText(NOT_KNOWN if count is None else current().number(count))
        words = tr(SHORT[self.code])
        self.words.setText(words if target is None else f"{words}\n{tr(TARGET, number=target.number)}")
        self.setAccessibleName(tr(OPEN_HINT, title=TITLES[self.code], number=self.number.text()))
        self.setToolTip(self.accessibleName())

    def least_width(self) -> int:
        """Return the width in which the longest word is whole."""
        self.words.ensurePolished()
        metrics = self.words.fontMetrics()
        return max(metrics.horizontalAdvance(word) for word in self.words.text().split()) + px(sum(SIDES_PX)) + px(4)

    def words_height(self, across: int) -> int:
        """Return how tall the words are in a tile of a width."""
        self.words.ensurePolished()
        return self.words.heightForWidth(max(across - px(sum(SIDES_PX)) - 2, 1))

    def set_words_height(self, height: int) -> None:
        """Leave room for words of a height."""
        self.words.setFixedHeight(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the children."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.code)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: object) -> None:
        """A click opens the children."""
        self.opened.emit(self.code)


class TileRow(QWidget):
    """S K D N T O B 2T BGM side by side; arrow keys go from one to the next.

    Attributes:
        tiles: by code.

    Signals:
        opened(code): the children of a figure are wanted.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = {code: Tile(code) for code in TILES}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(GAP_PX))
        self._across = 0
        for tile in self.tiles.values():
            tile.opened.connect(self.opened)
        self.setFocusProxy(self.tiles[TILES[0]])

    def show_figures(self, figures: MonthFigures) -> None:
        """Show the figures of a month."""
        for code, tile in self.tiles.items():
            tile.show_figure(figures.count(code) if figures.is_known(code) else None, figures.targets.get(code))
        self._align()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tiles equally tall."""
        super().resizeEvent(event)
        self._align()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go to the neighbour."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        at = next((number for number, code in enumerate(TILES) if self.tiles[code].hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        step = -step if self.isRightToLeft() else step
        self.tiles[TILES[(at + step) % len(TILES)]].setFocus(Qt.FocusReason.TabFocusReason)

    def _align(self) -> None:
        """Put the tiles into one line, or two where no word would be whole; all get as many lines of words as one needs."""
        widest = max(tile.least_width() for tile in self.tiles.values())
        across = len(TILES) if self._tile_width(len(TILES)) >= widest else (len(TILES) + 1) // 2
        if across != self._across:
            self._across = across
            for number, code in enumerate(TILES):
                self._grid.addWidget(self.tiles[code], *divmod(number, across))
            for column in range(len(TILES)):
                self._grid.setColumnStretch(column, 1 if column < across else 0)
        lines = max(tile.words_height(self._tile_width(across)) for tile in self.tiles.values())
        for tile in self.tiles.values():
            tile.set_words_height(lines)

    def _tile_width(self, across: int) -> int:
        return (self.width() - (across - 1) * px(GAP_PX)) // across
