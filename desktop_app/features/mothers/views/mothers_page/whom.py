"""Asks who is pregnant, before the form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.views.pick_field import PersonField
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

TITLE = QT_TRANSLATE_NOOP("Mothers", "Who is pregnant?")
HINT = QT_TRANSLATE_NOOP(
    "Mothers", "Type some letters of her name, then choose her. Somebody new is entered on the page Residents first."
)


class WhomForm(QWidget):
    """A line that finds people.

    Attributes:
        person: the line.

    Signals:
        chosen(bytes): somebody of the post was chosen.
    """

    TITLE = TITLE
    chosen = Signal(bytes)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = PersonField(context, only_known=True)
        self.person.setAccessibleName(tr(TITLE))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        stack.addWidget(label(HINT, "caption", wrap=True))
        stack.addWidget(self.person)
        stack.addStretch(1)
        self.setFocusProxy(self.person)
        self.person.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        picked = self.person.value()
        if picked.id is not None:
            self.chosen.emit(picked.id)
