"""The pages that the window shows: those of a post, of a health centre, or of its copy of a post."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.core.contract import Page
from desktop_app.ui.context import AppContext

from .discovery import find_features
from .main_window import MainWindow, Workspace
from .own_pages import POST, all_pages
from .visits import cards_for


class ShownPages(QObject):
    """Puts the pages of one post after the other into the window.

    Attributes:
        workspace: rail and pages; None at the gate.
        kind: of what is shown: "post", "centre" or "copy".

    Signals:
        home_asked: back from the copy of a post to the health centre.
        lock_asked: hide everything until somebody types name and PIN or password.
    """

    home_asked = Signal()
    lock_asked = Signal()

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.workspace: Workspace | None = None
        self.kind = POST

    def show_empty(self, kind: str) -> None:
        """Show the frame of a practice post that is still to be opened."""
        self._put(kind, _cards(kind), is_practice=True)

    def show(self, kind: str, context: AppContext, copy_of: str = "") -> None:
        """Show the frame of an open post; ``copy_of`` names the post of a copy."""
        cards = [card for card in _cards(kind) if context.page_level(card.id) != "none"]
        self._put(kind, cards, context.is_practice, copy_of)

    def show_instead(self, kind: str, context: AppContext, kept: Mapping[str, object] | None, copy_of: str = "") -> None:
        """Show new pages of an open post instead of those that stand there, looking as ``kept`` says."""
        former = self.workspace
        self.show(kind, context, copy_of)
        if former is not None:
            former.detach()
        if self.workspace is not None:
            self.workspace.attach(context, str(kept["front"]) if kept else None)
            self.workspace.restore(kept or {})

    def leave(self) -> None:
        """Show them no more: the gate takes their place."""
        self.workspace = None

    def _put(self, kind: str, cards: Sequence[Page], is_practice: bool, copy_of: str = "") -> None:
        self.kind, self.workspace = kind, Workspace(cards, is_practice, copy_of=copy_of)
        self.workspace.home_asked.connect(self.home_asked)
        self.workspace.lock_asked.connect(self.lock_asked)
        self._window.show_content(self.workspace)


def _cards(kind: str) -> Sequence[Page]:
    features = find_features()
    return cards_for(kind, features, all_pages(features))
