"""F6 goes round: rail, page, foot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.focus import first_stop


def focus_next(regions: Sequence[QWidget]) -> None:
    """Put the focus into the next region that can take it; nothing happens if none can."""
    focused = QApplication.focusWidget()
    at = next((n for n, region in enumerate(regions) if focused is not None and region.isAncestorOf(focused)), 0)
    for step in range(1, len(regions) + 1):
        target = first_stop(regions[(at + step) % len(regions)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return
