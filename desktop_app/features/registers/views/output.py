"""What is shown goes to a file or a printer."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.tasks import Progress
from desktop_app.ui.words import tr

from ..services import Catalogue, Order, file_name, make_book, note_registers, save_pdf, save_spreadsheet
from .places import documents
from .preview import Preview
from .printers import NO_PRINTER, printer_names
from .printing import print_pdf

SAVE_AS = QT_TRANSLATE_NOOP("Registers", "Save the register")
SAVED = QT_TRANSLATE_NOOP("Registers", "Saved: {file}")
PRINTED = QT_TRANSLATE_NOOP("Registers", "{n} pages were sent to the printer")
PDF_FILES = QT_TRANSLATE_NOOP("Registers", "PDF files")
SPREADSHEETS = QT_TRANSLATE_NOOP("Registers", "Spreadsheets")
SPREADSHEET_ENDING = ".xlsx"


class Output(QObject):
    """Saves and prints the one register or paper that a page shows.

    Args:
        shown: returns what is shown, or None.
        catalogue: of the page.

    Signals:
        busy: True while it prints.
    """

    busy = Signal(bool)

    def __init__(
        self,
        owner: QWidget,
        context: AppContext,
        preview: Preview,
        shown: Callable[[], Order | None],
        catalogue: Callable[[], Catalogue | None],
    ) -> None:
        super().__init__(owner)
        self._owner, self._context, self._preview, self._shown, self._catalogue = owner, context, preview, shown, catalogue
        self._task: Progress | None = None

    def ask_file(self) -> None:
        """Ask where to save what is shown, and as what kind of file."""
        order = self._shown()
        if order is None:
            return
        kinds = f"{tr(PDF_FILES)} (*.pdf);;{tr(SPREADSHEETS)} (*{SPREADSHEET_ENDING})"
        dialog = QFileDialog(self._owner, tr(SAVE_AS), str(documents() / file_name(order)), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("xlsx" if SPREADSHEET_ENDING in kind else "pdf"))
        dialog.fileSelected.connect(self.save_to)
        _open(dialog)

    def save_to(self, file: str) -> None:
        """Write what is shown to ``file``, on the worker: the PDF, or a spreadsheet if the name ends like one."""
        pdf, path, order, catalogue = self._preview.pdf, Path(file), self._shown(), self._catalogue()
        named = self._preview.named

        def work(_progress: Progress) -> None:
            if path.suffix.casefold() != SPREADSHEET_ENDING or order is None or catalogue is None:
                save_pdf(path, pdf)
                self._note(order, path, named)
            else:
                with self._context.db.read() as session:
                    book = make_book(session, catalogue, [order])
                save_spreadsheet(path, book.content)
                self._note(order, path, book.named)

        self._context.tasks.run(self, work, lambda _: self._context.notify(SAVED.fill(file=str(path))), self._context.show_error)

    def ask_printer(self) -> None:
        """Ask for the printer, pages and copies; without a printer, say so and offer the file."""
        order = self._shown()
        if order is None:
            return
        if not printer_names():
            self._context.notify(NO_PRINTER)
            self.ask_file()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(Path(file_name(order)).stem)
        dialog = QPrintDialog(printer, self._owner)
        dialog.setMinMax(1, self._preview.document.pageCount())
        dialog.accepted.connect(lambda: self.print_on(printer))
        _open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Print what is shown, on the worker."""
        pdf, order, named = self._preview.pdf, self._shown(), self._preview.named

        def work(progress: Progress) -> int:
            pages = print_pdf(pdf, printer, progress)
            self._note(order, None, named)
            return pages

        self.busy.emit(True)
        self._task = self._context.tasks.run(self, work, self._printed, self._not_printed)

    def _note(self, order: Order | None, file: Path | None, named: Collection[bytes] | None) -> None:
        if order is not None:
            note_registers(self._context.post, self._catalogue(), [order], file, self._context.today(), named)

    def stop(self) -> None:
        """Stop printing; pages that the printer has already are printed."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _printed(self, pages: int) -> None:
        self._task = None
        self.busy.emit(False)
        self._context.notify(PRINTED.of(pages))

    def _not_printed(self, error: Exception) -> None:
        self._task = None
        self.busy.emit(False)
        self._context.show_error(error)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    QDialog.open(dialog)  # QPrintDialog's own open() wants a receiver
