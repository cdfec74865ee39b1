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
    """Return the last widget inside ``region`` that Tab comes to, hidden ones included, leaving out ``but``; None if none."""
    last, widget = None, region.nextInFocusChain()
    while widget is not region:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and region.isAncestorOf(widget) and widget not in but:
            last = widget
        widget = widget.nextInFocusChain()
    return last
