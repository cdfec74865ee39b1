"""A resident's card: who it is, what can be done, and the tabs of all slices."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.contract import ResidentPanel
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, clear_layout, label, row, scroll
from desktop_app.ui.words import joined, tr
from desktop_app.ui.wrap_row import WrapRow

from .. import services
from ..services import ResidentCard
from .erase_form import may_erase
from .links import link_button
from .wording import age_word, date_words, sex_word, status_chip

BORN = QT_TRANSLATE_NOOP("Residents", "born {date}")
ABOUT = QT_TRANSLATE_NOOP("Residents", "born about {date}")
FORMERLY = QT_TRANSLATE_NOOP("Residents", "formerly {names}")
MOTHER_IS = QT_TRANSLATE_NOOP("Residents", "Mother: {name}")
FATHER_IS = QT_TRANSLATE_NOOP("Residents", "Father: {name}")
CAREGIVER_IS = QT_TRANSLATE_NOOP("Residents", "Cared for by {name}")
DIED_ON = QT_TRANSLATE_NOOP("Residents", "died {date}")
NO_HOUSE = QT_TRANSLATE_NOOP("Residents", "No household")
TWIN = QT_TRANSLATE_NOOP("Residents", "Twin {number}")
ESTIMATED = QT_TRANSLATE_NOOP("Residents", "Birth date estimated")
MERGED = QT_TRANSLATE_NOOP("Residents", "{n} entries are one")
UNNAMED = QT_TRANSLATE_NOOP("Residents", "No name yet")
EDIT = QT_TRANSLATE_NOOP("Residents", "Edit")
MORE = QT_TRANSLATE_NOOP("Residents", "More")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Residents", "Take {name} off the list")
GIVE_NAME = QT_TRANSLATE_NOOP("Residents", "Give a name…")
ACTIONS: Sequence[tuple[str, Label]] = (
    ("newborn", QT_TRANSLATE_NOOP("Residents", "Add newborn…")),
    ("move_house", QT_TRANSLATE_NOOP("Residents", "Move to another house…")),
    ("moved_out", QT_TRANSLATE_NOOP("Residents", "Moved away…")),
    ("moved_in", QT_TRANSLATE_NOOP("Residents", "Moved in or came back…")),
    ("status", QT_TRANSLATE_NOOP("Residents", "Away or here for a while…")),
    ("died", QT_TRANSLATE_NOOP("Residents", "Record death…")),
    ("rename", QT_TRANSLATE_NOOP("Residents", "New name…")),
    ("facts", QT_TRANSLATE_NOOP("Residents", "School, work and groups…")),
    ("merge", QT_TRANSLATE_NOOP("Residents", "Same person as…")),
)
ERASE = QT_TRANSLATE_NOOP("Residents", "Erase on request…")
REMOVE = QT_TRANSLATE_NOOP("Residents", "Take off the list")
CARD = QT_TRANSLATE_NOOP("Residents", "Card with QR code…")
GONE = frozenset({"dead", "moved"})
TABLES = ("resident", "household", "household_member", "identifier", "life_event", "resident_fact", "household_fact")
LOWEST_TAB_PX = 120
YOUNGEST_MOTHER_MONTHS, OLDEST_MOTHER_MONTHS = 120, 720


class ResidentView(QWidget):
    """The card of one person; it follows every change.

    Attributes:
        card: what is shown.
        tabs: overview, family, history, and what other slices offer; each is made when it is first looked at.

    Signals:
        asked(name, arguments): open a form or card of the page.
        person_asked(resident): open somebody else's card.
        vanished: the person is not here any more.
    """

    asked = Signal(str, object)
    person_asked = Signal(bytes)
    vanished = Signal()

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.card = _read(context, resident)
        self._head = QVBoxLayout()
        self._head.setSpacing(px(6))
        self.edit_button = button(EDIT, "pencil", clicked=lambda: self._ask("edit"))
        self.more_button = button(MORE, "ellipsis")
        self._menu = QMenu(self.more_button)
        self.more_button.setMenu(self._menu)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        # their panels scroll; only in a very low window, whatever height the panels wish for, the whole card does
        self.tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.tabs.setMinimumHeight(px(LOWEST_TAB_PX))
        self._panels = _panels(context, resident)
        self._made: dict[str, QWidget] = {}
        whole = QWidget()
        stack = QVBoxLayout(whole)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(10))
        stack.addLayout(self._head)
        stack.addLayout(row(self.edit_button, self.more_button, None))
        stack.addWidget(self.tabs, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll(whole))
        for panel in self._panels:
            self.tabs.addTab(_empty_tab(), tr(panel.title))
        self.tabs.currentChanged.connect(self._fill_tab)
        context.changed.connect(self._on_changed)
        self._show()
        self._fill_tab(0)

    @property
    def title(self) -> Label:
        """Return what the person is called."""
        return self.card.row.shown

    def panel(self, panel_id: str) -> QWidget:
        """Return the tab of ``panel_id`` and bring it to the front; raises ValueError if no slice offers it."""
        number = [panel.id for panel in self._panels].index(panel_id)
        self.tabs.setCurrentIndex(number)
        self._fill_tab(number)
        return self._made[panel_id]

    def _show(self) -> None:
        clear_layout(self._head)
        for part in self._head_lines():
            self._head.addWidget(label(part, "muted", wrap=True))
        self._head.addWidget(self._people_line())
        chips = self._chips()
        if chips:
            self._head.addLayout(row(*chips, None, spacing=6))
        self._fill_menu()

    def _head_lines(self) -> list[str]:
        person, death = self.card.row, self.card.death
        born: Label = ""
        if person.birth.is_known:
            born = (ABOUT if person.is_estimated else BORN).fill(date=date_words(person.birth))
        age = age_word(person, _last_day(self.card, self.context))
        died: Label = DIED_ON.fill(date=date_words(death.when)) if death else ""
        lines = [joined(sex_word(person), age, born, died)]
        if person.other_names:
            lines.append(tr(FORMERLY.fill(names=", ".join(person.other_names))))
        return lines

    def _people_line(self) -> QWidget:
        """Return house, parents and caregiver side by side as far as there is room: a low window has little for the tabs."""
        whole = QWidget()
        card, lines = self.card, WrapRow(spacing=12)
        whole.setLayout(lines)
        house = card.row.household_id
        if house is not None:
            lines.addWidget(
                link_button(card.row.house or tr(NO_HOUSE), lambda: self.asked.emit("household", {"household": house}), "house")
            )
        else:
            lines.addWidget(label(NO_HOUSE, "muted"))
        named = (
            (MOTHER_IS, card.mother, card.row.mother_name),
            (FATHER_IS, card.father, card.row.father_name),
            (CAREGIVER_IS, card.caregiver, card.row.caregiver_name),
        )
        for words, known, name in named:
            if known is not None:
                lines.addWidget(link_button(words.fill(name=known.shown), partial(self.person_asked.emit, known.id), "user"))
            elif name:
                lines.addWidget(label(words.fill(name=name), "muted"))
        return whole

    def _chips(self) -> list[Chip]:
        person = self.card.row
        chips = []
        if person.status != "here":
            chips.append(Chip(*status_chip(person.status)))
        if person.is_unnamed:
            chips.append(Chip(UNNAMED, "warn"))
        if person.is_estimated and person.birth.is_known:
            chips.append(Chip(ESTIMATED, "warn"))
        if person.birth_order is not None:
            chips.append(Chip(TWIN.fill(number=person.birth_order), "info"))
        if self.card.entries > 1:
            chips.append(Chip(MERGED.of(self.card.entries), "info"))
        return chips

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.clear()
        for one in (self.edit_button, self.more_button):
            one.setVisible(not self.card.row.is_erased)
        for name, words in ACTIONS:
            if name in self._possible():
                shown = GIVE_NAME if name == "rename" and self.card.row.is_unnamed else words
                menu.addAction(tr(shown), partial(self._ask, name))
        menu.addSeparator()
        if self.card.row.status not in GONE:
            menu.addAction(tr(CARD), self.print_card)
        menu.addAction(tr(REMOVE), self._remove)
        if may_erase(self.context):
            menu.addAction(tr(ERASE), partial(self._ask, "erase"))

    def print_card(self) -> None:
        """Go where the person's card with the QR code is printed, and all other papers about the person."""
        person = self.card.row
        self.context.open_page("registers", register="residents.card", subjects=(person.id,), of_whom=tr(person.shown))

    def _possible(self) -> set[str]:
        """Return what can happen to somebody of this status."""
        person = self.card.row
        if person.status == "dead":
            return {"merge"}
        if person.status == "moved":
            return {"moved_in", "died", "rename", "merge"}
        found = {"facts", "move_house", "moved_out", "status", "died", "rename", "merge"}
        months = person.birth.age_months(self.context.today())
        if person.sex != "M" and (months is None or YOUNGEST_MOTHER_MONTHS <= months <= OLDEST_MOTHER_MONTHS):
            found.add("newborn")
        if person.status == "visitor":
            found |= {"moved_in"}
        return found

    def _ask(self, name: str) -> None:
        self.asked.emit(name, {"resident": self.card.row.id})

    def _remove(self) -> None:
        words = REMOVE_ACTION.fill(name=self.title)
        with self.context.db.action(words) as session:
            services.delete_resident(session, self.card.row.id)
            action = action_id(session)
        self.context.notify(words, action)

    def _fill_tab(self, number: int) -> None:
        holder = self.tabs.widget(number)
        layout = holder.layout() if holder is not None else None
        if layout is None or layout.count():
            return
        panel = self._panels[number]
        made = self._made[panel.id] = panel.make(self.context, self.card.row.id)
        for name in ("asked", "person_asked"):
            if hasattr(made, name):
                getattr(made, name).connect(getattr(self, name))
        layout.addWidget(made)

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*TABLES):
            return
        try:
            self.card = _read(self.context, self.card.row.id)
        except UserError:
            self.vanished.emit()
            return
        self._show()


def _read(context: AppContext, resident: bytes) -> ResidentCard:
    with context.db.read() as session:
        return services.resident_card(session, resident)


def _panels(context: AppContext, resident: bytes) -> list[ResidentPanel]:
    seen = (feature for feature in context.features if context.may(feature.name, "see"))
    offered = [panel for feature in seen for panel in feature.resident_panels]
    with context.db.read() as session:
        today = context.today()
        found = [panel for panel in offered if panel.is_for is None or panel.is_for(session, resident, today)]
    return sorted(found, key=lambda panel: panel.order)


def _empty_tab() -> QWidget:
    tab = QWidget()
    stack = QVBoxLayout(tab)
    stack.setContentsMargins(0, px(8), 0, 0)
    return tab


def _last_day(card: ResidentCard, context: AppContext) -> Any:
    """Return the day on which the age is reckoned: the last of a life."""
    return card.death.when.middle if card.death and card.death.when.middle else context.today()
