"""The page Registers: choose, look, print, save."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.language import language
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.page import Page
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tasks import Progress
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, scroll
from desktop_app.ui.words import current, tr

from ..services import OF_MONTH, Catalogue, Made, Order, file_name, make_catalogue, make_register, save_pdf
from .choices import Choices
from .preview import Preview
from .printing import print_pdf
from .wording import explained, remark

TITLE = QT_TRANSLATE_NOOP("Registers", "Registers")
COUNT = QT_TRANSLATE_NOOP("Registers", "{n} registers")
PRINT = QT_TRANSLATE_NOOP("Registers", "Print register")
SAVE = QT_TRANSLATE_NOOP("Registers", "Save PDF…")
CANCEL = QT_TRANSLATE_NOOP("Registers", "Stop")
STOPPED = QT_TRANSLATE_NOOP("Registers", "Stopped")
STOPPED_HINT = QT_TRANSLATE_NOOP("Registers", "Choose a register or a month to show it.")
NONE = QT_TRANSLATE_NOOP("Registers", "No registers")
NONE_HINT = QT_TRANSLATE_NOOP("Registers", "The country pack of this post has no registers. Choose another one in the settings.")
CANNOT_SHOW = QT_TRANSLATE_NOOP("Registers", "The register cannot be shown")
SAVED = QT_TRANSLATE_NOOP("Registers", "Saved: {file}")
PRINTED = QT_TRANSLATE_NOOP("Registers", "{n} pages were sent to the printer")
PDF_FILES = QT_TRANSLATE_NOOP("Registers", "PDF files")
DEBOUNCE_MS = 120


class RegistersPage(Page):
    """Shows every register and paper of the post as it will stand on paper.

    What is shown is what is printed and saved; once the data have changed, the page says so and
    shows the register anew when the person comes back to it or asks for it.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.catalogue: Catalogue | None = None
        self.shown: Order | None = None
        self._about = OF_MONTH
        self._subjects: tuple[bytes, ...] = ()
        self._of_whom = ""
        self._task: Progress | None = None
        self.choices = Choices(Month.of(context.today()), context.language.code)
        self.preview = Preview()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(DEBOUNCE_MS)
        self._soon.timeout.connect(self.make)
        self._lay_out()
        self.choices.changed.connect(self._soon.start)
        self.preview.again.connect(self.make)
        context.changed.connect(self._data_changed)
        context.midwife.changed.connect(self._midwife_changed)

    def _lay_out(self) -> None:
        self.stop = self.add_action(button(CANCEL, "x", "ghost", self._stop_pressed))
        self.save = self.add_action(button(SAVE, "download", None, self.ask_file))
        self.print = self.add_action(button(PRINT, "printer", "primary", self.ask_printer))
        body = QWidget()
        line = QHBoxLayout(body)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(4))
        side = scroll(self.choices)
        side.setFixedWidth(self.choices.width())
        line.addWidget(side)
        line.addWidget(self.preview, 1)
        self.set_body(body)
        self._set_busy(False)
        add_shortcut(self, QKeySequence.StandardKey.Print, self.print.click)
        add_shortcut(self, QKeySequence.StandardKey.Save, self.save.click)
        add_shortcut(self, Qt.Key.Key_Escape, self.stop.click)

    def open_with(self, **arguments: object) -> None:
        """Show what is asked for; what is not given stays as it is.

        Args:
            register: id of a register or paper.
            month: a Month.
            subjects: ids of what the paper is about; the other papers about the same are offered with it.
            of_whom: its name.
        """
        subjects = arguments.get("subjects")
        if isinstance(subjects, tuple):
            self._subjects, self._of_whom = subjects, str(arguments.get("of_whom", ""))
        self._load_catalogue(str(arguments.get("register", "")))
        month = arguments.get("month")
        if isinstance(month, Month):
            self.choices.choose_month(month)
        self.choices.choose_register(str(arguments.get("register", "")))
        self.make()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the register when the page is first seen, and anew if the data changed meanwhile."""
        super().showEvent(event)
        if self.catalogue is None:
            self._load_catalogue()
        if self.shown is None or self.preview.is_stale():
            self._soon.start()

    def state(self) -> dict[str, object]:
        """Return what is chosen, for a new window."""
        return {
            "register": self.choices.register_id(),
            "month": str(self.choices.month.value()),
            "about": self._about,
            "subjects": self._subjects,
            "of_whom": self._of_whom,
        }

    def restore(self, kept: object) -> None:
        """Choose what ``state()`` told."""
        if isinstance(kept, dict):
            self._about, self._subjects, self._of_whom = kept["about"], kept["subjects"], kept["of_whom"]
            self._load_catalogue()
            self.choices.choose_month(Month.parse(str(kept["month"])))
            self.choices.choose_register(str(kept["register"]))

    def make(self) -> None:
        """Make the chosen register on the worker and show it; what was being made before is dropped."""
        self._soon.stop()
        self._drop_task()
        order = self._order()
        catalogue = self.catalogue
        if order is None or catalogue is None:
            return
        self._set_busy(True)

        def work(progress: Progress) -> Made:
            with self.context.db.read() as session:
                return make_register(session, catalogue, order, progress.step)

        self._task = self.context.tasks.run(self, work, lambda made: self._show(order, made), self._failed)

    def _midwife_changed(self) -> None:
        """Let go of what was made while the midwife's key stood otherwise: columns of hers are filled while it is open."""
        self._drop_task()
        if self.shown is not None:
            self.shown = None
            self.preview.show_nothing(TITLE)
            self._offer(False)
        if self.isVisible():
            self._soon.start()

    def ask_file(self) -> None:
        """Ask where to save the PDF that is shown."""
        if self.shown is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        dialog = QFileDialog(self, tr(SAVE), str(Path(folder) / file_name(self.shown)), f"{tr(PDF_FILES)} (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save_to)
        self._open(dialog)

    def save_to(self, file: str) -> None:
        """Write the PDF that is shown to ``file``, on the worker."""
        pdf, path = self.preview.pdf, Path(file)
        self.context.tasks.run(
            self,
            lambda _progress: save_pdf(path, pdf),
            lambda _: self.context.notify(SAVED.fill(file=str(path))),
            self.context.show_error,
        )

    def ask_printer(self) -> None:
        """Ask for the printer, pages and copies."""
        if self.shown is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(Path(file_name(self.shown)).stem)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.preview.document.pageCount())
        dialog.accepted.connect(lambda: self.print_on(printer))
        self._open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Print what is shown, on the worker."""
        pdf = self.preview.pdf
        self._set_busy(True)
        self._task = self.context.tasks.run(
            self, lambda progress: print_pdf(pdf, printer, progress), self._printed, self._not_printed
        )

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QDialog.open(dialog)  # QPrintDialog's own open() wants a receiver

    def _load_catalogue(self, asked: str = "") -> None:
        """Read the catalogue and offer it; ``asked`` is the register or paper that is about ``_subjects``."""
        try:
            with self.context.db.read() as session:
                pack = pack_of(session)
            self.catalogue = make_catalogue(pack, self.context.features)
        except (UserError, MachineError) as error:
            self.preview.show_nothing(CANNOT_SHOW, explained(error))
            return
        entries = self.catalogue.of_month
        self.set_count(COUNT.of(len(entries)))
        self._about = next((entry.subject for entry in self.catalogue.papers if entry.id == asked), self._about)
        offered = [*entries, *(self.catalogue.about(self._about) if self._subjects and self._about != OF_MONTH else ())]
        self.choices.show_registers(offered, self._of_whom)
        if not entries:
            self.preview.show_nothing(NONE, NONE_HINT)

    def _order(self) -> Order | None:
        register_id, month = self.choices.register_id(), self.choices.month.value()
        if not register_id or month is None or self.catalogue is None:
            return None
        is_of_month = self.catalogue.find([register_id])[0].subject == OF_MONTH
        return Order(
            register_id,
            month,
            language(self.choices.language.value(), current().digits),
            paper=self.choices.paper.value() or "",
            printed_by=self.context.db.user,
            printed_at=datetime.fromtimestamp(self.context.db.clock() / 1000).astimezone(),
            is_practice=self.context.is_practice,
            subjects=() if is_of_month else self._subjects,
            of_whom="" if is_of_month else self._of_whom,
            is_grey=self.choices.colours.value(),
        )

    def _show(self, order: Order, made: Made) -> None:
        self._set_busy(False)
        self.shown = order
        self.preview.show_pdf(made.pdf, remark(made))
        self._offer(True)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.shown = None
        self._offer(False)
        if not isinstance(error, UserError | MachineError):
            self.context.show_error(error)
            return
        self.preview.show_nothing(CANNOT_SHOW, explained(error))

    def _printed(self, pages: int) -> None:
        self._set_busy(False)
        self.context.notify(PRINTED.of(pages))

    def _not_printed(self, error: Exception) -> None:
        self._set_busy(False)
        self.context.show_error(error)

    def _data_changed(self, _changes: Changes) -> None:
        if self.shown is not None:
            self.preview.set_stale(True)

    def _stop_pressed(self) -> None:
        if self._task is None:
            return
        self._drop_task()
        self._set_busy(False)
        if self.shown is None:
            self.preview.show_nothing(STOPPED, STOPPED_HINT)

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self._task = None
        self.set_loading(busy)
        self.stop.setVisible(busy)
        self._offer(not busy and self.shown is not None)

    def _offer(self, possible: bool) -> None:
        self.save.setEnabled(possible)
        self.print.setEnabled(possible)
