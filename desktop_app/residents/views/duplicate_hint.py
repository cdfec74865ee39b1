"""Beside the name while somebody is typed: who may be the same person, and why. It never stops anybody."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, clear_layout, column, label, row

from .. import services
from ..rules import ResidentEntry
from ..services import Likeness
from .wording import hit_line

MAY_BE = QT_TRANSLATE_NOOP("Residents", "Already in the list?")
REASON = QT_TRANSLATE_NOOP("Residents", "{details} ({reason})")
OPEN = QT_TRANSLATE_NOOP("Residents", "Open that one")
DIFFERENT = QT_TRANSLATE_NOOP("Residents", "Different person")
DEBOUNCE_MS = 300
MOST_SHOWN = 2


class DuplicateHint(QWidget):
    """Up to three people who resemble what is typed.

    Args:
        entry: returns what stands in the form.
        own: whose card is changed, or None.

    Attributes:
        found: who is shown.

    Signals:
        other_chosen(resident): open that one instead.
    """

    other_chosen = Signal(bytes)

    def __init__(
        self, context: AppContext, entry: Callable[[], ResidentEntry], own: bytes | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._entry, self._own = context, entry, own
        self._dismissed: set[bytes] = set()
        self.found: list[Likeness] = []
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(6))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self.look)
        self.hide()

    def look_soon(self) -> None:
        """Look a moment after the last letter."""
        self._timer.start()

    def look(self) -> None:
        """Compare what is typed with the whole post."""
        self._timer.stop()
        with self._context.db.read() as session:
            found = services.likely_duplicates(session, self._entry(), self._own)
        self._show([one for one in found if one.resident.id not in self._dismissed][:MOST_SHOWN])

    def _show(self, found: list[Likeness]) -> None:
        if found == self.found:
            return
        self.found = found
        clear_layout(self._stack)
        if found:
            frame = QFrame()
            frame.setObjectName("Card")
            stack = column(label(MAY_BE, tone="warn"), *map(self._lines, found), spacing=6)
            stack.setContentsMargins(px(12), px(10), px(12), px(6))
            frame.setLayout(stack)
            self._stack.addWidget(frame)
        self.setVisible(bool(found))

    def _lines(self, one: Likeness) -> QVBoxLayout:
        person = one.resident
        details = REASON.fill(details=hit_line(person, self._context.today()), reason=one.reason)
        to_open = button(OPEN, kind="link", clicked=lambda: self.other_chosen.emit(person.id))
        different = button(DIFFERENT, kind="link", clicked=lambda: self._dismiss(person.id))
        return column(
            label(person.shown, "field", wrap=True),
            label(details, "caption", wrap=True),
            row(to_open, different, None),
            spacing=1,
        )

    def _dismiss(self, resident: bytes) -> None:
        self._dismissed.add(resident)
        self._show([one for one in self.found if one.resident.id != resident])
