"""What is known of a woman besides the pregnancy that goes on: tetanus, her children, earlier pregnancies."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.views.wording import date_words
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import current, joined, tr

from ...rules.cards import MotherCard, PregnancyCard
from ...rules.entries import HistoryEntry
from ...rules.tetanus import Counted, TStatus
from ..card_parts import Entry, add_entries, chip_row, section_head
from ..reading import Shown
from .after_birth import outcome_lines

TETANUS = QT_TRANSLATE_NOOP("Mothers", "Protection against tetanus")
T_STATUS = QT_TRANSLATE_NOOP("Mothers", "T{number}")
PROTECTED = QT_TRANSLATE_NOOP("Mothers", "protected until {day}")
NOT_PROTECTED = QT_TRANSLATE_NOOP("Mothers", "not protected now")
NEXT_DOSE = QT_TRANSLATE_NOOP("Mothers", "Next dose from {day}")
ALL_FIVE = QT_TRANSLATE_NOOP("Mothers", "All five doses are given")
NO_DOSE = QT_TRANSLATE_NOOP("Mothers", "No dose is on record. Ask for her card, of childhood and school too.")
CHILDREN = QT_TRANSLATE_NOOP("Mothers", "Her children")
NOT_ASKED = QT_TRANSLATE_NOOP("Mothers", "Not asked yet.")
LIVING = QT_TRANSLATE_NOOP("Mothers", "{n} children alive")
DEAD = QT_TRANSLATE_NOOP("Mothers", "{n} children died")
HUSBAND = QT_TRANSLATE_NOOP("Mothers", "husband {name}")
IODINE = QT_TRANSLATE_NOOP("Mothers", "iodine capsule {day}")
EARLIER = QT_TRANSLATE_NOOP("Mothers", "Earlier pregnancies")
WEEKS = QT_TRANSLATE_NOOP("Mothers", "{n} weeks")
NONE_EARLIER = QT_TRANSLATE_NOOP("Mothers", "None is written down.")


class AboutHer(QWidget):
    """Tetanus, children, earlier pregnancies.

    Signals:
        asked(name, day): open a form.
    """

    asked = Signal(str, object)

    def __init__(self, context: AppContext, shown: Shown, card: MotherCard | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._shown = context, shown
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(px(8))
        self._add_tetanus(card.t_status if card else TStatus())
        self._body.addLayout(section_head(CHILDREN, partial(self.asked.emit, "history", None)))
        add_entries(self._body, [_history(one) for one in (card.history if card else ())], NOT_ASKED)
        before = _earlier(card) if card else []
        if before:
            self._body.addWidget(label(EARLIER, "h2", wrap=True))
            add_entries(self._body, [_pregnancy(one) for one in before], NONE_EARLIER)

    def _add_tetanus(self, status: TStatus) -> None:
        today = self._context.today()
        self._body.addLayout(section_head(TETANUS, partial(self.asked.emit, "tetanus", None)))
        if not status.doses:
            self._body.addWidget(label(NO_DOSE, "muted", wrap=True))
            return
        protected = status.is_protected(today)
        words: Label = NOT_PROTECTED
        if protected and status.protected_until is not None:
            words = PROTECTED.fill(day=status.protected_until)
        number = T_STATUS.fill(number=current().number(status.number))
        self._body.addWidget(chip_row([(number, "ok" if protected else "warn"), (words, "plain")]))
        coming = NEXT_DOSE.fill(day=status.next_on) if status.next_on else ALL_FIVE
        self._body.addWidget(label(coming, wrap=True))
        for counted in status.doses:
            self._body.addWidget(label(self._dose(counted), "caption", wrap=True))

    def _dose(self, counted: Counted) -> str:
        service = self._shown.pack.services.get(counted.dose.code)
        reached: Label = T_STATUS.fill(number=current().number(counted.number)) if counted.number else ""
        title: Label = service.title if service else counted.dose.code
        return joined(title, date_words(counted.dose.given), reached, counted.reason or "")


def _history(entry: HistoryEntry) -> Entry:
    living: Label = "" if entry.living_children is None else LIVING.of(entry.living_children)
    dead: Label = DEAD.of(entry.dead_children) if entry.dead_children else ""
    husband: Label = HUSBAND.fill(name=entry.partner_name) if entry.partner_name else ""
    iodine: Label = IODINE.fill(day=entry.iodine_capsule_on) if entry.iodine_capsule_on else ""
    parts: Sequence[Label] = [joined(living, dead, entry.died_at), joined(husband, iodine), entry.note]
    return Entry(joined(current().date(entry.asked_on), entry.asked_by), (), [part for part in parts if part])


def _earlier(card: MotherCard) -> list[PregnancyCard]:
    """Return the pregnancies that are over, the newest first."""
    shown = {one.id for one in (card.current, card.lying_in) if one is not None}
    return [one for one in card.pregnancies if one.id not in shown]


def _pregnancy(card: PregnancyCard) -> Entry:
    when = "" if card.ended_on is None else current().date(card.ended_on)
    weeks = "" if card.weeks is None else tr(WEEKS.of(card.weeks))
    return Entry(when or current().date(card.entry.registered_on), [(weeks, "plain")] if weeks else (), outcome_lines(card))
