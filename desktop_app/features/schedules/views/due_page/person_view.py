"""One person of the list: who it is, and the immunisation card."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules import age_text
from desktop_app.residents.services import ResidentRow
from desktop_app.residents.views.links import link_button
from desktop_app.residents.views.wording import date_words
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import joined

from ..vaccines_panel import VaccinesPanel

BORN = QT_TRANSLATE_NOOP("Schedules", "born {day}")
MOTHER = QT_TRANSLATE_NOOP("Schedules", "mother {name}")
WHOLE_CARD = QT_TRANSLATE_NOOP("Schedules", "Open the card")
RESIDENTS, PANEL = "residents", "schedules.vaccines"


class PersonView(QWidget):
    """The detail beside the list.

    Attributes:
        panel: the same tab as on the resident's card.
        link: opens that card.
    """

    def __init__(self, context: AppContext, person: ResidentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resident = person.id
        mother = MOTHER.fill(name=person.mother_name) if person.mother_name else ""
        born = BORN.fill(day=date_words(person.birth)) if person.birth.is_known else ""
        age = age_text(person.birth, context.today(), person.is_estimated)
        self.link = link_button(WHOLE_CARD, lambda: context.open_page(RESIDENTS, resident=person.id, panel=PANEL), "user")
        self.panel = VaccinesPanel(context, person.id)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        stack.addWidget(label(joined(age, born, mother, person.house), "muted", wrap=True))
        stack.addWidget(self.link)
        stack.addWidget(self.panel, 1)
