"""A child that stands in the paper register and not in the residents' list."""

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.words import tr

from ..newcomer_form import HERE, VISITS, NewcomerForm

TITLE = QT_TRANSLATE_NOOP("Health visits", "New child in the register")
ADD = QT_TRANSLATE_NOOP("Health visits", "Add child")
MOVED = QT_TRANSLATE_NOOP("Health visits", "moved away since")
LIVES_HINT = QT_TRANSLATE_NOOP("Health visits", "Of a child that died since, write the death on its card afterwards.")


class PastChildForm(NewcomerForm):
    """Name, sex, birth and mother; the rest is written on the resident's card later."""

    TITLE = TITLE
    LIVES = (("here", HERE), ("moved", MOVED), ("visitor", VISITS))
    LIVES_HINT = LIVES_HINT

    def __init__(self, context: AppContext, words: str, year: int, parent: QWidget | None = None) -> None:
        super().__init__(context, words, min(date(year, 12, 31), context.today()), parent)
        self.save_button.setText(tr(ADD))
        self.lives.set_value("here")
