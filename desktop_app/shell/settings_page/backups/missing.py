"""Offers to bring back what was entered after the backup to which the post went back."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import tr

from ...backups.missing import Missing, bring_back, find_missing

if TYPE_CHECKING:
    from desktop_app.db.post import Post

TITLE = QT_TRANSLATE_NOOP("Backup", "Entered after the backup")
FOUND = QT_TRANSLATE_NOOP(
    "Backup", "{n} things that were done after the backup can still be read in files on this computer. They can be brought back."
)
ELSEWHERE = QT_TRANSLATE_NOOP("Backup", "What other laptops have comes back with the next file from them.")
BRING_BACK = QT_TRANSLATE_NOOP("Backup", "Bring them back")
BROUGHT = QT_TRANSLATE_NOOP("Backup", "{n} things that were done after the backup are in the post again.")


class MissingPart(QWidget):
    """Hidden unless the post went back to a backup and something can be brought back."""

    def __init__(self, context: AppContext, post: "Post") -> None:
        super().__init__()
        self._context, self._post = context, post
        self._found = Missing()
        self.words = label("", wrap=True)
        self.button = button(BRING_BACK, "download", clicked=self._bring)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        stack.addWidget(label(TITLE, "field"))
        stack.addWidget(self.words)
        stack.addWidget(label(ELSEWHERE, "muted", wrap=True))
        stack.addLayout(row(self.button, None))
        self.hide()
        if post.role in ("", "admin"):
            context.tasks.run(self, lambda _progress: find_missing(post), self._show, context.show_error)

    def _show(self, found: Missing) -> None:
        self._found = found
        self.words.setText(tr(FOUND.of(found.actions)))
        self.setVisible(found.actions > 0)

    def _bring(self) -> None:
        self.button.setEnabled(False)
        self._context.tasks.run(self, lambda _progress: bring_back(self._post, self._found), self._brought, self._failed)

    def _brought(self, actions: int) -> None:
        self.hide()
        self._context.notify(BROUGHT.of(actions))

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self._context.show_error(error)
