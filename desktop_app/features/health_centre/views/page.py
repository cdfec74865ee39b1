"""The page "Posts" of a health centre: every post beside the others, for one month."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.post import Post
from desktop_app.features.registers.services import save_pdf
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, SegmentField
from desktop_app.ui.page import Page
from desktop_app.ui.tasks import Progress
from desktop_app.ui.widgets import EmptyState, button
from desktop_app.ui.words import current, tr

from ..registers import PDF, XLSX, make_table
from ..services import copies, correcting, joining
from ..services.due import overdue_people
from ..services.notes import list_notes
from ..services.reading import ReadPost, kept_readings, read_posts
from .bars import Indicators
from .coming import INVITE as INVITE_TITLE
from .coming import JOIN, NEW, InviteForm, JoinForm, NewPostForm
from .files_part import FilesPart
from .forms import CHANGE, NOTE, RETURN, DetailsForm, NoteForm, ReturnForm, post_of
from .lists import Lists
from .post_view import Inside, PostView

TITLE = QT_TRANSLATE_NOOP("Health centre", "Posts")
COUNT = QT_TRANSLATE_NOOP("Health centre", "{n} posts")
READING = QT_TRANSLATE_NOOP("Health centre", "Reading post {number} of {all}")
MONTH = QT_TRANSLATE_NOOP("Health centre", "Month")
MODES = (
    ("posts", QT_TRANSLATE_NOOP("Health centre", "Overview")),
    ("month", QT_TRANSLATE_NOOP("Health centre", "The month")),
    ("bars", QT_TRANSLATE_NOOP("Health centre", "Indicators")),
    ("files", QT_TRANSLATE_NOOP("Health centre", "Files")),
)
SAVE_TABLE = QT_TRANSLATE_NOOP("Health centre", "Save the table")
SAVED = QT_TRANSLATE_NOOP("Health centre", "Saved: {file}")
PDF_FILES = QT_TRANSLATE_NOOP("Health centre", "PDF files")
SPREADSHEETS = QT_TRANSLATE_NOOP("Health centre", "Spreadsheets")
NO_POSTS = QT_TRANSLATE_NOOP("Health centre", "No posts yet")
NO_POSTS_TEXT = QT_TRANSLATE_NOOP(
    "Health centre", "Take in a post by the invitation that it wrote for you, or make a new post and invite its laptop."
)
GONE = QT_TRANSLATE_NOOP("Health centre", "This post is not on the list any more.")
ACCEPTED = QT_TRANSLATE_NOOP("Health centre", "The report of {name} is accepted; the post is told with the next file")
LEFT = QT_TRANSLATE_NOOP("Health centre", "{name} is off the list; its copy stays on this computer")
MONTHS_BACK = 24
DETAIL_PX = 460


class PostsPage(Page):
    """All posts in one month; copies are read one after the other on the worker, and only where something changed.

    Attributes:
        month: the chooser.
        mode: overview, numbers, indicators or files.
        found: what is shown.
        lists: the two lists with the sums.
        bars: the indicators.
        files: taking in and writing.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.found: list[ReadPost] = []
        self._run = 0
        this = Month.of(context.today())
        self.month = ChoiceField([(this.plus(-back), current().month(this.plus(-back))) for back in range(MONTHS_BACK)])
        self.mode = SegmentField(MODES)
        self.lists, self.bars, self.files = Lists(context.today()), Indicators(), FilesPart(context)
        self.nothing = EmptyState("house", NO_POSTS, NO_POSTS_TEXT)
        self._parts = QStackedWidget()
        for part in (self.lists, self.bars, self.files, self.nothing):
            self._parts.addWidget(part)
        self.join_button = button(JOIN, "log-in", clicked=partial(self._form, "join"))
        self.new_button = button(NEW, "plus", "ghost", partial(self._form, "new"))
        self.save_button = button(SAVE_TABLE, "file-spreadsheet", "ghost", self.ask_file)
        self._lay_out()
        self.context.returned.connect(self.reload)
        self.follow(self.reload, "centre_post")
        self._show_kept()
        self.reload()

    def reload(self) -> None:
        """Read the posts anew, on the worker; what was read before stands there at once."""
        self._run += 1
        run, month, centre = self._run, self._month(), post_of(self.context)
        today, features = self.context.today(), self.context.features

        def work(progress: Progress) -> tuple[int, list[ReadPost]]:
            return run, read_posts(centre, month, today, features, progress.step)

        self.set_loading(True)
        self.context.tasks.run(self, work, self._take, self._failed, self._step)

    def open_with(self, **arguments: object) -> None:
        """Show ``mode``, ``month`` or one ``post`` by its name in keys and files."""
        month, mode, post = (arguments.get(name) for name in ("month", "mode", "post"))
        if isinstance(month, Month):
            self.month.set_value(month)
            self._month_chosen()
        if isinstance(mode, str):
            self.mode.set_value(mode)
            self._show_mode()
        if isinstance(post, bytes):
            self._try("post", post=post)

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return what the panel shows: post, note, return, details, invite (with ``post``), join or new."""
        if name in ("join", "new"):
            coming = JoinForm(self.context) if name == "join" else NewPostForm(self.context)
            coming.saved.connect(self._came)
            coming.cancelled.connect(self._close)
            return coming, JOIN if name == "join" else NEW
        one = self._of(arguments.get("post"))
        if name == "post":
            view = PostView(self.context, one, self._act)
            self._read_inside(view)
            return view, one.line.name
        form, title = self._form_of(name, one)
        form.saved.connect(partial(self._changed, one.line.post))
        form.cancelled.connect(partial(self._try, "post", post=one.line.post))
        return form, title

    def ask_file(self) -> None:
        """Ask where the month's table is saved, as PDF or as a spreadsheet."""
        kinds = f"{tr(PDF_FILES)} (*.pdf);;{tr(SPREADSHEETS)} (*.xlsx)"
        name = f"{self._month()}_{current().code}.pdf"
        dialog = QFileDialog(self, tr(SAVE_TABLE), str(Path.home() / name), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("xlsx" if "xlsx" in kind else "pdf"))
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, file: str) -> None:
        """Write the month of all posts, on the worker: a spreadsheet if the name ends in .xlsx, else a PDF."""
        path, month, language, db = Path(file), self._month(), current(), self.context.db
        kind = XLSX if path.suffix.casefold() == ".xlsx" else PDF

        def work(_progress: Progress) -> None:
            printed_at = datetime.fromtimestamp(db.clock() / 1000).astimezone()
            with db.read() as session:
                made = make_table(session, month, language, printed_at, db.user, kind, self.context.is_practice)
            save_pdf(path, made.content)

        self.context.tasks.run(self, work, lambda _: self.context.notify(SAVED.fill(file=str(path))), self.context.show_error)

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with month and mode."""
        return {**super().state(), "month": self._month(), "mode": self.mode.value()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is."""
        self.open_with(month=kept.get("month"), mode=kept.get("mode"))
        try:
            super().restore(kept)
        except UserError:
            self._close()

    def scenes(self) -> Iterator[str]:
        """Show a post, the numbers, the indicators and the files."""
        if self.found:
            self._try("post", post=self.found[0].line.post)
            yield "health_centre_post"
            self._close()
        for mode, _words in MODES[1:]:
            self.open_with(mode=mode)
            yield f"health_centre_{mode}"
        self.open_with(mode="posts")

    def _lay_out(self) -> None:
        self.month.setAccessibleName(tr(MONTH))
        self.month.set_value(Month.of(self.context.today()).plus(-1))
        self.month.changed.connect(self._month_chosen)
        self.mode.set_value("posts")
        self.mode.changed.connect(self._show_mode)
        for action in (self.save_button, self.new_button, self.join_button):
            self.add_action(action)
        self.add_filter(self.mode)
        self.add_filter(None)
        self.add_filter(self.month)
        master = QWidget()
        stack = QVBoxLayout(master)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._parts)
        self.set_master(master, DETAIL_PX)
        self.lists.opened.connect(lambda one: self._try("post", post=one.line.post))
        self.files.done.connect(self.reload)

    def _month(self) -> Month:
        chosen = self.month.value()
        return chosen if isinstance(chosen, Month) else Month.of(self.context.today())

    def _month_chosen(self) -> None:
        self._close()
        self._show_kept()
        self.reload()

    def _show_kept(self) -> None:
        with self.context.db.read() as session:
            self._show(kept_readings(session, self._month()))

    def _step(self, done: int, total: int) -> None:
        self.set_count(READING.fill(number=done + 1, all=total))

    def _take(self, ran: tuple[int, list[ReadPost]]) -> None:
        run, found = ran
        if run == self._run:  # a later question is on its way otherwise
            self.set_loading(False)
            self._show(found)

    def _show(self, found: list[ReadPost]) -> None:
        self.found = found
        self.lists.show_found(found)
        self.bars.show_found(found)
        self.set_count(COUNT.of(len(found)) if found else "")
        self.save_button.setEnabled(bool(found))
        self._show_mode()

    def _show_mode(self) -> None:
        mode = self.mode.value()
        if mode is None:
            self.mode.set_value(mode := "posts")
        self.lists.show_month(mode == "month")
        part = {"bars": self.bars, "files": self.files}.get(mode, self.lists)
        self._parts.setCurrentWidget(part if self.found or part is self.files else self.nothing)

    def _failed(self, error: Exception) -> None:
        self.set_loading(False)
        self.context.show_error(error)

    def _of(self, post: object) -> ReadPost:
        known = next((one for one in self.found if one.line.post == post), None)
        if known is None:
            raise UserError(GONE)
        return known

    def _form(self, name: str) -> None:
        self._try(name)

    def _form_of(self, name: str, one: ReadPost) -> tuple[NoteForm | ReturnForm | DetailsForm | InviteForm, Label]:
        line, month = one.line, self._month()
        if name == "note":
            return NoteForm(self.context, line, month), NOTE.fill(name=line.name)
        if name == "return":
            return ReturnForm(self.context, line, month), RETURN.fill(name=line.name, month=month)
        if name == "details":
            return DetailsForm(self.context, line), CHANGE.fill(name=line.name)
        return InviteForm(self.context, line), INVITE_TITLE.fill(name=line.name)

    def _act(self, name: str, one: ReadPost) -> None:
        centre, line, features, today = post_of(self.context), one.line, self.context.features, self.context.today()
        if name == "open":

            def look() -> Post:
                return correcting.guarded(copies.open_line(centre, line, features))

            self.context.tasks.run(self, lambda _progress: look(), partial(self._visit, line.name), self.context.show_error)
        elif name == "accept":
            month = self._month()

            def accept(_progress: Progress) -> None:
                with copies.opened(centre, line, features) as post:
                    correcting.accept_report(post, line.name, month, today)

            self.context.tasks.run(self, accept, lambda _: self._accepted(one), self.context.show_error)
        elif name == "leave":
            joining.stop_looking_after(centre, line.post, line.name, today)
            self._close()
            self.context.notify(LEFT.fill(name=line.name))
        else:
            self._try(name, post=line.post)

    def _visit(self, name: str, post: Post) -> None:
        self.context.visit(post, name)

    def _accepted(self, one: ReadPost) -> None:
        self.context.notify(ACCEPTED.fill(name=one.line.name))
        self._changed(one.line.post)

    def _changed(self, post: bytes) -> None:
        """Show the post again with what was changed in its copy."""
        self._close()
        self.reload()

    def _came(self) -> None:
        self._close()
        self.reload()

    def _read_inside(self, view: PostView) -> None:
        centre, line, features, today = post_of(self.context), view.one.line, self.context.features, self.context.today()

        def work(_progress: Progress) -> Inside:
            with copies.opened(centre, line, features) as post, post.database.read() as session:
                return Inside(list_notes(session), overdue_people(session, today))

        self.context.tasks.run(view, work, view.show_inside, partial(self._not_inside, view))

    def _not_inside(self, view: PostView, error: Exception) -> None:
        if not isinstance(error, UserError | MachineError):
            raise error
        view.show_problem(error.text)

    def _try(self, name: str, **arguments: object) -> None:
        try:
            self.open_detail(name, **arguments)
        except UserError as refused:
            self._close()
            self.context.show_error(refused)

    def _close(self) -> None:
        if self.master_detail is not None:
            self.master_detail.close_detail()
