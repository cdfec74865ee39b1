"""The step Serve: what is due now, given or refused with one key each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.widgets import button, column, label, row, scroll, set_margins
from desktop_app.ui.words import current, joined, tr

from ... import services
from ...rules.day_steps import SERVE
from ...rules.serving import Served, question_of_giver
from ...services.serving import Givers, Offer, Service, Supply, givers, serve, service_of
from .lines import Answer, LineOf, Lines
from .panel import StepPanel

KEYS = QT_TRANSLATE_NOOP(
    "Health visits", "The number before a line: given; once more: refused. Enter stores and calls the next one, Esc leaves."
)
NOTHING_DUE = QT_TRANSLATE_NOOP("Health visits", "Nothing is due today. Enter calls the next one.")
KEYS_OF_PARTS = QT_TRANSLATE_NOOP("Health visits", "Enter stores and calls the next one, Esc leaves.")
GIVEN = QT_TRANSLATE_NOOP("Health visits", "Given")
OWN_SUPPLY = QT_TRANSLATE_NOOP("Health visits", "Given, brought by the health worker")
REFUSED = QT_TRANSLATE_NOOP("Health visits", "Refused")
GIVEN_BY = QT_TRANSLATE_NOOP("Health visits", "Vaccinated by (nurse or midwife)")
OUT_OF_STOCK = QT_TRANSLATE_NOOP("Health visits", "Out of stock")
OUT_DETAIL = QT_TRANSLATE_NOOP(
    "Health visits", "The post has no {item} that may be given out. Mark it as given only if the health worker brought it."
)
LOT_REFUSED = QT_TRANSLATE_NOOP("Health visits", "Not lot {lot}: {reason}")
LOT_UNTIL = QT_TRANSLATE_NOOP("Health visits", "Take lot {lot}, until {expiry} ({n} left)")
LOT = QT_TRANSLATE_NOOP("Health visits", "Take lot {lot} ({n} left)")
REFUSED_ON = QT_TRANSLATE_NOOP("Health visits", "Refused on {day}: ask again.")
WAIT_UNTIL = QT_TRANSLATE_NOOP("Health visits", "Not today: {what}, from {day}")
NEXT = QT_TRANSLATE_NOOP("Health visits", "Next: {what}, {day}")
WRITTEN = QT_TRANSLATE_NOOP("Health visits", "Written down today: {what}")
WITH_WORD = QT_TRANSLATE_NOOP("Health visits", "{what} ({word})")
MORE = QT_TRANSLATE_NOOP("Health visits", "Something else was given")
ACTION = QT_TRANSLATE_NOOP("Health visits", "Serve {name}: {what}")
NOTHING_ACTION = QT_TRANSLATE_NOOP("Health visits", "{name} was served, nothing was given")
NO_NUMBER = "–"
TONES = {"due": "info", "overdue": "warn", "still_allowed": "warn", "catch_up": "warn"}
STATUS_WORDS = {
    "due": QT_TRANSLATE_NOOP("Health visits", "Due"),
    "overdue": QT_TRANSLATE_NOOP("Health visits", "Overdue"),
    "still_allowed": QT_TRANSLATE_NOOP("Health visits", "Late, still allowed"),
    "catch_up": QT_TRANSLATE_NOOP("Health visits", "To catch up"),
}


class ServeStep(StepPanel):
    """What one child may be given now.

    Attributes:
        lines: what is due, each with its answer.
        given_by: the name of who vaccinated; it stays for the next child.
    """

    step = SERVE

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.service: Service | None = None
        self._givers: Givers | None = None
        self._asked: str | None = None
        self._shown: bytes | None = None
        self.lines, self.given_by = Lines(), TextField()
        self.given_by.setAccessibleName(tr(GIVEN_BY))
        self._given_by_row = QWidget()
        given_by = column(label(GIVEN_BY, "field", wrap=True), self.given_by, spacing=2)
        given_by.setContentsMargins(0, 0, 0, 0)
        self._given_by_row.setLayout(given_by)
        self.after = label("", "caption", wrap=True)
        self.more_button = button(MORE, "plus", "link", self._open_card)
        inner = QWidget()
        stack = column(self.lines, self.parts, self.after, row(self.more_button, None), None)
        set_margins(stack, 0, 0, 4, 0)
        inner.setLayout(stack)
        area = scroll(inner)
        self.body.addWidget(area, 1)
        self.body.addWidget(self._given_by_row)
        self.lines.reached.connect(area.ensureWidgetVisible)
        self.lines.changed.connect(lambda _code: self._changed())
        self.parts.changed.connect(self._changed)
        self.given_by.changed.connect(self._forget_question)

    def show_child(self) -> None:
        """Show what is due; answers that were not stored yet stay."""
        kept = self.lines.answers() if self._is_same_child() else {}
        self.service = None
        if self.row is not None and self.day is not None:
            with self.context.db.read() as session:
                self.service = service_of(session, self.row.resident, self.row.held_on)
                self._show_givers(givers(session, self.day.id))
        found = self.service
        self.lines.show_lines([_line(offer) for offer in found.offers] if found else [], kept)
        self.after.setText("\n".join(_after(found)) if found else "")
        self.after.setVisible(bool(self.after.text()))
        self.more_button.setVisible(found is not None)
        self._shown = self.row.resident if self.row else None
        self._changed()

    def focus_entry(self) -> None:
        """Put the cursor on the first line that is due, else on a part of another slice, else on the panel."""
        if not self.lines.go_to():
            self.parts.focus_entry()

    @property
    def has_unstored(self) -> bool:
        """Return True if something is marked as given or refused and not stored."""
        return self.row is not None and (bool(self.lines.answers()) or self.parts.has_unstored)

    def served(self) -> dict[str, Served]:
        """Return what was chosen."""
        return {str(code): Served(answer) for code, answer in self.lines.answers().items()}

    def finish(self) -> None:
        """Store everything that was chosen as one action, unless something is missing or has to be asked first."""
        child, day = self.row, self.day
        if child is None or day is None:
            return
        served, given_by = self.served(), self.given_by.value()
        question = question_of_giver(served, self._vaccines(), given_by, self._givers.volunteers if self._givers else ())
        if question is not None and self._asked != given_by:
            self._asked = given_by
            self._refuse(question, "warn")
            return
        if not self.parts.check():
            return
        words = self._action_words(served)
        try:
            with self.context.db.action(words) as session:
                serve(session, child.resident, child.held_on, served, given_by, self.context.today())
                self.parts.store(session)
                services.pass_step(session, day.id, child.resident, SERVE)
                action = action_id(session)
        except InputError as refused:
            self._refuse(refused.problems[0].text, "danger")
            return
        except UserError as refused:
            self.say(refused.text, "danger")
            return
        self.lines.show_lines([])
        self.parts.stored()
        self.context.notify(words, action)
        self.done.emit(child.resident)

    def _action_words(self, served: dict[str, Served]) -> Text:
        name = tr(self.row.name) if self.row else ""
        titles = {offer.code: offer.title for offer in self.service.offers} if self.service else {}
        what = [
            tr(WITH_WORD, what=titles[code], word=REFUSED) if one is Served.REFUSED else tr(titles[code])
            for code, one in served.items()
        ]
        return ACTION.fill(name=name, what=" · ".join(what)) if what else NOTHING_ACTION.fill(name=name)

    def _refuse(self, words: Label, tone: str) -> None:
        self.say(words, tone)
        if not self._given_by_row.isHidden():
            self.given_by.setFocus(Qt.FocusReason.OtherFocusReason)
            self.given_by.selectAll()

    def _vaccines(self) -> set[str]:
        return {offer.code for offer in self.service.offers if offer.is_vaccine} if self.service else set()

    def _is_same_child(self) -> bool:
        return self.row is not None and self._shown == self.row.resident

    def _show_givers(self, found: Givers) -> None:
        self._givers = found
        if not self.given_by.value():
            self.given_by.set_value(found.usual)
        completer = QCompleter(list(found.names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.given_by.setCompleter(completer)

    def _changed(self) -> None:
        self._forget_question()
        self._given_by_row.setVisible(bool(self._vaccines()))
        self.say(KEYS if self.lines.answerable else KEYS_OF_PARTS if self.parts.shown else NOTHING_DUE)

    def _forget_question(self) -> None:
        self._asked = None

    def _open_card(self) -> None:
        if self.row is not None:
            self.context.open_page("residents", resident=self.row.resident)


def _line(offer: Offer) -> LineOf:
    is_out = offer.supply is not None and offer.supply.is_out
    given = Answer(Served.OWN_SUPPLY, OWN_SUPPLY) if is_out else Answer(Served.GIVEN, GIVEN)
    states: list[tuple[Label, str]] = [(STATUS_WORDS[offer.status], TONES[offer.status])]
    if is_out:
        states.append((OUT_OF_STOCK, "danger"))
    details = [offer.reason] if offer.reason else []
    if offer.refused_on is not None:
        details.append(REFUSED_ON.fill(day=offer.refused_on))
    details += _supply_words(offer.supply) if offer.supply else []
    return LineOf(offer.code, offer.title, (given, Answer(Served.REFUSED, REFUSED, "danger")), states, details)


def _supply_words(supply: Supply) -> list[Label]:
    lot = supply.lot
    if lot is not None:
        words = LOT if lot.expiry_date is None else LOT_UNTIL.fill(expiry=lot.expiry_date)
        return [words.of(lot.left).fill(lot=lot.lot_number or NO_NUMBER)]
    refused = [LOT_REFUSED.fill(lot=number or NO_NUMBER, reason=reason) for number, reason in supply.refused]
    return [OUT_DETAIL.fill(item=supply.item), *refused]


def _after(found: Service) -> Sequence[str]:
    """Return what has to wait, what comes next, and what is written down already, a line each."""
    spoken = current()
    lines = [tr(WAIT_UNTIL, what=wait.title, day=spoken.long_date(wait.until)) for wait in found.waits]
    if found.next_due is not None:
        lines.append(tr(NEXT, what=found.next_due[1], day=spoken.long_date(found.next_due[0])))
    if found.written:
        written = [
            tr(WITH_WORD, what=what, word=REFUSED if one.refused else one.given_by or GIVEN) for what, one in found.written
        ]
        lines.append(tr(WRITTEN, what=joined(*written)))
    return lines
