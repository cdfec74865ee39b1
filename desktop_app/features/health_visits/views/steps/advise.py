"""The step Advise: what the mother is told, referral, and what goes into the book at home."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.features.child_record.services import record_advice
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, card, clear_layout, column, label, row, scroll
from desktop_app.ui.words import current, joined, tr

from ... import services
from ...rules.day_steps import ADVISE
from ...services.advising import Advising, OfferedTopic, advising_of
from ..entry_status import ChipRow, chips_of
from ..found_elsewhere import found_elsewhere
from ..wording import is_adult
from .lines import Answer, LineOf, Lines
from .panel import StepPanel

KEYS = QT_TRANSLATE_NOOP(
    "Health visits",
    "The number before a topic: talked about it. + ticks all that today asks for. Enter stores: the person may go.",
)
NO_TOPICS = QT_TRANSLATE_NOOP("Health visits", "Enter calls the next one, Esc leaves.")
REFER = QT_TRANSLATE_NOOP("Health visits", "Refer: {why}")
REFERRED = QT_TRANSLATE_NOOP("Health visits", "Referred to {target}, slip {number}")
WRITE_REFERRAL = QT_TRANSLATE_NOOP("Health visits", "Write referral (Ctrl+R)")
FOUND = QT_TRANSLATE_NOOP("Health visits", "Found today: {what}")
TO_DO = QT_TRANSLATE_NOOP("Health visits", "To do: {what}")
TELL_MOTHER = QT_TRANSLATE_NOOP("Health visits", "Tell the mother")
NOT_MEASURED = QT_TRANSLATE_NOOP("Health visits", "The child was not measured today.")
TALK_ABOUT = QT_TRANSLATE_NOOP("Health visits", "Talk about")
TALKED = QT_TRANSLATE_NOOP("Health visits", "Talked about")
ASKED_FOR = QT_TRANSLATE_NOOP("Health visits", "Important today")
INTO_BOOK = QT_TRANSLATE_NOOP("Health visits", "Write into the book of the child")
ACTION = QT_TRANSLATE_NOOP("Health visits", "Advise the mother of {name}: {what}")
NOTHING_ACTION = QT_TRANSLATE_NOOP("Health visits", "{name}: advice given, may go home")
TOLD = "told"


class AdviseStep(StepPanel):
    """What is said about one child at the end.

    Attributes:
        topics: what can be talked about; what the day asks for stands first.
        refer_button: begins a referral with today's reasons.

    Signals:
        refer_asked(resident): a referral is to be written.
    """

    step = ADVISE
    refer_asked = Signal(bytes)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.advising: Advising | None = None
        self._shown: bytes | None = None
        self.chips, self.topics = ChipRow(), Lines()
        self.refer_words = label("", "field", wrap=True)
        self.refer_button = button(WRITE_REFERRAL, "stethoscope", clicked=self._refer)
        self.found, self.todo = label("", wrap=True), label("", wrap=True)
        self.mother_title, self.mother = label(TELL_MOTHER, "h2"), label("", "words", wrap=True)
        self.topics_title, self.book_title = label(TALK_ABOUT, "h2"), label(INTO_BOOK, "h2", wrap=True)
        self._book = column(spacing=4)
        self._book_sheet = card(self.book_title, self._book, spacing=6, margins=12)
        self._lay_out()

    def show_child(self) -> None:
        """Show what is to be said; ticks that were not stored yet stay."""
        kept: dict[Hashable, str] = (
            self.topics.answers() if self._shown is not None and self.row and self.row.resident == self._shown else {}
        )
        self.advising, self._shown = None, self.row.resident if self.row else None
        if self.row is not None:
            with self.context.db.read() as session:
                further = found_elsewhere(self.context, session, self.row.resident, self.row.held_on)
                self.advising = advising_of(session, self.row, further)
        self.chips.setVisible(False)
        if self.advising is not None:
            self._show(self.advising, kept)

    def focus_entry(self) -> None:
        """Put the cursor on the first topic, or on the panel if there is none; the words for the mother stay in sight."""
        if not self.topics.go_to():
            self.parts.focus_entry()
        self._area.verticalScrollBar().setValue(0)

    @property
    def has_unstored(self) -> bool:
        """Return True if a topic is ticked and not stored."""
        known = self.advising
        if known is None:
            return False
        return self.parts.has_unstored or not set(self.told()) <= {one.topic.code for one in known.topics if one.is_told}

    def told(self) -> list[str]:
        """Return the topics that are ticked."""
        return [str(code) for code in self.topics.answers()]

    def finish(self) -> None:
        """Store what was talked about; the child may go."""
        child, day, advising = self.row, self.day, self.advising
        if child is None or day is None or advising is None or not self.parts.check():
            return
        told, name = self.told(), tr(child.name)
        titles = [tr(one.topic.title) for one in advising.topics if one.topic.code in told]
        words = ACTION.fill(name=name, what=" · ".join(titles)) if titles else NOTHING_ACTION.fill(name=name)
        is_new = (
            self.parts.has_unstored
            or ADVISE not in child.steps_done
            or set(told) != {one.topic.code for one in advising.topics if one.is_told}
        )
        try:
            with self.context.db.action(words) as session:
                record_advice(session, child.resident, child.held_on, told, self.context.today())
                self.parts.store(session)
                services.pass_step(session, day.id, child.resident, ADVISE)
                action = action_id(session)
        except UserError as refused:
            self.say(refused.text, "danger")
            return
        self.parts.stored()
        if is_new:
            self.context.notify(words, action)
        self.done.emit(child.resident)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus ticks every topic that something of the day asks for."""
        if event.text() != "+" or self.advising is None:
            super().keyPressEvent(event)
            return
        for line in self.topics.answerable:
            if any(one.is_asked_for and one.topic.code == line.shown.code for one in self.advising.topics):
                line.give(TOLD)

    def _lay_out(self) -> None:
        inner = QWidget()
        stack = QVBoxLayout(inner)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        refer = row(self.refer_words, None, self.refer_button)
        refer.setStretch(0, 10)
        for part in (self.chips, self.found, self.todo):
            stack.addWidget(part)
        stack.addLayout(refer)
        stack.addWidget(self.parts)
        for part in (self.mother_title, self.mother):
            stack.addWidget(part)
        side_by_side = row(column(self.topics_title, self.topics, None), column(self._book_sheet, None), spacing=12)
        side_by_side.setStretch(0, 3)
        side_by_side.setStretch(1, 2)
        stack.addLayout(side_by_side, 1)
        self._area = scroll(inner)
        self.body.addWidget(self._area, 1)
        self.topics.reached.connect(self._area.ensureWidgetVisible)

    def _show(self, advising: Advising, kept: dict[Hashable, str]) -> None:
        status = advising.status
        states = chips_of(status) if status else []
        self.chips.show_chips(states)
        self.chips.setVisible(bool(states))
        _show_words(self.found, FOUND, joined(*advising.found.words))
        growth = [*status.again, *status.advice.todo] if status and not status.is_fine else []
        _show_words(self.todo, TO_DO, _sentences([*advising.found.todo, *growth]))
        self.refer_words.setText(_referral_words(advising))
        self.refer_words.setVisible(bool(self.refer_words.text()))
        self.refer_button.setVisible(not advising.referrals)
        self.mother.setText(_sentences(status.advice.mother) if status else tr(NOT_MEASURED))
        for part in (self.mother_title, self.mother):
            part.setVisible(self.row is not None and not is_adult(self.row.age_months))
        told: dict[Hashable, str] = {one.topic.code: TOLD for one in advising.topics if one.is_told}
        self.topics.show_lines([_line(one) for one in advising.topics], {**told, **kept})
        self.topics_title.setVisible(bool(advising.topics))
        clear_layout(self._book)
        for words in advising.book:
            self._book.addWidget(label(words, "caption", wrap=True))
        self._book_sheet.setVisible(bool(advising.book))
        self.say(KEYS if advising.topics else NO_TOPICS)

    def _refer(self) -> None:
        if self.row is not None:
            self.refer_asked.emit(self.row.resident)


def _line(one: OfferedTopic) -> LineOf:
    states = [(ASKED_FOR, "warn")] if one.is_asked_for else []
    return LineOf(one.topic.code, one.topic.title, (Answer(TOLD, TALKED),), states, (one.topic.mother,), not one.is_asked_for)


def _referral_words(advising: Advising) -> str:
    if advising.referrals:
        several = [tr(REFERRED, target=one.place, number=one.slip_number) for one in advising.referrals]
        return "\n".join(several)
    return tr(REFER, why=joined(*advising.why)) if advising.why else ""


def _show_words(shown: QLabel, words: Text, what: str) -> None:
    """Show a line, or hide it where there is nothing to say."""
    shown.setText(tr(words, what=what))
    shown.setVisible(bool(what))


def _sentences(labels: Sequence[Label]) -> str:
    between = "" if current().code == "zh" else " "
    return between.join(tr(words) for words in labels)
