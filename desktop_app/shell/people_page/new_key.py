"""A new key for this laptop, after somebody left or a copy of the folder was lost."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.widgets import button, label, row, separator

from .part import Part

if TYPE_CHECKING:
    from desktop_app.db.post import Post

TITLE = QT_TRANSLATE_NOOP("People and keys", "New key for this laptop")
TEXT = QT_TRANSLATE_NOOP(
    "People and keys",
    "Has somebody left in anger, or was a copy of the post's folder lost? Balai then writes everything on this laptop anew under "
    "a new key. Names, passwords and recovery sheets of this page stay as they are.",
)
BACKUPS = QT_TRANSLATE_NOOP(
    "People and keys",
    "Backups made before still open with the old passwords. A new backup is made at once; delete the old ones, also those on "
    "sticks. Do the same on each laptop of the post.",
)
STOLEN = QT_TRANSLATE_NOOP(
    "People and keys",
    "Was a laptop stolen? The new key does not shut it out: choose it among the laptops and take no more files of it. Was a copy "
    "of this laptop lost? Do the same at another laptop, then invite this one anew.",
)
LAPTOPS = QT_TRANSLATE_NOOP("People and keys", "Go to the laptops")
MAKE = QT_TRANSLATE_NOOP("People and keys", "Make a new key")
MADE = QT_TRANSLATE_NOOP("People and keys", "This laptop has a new key, and a new backup was made.")


class NewKey(Part):
    """Explains what a new key does, and makes it on the worker."""

    def __init__(self, context: AppContext, post: "Post", parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._post = post
        self._fields = FieldSet(scrolls=False)
        self.make_button = button(MAKE, "refresh-cw", "primary", self.make)
        self.laptops_button = button(LAPTOPS, "arrow-right", clicked=lambda: context.open_page("exchange", tab="laptops"))
        self.column.addWidget(label(TEXT, "muted", wrap=True))
        self.column.addWidget(label(BACKUPS, "muted", wrap=True))
        self.column.addWidget(self._fields)
        self.column.addLayout(row(self.make_button, None))
        self.column.addWidget(separator())
        self.column.addWidget(label(STOLEN, "muted", wrap=True))
        self.column.addLayout(row(self.laptops_button, None))
        self.column.addStretch(1)

    def make(self) -> None:
        """Make the key, then a backup that only it opens."""
        from desktop_app.db.rekey import give_new_key

        def work() -> None:
            give_new_key(self._post)
            self._post.make_backup()

        self.run(work, lambda _none: self._made(), self._fields, "")

    def _made(self) -> None:
        self.context.notify(MADE)
        self.finished.emit()
