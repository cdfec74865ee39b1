"""One post in the detail panel: its month, its notes, who missed something, and what can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.month_end.rules.states import SENT
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, clear_layout, label, row, scroll, separator, set_margins
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ..rules.columns import COUNTS, INDICATORS
from ..services.due import OverduePerson
from ..services.notes import Note
from ..services.reading import ReadPost
from .wording import day_words, number_words, percent_words, report_tone, report_words

OPEN = QT_TRANSLATE_NOOP("Health centre", "Open the post")
WRITE = QT_TRANSLATE_NOOP("Health centre", "Write a note")
RETURN = QT_TRANSLATE_NOOP("Health centre", "Send the report back")
ACCEPT = QT_TRANSLATE_NOOP("Health centre", "Accept the report")
INVITE = QT_TRANSLATE_NOOP("Health centre", "Invite a laptop")
DETAILS = QT_TRANSLATE_NOOP("Health centre", "Details")
LEAVE = QT_TRANSLATE_NOOP("Health centre", "Stop looking after this post")
LAST_FILE = QT_TRANSLATE_NOOP("Health centre", "Last file: {day}")
NEWEST = QT_TRANSLATE_NOOP("Health centre", "Newest entry: {day}")
PEOPLE = QT_TRANSLATE_NOOP("Health centre", "{n} people live here")
CALL = QT_TRANSLATE_NOOP("Health centre", "Whom to call: {contact}")
BACK_BECAUSE = QT_TRANSLATE_NOOP("Health centre", "Sent back: {reason}")
IN_MONTH = QT_TRANSLATE_NOOP("Health centre", "In {month}")
NOTES = QT_TRANSLATE_NOOP("Health centre", "Notes")
NO_NOTES = QT_TRANSLATE_NOOP("Health centre", "No notes yet.")
WAITS = QT_TRANSLATE_NOOP("Health centre", "no answer yet")
ANSWER = QT_TRANSLATE_NOOP("Health centre", "Answer of {date}: {answer}")
MISSED = QT_TRANSLATE_NOOP("Health centre", "Missed something that can still be given")
NOBODY = QT_TRANSLATE_NOOP("Health centre", "Nobody.")
SINCE = QT_TRANSLATE_NOOP("Health centre", "since {date}")
AND_MORE = QT_TRANSLATE_NOOP("Health centre", "and {n} more: open the post to see them")
READING = QT_TRANSLATE_NOOP("Health centre", "Reading the post")
MOST_PEOPLE = 40


@dataclass(frozen=True, slots=True)
class Inside:
    """What is read from a copy when somebody looks at its post."""

    notes: Sequence[Note]
    overdue: Sequence[OverduePerson]


class PostView(QWidget):
    """Shows one post.

    Args:
        act: called with the name of what is wanted: "open", "note", "return", "accept", "invite", "details" or "leave".

    Attributes:
        open_button: opens the copy in the window.
    """

    def __init__(
        self, context: AppContext, one: ReadPost, act: Callable[[str, ReadPost], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self.one, self._act = context, one, act
        inside = QWidget()
        body = QVBoxLayout(inside)
        set_margins(body, 0, 0, 8, 0)
        body.setSpacing(px(10))
        self.open_button = self._button(OPEN, "eye", "open", "primary")
        for part in self._head():
            body.addWidget(part)
        actions = WrapRow()
        actions.addWidget(self.open_button)
        for made in self._actions():
            actions.addWidget(made)
        body.addLayout(actions)
        for part in self._month():
            body.addWidget(part)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(px(8))
        self._inside.addWidget(label(READING, "muted"))
        body.addLayout(self._inside)
        body.addWidget(separator())
        last = WrapRow()
        for made in (self._button(DETAILS, "pencil", "details"), self._button(LEAVE, "log-out", "leave", "danger")):
            last.addWidget(made)
        body.addLayout(last)
        body.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))

    def show_inside(self, inside: Inside) -> None:
        """Show notes and who missed something, once they are read."""
        clear_layout(self._inside)
        self._inside.addWidget(label(NOTES, "h2"))
        for note in inside.notes:
            self._inside.addWidget(label(_note_words(note), wrap=True, tone=None if note.answered_on else "warn"))
        if not inside.notes:
            self._inside.addWidget(label(NO_NOTES, "muted"))
        self._inside.addWidget(label(MISSED, "h2", wrap=True))
        for person in inside.overdue[:MOST_PEOPLE]:
            self._inside.addWidget(label(_person_words(person), wrap=True))
        if not inside.overdue:
            self._inside.addWidget(label(NOBODY, "muted"))
        elif len(inside.overdue) > MOST_PEOPLE:
            self._inside.addWidget(label(AND_MORE.of(len(inside.overdue) - MOST_PEOPLE), "muted", wrap=True))

    def show_problem(self, words: Label) -> None:
        """Say why the copy could not be read."""
        clear_layout(self._inside)
        self._inside.addWidget(label(words, "error", wrap=True))

    def _head(self) -> list[QWidget]:
        reading, today = self.one.reading, self._context.today()
        state = QWidget()
        state.setLayout(row(Chip(report_words(self.one, today), report_tone(self.one, today) or "plain"), None))
        parts: list[QWidget] = [state]
        if self.one.problem:
            parts.append(label(self.one.problem, "error", wrap=True))
        if self.one.line.contact:
            parts.append(label(CALL.fill(contact=self.one.line.contact), wrap=True))
        if self.one.line.note:
            parts.append(label(self.one.line.note, wrap=True))
        if reading is not None:
            said = [
                PEOPLE.of(reading.numbers.get("people", 0)),
                LAST_FILE.fill(day=day_words(reading.heard_at)),
                NEWEST.fill(day=day_words(reading.newest_at)),
            ]
            parts.append(label(joined(*said), "muted", wrap=True))
            if reading.state == "returned" and reading.reason:
                parts.append(label(BACK_BECAUSE.fill(reason=reading.reason), wrap=True))
        return parts

    def _actions(self) -> list[QWidget]:
        made: list[QWidget] = [self._button(WRITE, "sticky-note", "note")]
        if self.one.reading is not None and self.one.reading.state == SENT:
            made += [self._button(RETURN, "undo-2", "return"), self._button(ACCEPT, "check", "accept")]
        return [*made, self._button(INVITE, "user-plus", "invite")]

    def _month(self) -> list[QWidget]:
        reading = self.one.reading
        if reading is None:
            return []
        lines = [f"{tr(one.meaning)}: {percent_words(reading.share(one.part, one.whole))}" for one in INDICATORS]
        counts = [
            f"{tr(COUNTS[code])}: {number_words(reading, code)}" for code in ("S", "D", "overdue", "referrals", "stocked_out")
        ]
        return [
            label(IN_MONTH.fill(month=reading.month), "h2"),
            label("\n".join(f"• {line}" for line in (*lines, *counts)), wrap=True),
        ]

    def _button(self, words: Label, icon: str, name: str, kind: str | None = None) -> QWidget:
        return button(words, icon, kind, lambda: self._act(name, self.one))


def _note_words(note: Note) -> str:
    head = joined(current().date(note.written_on), note.written_by, current().month(note.month) if note.month else "")
    answer = tr(ANSWER, date=note.answered_on, answer=note.answer) if note.answered_on else tr(WAITS)
    return f"{head}\n{note.words}\n{answer}"


def _person_words(person: OverduePerson) -> str:
    missing = ", ".join(tr(words) for words in person.missing)
    since = tr(SINCE, date=person.since) if person.since else ""
    return f"{tr(person.name)}\n{joined(person.house, missing, since)}"
