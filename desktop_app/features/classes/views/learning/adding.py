"""Adds files: read, made smaller, encrypted on the worker, one after another; what cannot be added is named."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.sync.leaving import note_leaving
from desktop_app.ui.context import AppContext
from desktop_app.ui.tasks import Progress
from desktop_app.ui.words import tr

from ...rules.materials import ENDINGS, PDF, PICTURES, MaterialEntry
from ...services import learning
from .acting import act

if TYPE_CHECKING:
    from ...services.learning.files import ReadFile

ADD_MATERIAL = QT_TRANSLATE_NOOP("Classes", "Add the file “{title}”")
ADD_PHOTO = QT_TRANSLATE_NOOP("Classes", "Add the photo “{title}”")
SAVED = QT_TRANSLATE_NOOP("Classes", "Saved: {file}")
CHOOSE = QT_TRANSLATE_NOOP("Classes", "Add files")
FILES = QT_TRANSLATE_NOOP("Classes", "PDF, pictures, text")
PICTURE_FILES = QT_TRANSLATE_NOOP("Classes", "Pictures")
ALL_FILES = QT_TRANSLATE_NOOP("Classes", "All files")
SAVE_AS = QT_TRANSLATE_NOOP("Classes", "Save a copy")
NOT_A_PHOTO = QT_TRANSLATE_NOOP("Classes", "“{file}” is no picture. Choose a photo, or add the file under “Learning”.")
LOCKED_PDF = QT_TRANSLATE_NOOP(
    "Classes", "The PDF “{file}” asks for a password or is damaged. Save it once more without a password, then add it."
)
PICTURE_ENDINGS = ENDINGS[1:9]


class FileAdder(QObject):
    """Adds files to a class, or photos to one of its meetings.

    Signals:
        busy(str): the name of the file that is being added; "" when all are done.
    """

    busy = Signal(str)

    def __init__(self, context: AppContext, class_id: bytes, session_id: bytes | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._class_id, self._session_id, self._window = context, class_id, session_id, parent
        self._waiting: list[Path] = []
        self._is_busy = False

    def ask(self) -> None:
        """Open the dialog that chooses files."""
        dialog = QFileDialog(self._window, tr(CHOOSE))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        photos = self._session_id is not None
        first, endings = (PICTURE_FILES, PICTURE_ENDINGS) if photos else (FILES, ENDINGS)
        patterns = " ".join(f"*.{ending}" for ending in endings)
        dialog.setNameFilters([f"{tr(first)} ({patterns})", f"{tr(ALL_FILES)} (*)"])
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, paths: Sequence[Path]) -> None:
        """Add files one after another; each is an action of its own."""
        self._waiting += paths
        self._next()

    def _next(self) -> None:
        if self._is_busy:
            return
        if not self._waiting:
            self.busy.emit("")
            return
        path, self._is_busy = self._waiting.pop(0), True
        self.busy.emit(path.name)
        attachments, session_id = self._context.db.attachments, self._session_id

        def work(_progress: Progress) -> MaterialEntry:
            from ...services.learning.files import keep_file

            return keep_file(attachments, path, session_id, _refuse_file if session_id is None else _refuse_photo)

        self._context.tasks.run(self, work, self._kept, self._failed)

    def _kept(self, entry: MaterialEntry) -> None:
        label = (ADD_PHOTO if self._session_id else ADD_MATERIAL).fill(title=entry.title)
        act(self._context, label, lambda session: learning.add_material(session, self._class_id, entry))
        self._go_on()

    def _failed(self, error: Exception) -> None:
        self._context.show_error(error)
        if isinstance(error, MachineError):
            self._waiting.clear()  # the next file would fail in the same way
        self._go_on()

    def _go_on(self) -> None:
        self._is_busy = False
        self._next()


def _refuse_file(found: "ReadFile") -> None:
    if found.media_type == PDF:
        from .pdf_view import can_open

        if not can_open(found.content):
            raise UserError(LOCKED_PDF.fill(file=found.name))


def _refuse_photo(found: "ReadFile") -> None:
    if found.media_type not in PICTURES:
        raise UserError(NOT_A_PHOTO.fill(file=found.name))


def ask_where_to_save(context: AppContext, row: learning.MaterialRow, parent: QWidget) -> None:
    """Open the dialog that chooses where a copy of a file is saved, and save it."""
    from ...services.learning.files import name_to_save

    dialog = QFileDialog(parent, tr(SAVE_AS), str(Path.home() / name_to_save(row.file_name, row.media_type)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.fileSelected.connect(_saver(context, row))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _saver(context: AppContext, row: learning.MaterialRow) -> Callable[[str], None]:
    def save(name: str) -> None:
        from ...services.learning.files import save_file

        try:
            save_file(context.db.attachments, row.content_hash, Path(name))
            kind = "photo" if row.media_type in PICTURES else "file"
            note_leaving(context.post, row.title, kind, row.title, place=name, today=context.today())
        except (UserError, MachineError) as refused:
            context.show_error(refused)
        else:
            context.notify(SAVED.fill(file=Path(name).name))

    return save
