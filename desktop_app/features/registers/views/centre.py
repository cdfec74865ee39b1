"""The print centre: many registers of a month at once, looked at, printed or saved."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.tasks import Progress
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, column, label, row, scroll
from desktop_app.ui.words import tr

from ..services import PDF, Batch, Catalogue, File, Order, all_named, make_batch, note_registers, save_files
from .centre_fields import CentreFields
from .places import check_room, documents
from .preview import Preview
from .printers import make_printer
from .printing import print_pdf

CHOSEN = QT_TRANSLATE_NOOP("Registers", "{n} registers are ticked")
ALL = QT_TRANSLATE_NOOP("Registers", "Tick all")
HANDED_IN = QT_TRANSLATE_NOOP("Registers", "Tick what is handed in")
NOTHING = QT_TRANSLATE_NOOP("Registers", "Tick none")
SHOW_PAGES = QT_TRANSLATE_NOOP("Registers", "Show all pages")
LOOK = QT_TRANSLATE_NOOP("Registers", "Several registers at once")
LOOK_HINT = QT_TRANSLATE_NOOP("Registers", "Tick in the list what you need. “Show all pages” shows what will be printed.")
MADE = QT_TRANSLATE_NOOP("Registers", "{done} of {all}")
SAVED = QT_TRANSLATE_NOOP("Registers", "{n} files were saved in {folder}")
PRINTED = QT_TRANSLATE_NOOP("Registers", "{n} pages were sent to the printer")
FOLDER = QT_TRANSLATE_NOOP("Registers", "Choose the folder or stick")
PREVIEW_PX = 240


class PrintCentre(QFrame):
    """What is ticked in the list, as pages, files or on a printer.

    Args:
        orders: returns what is to be made of the ids that are ticked, with the page's month, language, paper and form.
        catalogue: the one of the page.

    Signals:
        busy: True while something is made, printed or saved.
        ticks_asked(which): "all", "handed_in" or "none" are to be ticked.
    """

    busy = Signal(bool)
    ticks_asked = Signal(str)

    def __init__(
        self, context: AppContext, orders: Callable[[], Sequence[Order]], catalogue: Callable[[], Catalogue | None]
    ) -> None:
        super().__init__()
        self._context, self._orders, self._catalogue = context, orders, catalogue
        self._task: Progress | None = None
        self._shown: Batch | None = None
        self._choice = self._data = 0
        self.count = label("", "h2")
        self.made = label("", "muted")
        self.fields = CentreFields()
        self.look = button(SHOW_PAGES, "eye", None, self.show_pages)
        self.all = button(ALL, None, "ghost", lambda: self.ticks_asked.emit("all"))
        self.handed_in = button(HANDED_IN, None, "ghost", lambda: self.ticks_asked.emit("handed_in"))
        self.none = button(NOTHING, None, "ghost", lambda: self.ticks_asked.emit("none"))
        self.preview = Preview()
        self._lay_out()
        self.preview.again.connect(self.show_pages)
        self.fields.changed.connect(self.forget_pages)
        self.forget_pages()

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("Card")
        title = row(self.count, self.made, None, self.look)
        ticks = row(self.all, self.handed_in, self.none, None, spacing=4)
        inner = column(title, ticks, self.fields, spacing=6)
        inner.setContentsMargins(px(14), px(10), px(14), px(10))
        head.setLayout(inner)
        body = QWidget()
        parts = column(head, self.preview, spacing=8)
        parts.setStretchFactor(self.preview, 1)
        parts.setContentsMargins(0, 0, 0, 0)
        body.setLayout(parts)
        self.preview.setMinimumHeight(px(PREVIEW_PX))
        whole = column(scroll(body))
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def show_count(self, ticked: int) -> None:
        """Say how many registers are ticked; pages of other ones are let go."""
        self.count.setText(tr(CHOSEN.of(ticked)))
        self.look.setEnabled(ticked > 0 and self.fields.format.value() == PDF)
        self.forget_pages()

    def forget_pages(self) -> None:
        """Show no pages, nor those that are being made: they are not those that would be printed now."""
        self._choice += 1
        self._shown = None
        self.preview.show_nothing(LOOK, LOOK_HINT)
        self.look.setEnabled(bool(self._orders()) and self.fields.format.value() == PDF)

    def set_stale(self) -> None:
        """Say that pages, also those that are being made, are older than the data."""
        self._data += 1
        if self.preview.pdf:
            self.preview.set_stale(True)

    def show_pages(self) -> None:
        """Make everything that is ticked as one file and show it: what is shown is what is printed."""
        batch, choice, data = self._batch(one_file=True, kind=PDF), self._choice, self._data

        def shown(files: list[File]) -> None:
            if choice != self._choice or not files:
                return
            self._shown = batch
            self.preview.show_pdf(files[0].content, named=files[0].named)
            self.preview.set_stale(data != self._data)

        self._run(lambda progress: self._make(batch, progress), shown)

    def print_all(self) -> None:
        """Print everything that is ticked on the chosen printer; without one, save it."""
        if not self.fields.can_print():
            self.save_all()
            return
        batch, shown, shown_named = self._batch(one_file=True, kind=PDF), self.preview.pdf, self.preview.named
        is_shown = bool(shown) and self._shown is not None and not self.preview.is_stale()
        fields = self.fields
        title = Path(f"{batch.orders[0].month}").stem if batch.orders else ""
        printer = make_printer(fields.printer.value(), fields.copies.value(), fields.sides.value(), title)

        def work(progress: Progress) -> int:
            pdf, named = (shown, shown_named) if is_shown else _first(self._make(batch, progress))
            pages = print_pdf(pdf, printer, progress)
            self._note(batch, None, named)
            return pages

        self._run(work, lambda pages: self._context.notify(PRINTED.of(pages)))

    def save_all(self) -> None:
        """Save everything that is ticked in the chosen folder, asking for another one if that is chosen."""
        folder = self.fields.folder()
        if folder is not None:
            self.save_in(folder)
            return
        dialog = QFileDialog(self, tr(FOLDER), str(documents()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.save_in(Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save_in(self, folder: Path) -> None:
        """Make and write the files, on the worker."""
        batch = self._batch(bool(self.fields.files.value()), self.fields.format.value())

        def work(progress: Progress) -> int:
            files = self._make(batch, progress)
            check_room(folder, files)
            number = len(save_files(folder, files, progress.step))
            named = all_named(file.named for file in files)
            self._note(batch, folder / files[0].name if files else None, named)
            return number

        self._run(work, lambda number: self._context.notify(SAVED.of(number).fill(folder=str(folder))))

    def stop(self) -> None:
        """Stop what is being made; files that are written already stay."""
        if self._task is not None:
            self._task.cancel()
            self._end()

    def _batch(self, one_file: bool, kind: str) -> Batch:
        with_people = self.fields.people.isChecked()
        return Batch([replace(order, with_people=with_people) for order in self._orders()], one_file, kind)

    def _make(self, batch: Batch, progress: Progress) -> list[File]:
        catalogue = self._catalogue()
        with self._context.db.read() as session:
            return [] if catalogue is None else make_batch(session, catalogue, batch, progress.step)

    def _note(self, batch: Batch, file: Path | None, named: Collection[bytes] | None) -> None:
        note_registers(self._context.post, self._catalogue(), batch.orders, file, self._context.today(), named)

    def _run(self, work: Callable[[Progress], Any], done: Callable[[Any], object]) -> None:
        def finished(result: Any) -> None:
            self._end()
            done(result)

        def failed(error: Exception) -> None:
            self._end()
            self._context.show_error(error)

        if self._task is not None:
            self._task.cancel()
        self._task = self._context.tasks.run(self, work, finished, failed, self._say_progress)
        self.busy.emit(True)

    def _say_progress(self, done: int, everything: int) -> None:
        self.made.setText(tr(MADE, done=done, all=everything))

    def _end(self) -> None:
        self._task = None
        self.made.setText("")
        self.busy.emit(False)


def _first(files: Sequence[File]) -> tuple[bytes, frozenset[bytes] | None]:
    return files[0].content, files[0].named
