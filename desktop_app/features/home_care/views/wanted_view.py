"""Somebody who is to be visited, in the detail panel: every reason, and a press that puts the door on the plan."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.views.links import link
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, scroll, separator, set_margins
from desktop_app.ui.words import joined
from desktop_app.ui.wrap_row import WrapRow

from ..rules.reasons import RuleRow
from ..services import Wanted
from .planned_view import OPEN_CARD, add_reasons
from .wording import NOBODY

PLAN = QT_TRANSLATE_NOOP("Home visits", "Put on the plan of this week")
WRITE = QT_TRANSLATE_NOOP("Home visits", "Write down a visit")


class WantedView(QWidget):
    """What is known of the door.

    Args:
        act: called with "plan" or "visit".
    """

    def __init__(
        self,
        context: AppContext,
        wanted: Wanted,
        rules: Mapping[str, RuleRow],
        act: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        inside = QWidget()
        body = QVBoxLayout(inside)
        set_margins(body, 0, 0, 8, 0)
        body.setSpacing(px(10))
        body.addWidget(label(joined(f"{wanted.street} {wanted.number}".strip()), "muted", wrap=True))
        body.addWidget(label(wanted.volunteer or NOBODY, "muted", wrap=True))
        resident = wanted.resident
        if resident is not None:
            body.addLayout(link(OPEN_CARD, lambda: context.open_page("residents", resident=resident), "user"))
        line = WrapRow(spacing=8)
        self.plan_button = button(PLAN, "plus", clicked=lambda: act("plan"))
        line.addWidget(self.plan_button)
        line.addWidget(button(WRITE, "pencil", "ghost", lambda: act("visit")))
        body.addLayout(line)
        body.addWidget(separator())
        add_reasons(body, [one.code for one in wanted.reasons], wanted.reasons, rules)
        body.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))
