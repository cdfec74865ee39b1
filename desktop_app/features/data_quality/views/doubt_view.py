"""One doubt in the detail panel: what does not fit, where it is mended, and the word that it is right after all."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.views.links import link
from desktop_app.ui.closing import also_in_copy
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, label, row, scroll, set_margins
from desktop_app.ui.words import joined

from ..rules.kinds import KINDS
from ..services import Found
from .doubt_list import LOOKED_AT, cleared_words

MEND = QT_TRANSLATE_NOOP("Data check", "Open it to correct it")
OPEN_CARD = QT_TRANSLATE_NOOP("Data check", "Resident's card")
RIGHT = QT_TRANSLATE_NOOP("Data check", "It is right as it stands")
ASK_AGAIN = QT_TRANSLATE_NOOP("Data check", "Ask again")
RESIDENTS = "residents"


class DoubtView(QWidget):
    """Words, and what can be done.

    Args:
        act: called with "clear" or "ask_again".
    """

    def __init__(
        self, context: AppContext, found: Found, act: Callable[[str, Found], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self.found = context, found
        words, tone = KINDS[found.check.kind]
        inside = QWidget()
        body = QVBoxLayout(inside)
        set_margins(body, 0, 0, 8, 0)
        body.setSpacing(px(10))
        if found.person.house:
            body.addWidget(label(found.person.house, "muted", wrap=True))
        body.addLayout(row(Chip(words, tone), None))
        body.addWidget(label(found.check.title, "field", wrap=True))
        body.addWidget(label(found.doubt.words, wrap=True))
        self.mend_button = button(MEND, "pencil", "primary", self.mend)
        body.addLayout(row(self.mend_button, None))
        if found.doubt.page not in ("", RESIDENTS):
            body.addLayout(link(OPEN_CARD, lambda: context.open_page(RESIDENTS, resident=found.person.id), "user"))
        if found.cleared is None:
            body.addLayout(row(also_in_copy(button(RIGHT, "check", clicked=lambda: act("clear", found))), None))
        else:
            body.addWidget(label(joined(LOOKED_AT, cleared_words(found)), wrap=True))
            body.addLayout(row(also_in_copy(button(ASK_AGAIN, "undo-2", clicked=lambda: act("ask_again", found))), None))
        body.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))

    def mend(self) -> None:
        """Go where it can be corrected."""
        doubt = self.found.doubt
        arguments = dict(doubt.arguments)
        if not arguments and doubt.page in ("", RESIDENTS):
            arguments["resident"] = self.found.person.id
        self._context.open_page(doubt.page or RESIDENTS, **arguments)
