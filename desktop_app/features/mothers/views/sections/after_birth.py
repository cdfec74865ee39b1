"""The weeks after a birth, or after a pregnancy that ended: the mother, and each child that lives."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.rules.measures import LENGTH, WEIGHT
from desktop_app.residents.rules.wording import SEXES
from desktop_app.residents.views.links import link
from desktop_app.residents.views.wording import date_words
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.cards import AfterBirthContact, Newborn, NewbornContactLine, Outcome, PregnancyCard
from ...rules.codes import ATTENDANTS, ENDINGS, MODES, OUTCOMES, PLACES
from ..card_parts import Act, Chips, Entry, add_entries, chip_row, finding_labels, section_head, whole_icon
from ..days import measured_on
from ..reading import Shown
from ..referring import REFER, needs_referral
from ..wording import LOOKED, measured_words, signs_words, standing_chips, who_words

AFTER_BIRTH = QT_TRANSLATE_NOOP("Mothers", "After the birth")
THE_WEEKS = QT_TRANSLATE_NOOP("Mothers", "The weeks after")
DAY_OF = QT_TRANSLATE_NOOP("Mothers", "Day {number} of {last}")
LOOK = QT_TRANSLATE_NOOP("Mothers", "Write check-up of the mother")
OPEN_CARD = QT_TRANSLATE_NOOP("Mothers", "Open the card")
PRINT = QT_TRANSLATE_NOOP("Mothers", "Print her card")
LOOKS = QT_TRANSLATE_NOOP("Mothers", "Check-ups of the mother")
NO_LOOK = QT_TRANSLATE_NOOP("Mothers", "No check-up is written down yet.")
NO_LOOK_AT_CHILD = QT_TRANSLATE_NOOP("Mothers", "No check-up of the child is written down yet.")
EDIT = QT_TRANSLATE_NOOP("Mothers", "Correct the check-up of {day}")
REMOVE = QT_TRANSLATE_NOOP("Mothers", "Remove the check-up of {day}")
VITAMIN_A = QT_TRANSLATE_NOOP("Mothers", "{n} capsules of vitamin A")
BREASTFEEDS = QT_TRANSLATE_NOOP("Mothers", "breastfeeds")
DOES_NOT = QT_TRANSLATE_NOOP("Mothers", "does not breastfeed")
VITAMIN_K = QT_TRANSLATE_NOOP("Mothers", "vitamin K given")
BLOOD = QT_TRANSLATE_NOOP("Mothers", "blood from the heel taken")
BREAST_AT_ONCE = QT_TRANSLATE_NOOP("Mothers", "at the breast in the first hour")
POSTPARTUM_DAYS = 42
LIVE_BIRTH = "live_birth"


class AfterBirth(QWidget):
    """One pregnancy that ended at most 42 days ago.

    Signals:
        asked(name, day): open a form about the mother.
        child_asked(child, day): open the form of a look at a newborn.
        child_refer_asked(child): open the form that refers a newborn.
        card_asked(child): go to the child's own card.
        remove_asked(contact): take a look back.
    """

    asked = Signal(str, object)
    child_asked = Signal(object, object)
    child_refer_asked = Signal(object)
    card_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, shown: Shown, card: PregnancyCard, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._card, self._today = shown, card, today
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(px(8))
        has_child = any(one.lives for one in card.outcomes)
        self._body.addWidget(label(AFTER_BIRTH if has_child else THE_WEEKS, "h2", wrap=True))
        self._add_head()
        self._add_looks()
        for newborn in card.newborns:
            self._add_newborn(newborn)

    def _add_head(self) -> None:
        card = self._card
        chips: list[tuple[Label, str]] = []
        if card.ended_on is not None:
            day = (self._today - card.ended_on).days
            number, last = current().number(day), current().number(POSTPARTUM_DAYS)
            chips.append((DAY_OF.fill(number=number, last=last), "info"))
        self._body.addWidget(chip_row(chips))
        for words in outcome_lines(card):
            self._body.addWidget(label(words, wrap=True))
        for made in finding_labels(card.red):
            self._body.addWidget(made)
        line, acts = WrapRow(), QWidget()
        acts.setLayout(line)
        line.addWidget(button(LOOK, "stethoscope", clicked=partial(self.asked.emit, "postpartum", None)))
        if needs_referral(card.red):
            line.addWidget(button(REFER, "send", clicked=partial(self.asked.emit, "refer", None)))
        line.addWidget(whole_icon(PRINT, "printer", partial(self.asked.emit, "print", None)))
        self._body.addWidget(acts)

    def _add_looks(self) -> None:
        self._body.addLayout(section_head(LOOKS))
        self._add_standings(standing_chips(self._card.after_birth, self._shown.contacts, self._today))
        newest = sorted(self._card.postpartum, key=lambda one: one.on, reverse=True)
        add_entries(self._body, [self._look(one) for one in newest], NO_LOOK)

    def _look(self, contact: AfterBirthContact) -> Entry:
        entry = contact.entry
        capsules: Label = VITAMIN_A.of(entry.vitamin_a_taken) if entry.vitamin_a_taken else ""
        milk: Label = "" if entry.breastfeeding is None else BREASTFEEDS if entry.breastfeeding else DOES_NOT
        measured = measured_words(measured_on(self._card, contact.on))
        who = who_words(entry.place, entry.provider, entry.provider_name) or tr(LOOKED)
        parts = [who, joined(measured, capsules, milk), entry.note]
        return self._entry(contact, [part for part in parts if part], partial(self.asked.emit, "postpartum", contact.on))

    def _add_newborn(self, newborn: Newborn) -> None:
        self._body.addLayout(section_head(newborn.name, partial(self.child_asked.emit, newborn.child, None)))
        self._body.addLayout(link(OPEN_CARD, partial(self.card_asked.emit, newborn.child), "user"))
        for made in finding_labels(newborn.findings):
            self._body.addWidget(made)
        if needs_referral(newborn.findings):
            self._body.addLayout(row(button(REFER, "send", clicked=partial(self.child_refer_asked.emit, newborn.child)), None))
        self._add_standings(standing_chips(newborn.standings, self._shown.contacts, self._today))
        newest = sorted(newborn.contacts, key=lambda one: one.on, reverse=True)
        add_entries(self._body, [self._child_look(newborn, one) for one in newest], NO_LOOK_AT_CHILD)

    def _child_look(self, newborn: Newborn, contact: NewbornContactLine) -> Entry:
        parts = newborn_parts(contact)
        return self._entry(contact, parts, partial(self.child_asked.emit, newborn.child, contact.on))

    def _entry(
        self, contact: AfterBirthContact | NewbornContactLine, parts: Sequence[Label], edit: Callable[[], object]
    ) -> Entry:
        signs = signs_words(contact.entry.danger_signs, self._shown.signs)
        chips: list[tuple[Label, str]] = []
        if contact.code:
            chips.append((self._shown.contacts.get(contact.code, contact.code), "ok"))
        if signs:
            chips.append((signs, "danger"))
        remove = partial(self.remove_asked.emit, contact.id)
        acts: list[Act] = [(EDIT.fill(day=contact.on), "pencil", edit), (REMOVE.fill(day=contact.on), "trash-2", remove)]
        return Entry(current().date(contact.on), chips, parts, acts)

    def _add_standings(self, chips: Chips) -> None:
        if chips:
            self._body.addWidget(chip_row(chips))


def newborn_parts(contact: NewbornContactLine) -> list[Label]:
    """Return a look at a newborn in a few lines."""
    entry = contact.entry
    done = joined(VITAMIN_K if entry.vitamin_k else "", BLOOD if entry.blood_sample else "")
    who = who_words(entry.place, entry.provider, entry.provider_name) or tr(LOOKED)
    return [part for part in (who, done, entry.note) if part]


def outcome_lines(card: PregnancyCard) -> list[str]:
    """Return how a pregnancy ended, a line for each child."""
    if not card.outcomes:
        when = "" if card.ended_on is None else current().long_date(card.ended_on)
        return [joined(ENDINGS.get(card.ending, card.ending), when)]
    return [_outcome(one) for one in card.outcomes]


def _outcome(one: Outcome) -> str:
    spoken = current()
    weight: Label = "" if one.weight_g is None else WEIGHT.amount.fill(value=spoken.number(one.weight_g / WEIGHT.per_unit, 2))
    length: Label = "" if one.length_mm is None else LENGTH.amount.fill(value=spoken.number(one.length_mm / LENGTH.per_unit, 1))
    return joined(
        date_words(one.ended),
        OUTCOMES.get(one.outcome, one.outcome),
        SEXES.get(one.sex or "", ""),
        weight,
        length,
        PLACES.get(one.place, one.place),
        one.place_name,
        ATTENDANTS.get(one.attendant, one.attendant),
        MODES.get(one.mode, one.mode) if one.outcome == LIVE_BIRTH else "",
        BREAST_AT_ONCE if one.early_breastfeeding else "",
    )
