"""The form that types in who came to a meeting; all of it is saved as one action."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.form import Form
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import joined, tr

from ... import services
from ...rules.entries import Presence, Visitor
from ..find_line import FindLine, Found, Member
from ..wording import day_words, time_words
from .grid import SheetGrid
from .mark_bar import MarkBar
from .marks import Mark
from .model import SheetModel

TITLE = QT_TRANSLATE_NOOP("Classes", "Attendance of {name}")
ACTION = QT_TRANSLATE_NOOP("Classes", "Attendance of {name}, {day}")
ENROL_ACTION = QT_TRANSLATE_NOOP("Classes", "Enrol {name}")
SAVE = QT_TRANSLATE_NOOP("Classes", "Save attendance")
SEARCH = QT_TRANSLATE_NOOP("Classes", "Name or card number (F3): Enter marks who came")
CAME = QT_TRANSLATE_NOOP("Classes", "{n} came")
ABSENT = QT_TRANSLATE_NOOP("Classes", "{n} absent")
NOT_SAID = QT_TRANSLATE_NOOP("Classes", "{n} not said yet")
REST_CAME = QT_TRANSLATE_NOOP("Classes", "The rest came")
REST_ABSENT = QT_TRANSLATE_NOOP("Classes", "The rest did not come")
NOBODY = QT_TRANSLATE_NOOP("Classes", "Nobody is marked yet. Press P for who came, A for who did not.")
NOBODY_ENROLLED = QT_TRANSLATE_NOOP("Classes", "Nobody is in this class yet. Type the names of those who came above.")
NOW_WAITING = QT_TRANSLATE_NOOP(
    "Classes", "The class is full: {name} is on the waiting list. That the person came is written down."
)
MARKED = QT_TRANSLATE_NOOP("Classes", "{name} came.")
CANCELLED = QT_TRANSLATE_NOOP("Classes", "This meeting was cancelled. Take that back first, then type in who came.")
FUTURE = QT_TRANSLATE_NOOP("Classes", "This meeting is still to come. Who comes is typed in on its day.")


class AttendanceForm(Form):
    """The sheet of one meeting.

    Attributes:
        sheet: who is in the class, and what is marked.
        grid: the sheet on the screen.
        find_line: marks somebody by name or card, and takes in who is not in the class yet.
        bar: companion or reason of the person at the cursor.
        said: what happened with the last key.
    """

    def __init__(self, context: AppContext, session_id: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, SAVE, parent)
        self._session_id = session_id
        with context.db.read() as session:
            self.meeting = services.session_row(session, session_id)
            self._name = services.class_card(session, self.meeting.class_id, context.today()).row.name
            rows = services.attendance_grid(session, session_id)
        self.class_id = self.meeting.class_id
        self.title = TITLE.fill(name=self._name)
        self.sheet = SheetModel(self)
        self.sheet.held_on = self.meeting.held_on
        self.grid = SheetGrid(self.sheet)
        self.find_line = FindLine(context, self._members, SEARCH)
        self.bar = MarkBar()
        self.counts, self.said = label("", "field"), label("", "caption", wrap=True)
        self.came_button = button(REST_CAME, kind="link", clicked=lambda: self._mark_rest(Mark(True)))
        self.absent_button = button(REST_ABSENT, kind="link", clicked=lambda: self._mark_rest(Mark(False)))
        self._lay_out()
        self._connect()
        self.sheet.show_rows(rows)
        self._say_first()
        self._show_counts()
        self.grid.go_to(next((number for number, one in enumerate(rows) if one.present is None), 0))
        self.reset_changes()

    def focus_first(self) -> None:
        """Put the cursor into the sheet, or into the search while nobody is on it."""
        target: QWidget = self.grid if self.sheet.rows else self.find_line.line
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> Mapping[str, object]:
        """Return what is marked and not saved."""
        return {"marks": self.sheet.changed_marks()}

    def restore(self, draft: Mapping[str, object]) -> None:
        """Mark again what ``draft()`` returned."""
        marks = draft.get("marks")
        self.sheet.show_rows(self.sheet.rows, marks if isinstance(marks, dict) else None)
        self.has_changes = True
        self._show_counts()
        self.grid.go_to(0)

    def check(self) -> Sequence[Problem]:
        """Return whether anybody is marked."""
        return () if self.sheet.changed_marks() or any(self.sheet.counts()[:2]) else [Problem("", NOBODY)]

    def save(self) -> None:
        """Store what is marked otherwise than before as one action; an unchanged sheet is left as it is."""
        changed = self.sheet.changed_marks()
        if not changed:
            return
        notes = {row.enrolment: row.note for row in self.sheet.rows}
        lines = [_presence(one, mark, notes[one]) for one, mark in changed.items() if mark.present is not None]
        words = ACTION.fill(name=self._name, day=self.meeting.held_on)
        with self.context.db.action(words) as session:
            for one, mark in changed.items():
                if mark.present is None:
                    services.forget_attendance(session, self._session_id, one)
            if lines:
                services.record_attendance(session, self._session_id, lines, self.context.today())
            action = action_id(session)
        self.context.notify(words, action)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show everything above the buttons: the sheet has no fields."""
        super().show_problems([Problem("", problem.text) for problem in problems])

    def _lay_out(self) -> None:
        about = joined(
            day_words(self.meeting.held_on, self.context.today()),
            time_words(self.meeting.starts_at, self.meeting.ends_at),
            self.meeting.topic,
        )
        if self._area is not None:
            self._area.hide()  # a sheet scrolls by itself
        numbers = row(self.counts, None, self.came_button, self.absent_button)
        for place, part in enumerate((label(about, "muted", wrap=True), self.find_line, self.said)):
            self._stack.insertWidget(place, part)
        self._stack.insertWidget(3, self.grid, 1)
        self._stack.insertLayout(4, numbers)
        self._stack.insertWidget(5, self.bar)

    def _connect(self) -> None:
        self.sheet.marked.connect(self._marked)
        self.grid.reached.connect(lambda _number: self._show_mark())
        self.grid.reason_asked.connect(self._ask_reason)
        self.grid.typed.connect(self.find_line.begin)
        self.grid.finished.connect(lambda: self.save_button.setFocus(Qt.FocusReason.OtherFocusReason))
        self.find_line.taken.connect(self._came)
        self.find_line.left.connect(self.focus_first)
        self.bar.changed.connect(self._set_mark)
        self.bar.left.connect(self._go_on)
        add_shortcut(self, "F3", lambda: self.find_line.line.setFocus(Qt.FocusReason.OtherFocusReason))

    def _say_first(self) -> None:
        words: Label = ""
        if self.meeting.state == "cancelled":
            words = CANCELLED
        elif self.meeting.held_on > self.context.today():
            words = FUTURE
        elif not self.sheet.rows:
            words = NOBODY_ENROLLED
        self._say(words)

    def _say(self, words: Label) -> None:
        self.said.setText(tr(words))
        self.said.setVisible(bool(self.said.text()))

    def _marked(self) -> None:
        self.has_changes = True
        self._show_counts()
        self._show_mark()

    def _show_counts(self) -> None:
        came, absent, rest = self.sheet.counts()
        self.counts.setText(joined(CAME.of(came), ABSENT.of(absent), NOT_SAID.of(rest) if rest else ""))
        for made in (self.came_button, self.absent_button):
            made.setVisible(bool(rest))

    def _show_mark(self) -> None:
        at = self.grid.line()
        if at is not None and at < len(self.sheet.rows):
            self.bar.show_mark(self.sheet.rows[at].name, self.sheet.mark_of(at))

    def _set_mark(self, mark: Mark) -> None:
        at = self.grid.line()
        if at is not None:
            self.sheet.set_mark(at, mark)

    def _ask_reason(self) -> None:
        at = self.grid.line()
        if at is not None:
            mark = self.sheet.mark_of(at)
            self._set_mark(mark.with_reason(mark.reason))
            self.bar.write_reason()

    def _go_on(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grid.go_on()

    def _mark_rest(self, mark: Mark) -> None:
        for number in range(len(self.sheet.rows)):
            if self.sheet.mark_of(number).present is None:
                self.sheet.set_mark(number, mark)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _came(self, found: Found) -> None:
        """Mark somebody who was found; who is not in the class yet is enrolled first, as an action of its own."""
        enrolment = found.enrolment or self._enrol(found)
        at = self.sheet.line_of(enrolment) if enrolment is not None else None
        if at is None:
            return
        self.grid.go_to(at)
        self.sheet.set_mark(at, self.sheet.mark_of(at).came())
        if found.enrolment is not None:
            self._say(MARKED.fill(name=found.name))

    def _members(self) -> Sequence[Member]:
        return [Member(one.enrolment, one.resident_id, one.name, self.sheet.age_of(one)) for one in self.sheet.rows]

    def _enrol(self, found: Found) -> bytes | None:
        """Enrol somebody; who finds no free place waits for one, and stands on the sheet at once since the person came."""
        who = Visitor(found.name) if found.resident is None else found.resident
        words, today = ENROL_ACTION.fill(name=found.name), self.context.today()
        try:
            with self.context.db.action(words) as session:
                enrolment, state = services.enrol(session, self.class_id, who, min(self.meeting.held_on, today), today)
                if state == "waiting":
                    services.record_attendance(session, self._session_id, [Presence(enrolment, True)], today)
                action = action_id(session)
        except UserError as refused:
            self._say(refused.problems[0].text if isinstance(refused, InputError) else refused.text)
            return None
        self.context.notify(words, action)
        with self.context.db.read() as session:
            self.sheet.show_rows(services.attendance_grid(session, self._session_id), self.sheet.changed_marks())
        self._say((NOW_WAITING if state == "waiting" else MARKED).fill(name=found.name))
        return enrolment


def _presence(enrolment: bytes, mark: Mark, note: str) -> Presence:
    return Presence(enrolment, mark.present, mark.companion, mark.reason or "", note)
