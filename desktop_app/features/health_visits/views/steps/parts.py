"""What other slices ask, measure or give at a step of the open day, below the lines of the step itself."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.contract import DayPart
from desktop_app.ui.context import AppContext
from desktop_app.ui.day_part import DayPartView
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.tokens import px


class StepParts(QWidget):
    """The parts of all slices for one step, of which those are shown that this person needs.

    Parts are made when somebody comes who needs them, and stay for the next one.

    Signals:
        changed: something was answered or typed in one of them.
        went_on: Enter was pressed in the last line of the last part.
    """

    changed = Signal()
    went_on = Signal()

    def __init__(self, context: AppContext, step: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        own = (feature for feature in context.features if context.may(feature.name, "work"))  # the step is stored as one action
        parts = (part for feature in own for part in feature.day_parts if part.step == step)
        self._parts: Sequence[DayPart] = sorted(parts, key=lambda part: (part.order, part.id))
        self._made: dict[str, DayPartView] = {}
        self._asked: tuple[bytes, date] | None = None
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(10))
        self.hide()

    @property
    def shown(self) -> list[DayPartView]:
        """Return the parts that this person needs, from the top down."""
        return [view for part in self._parts if (view := self._made.get(part.id)) is not None and not view.isHidden()]

    @property
    def has_unstored(self) -> bool:
        """Return True if something was answered in a part that is not stored."""
        return any(view.has_unstored for view in self.shown)

    def set_person(self, resident: bytes | None, on: date | None) -> None:
        """Show what is asked about a person on a day; answers that were not stored stay as long as it is the same person."""
        asked = None if resident is None or on is None else (resident, on)
        if asked is not None and asked == self._asked and self.has_unstored:
            return
        self._asked = asked
        needed = self._needed(*asked) if asked else ()
        for part in self._parts:
            if part in needed and part.id not in self._made:
                self._make(part)
        for part in self._parts:
            if (view := self._made.get(part.id)) is not None:
                self._show(view, asked if part in needed else None, on or self.context.today())
        self.setVisible(bool(needed))

    def check(self) -> bool:
        """Return whether everything that was typed can be stored; the first part that refuses has the cursor then."""
        for view in self.shown:
            if not view.check():
                view.focus_entry()
                return False
        return True

    def store(self, session: Any) -> None:
        """Write what was answered in all parts, within the action of the step."""
        for view in self.shown:
            if view.has_unstored:
                view.store(session)

    def stored(self) -> None:
        """Read the same person anew when it is shown next: everything is stored."""
        self._asked = None

    def bring_back(self) -> None:
        """Show what is stored of the same person, in place of what was typed and not stored."""
        asked, self._asked = self._asked, None
        if asked is not None:
            self.set_person(*asked)

    def focus_entry(self) -> bool:
        """Put the cursor on the first line without an answer of the first part that has one; False if there is none."""
        return any(view.focus_entry() for view in self.shown)

    def event(self, event: QEvent) -> bool:
        """Let Enter go from line to line within a part, instead of ending the step, once something was answered."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_asked and isinstance(event, QKeyEvent) and event.key() in ENTER_KEYS and self.has_unstored:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line that does nothing with it, e.g. a box to tick, goes on to the next part.

        A field of letters has said already that Enter was pressed in it.
        """
        is_text = isinstance(self.focusWidget(), QLineEdit)
        at = next((part for part in self._parts if (view := self._made.get(part.id)) and _has_cursor(view)), None)
        if event.key() in ENTER_KEYS and at is not None and not is_text:
            self._go_on(at)
        else:
            super().keyPressEvent(event)

    def _needed(self, resident: bytes, on: date) -> list[DayPart]:
        if not self._parts:
            return []
        with self.context.db.read() as session:
            return [part for part in self._parts if part.is_for(session, resident, on)]

    def _show(self, view: DayPartView, asked: tuple[bytes, date] | None, on: date) -> None:
        """Let a part show somebody; lines that it makes anew while it is hidden take the cursor as soon as it is shown."""
        had_cursor = _has_cursor(view)
        view.hide()
        view.set_person(*(asked or (None, on)))
        view.setVisible(asked is not None)
        if had_cursor and asked is not None:
            view.focus_entry()

    def _make(self, part: DayPart) -> None:
        view: DayPartView = part.make(self.context)
        self._made[part.id] = view
        view.changed.connect(self.changed)
        view.went_on.connect(lambda: self._go_on(part))
        ids = [one.id for one in self._parts if one.id in self._made]
        self._stack.insertWidget(ids.index(part.id), view)

    def _go_on(self, part: DayPart) -> None:
        """Put the cursor on the next part that still asks for something."""
        views = self.shown
        after = views[views.index(self._made[part.id]) + 1 :]
        if not any(view.focus_entry() for view in after):
            self.went_on.emit()


def _has_cursor(view: QWidget) -> bool:
    at = view.focusWidget()
    return at is not None and at.hasFocus()
