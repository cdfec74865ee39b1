"""What the parts have in common: one woman on a day, with the pregnancy that goes on or just ended."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.day_part import DayPartView
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import clear_layout, label

from ... import services
from ...rules.cards import PregnancyCard
from ..reading import Shown, read_woman


class WomanPart(DayPartView):
    """A block of lines about one woman; a subclass says which.

    Attributes:
        shown: the woman; None while nobody is shown.
        pregnancy: the one that goes on, or that ended at most 42 days ago.
        editors: the lines in the order of the cursor.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.shown: Shown | None = None
        self.pregnancy: PregnancyCard | None = None
        self.on = context.today()
        self.editors: list[QWidget] = []
        self._is_changed = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(px(8))

    def set_person(self, resident: bytes | None, on: date) -> None:
        """Show what is stored of a woman on a day, and what is asked."""
        self.on, self.shown, self.pregnancy, self._is_changed = on, None, None, False
        clear_layout(self.body)
        self.editors = []
        if resident is None:
            return
        with self.context.db.read() as session:
            self.shown = read_woman(session, resident, on)
        card = self.shown.card
        self.pregnancy = None if card is None else card.current or card.lying_in
        if self.pregnancy is not None:
            self.lay_out(self.pregnancy)

    def lay_out(self, pregnancy: PregnancyCard) -> None:
        """Add the lines."""
        raise NotImplementedError

    @property
    def has_unstored(self) -> bool:
        """Return True if something was answered that is not stored."""
        return self._is_changed

    def as_stored(self, session: Any) -> PregnancyCard | None:
        """Return her pregnancy as it is stored now: another step or laptop may have written since she came."""
        if self.shown is None:
            return None
        card = services.pregnancy_card(session, self.shown.person.id, self.on)
        return None if card is None else card.current or card.lying_in

    def add_title(self, title: Label, words: Sequence[Label] = ()) -> None:
        """Add a heading, and what is said below it."""
        self.body.addWidget(label(title, "h2", wrap=True))
        for one in words:
            self.body.addWidget(label(one, "caption", wrap=True))

    def touched(self) -> None:
        """Note that a person answered, and say so."""
        self._is_changed = True
        self.changed.emit()

    def go_on_from(self, editor: QWidget) -> None:
        """Put the cursor on the next line; after the last one the step goes on."""
        after = self.editors[self.editors.index(editor) + 1 :]
        if after:
            after[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.went_on.emit()
