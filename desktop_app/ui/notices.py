"""Messages that interrupt: what the machine failed at, with advice, and what is our own fault."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.errors import MachineError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .icons import icon
from .tokens import px
from .widgets import button, label, row
from .words import tr

CLOSE = QT_TRANSLATE_NOOP("Window", "Close")
UNSAVED_TITLE = QT_TRANSLATE_NOOP("Window", "Not saved yet")
UNSAVED_TEXT = QT_TRANSLATE_NOOP("Window", "Something on the page “{page}” was typed and not saved.")
UNSAVED_ADVICE = QT_TRANSLATE_NOOP("Window", "Go back and save it, or close Balai without it.")
GO_BACK = QT_TRANSLATE_NOOP("Window", "Go back")
CLOSE_ANYWAY = QT_TRANSLATE_NOOP("Window", "Close without saving")
COPY = QT_TRANSLATE_NOOP("Window", "Copy the details")
COPIED = QT_TRANSLATE_NOOP("Window", "Copied")
MACHINE_TITLE = QT_TRANSLATE_NOOP("Window", "Something is needed from you")
CRASH_TITLE = QT_TRANSLATE_NOOP("Window", "A mistake in Balai")
CRASH_TEXT = QT_TRANSLATE_NOOP("Window", "Balai could not finish what you asked for. What was saved before is safe.")
CRASH_ADVICE = QT_TRANSLATE_NOOP(
    "Window",
    "Try it once more. If it happens again, close Balai and open it again, and show the details below to the person who helps "
    "you. They contain no names.",
)


class NoticeDialog(QDialog):
    """A sentence, advice, and a button that closes; it never blocks the program (``open()``, not ``exec()``)."""

    def __init__(self, title: Label, text: Label, advice: Label, picture: str, tone: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(title))
        image = QLabel()
        image.setPixmap(icon(picture, tone).pixmap(QSize(px(32), px(32))))
        self.text = label(text, "h2", wrap=True)
        self.advice = label(advice, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(px(8))
        words.addWidget(self.text)
        words.addWidget(self.advice)
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(image, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.close_button = button(CLOSE, kind="primary", clicked=self.accept)
        self.buttons = row(None, self.close_button)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(px(24), px(24), px(24), px(20))
        self._stack.setSpacing(px(16))
        self._stack.addLayout(head)
        self._stack.addLayout(self.buttons)
        self.setMinimumWidth(px(460))

    def say(self, text: Label, advice: Label) -> None:
        """Show other words; the dialog grows if they are longer."""
        self.text.setText(tr(text))
        self.advice.setText(tr(advice))
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))

    def add_details(self, details: str) -> None:
        """Show something to copy for a person who helps."""
        shown = QPlainTextEdit(details)
        shown.setReadOnly(True)
        shown.setAccessibleName(tr(COPY))
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shown.setMinimumHeight(px(160))
        self._stack.insertWidget(1, shown)
        copy: QPushButton = button(COPY, "copy", clicked=lambda: _copy(details, copy))
        self.buttons.insertWidget(0, copy)


def advise(error: MachineError, parent: QWidget | None) -> NoticeDialog:
    """Show what the machine failed at and what to do now; one that comes again takes the place of the first."""
    for open_one in parent.findChildren(NoticeDialog) if parent is not None else ():
        if open_one.isVisible():
            open_one.say(error.text, error.advice)
            return open_one
    dialog = NoticeDialog(MACHINE_TITLE, error.text, error.advice, "triangle-alert", "warn", parent)
    dialog.open()
    return dialog


def ask_before_closing(page: Label, close: Callable[[], object], parent: QWidget) -> NoticeDialog:
    """Ask whether to close with something half-typed; ``close`` is called if so."""
    dialog = NoticeDialog(UNSAVED_TITLE, UNSAVED_TEXT.fill(page=tr(page)), UNSAVED_ADVICE, "circle-alert", "warn", parent)
    dialog.close_button.setText(tr(GO_BACK))
    leave: QPushButton = button(CLOSE_ANYWAY, kind="danger", clicked=close)
    leave.clicked.connect(dialog.accept)
    dialog.buttons.insertWidget(0, leave)
    dialog.open()
    return dialog


def confess(details: str, parent: QWidget | None) -> NoticeDialog:
    """Show that we made a mistake; ``details`` has no names in it."""
    dialog = NoticeDialog(CRASH_TITLE, CRASH_TEXT, CRASH_ADVICE, "circle-alert", "danger", parent)
    dialog.add_details(details)
    dialog.open()
    return dialog


def _copy(details: str, pressed: QPushButton) -> None:
    QGuiApplication.clipboard().setText(details)
    pressed.setText(tr(COPIED))
