"""The page "Posts" of a health centre: every post beside the others, for one month."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, SegmentField
from desktop_app.ui.page import Page
from desktop_app.ui.tasks import Progress
from desktop_app.ui.widgets import EmptyState, button
from desktop_app.ui.words import current, tr

from ..services.reading import ReadPost, kept_readings, read_posts
from .acting import Acting
from .bars import Indicators
from .coming import JOIN, NEW, JoinForm, NewPostForm
from .files_part import FilesPart
from .forms import post_of
from .lists import Lists
from .post_view import PostView
from .saving import SAVE_TABLE, ask_table_file, save_table

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
NO_POSTS = QT_TRANSLATE_NOOP("Health centre", "No posts yet")
NO_POSTS_TEXT = QT_TRANSLATE_NOOP(
    "Health centre", "Take in a post by the invitation that it wrote for you, or make a new post and invite its laptop."
)
GONE = QT_TRANSLATE_NOOP("Health centre", "This post is not on the list any more.")
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
        self._acting = Acting(context, self)
        self.nothing = EmptyState("house", NO_POSTS, NO_POSTS_TEXT)
        self._parts = QStackedWidget()
        for part in (self.lists, self.bars, self.files, self.nothing):
            self._parts.addWidget(part)
        self.join_button = button(JOIN, "log-in", clicked=partial(self._try, "join"))
        self.new_button = button(NEW, "plus", "ghost", partial(self._try, "new"))
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
        today, features = self.context.today(), self.context.all_features

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
            coming.saved.connect(self._read_again)
            coming.cancelled.connect(self._close)
            return coming, JOIN if name == "join" else NEW
        one = self._of(arguments.get("post"))
        if name == "post":
            view = PostView(self.context, one, self._act)
            self._acting.read_inside(view)
            return view, one.line.name
        form, title = self._acting.make_form(name, one, self._month())
        form.saved.connect(self._read_again)
        form.cancelled.connect(partial(self._try, "post", post=one.line.post))
        return form, title

    def ask_file(self) -> None:
        """Ask where the month's table is saved, as PDF or as a spreadsheet."""
        ask_table_file(self, self._month(), self.save_to)

    def save_to(self, file: str) -> None:
        """Write the month of all posts, on the worker: a spreadsheet if the name ends in .xlsx, else a PDF."""
        save_table(self, Path(file), self._month())

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
        self._acting.changed.connect(self._read_again)
        self._acting.left.connect(self._close)

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

    def _read_again(self) -> None:
        """Close the panel and show the posts with what was changed."""
        self._close()
        self.reload()

    def _act(self, name: str, one: ReadPost) -> None:
        if name == "open":
            self._acting.open_copy(one)
        elif name == "accept":
            self._acting.accept(one, self._month())
        elif name == "leave":
            self._acting.leave(one)
        else:
            self._try(name, post=one.line.post)

    def _try(self, name: str, **arguments: object) -> None:
        try:
            self.open_detail(name, **arguments)
        except UserError as refused:
            self._close()
            self.context.show_error(refused)

    def _close(self) -> None:
        if self.master_detail is not None:
            self.master_detail.close_detail()
