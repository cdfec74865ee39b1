"""Buttons that lead to a change are closed, with the reason as tool tip, on a page where nothing may be changed."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP

from .words import tr

ONLY_THE_POST = QT_TRANSLATE_NOOP("Window", "This is the health centre's copy. Only the post itself changes this.")
_REASON = "closed_because"
_WRITING = frozenset((
    "plus", "pencil", "trash-2", "check", "save", "send", "user-plus", "undo-2", "log-in", "log-out", "shield-check",
    "stethoscope", "baby", "scale", "archive", "heart-pulse", "graduation-cap", "clipboard-list", "copy", "upload",
))  # fmt: skip
_READING = frozenset(["printer", "eye", "download", "layout-grid", "folder-open", "user"])
"""Icons of buttons that lead to a change, and of primary ones that do not."""
_WRITING_SIGNS = frozenset(["pencil", "trash-2", "undo-2", "shield-check"])
"""Of buttons that show an icon alone: a plus there makes a picture larger."""


def close_writing(page: QWidget) -> None:
    """Close the buttons of a page that lead to a change, also those that it makes later."""
    page.setProperty(_REASON, tr(ONLY_THE_POST))


class ClosingButton(QPushButton):
    """A button that may lead to a change.

    Attributes:
        leads_to_change: what it does would be refused where nothing may be changed.
    """

    leads_to_change = False
    _is_closed = False

    def name_icon(self, icon: str, kind: str) -> None:
        """Say by icon and kind whether it leads to a change."""
        self.leads_to_change = icon in _WRITING or (kind == "primary" and icon not in _READING)

    def setEnabled(self, enabled: bool) -> None:  # noqa: N802
        """Enable it, unless it is closed where it stands."""
        super().setEnabled(enabled and not self._is_closed)

    def showEvent(self, event: QShowEvent) -> None:
        """Close it where nothing may be changed."""
        super().showEvent(event)
        if not self._is_closed and self.leads_to_change:
            self._is_closed = _close(self)


class ClosingSign(QToolButton):
    """A button with an icon alone that may lead to a change."""

    leads_to_change = False
    _is_closed = False

    def name_icon(self, icon: str) -> None:
        """Say by its icon whether it leads to a change."""
        self.leads_to_change = icon in _WRITING_SIGNS

    def setEnabled(self, enabled: bool) -> None:  # noqa: N802
        """Enable it, unless it is closed where it stands."""
        super().setEnabled(enabled and not self._is_closed)

    def showEvent(self, event: QShowEvent) -> None:
        """Close it where nothing may be changed."""
        super().showEvent(event)
        if not self._is_closed and self.leads_to_change:
            self._is_closed = _close(self)


def also_in_copy(made: QAbstractButton) -> QAbstractButton:
    """Let a button be pressed in a health centre's copy of a post, too: the centre may store what it leads to."""
    if isinstance(made, ClosingButton | ClosingSign):
        made.leads_to_change = False
    return made


def only_at_post(made: QPushButton) -> QPushButton:
    """Say of a button that it leads to a change, where its icon does not."""
    if isinstance(made, ClosingButton):
        made.leads_to_change = True
    return made


def _close(made: QAbstractButton) -> bool:
    reason = _reason(made)
    if reason:
        made.setEnabled(False)
        made.setToolTip(reason)
    return bool(reason)


def _reason(made: QWidget) -> str:
    above: QWidget | None = made
    while above is not None:
        found = above.property(_REASON)
        if found:
            return str(found)
        above = above.parentWidget()
    return ""
