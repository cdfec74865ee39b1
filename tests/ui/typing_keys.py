"""Types any script: Qt's key events of tests know Western letters only, input methods commit the others."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget


def type_text(widget: QWidget, text: str) -> None:
    """Type ``text`` into ``widget``, sign by sign, as an input method does."""
    for sign in text:
        event = QInputMethodEvent()
        event.setCommitString(sign)
        QCoreApplication.sendEvent(widget, event)
