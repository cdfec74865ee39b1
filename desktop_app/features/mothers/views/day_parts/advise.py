"""The step Advise: what is talked about with a pregnant woman or a mother; what her day asks for stands first."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.ticks import TicksField
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.words import current, joined, tr

from ... import services
from ...rules.cards import PregnancyCard
from ...services import MotherTopic
from ...services.topics import record_topics, told_on
from ..days import measured_on
from ..referring import is_danger_sign
from ..wording import NEXT, WEEK, Titles, measured_words, next_words
from .woman_part import WomanPart

TITLE = QT_TRANSLATE_NOOP("Mothers", "Talk about with her")
INTO_BOOK = QT_TRANSLATE_NOOP("Mothers", "Write into her mother and child book")
MEASURED = ("weight", "arm", "pressure", "anaemia")
IMPORTANT = QT_TRANSLATE_NOOP("Mothers", "important today")


class TopicsPart(WomanPart):
    """Topics to tick.

    Attributes:
        topics: the boxes.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.topics = TicksField()
        self._told: tuple[str, ...] = ()
        self._important: list[str] = []

    def lay_out(self, pregnancy: PregnancyCard) -> None:
        """Offer the topics of her state."""
        assert self.shown is not None  # noqa: S101 - only laid out for somebody
        reasons = _reasons(pregnancy)
        offered = _offered(services.mother_topics(self.shown.pack), _states(pregnancy), reasons)
        self.topics = TicksField([(one.code, _title(one, reasons), one.mother) for one in offered])
        self._important = [one.code for one in offered if set(one.for_reasons) & reasons]
        self.topics.setAccessibleName(tr(TITLE))
        with self.context.db.read() as session:
            self._told = told_on(session, pregnancy.resident, self.on)
        self.topics.set_value(self._told)
        self.topics.changed.connect(self.touched)
        self.add_title(TITLE)
        self.body.addWidget(self.topics)
        self.editors.append(self.topics)
        lines = book_lines(pregnancy, self.shown.contacts, self.on)
        if lines:
            self.add_title(INTO_BOOK, lines)

    def focus_entry(self) -> bool:
        """Put the cursor on the first topic as long as none was talked about."""
        waits = bool(self.topics.boxes) and not self.topics.value()
        if waits:
            self.topics.setFocus(Qt.FocusReason.OtherFocusReason)
        return waits

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; plus ticks every topic that her day asks for."""
        if event.key() in ENTER_KEYS:
            self.went_on.emit()
        elif event.text() == "+":
            self.topics.set_value({*self.topics.value(), *self._important})
            self.touched()
        else:
            super().keyPressEvent(event)

    def store(self, session: Any) -> None:
        """Write what was talked about."""
        if self.pregnancy is not None:
            record_topics(session, self.pregnancy.resident, self.on, self.topics.value(), self.context.today())
        self._is_changed = False


def book_lines(pregnancy: PregnancyCard, titles: Titles, on: date) -> list[str]:
    """Return what goes into the book at home after a day on which something was measured or given; empty for no such day."""
    measured = measured_words(measured_on(pregnancy, on))
    if not measured:
        return []
    week: Label = WEEK.of(pregnancy.weeks) if pregnancy.is_open and pregnancy.weeks is not None else ""
    found = [one.words for one in pregnancy.findings if one.code in MEASURED and one.on == on]
    coming: Label = "" if pregnancy.next is None else NEXT.fill(what=next_words(pregnancy.next, titles, on))
    lines = [joined(current().long_date(on), week), measured, joined(*found), tr(coming)]
    return [line for line in lines if line]


def _states(pregnancy: PregnancyCard) -> tuple[str, ...]:
    if pregnancy.is_open:
        return ("pregnant",)
    return ("postpartum", "breastfeeding") if any(one.lives for one in pregnancy.outcomes) else ("postpartum",)


def _reasons(pregnancy: PregnancyCard) -> frozenset[str]:
    """Return what of her day asks for a topic."""
    found = {one.code for one in pregnancy.red}
    if any(is_danger_sign(one) for one in pregnancy.red):
        found.add("danger_sign")
    if pregnancy.is_open and pregnancy.plan is None and (pregnancy.trimester or 0) > 1:
        found.add("plan")
    if pregnancy.iron.taken in ("not_always", "none"):
        found.add("iron")
    return frozenset(found)


def _offered(topics: Sequence[MotherTopic], states: Sequence[str], reasons: frozenset[str]) -> list[MotherTopic]:
    fitting = [one for one in topics if set(one.states) & set(states)]
    return sorted(fitting, key=lambda one: not set(one.for_reasons) & reasons)


def _title(topic: MotherTopic, reasons: frozenset[str]) -> str:
    return joined(topic.title, IMPORTANT) if set(topic.for_reasons) & reasons else tr(topic.title)
