"""Backups: one more now, the second place, and the way back to one of them."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import button, label, row, scroll, separator, set_margins

from .elsewhere import ElsewherePart
from .going_back import GoingBackPart
from .missing import MissingPart

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup
    from desktop_app.db.post import Post

ABOUT = QT_TRANSLATE_NOOP(
    "Settings",
    "A backup is made by itself half an hour after a change and when Balai is closed. Each one is opened again to be sure. "
    "They lie in the folder of the post: choose a second place too, in case the computer breaks or is stolen.",
)
NOW = QT_TRANSLATE_NOOP("Settings", "Make a backup now")
MADE = QT_TRANSLATE_NOOP("Settings", "The backup was made and opened again to be sure: {folder}")


class BackupSection(QWidget):
    """Makes verified backups here and elsewhere, and shows what they hold."""

    def __init__(self, context: AppContext, post: "Post", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._post = context, post
        self.now_button = button(NOW, "hard-drive", "primary", self._make)
        self.missing = MissingPart(context, post)
        self.elsewhere = ElsewherePart(context, post)
        self.going_back = GoingBackPart(context, post)
        self.elsewhere.made.connect(self.going_back.show_backups)
        body = QWidget()
        stack = QVBoxLayout(body)
        set_margins(stack, 0, 0, 8, 0)
        stack.setSpacing(px(12))
        stack.addWidget(self.missing)
        stack.addWidget(label(ABOUT, "muted", wrap=True))
        stack.addLayout(row(self.now_button, None))
        for part in (self.elsewhere, self.going_back):
            stack.addWidget(separator())
            stack.addWidget(part)
        stack.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll(body))

    def _make(self) -> None:
        self.now_button.setEnabled(False)
        self._context.tasks.run(self, lambda _progress: self._post.make_backup(None, "by hand"), self._made, self._failed)

    def _made(self, backup: "Backup") -> None:
        self.now_button.setEnabled(True)
        self._context.notify(MADE.fill(folder=str(backup.folder)))
        self.going_back.show_backups()

    def _failed(self, error: Exception) -> None:
        self.now_button.setEnabled(True)
        self._context.show_error(error)
