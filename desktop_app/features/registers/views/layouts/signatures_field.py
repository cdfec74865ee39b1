"""Who signs a register: one line a signature."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.layout import Signature
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, clear_layout, icon_button
from desktop_app.ui.words import tr

from .words_field import WordsField

ADD = QT_TRANSLATE_NOOP("Registers", "Add a signature")
REMOVE = QT_TRANSLATE_NOOP("Registers", "Take this signature away")
ROLE = QT_TRANSLATE_NOOP("Registers", "Who signs")
ABOVE = QT_TRANSLATE_NOOP("Registers", "Words above, e.g. Checked by")
MOST = 4


class SignaturesField(QWidget):
    """An editor of the signature blocks, as a field of a form.

    Signals:
        changed: somebody changed them.
    """

    changed = Signal()

    def __init__(self, known: Sequence[Signature], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = list(known)
        self._code = ""
        self.lines: list[tuple[ChoiceField, WordsField]] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(6))
        self.add_button = button(ADD, "plus", "link", self._add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(6))
        whole.addLayout(self._rows)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        whole.addLayout(foot)

    def value(self) -> tuple[Signature, ...]:
        """Return the signatures in their order."""
        chosen = [(role.value(), above.words() or "") for role, above in self.lines]
        return tuple(replace(self._known[at], above=above) for at, above in chosen if at is not None)

    def set_value(self, signatures: Sequence[Signature]) -> None:
        """Show signatures; one that no layout knows is offered too."""
        for signature in signatures:
            if replace(signature, above="") not in self._known:
                self._known.append(replace(signature, above=""))
        clear_layout(self._rows)
        self.lines = []
        for signature in signatures:
            self._show(signature)
        self.add_button.setVisible(len(self.lines) < MOST and bool(self._known))

    def problem(self) -> Text | None:
        """Return None: what can be chosen is right."""
        return None

    def set_language(self, code: str) -> None:
        """Show the words above the roles in another language."""
        self._code = code
        for _role, above in self.lines:
            above.set_language(code)

    def _show(self, signature: Signature) -> None:
        role = ChoiceField([(at, known.role) for at, known in enumerate(self._known)])
        role.set_value(self._known.index(replace(signature, above="")))
        above = WordsField(self._code)
        above.set_words(signature.above)
        above.setPlaceholderText(tr(ABOVE))
        number = len(self.lines)
        role.setAccessibleName(f"{tr(ROLE)} {number + 1}")
        above.setAccessibleName(f"{tr(ABOVE)} {number + 1}")
        role.changed.connect(self.changed.emit)
        above.changed.connect(self.changed.emit)
        line = QHBoxLayout()
        line.addWidget(above, 1)
        line.addWidget(role, 1)
        line.addWidget(icon_button(REMOVE, "x", lambda: self._remove(number)))
        self._rows.addLayout(line)
        self.lines.append((role, above))

    def _add(self) -> None:
        self.set_value((*self.value(), self._known[0]))
        self.lines[-1][0].setFocus()
        self.changed.emit()

    def _remove(self, number: int) -> None:
        kept = self.value()
        self.set_value(kept[:number] + kept[number + 1 :])
        self.changed.emit()
