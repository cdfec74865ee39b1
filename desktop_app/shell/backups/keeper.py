"""Makes backups while people work: half an hour after a change, and on the second stick when it is plugged in."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext

from .damage import find_damage
from .due import DUE_AFTER, back_up_if_due
from .safety import safety_text
from .second_place import back_up_elsewhere, find_place, place_warning, second_place

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup
    from desktop_app.db.post import Post

    from .second_place import Place

LOOK_MS, CHECK_MS = 10_000, 60_000
WRITING = QT_TRANSLATE_NOOP("Backup", "A backup is being made on {place}. Leave it plugged in.")
MADE_ELSEWHERE = QT_TRANSLATE_NOOP("Backup", "A backup was made on {place} and opened again to be sure. You may pull it out.")


class BackupKeeper(QObject):
    """Watches over the backups of one open post.

    Signals:
        safety_changed(text): what the foot of the window should say.
        damaged(error): the files of the post are damaged.
    """

    safety_changed = Signal(object)
    damaged = Signal(object)
    _writing = Signal(str)

    def __init__(self, context: AppContext, post: "Post", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._post = context, post
        self._was_there = False
        self._tried_elsewhere: datetime | None = None
        self._has_failed = False
        self._minute, self._stick = QTimer(self), QTimer(self)
        self._minute.timeout.connect(self.check)
        self._stick.timeout.connect(self.look)
        self._writing.connect(lambda name: self._context.notify(WRITING.fill(place=name)))

    def begin(self) -> None:
        """Look through the files once, make what is due, and go on watching."""
        self._context.tasks.run(self, lambda _progress: find_damage(self._post), self._looked_through, self._failed)

    def end(self) -> None:
        """Watch no more."""
        self._minute.stop()
        self._stick.stop()

    def check(self) -> None:
        """Make the backup in the folder of the post if it is due."""
        self._context.tasks.run(self, lambda _progress: back_up_if_due(self._post), self._made, self._failed)

    def look(self) -> None:
        """Make the backup on the second place if that is there now and was not before, or half an hour has gone."""
        place, now = second_place(self._post.folder), datetime.now(UTC)
        is_there = place is not None and find_place(place) is not None
        has_come, self._was_there = is_there and not self._was_there, is_there
        is_time = self._tried_elsewhere is None or now - self._tried_elsewhere >= DUE_AFTER
        if place is not None and is_there and (has_come or is_time):
            self._tried_elsewhere = now
            name = place.name
            self._context.tasks.run(
                self,
                lambda _progress: back_up_elsewhere(self._post, lambda: self._writing.emit(name)),
                self._made_elsewhere,
                self._context.show_error,
            )

    def _made(self, backups: "list[Backup]") -> None:
        self._has_failed = False
        self.safety_changed.emit(safety_text(backups, datetime.now(UTC), second_place(self._post.folder)))

    def _made_elsewhere(self, made: "tuple[Place, Backup] | None") -> None:
        if made is not None:
            self._context.notify(MADE_ELSEWHERE.fill(place=made[0].name))
            self.check()

    def _looked_through(self, error: Exception | None) -> None:
        if error is not None:
            self.damaged.emit(error)
            return
        self.check()
        self.look()
        warning = place_warning(second_place(self._post.folder), datetime.now(UTC))
        if warning is not None and not self._was_there:
            self._context.notify(warning)
        self._minute.start(CHECK_MS)
        self._stick.start(LOOK_MS)

    def _failed(self, error: Exception) -> None:
        """Say it once: the next minutes would say it again and again."""
        if not self._has_failed:
            self._has_failed = True
            self._context.show_error(error)
