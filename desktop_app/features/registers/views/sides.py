"""The right side of the page: the paper, the table, or the print centre."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SegmentField
from desktop_app.ui.widgets import column
from desktop_app.ui.words import tr

from ..services import AnyEntry, Catalogue, Made, Order
from .centre import PrintCentre
from .preview import Preview
from .register_table import RegisterTable
from .wording import remark

SHOWN_AS = QT_TRANSLATE_NOOP("Registers", "Show as")
PAPER, TABLE, SEVERAL = "paper", "table", "several"
SHOWN_WORDS = (
    (PAPER, QT_TRANSLATE_NOOP("Registers", "Paper")),
    (TABLE, QT_TRANSLATE_NOOP("Registers", "Table")),
    (SEVERAL, QT_TRANSLATE_NOOP("Registers", "Several at once")),
)


class Sides(QWidget):
    """One register as paper and as table, and the centre for several.

    Signals:
        changed: another side is shown.
    """

    changed = Signal()

    def __init__(
        self, context: AppContext, orders: Callable[[], Sequence[Order]], catalogue: Callable[[], Catalogue | None]
    ) -> None:
        super().__init__()
        self.shown_as = SegmentField(SHOWN_WORDS)
        self.shown_as.setAccessibleName(tr(SHOWN_AS))
        self.preview = Preview()
        self.table = RegisterTable(context)
        self.centre = PrintCentre(context, orders, catalogue)
        shown = QWidget()
        self._stack = QStackedLayout(shown)  # without a parent its first widget would stand as a window for a moment
        for side in (self.preview, self.table, self.centre):
            self._stack.addWidget(side)
        whole = column(self.shown_as, shown, spacing=8)
        whole.setStretch(1, 1)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self.shown_as.set_value(PAPER)
        self.shown_as.changed.connect(lambda: self.choose(self.shown_as.value()))

    def value(self) -> str:
        """Return which side is shown."""
        return (PAPER, TABLE, SEVERAL)[self._stack.currentIndex()]

    def is_several(self) -> bool:
        """Return True while the print centre is shown."""
        return self.value() == SEVERAL

    def choose(self, side: object) -> None:
        """Show "paper", "table" or "several"; anything else shows the paper."""
        known = (PAPER, TABLE, SEVERAL)
        number = known.index(str(side)) if side in known else 0
        self.shown_as.set_value(known[number])
        self._stack.setCurrentIndex(number)
        self.changed.emit()

    def show_made(self, entry: AnyEntry, made: Made, form: str) -> None:
        """Show a finished register or paper."""
        self.preview.show_pdf(made.pdf, remark(made, form), made.named)
        self.table.show_made(entry, made)

    def show_nothing(self, title: Label, text: Label = "") -> None:
        """Show a sentence in place of one register."""
        self.preview.show_nothing(title, text)
        self.table.show_nothing(title, text)

    def set_stale(self) -> None:
        """Say that what is shown is older than the data."""
        self.centre.set_stale()
        if self.preview.pdf:
            self.preview.set_stale(True)
