"""Brings papers out of the program: to a printer, or as files into a folder; a missing printer is no error."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDir, QObject, QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.features.registers.services import all_named, save_pdf
from desktop_app.features.registers.services.batch import different_name
from desktop_app.sync.leaving import note_leaving
from desktop_app.ui.context import AppContext
from desktop_app.ui.tasks import Progress
from desktop_app.ui.words import tr

from ..services import Closed, bytes_of, people_of
from .wording import paper_name

PDF_FILES = QT_TRANSLATE_NOOP("Month end", "PDF files")
SAVE = QT_TRANSLATE_NOOP("Month end", "Save PDF")
FOLDER = QT_TRANSLATE_NOOP("Month end", "Folder or stick for the registers")
SAVED = QT_TRANSLATE_NOOP("Month end", "Saved: {file}")
SAVED_ALL = QT_TRANSLATE_NOOP("Month end", "{n} registers saved in {folder}")
PRINTED = QT_TRANSLATE_NOOP("Month end", "{n} pages were sent to the printer")
NO_PRINTER = QT_TRANSLATE_NOOP("Month end", "No printer is connected. Save the registers on a stick and print them elsewhere.")


def _nobody_knows() -> None:
    return None


class Paper(NamedTuple):
    """One paper that goes out.

    Attributes:
        name: of its file.
        read: reads its content, on the worker.
        named: reads the people of whom it tells, each once; None if nobody can tell who they are.
    """

    name: str
    read: Callable[[], bytes]
    named: Callable[[], frozenset[bytes] | None] = _nobody_knows


class PaperOut(QObject):
    """Asks for a printer, a file or a folder, and does the rest on the worker."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    def of(self, closed: Closed) -> Paper:
        """Return a printing as it was kept."""
        db = self._context.db

        def read() -> bytes:
            with db.read() as session:
                return bytes_of(session, db.attachments, closed.id)

        return Paper(paper_name(closed), read, self.named_in(closed))

    def named_in(self, closed: Closed) -> Callable[[], frozenset[bytes] | None]:
        """Return what reads the people of whom a printing tells, in whichever language it goes out."""
        db = self._context.db

        def named() -> frozenset[bytes] | None:
            with db.read() as session:
                return people_of(session, db.attachments, closed)

        return named

    def ask_printer(self, papers: Sequence[Paper]) -> None:
        """Ask for the printer; without one say so and ask for a folder."""
        if not papers:
            return
        if not QPrinterInfo.availablePrinterNames():
            self._context.notify(NO_PRINTER)
            self.ask_folder(papers)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(Path(papers[0].name).stem)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer, papers))
        QDialog.open(dialog)  # QPrintDialog's own open() wants a receiver

    def print_on(self, printer: QPrinter, papers: Sequence[Paper]) -> None:
        """Print papers one after another."""
        from desktop_app.features.registers.views.printing import print_pdf

        def work(progress: Progress) -> int:
            pages = 0
            for paper in papers:
                printer.setDocName(Path(paper.name).stem)
                pages += print_pdf(paper.read(), printer, progress)
            self._note(papers, None)
            return pages

        self._run(work, lambda pages: self._context.notify(PRINTED.of(pages)))

    def _note(self, papers: Sequence[Paper], file: Path | None) -> None:
        """Write down that closed registers left the program."""
        names, title, today = " ".join(paper.name for paper in papers), Path(papers[0].name).stem, self._context.today()
        named = all_named(paper.named() for paper in papers)
        people = None if named is None else len(named)
        note_leaving(self._context.post, title, "report", names, people=people, place=file, today=today)

    def ask_file(self, paper: Paper) -> None:
        """Ask where one paper is saved."""
        dialog = QFileDialog(self._window, tr(SAVE), str(Path(_documents()) / paper.name), f"{tr(PDF_FILES)} (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.save_to(file, paper))
        dialog.open()

    def save_to(self, file: str, paper: Paper) -> None:
        """Save one paper."""

        def work(_progress: Progress) -> None:
            save_pdf(Path(file), paper.read())
            self._note([paper], Path(file))

        self._run(work, lambda _: self._say(SAVED.fill(file=file)))

    def ask_folder(self, papers: Sequence[Paper]) -> None:
        """Ask for the folder of several papers."""
        if len(papers) == 1:
            self.ask_file(papers[0])
            return
        dialog = QFileDialog(self._window, tr(FOLDER), _documents())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self.save_all(folder, papers))
        dialog.open()

    def save_all(self, folder: str, papers: Sequence[Paper]) -> None:
        """Save several papers, one file each; what two laptops closed of one register has one name, and is two files."""

        def work(progress: Progress) -> int:
            taken: set[str] = set()
            for number, paper in enumerate(papers):
                progress.step(number, len(papers))
                other = different_name(paper.name, taken)
                taken.add(other.casefold())
                save_pdf(Path(folder) / other, paper.read())
            self._note(papers, Path(folder) / papers[0].name)
            return len(papers)

        self._run(work, lambda number: self._say(SAVED_ALL.of(number).fill(folder=folder)))

    def _say(self, words: Text) -> None:
        self._context.notify(words)

    def _run(self, work: Callable[[Progress], object], done: Callable[..., None]) -> None:
        self._context.tasks.run(self, work, done, self._context.show_error)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
