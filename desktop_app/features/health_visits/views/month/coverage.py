"""The percentages of a month, each with what it is a part of and the official number beside it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, set_property
from desktop_app.ui.words import current, tr

from ...services.month_figures import Coverage, MonthFigures
from ...services.targets import Target

PERCENT = QT_TRANSLATE_NOOP("Health visits", "{number} %")
PARTS = QT_TRANSLATE_NOOP("Health visits", "{part} of {whole}")
TARGET = QT_TRANSLATE_NOOP("Health visits", "target {number} %")
NO_PERCENT = "–"


class CoverageList(QWidget):
    """Lines such as "D/S  85.7 %  96 of 112, weighed, of the children who live here".

    Attributes:
        parts: the buttons "96 of 112", by code; each opens the children of the upper number.

    Signals:
        opened(code): the children of a figure are wanted.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, _Line] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(3, 1)

    @property
    def parts(self) -> Mapping[str, QWidget]:
        """Return the buttons that open the children of a percentage."""
        return {code: line.parts for code, line in self._lines.items()}

    def show_figures(self, figures: MonthFigures) -> None:
        """Show the percentages of a month; one that the pack does not take is muted, one that nobody knows is a dash."""
        for found in figures.coverage:
            if found.code not in self._lines:
                self._lines[found.code] = _Line(self, self._grid, found)
            self._lines[found.code].show_coverage(found, figures.targets.get(found.code), figures.is_known(found.code))


class _Line:
    """The parts of one percentage."""

    def __init__(self, owner: CoverageList, grid: QGridLayout, found: Coverage) -> None:
        row = grid.rowCount()
        upper = found.code.partition("/")[0]
        self.percent, self.target = label(""), label("", tone="plain")
        self.sign = label(_signs(found.code))
        self.parts = button("", kind="link", clicked=lambda: owner.opened.emit(upper))
        for number, part in enumerate((self.sign, self.percent, self.parts)):
            grid.addWidget(part, row, number)
        words = QHBoxLayout()
        words.setSpacing(px(6))
        words.addWidget(label(found.title, "caption", wrap=True), 1)
        words.addWidget(self.target)
        grid.addLayout(words, row, 3)

    def show_coverage(self, found: Coverage, target: Target | None, is_known: bool) -> None:
        """Show the numbers of a month."""
        for part in (self.sign, self.percent):
            set_property(part, "role", "h2" if found.is_main else "muted")
        known = found.percent if is_known else None
        self.percent.setText(NO_PERCENT if known is None else tr(PERCENT, number=current().number(known, 1)))
        self.parts.setText(tr(PARTS, part=found.numerator, whole=found.denominator) if is_known else "")
        self.parts.setEnabled(is_known and found.numerator > 0)
        self.target.setVisible(target is not None)
        if target is not None:
            reached = known is not None and known >= target.number
            self.target.setText(tr(TARGET, number=target.number))
            set_property(self.target, "tone", "ok" if reached else "warn")


def _signs(code: str) -> str:
    """Return a formula that keeps its order in every language."""
    return f"\N{LEFT-TO-RIGHT ISOLATE}{code.replace('-', ' − ')}\N{POP DIRECTIONAL ISOLATE}"
