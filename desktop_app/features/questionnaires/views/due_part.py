"""What else is to be asked of a person, in the step Record: it says so, and opens the card where it is asked in quiet."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.day_part import DayPartView
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, clear_layout, label, row
from desktop_app.ui.wrap_row import WrapRow

from .. import services

TITLE = QT_TRANSLATE_NOOP("Questionnaires", "To be asked this time")
QUIET = QT_TRANSLATE_NOOP("Questionnaires", "Ask where nobody else can hear, on the tab “Questions” of the card.")
OPEN = QT_TRANSLATE_NOOP("Questionnaires", "Open the card")


class DuePart(DayPartView):
    """Names the questionnaires that are due; it stores nothing itself."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(px(6))

    def set_person(self, resident: bytes | None, on: date) -> None:
        """Name what is due for a person on a day."""
        clear_layout(self._body)
        if resident is None:
            return
        with self.context.db.read() as session:
            due = services.questions_due(session, resident, on)
        if not due:
            return
        chips = WrapRow(spacing=6)
        for one in due:
            chips.addWidget(Chip(one.title))
        self._body.addWidget(label(TITLE, "h2", wrap=True))
        self._body.addLayout(chips)
        self._body.addWidget(label(QUIET, "caption", wrap=True))
        opened = button(OPEN, "user", "link", lambda: self.context.open_page("residents", resident=resident))
        self._body.addLayout(row(opened, None))

    @property
    def has_unstored(self) -> bool:
        """Return False: nothing is answered here."""
        return False

    def store(self, session: Any) -> None:
        """Store nothing."""
