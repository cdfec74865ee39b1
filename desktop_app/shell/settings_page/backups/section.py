"""Backups: when the last ones were made, one more now, one on a stick."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import button, clear_layout, label, row
from desktop_app.ui.words import tr

from ..backups import find_backups
from ..gate import ask_for_folder

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup
    from desktop_app.db.post import Post

ABOUT = QT_TRANSLATE_NOOP(
    "Settings",
    "A backup is made each day in the folder of the post. Put one on a stick as well, at least once a week, "
    "and keep the stick in another house.",
)
NOW = QT_TRANSLATE_NOOP("Settings", "Make a backup now")
ELSEWHERE = QT_TRANSLATE_NOOP("Settings", "Make a backup on a stick")
CHOOSE = QT_TRANSLATE_NOOP("Settings", "Choose the stick or a folder on it")
LAST = QT_TRANSLATE_NOOP("Settings", "The last backups in the folder of the post")
NONE = QT_TRANSLATE_NOOP("Settings", "There is none yet.")
MADE = QT_TRANSLATE_NOOP("Settings", "The backup was made and opened again to be sure: {folder}")
SHOWN = 6


class BackupSection(QWidget):
    """Makes verified backups and lists the last ones."""

    def __init__(self, context: AppContext, post: "Post", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._post = context, post
        self.now_button = button(NOW, "hard-drive", "primary", lambda: self._make(None))
        self.stick_button = button(ELSEWHERE, "usb", clicked=self._choose)
        self._list = QVBoxLayout()
        self._list.setSpacing(px(4))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(12))
        stack.addWidget(label(ABOUT, "muted", wrap=True))
        stack.addLayout(row(self.now_button, self.stick_button, None))
        stack.addSpacing(px(8))
        stack.addWidget(label(LAST, "field", wrap=True))
        stack.addLayout(self._list)
        stack.addStretch(1)
        self._show(find_backups(post))

    def _choose(self) -> None:
        ask_for_folder(self, tr(CHOOSE), Path.home(), self._make)

    def _make(self, target: Path | None) -> None:
        for pressed in (self.now_button, self.stick_button):
            pressed.setEnabled(False)
        reason = "by hand" if target is None else "elsewhere"
        self._context.tasks.run(self, lambda _progress: self._post.make_backup(target, reason), self._made, self._failed)

    def _made(self, backup: "Backup") -> None:
        self._again()
        self._context.notify(MADE.fill(folder=str(backup.folder)))
        self._show(find_backups(self._post))

    def _failed(self, error: Exception) -> None:
        self._again()
        self._context.show_error(error)

    def _again(self) -> None:
        for pressed in (self.now_button, self.stick_button):
            pressed.setEnabled(True)

    def _show(self, backups: "list[Backup]") -> None:
        clear_layout(self._list)
        for backup in backups[:SHOWN]:
            self._list.addWidget(label(self._context.language.instant(backup.made_at)))
        if not backups:
            self._list.addWidget(label(NONE, "muted"))
