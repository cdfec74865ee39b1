"""The choices above the list of items."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.words import tr

from ..rules.words import PROGRAMMES, said
from .columns import NOT_KEPT
from .item_field import fits
from .reading import STATES, ItemLine

STATE = QT_TRANSLATE_NOOP("Stock", "State")
EVERY_STATE = QT_TRANSLATE_NOOP("Stock", "All items")
PROGRAMME = QT_TRANSLATE_NOOP("Stock", "Programme")
EVERY_PROGRAMME = QT_TRANSLATE_NOOP("Stock", "All programmes")
RETIRED = "retired"


class Filters(QObject):
    """Which items are shown.

    Attributes:
        state: one of ``STATES``, "retired" for what is kept no more, "" for all that is kept.
        programme: a programme, "" for all.

    Signals:
        changed: a person chose.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state, self.programme = ChoiceField(), ChoiceField()
        for field, name in ((self.state, STATE), (self.programme, PROGRAMME)):
            field.setAccessibleName(tr(name))
            field.changed.connect(self.changed)

    @property
    def fields(self) -> tuple[ChoiceField, ...]:
        """Return the fields in the order in which they stand."""
        return self.state, self.programme

    def offer(self, lines: Iterable[ItemLine]) -> None:
        """Offer the programmes that there are; what is chosen stays chosen."""
        programmes = dict.fromkeys(line.row.programme for line in lines if line.row.programme)
        self.state.set_choices([("", EVERY_STATE), *STATES.items(), (RETIRED, NOT_KEPT)])
        self.programme.set_choices([("", EVERY_PROGRAMME), *((one, said(one, PROGRAMMES)) for one in programmes)])
        for field in self.fields:
            if field.value() is None:
                field.set_value("")

    def values(self) -> tuple[str, str]:
        """Return what is chosen, for a new window."""
        return self.state.value() or "", self.programme.value() or ""

    def set_values(self, state: str, programme: str) -> None:
        """Choose."""
        self.state.set_value(state)
        self.programme.set_value(programme)

    def wanted(self, lines: Iterable[ItemLine], words: str) -> list[ItemLine]:
        """Return the items that fit what was chosen and typed."""
        return [line for line in lines if self._is_chosen(line) and fits(line.row, words)]

    def _is_chosen(self, line: ItemLine) -> bool:
        state, programme = self.values()
        if programme and line.row.programme != programme:
            return False
        if state == RETIRED:
            return line.row.retired
        return state in line.states if state else not line.row.retired
