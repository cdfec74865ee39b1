"""One referral in the detail panel, with the person's other referrals a press away."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.views.links import link
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, scroll, set_margins
from desktop_app.ui.words import joined, tr

from ..services import ReferralRow, Sent
from .sent_block import sent_block

OPEN_CARD = QT_TRANSLATE_NOOP("Referrals", "Resident's card")
MOTHER = QT_TRANSLATE_NOOP("Referrals", "Mother: {name}")


class SentView(QWidget):
    """What was sent and what came back.

    Args:
        act: called with "reply", "take_back", "correct", "remove" or "print".
    """

    def __init__(
        self, context: AppContext, found: ReferralRow, act: Callable[[str, Sent], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row = found
        inside = QWidget()
        body = QVBoxLayout(inside)
        set_margins(body, 0, 0, 8, 0)
        body.setSpacing(px(10))
        person = found.person
        mother = tr(MOTHER, name=person.mother_name) if person.mother_name else ""
        body.addWidget(label(joined(person.house, mother), "muted", wrap=True))
        body.addLayout(link(OPEN_CARD, lambda: context.open_page("residents", resident=person.id), "user"))
        body.addWidget(sent_block(found.sent, context.today(), act))
        body.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))
