"""A field for a passphrase."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..icons import icon
from ..words import tr
from .text import LineField

SHOW = QT_TRANSLATE_NOOP("Window", "Show what is typed")
HIDE = QT_TRANSLATE_NOOP("Window", "Hide what is typed")


class PassphraseField(LineField):
    """Hides what is typed until the eye is pressed; what is typed is taken as it is, spaces too.

    Signals:
        changed: a person typed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(300)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._eye = QAction(self)
        self._eye.triggered.connect(self._turn)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._show(False)

    def value(self) -> str:
        """Return what was typed."""
        return self.text()

    def set_value(self, value: str | None) -> None:
        """Put ``value`` into the field; None empties it."""
        self.setText(value or "")

    def problem(self) -> Text | None:
        """Return None: anything may be a passphrase."""
        return None

    def _turn(self) -> None:
        self._show(self.echoMode() == QLineEdit.EchoMode.Password)

    def _show(self, plain: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if plain else "eye"))
        self._eye.setToolTip(tr(HIDE if plain else SHOW))
        self._eye.setText(tr(HIDE if plain else SHOW))
