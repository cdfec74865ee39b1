"""Saves a month as the workbook of e-PPGBM where the user wants it."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.words import tr

from ...services.eppgbm import eppgbm_tables, note_tables, write_tables

CHOOSE = QT_TRANSLATE_NOOP("Health visits", "Folder for the workbook")
SAVED = QT_TRANSLATE_NOOP("Health visits", "Saved: {file}. {remarks}")


def save_workbook(parent: QWidget, context: AppContext, month: Month) -> None:
    """Ask for a folder and write the month into it; says what e-PPGBM will not take, or why nothing was written."""
    folder = choose_folder(parent)
    if folder is None:
        return
    try:
        with context.db.read() as session:
            tables, remarks = eppgbm_tables(session, month, pack_of(session))
        (path,) = write_tables(tables, folder, f"eppgbm_{month}", as_csv=False)
        note_tables(context.post, tables, month, path, context.today())
    except (UserError, MachineError) as error:
        context.show_error(error)
        return
    context.notify(SAVED.fill(file=path.name, remarks=" ".join(tr(remark) for remark in remarks)))


def choose_folder(parent: QWidget) -> Path | None:
    """Return the folder that the user chooses; None if it was given up."""
    dialog = QFileDialog(parent, tr(CHOOSE), str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None
