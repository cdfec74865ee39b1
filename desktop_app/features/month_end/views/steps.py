"""The steps of a month from left to right: what is done, what comes next."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.icons import icon
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import clear_layout, label, row, set_margins, set_property
from desktop_app.ui.words import current, joined, tr

from ..services import MonthState, Step
from .next_step import step_shown

TITLES: Mapping[str, Text] = {
    "day_done": QT_TRANSLATE_NOOP("Month end", "Open day"),
    "sweeping": QT_TRANSLATE_NOOP("Month end", "The absent"),
    "checked": QT_TRANSLATE_NOOP("Month end", "Check"),
    "closed": QT_TRANSLATE_NOOP("Month end", "Close the month"),
    "signed": QT_TRANSLATE_NOOP("Month end", "Print and sign"),
    "sent": QT_TRANSLATE_NOOP("Month end", "Send"),
    "final": QT_TRANSLATE_NOOP("Month end", "Accepted"),
}
STEPS = QT_TRANSLATE_NOOP("Month end", "Steps of the month")
DONE = QT_TRANSLATE_NOOP("Month end", "{step}: done")
NEXT = QT_TRANSLATE_NOOP("Month end", "{step}: comes next")
WAITS = QT_TRANSLATE_NOOP("Month end", "{step}: later")
ICON_PX = 18


class StepRow(QWidget):
    """One tile a step with its mark, its title and when and by whom it was done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: dict[str, QFrame] = {}
        self.setAccessibleName(tr(STEPS))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(px(6))

    def show_state(self, state: MonthState) -> None:
        """Show where a month stands."""
        clear_layout(self._line)
        at = step_shown(state)
        self.tiles = {step.code: _tile(step, step.code == at) for step in state.steps}
        for tile in self.tiles.values():
            self._line.addWidget(tile, 1)
            tile.show()


def _tile(step: Step, is_next: bool) -> QFrame:
    tile = QFrame()
    tile.setObjectName("Tile")
    title = TITLES[step.code]
    tile.setAccessibleName(tr((NEXT if is_next else DONE if step.is_done else WAITS).fill(step=title)))
    said = label(title, "field" if is_next or step.is_done else "muted", wrap=True)
    when = label(joined(current().date(step.on) if step.on else "", step.by), "caption", wrap=True)
    stack = QVBoxLayout(tile)
    set_margins(stack, 10, 8, 8, 8)
    stack.setSpacing(px(2))
    head = row(_sign(step.is_done, is_next), said, spacing=6)
    head.setStretch(1, 1)
    stack.addLayout(head)
    stack.addWidget(when)
    stack.addStretch(1)
    set_property(tile, "chosen", "true" if is_next else "false")
    return tile


def _sign(is_done: bool, is_next: bool) -> QLabel:
    name, role = ("circle-check", "ok") if is_done else ("arrow-right", "accent") if is_next else ("minus", "border2")
    shown = QLabel()
    shown.setPixmap(icon(name, role).pixmap(px(ICON_PX), px(ICON_PX)))
    shown.setAlignment(Qt.AlignmentFlag.AlignTop)
    return shown
