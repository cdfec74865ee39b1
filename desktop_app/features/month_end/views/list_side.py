"""A side of the page that is a list: the list or a sentence in its place, and below it what can be done."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import column, set_margins
from desktop_app.ui.wrap_row import WrapRow


def lay_out_list(side: QWidget, table: QWidget, nothing: QWidget, doing: Sequence[QWidget], at_end: QWidget) -> QStackedWidget:
    """Lay out ``side`` and return what shows either ``table`` or ``nothing``; ``at_end`` stands at the far end of the foot."""
    line = WrapRow()
    for part in doing:
        line.addWidget(part)
    line.add_gap()
    line.addWidget(at_end)
    foot = column(line)
    set_margins(foot, 12, 4, 12, 8)
    shown = QStackedWidget()
    for part in (table, nothing):
        shown.addWidget(part)
    stack = QVBoxLayout(side)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(px(4))
    stack.addWidget(shown, 1)
    stack.addLayout(foot)
    return shown
