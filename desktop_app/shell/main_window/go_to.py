"""Ctrl+K: a field in the middle of the window that goes to a page or a person by name."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields import SearchField
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.theme import icon, px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

from ..quick_search import Found

GO_TO = QT_TRANSLATE_NOOP("Window", "Go to a page or a person")
PLACES = QT_TRANSLATE_NOOP("Window", "Places found")
NOTHING = QT_TRANSLATE_NOOP("Window", "Nothing found. Try fewer letters.")
WIDE_PX, SHOWN = 560, 9
Search = Callable[[str], Sequence[Found]]


class GoTo(QFrame):
    """Lies over the page until a place is chosen or Esc is pressed.

    Signals:
        chosen(found): go there.
    """

    chosen = Signal(object)

    def __init__(self, search: Search, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self._search, self._over = search, parent
        self._back_to = QApplication.focusWidget()
        self.field = SearchField(GO_TO)
        self.list = QListWidget()
        self.list.setAccessibleName(tr(PLACES))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setIconSize(QSize(px(20), px(20)))
        self._nothing = label(NOTHING, "muted")
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(14), px(14), px(14), px(14))
        stack.setSpacing(px(8))
        for part in (self.field, self.list, self._nothing):
            stack.addWidget(part)
        self.field.changed.connect(self.search_again)
        self.field.entered.connect(self.take)
        self.field.down.connect(partial(self._move, 1))
        self.list.itemClicked.connect(self.take)
        add_shortcut(self, Qt.Key.Key_Escape, self.close_field)
        self._found: Sequence[Found] = ()
        self.search_again()

    def open(self) -> None:
        """Show the field above the middle of the window, with the cursor in it."""
        width = min(px(WIDE_PX), self._over.width() - px(40))
        self.setFixedWidth(width)
        self.move((self._over.width() - width) // 2, px(80))
        self.show()
        self.raise_()
        self.field.setFocus()

    def search_again(self) -> None:
        """Show what fits the words in the field."""
        self._found = self._search(self.field.value())
        self.list.clear()
        for found in self._found:
            words = f"{found.title}   {found.detail}" if found.detail else found.title
            self.list.addItem(QListWidgetItem(icon(found.icon), words))
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(self._found))
        self._nothing.setVisible(not self._found)
        self.list.setFixedHeight(min(len(self._found), SHOWN) * max(self.list.sizeHintForRow(0), px(34)) + px(12))
        self.adjustSize()

    def take(self) -> None:
        """Go to the place that is marked."""
        number = self.list.currentRow()
        if 0 <= number < len(self._found):
            found = self._found[number]
            self.close_field()
            self.chosen.emit(found)

    def close_field(self) -> None:
        """Go away and give the focus back."""
        self.hide()
        if self._back_to is not None:
            self._back_to.setFocus()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the places."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        if self._found:
            self.list.setCurrentRow((self.list.currentRow() + step) % len(self._found))
