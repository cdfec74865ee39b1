"""What is known of a class, who leads it, and what can be done with the whole of it."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, clear_layout, icon_button, label, row, scroll, set_margins
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from .. import services
from ..rules.entries import Needs
from ..rules.wording import ROLES, TARGETS
from ..services import ClassCard, Facilitator
from .printing import PrintButton
from .tab import ClassTab

EDIT = QT_TRANSLATE_NOOP("Classes", "Change")
CLOSE = QT_TRANSLATE_NOOP("Classes", "Close the class")
REOPEN = QT_TRANSLATE_NOOP("Classes", "Open the class again")
REMOVE = QT_TRANSLATE_NOOP("Classes", "Remove the class")
LEADERS = QT_TRANSLATE_NOOP("Classes", "Who leads it")
ADD_LEADER = QT_TRANSLATE_NOOP("Classes", "Add somebody")
NO_LEADER = QT_TRANSLATE_NOOP("Classes", "Nobody is written down yet.")
CHANGE_LEADER = QT_TRANSLATE_NOOP("Classes", "Change {name}")
REMOVE_LEADER = QT_TRANSLATE_NOOP("Classes", "Remove {name}")
FOR_WHOM = QT_TRANSLATE_NOOP("Classes", "For whom")
PLACES = QT_TRANSLATE_NOOP("Classes", "Places")
NO_LIMIT = QT_TRANSLATE_NOOP("Classes", "no limit")
TERM = QT_TRANSLATE_NOOP("Classes", "Days")
FROM_TO = QT_TRANSLATE_NOOP("Classes", "{first} to {last}")
SINCE = QT_TRANSLATE_NOOP("Classes", "since {first}")
UNTIL = QT_TRANSLATE_NOOP("Classes", "until {last}")
COMPLETED_BY = QT_TRANSLATE_NOOP("Classes", "Completed by")
MEETINGS = QT_TRANSLATE_NOOP("Classes", "{n} meetings")
WITH_FAMILY = QT_TRANSLATE_NOOP("Classes", "{n} of these with husband or family")
TEST = QT_TRANSLATE_NOOP("Classes", "test after the class with {percent}% or more")
ONCE = QT_TRANSLATE_NOOP("Classes", "coming once")
NOTE = QT_TRANSLATE_NOOP("Classes", "Note")
CLOSE_ACTION = QT_TRANSLATE_NOOP("Classes", "Close the class {name}")
REOPEN_ACTION = QT_TRANSLATE_NOOP("Classes", "Open the class {name} again")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Classes", "Remove the class {name}")
FACT_PX = 130


class DetailsTab(ClassTab):
    """Facts, facilitators, and closing or removing the class.

    Attributes:
        leader_buttons: (facilitator's id, "change" or "remove") -> its button.
    """

    tables = ("group_class", "class_facilitator", "class_kind", "resident")

    def lay_out(self) -> None:
        """Put the buttons above what is known."""
        self.leader_buttons: dict[tuple[bytes, str], QWidget] = {}
        self.edit_button = button(EDIT, "pencil", clicked=lambda: self.ask("change"))
        self.close_button = button(CLOSE, "archive", clicked=self._close_or_reopen)
        self.remove_button = button(REMOVE, "trash-2", clicked=self._remove)
        self.leader_button = button(ADD_LEADER, "user-plus", clicked=lambda: self.ask("facilitator"))
        self.print_button = PrintButton(self.context, "class")
        above = WrapRow()
        for part in (self.edit_button, self.close_button, self.remove_button, self.print_button):
            above.addWidget(part)
        self._facts, self._leaders = QVBoxLayout(), QVBoxLayout()
        inside = QWidget()
        stack = QVBoxLayout(inside)
        set_margins(stack, 0, 0, 8, 0)
        stack.setSpacing(px(10))
        stack.addLayout(self._facts)
        stack.addWidget(label(LEADERS, "h2"))
        stack.addLayout(self._leaders)
        stack.addLayout(row(self.leader_button, None))
        stack.addStretch(1)
        self.body.addLayout(above)
        self.body.addWidget(scroll(inside), 1)

    def show_class(self) -> None:
        """Show what is known now."""
        with self.context.db.read() as session:
            self.card: ClassCard = services.class_card(session, self.class_id, self.context.today())
        found = self.card.row
        self.close_button.setText(tr(REOPEN if found.is_closed else CLOSE))
        self.print_button.set_subject(self.class_id, found.name)
        clear_layout(self._facts)
        for title, words in self._known():
            if tr(words):
                head = label(title, "muted")
                head.setFixedWidth(px(FACT_PX))
                line = row(head, label(words, wrap=True))
                line.setStretch(1, 1)
                self._facts.addLayout(line)
        clear_layout(self._leaders)
        self.leader_buttons.clear()
        for one in self.card.facilitators:
            self._leaders.addLayout(self._leader(one))
        if not self.card.facilitators:
            self._leaders.addWidget(label(NO_LEADER, "muted"))

    def _known(self) -> list[tuple[Text, Label]]:
        found = self.card.row
        target: Label = TARGETS.get(found.target or "", found.target or "")
        return [
            (FOR_WHOM, target),
            (PLACES, NO_LIMIT if found.capacity is None else current().number(found.capacity)),
            (
                TERM,
                SINCE.fill(first=found.from_date)
                if found.until_date is None
                else FROM_TO.fill(first=found.from_date, last=found.until_date),
            ),
            (COMPLETED_BY, _needs(self.card.needs)),
            (NOTE, self.card.note),
        ]

    def _leader(self, one: Facilitator) -> QHBoxLayout:
        term: Label = ""
        if one.from_date is not None and one.until_date is not None:
            term = FROM_TO.fill(first=one.from_date, last=one.until_date)
        elif one.from_date is not None:
            term = SINCE.fill(first=one.from_date)
        elif one.until_date is not None:
            term = UNTIL.fill(last=one.until_date)
        words = label(joined(one.name, ROLES.get(one.role, one.role), term, one.note), wrap=True)
        change = icon_button(CHANGE_LEADER.fill(name=one.name), "pencil", partial(self.ask, "facilitator", facilitator=one.id))
        remove = icon_button(REMOVE_LEADER.fill(name=one.name), "trash-2", partial(self._remove_leader, one))
        self.leader_buttons[one.id, "change"], self.leader_buttons[one.id, "remove"] = change, remove
        line = row(words, change, remove)
        line.setStretch(0, 1)
        return line

    def _remove_leader(self, one: Facilitator) -> None:
        self.do(REMOVE_LEADER.fill(name=one.name), lambda session: services.remove_facilitator(session, one.id))

    def _close_or_reopen(self) -> None:
        found = self.card.row
        if found.is_closed:
            self.do(REOPEN_ACTION.fill(name=found.name), lambda session: services.reopen_class(session, self.class_id))
        else:
            on = max(self.context.today(), found.from_date)
            self.do(CLOSE_ACTION.fill(name=found.name), lambda session: services.close_class(session, self.class_id, on))

    def _remove(self) -> None:
        words = REMOVE_ACTION.fill(name=self.card.row.name)
        self.do(words, lambda session: services.remove_class(session, self.class_id))


def _needs(needs: Needs) -> str:
    parts: list[Label] = []
    if needs.meetings is not None:
        parts.append(MEETINGS.of(needs.meetings))
    if needs.companion_meetings is not None:
        parts.append(WITH_FAMILY.of(needs.companion_meetings))
    if needs.pass_score is not None:
        parts.append(TEST.fill(percent=needs.pass_score))
    return joined(*(parts or [ONCE]))
