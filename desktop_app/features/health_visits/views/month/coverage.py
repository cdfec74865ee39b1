"""The percentages of a month, each with what it is a part of and the official number beside it."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import clear_layout, label
from desktop_app.ui.words import current, tr

from ...services.month_figures import Coverage
from ...services.targets import Target

PERCENT = QT_TRANSLATE_NOOP("Health visits", "{number} %")
PARTS = QT_TRANSLATE_NOOP("Health visits", "{part} of {whole}")
TARGET = QT_TRANSLATE_NOOP("Health visits", "target {number} %")
NO_PERCENT = "–"


class CoverageList(QWidget):
    """Lines such as "D/S  85.7 %  96 of 112, weighed, of the children who live here"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(3, 1)

    def show_coverage(self, coverage: Sequence[Coverage], targets: Mapping[str, Target]) -> None:
        """Show the percentages; one that the pack does not take is muted."""
        clear_layout(self._grid)
        for line, found in enumerate(coverage):
            role = "h2" if found.is_main else "muted"
            percent = NO_PERCENT if found.percent is None else tr(PERCENT, number=current().number(found.percent, 1))
            self._grid.addWidget(label(_signs(found.code), role), line, 0)
            self._grid.addWidget(label(percent, role), line, 1)
            self._grid.addWidget(label(PARTS.fill(part=found.numerator, whole=found.denominator)), line, 2)
            self._grid.addWidget(label(found.title, "caption", wrap=True), line, 3)
            if found.code in targets:
                self._grid.addWidget(label(TARGET.fill(number=targets[found.code].number), tone=_tone(found, targets)), line, 4)


def _tone(found: Coverage, targets: Mapping[str, Target]) -> str:
    reached = found.percent is not None and found.percent >= targets[found.code].number
    return "ok" if reached else "warn"


def _signs(code: str) -> str:
    """Return a formula that keeps its order in every language."""
    return f"\N{LEFT-TO-RIGHT ISOLATE}{code.replace('-', ' − ')}\N{POP DIRECTIONAL ISOLATE}"
