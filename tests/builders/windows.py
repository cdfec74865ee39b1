"""Reads and presses what stands in a window, as a person does."""

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget


def words(widget: QWidget) -> list[str]:
    """Return the words in sight."""
    QApplication.processEvents()
    return [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]


def press(widget: QWidget, name: str) -> None:
    """Press the button that has a name, in words or for screen readers."""
    QApplication.processEvents()
    buttons = [*widget.findChildren(QPushButton), *widget.findChildren(QToolButton)]
    next(one for one in buttons if name in (one.text(), one.accessibleName()) and one.isVisible()).click()
    QApplication.processEvents()
