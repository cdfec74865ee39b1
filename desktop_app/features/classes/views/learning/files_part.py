"""The files of a class in their order: added, opened, renamed, moved, saved out, removed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, button, icon_button, label, row
from desktop_app.ui.words import tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.materials import KIND_WORDS
from ...services import learning
from ...services.learning import MaterialRow
from .acting import LEARNING_PAGE, act
from .adding import FileAdder, ask_where_to_save
from .rename_form import RenameForm
from .wording import size_words

NAME = QT_TRANSLATE_NOOP("Classes", "Files of the class")
TITLE = QT_TRANSLATE_NOOP("Classes", "Title")
KIND = QT_TRANSLATE_NOOP("Classes", "Kind")
SIZE = QT_TRANSLATE_NOOP("Classes", "Size")
ADD = QT_TRANSLATE_NOOP("Classes", "Add files…")
OPEN = QT_TRANSLATE_NOOP("Classes", "Open")
SAVE_COPY = QT_TRANSLATE_NOOP("Classes", "Save a copy…")
RENAME = QT_TRANSLATE_NOOP("Classes", "Other title…")
UP = QT_TRANSLATE_NOOP("Classes", "Further up (Alt+Up)")
DOWN = QT_TRANSLATE_NOOP("Classes", "Further down (Alt+Down)")
REMOVE = QT_TRANSLATE_NOOP("Classes", "Remove")
MOVE_FILE = QT_TRANSLATE_NOOP("Classes", "Move the file “{title}” in the list")
REMOVE_FILE = QT_TRANSLATE_NOOP("Classes", "Remove the file “{title}”")
ADDING = QT_TRANSLATE_NOOP("Classes", "“{file}” is being added")
NONE = QT_TRANSLATE_NOOP("Classes", "No files yet")
NONE_TEXT = QT_TRANSLATE_NOOP(
    "Classes", "A PDF, picture or text that the class learns from can be kept here. It opens on this laptop, without internet."
)


class FilesPart(QWidget):
    """The list of files with what can be done to the chosen one; Enter opens it, Delete removes it.

    Attributes:
        model, table: the list.
        adder: adds files; a test gives it paths.
        add_button, open_button, save_button, rename_button, remove_button: what can be done.
    """

    def __init__(self, context: AppContext, class_id: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.class_id = context, class_id
        self.model: RowsModel[MaterialRow] = RowsModel(_columns(), self)
        self.table = table_view(self.model, NAME)
        self.adder = FileAdder(context, class_id, None, self)
        self.add_button = button(ADD, "plus", clicked=self.adder.ask)
        self.open_button = button(OPEN, "eye", clicked=self.open_chosen)
        self.save_button = button(SAVE_COPY, "download", "ghost", self._save_copy)
        self.rename_button = button(RENAME, "pencil", "ghost", self._rename)
        self.up_button = icon_button(UP, "chevron-up", lambda: self._move(-1))
        self.down_button = icon_button(DOWN, "chevron-down", lambda: self._move(1))
        self.remove_button = button(REMOVE, "trash-2", "ghost", self._remove)
        order = QWidget()
        order.setLayout(row(self.up_button, self.down_button, spacing=0))
        self._of_row: list[QWidget] = [self.open_button, self.save_button, self.rename_button, self.remove_button, order]
        self._busy = label("", "muted", wrap=True)
        self.first_button: QPushButton = button(ADD, "plus", clicked=self.adder.ask)
        self._body = QStackedWidget()
        self._form: RenameForm | None = None
        self._lay_out()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Read the list again; what is chosen stays chosen."""
        chosen = self._chosen()
        with self.context.db.read() as session:
            rows = learning.list_materials(session, self.class_id)
        self.model.set_rows(rows)
        self._list.setCurrentIndex(0 if rows else 1)
        place = next((number for number, row in enumerate(rows) if chosen is not None and row.id == chosen.id), 0)
        self.table.choose(place)
        self._offer()

    def open_chosen(self) -> None:
        """Open the chosen file inside the program."""
        chosen = self._chosen()
        if chosen is not None:
            self.context.open_page(LEARNING_PAGE, show="file", class_id=self.class_id, material=chosen.id)

    def _lay_out(self) -> None:
        self._list = QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(EmptyState("book-open", NONE, NONE_TEXT, self.first_button))
        actions = WrapRow(6)
        for part in (self.add_button, *self._of_row):
            actions.addWidget(part)
        page = QWidget()
        stack = QVBoxLayout(page)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        stack.addWidget(self._list, 1)
        stack.addWidget(self._busy)
        stack.addLayout(actions)
        self._busy.hide()
        self._body.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body)

    def _connect(self) -> None:
        self.table.opened.connect(lambda _row: self.open_chosen())
        self.table.chosen.connect(lambda _row: self._offer())
        self.adder.busy.connect(self._say_busy)
        add_shortcut(self.table, Qt.Key.Key_Delete, self._remove)
        add_shortcut(self.table, "Alt+Up", lambda: self._move(-1))
        add_shortcut(self.table, "Alt+Down", lambda: self._move(1))

    def _chosen(self) -> MaterialRow | None:
        found = self.table.current_row()
        return found if isinstance(found, MaterialRow) else None

    def _offer(self) -> None:
        has_rows, chosen = bool(self.model.rows), self._chosen()
        self.add_button.setVisible(has_rows)
        for part in self._of_row:
            part.setVisible(has_rows)
            part.setEnabled(chosen is not None)
        place = self.table.currentIndex().row()
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(0 <= place < len(self.model.rows) - 1)

    def _say_busy(self, name: str) -> None:
        self._busy.setText(tr(ADDING, file=name) if name else "")
        self._busy.setVisible(bool(name))

    def _save_copy(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            ask_where_to_save(self.context, chosen, self)

    def _rename(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self._form = RenameForm(self.context, chosen)
        self._form.saved.connect(self._close_form)
        self._form.cancelled.connect(self._close_form)
        self._body.addWidget(self._form)
        self._body.setCurrentWidget(self._form)
        self._form.focus_first()

    def _close_form(self) -> None:
        if self._form is not None:
            self._body.removeWidget(self._form)
            self._form.deleteLater()
            self._form = None
        self.table.setFocus()

    def _move(self, step: int) -> None:
        chosen = self._chosen()
        if chosen is not None:
            text = MOVE_FILE.fill(title=chosen.title)
            act(self.context, text, lambda session: learning.move_material(session, chosen.id, step))

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            text = REMOVE_FILE.fill(title=chosen.title)
            act(self.context, text, lambda session: learning.remove_material(session, chosen.id))


def _columns() -> list[TableColumn[MaterialRow]]:
    return [
        TableColumn(TITLE, lambda row: row.title, stretch=True, sortable=False),
        TableColumn(KIND, lambda row: tr(KIND_WORDS.get(row.media_type, "")), sortable=False, rank=2),
        TableColumn(SIZE, lambda row: size_words(row.size_bytes), numeric=True, sortable=False, rank=1),
    ]
