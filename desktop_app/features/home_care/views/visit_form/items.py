"""The lines of a checklist as fields."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.words import tr

from ...rules.checklists import CHOICE, DATE, NO, SEVERAL, YES, YES_NO, Item
from ..key_fields import FigureField, KeyYesNo

KNOWN = QT_TRANSLATE_NOOP("Home visits", "Known: {words}")
FOR_MIDWIFE = QT_TRANSLATE_NOOP("Home visits", "Only the midwife reads this.")


def editor_of(item: Item, last: date) -> QWidget:
    """Return the field of a line.

    Args:
        last: the last day that can be written.
    """
    if item.kind == YES_NO:
        return KeyYesNo()
    if item.kind in (CHOICE, SEVERAL):
        return FigureField(item.options, item.kind == SEVERAL)
    return DateField(maximum=last) if item.kind == DATE else TextField()


def answer_of(editor: QWidget) -> str | None:
    """Return what stands in the field of a line, as it is stored; None for nothing."""
    value = getattr(editor, "value")()  # noqa: B009 - every field has it
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if value else None


def show_answer(item: Item, editor: QWidget, stored: str | None) -> None:
    """Show a stored answer."""
    value: object = stored or None
    if item.kind == YES_NO:
        value = {YES: True, NO: False}.get(stored or "")
    elif item.kind == DATE:
        value = date.fromisoformat(stored) if stored else None
    elif item.kind not in (CHOICE, SEVERAL):
        value = stored or ""
    getattr(editor, "set_value")(value)  # noqa: B009 - every field has it


def hint_of(item: Item, known: Sequence[Label], is_hers: bool) -> str:
    """Return what stands below a line: what is known of it, and who reads the answer."""
    told = tr(KNOWN, words=", ".join(tr(one) for one in known)) if known else ""
    hers = tr(FOR_MIDWIFE) if item.topic or is_hers else ""
    return " ".join(part for part in (told, hers) if part)
