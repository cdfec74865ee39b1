"""Where the keyboard goes."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def first_stop(region: QWidget) -> QWidget | None:
    """Return the first widget of ``region``, itself included, that Tab would stop at; None if there is none."""
    for widget in (region, *region.findChildren(QWidget)):
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            return widget
    return None


def last_stop(region: QWidget, but: Collection[QWidget] = ()) -> QWidget | None:
    """Return the last widget made inside ``region`` that Tab stops at, hidden ones included, leaving out ``but``.

    The chain that Tab follows is not walked: PySide takes what ``nextInFocusChain`` returns for a child of the one that was
    asked, and when a form is deleted, widgets of other pages die with it.
    """
    stops = [w for w in region.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.focusProxy() is None]
    window = region.window()  # the list that a choice opens is a window of its own
    return next((widget for widget in reversed(stops) if widget.window() is window and widget not in but), None)
