"""Checks a certificate that somebody shows: the number is typed, or scanned from its QR code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import TextField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, label, row, set_property
from desktop_app.ui.words import tr

from ... import services
from ...services import CheckedCertificate

TITLE = QT_TRANSLATE_NOOP("Classes", "Check a certificate")
NUMBER = QT_TRANSLATE_NOOP("Classes", "Number on the certificate")
HINT = QT_TRANSLATE_NOOP("Classes", "16 digits, or hold the QR code before the scanner. Spaces and hyphens do not matter.")
CHECK = QT_TRANSLATE_NOOP("Classes", "Check")
OPEN = QT_TRANSLATE_NOOP("Classes", "Open the class")
VERDICTS: dict[str, tuple[Text, str]] = {
    "valid": (QT_TRANSLATE_NOOP("Classes", "valid"), "ok"),
    "withdrawn": (QT_TRANSLATE_NOOP("Classes", "withdrawn"), "danger"),
    "mistyped": (QT_TRANSLATE_NOOP("Classes", "number not right"), "warn"),
    "unknown": (QT_TRANSLATE_NOOP("Classes", "not known here"), "danger"),
}


class NumberLine(TextField):
    """A line whose Enter checks.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter checks the number."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)


class CheckPanel(QWidget):
    """A number, and what the post knows of it.

    Attributes:
        number: where one types.
        verdict, said: the answer.

    Signals:
        class_asked(class id): the class of the certificate is wanted.
    """

    class_asked = Signal(bytes)

    def __init__(self, context: AppContext, number: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.found: CheckedCertificate | None = None
        self.number = NumberLine(max_length=80)
        self.number.setAccessibleName(tr(NUMBER))
        self.number.setAccessibleDescription(tr(HINT))
        self.check_button = button(CHECK, "shield-check", clicked=self.check)
        self.verdict, self.said = Chip(), label("", "h2", wrap=True)
        self.open_button = button(OPEN, "arrow-right", clicked=self._open)
        line = row(self.number, self.check_button)
        line.setStretch(0, 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, px(8), 0, 0)
        stack.setSpacing(px(10))
        stack.addWidget(label(NUMBER, "field"))
        stack.addLayout(line)
        stack.addWidget(label(HINT, "caption", wrap=True))
        stack.addSpacing(px(8))
        stack.addLayout(row(self.verdict, None))
        stack.addWidget(self.said)
        stack.addLayout(row(self.open_button, None))
        stack.addStretch(1)
        self.number.entered.connect(self.check)
        for part in (self.verdict, self.said, self.open_button):
            part.hide()
        if number:
            self.number.set_value(number)
            self.check()

    def focus_first(self) -> None:
        """Put the cursor where one types."""
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> None:
        """Say what is known of the number that stands there; nothing for an empty line."""
        typed = self.number.value()
        if not typed:
            return
        with self._context.db.read() as session:
            self.found = services.check_certificate(session, typed)
        words, tone = VERDICTS[self.found.verdict]
        self.verdict.setText(tr(words))
        set_property(self.verdict, "tone", tone)
        self.said.setText(tr(self.found.text))
        self.number.set_value(self.found.number)
        self.number.selectAll()
        self.verdict.show()
        self.said.show()
        self.open_button.setVisible(self.found.class_id is not None)

    def _open(self) -> None:
        if self.found is not None and self.found.class_id is not None:
            self.class_asked.emit(self.found.class_id)
