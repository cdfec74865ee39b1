"""What stands there at once when an answer means that somebody must not be left alone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, card, label, row
from desktop_app.ui.words import tr

STAY = QT_TRANSLATE_NOOP("Questionnaires", "Stay with {name}. Call the midwife now.")
PHONE = QT_TRANSLATE_NOOP("Questionnaires", "Midwife: {phone}")
NO_PHONE = QT_TRANSLATE_NOOP(
    "Questionnaires", "The midwife's telephone number is not written in Settings. Ask somebody to fetch her."
)
HOW = QT_TRANSLATE_NOOP(
    "Questionnaires", "Do not leave {name} alone. Listen, do not judge, promise nothing. Speak of it with nobody but the midwife."
)
CALLED = QT_TRANSLATE_NOOP("Questionnaires", "The midwife is called")


class StopPanel(QWidget):
    """In the place of the questions until somebody says that the midwife is called.

    Signals:
        called: that was said.
    """

    called = Signal()

    def __init__(self, name: Label, phone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("StopPanel")
        self.stay = label(STAY.fill(name=name), "h1", wrap=True)
        self.stay.setAccessibleName(tr(STAY.fill(name=name)))
        self.phone = label(PHONE.fill(phone=phone) if phone else NO_PHONE, "h2", wrap=True)
        self.phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.done = button(CALLED, "phone", "primary", self.called.emit)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(card(self.stay, self.phone, label(HOW.fill(name=name), wrap=True), row(self.done, None), spacing=12))
        stack.addStretch(1)
        stack.setSpacing(px(8))

    def take_cursor(self) -> None:
        """Take the keys away from the questions; only the button answers them."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)
