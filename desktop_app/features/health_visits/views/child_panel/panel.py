"""The tab itself: an overview, and one form at a time in its place."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.residents.services import ResidentRow, rows_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.form import Form
from desktop_app.ui.form_stack import FormStack
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import scroll

from ... import services
from ...services import Weighing
from ..reweigh_form import ReweighForm
from ..second_look import turn_to_n
from .birth_form import BirthForm
from .correction_form import CorrectionForm
from .history_form import HistoryForm
from .overview import Overview

FEEDING_ACTION = QT_TRANSLATE_NOOP("Health visits", "Breast milk only of {name}, month {month}")
REMOVE_DAY = QT_TRANSLATE_NOOP("Health visits", "Remove the measurements of {name} from {day}")
TABLES = ("visit", "body_measurement", "feeding", "birth_detail", "resident", "post_setting")


class HealthPanel(QWidget):
    """Everything that health visits know of one resident.

    Attributes:
        overview: lists of what is stored.
        form: the form that stands in its place, or None.
    """

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._resident = resident
        self.overview = Overview()
        self._stack = FormStack(scroll(self.overview))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.addWidget(self._stack)
        self.overview.correct_asked.connect(self._correct)
        self.overview.again_asked.connect(self._weigh_again)
        self.overview.n_asked.connect(self._turn_to_n)
        self.overview.remove_day_asked.connect(self._remove_day)
        self.overview.copy_asked.connect(self._copy_book)
        self.overview.birth_asked.connect(self._describe_birth)
        self.overview.fed.connect(self._record_feeding)
        context.changed.connect(self._on_changed)
        self.reload()

    @property
    def form(self) -> Form | None:
        """Return the form that is open, or None."""
        return self._stack.form

    def reload(self) -> None:
        """Read everything again."""
        with self.context.db.read() as session:
            people = rows_of(session, [self._resident])
            if not people:
                return
            self._person: ResidentRow = people[0]
            ids = [self._resident]
            self.overview.show_person(
                self._person,
                services.weighings_of(session, self._resident),
                services.feeding_by_month(session, ids).get(self._resident, {}),
                services.birth_details(session, ids).get(self._resident),
                self.context.today(),
            )

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.reload()

    def _correct(self, weighing: Weighing) -> None:
        self._stack.show_form(CorrectionForm(self.context, self._person, weighing), CorrectionForm.TITLE)

    def _weigh_again(self, weighing: Weighing) -> None:
        form = ReweighForm(
            self.context, self._person.id, self._person.shown, weighing.visit, weighing.measured_on, weighing.weight_g
        )
        self._stack.show_form(form, ReweighForm.TITLE)

    def _turn_to_n(self, weighing: Weighing) -> None:
        answer = turn_to_n(self.context, self._person.id, self._person.shown, Month.of(weighing.measured_on))
        if not answer.goes_on:
            self.context.notify(answer.text)

    def _remove_day(self, weighing: Weighing) -> None:
        words = REMOVE_DAY.fill(name=self._person.shown, day=weighing.measured_on)
        with self.context.db.action(words) as session:
            services.remove_visit(session, weighing.visit)
            action = action_id(session)
        self.context.notify(words, action)

    def _copy_book(self) -> None:
        self._stack.show_form(HistoryForm(self.context, self._person), HistoryForm.TITLE)

    def _describe_birth(self) -> None:
        with self.context.db.read() as session:
            facts = services.birth_details(session, [self._resident]).get(self._resident)
        self._stack.show_form(BirthForm(self.context, self._person, facts), BirthForm.TITLE)

    def _record_feeding(self, month_number: int, exclusive: str) -> None:
        words = FEEDING_ACTION.fill(name=self._person.shown, month=month_number)
        try:
            with self.context.db.action(words) as session:
                services.record_feeding(session, self._resident, month_number, exclusive, self.context.today())
        except UserError as refused:
            self.context.show_error(refused)
