"""Settings of this laptop: each takes effect at once."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.contract import Setting
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import TextField
from desktop_app.ui.theme import px

from ..own_settings import LANGUAGE, USER
from .editors import editor_of, value_of

YOUR_NAME = QT_TRANSLATE_NOOP("Settings", "Your name")
YOUR_NAME_HINT = QT_TRANSLATE_NOOP("Settings", "History shows it beside what you enter. It is used from the next start on.")


class DeviceSection(QWidget):
    """Language, figures, colours, text size, paper, first day of the week, and the name of who works here."""

    def __init__(self, context: AppContext, settings: Sequence[Setting], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.fields = FieldSet()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        stack.addWidget(self.fields)
        for setting in settings:
            self._add(setting)
        self.user = TextField()
        self.user.set_value(context.device.text(USER))
        self.user.editingFinished.connect(self._name_typed)
        self.fields.add_field(USER, YOUR_NAME, self.user, YOUR_NAME_HINT)

    def _add(self, setting: Setting) -> None:
        shown = self._context.device.get(setting.key, setting.default)
        if setting.key == LANGUAGE:
            shown = self._context.language.code
        editor = editor_of(setting, shown)
        self.fields.add_field(setting.key, setting.title, editor, setting.hint)
        editor.changed.connect(lambda: self._chosen(setting, editor))

    def _chosen(self, setting: Setting, editor: QWidget) -> None:
        value = value_of(setting, editor)
        if value is not None:
            self._context.device.put(setting.key, value)
            self._context.settings_changed.emit(setting.key)

    def _name_typed(self) -> None:
        self._context.device.put(USER, self.user.value())
