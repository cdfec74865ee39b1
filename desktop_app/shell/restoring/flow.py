"""The way from the wish for a backup to the post that came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import UserError
from desktop_app.core.text import Text
from desktop_app.ui.tasks import TaskRunner

from .steps import BACK_TEXT, BACK_TITLE, DONE_TEXT, DONE_TITLE, ChooseStep, DoneStep, PreviewStep, WorkingStep

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup
    from desktop_app.db.preview import Preview

    from ..gate import Step

Show = Callable[["Step", Callable[[], None]], None]


class Restoring(QObject):
    """Walks through choosing, looking and doing, at the gate: no post is open meanwhile.

    Args:
        show: shows a step at the gate, and knows how to show it again in another language.
        folder: of the post that is to be replaced; None to put the backup into a new folder.

    Signals:
        finished(folder): the post stands there; open it.
        back_asked: nothing is to be done.
        failed(error): it did not work after the post was closed for it.
    """

    finished = Signal(object)
    back_asked = Signal()
    failed = Signal(object)

    def __init__(self, show: Show, tasks: TaskRunner, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show, self._tasks, self._folder = show, tasks, folder
        self._reason: Text | None = None

    def choose(self, reason: Text | None = None) -> None:
        """Ask which backup; ``reason`` says why one is needed."""
        from ..backups.second_place import backups_anywhere

        self._reason = reason
        step = ChooseStep(backups_anywhere(self._folder), self._folder, reason)
        step.done.connect(lambda: self._look_into(step))
        step.search_asked.connect(lambda: self.choose(reason))
        step.back_asked.connect(self.back_asked)
        self._show(step, lambda: self.choose(reason))

    def put_in_place(self, backup: Path, key: bytes) -> None:
        """Put a backup in the place of the post."""
        from desktop_app.db.backup import read_backup
        from desktop_app.db.restore import restore_backup

        folder = self._target(backup)

        def work(_progress: object) -> Text:
            made_at = read_backup(backup).made_at
            restore_backup(backup, folder, key=key)
            return DONE_TITLE.fill(made_at=made_at)

        self._show(WorkingStep(), lambda: self._show(WorkingStep(), self.back_asked.emit))
        self._tasks.run(self, work, lambda title: self._done(title, DONE_TEXT, folder), self.failed.emit)

    def go_back(self, kept: Path, key: bytes) -> None:
        """Put the files that a restore has kept in their place again."""
        from desktop_app.db.restore import go_back

        folder = self._target(kept)
        self._show(WorkingStep(), lambda: self._show(WorkingStep(), self.back_asked.emit))
        self._tasks.run(
            self,
            lambda _progress: go_back(folder, kept, key),
            lambda _kept: self._done(BACK_TITLE, BACK_TEXT, folder),
            self.failed.emit,
        )

    def _look_into(self, step: ChooseStep) -> None:
        from desktop_app.db.preview import preview
        from desktop_app.db.restore import key_of_kept, refuse_newer
        from desktop_app.db.tries import counted

        backup, (passphrase, words, name) = step.chosen, step.typed()
        if backup is None:
            return

        def work(_progress: object) -> "tuple[Preview, bytes]":
            refuse_newer(backup)
            with counted(self._folder or backup.folder):
                key = key_of_kept(backup.folder, passphrase, words, name)
            return preview(backup, key, self._folder), key

        step.set_busy(True)
        self._tasks.run(self, work, lambda found: self._show_preview(*found), lambda error: self._refuse(step, error))

    def _refuse(self, step: ChooseStep, error: Exception) -> None:
        from desktop_app.db.tries import WRONG

        if isinstance(error, UserError) and error.text in WRONG:
            step.refuse(error.text)
        else:
            step.show_error(error)

    def _show_preview(self, found: "Preview", key: bytes) -> None:
        step = PreviewStep(found, self._folder is not None)
        step.back_asked.connect(lambda: self.choose(self._reason))
        step.done.connect(lambda: self._take(found.backup, found.post_name, key))
        self._show(step, lambda: self._show_preview(found, key))

    def _take(self, backup: "Backup", name: str, key: bytes) -> None:
        if self._folder is None:
            from ..first_start.flow import posts_folder
            from ..opening import free_folder

            self._folder = free_folder(posts_folder(), name)
        self.put_in_place(backup.folder, key)

    def _target(self, source: Path) -> Path:
        if self._folder is None:
            raise RuntimeError(f"{source} has no place to go to")
        return self._folder

    def _done(self, title: Text, text: Text, folder: Path) -> None:
        step = DoneStep(title, text)
        step.done.connect(lambda: self.finished.emit(folder))
        self._show(step, lambda: self._done(title, text, folder))
