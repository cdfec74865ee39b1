"""The recovery sheet on paper: made in memory, printed or saved where the user says; nothing is left behind."""

from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui.tasks import Progress, TaskRunner
from desktop_app.ui.words import current


def sheet_as_pdf(words: str, post_name: str, of_midwife: bool = False) -> bytes:
    """Return the sheet with words and QR code, in the window's language: of the post, or of its midwife."""
    from desktop_app.pdf.document import OF_MIDWIFE, OF_POST, write_recovery_sheet

    target = BytesIO()
    write_recovery_sheet(words, post_name, current(), target, says=OF_MIDWIFE if of_midwife else OF_POST)
    return target.getvalue()


def save_sheet(pdf: bytes, target: Path) -> None:
    """Write the sheet to a file, whole or not at all; raises MachineError with advice if that fails."""
    from desktop_app.features.registers.services import save_pdf

    save_pdf(target, pdf)


class SheetPrinter(QObject):
    """Asks for a printer and prints the sheet on the worker thread.

    Signals:
        printed: the printer took it.
        failed(error): it did not.
    """

    printed = Signal()
    failed = Signal(object)

    def __init__(self, pdf: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self._pdf = pdf
        self._tasks = TaskRunner(self)
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._dialog = QPrintDialog(self._printer, parent)
        self._dialog.accepted.connect(self._print)

    def ask(self) -> None:
        """Let the user choose a printer; nothing follows if the dialog is cancelled."""
        QDialog.open(self._dialog)  # QPrintDialog's own open() wants a receiver

    def _print(self) -> None:
        from desktop_app.features.registers.views.printing import print_pdf

        def work(progress: Progress) -> int:
            return print_pdf(self._pdf, self._printer, progress)

        self._tasks.run(self, work, self._done, self.failed.emit)

    def _done(self, _pages: int) -> None:
        self.printed.emit()
