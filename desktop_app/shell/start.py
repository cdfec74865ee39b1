"""The program with a window: paint first, then open a post, then work until the window is closed."""

import os
import sys
import time
from collections.abc import Callable, Mapping
from datetime import date as day_type
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.core.language import CODES
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings, home_folder
from desktop_app.ui.garbage import garbage
from desktop_app.ui.theme import apply_theme

from .discovery import find_features
from .known_posts import KnownPosts
from .main_window import MainWindow, Workspace
from .own_pages import CENTRE, COPY, POST, all_pages
from .own_settings import LANGUAGE, THEME, WINDOW_SETTINGS, device_language, device_scale
from .visits import Visit, cards_for, kind_of
from .way_in import WayIn

if TYPE_CHECKING:  # nothing is imported before the first paint that it can do without
    from desktop_app.core.text import Text
    from desktop_app.db.post import Post

    from .backups.keeper import BackupKeeper
    from .crash import CrashHandler
    from .locking import Locking

TRACE = "BALAI_TRACE_START"
"""Names a file that gets the moments of the first paint and of the first page with its data, for ``balai bench``."""
ASK_AGAIN_MS = 5
BACKUP_AFTER_MS = 3000


def run_window(post_folder: Path | None = None) -> int:
    """Show the window until it is closed, and return the exit code.

    Args:
        post_folder: the post to open; None for the one opened last, or the first start.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("the window needs a QApplication")
    app.setApplicationName("Balai")
    garbage.leave_to_main_thread()
    program = Program(app, DeviceSettings())
    program.start(post_folder)
    program.watch_for_crashes(home_folder() / "logs")
    code = app.exec()
    program.end()
    garbage.give_back()
    return code


class Program(QObject):
    """The program from its first paint to its end; at most one post is open.

    Attributes:
        window: the one window.
        device: settings of this laptop.
        workspace: rail and pages; None at the gate.
        context: services of the open post; None before it is open.
        way_in: the steps at the gate; None while a post is open.

    Signals:
        ready: a post is open and its first page is shown.
    """

    ready = Signal()
    _crashed = Signal(str)
    _refused = Signal(object)

    def __init__(self, app: QApplication, device: DeviceSettings) -> None:
        super().__init__()
        self._app, self.device = app, device
        self.window = MainWindow()
        self.workspace: Workspace | None = None
        self.context: AppContext | None = None
        self.way_in: WayIn | None = self._new_way_in()
        self._post: Post | None = None
        self._keeper: BackupKeeper | None = None
        self._visit: Visit | None = None
        self._kind = POST
        self._closes_anyway = False
        self._locking: Locking | None = None
        self._crash_handler: CrashHandler | None = None
        self.window.may_close = self._may_close
        self.window.closing.connect(app.quit)
        self.window.painted.connect(self._after_paint, Qt.ConnectionType.QueuedConnection)
        self._crashed.connect(self._show_crash)
        self._refused.connect(self._show_refused)

    def watch_for_crashes(self, log_folder: Path) -> None:
        """Log faults of ours to ``log_folder`` and show them once."""
        from .crash import CrashHandler

        self._crash_handler = CrashHandler(lambda _error, details: self._crashed.emit(details), self._refused.emit)
        self._crash_handler.install(log_folder)
        self.ready.connect(self._crash_handler.open_log)

    def start(self, post_folder: Path | None = None) -> None:
        """Show what can be shown without a database; the rest follows the first paint."""
        self.dress()
        if self.way_in is not None:
            self.workspace = self.way_in.prepare(post_folder)
            self._kind = self.way_in.kind
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
        self._post = post
        self.context = context = self._context_of(post)
        kind = kind_of(context)
        if self.workspace is None or kind != self._kind:
            self._kind = kind
            self._show_workspace()
        if self.workspace is not None:
            self.workspace.attach(context)
        self.way_in = None
        self._watch_people(post)
        QTimer.singleShot(0, self._after_first_page)
        QTimer.singleShot(BACKUP_AFTER_MS, self.back_up)

    def visit(self, post: "Post", name: str) -> None:
        """Show the health centre's copy of a post; the health centre stays open."""
        if self.context is None or self.workspace is None or self._visit is not None:
            post.close()
            return
        self._visit = Visit(post, name, self.context, self.workspace.state())
        self.context = self._context_of(post)
        self._show_instead(COPY, None)

    def go_home(self) -> None:
        """Go back from the copy of a post to the health centre."""
        visit, context = self._visit, self.context
        if visit is None or context is None or not self._may_close(self.go_home):
            return
        context.tasks.shutdown()
        self._visit, self.context, self._closes_anyway = None, visit.home, False
        visit.close()  # first, for the page of the posts opens the copy to count it anew
        self._show_instead(CENTRE, visit.kept)
        visit.home.announce_return()

    def rebuild(self) -> None:
        """Build all pages anew in another language, theme or size; what was typed and where one was stays."""
        if self.workspace is None or self.context is None:
            return
        kept = self.workspace.state()
        self.dress()
        self._show_instead(self._kind, kept)
        self.back_up()

    def lock(self) -> None:
        """Hide the pages until somebody types name and PIN or password."""
        if self._locking is not None:
            self._locking.lock()

    def _watch_people(self, post: "Post") -> None:
        """Lock the window after some time without anybody, where people have passwords of their own."""
        if post.is_practice or self.context is None:
            return
        from .locking import Locking

        self._locking = Locking(self.window, self.context, post, self)
        self._locking.entered.connect(self._on_entered)
        self._locking.home_asked.connect(self._back_to_gate)

    def _on_entered(self, is_other: bool) -> None:
        if is_other and self.workspace is not None:
            self._show_instead(self._kind, self.workspace.state())

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

    def _show_instead(self, kind: str, kept: Mapping[str, object] | None) -> None:
        """Show new pages instead of those that stand there, looking as ``kept`` says."""
        former, self._kind = self.workspace, kind
        self._show_workspace()
        if former is not None:
            former.detach()
        if self.workspace is not None and self.context is not None:
            self.workspace.attach(self.context, str(kept["front"]) if kept else None)
            self.workspace.restore(kept or {})

    def _show_workspace(self) -> None:
        features = find_features()
        copy_of, is_practice = "", self._post is not None and self._post.is_practice
        if self._visit is not None:
            copy_of, is_practice = self._visit.name, self._visit.post.is_practice
        cards = cards_for(self._kind, features, all_pages(features))
        if self.context is not None:
            level = self.context.page_level
            cards = [card for card in cards if level(card.id) != "none"]
        self.workspace = Workspace(cards, is_practice, copy_of=copy_of)
        self.workspace.home_asked.connect(self.go_home)
        self.workspace.lock_asked.connect(self.lock)
        self.window.show_content(self.workspace)

    def back_up(self) -> None:
        """Make the backups that are due, show when the last ones were made, and go on doing so."""
        post, context = self._post, self.context
        if post is None or context is None or context.is_practice or self._visit is not None:
            return
        if self._keeper is not None:
            self._keeper.check()
            return
        from .backups.keeper import BackupKeeper

        self._keeper = BackupKeeper(context, post, self)
        self._keeper.safety_changed.connect(self._show_safety)
        self._keeper.damaged.connect(self._leave_damaged)
        self._keeper.begin()

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
        if self._crash_handler is not None:
            self._crash_handler.uninstall()

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
        post, context, workspace = self._post, self.context, self.workspace
        if post is None or context is None or workspace is None or self._visit is not None:
            raise RuntimeError("no post of our own is open")
        context.tasks.shutdown()
        workspace.detach()
        key = post.data_key
        self._close_post(is_damaged)
        self.context = self.workspace = None
        self._closes_anyway = False
        self.way_in = self._new_way_in()
        return key, post.folder

    def _close_post(self, is_damaged: bool = False) -> None:
        if self._locking is not None:
            self._locking.end()
            self._locking.deleteLater()
            self._locking = None
        if self._keeper is not None:
            self._keeper.end()
            self._keeper = None
        if self._post is not None:
            if not self._post.is_practice and not is_damaged:
                from .backups.due import back_up_at_end

                back_up_at_end(self._post)
            self._post.close()
            self._post = None  # a backup that was due in a moment finds nothing to do

    def _new_way_in(self) -> WayIn:
        made = WayIn(self.window, self.device, KnownPosts(self.device), self)
        made.opened.connect(self.work_on)
        made.language_asked.connect(self._speak_at_gate)
        return made

    def _may_close(self, then: Callable[[], object] | None = None) -> bool:
        page_id = self.workspace.unsaved_page() if self.workspace is not None else ""
        if not page_id or self.workspace is None or self._closes_anyway:
            return True
        from desktop_app.ui.notices import ask_before_closing

        self.workspace.go(page_id)
        ask_before_closing(self.workspace.cards[page_id].title, partial(self._close_anyway, then), self.window)
        return False

    def _close_anyway(self, then: Callable[[], object] | None = None) -> None:
        self._closes_anyway = True
        (then or self.window.close)()

    def _after_paint(self) -> None:
        _trace("first_paint")
        if self.way_in is not None:
            self.way_in.begin()

    def _after_first_page(self) -> None:
        self.ready.emit()
        self._trace_data()

    def _trace_data(self) -> None:
        """Note when the first page has its data; asks again and again only while somebody measures."""
        if TRACE in os.environ and self.workspace is not None and self.workspace.is_loading():
            QTimer.singleShot(ASK_AGAIN_MS, self._trace_data)
        else:
            _trace("first_data")

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


def _trace(mark: str) -> None:
    name = os.environ.get(TRACE)
    if name:
        with Path(name).open("a", encoding="ascii") as file:
            file.write(f"{mark} {time.time()}\n")
