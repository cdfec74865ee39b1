"""The tab of an item that shows what is known about it: unit, box, levels."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.residents.views.overview_panel import pairs_grid
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, clear_layout, row, scroll, set_margins
from desktop_app.ui.words import tr

from .. import services
from ..rules.words import PROGRAMMES, said
from ..services import ItemFacts
from .wording import months_words, quantity_words

EDIT = QT_TRANSLATE_NOOP("Stock", "Edit item")
RETIRE = QT_TRANSLATE_NOOP("Stock", "Keep no more")
KEEP = QT_TRANSLATE_NOOP("Stock", "Keep again")
RETIRE_ACTION = QT_TRANSLATE_NOOP("Stock", "Keep {item} no more")
KEEP_ACTION = QT_TRANSLATE_NOOP("Stock", "Keep {item} again")
UNIT = QT_TRANSLATE_NOOP("Stock", "Counted in")
BOX = QT_TRANSLATE_NOOP("Stock", "One box holds")
PROGRAMME = QT_TRANSLATE_NOOP("Stock", "Programme")
LEAST = QT_TRANSLATE_NOOP("Stock", "Order when it lasts less than")
MOST = QT_TRANSLATE_NOOP("Stock", "Order up to")
EMERGENCY = QT_TRANSLATE_NOOP("Stock", "Do not wait below")
EXPIRES = QT_TRANSLATE_NOOP("Stock", "Expires")
NOTE = QT_TRANSLATE_NOOP("Stock", "Note")
SOURCE = QT_TRANSLATE_NOOP("Stock", "Name and unit come from")
OF_PACK = QT_TRANSLATE_NOOP("Stock", "the country's list")
OF_POST = QT_TRANSLATE_NOOP("Stock", "this post")
YES = QT_TRANSLATE_NOOP("Stock", "yes")
NO = QT_TRANSLATE_NOOP("Stock", "no")


class DetailsTab(QWidget):
    """What is written about an item.

    Signals:
        asked(name, arguments): open a form of the page.
    """

    asked = Signal(str, object)

    def __init__(self, context: AppContext, item: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._item = context, item
        self._is_kept = True
        self._name: Label = ""
        self.edit_button = button(EDIT, "pencil", clicked=lambda: self.asked.emit("edit_item", {"item": self._item}))
        self.retire_button = button(RETIRE, "archive", "ghost", self._retire)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        set_margins(whole, 0, 10, 8, 0)
        whole.setSpacing(px(14))
        self._body = QVBoxLayout()
        whole.addLayout(self._body)
        whole.addLayout(row(self.edit_button, self.retire_button, None))
        whole.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))
        self.reload()

    def reload(self) -> None:
        """Read it again."""
        with self.context.db.read() as session:
            facts = services.facts_of(session, self._item)
        if facts is None:
            return
        self._is_kept, self._name = facts.retired_on is None, facts.name
        self.retire_button.setText(tr(RETIRE if self._is_kept else KEEP))
        clear_layout(self._body)
        self._body.addLayout(pairs_grid([(title, value) for title, value in _pairs(facts) if value]))

    def _retire(self) -> None:
        words: Text = (RETIRE_ACTION if self._is_kept else KEEP_ACTION).fill(item=self._name)
        with self.context.db.action(words) as session:
            services.retire_item(session, self._item, self.context.today() if self._is_kept else None)
            action = action_id(session)
        self.context.notify(words, action)


def _pairs(facts: ItemFacts) -> list[tuple[Label, str]]:
    box = quantity_words(facts.pack_size, facts.unit) if facts.pack_size else ""
    return [
        (UNIT, tr(facts.unit)),
        (BOX, box),
        (PROGRAMME, tr(said(facts.programme, PROGRAMMES))),
        (LEAST, _months(facts.minimum_months_x10)),
        (MOST, _months(facts.maximum_months_x10)),
        (EMERGENCY, _months(facts.emergency_months_x10)),
        (EXPIRES, tr(YES if facts.has_expiry else NO)),
        (SOURCE, tr(OF_PACK if facts.code else OF_POST)),
        (NOTE, facts.note),
    ]


def _months(months_x10: int | None) -> str:
    return "" if months_x10 is None else months_words(months_x10 / 10)
