"""The month of all posts as a file: asked where, then written on the worker."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.registers.services import save_pdf
from desktop_app.ui.page import Page
from desktop_app.ui.tasks import Progress
from desktop_app.ui.words import current, tr

from ..registers import PDF, XLSX, make_table, note_table

SAVE_TABLE = QT_TRANSLATE_NOOP("Health centre", "Save the table")
SAVED = QT_TRANSLATE_NOOP("Health centre", "Saved: {file}")
PDF_FILES = QT_TRANSLATE_NOOP("Health centre", "PDF files")
SPREADSHEETS = QT_TRANSLATE_NOOP("Health centre", "Spreadsheets")


def ask_table_file(page: Page, month: Month, save: Callable[[str], object]) -> None:
    """Ask where the table of a month is saved, as PDF or as a spreadsheet, and call ``save`` with the file's name."""
    kinds = f"{tr(PDF_FILES)} (*.pdf);;{tr(SPREADSHEETS)} (*.xlsx)"
    name = f"{month}_{current().code}.pdf"
    dialog = QFileDialog(page, tr(SAVE_TABLE), str(Path.home() / name), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("xlsx" if "xlsx" in kind else "pdf"))
    dialog.fileSelected.connect(save)
    dialog.open()


def save_table(page: Page, path: Path, month: Month) -> None:
    """Write the month of all posts, on the worker: a spreadsheet if the name ends in .xlsx, else a PDF."""
    context, language = page.context, current()
    kind = XLSX if path.suffix.casefold() == ".xlsx" else PDF

    def work(_progress: Progress) -> None:
        printed_at = datetime.fromtimestamp(context.db.clock() / 1000).astimezone()
        with context.db.read() as session:
            made = make_table(session, month, language, printed_at, context.db.user, kind, context.is_practice)
        save_pdf(path, made.content)
        note_table(context.post, month, kind, path, context.today())

    context.tasks.run(page, work, lambda _: context.notify(SAVED.fill(file=str(path))), context.show_error)
