"""Where a workbook is chosen or dropped."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.widgets import EmptyState, button, row
from desktop_app.ui.words import tr

CHOOSE = QT_TRANSLATE_NOOP("Residents", "Choose a workbook…")
TITLE = QT_TRANSLATE_NOOP("Residents", "Take residents from a workbook")
HINT = QT_TRANSLATE_NOOP(
    "Residents",
    "Choose an .xlsx, .xls, .ods or .csv file, or drop it here. You will see what would change before anything is stored.",
)
SHOW_RESIDENTS = QT_TRANSLATE_NOOP("Residents", "Show the residents")
WORKBOOKS = QT_TRANSLATE_NOOP("Residents", "Workbooks")
ALL_FILES = QT_TRANSLATE_NOOP("Residents", "All files")


class Choosing(QWidget):
    """The page before a file is chosen.

    Signals:
        chosen(path): a file was chosen or dropped.
        residents_asked: the user wants to see the residents.
    """

    chosen = Signal(object)
    residents_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.choose_button = button(CHOOSE, "folder-open", None, self.ask_file)
        self.residents_button = button(SHOW_RESIDENTS, "users", "ghost", self.residents_asked.emit)
        self.empty = EmptyState("file-spreadsheet", TITLE, HINT)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addStretch(2)
        stack.addWidget(self.empty)
        stack.addLayout(row(None, self.residents_button, self.choose_button, None))
        stack.addStretch(3)
        self.residents_button.hide()

    def ask_file(self) -> None:
        """Open the dialog that chooses a file."""
        dialog = QFileDialog(self, tr(CHOOSE))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"{tr(WORKBOOKS)} (*.xlsx *.xlsm *.xls *.ods *.csv *.txt)", f"{tr(ALL_FILES)} (*)"])
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def say(self, title: Label, text: Label, is_stored: bool = False) -> None:
        """Show what became of the last file instead of the first words, and the way to the people if they are stored."""
        self.empty.say(title, text)
        self.residents_button.setVisible(is_stored)

    def say_first(self) -> None:
        """Show the first words again."""
        self.say(TITLE, HINT)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose the file that was dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
