"""The numbers of the open day in the title row; each opens its people."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.widgets import button
from desktop_app.ui.words import tr

from ..services import DayCounts

COUNTS = {
    "here": QT_TRANSLATE_NOOP("Health visits", "{n} here"),
    "waiting": QT_TRANSLATE_NOOP("Health visits", "{n} waiting"),
    "measured": QT_TRANSLATE_NOOP("Health visits", "{n} weighed"),
    "left": QT_TRANSLATE_NOOP("Health visits", "{n} left"),
    "absent": QT_TRANSLATE_NOOP("Health visits", "{n} absent"),
    "visitors": QT_TRANSLATE_NOOP("Health visits", "{n} visitors"),
}


class CountButtons(QObject):
    """A button for each number of the day.

    Attributes:
        buttons: by the names of ``DayCounts``.

    Signals:
        asked(which): the people of a number are wanted.
    """

    asked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: DayCounts | None = None
        self.buttons = {which: self._button(which) for which in COUNTS}

    def ids(self, which: str) -> list[bytes]:
        """Return the people of one number."""
        return list(getattr(self._people, which, ()))

    def show_counts(self, people: DayCounts) -> None:
        """Show the numbers of a day."""
        self._people = people
        for which, shown in self.buttons.items():
            count = len(self.ids(which))
            shown.setText(tr(COUNTS[which].of(count)))
            shown.setEnabled(count > 0)

    def set_visible(self, visible: bool) -> None:
        """Show or hide the numbers; without visitors theirs stays hidden, and while nobody has left theirs too."""
        for which, shown in self.buttons.items():
            shown.setVisible(visible and (which not in ("visitors", "left") or bool(self.ids(which))))

    def _button(self, which: str) -> QPushButton:
        return button("", kind="link", clicked=lambda: self.asked.emit(which))
