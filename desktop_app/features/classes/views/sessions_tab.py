"""The meetings of a class, and what can be done with each."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QMenu

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.widgets import EmptyState, button, label
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from .. import services
from ..rules.wording import PLANNED, SESSION_STATES
from ..services import SessionRow
from .printing import PrintButton
from .tab import ClassTab
from .wording import how_far, time_words

LIST_NAME = QT_TRANSLATE_NOOP("Classes", "Meetings")
DAY = QT_TRANSLATE_NOOP("Classes", "Day")
TIME = QT_TRANSLATE_NOOP("Classes", "Time")
TOPIC = QT_TRANSLATE_NOOP("Classes", "Topic")
STATE = QT_TRANSLATE_NOOP("Classes", "State")
CAME = QT_TRANSLATE_NOOP("Classes", "Came")
CAME_OF = QT_TRANSLATE_NOOP("Classes", "{came} of {all}")
TO_TYPE = QT_TRANSLATE_NOOP("Classes", "to type in")
PLAN = QT_TRANSLATE_NOOP("Classes", "Plan meetings")
ADD = QT_TRANSLATE_NOOP("Classes", "One meeting")
ATTENDANCE = QT_TRANSLATE_NOOP("Classes", "Attendance")
DESCRIBE = QT_TRANSLATE_NOOP("Classes", "Time and topic")
MORE = QT_TRANSLATE_NOOP("Classes", "More")
MOVE = QT_TRANSLATE_NOOP("Classes", "Move to another day…")
CANCEL = QT_TRANSLATE_NOOP("Classes", "Does not take place…")
RESTORE = QT_TRANSLATE_NOOP("Classes", "It takes place after all")
REMIND = QT_TRANSLATE_NOOP("Classes", "Reminder to copy…")
PHOTOS = QT_TRANSLATE_NOOP("Classes", "Photos…")
REMOVE = QT_TRANSLATE_NOOP("Classes", "Remove the meeting")
EMPTY = QT_TRANSLATE_NOOP("Classes", "No meeting yet")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Classes", "Plan all meetings at once: every week, every month, or on single days.")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Classes", "Remove the meeting of {name} on {day}")
RESTORE_ACTION = QT_TRANSLATE_NOOP("Classes", "{name} takes place on {day} after all")
MOVED_FROM = QT_TRANSLATE_NOOP("Classes", "Moved from {day}: {reason}")
CANCELLED_WHY = QT_TRANSLATE_NOOP("Classes", "Cancelled: {reason}")


class SessionsTab(ClassTab):
    """The meetings, the earliest first; Enter types in who came.

    Attributes:
        model: the meetings.
        more: what else can be done with the chosen one, by name.
    """

    tables = ("class_session", "attendance", "group_class", "enrolment")

    def lay_out(self) -> None:
        """Put the list and the buttons below it."""
        self.model: RowsModel[SessionRow] = RowsModel(_columns(self.context.today), self)
        self.table = table_view(self.model, LIST_NAME)
        self.plan_button = button(PLAN, "calendar", clicked=lambda: self.ask("schedule"))
        self.add_button = button(ADD, "plus", "ghost", lambda: self.ask("add_session"))
        self.first_button = button(PLAN, "calendar", clicked=lambda: self.ask("schedule"))
        self.empty = EmptyState("calendar", EMPTY, EMPTY_TEXT, self.first_button)
        self.about = label("", "caption", wrap=True)
        self.attendance_button = button(ATTENDANCE, "clipboard-list", clicked=lambda: self._ask("attendance"))
        self.describe_button = button(DESCRIBE, "pencil", clicked=lambda: self._ask("describe"))
        self.more_button = button(MORE, "ellipsis")
        menu = QMenu(self.more_button)
        self.more_button.setMenu(menu)
        self.more = {
            "move": menu.addAction(tr(MOVE), lambda: self._ask("move")),
            "cancel": menu.addAction(tr(CANCEL), self._cancel_or_restore),
            "reminder": menu.addAction(tr(REMIND), lambda: self._ask("reminder")),
            "photos": menu.addAction(tr(PHOTOS), lambda: self._ask("photos")),
            "remove": menu.addAction(tr(REMOVE), self._remove),
        }
        self.print_button = PrintButton(self.context, "session")
        above, below = WrapRow(), WrapRow()
        for part in (self.plan_button, self.add_button):
            above.addWidget(part)
        for part in (self.attendance_button, self.describe_button, self.print_button, self.more_button):
            below.addWidget(part)
        self.body.addLayout(above)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.about)
        self.body.addLayout(below)
        self.table.opened.connect(lambda _row: self._ask("attendance"))
        self.table.chosen.connect(lambda _row: self._show_buttons())

    def show_class(self) -> None:
        """Show the meetings; the chosen one stays chosen, else the first that waits to be typed in or comes next."""
        chosen = self.table.current_row()
        with self.context.db.read() as session:
            rows = services.list_sessions(session, self.class_id)
            self._name = services.class_card(session, self.class_id, self.context.today()).row.name
        self.model.set_rows(rows)
        buttons = (self.plan_button, self.add_button, self.attendance_button, self.describe_button, self.more_button)
        for part in (self.table, *buttons):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        place = next((number for number, row in enumerate(rows) if chosen is not None and row.id == chosen.id), None)
        if place is None:
            place = next((number for number, row in enumerate(rows) if row.state is None), len(rows) - 1)
        if rows:
            self.table.choose(place)
        self._show_buttons()

    def chosen(self) -> SessionRow | None:
        """Return the chosen meeting."""
        row: SessionRow | None = self.table.current_row()
        return row

    def _ask(self, name: str) -> None:
        row = self.chosen()
        if row is not None:
            self.asked.emit(name, {"session_id": row.id})

    def _show_buttons(self) -> None:
        row = self.chosen()
        is_cancelled = row is not None and row.state == "cancelled"
        has_list = row is not None and bool(row.present or row.absent)
        self.more["cancel"].setText(tr(RESTORE if is_cancelled else CANCEL))
        self.attendance_button.setEnabled(not is_cancelled)
        for name, action in self.more.items():
            of_list = name in ("cancel", "remove") and has_list
            action.setEnabled(not of_list and (not is_cancelled or name in ("cancel", "remove")))
        self.print_button.set_subject(None if row is None else row.id, "" if row is None else _named(self._name, row.held_on))
        words = _about(row)
        self.about.setText(words)
        self.about.setVisible(bool(words))

    def _cancel_or_restore(self) -> None:
        row = self.chosen()
        if row is None:
            return
        if row.state != "cancelled":
            self._ask("cancel")
            return
        self.do(RESTORE_ACTION.fill(name=self._name, day=row.held_on), lambda session: services.restore_session(session, row.id))

    def _remove(self) -> None:
        row = self.chosen()
        if row is not None:
            words = REMOVE_ACTION.fill(name=self._name, day=row.held_on)
            self.do(words, lambda session: services.remove_session(session, row.id))


def _columns(today: Callable[[], date]) -> Sequence[TableColumn[SessionRow]]:
    return (
        TableColumn(DAY, lambda row: _day(row, today()), lambda row: row.held_on, stretch=True),
        TableColumn(TIME, lambda row: time_words(row.starts_at, row.ends_at), lambda row: row.starts_at, rank=2),
        TableColumn(TOPIC, lambda row: row.topic, rank=1),
        TableColumn(STATE, lambda row: tr(_state(row, today())), tone=lambda row: _tone(row, today())),
        TableColumn(CAME, _came, lambda row: row.present),
    )


def _day(row: SessionRow, today: date) -> str:
    near = abs((row.held_on - today).days) <= 14
    return joined(current().weekday_date(row.held_on), how_far(row.held_on, today) if near and row.state is None else "")


def _state(row: SessionRow, today: date) -> Text:
    if row.state is None:
        return TO_TYPE if row.held_on < today else PLANNED
    return SESSION_STATES[row.state]


def _tone(row: SessionRow, today: date) -> str:
    if row.state is None:
        return "warn" if row.held_on < today else "info"
    return "ok" if row.state == "held" else "plain"


def _came(row: SessionRow) -> str:
    asked = row.present + row.absent
    return tr(CAME_OF, came=row.present, all=asked) if asked else ""


def _about(row: SessionRow | None) -> str:
    """Return what the list has no room for: why a meeting was moved or cancelled, its place and note."""
    if row is None:
        return ""
    why = ""
    if row.state == "cancelled":
        why = tr(CANCELLED_WHY, reason=row.reason)
    elif row.is_moved and row.planned_on is not None:
        why = tr(MOVED_FROM, day=row.planned_on, reason=row.reason)
    return joined(why, row.place, row.note)


def _named(name: str, day: date) -> str:
    return f"{name} {day.isoformat()}"
