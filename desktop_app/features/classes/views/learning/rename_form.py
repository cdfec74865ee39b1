"""Another title for a file."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import TextField
from desktop_app.ui.form import Form

from ...rules.materials import LONGEST_TITLE
from ...services import learning
from ...services.learning import MaterialRow

TITLE = QT_TRANSLATE_NOOP("Classes", "Title")
RENAME_FILE = QT_TRANSLATE_NOOP("Classes", "Call the file “{before}” “{title}”")


class RenameForm(Form):
    """Asks for the title of one file."""

    def __init__(self, context: AppContext, row: MaterialRow, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._row = row
        self.title = TextField(max_length=LONGEST_TITLE)
        self.title.set_value(row.title)
        self.add_field("title", TITLE, self.title, hint=row.file_name, required=True)
        self.title.returnPressed.connect(self.submit)

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service refuses an empty title."""
        return ()

    def save(self) -> None:
        """Store the title."""
        label = RENAME_FILE.fill(before=self._row.title, title=self.title.value())
        with self.context.db.action(label) as session:
            learning.rename_material(session, self._row.id, self.title.value())
            action = action_id(session)
        self.context.notify(label, action)
