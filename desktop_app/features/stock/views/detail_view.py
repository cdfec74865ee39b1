"""A tab of the stock page with a list, and forms and cards beside it."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.form import Form
from desktop_app.ui.master_detail import DETAIL_PX, MasterDetail
from desktop_app.ui.page import BROUGHT_BACK, PUT_ASIDE

T = TypeVar("T")


class DetailView(QWidget):
    """A list, and beside it what is open of it; read again after each action that touches one of ``tables``.

    A half-typed form that goes away comes back when the same form is opened again.

    Attributes:
        context: the program's services.
        master_detail: list and panel.
    """

    def __init__(self, context: AppContext, tables: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._tables = tables
        self._is_stale = True
        self._open_name = ""
        self._drafts: dict[str, Mapping[str, object]] = {}
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        context.changed.connect(self._on_changed)

    def set_master(self, master: QWidget, detail_px: int = DETAIL_PX) -> None:
        """Show the list."""
        self.master_detail = MasterDetail(master, detail_px)
        self.master_detail.left_unsaved.connect(self._put_aside)
        self.master_detail.closed.connect(self._forget_name)
        self._stack.addWidget(self.master_detail, 1)

    def reload(self) -> None:
        """Read everything again; a view implements this."""
        raise NotImplementedError

    def open_detail(self, name: str, detail: QWidget, title: Label) -> None:
        """Show a form or a card beside the list; ``name`` tells it from the others of this view."""
        self.master_detail.show_detail(detail, title)
        self._open_name = name
        if isinstance(detail, Form):
            detail.fields.addStretch(1)  # a short form stands at the top of a high panel
            detail.saved.connect(self.master_detail.close_detail)
            if name in self._drafts:
                detail.restore(self._drafts.pop(name))
                self.context.notify(BROUGHT_BACK)

    def open_name(self) -> str:
        """Return the name of what is open beside the list, "" if nothing is."""
        return self._open_name

    def unsaved(self) -> bool:
        """Return True if something half-typed would be lost with the window."""
        form = self.master_detail.form()
        return bool(self._drafts) or (form is not None and form.has_changes)

    def act(self, words: Text, work: Callable[..., T]) -> T | None:
        """Do one thing outside of a form, say so with an offer to undo it, or show why it cannot be done."""
        try:
            return store(self.context, words, work)
        except (UserError, MachineError) as refused:
            self.context.show_error(refused)
            return None

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the view was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.reload()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*self._tables):
            return
        if self.isVisible():
            self.reload()
        else:
            self._is_stale = True

    def _put_aside(self, form: Form) -> None:
        self._drafts[self._open_name] = form.draft()
        self.context.notify(PUT_ASIDE)

    def _forget_name(self) -> None:
        self._open_name = ""


def store(context: AppContext, words: Text, work: Callable[..., T]) -> T:
    """Do ``work`` as one action, say what was done and offer to undo it; what it raises is raised, and nothing is stored."""
    with context.db.action(words) as session:
        done = work(session)
        session.flush()
        action = action_id(session)
    context.notify(words, action)
    return done
