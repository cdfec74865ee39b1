"""The program behind the window: it paints first, then opens a post, then works until the window is closed."""

from collections.abc import Callable, Mapping
from datetime import date as day_type
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.core.language import CODES
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.theme import apply_theme

from .crash_watch import CrashWatch
from .discovery import find_features
from .first_moments import is_measured, note
from .half_typed import HalfTyped
from .known_posts import KnownPosts
from .main_window import MainWindow, Workspace
from .own_pages import CENTRE, COPY
from .own_post import OwnPost
from .own_settings import LANGUAGE, THEME, WINDOW_SETTINGS, device_language, device_scale
from .shown_pages import ShownPages
from .visits import Visit, kind_of, kind_of_folder
from .way_in import WayIn

if TYPE_CHECKING:  # nothing is imported before the first paint that it can do without
    from desktop_app.core.text import Text
    from desktop_app.db.post import Post

ASK_AGAIN_MS = 5
BACKUP_AFTER_MS = 3000


class Program(QObject):
    """The program from its first paint to its end; at most one post is open.

    Attributes:
        window: the one window.
        device: settings of this laptop.
        pages: what the window shows while a post is open.
        context: services of the open post; None before it is open.
        way_in: the steps at the gate; None while a post is open.
        crashes: tells of faults that nobody handled, from its ``begin`` to its ``end``.

    Signals:
        ready: a post is open and its first page is shown.
    """

    ready = Signal()

    def __init__(self, app: QApplication, device: DeviceSettings) -> None:
        super().__init__()
        self._app, self.device = app, device
        self.window = MainWindow()
        self.pages = ShownPages(self.window, self)
        self.pages.home_asked.connect(self.go_home)
        self.pages.lock_asked.connect(self.lock)
        self.context: AppContext | None = None
        self.way_in: WayIn | None = self._new_way_in()
        self._own: OwnPost | None = None
        self._visit: Visit | None = None
        self._half_typed = HalfTyped(self.window)
        self.crashes = CrashWatch(self)
        self.crashes.crashed.connect(self._show_crash)
        self.crashes.refused.connect(self._show_refused)
        self.ready.connect(self.crashes.open_log)
        self.window.may_close = lambda: self._may_close(self.window.close)
        self.window.closing.connect(app.quit)
        self.window.painted.connect(self._after_paint, Qt.ConnectionType.QueuedConnection)

    @property
    def workspace(self) -> Workspace | None:
        """Return rail and pages; None at the gate."""
        return self.pages.workspace

    def start(self, post_folder: Path | None = None) -> None:
        """Show what can be shown without a database; the rest follows the first paint."""
        self.dress()
        if self.way_in is not None:
            practice = self.way_in.prepare(post_folder)
            if practice is not None:
                self.pages.show_empty(kind_of_folder(practice))
        self.window.show_fitting()

    def dress(self) -> None:
        """Give the application language, colours and text size of this laptop's settings."""
        theme = self.device.text(THEME, "auto")
        if theme == "auto":
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
            theme = "dark" if dark else "light"
        apply_theme(self._app, theme, device_scale(self.device), device_language(self.device))

    def work_on(self, post: "Post") -> None:
        """Show the pages of an open post."""
        self.context = context = self._context_of(post)
        self._own = own = OwnPost(post, context, self)
        own.safety_changed.connect(self._show_safety)
        own.damaged.connect(self._leave_damaged)
        own.entered.connect(self._on_entered)
        own.home_asked.connect(self._back_to_gate)
        kind = kind_of(context)
        if self.workspace is None or kind != self.pages.kind:
            self.pages.show(kind, context)
        if self.workspace is not None:
            self.workspace.attach(context)
        self.way_in = None
        own.watch_people(self.window)
        QTimer.singleShot(0, self._after_first_page)
        QTimer.singleShot(BACKUP_AFTER_MS, self.back_up)

    def visit(self, post: "Post", name: str) -> None:
        """Show the health centre's copy of a post; the health centre stays open."""
        if self.context is None or self.workspace is None or self._visit is not None:
            post.close()
            return
        self._visit = Visit(post, name, self.context, self.workspace.state())
        self.context = self._context_of(post)
        self.context.is_copy = True
        self.pages.show_instead(COPY, self.context, None, copy_of=name)

    def go_home(self) -> None:
        """Go back from the copy of a post to the health centre."""
        visit, context = self._visit, self.context
        if visit is None or context is None or not self._may_close(self.go_home):
            return
        context.tasks.shutdown()
        self._visit, self.context = None, visit.home
        self._half_typed.forget()
        visit.close()  # first, for the page of the posts opens the copy to count it anew
        self.pages.show_instead(CENTRE, visit.home, visit.kept)
        visit.home.announce_return()

    def rebuild(self) -> None:
        """Build all pages anew in another language, theme or size; what was typed and where one was stays."""
        if self.workspace is None or self.context is None:
            return
        kept = self.workspace.state()
        self.dress()
        self._show_anew(self.context, kept)
        self.back_up()

    def lock(self) -> None:
        """Hide the pages until somebody types name and PIN or password."""
        if self._own is not None:
            self._own.lock()

    def _on_entered(self, is_other: bool) -> None:
        if is_other and self.workspace is not None and self.context is not None:
            self._show_anew(self.context, self.workspace.state())

    def _show_anew(self, context: AppContext, kept: Mapping[str, object]) -> None:
        copy_of = self._visit.name if self._visit is not None else ""
        self.pages.show_instead(self.pages.kind, context, kept, copy_of)

    def _back_to_gate(self) -> None:
        if not self._may_close(self._back_to_gate):
            return
        self.window.uncover()
        if self._visit is not None and self.context is not None:
            visit, context = self._visit, self.context
            context.tasks.shutdown()
            self._visit, self.context = None, visit.home
            visit.close()
        self._leave()
        if self.way_in is not None:
            self.way_in.other_post()

    def _context_of(self, post: "Post") -> AppContext:
        context = AppContext(post.database, find_features(), day_type.today, self.device, post, post.is_practice)
        context.settings_changed.connect(self._on_setting)
        context.visit_asked.connect(self.visit)
        context.restore_asked.connect(self.restore)
        context.return_asked.connect(self.go_back)
        post.database.on_commit = context.announce
        return context

    def back_up(self) -> None:
        """Make the backups that are due, show when the last ones were made, and go on doing so."""
        if self._own is not None and self._visit is None:
            self._own.back_up()

    def restore(self, backup: Path) -> None:
        """Close the post, put a backup in its place and open what came of it."""
        if not self._may_close(partial(self.restore, backup)):
            return
        key, folder = self._leave()
        if self.way_in is not None:
            self.way_in.restoring(folder).put_in_place(backup, key)

    def go_back(self, kept: Path) -> None:
        """Close the post, put the files that a restore has kept in its place and open what came of it."""
        if not self._may_close(partial(self.go_back, kept)):
            return
        key, folder = self._leave()
        if self.way_in is not None:
            self.way_in.restoring(folder).go_back(kept, key)

    def end(self) -> None:
        """Wait for running work, make a backup of what was done since the last one, and close the post."""
        if self.context is not None:
            self.context.tasks.shutdown()
        if self.way_in is not None:
            self.way_in.close()
        if self._visit is not None:
            self._visit.home.tasks.shutdown()
            self._visit.close()
            self._visit = None
        self._close_post()

    def _leave_damaged(self, error: Exception) -> None:
        """Close a post whose files are damaged and offer its backups."""
        if self._visit is not None and self.context is not None:
            self.context.show_error(error)
            return
        self.window.uncover()
        _key, folder = self._leave(is_damaged=True)
        if self.way_in is not None:
            self.way_in.rescue(folder, error)

    def _leave(self, is_damaged: bool = False) -> tuple[bytes, Path]:
        """Close the post and go back to the gate; returns the data key and the folder."""
        own, context, workspace = self._own, self.context, self.workspace
        if own is None or context is None or workspace is None or self._visit is not None:
            raise RuntimeError("no post of our own is open")
        context.tasks.shutdown()
        workspace.detach()
        key = own.post.data_key
        self._close_post(is_damaged)
        self.context = None
        self.pages.leave()
        self._half_typed.forget()
        self.way_in = self._new_way_in()
        return key, own.post.folder

    def _close_post(self, is_damaged: bool = False) -> None:
        own, self._own = self._own, None  # a backup that was due in a moment finds nothing to do
        if own is not None:
            own.end(is_damaged)

    def _new_way_in(self) -> WayIn:
        made = WayIn(self.window, self.device, KnownPosts(self.device), self)
        made.opened.connect(self.work_on)
        made.language_asked.connect(self._speak_at_gate)
        return made

    def _may_close(self, then: Callable[[], object]) -> bool:
        return self._half_typed.may_close(self.workspace, then)

    def _after_paint(self) -> None:
        note("first_paint")
        if self.way_in is not None:
            self.way_in.begin()

    def _after_first_page(self) -> None:
        self.ready.emit()
        self._trace_data()

    def _trace_data(self) -> None:
        """Note when the first page has its data; asks again and again only while somebody measures."""
        if is_measured() and self.workspace is not None and self.workspace.is_loading():
            QTimer.singleShot(ASK_AGAIN_MS, self._trace_data)
        else:
            note("first_data")

    def _speak_at_gate(self, code: str) -> None:
        if code in CODES and self.way_in is not None:
            self.device.put(LANGUAGE, code)
            self.dress()
            self.way_in.show_again()

    def _on_setting(self, key: str) -> None:
        if key in WINDOW_SETTINGS:
            QTimer.singleShot(0, self.rebuild)  # the field that changed it belongs to the page that goes away

    def _show_safety(self, text: "Text") -> None:
        if self.workspace is not None and self._visit is None:
            self.workspace.foot.show_safety(text)

    def _show_crash(self, details: str) -> None:
        from desktop_app.ui.notices import confess

        confess(details, self.window)

    def _show_refused(self, error: Exception) -> None:
        if self.workspace is not None and self.context is not None:
            self.workspace.show_error(error)
        elif self.way_in is not None:
            self.way_in.show_problem(error)
