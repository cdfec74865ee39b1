"""What the panels of the later steps share: one child at a time, from the keyboard alone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.rules import age_text
from desktop_app.ui.context import AppContext
from desktop_app.ui.shortcuts import ENTER_KEYS, add_shortcut
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, set_property
from desktop_app.ui.words import current, joined, tr

from ... import services
from .parts import StepParts

NUMBER = QT_TRANSLATE_NOOP("Health visits", "Number {number}")
MOTHER = QT_TRANSLATE_NOOP("Health visits", "Mother: {name}")


class StepPanel(QWidget):
    """One step of the open day for one child.

    Attributes:
        step: its name; each panel says it.
        row: the child on the day; None while nobody is chosen.
        day: the open day.
        parts: what other slices ask here; each panel places them below its own lines and stores them with its own.
        message: a sentence on the last key, or what the keys do.

    Signals:
        done(resident): Enter was pressed and everything is stored: the next child can come.
        left: Esc was pressed; nothing more of this child was stored.
    """

    step = ""
    done = Signal(bytes)
    left = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.row: services.DayRow | None = None
        self.day: services.DayCard | None = None
        self.name, self.facts = label("", "h2", wrap=True), label("", "caption", wrap=True)
        self.message = label("", "caption", wrap=True)
        self.parts = StepParts(context, self.step)
        self.parts.went_on.connect(self.finish)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(8))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(16), px(12), px(16), px(12))
        stack.setSpacing(px(6))
        for part in (self.name, self.facts):
            stack.addWidget(part)
        stack.addLayout(self.body, 1)
        stack.addWidget(self.message)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._enter_keys = [add_shortcut(self, key, self.finish) for key in ENTER_KEYS]
        add_shortcut(self, Qt.Key.Key_Escape, self.left.emit)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the cursor on to where the next key is expected."""
        super().focusInEvent(event)
        self.focus_entry()

    def set_child(self, resident: bytes | None, day: services.DayCard | None) -> None:
        """Show a child of an open day; None shows nobody."""
        self.day, self.row = day, None
        if resident is not None and day is not None:
            try:
                with self.context.db.read() as session:
                    self.row = services.day_row(session, day.id, resident)
            except UserError:  # removed meanwhile
                self.row = None
        self._show_head()
        self.parts.set_person(self.row.resident if self.row else None, self.row.held_on if self.row else None)
        self.show_child()
        if self.hasFocus():
            self.focus_entry()

    def renew(self) -> None:
        """Show what changed of the child, e.g. by an undo."""
        self.set_child(self.row.resident if self.row else None, self.day)

    def show_child(self) -> None:
        """Show what this step says of ``row``; each step implements it."""

    def focus_entry(self) -> None:
        """Put the cursor where the next key is expected; a step without lines keeps it itself."""

    def say(self, words: Label, tone: str = "") -> None:
        """Say at the foot of the panel what came of a key; ``tone`` as of a chip, "" for none."""
        self.message.setText(tr(words))
        set_property(self.message, "tone", tone or None)

    def let_enter_finish(self, finishes: bool) -> None:
        """Let Enter finish the child, or leave Enter to what the cursor is on."""
        for keys in self._enter_keys:
            keys.setEnabled(finishes)

    @property
    def has_unstored(self) -> bool:
        """Return True if something was answered that is not stored; each step that keeps answers says so."""
        return False

    def finish(self) -> None:
        """Store what was chosen and go on to the next child; each step adds what it stores."""
        if self.row is not None:
            self.done.emit(self.row.resident)

    def _show_head(self) -> None:
        row = self.row
        self.name.setVisible(row is not None)
        self.facts.setVisible(row is not None)
        if row is None:
            return
        number = "" if row.queue_number is None else tr(NUMBER, number=current().number(row.queue_number))
        mother = tr(MOTHER, name=row.mother_name) if row.mother_name else ""
        self.name.setText(tr(row.name))
        self.facts.setText(joined(tr(age_text(row.birth, row.held_on, row.is_estimated)), mother, row.house, number))
