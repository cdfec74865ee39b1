"""Below the sheet: with whom the person of the cursor came, or why not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.fields import ChoiceField, TextField
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, row
from desktop_app.ui.words import tr

from ...rules.reasons import ABSENCE_REASONS, absence_word
from ...rules.wording import COMPANIONS
from .marks import Mark

WITH = QT_TRANSLATE_NOOP("Classes", "Came with")
ALONE = QT_TRANSLATE_NOOP("Classes", "nobody")
WHY_NOT = QT_TRANSLATE_NOOP("Classes", "Why {name} did not come")
WITH_WHOM = QT_TRANSLATE_NOOP("Classes", "{name} came with")
KEYS = QT_TRANSLATE_NOOP(
    "Classes", "P or +: came · A or -: absent · C or *: with whom · R: why not · Enter: next · Delete: take back"
)


class ReasonField(TextField):
    """A reason in words; a usual one is kept as its code.

    Signals:
        entered: Enter or Esc was pressed: back to the sheet.
    """

    entered = Signal()

    def value(self) -> str:
        """Return the code of a usual reason, else the words."""
        words = super().value()
        return next((code for code, shown in ABSENCE_REASONS.items() if tr(shown).casefold() == words.casefold()), words)

    def set_value(self, value: str | None) -> None:
        """Show a reason in words."""
        super().set_value(tr(absence_word(value)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes back to the sheet."""
        if event.key() in ENTER_KEYS:
            self.entered.emit()
            return
        super().keyPressEvent(event)


class MarkBar(QWidget):
    """What belongs to the mark of one line, for those who do not use the keys.

    Signals:
        changed(mark): a person changed it.
        left: Enter in the reason: on to the next line.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = Mark()
        self.companion_title, self.reason_title = label(WITH, "field"), label(WHY_NOT, "field")
        self.companion = ChoiceField([(None, ALONE), *COMPANIONS.items()])
        self.reason = ReasonField()
        self.keys = label(KEYS, "caption", wrap=True)
        line = row(self.companion_title, self.companion, self.reason_title, self.reason)
        line.setStretch(3, 1)
        line.addStretch(0)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        stack.addLayout(line)
        stack.addWidget(self.keys)
        self.companion.changed.connect(lambda: self.changed.emit(self._mark.with_companion(self.companion.value())))
        self.reason.changed.connect(lambda: self.changed.emit(self._mark.with_reason(self.reason.value())))
        self.reason.entered.connect(self.left)
        self.show_mark("", Mark())

    def show_mark(self, name: Label, mark: Mark) -> None:
        """Show what belongs to somebody's mark."""
        self._mark = mark
        for part in (self.companion_title, self.companion):
            part.setVisible(mark.present is not False)
            part.setEnabled(bool(mark.present))
        for shown in (self.reason_title, self.reason):
            shown.setVisible(mark.present is False)
        self.companion_title.setText(tr(WITH_WHOM, name=name) if name else tr(WITH))
        self.reason_title.setText(tr(WHY_NOT, name=name))
        self.companion.setAccessibleName(self.companion_title.text())
        self.reason.setAccessibleName(self.reason_title.text())
        self.companion.set_value(mark.companion)
        if self.reason.value() != (mark.reason or ""):
            self.reason.set_value(mark.reason)

    def write_reason(self) -> None:
        """Put the cursor into the reason."""
        if self.reason.isVisible():
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reason.selectAll()
