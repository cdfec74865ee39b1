"""One woman of the list: who she is, and the same tab as on her card."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules import age_text
from desktop_app.residents.services import ResidentRow
from desktop_app.residents.views.links import link_button
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import joined

from ..mother_panel import MotherPanel

WHOLE_CARD = QT_TRANSLATE_NOOP("Mothers", "Open the card")
RESIDENTS, PANEL = "residents", "mothers.mother"


class WomanView(QWidget):
    """The detail beside the list.

    Attributes:
        panel: the tab.
        link: opens her card.
    """

    def __init__(self, context: AppContext, person: ResidentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resident = person.id
        age = age_text(person.birth, context.today(), person.is_estimated)
        self.link = link_button(WHOLE_CARD, lambda: context.open_page(RESIDENTS, resident=person.id, panel=PANEL), "user")
        self.panel = MotherPanel(context, person.id)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        stack.addWidget(label(joined(age, person.house), "muted", wrap=True))
        stack.addWidget(self.link)
        stack.addWidget(self.panel, 1)
