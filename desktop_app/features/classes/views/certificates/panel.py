"""Who has completed a class, why the others have not yet, and the certificates."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.widgets import EmptyState, button, label, row
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ... import services
from ...rules.entries import Needs
from ...rules.wording import ENROLMENT_STATES
from ...services import CompletionRow
from ..printing import PrintButton
from ..tab import ClassTab
from ..wording import meetings_words, missing_words

TITLE = QT_TRANSLATE_NOOP("Classes", "Certificates of {name}")
LIST_NAME = QT_TRANSLATE_NOOP("Classes", "Who has completed the class")
BACK = QT_TRANSLATE_NOOP("Classes", "Back to the class")
NAME = QT_TRANSLATE_NOOP("Classes", "Name")
MEETINGS = QT_TRANSLATE_NOOP("Classes", "Meetings")
WITH_FAMILY = QT_TRANSLATE_NOOP("Classes", "With family")
STATE = QT_TRANSLATE_NOOP("Classes", "Certificate")
WITHDRAWN = QT_TRANSLATE_NOOP("Classes", "withdrawn")
READY = QT_TRANSLATE_NOOP("Classes", "can be issued")
NOT_YET = QT_TRANSLATE_NOOP("Classes", "not yet")
ISSUE = QT_TRANSLATE_NOOP("Classes", "Issue certificate")
ISSUE_ALL = QT_TRANSLATE_NOOP("Classes", "Issue {n} certificates")
WITHDRAW = QT_TRANSLATE_NOOP("Classes", "Withdraw")
DONE = QT_TRANSLATE_NOOP("Classes", "Have completed the class: {done} of {all}.")
STILL = QT_TRANSLATE_NOOP("Classes", "{name} still needs: {what}")
ISSUED = QT_TRANSLATE_NOOP("Classes", "{name}: number {number}, issued on {day}")
WAS_WITHDRAWN = QT_TRANSLATE_NOOP("Classes", "{name}: withdrawn on {day}: {reason}")
IN_DOUBT = QT_TRANSLATE_NOOP(
    "Classes",
    "{name}: number {number} holds, but after a correction this is missing: {what}. Type in what is missing, or withdraw it.",
)
MAY_HAVE = QT_TRANSLATE_NOOP("Classes", "{name} has completed the class.")
ISSUE_ACTION = QT_TRANSLATE_NOOP("Classes", "Issue the certificate of {name}")
ISSUE_ALL_ACTION = QT_TRANSLATE_NOOP("Classes", "Issue {n} certificates of {class_name}")
EMPTY = QT_TRANSLATE_NOOP("Classes", "Nobody takes part yet")


class CertificatesPanel(ClassTab):
    """The people of a class with their certificates.

    Attributes:
        model: the people, in the order of enrolment.
        back_button: leads to the people of the class.
        about: why somebody has none yet, or its number.
    """

    tables = ("class_certificate", "attendance", "test_result", "enrolment", "group_class")

    def lay_out(self) -> None:
        """Put the list between the two lines of buttons."""
        self._needs = Needs()
        self.model: RowsModel[CompletionRow] = RowsModel(_columns(lambda: self._needs), self)
        self.table = table_view(self.model, LIST_NAME)
        self.back_button = button(BACK, "arrow-left", "ghost", lambda: self.ask("class", tab="people"))
        self.done, self.about = label("", "muted", wrap=True), label("", "caption", wrap=True)
        self.issue_all_button = button(ISSUE, "graduation-cap", clicked=self._issue_all)
        self.issue_button = button(ISSUE, "check", clicked=self._issue)
        self.withdraw_button = button(WITHDRAW, "x", clicked=self._withdraw)
        self.print_button = PrintButton(self.context, "enrolment")
        self.empty = EmptyState("graduation-cap", EMPTY)
        below = WrapRow()
        for made in (self.issue_button, self.print_button, self.withdraw_button):
            below.addWidget(made)
        self.body.addLayout(row(self.back_button, None, self.issue_all_button))
        parts: tuple[tuple[QWidget, int], ...] = ((self.done, 0), (self.table, 1), (self.empty, 1), (self.about, 0))
        for part, stretch in parts:
            self.body.addWidget(part, stretch)
        self.body.addLayout(below)
        self.table.chosen.connect(lambda _row: self._show_buttons())

    @property
    def title(self) -> Label:
        """Return what stands above the panel."""
        return TITLE.fill(name=self._name)

    def show_class(self) -> None:
        """Show everybody; who is chosen stays chosen."""
        chosen = self.table.current_row()
        with self.context.db.read() as session:
            found = services.completion(session, self.class_id)
            self._name = services.class_card(session, self.class_id, self.context.today()).row.name
        self._needs = found.needs
        self.model.set_rows(found.rows)
        self.done.setText(tr(DONE, done=found.completed, all=found.counted))
        ready = len(_ready(found.rows))
        self.issue_all_button.setText(tr(ISSUE_ALL.of(ready)))
        self.issue_all_button.setVisible(ready > 0)
        self.table.setVisible(bool(found.rows))
        self.done.setVisible(bool(found.rows))
        self.empty.setVisible(not found.rows)
        place = next((at for at, one in enumerate(found.rows) if chosen is not None and one.enrolment == chosen.enrolment), 0)
        if found.rows:
            self.table.choose(place)
        self._show_buttons()

    def chosen(self) -> CompletionRow | None:
        """Return the chosen person."""
        one: CompletionRow | None = self.table.current_row()
        return one

    def _show_buttons(self) -> None:
        one = self.chosen()
        holds = one is not None and one.certificate is not None and one.certificate.holds
        self.issue_button.setVisible(one is not None and one.is_complete and not holds)
        self.withdraw_button.setVisible(holds)
        self.print_button.set_subject(one.enrolment if one is not None and holds else None, "" if one is None else one.name)
        words = "" if one is None else tr(_about(one))
        self.about.setText(words)
        self.about.setVisible(bool(words))

    def _issue(self) -> None:
        one, today = self.chosen(), self.context.today()
        if one is not None:
            self.do(ISSUE_ACTION.fill(name=one.name), lambda session: services.issue_certificate(session, one.enrolment, today))

    def _issue_all(self) -> None:
        today = self.context.today()
        words = ISSUE_ALL_ACTION.of(len(_ready(self.model.rows))).fill(class_name=self._name)
        self.do(words, lambda session: services.issue_certificates(session, self.class_id, today))

    def _withdraw(self) -> None:
        one = self.chosen()
        if one is not None and one.certificate is not None:
            self.ask("withdraw", enrolment=one.enrolment)


def _ready(rows: Sequence[CompletionRow]) -> list[CompletionRow]:
    return [one for one in rows if one.is_complete and not (one.certificate is not None and one.certificate.holds)]


def _columns(needs: Callable[[], Needs]) -> Sequence[TableColumn[CompletionRow]]:
    return (
        TableColumn(
            NAME, lambda one: joined(one.name, "" if one.state == "enrolled" else ENROLMENT_STATES[one.state]), stretch=True
        ),
        TableColumn(MEETINGS, lambda one: meetings_words(one.done.meetings, needs().meetings), lambda one: one.done.meetings),
        TableColumn(WITH_FAMILY, lambda one: _family(one, needs()), lambda one: one.done.companion_meetings, rank=1),
        TableColumn(STATE, lambda one: tr(_state(one)), tone=_tone, samples=(READY, NOT_YET)),
    )


def _family(one: CompletionRow, needs: Needs) -> str:
    if needs.companion_meetings is None:
        return current().number(one.done.companion_meetings)
    return meetings_words(one.done.companion_meetings, needs.companion_meetings)


def _state(one: CompletionRow) -> Label:
    if one.certificate is not None and one.certificate.holds:
        return one.certificate.number
    if one.certificate is not None:
        return WITHDRAWN
    return READY if one.is_complete else NOT_YET


def _tone(one: CompletionRow) -> str:
    if one.certificate is not None:
        return "warn" if one.is_in_doubt else "ok" if one.certificate.holds else "danger"
    return "info" if one.is_complete else "plain"


def _about(one: CompletionRow) -> Label:
    """Return why somebody has no certificate yet, or what is known of it."""
    held = one.certificate
    if held is not None and held.withdrawn_on is not None:
        return WAS_WITHDRAWN.fill(name=one.name, day=held.withdrawn_on, reason=held.reason)
    if held is not None and one.is_in_doubt:
        return IN_DOUBT.fill(name=one.name, number=held.number, what=missing_words(one.missing))
    if held is not None:
        return ISSUED.fill(name=one.name, number=held.number, day=held.issued_on)
    if one.missing:
        return STILL.fill(name=one.name, what=missing_words(one.missing))
    return MAY_HAVE.fill(name=one.name)
