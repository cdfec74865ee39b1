"""The frame of every page: title row, filters, body, and a detail panel beside a list."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .closing import close_writing
from .context import AppContext
from .fields.text import SearchField
from .focus import first_stop
from .form import Form, slice_of
from .master_detail import DETAIL_PX, MasterDetail
from .shortcuts import add_shortcut
from .tokens import px
from .widgets import label
from .words import tr
from .wrap_row import WrapRow

__all__ = ["MasterDetail", "Page"]

LOADING = QT_TRANSLATE_NOOP("Window", "Loading")
PUT_ASIDE = QT_TRANSLATE_NOOP("Window", "Not saved. Open it again to go on where you left off.")
BROUGHT_BACK = QT_TRANSLATE_NOOP("Window", "What you typed before is here again. Save it, or cancel.")


class Page(QWidget):
    """One page: it answers one question.

    Attributes:
        context: the program's services.
        search: the search field, if ``add_search`` made one.
        master_detail: the list with its detail panel, if ``set_master`` made one.
        is_loading: what it shows is being read.
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
        self._filters = QWidget()
        self._page_body = QStackedLayout()
        self._page_bar = QProgressBar()
        self._page_bar.setAccessibleName(tr(LOADING))
        self._page_late = QTimer(self)
        self._page_late.setSingleShot(True)
        self._page_late.setInterval(200)
        self._page_late.timeout.connect(self._page_bar.show)
        self._page_detail: tuple[str, Mapping[str, object]] | None = None
        self._page_drafts: dict[str, Mapping[str, object]] = {}
        self._page_reload: Callable[[], object] | None = None
        self._page_tables: tuple[str, ...] = ()
        self._page_is_stale = False
        self.is_loading = False
        if context.is_copy and not context.may(slice_of(type(self).__module__), "work"):
            close_writing(self)
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
        self._filters.setLayout(self._filter_row)
        stack.addWidget(self._filters)
        self._filters.hide()
        stack.addWidget(self._page_bar)
        stack.addLayout(self._page_body, 1)
        self._page_bar.hide()

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
        action.ensurePolished()
        high = max(self._head_title.minimumHeight(), action.sizeHint().height())
        self._head_title.setMinimumHeight(high)  # the title stays where it is when its buttons come and go
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
            self._filters.show()

    def set_body(self, body: QWidget) -> None:
        """Show what the page is about; an earlier body is kept hidden and can be shown again."""
        if self._page_body.indexOf(body) < 0:
            self._page_body.addWidget(body)
        self._page_body.setCurrentWidget(body)

    def set_master(self, master: QWidget, detail_px: int = DETAIL_PX) -> "MasterDetail":
        """Show a list that leaves room for a detail panel."""
        self.master_detail = MasterDetail(master, detail_px)
        self.master_detail.closed.connect(self._on_detail_closed)
        self.master_detail.covered.connect(self._on_covered)
        self.master_detail.left_unsaved.connect(self._put_aside)
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
        self.is_loading = loading
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
        self._bring_back()
        return detail

    def open_with(self, **arguments: object) -> None:
        """Do what ``AppContext.open_page`` asked for, e.g. show one person; a page that can, implements this."""

    def take_cursor(self) -> None:
        """Put the cursor where the person left it on this page, else into the search, else to the first control of the body."""
        body = self._page_body.currentWidget()
        for target in (self.focusWidget(), self.search, first_stop(body) if body is not None else None):
            if target is not None and target.isVisible() and target.isEnabled():
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def scenes(self) -> Iterator[str]:
        """Bring the page into one further state after another that is worth a picture, and yield the name of each."""
        return iter(())

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs to look like this one: search text, open detail, half-typed form."""
        kept: dict[str, object] = {"drafts": self._page_drafts} if self._page_drafts else {}
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
        drafts, opened = kept.get("drafts"), kept.get("detail")
        if isinstance(drafts, dict):
            self._page_drafts.update(drafts)
        if isinstance(opened, tuple):
            self.open_detail(opened[0], **opened[1])
            form = self.master_detail.form() if self.master_detail is not None else None
            draft = kept.get("draft")
            if form is not None and isinstance(draft, dict):
                form.restore(draft)

    def unsaved(self) -> bool:
        """Return True if something half-typed would be lost with the window."""
        form = self.master_detail.form() if self.master_detail is not None else None
        return bool(self._page_drafts) or (form is not None and form.has_changes)

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

    def _on_covered(self, covered: bool) -> None:
        """Give the room of the filters to the detail while it covers the list that they are for."""
        self._filters.setVisible(not covered and self._filter_row.count() > 0)

    def _on_detail_closed(self) -> None:
        self._page_detail = None

    def _put_aside(self, form: Form) -> None:
        """Keep what was typed into a form that goes away, until the same form is opened again."""
        if self._page_detail is not None:
            self._page_drafts[_name_of(self._page_detail)] = form.draft()
            self.context.notify(PUT_ASIDE)

    def _bring_back(self) -> None:
        if self._page_detail is None or self.master_detail is None:
            return
        form, name = self.master_detail.form(), _name_of(self._page_detail)
        if form is not None and name in self._page_drafts:
            form.restore(self._page_drafts.pop(name))
            self.context.notify(BROUGHT_BACK)


def _name_of(detail: tuple[str, Mapping[str, object]]) -> str:
    """Return what tells one detail of a page from another."""
    return f"{detail[0]} {sorted(detail[1].items())}"
