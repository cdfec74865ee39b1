"""Where stock lies: the list of places, and the form of one."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.residents.services import rows_of
from desktop_app.residents.views.pick_field import PersonField, Picked
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, TextField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, card, clear_layout, label, row, scroll, set_margins
from desktop_app.ui.words import joined

from .. import services
from ..rules.words import PLACE_KINDS
from ..services import PlaceRow
from .stock_form import StockForm

TITLE = QT_TRANSLATE_NOOP("Stock", "Places")
EXPLAIN = QT_TRANSLATE_NOOP("Stock", "Stock lies at the post, in cupboards, and in the bags that volunteers carry.")
ADD = QT_TRANSLATE_NOOP("Stock", "Add place")
RENAME = QT_TRANSLATE_NOOP("Stock", "Rename")
RETIRE = QT_TRANSLATE_NOOP("Stock", "Use no more")
RETIRE_ACTION = QT_TRANSLATE_NOOP("Stock", "Use place {place} no more")
NEW = QT_TRANSLATE_NOOP("Stock", "New place")
EDIT = QT_TRANSLATE_NOOP("Stock", "Rename {place}")
ADD_ACTION = QT_TRANSLATE_NOOP("Stock", "Add place {place}")
RENAME_ACTION = QT_TRANSLATE_NOOP("Stock", "Rename place {place}")
KIND = QT_TRANSLATE_NOOP("Stock", "What is it")
NAME = QT_TRANSLATE_NOOP("Stock", "What it is called")
NAME_HINT = QT_TRANSLATE_NOOP("Stock", "For example: cupboard in the kitchen, or bag of Siti.")
WHOSE = QT_TRANSLATE_NOOP("Stock", "Whose bag")
BAG_OF = QT_TRANSLATE_NOOP("Stock", "Bag of {name}")
LIES_THERE = QT_TRANSLATE_NOOP("Stock", "{n} lots lie there")
NOTHING_THERE = QT_TRANSLATE_NOOP("Stock", "nothing lies there")


class PlacesView(QWidget):
    """All places with how much lies there.

    Attributes:
        retire_buttons: place -> the button that takes it out of use.

    Signals:
        asked(name, arguments): open a form of the page.
    """

    asked = Signal(str, object)
    title: Label = TITLE

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.add_button = button(ADD, "plus", clicked=lambda: self.asked.emit("new_place", {}))
        self.retire_buttons: dict[bytes, QPushButton] = {}
        self.refused = label("", "error", wrap=True)
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        set_margins(self._body, 0, 0, 8, 0)
        self._body.setSpacing(px(8))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(label(EXPLAIN, "muted", wrap=True))
        stack.addLayout(row(self.add_button, None))
        stack.addWidget(self.refused)
        stack.addWidget(scroll(inside), 1)
        self.refused.hide()
        context.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Read the places again."""
        with self.context.db.read() as session:
            found = services.places(session)
            there = services.balance(session, self.context.today())
        lots: dict[bytes, int] = {}
        for _lot, where in there:
            lots[where] = lots.get(where, 0) + 1
        clear_layout(self._body)
        self.retire_buttons.clear()
        for place in found:
            self._body.addWidget(self._sheet(place, lots.get(place.id, 0)))
        self._body.addStretch(1)

    def _sheet(self, place: PlaceRow, lots: int) -> QWidget:
        kind: Label = PLACE_KINDS.get(place.kind, "")
        there: Label = LIES_THERE.of(lots) if lots else NOTHING_THERE
        parts = joined("" if place.name == kind else kind, there)
        rename = button(RENAME, kind="link", clicked=lambda: self.asked.emit("edit_place", {"place": place.id}))
        retire = button(RETIRE, kind="link", clicked=partial(self._retire, place))
        sheet = card(label(place.name, "field", wrap=True), label(parts, "muted", wrap=True), spacing=4, margins=12)
        layout = sheet.layout()
        if place.kind in ("cupboard", "bag") and isinstance(layout, QVBoxLayout):
            layout.addLayout(row(rename, retire, None))
            self.retire_buttons[place.id] = retire
        return sheet

    def _retire(self, place: PlaceRow) -> None:
        words = RETIRE_ACTION.fill(place=place.name)
        self.refused.hide()
        try:
            with self.context.db.action(words) as session:
                services.retire_place(session, place.id, self.context.today())
                action = action_id(session)
        except UserError as refused:
            self.refused.setText(self.context.language.text(refused.text))
            self.refused.show()
            return
        self.context.notify(words, action)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("stock_place", "movement"):
            self.reload()


class PlaceForm(StockForm):
    """A cupboard or a volunteer's bag."""

    def __init__(self, context: AppContext, place: bytes | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._place: PlaceRow | None = None
        if place is not None:
            with context.db.read() as session:
                self._place = next(one for one in services.places(session) if one.id == place)
        self.kind = ChoiceField([(kind, PLACE_KINDS[kind]) for kind in ("cupboard", "bag")])
        self.whose, self.name = PersonField(context), TextField(max_length=80)
        if self._place is None:
            self.kind.set_value("cupboard")
            self.add_field("kind", KIND, self.kind)
            self.add_field("resident", WHOSE, self.whose)
            self.kind.changed.connect(self._show_whose)
            self.whose.changed.connect(self._propose)
            self._show_whose()
        self.add_field("name", NAME, self.name, NAME_HINT, required=True)
        if self._place is not None:
            self.name.set_value(self.context.language.text(self._place.name))
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return NEW if self._place is None else EDIT.fill(place=self._place.name)

    def save(self) -> None:
        """Store the place."""
        name = self.name.value()
        place = self._place
        if place is not None:
            self.act(RENAME_ACTION.fill(place=name), lambda session: services.rename_place(session, place.id, name))
            return
        kind = self.kind.value() or ""
        whose = self.whose.value().id if kind == "bag" else None
        self.act(ADD_ACTION.fill(place=name), lambda session: services.add_place(session, name, kind, whose))

    def _show_whose(self) -> None:
        self.set_field_visible("resident", self.kind.value() == "bag")

    def _propose(self) -> None:
        """Name a bag after the person it belongs to, as long as it has no other name."""
        whose: Picked = self.whose.value()
        if whose.id is not None and not self.name.value():
            with self.context.db.read() as session:
                (person,) = rows_of(session, [whose.id])
            self.name.set_value(self.context.language.text(BAG_OF.fill(name=person.shown)))
