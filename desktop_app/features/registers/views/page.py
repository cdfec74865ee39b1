"""The page Registers: choose, look, open the people behind the numbers, print, save."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.page import Page
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tasks import Progress
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, scroll
from desktop_app.ui.words import tr

from ..services import OF_MONTH, AnyEntry, Catalogue, Made, Order, catalogue_of, make_register
from .choices import Choices
from .links import make_links
from .ordering import About, order_of, ticked_for
from .output import Output
from .sides import SEVERAL, Sides
from .wording import explained

TITLE = QT_TRANSLATE_NOOP("Registers", "Registers")
COUNT = QT_TRANSLATE_NOOP("Registers", "{n} registers")
PRINT = QT_TRANSLATE_NOOP("Registers", "Print register")
PRINT_TICKED = QT_TRANSLATE_NOOP("Registers", "Print what is ticked")
SAVE = QT_TRANSLATE_NOOP("Registers", "Save…")
CANCEL = QT_TRANSLATE_NOOP("Registers", "Stop")
STOPPED = QT_TRANSLATE_NOOP("Registers", "Stopped")
STOPPED_HINT = QT_TRANSLATE_NOOP("Registers", "Choose a register or a month to show it.")
NONE = QT_TRANSLATE_NOOP("Registers", "No registers")
NONE_HINT = QT_TRANSLATE_NOOP("Registers", "The country pack of this post has no registers. Choose another one in the settings.")
CANNOT_SHOW = QT_TRANSLATE_NOOP("Registers", "The register cannot be shown")
LAYOUT_TABLES = ("register_layout", "post_setting")
"""Records that say which registers a post has, and with which columns."""
DEBOUNCE_MS = 120


class RegistersPage(Page):
    """Shows every register and paper of the post as it will stand on paper, or as a table whose numbers open their people.

    What is shown is what is printed and saved; once the data have changed, the page says so and shows the register anew when
    the person comes back to it or asks for it. Several registers at once are the print centre's.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.catalogue: Catalogue | None = None
        self.shown: Order | None = None
        self._about = About()
        self._task: Progress | None = None
        self.choices = Choices(Month.of(context.today()), context.language.code)
        self.sides = Sides(context, self._ticked_orders, lambda: self.catalogue)
        self.preview, self.table, self.centre = self.sides.preview, self.sides.table, self.sides.centre
        self.output = Output(self, context, self.preview, lambda: self.shown, lambda: self.catalogue)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(DEBOUNCE_MS)
        self._soon.timeout.connect(self.make)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.choices.changed.connect(self._choice_changed)
        self.choices.registers.ticked_changed.connect(self._show_ticked)
        self.sides.changed.connect(self._show_side)
        self.preview.again.connect(self.make)
        self.output.busy.connect(self._set_busy)
        self.centre.busy.connect(self._set_busy)
        self.centre.ticks_asked.connect(self._tick)
        self.context.changed.connect(self._data_changed)
        self.context.midwife.changed.connect(self._midwife_changed)

    def _lay_out(self) -> None:
        self.links = [self.add_action(link) for link in make_links(self.context)]
        self.stop = self.add_action(button(CANCEL, "x", "ghost", self._stop_pressed))
        self.save = self.add_action(button(SAVE, "download", None, self._save_pressed))
        self.print = self.add_action(button(PRINT, "printer", "primary", self._print_pressed))
        body = QWidget()
        line = QHBoxLayout(body)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(4))
        left = scroll(self.choices)
        left.setFixedWidth(self.choices.width())
        line.addWidget(left)
        line.addWidget(self.sides, 1)
        self.set_body(body)
        self._stop_key = add_shortcut(self, Qt.Key.Key_Escape, self.stop.click)
        self._set_busy(False)
        add_shortcut(self, QKeySequence.StandardKey.Print, self.print.click)
        add_shortcut(self, QKeySequence.StandardKey.Save, self.save.click)

    def open_with(self, **arguments: object) -> None:
        """Show what is asked for; what is not given stays as it is.

        Args:
            register: id of a register or paper.
            month: a Month.
            subjects: ids of what the paper is about; the other papers about the same are offered with it.
            of_whom: its name.
            shown_as: "paper", "table", or "several" for the print centre with what is handed in ticked.
        """
        subjects = arguments.get("subjects")
        if isinstance(subjects, tuple):
            self._about = About(self._about.kind, subjects, str(arguments.get("of_whom", "")))
        self._load_catalogue(str(arguments.get("register", "")))
        month = arguments.get("month")
        if isinstance(month, Month):
            self.choices.choose_month(month)
        self.choices.choose_register(str(arguments.get("register", "")))
        if shown_as := arguments.get("shown_as"):
            self.sides.choose(shown_as)
            if shown_as == SEVERAL and not self.choices.registers.ticked():
                self._tick("handed_in")
        self.make()
        self.take_cursor()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the register when the page is first seen, and anew if the data changed meanwhile."""
        super().showEvent(event)
        if self.catalogue is None:
            self._load_catalogue()
        if self.shown is None or self.preview.is_stale():
            self._soon.start()

    def take_cursor(self) -> None:
        """Put the cursor where it was left; a way out of the page, on which Qt puts it when the page comes, is no such place."""
        super().take_cursor()
        if self.focusWidget() in self.links:
            self.choices.registers.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, object]:
        """Return what is chosen, for a new window."""
        return {
            "register": self.choices.register_id(),
            "month": str(self.choices.month.value()),
            "about": self._about,
            "shown_as": self.sides.value(),
            "ticked": self.choices.registers.ticked(),
        }

    def restore(self, kept: object) -> None:
        """Choose what ``state()`` told."""
        if isinstance(kept, dict):
            self._about = kept["about"]
            self._load_catalogue()
            self.choices.choose_month(Month.parse(str(kept["month"])))
            self.choices.choose_register(str(kept["register"]))
            self.sides.choose(kept["shown_as"])
            self.choices.registers.tick(kept["ticked"])

    def make(self) -> None:
        """Make the chosen register on the worker and show it; what was being made before is dropped."""
        self._soon.stop()
        self._drop_task()
        catalogue = self.catalogue
        if catalogue is None or self.sides.is_several() or not self.choices.register_id() or self.choices.month.value() is None:
            return
        order = order_of(self.context, self.choices, catalogue, self.choices.register_id(), self._about)
        self._set_busy(True)

        def work(progress: Progress) -> Made:
            with self.context.db.read() as session:
                return make_register(session, catalogue, order, progress.step)

        self._task = self.context.tasks.run(self, work, lambda made: self._show(order, made), self._failed)

    def _choice_changed(self) -> None:
        if self.sides.is_several():
            self.centre.forget_pages()
        else:
            self._soon.start()

    def _show_side(self) -> None:
        """Offer what fits the paper, the table or the print centre."""
        several = self.sides.is_several()
        self.choices.registers.set_ticking(several)
        self.print.setText(tr(PRINT_TICKED if several else PRINT))
        self._drop_task()
        self._set_busy(False)
        self._show_ticked()
        if not several and self.isVisible():
            self._soon.start()

    def _show_ticked(self) -> None:
        ticked = len(self.choices.registers.ticked())
        self.centre.show_count(ticked)
        self._offer(self.shown is not None)

    def _tick(self, which: str) -> None:
        if self.catalogue is not None:
            self.choices.registers.tick(ticked_for(which, self.catalogue))

    def _ticked_orders(self) -> Sequence[Order]:
        catalogue = self.catalogue
        if catalogue is None:
            return ()
        ids = self.choices.registers.ticked()
        return [order_of(self.context, self.choices, catalogue, one, self._about) for one in ids]

    def _save_pressed(self) -> None:
        (self.centre.save_all if self.sides.is_several() else self.output.ask_file)()

    def _print_pressed(self) -> None:
        (self.centre.print_all if self.sides.is_several() else self.output.ask_printer)()

    def _midwife_changed(self) -> None:
        """Let go of what was made while the midwife's key stood otherwise: columns of hers are filled while it is open."""
        self._drop_task()
        self.centre.stop()
        self.centre.forget_pages()
        if self.shown is not None:
            self._show_nothing(TITLE)
        if self.isVisible():
            self._soon.start()

    def _load_catalogue(self, asked: str = "") -> None:
        """Read the catalogue and offer it; ``asked`` is the register or paper that is about what the page was opened with."""
        try:
            with self.context.db.read() as session:
                self.catalogue = catalogue_of(session, self.context.features, self.context.all_features)
        except (UserError, MachineError) as error:
            self._show_nothing(CANNOT_SHOW, explained(error))
            return
        if self.catalogue.refused:
            self.context.notify(self.catalogue.refused[0].text)
        self._about = self._about.of_kind(self.catalogue, asked)
        entries: Sequence[AnyEntry] = self.catalogue.of_month
        self.set_count(COUNT.of(len(entries)))
        about = self.catalogue.about(self._about.kind) if self._about.subjects and self._about.kind != OF_MONTH else ()
        self.choices.show_registers([*entries, *about], self._about.of_whom)
        if not entries:
            self._show_nothing(NONE, NONE_HINT)

    def _show(self, order: Order, made: Made) -> None:
        self._set_busy(False)
        self.shown = order
        if self.catalogue is not None:
            self.sides.show_made(self.catalogue.find([order.register_id])[0], made, order.form)
        self._offer(True)

    def _show_nothing(self, title: Label, text: Label = "") -> None:
        self.shown = None
        self.sides.show_nothing(title, text)
        self._offer(False)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, UserError | MachineError):
            self._show_nothing(CANNOT_SHOW, explained(error))
            return
        self.shown = None
        self._offer(False)
        self.context.show_error(error)

    def _data_changed(self, changes: Changes) -> None:
        self.sides.set_stale()
        if self._task is not None:
            self._soon.start()  # it may have been read before
        if changes.touches(*LAYOUT_TABLES):
            self.catalogue = None  # the page reads it anew when it is seen again
            if self.isVisible():
                self._load_catalogue()

    def _stop_pressed(self) -> None:
        self.centre.stop()
        self.output.stop()
        if self._task is not None:
            self._drop_task()
            if self.shown is None:
                self._show_nothing(STOPPED, STOPPED_HINT)
        self._set_busy(False)

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self._task = None
        self.set_loading(busy)
        self.stop.setVisible(busy)
        self._stop_key.setEnabled(busy)
        self._offer(not busy and self.shown is not None)

    def _offer(self, possible: bool) -> None:
        if self.sides.is_several():
            possible = not self.stop.isVisibleTo(self) and bool(self.choices.registers.ticked())
        self.save.setEnabled(possible)
        self.print.setEnabled(possible)
