"""The people of one event: who is planned, at which table, and who came; others can be added."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.residents.views.pick_field import PersonField
from desktop_app.ui.context import AppContext
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ... import services
from ...rules.duty import Event
from ...rules.natural_ids import Person
from ...rules.words import DUTY_ROLES, EVENTS
from ...services import DutyLine
from ..storing import store
from .grid import DutyGrid

TITLE = QT_TRANSLATE_NOOP("Volunteers", "{event}, {day}")
PLANNED = QT_TRANSLATE_NOOP("Volunteers", "{n} planned")
CAME = QT_TRANSLATE_NOOP("Volunteers", "{n} came")
NOBODY_YET = QT_TRANSLATE_NOOP("Volunteers", "Nobody is planned yet.")
KEYS = QT_TRANSLATE_NOOP("Volunteers", "Keys: P plans, {figures} gives the table, 0 takes it away, Space says who came.")
KEYS_AHEAD = QT_TRANSLATE_NOOP("Volunteers", "Keys: P plans, {figures} gives the table, 0 takes it away.")
ALL_CAME = QT_TRANSLATE_NOOP("Volunteers", "Everybody planned came")
PRINT = QT_TRANSLATE_NOOP("Volunteers", "Print duty sheet")
SOMEBODY_ELSE = QT_TRANSLATE_NOOP("Volunteers", "Somebody else…")
WHO = QT_TRANSLATE_NOOP("Volunteers", "Who")
WHO_HINT = QT_TRANSLATE_NOOP("Volunteers", "A resident, or the name of somebody from elsewhere, e.g. the midwife.")
AS = QT_TRANSLATE_NOOP("Volunteers", "As")
ADD = QT_TRANSLATE_NOOP("Volunteers", "Add")
NO_ROSTER = QT_TRANSLATE_NOOP("Volunteers", "Nobody is on the roster on this day. Enter volunteers first, or add somebody below.")
NO_NAME = QT_TRANSLATE_NOOP("Volunteers", "Choose a resident or write the name.")
PLAN_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Plan {name} for {day}")
CAME_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Write down whether {name} came on {day}")
ALL_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Everybody planned came on {day}")
ADD_ACTION = QT_TRANSLATE_NOOP("Volunteers", "{name} helps on {day}")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Take {name} off the list of {day}")
SHEET = "volunteers.duty_sheet"


class DutyPanel(QWidget):
    """One event; each key is stored at once.

    Attributes:
        grid: the people.
        who, role: the fields of somebody else who helps.
    """

    def __init__(self, context: AppContext, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self.event_shown = context, event
        self.grid = DutyGrid(event.kind, self._is_ahead)
        self.grid.setMinimumHeight(px(200))
        self.setFocusProxy(self.grid)
        self.counts, self.refused = label("", "muted", wrap=True), label("", "error", wrap=True)
        self.all_button = button(ALL_CAME, "check", clicked=self._all_came)
        self.print_button = button(PRINT, "printer", clicked=self._print)
        self.who = PersonField(context)
        self.role = ChoiceField(list(DUTY_ROLES.items()))
        self.add_button = button(ADD, "plus", clicked=self.add)
        self.else_button = button(SOMEBODY_ELSE, "user-plus", clicked=self._ask_who)
        self._else = self._fields_of_else()
        self._lay_out()
        self.grid.came_asked.connect(self._turn_came)
        self.grid.plan_asked.connect(lambda line: self._plan(line, None if line.planned else True, line.task))
        self.grid.table_asked.connect(self._give_table)
        self.grid.remove_asked.connect(self._remove)
        context.changed.connect(self._on_changed)
        self.reload()

    @property
    def title(self) -> Label:
        """Return what stands over the panel."""
        day = current().weekday_date(self.event_shown.on_date)
        return TITLE.fill(event=EVENTS[self.event_shown.kind], day=day)

    def reload(self) -> None:
        """Read the people again."""
        with self._context.db.read() as session:
            lines = services.duty_list(session, self.event_shown)
        self.grid.show_lines(lines)
        planned = sum(1 for line in lines if line.planned)
        came = sum(1 for line in lines if line.present)
        counts: list[Label] = [words.of(count) for words, count in ((PLANNED, planned), (CAME, came)) if count]
        self.counts.setText(joined(*counts or [NOBODY_YET]) if lines else tr(NO_ROSTER))
        waiting = any(line.planned and line.present is None for line in lines)
        self.all_button.setVisible(waiting and not self._is_ahead)

    def add(self) -> None:
        """Put somebody on the list: planned for a day ahead, else as having come."""
        picked = self.who.value()
        if not picked.is_known:
            self._say(NO_NAME)
            return
        person: Person = picked.id if picked.id is not None else picked.text
        words = ADD_ACTION.fill(name=picked.text, day=self.event_shown.on_date)
        role = self.role.value() or "volunteer"
        do = services.plan_duty if self._is_ahead else services.record_presence
        if self._store(words, lambda session: do(session, *self._event, person, role, today=self._context.today()), True):
            self.who.set_value(None)
            self.who.setFocus()

    @property
    def _event(self) -> tuple[str, bytes, date]:
        return self.event_shown.kind, self.event_shown.id, self.event_shown.on_date

    @property
    def _is_ahead(self) -> bool:
        return self.event_shown.on_date > self._context.today()

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        figures = f"1–{len(self.grid.tasks)}"
        stack.addWidget(self.counts)
        stack.addWidget(self.grid, 1)
        stack.addWidget(self.refused)
        keys = KEYS_AHEAD if self._is_ahead else KEYS
        stack.addWidget(label(keys.fill(figures=figures), "caption", wrap=True))
        buttons = WrapRow()
        for part in (self.all_button, self.else_button, self.print_button):
            buttons.addWidget(part)
        bar = QWidget()
        bar.setLayout(buttons)
        stack.addWidget(bar)
        stack.addWidget(self._else)
        self.refused.hide()
        self._else.hide()

    def _fields_of_else(self) -> FieldSet:
        """Return the fields of somebody who is not on the roster; most who come from elsewhere are health workers."""
        fields = FieldSet(scrolls=False)
        fields.add_field("person", WHO, self.who, WHO_HINT)
        fields.add_field("role", AS, self.role)
        fields.add_part(row(None, self.add_button))
        self.role.set_value("health_worker")
        return fields

    def _ask_who(self) -> None:
        """Show the fields of somebody else, or take them away again."""
        self._else.setVisible(self._else.isHidden())
        if self._else.isVisible():
            self.who.setFocus()

    def _turn_came(self, line: DutyLine) -> None:
        present = {None: True, True: False, False: None}[line.present]
        words = CAME_ACTION.fill(name=line.name, day=self.event_shown.on_date)
        who, today = (line.person, line.role, present), self._context.today()
        self._store(words, lambda session: services.record_presence(session, *self._event, *who, today=today))

    def _give_table(self, line: DutyLine, task: str | None) -> None:
        self._plan(line, line.planned if line.planned or line.present is not None else True, task)

    def _plan(self, line: DutyLine, planned: bool | None, task: str | None) -> None:
        words = PLAN_ACTION.fill(name=line.name, day=self.event_shown.on_date)
        who, today = (line.person, line.role, task), self._context.today()
        self._store(words, lambda session: services.plan_duty(session, *self._event, *who, today=today, planned=planned))

    def _remove(self, line: DutyLine) -> None:
        duty = line.duty
        if duty is not None:
            words = REMOVE_ACTION.fill(name=line.name, day=self.event_shown.on_date)
            self._store(words, lambda session: services.remove_duty(session, duty), True)

    def _all_came(self) -> None:
        words, today = ALL_ACTION.fill(day=self.event_shown.on_date), self._context.today()
        self._store(words, lambda session: services.planned_came(session, self.event_shown, today), True)

    def _store(self, words: Text, do: Callable[..., object], can_undo: bool = False) -> bool:
        """Store one action; return False, with the reason shown, if it was refused."""
        try:
            if can_undo:
                store(self._context, words, do)
            else:
                with self._context.db.action(words) as session:
                    do(session)
        except UserError as refused:
            self._say(refused.text)
            return False
        self.refused.hide()
        return True

    def _say(self, text: Text) -> None:
        self.refused.setText(tr(text))
        self.refused.show()

    def _print(self) -> None:
        self._context.open_page("registers", register=SHEET, month=Month.of(self.event_shown.on_date))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("duty", "volunteer_term", "resident", "life_event"):
            self.reload()
