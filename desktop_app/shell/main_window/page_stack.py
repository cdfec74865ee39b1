"""The pages of a post that were opened so far, one in front of the others."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.contract import Page as PageCard
from desktop_app.ui.context import AppContext

if TYPE_CHECKING:  # the frame is painted before pages and fields are imported
    from desktop_app.ui.page import Page


class PageStack(QStackedWidget):
    """Makes a page when it is first opened, and keeps it.

    Attributes:
        built: page id -> its widget, for the pages opened so far.
    """

    def __init__(self, cards: Mapping[str, PageCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self.built: dict[str, QWidget] = {}

    def page(self, page_id: str, context: AppContext) -> QWidget:
        """Return a page, made now unless it was opened before."""
        if page_id not in self.built:
            page: QWidget = self._cards[page_id].make(context)
            self.built[page_id] = page
            self.addWidget(page)
        return self.built[page_id]

    def framed(self, page_id: str) -> "Page | None":
        """Return a page that was opened and has the usual frame, else None."""
        return _framed(self.built.get(page_id))

    def front(self) -> "Page | None":
        """Return the page in front if it has the usual frame, else None."""
        return _framed(self.currentWidget())

    def front_id(self) -> str:
        """Return the id of the page in front, "" if there is none."""
        return next((page_id for page_id, page in self.built.items() if page is self.currentWidget()), "")

    def unsaved(self) -> str:
        """Return the id of a page on which something half-typed stands, "" if there is none."""
        framed = ((page_id, _framed(page)) for page_id, page in self.built.items())
        return next((page_id for page_id, page in framed if page is not None and page.unsaved()), "")

    def states(self) -> dict[str, Mapping[str, object]]:
        """Return page id -> what was typed there and where one was."""
        framed = {page_id: _framed(page) for page_id, page in self.built.items()}
        return {page_id: page.state() for page_id, page in framed.items() if page is not None}


def _framed(widget: QWidget | None) -> "Page | None":
    from desktop_app.ui.page import Page

    return widget if isinstance(widget, Page) else None
