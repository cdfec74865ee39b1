"""A class: what it is, and its tabs: meetings, people, tests, learning, details."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, clear_layout, label, row
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..services import ClassCard
from .columns import AND_WAITING, OF_PLACES
from .details_tab import DetailsTab
from .people_tab import PeopleTab
from .scores import TestsTab
from .sessions_tab import SessionsTab
from .wording import day_words

NEXT = QT_TRANSLATE_NOOP("Classes", "Next meeting: {day}")
NO_NEXT = QT_TRANSLATE_NOOP("Classes", "No meeting is planned")
PEOPLE = QT_TRANSLATE_NOOP("Classes", "{n} people")
OVERBOOKED = QT_TRANSLATE_NOOP("Classes", "{n} people more than places")
FULL = QT_TRANSLATE_NOOP("Classes", "Full")
CLOSED = QT_TRANSLATE_NOOP("Classes", "Closed on {day}")
OVERDUE = QT_TRANSLATE_NOOP("Classes", "{n} meetings to type in")
TABLES = ("group_class", "class_session", "class_facilitator", "enrolment", "class_kind", "resident")


def _learning(context: AppContext, class_id: bytes) -> QWidget:
    from .learning.page import LearningView

    return LearningView(context, class_id)


TABS: Sequence[tuple[str, Text, Callable[[AppContext, bytes], QWidget]]] = (
    ("sessions", QT_TRANSLATE_NOOP("Classes", "Meetings"), SessionsTab),
    ("people", QT_TRANSLATE_NOOP("Classes", "People"), PeopleTab),
    ("tests", QT_TRANSLATE_NOOP("Classes", "Tests"), TestsTab),
    ("learning", QT_TRANSLATE_NOOP("Classes", "Learning"), _learning),
    ("details", QT_TRANSLATE_NOOP("Classes", "Details"), DetailsTab),
)


class ClassView(QWidget):
    """One class; it follows every change.

    Attributes:
        card: what is shown.
        tabs: each is made when it is first looked at.

    Signals:
        asked(name, arguments): open a form or card of the page.
        vanished: the class is not here any more.
    """

    asked = Signal(str, object)
    vanished = Signal()

    def __init__(self, context: AppContext, class_id: bytes, tab: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.class_id = context, class_id
        self._made: dict[str, QWidget] = {}
        self._head = QVBoxLayout()
        self._head.setSpacing(px(6))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(10))
        stack.addLayout(self._head)
        stack.addWidget(self.tabs, 1)
        self.card = self._read()
        self._show()
        for _name, title, _make in TABS:
            self.tabs.addTab(_empty_tab(), tr(title))
        self.tabs.currentChanged.connect(self._fill)
        context.changed.connect(self._on_changed)
        self.open_tab(tab or TABS[0][0])

    @property
    def title(self) -> Label:
        """Return what the class is called."""
        return joined(self.card.row.name, self.card.row.group)

    def open_tab(self, name: str) -> QWidget:
        """Bring a tab to the front and return it; raises ValueError for one that there is not.

        Args:
            name: of the tab; "learning.quizzes" is the tab with its quizzes in front.
        """
        name, _, part = name.partition(".")
        number = [tab for tab, _title, _make in TABS].index(name)
        self.tabs.setCurrentIndex(number)
        self._fill(number)
        made = self._made[name]
        if part:
            from .learning.page import LearningView

            if isinstance(made, LearningView):
                made.show_part(part)
        return made

    def _fill(self, number: int) -> None:
        name, _title, make = TABS[number]
        holder = self.tabs.widget(number)
        if name in self._made or holder is None:
            return
        made = self._made[name] = make(self.context, self.class_id)
        if isinstance(made, (SessionsTab, PeopleTab, TestsTab, DetailsTab)):
            made.asked.connect(self.asked)
        layout = holder.layout()
        if layout is not None:
            layout.addWidget(made)

    def _read(self) -> ClassCard:
        with self.context.db.read() as session:
            return services.class_card(session, self.class_id, self.context.today())

    def _show(self) -> None:
        clear_layout(self._head)
        found = self.card.row
        leaders = current().text(" · ").join(map(tr, found.facilitators))
        self._head.addWidget(label(joined(found.kind_title, found.place, leaders), "muted", wrap=True))
        people = (
            PEOPLE.of(found.enrolled) if found.capacity is None else OF_PLACES.fill(people=found.enrolled, places=found.capacity)
        )
        waiting: Label = AND_WAITING.of(found.waiting) if found.waiting else ""
        self._head.addWidget(label(joined(self._next(), people, waiting), "muted", wrap=True))
        chips = self._chips()
        if chips:
            self._head.addLayout(row(*chips, None, spacing=6))

    def _next(self) -> Label:
        found = self.card.row
        if found.is_closed:
            return ""
        if found.next_session is None:
            return NO_NEXT
        return NEXT.fill(day=day_words(found.next_session, self.context.today()))

    def _chips(self) -> list[Chip]:
        found, chips = self.card.row, []
        if found.closed_on is not None:
            chips.append(Chip(CLOSED.fill(day=found.closed_on), "plain"))
        elif found.overbooked:
            chips.append(Chip(OVERBOOKED.of(found.overbooked), "warn"))
        elif found.is_full:
            chips.append(Chip(FULL, "info"))
        if found.overdue:
            chips.append(Chip(OVERDUE.of(found.overdue), "warn"))
        return chips

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*TABLES):
            return
        try:
            self.card = self._read()
        except UserError:
            self.vanished.emit()
            return
        self._show()


def _empty_tab() -> QWidget:
    tab = QWidget()
    QVBoxLayout(tab).setContentsMargins(0, 0, 0, 0)
    return tab
