"""The page "Notes of the health centre": what it asks of the post, and what the post answers."""

from collections.abc import Iterator

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import LongTextField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.page import Page
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.widgets import EmptyState, label
from desktop_app.ui.words import current, joined, tr

from ..services import notes
from ..services.notes import Note

TITLE = QT_TRANSLATE_NOOP("Health centre", "Notes of the health centre")
WAITING = QT_TRANSLATE_NOOP("Health centre", "{n} to answer")
NONE = QT_TRANSLATE_NOOP("Health centre", "No notes")
NONE_TEXT = QT_TRANSLATE_NOOP("Health centre", "What the health centre asks about the data of this post stands here.")
WORDS = QT_TRANSLATE_NOOP("Health centre", "Note")
MONTH = QT_TRANSLATE_NOOP("Health centre", "Month")
ON = QT_TRANSLATE_NOOP("Health centre", "Written on")
ANSWERED = QT_TRANSLATE_NOOP("Health centre", "Answered")
NO_ANSWER = QT_TRANSLATE_NOOP("Health centre", "waits for an answer")
ANSWER = QT_TRANSLATE_NOOP("Health centre", "What was found or done")
BY = QT_TRANSLATE_NOOP("Health centre", "Answered by")
ACTION = QT_TRANSLATE_NOOP("Health centre", "Answer the note “{note}”")
DETAIL = QT_TRANSLATE_NOOP("Health centre", "Note of {date}")


class AnswerForm(Form):
    """The note in full, and the answer."""

    def __init__(self, context: AppContext, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._note = note
        self.answer, self.by = LongTextField(4), TextField()
        self.add_part(label(joined(note.written_by, current().month(note.month) if note.month else ""), "muted", wrap=True))
        self.add_part(label(note.words, wrap=True))
        self.add_field("answer", ANSWER, self.answer, required=True)
        self.add_field("by", BY, self.by)
        self.answer.set_value(note.answer)
        self.by.set_value(note.answered_by or context.db.user)
        self.reset_changes()

    def check(self) -> tuple[()]:
        """Return nothing: the service knows what is missing."""
        return ()

    def save(self) -> None:
        """Store the answer; it goes back to the health centre with the next file."""
        words = ACTION.fill(note=self._note.words[:40])
        with self.context.db.action(words) as session:
            notes.answer_note(session, self._note.id, self.answer.value(), self.by.value(), self.context.today())
            session.flush()
            action = action_id(session)
        self.context.notify(words, action)


class NotesPage(Page):
    """The notes, those that wait first."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        columns: tuple[TableColumn[Note], ...] = (
            TableColumn(WORDS, lambda note: " ".join(note.words.split()), stretch=True),
            TableColumn(MONTH, lambda note: current().month(note.month) if note.month else "", rank=2),
            TableColumn(ON, lambda note: current().date(note.written_on), lambda note: note.written_on, rank=1),
            TableColumn(ANSWERED, _answered, tone=lambda note: None if note.answered_on else "warn"),
        )
        self.model: RowsModel[Note] = RowsModel(columns, self)
        self.table: ListView = table_view(self.model, TITLE)
        self._stack = QStackedWidget()
        self._nothing = EmptyState("sticky-note", NONE, NONE_TEXT)
        for part in (self.table, self._nothing):
            self._stack.addWidget(part)
        master = QWidget()
        inside = QVBoxLayout(master)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._stack)
        self.set_master(master)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(lambda _index: self._open(self.table.current_row()))
        self.follow(self.reload, "centre_note")
        self.reload()

    def reload(self) -> None:
        """Read the notes anew."""
        with self.context.db.read() as session:
            found = notes.list_notes(session)
        self.model.set_rows(found)
        waiting = sum(note.answered_on is None for note in found)
        self.set_count(WAITING.of(waiting) if waiting else "")
        self._stack.setCurrentWidget(self.table if found else self._nothing)

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return the form of one note: "note" with its ``id``."""
        note = next((one for one in self.model.rows if one.id == arguments.get("id")), None)
        if note is None:
            raise UserError(notes.GONE)
        form = AnswerForm(self.context, note)
        form.saved.connect(self._close)
        form.cancelled.connect(self._close)
        return form, DETAIL.fill(date=note.written_on)

    def scenes(self) -> Iterator[str]:
        """Show one note."""
        if self.model.rows:
            self._open(self.model.rows[0])
            yield "health_centre_note"

    def _open(self, note: Note | None) -> None:
        if note is not None:
            self.open_detail("note", id=note.id)

    def _close(self) -> None:
        if self.master_detail is not None:
            self.master_detail.close_detail()


def _answered(note: Note) -> str:
    return current().date(note.answered_on) if note.answered_on else tr(NO_ANSWER)
