"""Takes over the usual items of the country's list, several at once."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import joined, tr

from .. import services
from ..rules.pack_items import PackItem
from ..rules.words import PROGRAMMES, UNITS, said
from .stock_form import StockForm

TITLE = QT_TRANSLATE_NOOP("Stock", "Items that posts usually keep")
EXPLAIN = QT_TRANSLATE_NOOP("Stock", "Tick what your post keeps. You can add or leave out items at any time.")
ALL = QT_TRANSLATE_NOOP("Stock", "Tick all")
NONE = QT_TRANSLATE_NOOP("Stock", "Tick none")
TAKE = QT_TRANSLATE_NOOP("Stock", "Keep these items")
ACTION = QT_TRANSLATE_NOOP("Stock", "Keep {n} items")
NOTHING_TICKED = QT_TRANSLATE_NOOP("Stock", "Tick at least one item.")
ALL_KEPT = QT_TRANSLATE_NOOP("Stock", "Your post keeps all items of the country's list already.")
OTHERS = QT_TRANSLATE_NOOP("Stock", "Others")


class UsualItemsForm(StockForm):
    """The items of the country's list that the post does not keep, each with a box to tick.

    Attributes:
        ticks: code -> box.
    """

    title: Label = TITLE

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TAKE, parent)
        with context.db.read() as session:
            offered = services.offered_items(session)
        self.ticks: dict[str, QCheckBox] = {}
        self.all_button = button(ALL, kind="link", clicked=lambda: self._tick(True))
        self.none_button = button(NONE, kind="link", clicked=lambda: self._tick(False))
        self.add_part(label(EXPLAIN if offered else ALL_KEPT, "muted", wrap=True))
        self.save_button.setEnabled(bool(offered))
        if offered:
            self.add_part(row(self.all_button, self.none_button, None))
        for programme in dict.fromkeys(item.programme for item in offered):
            self.add_heading(said(programme, PROGRAMMES) or OTHERS)
            for item in offered:
                if item.programme == programme:
                    self._add(item)

    def focus_first(self) -> None:
        """Put the cursor on the first box."""
        for tick in self.ticks.values():
            tick.setFocus()
            return

    def check(self) -> Sequence[Problem]:
        """Return a problem if nothing is ticked."""
        return [] if self._ticked() else [Problem("", NOTHING_TICKED)]

    def save(self) -> None:
        """Keep what is ticked."""
        codes = self._ticked()
        self.act(ACTION.of(len(codes)), lambda session: [services.adopt_item(session, code) for code in codes])

    def _add(self, item: PackItem) -> None:
        tick = QCheckBox(joined(item.title, said(item.unit, UNITS)))
        tick.toggled.connect(self._edited)
        tick.setAccessibleName(tr(item.title))
        self.ticks[item.code] = tick
        self.add_part(tick)

    def _tick(self, on: bool) -> None:
        for tick in self.ticks.values():
            tick.setChecked(on)

    def _ticked(self) -> list[str]:
        return [code for code, tick in self.ticks.items() if tick.isChecked()]
