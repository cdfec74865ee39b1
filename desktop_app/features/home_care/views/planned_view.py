"""One line of the plan in the detail panel: who, why, who goes, and what can be done."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.views.links import link
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, label, row, scroll, separator, set_margins
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ..rules.reasons import MIDWIFE, Reason, RuleRow
from ..services import PlannedRow
from ..services.week import DROPPED
from .wording import LINE, NOBODY, SINCE, reason_words, state_tone, state_words

OPEN_CARD = QT_TRANSLATE_NOOP("Home visits", "Resident's card")
WRITE = QT_TRANSLATE_NOOP("Home visits", "Write down the visit")
CORRECT = QT_TRANSLATE_NOOP("Home visits", "Correct the visit")
TAKE_OFF = QT_TRANSLATE_NOOP("Home visits", "Take off the plan")
PUT_BACK = QT_TRANSLATE_NOOP("Home visits", "Put back on the plan")
REMOVE = QT_TRANSLATE_NOOP("Home visits", "Remove the visit")
REFER = QT_TRANSLATE_NOOP("Home visits", "Refer to a health worker")
WHO = QT_TRANSLATE_NOOP("Home visits", "Who goes")
DAY = QT_TRANSLATE_NOOP("Home visits", "On which day")
WHY = QT_TRANSLATE_NOOP("Home visits", "Why")
VISITED = QT_TRANSLATE_NOOP("Home visits", "Visited on {day}")
BECAUSE = QT_TRANSLATE_NOOP("Home visits", "Taken off: {why}")
ASK = QT_TRANSLATE_NOOP("Home visits", "Ask the midwife before you go. Why stays between her and the family.")
Act = Callable[[str, object], None]


class PlannedView(QWidget):
    """What is known of the line.

    Args:
        reasons: why, with since when, as the data says it now; the codes of the plan are shown where it says nothing.
        volunteers: (resident, name) of those who can be sent.
        act: called with "visit", "drop", "put_back", "remove", "refer", "assign" or "day", and what was chosen.
    """

    def __init__(
        self,
        context: AppContext,
        planned: PlannedRow,
        reasons: Sequence[Reason],
        rules: Mapping[str, RuleRow],
        volunteers: Sequence[tuple[bytes, Label]],
        act: Act,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.planned = planned
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        set_margins(self._body, 0, 0, 8, 0)
        self._body.setSpacing(px(10))
        where = tr(LINE, list=planned.list_number, number=planned.line) if planned.list_number else ""
        self._body.addWidget(label(joined(f"{planned.street} {planned.number}".strip(), where), "muted", wrap=True))
        resident = planned.resident
        if resident is not None:
            self._body.addLayout(link(OPEN_CARD, lambda: context.open_page("residents", resident=resident), "user"))
        self._add_state(planned)
        self._body.addLayout(self._buttons(planned, act))
        self._body.addWidget(separator())
        add_reasons(self._body, planned.reasons, reasons, rules)
        self._body.addWidget(separator())
        self.visitor = ChoiceField([(None, NOBODY), *volunteers])
        self.visitor.set_value(planned.visitor)
        self.visitor.changed.connect(lambda: act("assign", self.visitor.value()))
        self.day = DateField()
        self.day.set_value(planned.planned_on)
        self.day.editingFinished.connect(lambda: self._day_typed(act))
        for title, field in ((WHO, self.visitor), (DAY, self.day)):
            field.setAccessibleName(tr(title))
            self._body.addWidget(label(title, "field"))
            self._body.addWidget(field)
        self._body.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))

    def _add_state(self, planned: PlannedRow) -> None:
        self._body.addLayout(row(Chip(state_words(planned.state), state_tone(planned.state)), None))
        if planned.visited_on is not None:
            self._body.addWidget(label(VISITED.fill(day=planned.visited_on), wrap=True))
        if planned.state == DROPPED and planned.dropped.strip("-"):
            self._body.addWidget(label(BECAUSE.fill(why=planned.dropped), "muted", wrap=True))

    def _buttons(self, planned: PlannedRow, act: Act) -> WrapRow:
        line = WrapRow(spacing=8)
        has_visit = planned.visit is not None
        self.write_button = button(CORRECT if has_visit else WRITE, "pencil", clicked=lambda: act("visit", None))
        line.addWidget(self.write_button)
        if planned.state == DROPPED:
            line.addWidget(button(PUT_BACK, "undo-2", "ghost", lambda: act("put_back", None)))
        elif has_visit:
            line.addWidget(button(REMOVE, "trash-2", "ghost", lambda: act("remove", None)))
        else:
            line.addWidget(button(TAKE_OFF, "x", "ghost", lambda: act("drop", None)))
        if planned.resident is not None:
            line.addWidget(button(REFER, "send", "ghost", lambda: act("refer", None)))
        return line

    def _day_typed(self, act: Act) -> None:
        day = self.day.value()
        if self.day.problem() is None and day != self.planned.planned_on:
            act("day", day)


def add_reasons(body: QVBoxLayout, codes: Sequence[str], reasons: Sequence[Reason], rules: Mapping[str, RuleRow]) -> None:
    """Show why somebody is visited, line by line, the most urgent first."""
    body.addWidget(label(WHY, "field"))
    told = {one.code for one in reasons}
    for reason in reasons:
        words = reason_words(reason, rules)
        day = current().date(reason.since) if reason.since is not None else ""
        body.addWidget(label(tr(SINCE, reason=words, day=day) if day and day not in words else words, wrap=True))
    for code in (code for code in codes if code not in told):
        body.addWidget(label(rules[code].title if code in rules else code, wrap=True))
    if MIDWIFE in codes:
        body.addWidget(label(ASK, "muted", wrap=True))
