"""The frame of every page: title row, filters, body, and a detail panel beside a list."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .context import AppContext
from .fields.text import SearchField
from .form import Form
from .shortcuts import add_shortcut
from .tokens import px
from .widgets import icon_button, label, set_margins
from .words import tr
from .wrap_row import WrapRow

CLOSE = QT_TRANSLATE_NOOP("Window", "Close (Esc)")
LOADING = QT_TRANSLATE_NOOP("Window", "Loading")
NARROW_PX = 1100
DETAIL_PX = 380


class Page(QWidget):
    """One page: it answers one question.

    Attributes:
        context: the program's services.
        search: the search field, if ``add_search`` made one.
        master_detail: the list with its detail panel, if ``set_master`` made one.
    """

    def __init__(self, context: AppContext, title: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.context = context
        self.search: SearchField | None = None
        self.master_detail: MasterDetail | None = None
        self._head_title = label(title, "h1")
        self._head_count = label("", "muted")
        self._head = WrapRow(spacing=10)
        self._head_primary: QPushButton | None = None
        self._filter_row = WrapRow()
        self._page_body = QStackedLayout()
        self._page_bar = QProgressBar()
        self._page_bar.setAccessibleName(tr(LOADING))
        self._page_late = QTimer(self)
        self._page_late.setSingleShot(True)
        self._page_late.setInterval(200)
        self._page_late.timeout.connect(self._page_bar.show)
        self._page_detail: tuple[str, Mapping[str, object]] | None = None
        self._page_reload: Callable[[], object] | None = None
        self._page_tables: tuple[str, ...] = ()
        self._page_is_stale = False
        self._lay_out_page()

    def _lay_out_page(self) -> None:
        self._page_bar.setRange(0, 0)
        self._page_bar.setTextVisible(False)
        self._page_bar.setFixedHeight(px(4))
        self._head.addWidget(self._head_title)
        self._head.addWidget(self._head_count)
        self._head.add_gap()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(28), px(20), px(28), px(16))
        stack.setSpacing(px(12))
        stack.addLayout(self._head)
        stack.addLayout(self._filter_row)
        stack.addWidget(self._page_bar)
        stack.addLayout(self._page_body, 1)
        self._page_bar.hide()

    def set_title(self, title: Label) -> None:
        """Show another title."""
        self._head_title.setText(tr(title))

    def set_count(self, text: Label) -> None:
        """Say how much there is, beside the title, e.g. "1,204 people"."""
        self._head_count.setText(tr(text))

    def add_action(self, action: QPushButton) -> QPushButton:
        """Add a button to the title row; raises ValueError for a second primary one."""
        if action.property("kind") == "primary":
            if self._head_primary is not None:
                raise ValueError("a page has one primary button")
            self._head_primary = action
        self._head.addWidget(action)
        return action

    def primary_action(self) -> QPushButton | None:
        """Return the primary button of the title row; Ctrl+N presses it."""
        return self._head_primary

    def add_search(self, placeholder: Label, name: Label | None = None) -> SearchField:
        """Add the search field to the filter row; Ctrl+F goes there."""
        self.search = SearchField(placeholder, name)
        self.add_filter(self.search)
        add_shortcut(self, QKeySequence.StandardKey.Find, self.search.setFocus, everywhere=True)
        return self.search

    def add_filter(self, widget: QWidget | None) -> None:
        """Add a widget to the filter row; None sends what follows to the far end."""
        if widget is None:
            self._filter_row.add_gap()
        else:
            self._filter_row.addWidget(widget)

    def set_body(self, body: QWidget) -> None:
        """Show what the page is about; an earlier body is kept hidden and can be shown again."""
        if self._page_body.indexOf(body) < 0:
            self._page_body.addWidget(body)
        self._page_body.setCurrentWidget(body)

    def set_master(self, master: QWidget, detail_px: int = DETAIL_PX) -> "MasterDetail":
        """Show a list that leaves room for a detail panel."""
        self.master_detail = MasterDetail(master, detail_px)
        self.master_detail.closed.connect(self._on_detail_closed)
        self.set_body(self.master_detail)
        return self.master_detail

    def follow(self, reload: Callable[[], object], *tables: str) -> None:
        """Call ``reload`` after each action that touches one of ``tables`` (any action, if none is named).

        A page out of sight reloads once, when it is shown again.
        """
        self._page_reload, self._page_tables = reload, tables
        self.context.changed.connect(self._on_page_tables)

    def set_loading(self, loading: bool) -> None:
        """Show a quiet bar once loading has taken 200 ms."""
        if loading:
            self._page_late.start()
        else:
            self._page_late.stop()
            self._page_bar.hide()

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return what ``open_detail`` shows for ``name``, with its title; a page with details implements this."""
        raise NotImplementedError

    def open_detail(self, name: str, /, **arguments: object) -> QWidget:
        """Open a card or form of this page in the detail panel, by name, so that a new window can open it again."""
        if self.master_detail is None:
            raise ValueError("a page without a list has no detail panel")
        detail, title = self.make_detail(name, **arguments)
        self.master_detail.show_detail(detail, title)
        self._page_detail = (name, arguments)
        return detail

    def open_with(self, **arguments: object) -> None:
        """Do what ``AppContext.open_page`` asked for, e.g. show one person; a page that can, implements this."""

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs to look like this one: search text, open detail, half-typed form."""
        kept: dict[str, object] = {}
        if self.search is not None:
            kept["search"] = self.search.value()
        if self._page_detail is not None and self.master_detail is not None:
            kept["detail"] = self._page_detail
            form = self.master_detail.form()
            if form is not None and form.has_changes:
                kept["draft"] = form.draft()
        return kept

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is."""
        words = kept.get("search")
        if self.search is not None and isinstance(words, str) and words:
            self.search.set_value(words)
        opened = kept.get("detail")
        if isinstance(opened, tuple):
            self.open_detail(opened[0], **opened[1])
            form = self.master_detail.form() if self.master_detail is not None else None
            draft = kept.get("draft")
            if form is not None and isinstance(draft, dict):
                form.restore(draft)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was out of sight."""
        super().showEvent(event)
        if self._page_is_stale and self._page_reload is not None:
            self._page_is_stale = False
            self._page_reload()

    def _on_page_tables(self, changes: Changes) -> None:
        if self._page_tables and not changes.touches(*self._page_tables):
            return
        if self.isVisible() and self._page_reload is not None:
            self._page_reload()
        else:
            self._page_is_stale = True

    def _on_detail_closed(self) -> None:
        self._page_detail = None


class MasterDetail(QWidget):
    """A list and, beside it, what is open of it; in a narrow window the detail covers the list.

    Signals:
        closed: the detail panel went away.
    """

    closed = Signal()

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
        """Show ``detail``; what stood there before is deleted. Focus goes to a form's first field."""
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
            detail.focus_first()

    def set_detail_title(self, title: Label) -> None:
        """Show another title above the detail."""
        self._title.setText(tr(title))

    def close_detail(self) -> None:
        """Take the detail away and go back to the list."""
        if self.detail is None:
            return
        self._take_away()
        self._panel.hide()
        self.master.show()
        if self._back_to is not None:
            self._back_to.setFocus()
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
        if self.detail is not None:
            self._holder.removeWidget(self.detail)
            self.detail.hide()
            self.detail.deleteLater()
            self.detail = None

    def _arrange(self) -> None:
        if self.detail is None:
            return
        narrow = self.is_narrow()
        self.master.setVisible(not narrow)
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
