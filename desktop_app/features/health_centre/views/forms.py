"""Forms about one post: a note, a report that came back, what the centre knows of it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.post import Post
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, LongTextField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.tasks import Progress
from desktop_app.ui.widgets import label
from desktop_app.ui.words import current
from desktop_app.ui.work_form import WorkForm

from ..services import copies, correcting
from ..services.copies import PostLine

NOTE = QT_TRANSLATE_NOOP("Health centre", "Note to {name}")
NOTE_WORDS = QT_TRANSLATE_NOOP("Health centre", "What the post is to look at")
NOTE_HINT = QT_TRANSLATE_NOOP(
    "Health centre", "It stands on the post's first page after the next exchange, until it is answered."
)
ABOUT_MONTH = QT_TRANSLATE_NOOP("Health centre", "About the month")
NO_MONTH = QT_TRANSLATE_NOOP("Health centre", "No month in particular")
NOTE_WRITTEN = QT_TRANSLATE_NOOP("Health centre", "The note goes to {name} with the next file")
RETURN = QT_TRANSLATE_NOOP("Health centre", "Report of {name} for {month}")
RETURN_WORDS = QT_TRANSLATE_NOOP("Health centre", "What is to be corrected")
RETURN_HINT = QT_TRANSLATE_NOOP("Health centre", "The post sees it after the next exchange.")
RETURNED = QT_TRANSLATE_NOOP("Health centre", "The report goes back to {name} with the next file")
CHANGE = QT_TRANSLATE_NOOP("Health centre", "Details of {name}")
NAME = QT_TRANSLATE_NOOP("Health centre", "Name")
NAME_HINT = QT_TRANSLATE_NOOP("Health centre", "As the health centre calls the post. The post itself keeps its own name.")
CONTACT = QT_TRANSLATE_NOOP("Health centre", "Whom to call")
KEPT_IN = QT_TRANSLATE_NOOP("Health centre", "Its copy is kept in the folder “posts”, “{folder}”.")
REMARK = QT_TRANSLATE_NOOP("Health centre", "Remark")


def post_of(context: AppContext) -> Post:
    """Return the health centre that is open; raises RuntimeError if there is none, which a page never sees."""
    if context.post is None:
        raise RuntimeError("no health centre is open")
    return context.post


class NoteForm(WorkForm):
    """A note to one post."""

    def __init__(self, context: AppContext, line: PostLine, month: Month, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._whose = line
        self.words = LongTextField(6)
        self.month = ChoiceField([("", NO_MONTH), *((str(one), current().month(one)) for one in _months(month))])
        self.month.set_value(str(month))
        self.add_field("words", NOTE_WORDS, self.words, NOTE_HINT, required=True)
        self.add_field("month", ABOUT_MONTH, self.month)
        self.reset_changes()

    def job(self) -> Callable[[Progress], object]:
        """Return the writing of the note into the copy."""
        centre, line, features, today = post_of(self.context), self._whose, self.context.all_features, self.context.today()
        words, chosen = self.words.value(), self.month.value()
        month = Month.parse(chosen) if chosen else None

        def work(_progress: Progress) -> None:
            with copies.opened(centre, line, features) as post:
                correcting.send_note(post, line.name, words, month, today)

        return work

    def finished(self, _result: object) -> None:
        """Say when the post gets it."""
        self.context.notify(NOTE_WRITTEN.fill(name=self._whose.name))


class ReturnForm(WorkForm):
    """The month's report came back to its post, with what is to be corrected."""

    def __init__(self, context: AppContext, line: PostLine, month: Month, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._whose, self._month = line, month
        self.reason = LongTextField(6)
        self.add_field("reason", RETURN_WORDS, self.reason, RETURN_HINT, required=True)
        self.reset_changes()

    def job(self) -> Callable[[Progress], object]:
        """Return the writing of the state into the copy."""
        centre, line, month = post_of(self.context), self._whose, self._month
        features, today, reason = self.context.all_features, self.context.today(), self.reason.value()

        def work(_progress: Progress) -> None:
            with copies.opened(centre, line, features) as post:
                correcting.return_report(post, line.name, month, reason, today)

        return work

    def finished(self, _result: object) -> None:
        """Say when the post gets it."""
        self.context.notify(RETURNED.fill(name=self._whose.name))


class DetailsForm(Form):
    """What the centre knows of a post."""

    def __init__(self, context: AppContext, line: PostLine, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._whose = line
        self.name, self.contact, self.note = TextField(), TextField(), LongTextField(3)
        self.add_field("name", NAME, self.name, NAME_HINT, required=True)
        self.add_field("contact", CONTACT, self.contact)
        self.add_field("note", REMARK, self.note)
        self.add_part(label(KEPT_IN.fill(folder=line.folder), "muted", wrap=True))
        for field, value in ((self.name, line.name), (self.contact, line.contact), (self.note, line.note)):
            field.set_value(value)
        self.reset_changes()

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service knows what is missing."""
        return ()

    def save(self) -> None:
        """Store the details."""
        words: Text = CHANGE.fill(name=self._whose.name)
        with self.context.db.action(words) as session:
            copies.change_post(session, self._whose.post, self.name.value(), self.contact.value(), self.note.value())
            session.flush()
            action = action_id(session)
        self.context.notify(words, action)


def _months(month: Month) -> list[Month]:
    return [month.plus(-back) for back in range(-1, 12)]
