"""What the centre does with one post from its panel: looks into it, accepts its report, takes it off the list."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.post import Post
from desktop_app.ui.context import AppContext
from desktop_app.ui.tasks import Progress

from ..services import copies, correcting, joining
from ..services.due import overdue_people
from ..services.notes import list_notes
from ..services.reading import ReadPost
from .coming import INVITE, InviteForm
from .forms import CHANGE, NOTE, RETURN, DetailsForm, NoteForm, ReturnForm, post_of
from .post_view import Inside, PostView

ACCEPTED = QT_TRANSLATE_NOOP("Health centre", "The report of {name} is accepted; the post is told with the next file")
LEFT = QT_TRANSLATE_NOOP("Health centre", "{name} is off the list; its copy stays on this computer")


class Acting(QObject):
    """Does what the panel of one post asks for.

    Signals:
        changed: something was written into a copy.
        left: a post is off the list.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def make_form(self, name: str, one: ReadPost, month: Month) -> tuple[NoteForm | ReturnForm | DetailsForm | InviteForm, Label]:
        """Return a form about a post, with its title: note, return, details or invite."""
        context, line = self._context, one.line
        if name == "note":
            return NoteForm(context, line, month), NOTE.fill(name=line.name)
        if name == "return":
            return ReturnForm(context, line, month), RETURN.fill(name=line.name, month=month)
        if name == "details":
            return DetailsForm(context, line), CHANGE.fill(name=line.name)
        return InviteForm(context, line), INVITE.fill(name=line.name)

    def open_copy(self, one: ReadPost) -> None:
        """Show the copy of a post in the window; it takes nothing but what the centre may write."""
        centre, features = post_of(self._context), self._context.all_features

        def look(_progress: Progress) -> Post:
            return copies.open_line(centre, one.line, features)

        self._run(look, lambda post: self._context.visit(post, one.line.name))

    def accept(self, one: ReadPost, month: Month) -> None:
        """Accept the report of a month."""
        centre, features, today = post_of(self._context), self._context.all_features, self._context.today()

        def work(_progress: Progress) -> None:
            with copies.opened(centre, one.line, features) as post:
                correcting.accept_report(post, one.line.name, month, today)

        self._run(work, partial(self._accepted, one))

    def leave(self, one: ReadPost) -> None:
        """Take a post off the list; its copy stays."""
        joining.stop_looking_after(post_of(self._context), one.line.post, one.line.name, self._context.today())
        self.left.emit()
        self._context.notify(LEFT.fill(name=one.line.name))

    def read_inside(self, view: PostView) -> None:
        """Read notes and who missed something for the panel of a post."""
        centre, line, features, today = post_of(self._context), view.one.line, self._context.all_features, self._context.today()

        def work(_progress: Progress) -> Inside:
            with copies.opened(centre, line, features) as post, post.database.read() as session:
                return Inside(list_notes(session), overdue_people(session, today))

        self._context.tasks.run(view, work, view.show_inside, partial(_not_inside, view))

    def _run(self, work: Callable[[Progress], object], then: Callable[[Any], None]) -> None:
        self._context.tasks.run(self, work, then, self._context.show_error)

    def _accepted(self, one: ReadPost, _result: object) -> None:
        self._context.notify(ACCEPTED.fill(name=one.line.name))
        self.changed.emit()


def _not_inside(view: PostView, error: Exception) -> None:
    if not isinstance(error, UserError | MachineError):
        raise error
    view.show_problem(error.text)
