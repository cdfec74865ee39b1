"""The page "For the midwife": whom she follows up, while her key is open; a lock otherwise."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.page import Page
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, button, card, clear_layout, label, row
from desktop_app.ui.words import current, tr

from .. import services
from ..rules.topics import TOPICS
from ..services import Followed
from .panel import LOCK, NO_KEY, TO_SETTINGS
from .unlock_form import UnlockForm

TITLE = QT_TRANSLATE_NOOP("Confidential", "For the midwife")
LIST = QT_TRANSLATE_NOOP("Confidential", "People whom the midwife follows up")
NAME = QT_TRANSLATE_NOOP("Confidential", "Name")
HOUSE = QT_TRANSLATE_NOOP("Confidential", "House")
TOPIC = QT_TRANSLATE_NOOP("Confidential", "What it is about")
LAST = QT_TRANSLATE_NOOP("Confidential", "Last entry")
NEXT = QT_TRANSLATE_NOOP("Confidential", "Next visit")
SEARCH = QT_TRANSLATE_NOOP("Confidential", "Name or house")
EVERY_TOPIC = QT_TRANSLATE_NOOP("Confidential", "All topics")
COUNT = QT_TRANSLATE_NOOP("Confidential", "{n} people")
NOBODY = QT_TRANSLATE_NOOP("Confidential", "Nobody is followed up")
NOBODY_TEXT = QT_TRANSLATE_NOOP(
    "Confidential", "What is written for the midwife on a person's card, in a questionnaire or after a visit at home stands here."
)
NONE_FOUND = QT_TRANSLATE_NOOP("Confidential", "Nobody was found")
IS_LOCKED = QT_TRANSLATE_NOOP("Confidential", "Only the midwife can open this page")
PANEL = "confidential.midwife"
ALL = ""
SHEET_PX, FORM_HEIGHT_PX = 460, 250


class MidwifePage(Page):
    """The midwife's own list of work.

    Attributes:
        people: everybody with entries; None while locked.
        model, table: what the filters let through.
        form: asks for her passphrase; None while open or without a key.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.people: list[Followed] | None = None
        self.form: UnlockForm | None = None
        self.topic = ChoiceField([(ALL, EVERY_TOPIC), *TOPICS.items()])
        self.topic.setAccessibleName(tr(TOPIC))
        self.topic.set_value(ALL)
        self.model: RowsModel[Followed] = RowsModel(self._columns(), self)
        self.table: ListView = table_view(self.model, LIST)
        self.nothing = EmptyState("lock-open", NOBODY, NOBODY_TEXT)
        self._gate = QWidget()
        self._door = QVBoxLayout(self._gate)
        self.lock_button = self.add_action(button(LOCK, "lock", clicked=context.midwife.lock))
        self._lay_out()
        context.midwife.changed.connect(self.reload)
        self.follow(self.reload, "sealed_entry", "resident", "household", "household_member")
        self.reload()

    def reload(self) -> None:
        """Show the list, or the lock."""
        with self.context.db.read() as session:
            self.people = services.followed_people(session)
        is_open = self.people is not None
        for part in (self._filters, self.lock_button):
            part.setVisible(is_open)
        if is_open:
            was_door = self.form is not None
            self._forget_door()
            self.show_people()
            if was_door and self.isVisible() and self.search is not None:
                self.search.setFocus()
        else:
            self.model.set_rows([])
            self.set_count("")
            if self.search is not None:
                self.search.set_value("")
            self._show_door()

    def show_people(self) -> None:
        """Show what the filters let through."""
        if self.people is None:
            return
        typed = name_key(self.search.value() if self.search is not None else "").split()
        topic = self.topic.value() or ALL
        rows = [one for one in self.people if (topic == ALL or topic in one.topics) and _fits(one, typed)]
        self.model.set_rows(rows)
        self.set_count(COUNT.of(len(rows)) if rows else "")
        self.nothing.say(*((NONE_FOUND, "") if self.people else (NOBODY, NOBODY_TEXT)))
        self.set_body(self.table if rows else self.nothing)

    def open_card(self, one: Followed) -> None:
        """Go to somebody's entries."""
        self.context.open_page("residents", resident=one.person.id, panel=PANEL)

    def state(self) -> Mapping[str, object]:
        """Return the filter; what was searched for among the midwife's people is not kept."""
        return {"topic": self.topic.value()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is."""
        self.topic.set_value(kept.get("topic") or ALL)
        self.show_people()

    def scenes(self) -> Iterator[str]:
        """Show nothing further: what the midwife reads stands on no picture."""
        return iter(())

    def _lay_out(self) -> None:
        found = self.add_search(SEARCH)
        self.add_filter(self.topic)
        found.changed.connect(self.show_people)
        self.topic.changed.connect(self.show_people)
        self.table.opened.connect(self.open_card)
        self.table.clicked.connect(lambda _index: self._open_current())

    def _columns(self) -> tuple[TableColumn[Followed], ...]:
        return (
            TableColumn(NAME, lambda one: tr(one.person.shown)),
            TableColumn(HOUSE, lambda one: one.person.house, rank=2),
            TableColumn(TOPIC, lambda one: ", ".join(tr(TOPICS[code]) for code in one.topics), stretch=True, sortable=False),
            TableColumn(LAST, lambda one: current().date(one.last_on), lambda one: one.last_on, rank=1),
            TableColumn(
                NEXT,
                lambda one: current().date(one.next_on) if one.next_on else "",
                lambda one: one.next_on or date.max,
                tone=self._tone,
            ),
        )

    def _tone(self, one: Followed) -> str | None:
        if one.next_on is None:
            return None
        today = self.context.today()
        return "danger" if one.next_on < today else "warn" if one.next_on == today else "info"

    def _open_current(self) -> None:
        one = self.table.current_row()
        if one is not None:
            self.open_card(one)

    def _show_door(self) -> None:
        """Show what opens the page: the midwife's passphrase, or Settings while she has none."""
        self.set_body(self._gate)
        if self.form is not None:
            return
        clear_layout(self._door)
        if self.context.db.vault.has_key:
            self.form = UnlockForm(self.context)
            self.form.cancel_button.hide()
            self.form.setFixedHeight(px(FORM_HEIGHT_PX))
            sheet = card(label(IS_LOCKED, "h2", wrap=True), self.form, margins=24)
        else:
            settings = button(TO_SETTINGS, "settings", clicked=lambda: self.context.open_page("settings", section="midwife"))
            sheet = card(label(NO_KEY, wrap=True), row(settings, None), margins=24)
        sheet.setFixedWidth(px(SHEET_PX))
        self._door.addStretch(1)
        self._door.addLayout(row(None, sheet, None))
        self._door.addStretch(2)

    def _forget_door(self) -> None:
        self.form = None
        clear_layout(self._door)


def _fits(one: Followed, typed: list[str]) -> bool:
    known = name_key(" ".join([one.person.name, *one.person.other_names, one.person.house]))
    return all(word in known for word in typed)
