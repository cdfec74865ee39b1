"""A list and, beside it, what is open of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .focus import first_stop
from .form import Form
from .shortcuts import add_shortcut
from .tokens import px
from .widgets import icon_button, label, set_margins
from .words import tr

CLOSE = QT_TRANSLATE_NOOP("Window", "Close (Esc)")
NARROW_PX = 1100
DETAIL_PX = 380


class MasterDetail(QWidget):
    """A list and, beside it, what is open of it; in a narrow window the detail covers the list.

    Signals:
        closed: the detail panel went away.
        left_unsaved(form): a half-typed form is about to go away without Save or Cancel.
        covered(bool): the detail covers the list now, or the list is seen again.
    """

    closed = Signal()
    left_unsaved = Signal(object)
    covered = Signal(bool)

    def __init__(self, master: QWidget, detail_px: int = DETAIL_PX, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail_px = detail_px
        self.detail: QWidget | None = None
        self._back_to: QWidget | None = None
        self._title = label("", "h2", wrap=True)
        self._close = icon_button(CLOSE, "x", self.close_detail)
        self._panel = self._make_panel()
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(px(16))
        if self.isRightToLeft():
            self._splitter.setContentsMargins(0, 0, 1, 0)  # mirrored, a splitter reaches a pixel beyond its edge
        self.master = _framed(master)
        self._splitter.addWidget(self.master)
        self._splitter.addWidget(self._panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._splitter)
        self._panel.hide()
        add_shortcut(self, Qt.Key.Key_Escape, self.close_detail)

    def show_detail(self, detail: QWidget, title: Label = "") -> None:
        """Show ``detail``; what stood there before is deleted.

        The cursor goes to a form's first field, or where the detail wants it. If it was in what stood there before, it goes on
        inside the new detail, so that the next keys do not fall on the rail.
        """
        was_inside = self._panel.isAncestorOf(QApplication.focusWidget() or self.master)
        self._take_away()
        focused = self.focusWidget()
        if self._panel.isHidden():
            self._back_to = focused if focused is not None else self.master
        self.detail = detail
        self._title.setText(tr(title))
        self._holder.addWidget(detail, 1)
        self._panel.show()
        detail.show()
        self._arrange()
        if isinstance(detail, Form):
            detail.cancelled.connect(self.close_detail)
        self._take_cursor(detail, was_inside)

    def close_detail(self) -> None:
        """Take the detail away and go back to the list."""
        if self.detail is None:
            return
        self._take_away()
        self._panel.hide()
        self._show_master(True)
        is_there = self._back_to is not self.master and isValid(self._back_to)  # a line of a list read again is gone
        back_to = self._back_to if is_there else first_stop(self.master)
        if back_to is not None:
            back_to.setFocus()
        self.closed.emit()

    def form(self) -> Form | None:
        """Return the form in the detail panel, if one stands there."""
        if isinstance(self.detail, Form):
            return self.detail
        return self.detail.findChild(Form) if self.detail is not None else None

    def is_narrow(self) -> bool:
        """Return True if list and detail do not fit beside each other."""
        return self.window().width() < px(NARROW_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the detail cover the list where there is no room for both."""
        super().resizeEvent(event)
        self._arrange()

    def _make_panel(self) -> QFrame:
        panel = QFrame()
        panel.setObjectName("Card")
        self._holder = QVBoxLayout(panel)
        set_margins(self._holder, 20, 14, 14, 16)
        self._holder.setSpacing(px(8))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._holder.addLayout(head)
        return panel

    def _take_away(self) -> None:
        form = self.form()
        if form is not None and form.has_changes:
            self.left_unsaved.emit(form)
        if self.detail is not None:
            self._holder.removeWidget(self.detail)
            self.detail.hide()
            self.detail.deleteLater()
            self.detail = None

    def _take_cursor(self, detail: QWidget, was_inside: bool) -> None:
        form = self.form()
        if form is not None and (form is detail or was_inside):
            form.focus_first()
        elif detail.focusProxy() is not None or was_inside:
            detail.setFocus()

    def _show_master(self, shown: bool) -> None:
        if self.master.isHidden() == shown:
            self.master.setVisible(shown)
            self.covered.emit(not shown)

    def _arrange(self) -> None:
        if self.detail is None:
            return
        narrow = self.is_narrow()
        self._show_master(not narrow)
        if not narrow:
            wide = max(px(self._detail_px), self._panel.minimumSizeHint().width())
            self._splitter.setSizes([max(1, self._splitter.width() - wide - px(16)), wide])


def _framed(master: QWidget) -> QWidget:
    frame = QFrame()
    frame.setObjectName("Card")
    stack = QVBoxLayout(frame)
    stack.setContentsMargins(2, px(4), 2, px(4))
    stack.addWidget(master)
    return frame
