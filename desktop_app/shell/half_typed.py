"""Asks before something half-typed is lost."""

from collections.abc import Callable
from functools import partial

from .main_window import MainWindow, Workspace


class HalfTyped:
    """Stands between a wish to close the pages and what would be lost with them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._is_given_up = False

    def may_close(self, workspace: Workspace | None, then: Callable[[], object]) -> bool:
        """Return True if nothing is lost; else ask, and call ``then`` once the person gives it up."""
        page_id = workspace.unsaved_page() if workspace is not None else ""
        if not page_id or workspace is None or self._is_given_up:
            return True
        from desktop_app.ui.notices import ask_before_closing

        workspace.go(page_id)
        ask_before_closing(workspace.cards[page_id].title, partial(self._give_up, then), self._window)
        return False

    def forget(self) -> None:
        """Ask again from now on: what the person gave up is gone."""
        self._is_given_up = False

    def _give_up(self, then: Callable[[], object]) -> None:
        self._is_given_up = True
        then()
