"""One editor per kind of declared setting."""

from PySide6.QtWidgets import QWidget

from desktop_app.core.contract import Setting
from desktop_app.ui.device_settings import Value
from desktop_app.ui.fields import ChoiceField, NumberField, TextField, YesNoField

Editor = ChoiceField | NumberField | TextField | YesNoField


def editor_of(setting: Setting, value: Value) -> Editor:
    """Return an editor that shows ``value``: a choice, yes or no, a number, or words."""
    editor: Editor
    if setting.choices:
        editor = ChoiceField(setting.choices)
        editor.set_value(value)
    elif isinstance(setting.default, bool):
        editor = YesNoField()
        editor.set_value(bool(value))
    elif isinstance(setting.default, int):
        editor = NumberField(setting.minimum, setting.maximum, unit=setting.unit)
        editor.set_value(int(value))
    else:
        editor = TextField()
        editor.set_value(str(value))
    return editor


def value_of(setting: Setting, editor: QWidget) -> Value | None:
    """Return what the editor holds in the type of the setting; None if it holds nothing."""
    if isinstance(editor, NumberField):
        number = editor.value()
        return None if number is None else int(number)
    if isinstance(editor, ChoiceField | YesNoField | TextField):
        found: Value | None = editor.value()
        return found
    raise TypeError(f"no editor of settings: {setting.key}")
