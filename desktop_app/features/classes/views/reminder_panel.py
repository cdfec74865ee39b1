"""A text that reminds people of a meeting, to be copied into a message."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.language import CODES, language, own_name
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, LongTextField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import current, tr

from .. import services
from ..services.invitations import reminder_texts

TITLE = QT_TRANSLATE_NOOP("Classes", "Reminder for {day}")
LANGUAGE = QT_TRANSLATE_NOOP("Classes", "Language")
FOR_WHOM = QT_TRANSLATE_NOOP("Classes", "For")
MESSAGE = QT_TRANSLATE_NOOP("Classes", "Message")
HINT = QT_TRANSLATE_NOOP("Classes", "Change the words as you like, copy them, and paste them into a message on the telephone.")
COPY = QT_TRANSLATE_NOOP("Classes", "Copy")
COPIED = QT_TRANSLATE_NOOP("Classes", "The reminder is copied. Paste it into a message.")
BACK = QT_TRANSLATE_NOOP("Classes", "Back to the class")


class ReminderPanel(QWidget):
    """The message about one meeting, in the language of those who get it.

    Attributes:
        whom: everybody, or one person by name.
        message: can be changed before it is copied.
        class_id: of the class.
    """

    def __init__(self, context: AppContext, session_id: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        with context.db.read() as session:
            meeting = services.session_row(session, session_id)
        self._session_id, self.class_id = session_id, meeting.class_id
        self.title = TITLE.fill(day=meeting.held_on)
        self.language = ChoiceField([(code, own_name(code)) for code in CODES])
        self.language.setAccessibleName(tr(LANGUAGE))
        self.language.set_value(current().code)
        self.whom = ChoiceField()
        self.whom.setAccessibleName(tr(FOR_WHOM))
        self.message = LongTextField(7)
        self.message.setAccessibleName(tr(MESSAGE))
        self.copy_button = button(COPY, "copy", clicked=self.copy)
        self.back_button = button(BACK, "arrow-left", "ghost")
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(10))
        stack.addLayout(row(self.back_button, None))
        stack.addLayout(row(label(LANGUAGE, "field"), self.language, label(FOR_WHOM, "field"), self.whom, None))
        stack.addWidget(label(MESSAGE, "field"))
        stack.addWidget(self.message)
        stack.addWidget(label(HINT, "caption", wrap=True))
        stack.addLayout(row(self.copy_button, None))
        stack.addStretch(1)
        self.language.changed.connect(self._speak)
        self.whom.changed.connect(self._write)
        self._speak()

    def copy(self) -> None:
        """Put the message where other programs take it from."""
        QGuiApplication.clipboard().setText(self.message.value())
        self._context.notify(COPIED)

    def _speak(self) -> None:
        """Read the texts in the chosen language."""
        chosen = max(self.whom.currentIndex(), 0)
        with self._context.db.read() as session:
            self._texts = reminder_texts(session, self._session_id, language(self.language.value() or current().code))
        self.whom.set_choices([(number, name) for number, (name, _words) in enumerate(self._texts)])
        self.whom.set_value(chosen)
        self._write()

    def _write(self) -> None:
        self.message.set_value(self._texts[self.whom.value() or 0][1])
