"""The tab itself: the card, and one form at a time in its place."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.packs import Pack, pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.form import Form
from desktop_app.ui.form_stack import FormStack
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import scroll
from desktop_app.ui.words import tr

from ... import services
from ...services import CardDose, Given, WholeCard
from ..confirm_form import ConfirmForm
from ..service_form import CORRECT_TITLE, NOTHING, Preset, ServiceForm
from .card_view import CardView
from .dose_box import DoseBox

REMOVE_SERVICE = QT_TRANSLATE_NOOP("Schedules", "Remove {what} of {name}")
REGISTERS, VACCINATION_CARD = "registers", "schedules.vaccination_card"
TABLES = ("service_given", "resident", "post_setting", "life_event")


class VaccinesPanel(QWidget):
    """What a resident received and what is due, and the forms to write it down.

    Attributes:
        card: the immunisation card.
        shown: what stands on it.
        form: the form that stands in its place, or None.
    """

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.resident = context, resident
        self.shown: WholeCard | None = None
        self._pack: Pack | None = None
        self.card = CardView(context.today)
        self._area: QScrollArea = scroll(self.card)
        self._stack = FormStack(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.addWidget(self._stack)
        self.card.day_changed.connect(self.reload)
        self.card.add_asked.connect(self.add)
        self.card.print_asked.connect(self.print_card)
        self.card.confirm_asked.connect(self.confirm_all)
        self.card.box_opened.connect(self._connect_box)
        context.changed.connect(self._on_changed)
        self.reload()

    @property
    def form(self) -> Form | None:
        """Return the form that is open, or None."""
        return self._stack.form

    def reload(self) -> None:
        """Read everything again; somebody who was taken out leaves the tab as it is."""
        try:
            with self.context.db.read() as session:
                self._pack = pack_of(session)
                self.shown = services.whole_card(session, self.resident, self.card.on.value() or self.context.today())
        except UserError:
            return
        self.card.show_card(self.shown)

    def add(self) -> None:
        """Open the form for something that was given."""
        self._write(NOTHING)

    def print_card(self) -> None:
        """Show the vaccination card as it will be printed."""
        if self.shown is not None:
            whom = tr(self.shown.person.shown)
            self.context.open_page(REGISTERS, register=VACCINATION_CARD, subjects=(self.resident,), of_whom=whom)

    def confirm_all(self) -> None:
        """Open the form in which a health worker confirms what nobody has confirmed."""
        if self.shown is not None:
            self._confirm([(dose.title, given) for dose, given in self.shown.unconfirmed()])

    def remove(self, dose: CardDose, given: Given) -> None:
        """Take back what was written down by mistake; the notice at the foot undoes it."""
        if self.shown is None:
            return
        words = REMOVE_SERVICE.fill(what=tr(dose.title), name=self.shown.person.shown)
        with self.context.db.action(words) as session:
            services.remove_service(session, given.id)
            action = action_id(session)
        self.context.notify(words, action)

    def write(self, dose: CardDose, way: str) -> None:
        """Open the form for a dose with what is known already; ``way`` is a place, or "refused"."""
        on = self.card.on.value()
        is_past = on is not None and on < self.context.today() and way in ("here", "refused")
        self._write(Preset(dose.code, way, on if is_past else None))

    def _connect_box(self, box: DoseBox) -> None:
        box.asked.connect(self.write)
        box.remove_asked.connect(self.remove)
        box.correct_asked.connect(self._correct)
        box.confirm_asked.connect(lambda dose, given: self._confirm([(dose.title, given)]))
        # it has its place only after its parts are laid out, and the card around it
        QTimer.singleShot(0, box, lambda: QTimer.singleShot(0, box, lambda: self._area.ensureWidgetVisible(box)))

    def _write(self, preset: Preset) -> None:
        if self.shown is not None and self._pack is not None:
            self._stack.show_form(ServiceForm(self.context, self.shown.person, self._pack, preset), ServiceForm.TITLE)

    def _correct(self, _dose: CardDose, given: Given) -> None:
        if self.shown is not None and self._pack is not None:
            self._stack.show_form(ServiceForm(self.context, self.shown.person, self._pack, correcting=given), CORRECT_TITLE)

    def _confirm(self, doses: list[tuple[Label, Given]]) -> None:
        if self.shown is not None:
            self._stack.show_form(ConfirmForm(self.context, self.shown.person.shown, doses), ConfirmForm.TITLE)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.reload()
