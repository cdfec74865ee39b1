"""What can be seen to be wrong with a window without knowing what it is for: cut words, nameless parts, stray windows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.ui.table import TONE_ROLE
from desktop_app.ui.theme import px

SLACK = 1
UNBROKEN = re.compile(r"[^\s\u200b\u2e80-\uffff]+")
"""Runs that a line does not break within; Chinese breaks between any two signs."""


@dataclass(frozen=True)
class Cut:
    """Words that do not fit: which widget, which words, pixels needed and there."""

    where: str
    words: str
    needed: int
    there: int


def place(widget: QWidget | None) -> str:
    """Return where a widget is, outermost last four parts."""
    parts = []
    while widget is not None:
        parts.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return "/".join(reversed(parts[:4]))


def cut_words(root: QWidget) -> list[Cut]:
    """Return the visible widgets whose words cannot be seen whole."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            found += [cut for cut in (_cut(widget), _outside(widget)) if cut is not None]
            if isinstance(widget, QTableView):
                found += [*_cut_heads(widget), *_cut_cells(widget), *_sideways(widget)]
    return found


def cut_at_rest(root: QWidget, qtbot: QtBot) -> list[Cut]:
    """Return what is cut once the window has come to rest: a page that is being filled is laid out more than once."""
    for _ in range(40):
        if not (found := cut_words(root)):
            return []
        qtbot.wait(50)
    return found


def _cut(widget: QWidget) -> Cut | None:
    if isinstance(widget, QLabel) and widget.text():
        return _cut_label(widget)
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return None  # its words are a name and a tool tip
    if isinstance(widget, QAbstractButton) and widget.text():
        return _cut_hint(widget, widget.text())
    if isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText()) + px(22) + px(26) * len(widget.actions())
        return _if_cut(widget, widget.placeholderText(), needed, widget.width())
    if isinstance(widget, QComboBox) and widget.count():
        words = max((widget.itemText(at) for at in range(widget.count())), key=widget.fontMetrics().horizontalAdvance)
        needed = widget.fontMetrics().horizontalAdvance(words) + px(42)
        return _if_cut(widget, words, needed, widget.width())
    return None


def _cut_label(shown: QLabel) -> Cut | None:
    words = shown.text()
    if not shown.wordWrap():
        if shown.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
            return None  # shortens on purpose and says all of it in its tool tip
        return _cut_hint(shown, words)
    longest = max((shown.fontMetrics().horizontalAdvance(word) for word in UNBROKEN.findall(words)), default=0)
    return _if_cut(shown, words, longest, shown.contentsRect().width()) or _if_cut(
        shown, words, shown.heightForWidth(shown.width()), shown.height()
    )


def _cut_hint(widget: QWidget, words: str) -> Cut | None:
    hint = widget.sizeHint()
    return _if_cut(widget, words, hint.width(), widget.width()) or _if_cut(widget, words, hint.height(), widget.height())


def _if_cut(widget: QWidget, words: str, needed: int, there: int) -> Cut | None:
    return Cut(place(widget), words, needed, there) if needed > there + SLACK else None


def _outside(widget: QWidget) -> Cut | None:
    """Return a widget with words that its parent cuts off, unless it can be scrolled to."""
    parent = widget.parentWidget()
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    if not words or parent is None or _scrolls(widget) or isinstance(parent, QAbstractScrollArea):
        return None
    inside = parent.rect().contains(QRect(widget.pos(), widget.size()).adjusted(1, 1, -1, -1))
    return None if inside else Cut(place(widget), f"{words} (outside its parent)", widget.geometry().right(), parent.width())


def _scrolls(widget: QWidget) -> bool:
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


def _cut_heads(view: QTableView) -> Iterator[Cut]:
    small = QFont(view.font())
    small.setPixelSize(px(12))
    small.setWeight(QFont.Weight.DemiBold)
    for column in range(view.model().columnCount() if view.horizontalHeader().isVisible() else 0):
        title = str(view.model().headerData(column, Qt.Orientation.Horizontal) or "")
        needed = QFontMetrics(small).horizontalAdvance(title) + px(30)
        if not view.isColumnHidden(column) and needed > view.columnWidth(column) + SLACK:
            yield Cut(place(view), f"head: {title}", needed, view.columnWidth(column))


def _cut_cells(view: QTableView) -> Iterator[Cut]:
    """Yield the cells in sight whose words are shortened, but for the column that gives way when room is short."""
    model, last = view.model(), view.rowAt(view.viewport().height() - 1)
    small = QFont(view.font())
    small.setPixelSize(px(12))
    small.setWeight(QFont.Weight.DemiBold)
    giving = {number for number, column in enumerate(getattr(model, "columns", ())) if column.stretch}
    for row in range(max(view.rowAt(0), 0), (last if last >= 0 else model.rowCount() - 1) + 1):
        for column in range(model.columnCount()):
            cell: QModelIndex = model.index(row, column)
            words = str(cell.data() or "")
            metrics = view.fontMetrics() if cell.data(TONE_ROLE) is None else QFontMetrics(small)
            needed = metrics.horizontalAdvance(words) + px(28)
            if words and column not in giving and not view.isColumnHidden(column) and needed > view.columnWidth(column) + SLACK:
                yield Cut(place(view), f"cell {row},{column}: {words}", needed, view.columnWidth(column))


def _sideways(view: QTableView) -> Iterator[Cut]:
    total = sum(view.columnWidth(column) for column in range(view.model().columnCount()) if not view.isColumnHidden(column))
    if total > view.viewport().width() + SLACK:
        yield Cut(place(view), "columns beyond the edge", total, view.viewport().width())


def nameless(root: QWidget) -> list[str]:
    """Return the visible widgets that take the focus and have no name for screen readers."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget, QScrollBar):
            continue
        if widget.focusProxy() is not None or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget.parentWidget(), QComboBox):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
            found.append(place(widget))
    return found


def unseen_focus(root: QWidget) -> list[str]:
    """Return the Tab stops that look the same with and without the focus."""
    found = []
    for widget in root.findChildren(QWidget):
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not takes_tab or not widget.isVisible() or not widget.isEnabled() or widget.focusProxy() is not None:
            continue
        if (
            widget.visibleRegion().isEmpty()
            or widget.objectName().startswith("qt_")
            or isinstance(widget.parentWidget(), QComboBox)
        ):
            continue
        looks = []
        for focused in (False, True):
            if focused:
                widget.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                widget.clearFocus()
            looks.append(widget.grab().toImage())
        if looks[0] == looks[1]:
            found.append(place(widget))
    return found


class StrayWindows(QObject):
    """Notes every widget that appears as a window of its own while it is installed."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def __enter__(self) -> "StrayWindows":
        QApplication.instance().installEventFilter(self)
        return self

    def __exit__(self, *_error: object) -> None:
        QApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False
