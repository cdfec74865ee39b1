"""The open post of this laptop: it is backed up in time, and its window is locked when nobody works."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.context import AppContext

from .backups.on_today import backup_lines
from .main_window import MainWindow

if TYPE_CHECKING:  # nothing is imported before the first paint that it can do without
    from desktop_app.db.post import Post

    from .backups.keeper import BackupKeeper
    from .locking import Locking


class OwnPost(QObject):
    """Watches over the post from its opening to its end.

    Attributes:
        post: it is closed by ``end``.
        locking: of the window; None in a practice post, and until ``watch_people``.

    Signals:
        safety_changed(text): what the foot of the window should say about backups.
        damaged(error): the files of the post are damaged.
        entered(is_other): somebody went on in the locked window; True if the pages must be made anew.
        home_asked: close the post and go back to the gate.
    """

    safety_changed = Signal(object)
    damaged = Signal(object)
    entered = Signal(bool)
    home_asked = Signal()

    def __init__(self, post: "Post", context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.post, self._context = post, context
        self.locking: Locking | None = None
        self._keeper: BackupKeeper | None = None
        if not post.is_practice:
            context.own_lines = partial(backup_lines, post.folder)

    def watch_people(self, window: MainWindow) -> None:
        """Lock the window after some time without anybody, where people have passwords of their own."""
        if self.post.is_practice:
            return
        from .locking import Locking

        self.locking = Locking(window, self._context, self.post, self)
        self.locking.entered.connect(self.entered)
        self.locking.home_asked.connect(self.home_asked)

    def lock(self) -> None:
        """Hide the pages until somebody types name and PIN or password."""
        if self.locking is not None:
            self.locking.lock()

    def back_up(self) -> None:
        """Make the backups that are due, say when the last ones were made, and go on doing so."""
        if self.post.is_practice:
            return
        if self._keeper is not None:
            self._keeper.check()
            return
        from .backups.keeper import BackupKeeper

        self._keeper = BackupKeeper(self._context, self.post, self)
        self._keeper.safety_changed.connect(self.safety_changed)
        self._keeper.damaged.connect(self.damaged)
        self._keeper.begin()

    def end(self, is_damaged: bool = False) -> None:
        """Make a backup of what was done since the last one, unless the files are damaged, and close the post."""
        if self.locking is not None:
            self.locking.end()
        if self._keeper is not None:
            self._keeper.end()
        if not self.post.is_practice and not is_damaged:
            from .backups.due import back_up_at_end

            back_up_at_end(self.post)
        self.post.close()
        self.deleteLater()
