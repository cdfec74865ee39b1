"""The tab "Home visits" on a resident's card."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.services import every_id, person_facts
from desktop_app.residents.views.form_tab import FormTab
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, clear_layout, icon_button, label, row, separator
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from .. import services
from ..rules.entries import FINDINGS
from ..services import FollowUpRow, VisitLine
from ..services.targets import target_of
from .acting import REMOVE
from .follow_up_form import NOTE_TITLE, FollowUpForm, NoteForm
from .follow_up_form import TITLE as AGAIN_TITLE
from .visit_form import VisitForm
from .visit_form.form import TITLE
from .wording import state_tone, state_words, titles_of

WRITE = QT_TRANSLATE_NOOP("Home visits", "Write down a visit")
NEVER = QT_TRANSLATE_NOOP("Home visits", "Nobody of the post has visited yet.")
BY = QT_TRANSLATE_NOOP("Home visits", "by {name}")
TOLD = QT_TRANSLATE_NOOP("Home visits", "health worker told on {day}")
NEXT = QT_TRANSLATE_NOOP("Home visits", "next visit {day}")
CORRECT = QT_TRANSLATE_NOOP("Home visits", "Correct the visit of {day}")
TAKE_OUT = QT_TRANSLATE_NOOP("Home visits", "Remove the visit of {day}")
AGAIN = QT_TRANSLATE_NOOP("Home visits", "To look at again")
LOOKED = QT_TRANSLATE_NOOP("Home visits", "Looked again")


class HomeVisitsPanel(FormTab):
    """The visits, the newest first, and what is to be looked at again.

    Attributes:
        visits: as listed.
        follow_ups: open ones first.
    """

    tables = ("home_visit", "home_answer", "follow_up", "resident")

    def show_card(self) -> None:
        """Show everything anew."""
        today = self.context.today()
        with self.context.db.read() as session:
            self._name = person_facts(session, self.resident).name
            self._rules = dict(services.home_rules(services.pack_of_post(session)))
            ids = every_id(session, self.resident)
            self.visits = list(reversed(services.visit_lines(session, type(today).min, today, ids)))
            self.follow_ups = services.follow_ups_of(session, self.resident)
        clear_layout(self.body)
        line = WrapRow(spacing=8)
        line.addWidget(button(WRITE, "pencil", clicked=lambda: self.write()))
        line.addWidget(button(NOTE_TITLE, "plus", "ghost", self._note))
        self.body.addLayout(line)
        for one in (one for one in self.follow_ups if one.done_on is None):
            self.body.addWidget(self._again(one))
        if not self.visits:
            self.body.addWidget(label(NEVER, "muted", wrap=True))
        for number, visit in enumerate(self.visits):
            if number:
                self.body.addWidget(separator())
            self.body.addWidget(self._visit(visit))
        self.body.addStretch(1)

    def write(self, visit: bytes | None = None, group: str = "") -> VisitForm:
        """Open the form of a visit, new or stored, with the checklist of age and state, or with another one."""
        today = self.context.today()
        with self.context.db.read() as session:
            target = target_of(session, today, resident=self.resident, visit=visit, group=group)
        form = VisitForm(self.context, target, today, self._rules)
        form.list_chosen.connect(lambda code: self._choose_list(form, visit, code))
        self.open_form(form, TITLE.fill(name=self._name))
        return form

    def _choose_list(self, form: VisitForm, visit: bytes | None, group: str) -> None:
        """Ask another checklist; what was typed so far stays."""
        draft = form.draft()
        self.write(visit, group).restore(draft)

    def _visit(self, one: VisitLine) -> QWidget:
        made = QWidget()
        stack = QVBoxLayout(made)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(2))
        day = current().date(one.visited_on)
        head = WrapRow(spacing=8)
        head.addWidget(label(day, "field"))
        head.addWidget(Chip(state_words(one.met), state_tone(one.met)))
        for code in one.found:
            head.addWidget(Chip(FINDINGS[code], "warn"))
        stack.addLayout(head)
        by = tr(BY, name=tr(one.volunteer)) if one.volunteer else ""
        told = tr(TOLD, day=current().date(one.reported_on)) if one.reported_on else ""
        following = tr(NEXT, day=current().date(one.next_on)) if one.next_on else ""
        for words in (titles_of(one.reasons, self._rules), joined(one.findings, one.action), joined(by, told, following)):
            if words:
                stack.addWidget(label(words, wrap=True))
        line = WrapRow(spacing=4)
        line.addWidget(icon_button(CORRECT.fill(day=day), "pencil", lambda: self.write(one.id)))
        line.addWidget(icon_button(TAKE_OUT.fill(day=day), "trash-2", lambda: self._remove(one)))
        stack.addLayout(line)
        return made

    def _again(self, one: FollowUpRow) -> QWidget:
        made = QWidget()
        stack = QVBoxLayout(made)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(2))
        stack.addWidget(label(AGAIN, "field"))
        stack.addWidget(label(joined(one.reason, current().date(one.due_on) if one.due_on else ""), wrap=True))
        stack.addLayout(row(button(LOOKED, "check", clicked=lambda: self._look(one)), None))
        return made

    def _note(self) -> None:
        self.open_form(NoteForm(self.context, self.resident, self._name), NOTE_TITLE)

    def _look(self, one: FollowUpRow) -> None:
        self.open_form(FollowUpForm(self.context, one), AGAIN_TITLE.fill(name=self._name))

    def _remove(self, one: VisitLine) -> None:
        self.do(REMOVE.fill(name=self._name), lambda session: services.remove_home_visit(session, one.id))
