"""The checks of one person beside the list, with the way to the whole card."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import joined

from .panel import HealthChecksPanel
from .wording import STAGES, age_words

OPEN_CARD = QT_TRANSLATE_NOOP("Health checks", "Open the card")


class PersonView(QWidget):
    """Age and stage of life, a link to the card, and the tab of health checks.

    Attributes:
        panel: the tab.
    """

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = HealthChecksPanel(context, resident)
        checks = self.panel.checks
        stage: Label = STAGES.get(checks.stage, "")
        opened = button(OPEN_CARD, "user", "link", lambda: context.open_page("residents", resident=resident))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addLayout(row(label(joined(age_words(checks.age_months), stage), "muted"), None, opened))
        stack.addWidget(self.panel, 1)
