"""One field that differs: the values side by side, who wrote each and when, and a third one to type."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.fields import ChoiceField, DateField, NumberField, TextField, YesNoField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import column, label, row, set_property
from desktop_app.ui.words import current, held_together, in_order, joined, tr

from ...services import differing
from ...services.differing import DifferentField, Variant, Writer

HERE = QT_TRANSLATE_NOOP("Exchange", "on this laptop")
THERE = QT_TRANSLATE_NOOP("Exchange", "on {laptop}")
EMPTY = QT_TRANSLATE_NOOP("Exchange", "(empty)")
OTHER = QT_TRANSLATE_NOOP("Exchange", "Another value")
WRITE_OTHER = QT_TRANSLATE_NOOP("Exchange", "Write what is right, or choose one of the values above.")
WROTE = QT_TRANSLATE_NOOP("Exchange", "{field}: {value}")
SIDE_BY_SIDE = 2
TYPED = "typed"


def writer_words(writer: Writer) -> str:
    """Return who wrote a value, when and where."""
    there = THERE.fill(laptop=held_together(writer.laptop)) if writer.laptop else ""
    return joined(writer.user, current().instant(writer.at), HERE if writer.is_here else there)


class Choice(QFrame):
    """One of the answers; a click anywhere on it chooses it."""

    def __init__(self, words: str, below: Sequence[str] = (), editor: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("Tile")
        self.mark = QRadioButton()
        self.mark.setAccessibleName(words)
        self.mark.setAccessibleDescription("\n".join(below))
        lines = column(label(words, "field", wrap=True), *(label(one, "caption", wrap=True) for one in below), spacing=2)
        lines.setContentsMargins(0, px(4), 0, 0)  # in line with the mark, which has a frame for the cursor
        if editor is not None:
            lines.addWidget(editor)
        lines.addStretch(1)
        whole = row(column(self.mark, None), lines)
        whole.setStretch(1, 1)
        whole.setContentsMargins(px(10), px(8), px(10), px(8))
        self.setLayout(whole)
        self.mark.toggled.connect(lambda chosen: set_property(self, "chosen", "true" if chosen else "false"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose this answer."""
        super().mouseReleaseEvent(event)
        self.mark.setFocus()
        self.mark.click()


class DecideField(QWidget):
    """What is right for one field; nothing is chosen at first.

    Attributes:
        choices: the values that stand side by side, then, where one can be typed, the third.
        editor: of the third value; None where only what was written can be chosen.

    Signals:
        changed: a person chose or typed.
    """

    changed = Signal()

    def __init__(self, table: str, field: DifferentField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._field = table, field
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)  # a tall panel does not stretch it
        self.editor = _editor(field)
        self.choices = [_choice_of(variant) for variant in field.variants]
        if self.editor is not None:
            self.editor.setAccessibleName(tr(OTHER))
            self.choices.append(Choice(tr(OTHER), (), self.editor))
            self.editor.changed.connect(self._typed)
        self._group = QButtonGroup(self)
        for number, choice in enumerate(self.choices):
            self._group.addButton(choice.mark, number)
        self._group.idClicked.connect(self._clicked)
        self.setFocusProxy(self.choices[0].mark)
        self._lay_out()

    def value(self) -> tuple[int | str, Any] | None:
        """Return which value was chosen, or what was typed; None for neither."""
        chosen = self._group.checkedId()
        if chosen < 0:
            return None
        return (chosen, None) if chosen < len(self._field.variants) else (TYPED, self.editor.value() if self.editor else None)

    def set_value(self, value: object) -> None:
        """Show what ``value()`` returned."""
        if not isinstance(value, tuple) or len(value) != SIDE_BY_SIDE:
            return
        which, typed = value
        if which == TYPED and self.editor is not None:
            self.editor.set_value(typed)
            self.choices[-1].mark.setChecked(True)
        elif isinstance(which, int) and which < len(self._field.variants):
            self.choices[which].mark.setChecked(True)

    def problem(self) -> Text | None:
        """Return why a typed value cannot be read, or that it is missing."""
        chosen = self.value()
        if chosen is None or chosen[0] != TYPED or self.editor is None:
            return None
        wrong: Text | None = self.editor.problem()
        return wrong or (WRITE_OTHER if chosen[1] is None or chosen[1] == "" else None)

    def stored(self) -> Any:
        """Return the chosen value as the log holds it; to be asked only if there is one."""
        which, typed = self.value() or (0, None)
        if isinstance(which, int):
            return self._field.variants[which].stored
        return differing.stored_value(self._table, self._field.name, int(typed) if isinstance(typed, float) else typed)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Say with each answer what it answers."""
        super().setAccessibleName(name)
        for choice in self.choices:
            choice.mark.setAccessibleName(f"{name}: {choice.mark.accessibleName()}")

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        variants = self.choices[: len(self._field.variants)]
        beside = QHBoxLayout()
        beside.setSpacing(px(6))
        for choice in variants:
            if len(variants) == SIDE_BY_SIDE:
                beside.addWidget(choice, 1)
            else:
                stack.addWidget(choice)
        stack.addLayout(beside)
        for choice in self.choices[len(variants) :]:
            stack.addWidget(choice)

    def _typed(self) -> None:
        self.choices[-1].mark.setChecked(True)
        self.changed.emit()

    def _clicked(self, number: int) -> None:
        if number >= len(self._field.variants) and self.editor is not None:
            self.editor.setFocus()
        self.changed.emit()


def _choice_of(variant: Variant) -> Choice:
    wrote = [tr(WROTE, field=field, value=in_order(value or tr(EMPTY))) for field, value in variant.changes]
    return Choice(in_order(variant.words or tr(EMPTY)), [*map(writer_words, variant.writers), *wrote])


def _editor(field: DifferentField) -> Any:
    """Return the editor of a third value, by the kind of the field; None if none can be typed."""
    match field.editor:
        case differing.CHOICE:
            return ChoiceField(field.choices)
        case differing.YES_NO:
            return YesNoField()
        case differing.DAY:
            return DateField()
        case differing.NUMBER:
            return NumberField(decimals=0)
        case differing.TEXT:
            return TextField()
        case _:
            return None
