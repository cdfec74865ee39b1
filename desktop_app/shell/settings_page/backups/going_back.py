"""The way back: what a backup holds, what would be lost, and the files that an earlier way back has kept."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import button, clear_layout, label, row
from desktop_app.ui.words import path_words, tr

from ...backups.second_place import backups_anywhere
from ...restoring.preview_card import PreviewCard

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup
    from desktop_app.db.post import Post
    from desktop_app.db.preview import Preview

TITLE = QT_TRANSLATE_NOOP("Backup", "Look into a backup, or go back to it")
NONE = QT_TRANSLATE_NOOP("Backup", "There is no backup yet.")
HERE = QT_TRANSLATE_NOOP("Backup", "{made_at} · on this computer")
ELSEWHERE = QT_TRANSLATE_NOOP("Backup", "{made_at} · {place}")
LOOK = QT_TRANSLATE_NOOP("Backup", "Look into the backup")
GO_BACK = QT_TRANSLATE_NOOP("Backup", "Close the post and go back to this backup")
OTHER_KEY = QT_TRANSLATE_NOOP(
    "Backup",
    "This backup has another passphrase. Close Balai and choose “Go back to a backup” where the passphrase is asked for.",
)
ONLY_ADMIN = QT_TRANSLATE_NOOP("Backup", "Only an admin goes back to a backup. Looking into one changes nothing.")
KEPT = QT_TRANSLATE_NOOP("Backup", "The files that stood here until {at} are kept.")
RETURN = QT_TRANSLATE_NOOP("Backup", "Close the post and go back to these files")


class GoingBackPart(QWidget):
    """Lists the backups and what was kept, and asks the program to go back to one of them."""

    def __init__(self, context: AppContext, post: "Post") -> None:
        super().__init__()
        self._context, self._post = context, post
        self._may = post.role in ("", "admin")
        self._backups: dict[str, Backup] = {}
        self._shown: Backup | None = None
        self.which = ChoiceField([])
        self.which.setAccessibleName(tr(TITLE))
        self.none = label(NONE, "muted")
        self.look_button = button(LOOK, "eye", clicked=self._look)
        self.go_button = button(GO_BACK, "history", "danger", self._go)
        self.refusal = label("", "error", wrap=True)
        self._preview, self._kept = QVBoxLayout(), QVBoxLayout()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        stack.addWidget(label(TITLE, "field", wrap=True))
        if not self._may:
            stack.addWidget(label(ONLY_ADMIN, "muted", wrap=True))
        stack.addWidget(self.none)
        stack.addWidget(self.which)
        stack.addLayout(row(self.look_button, None))
        stack.addWidget(self.refusal)
        stack.addLayout(self._preview)
        stack.addLayout(row(self.go_button, None))
        stack.addLayout(self._kept)
        self.which.currentIndexChanged.connect(lambda _index: self._forget_preview())
        self.show_backups()
        self._show_kept()

    def show_backups(self) -> None:
        """List the backups anew."""
        found = backups_anywhere(self._post.folder)
        self._backups = {str(backup.folder): backup for backup in found}
        self.which.set_choices([(name, self._words(backup)) for name, backup in self._backups.items()])
        if found:
            self.which.set_value(str(found[0].folder))
        for part in (self.which, self.look_button):
            part.setVisible(bool(found))
        self.none.setVisible(not found)
        self._forget_preview()

    def _look(self) -> None:
        from desktop_app.db.preview import preview
        from desktop_app.db.restore import refuse_newer

        backup, post = self._backups.get(str(self.which.value())), self._post
        if backup is None:
            return

        def work(_progress: object) -> "Preview":
            refuse_newer(backup)
            return preview(backup, post.data_key, post.folder)

        self.look_button.setEnabled(False)
        self._context.tasks.run(self, work, self._show_preview, self._refuse)

    def _show_preview(self, found: "Preview") -> None:
        self._forget_preview()
        self._shown = found.backup
        self._preview.addWidget(PreviewCard(found, replaces=True))
        self.go_button.setVisible(self._may)

    def _refuse(self, error: Exception) -> None:
        self._forget_preview()
        if isinstance(error, UserError):
            self.refusal.setText(tr(error.text))
        elif isinstance(error, MachineError):
            self.refusal.setText(tr(OTHER_KEY))
        else:
            raise error
        self.refusal.show()

    def _forget_preview(self) -> None:
        clear_layout(self._preview)
        self._shown = None
        self.look_button.setEnabled(True)
        self.go_button.hide()
        self.refusal.hide()

    def _go(self) -> None:
        if self._shown is not None:
            self._context.restore_asked.emit(self._shown.folder)

    def _show_kept(self) -> None:
        from desktop_app.db.restore import list_replaced, replaced_at

        for kept in list_replaced(self._post.folder)[:3]:
            at = replaced_at(kept)
            if at is not None:
                self._kept.addWidget(label(KEPT.fill(at=at), "muted", wrap=True))
                asked = button(RETURN, "undo-2", clicked=partial(self._context.return_asked.emit, kept))
                asked.setVisible(self._may)
                self._kept.addLayout(row(asked, None))

    def _words(self, backup: "Backup") -> str:
        here = self._post.folder in backup.folder.parents
        return tr((HERE if here else ELSEWHERE.fill(place=path_words(backup.folder.parent))).fill(made_at=backup.made_at))
