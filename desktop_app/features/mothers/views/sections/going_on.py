"""The pregnancy that goes on: how far it is, what stands out, what comes next, and what was done."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.chart import ChartView
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, label, row
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.cards import Contact, PregnancyCard
from ...rules.codes import ATTENDANTS, PLACES
from ...rules.entries import FoodEntry, PlanEntry
from ...rules.weight_chart import weight_chart
from ..card_parts import Entry, add_entries, chip_row, finding_labels, section_head, whole_icon
from ..days import measured_on
from ..reading import Shown
from ..referring import REFER, needs_referral
from ..wording import (
    LOOKED,
    NEXT,
    expected_words,
    measured_words,
    next_tone,
    next_words,
    signs_words,
    standing_chips,
    week_chips,
    who_words,
)

TITLE = QT_TRANSLATE_NOOP("Mothers", "Pregnant")
LOOK = QT_TRANSLATE_NOOP("Mothers", "Write check-up")
BIRTH = QT_TRANSLATE_NOOP("Mothers", "The birth…")
MORE = QT_TRANSLATE_NOOP("Mothers", "More")
MENU: Sequence[tuple[str, Label]] = (
    ("change", QT_TRANSLATE_NOOP("Mothers", "Change what is known…")),
    ("dates", QT_TRANSLATE_NOOP("Mothers", "Correct the expected day…")),
    ("loss", QT_TRANSLATE_NOOP("Mothers", "The pregnancy ended…")),
    ("death", QT_TRANSLATE_NOOP("Mothers", "The mother died…")),
    ("end", QT_TRANSLATE_NOOP("Mothers", "Close without a birth here…")),
    ("print", QT_TRANSLATE_NOOP("Mothers", "Print her card")),
)
FINDINGS = QT_TRANSLATE_NOOP("Mothers", "What stands out")
FINE = QT_TRANSLATE_NOOP("Mothers", "As it should be: {what}")
CONTACTS = QT_TRANSLATE_NOOP("Mothers", "Check-ups")
NO_CONTACT = QT_TRANSLATE_NOOP("Mothers", "No check-up is written down yet.")
EDIT = QT_TRANSLATE_NOOP("Mothers", "Correct the check-up of {day}")
REMOVE = QT_TRANSLATE_NOOP("Mothers", "Remove the check-up of {day}")
IRON = QT_TRANSLATE_NOOP("Mothers", "Iron tablets: {total} of {wanted}")
FOOD = QT_TRANSLATE_NOOP("Mothers", "Extra food")
NO_FOOD = QT_TRANSLATE_NOOP("Mothers", "She gets no extra food.")
EDIT_FOOD = QT_TRANSLATE_NOOP("Mothers", "Correct the food of {day}")
PORTIONS = QT_TRANSLATE_NOOP("Mothers", "{n} portions")
DAILY = QT_TRANSLATE_NOOP("Mothers", "eats it every day")
NOT_DAILY = QT_TRANSLATE_NOOP("Mothers", "does not eat it every day")
PLAN = QT_TRANSLATE_NOOP("Mothers", "Plan for the birth")
NO_PLAN = QT_TRANSLATE_NOOP("Mothers", "Nothing is planned yet. Talk it over before the last months.")
EDIT_PLAN = QT_TRANSLATE_NOOP("Mothers", "Change the plan")
GOES_ALONG = QT_TRANSLATE_NOOP("Mothers", "{name} goes along")
BLOOD = QT_TRANSLATE_NOOP("Mothers", "Would give blood: {name}")
MONEY = QT_TRANSLATE_NOOP("Mothers", "Money or insurance is ready")
NO_MONEY = QT_TRANSLATE_NOOP("Mothers", "No money put aside yet")
CHART_PX = 320


class GoingOn(QWidget):
    """One open pregnancy.

    Signals:
        asked(name, day): open a form; the day is that of an entry, or None.
        remove_asked(contact): take a look back.
    """

    asked = Signal(str, object)
    remove_asked = Signal(object)

    def __init__(self, shown: Shown, card: PregnancyCard, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._card, self._today = shown, card, today
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(px(8))
        self._add_head()
        self._add_findings()
        self._add_contacts()
        self._add_weight()
        self._add_food()
        self._add_plan()

    def _add_head(self) -> None:
        card, add = self._card, self._body.addWidget
        add(label(TITLE, "h2", wrap=True))
        chips = week_chips(card)
        if chips:
            add(chip_row(chips))
        add(label(expected_words(card), wrap=True))
        found = card.next
        if found is not None:
            next_one = WrapRow()
            holder = QWidget()
            holder.setLayout(next_one)
            next_one.addWidget(Chip(NEXT.fill(what=next_words(found, self._shown.contacts, self._today)), next_tone(found)))
            add(holder)
        acts, line = QWidget(), WrapRow()
        acts.setLayout(line)
        line.addWidget(button(LOOK, "stethoscope", clicked=partial(self.asked.emit, "contact", None)))
        line.addWidget(button(BIRTH, "baby", clicked=partial(self.asked.emit, "birth", None)))
        more = button(MORE, "ellipsis")
        menu = QMenu(more)
        for name, words in MENU:
            menu.addAction(tr(words), partial(self.asked.emit, name, None))
        more.setMenu(menu)
        line.addWidget(more)
        add(acts)

    def _add_findings(self) -> None:
        card = self._card
        if card.red:
            self._body.addWidget(label(FINDINGS, "h2", wrap=True))
        for made in finding_labels(card.red):
            self._body.addWidget(made)
        if needs_referral(card.red):
            self._body.addLayout(row(button(REFER, "send", clicked=partial(self.asked.emit, "refer", None)), None))
        if card.green:
            fine = joined(*(finding.words for finding in card.green))
            self._body.addWidget(label(FINE.fill(what=fine), "muted", wrap=True))

    def _add_contacts(self) -> None:
        card = self._card
        self._body.addLayout(section_head(CONTACTS, partial(self.asked.emit, "contact", None)))
        chips = standing_chips(card.standings, self._shown.contacts, self._today)
        if chips:
            self._body.addWidget(chip_row(chips))
        add_entries(self._body, [self._contact(one) for one in sorted(card.contacts, key=_day, reverse=True)], NO_CONTACT)

    def _contact(self, contact: Contact) -> Entry:
        entry = contact.entry
        signs = signs_words(entry.danger_signs, self._shown.signs)
        chips: list[tuple[Label, str]] = []
        if contact.code:
            chips.append((self._shown.contacts.get(contact.code, contact.code), "ok"))
        if signs:
            chips.append((signs, "danger"))
        measured = measured_words(measured_on(self._card, contact.on))
        parts = [who_words(entry.place, entry.provider, entry.provider_name) or tr(LOOKED), measured, entry.note]
        acts = [
            (EDIT.fill(day=contact.on), "pencil", partial(self.asked.emit, "contact", contact.on)),
            (REMOVE.fill(day=contact.on), "trash-2", partial(self.remove_asked.emit, contact.id)),
        ]
        return Entry(current().date(contact.on), chips, [part for part in parts if part], acts)

    def _add_weight(self) -> None:
        card = self._card
        chart = ChartView()
        chart.setFixedHeight(px(CHART_PX))
        chart.show_chart(weight_chart(card, self._shown.person.name))
        self._body.addWidget(chart)
        iron = card.iron
        words = IRON.fill(total=current().number(iron.total), wanted=current().number(iron.wanted))
        self._body.addWidget(label(words, wrap=True))

    def _add_food(self) -> None:
        self._body.addLayout(section_head(FOOD, partial(self.asked.emit, "food", None)))
        newest = sorted(self._card.food, key=lambda one: one.given_on, reverse=True)
        add_entries(self._body, [self._food(one) for one in newest], NO_FOOD)

    def _food(self, food: FoodEntry) -> Entry:
        portions: Label = "" if food.portions is None else PORTIONS.of(food.portions)
        eaten: Label = "" if food.taken_daily is None else DAILY if food.taken_daily else NOT_DAILY
        act = (EDIT_FOOD.fill(day=food.given_on), "pencil", partial(self.asked.emit, "food", food.given_on))
        parts = [joined(food.food, portions, eaten), food.note]
        return Entry(current().date(food.given_on), (), [part for part in parts if part], [act])

    def _add_plan(self) -> None:
        plan = self._card.plan
        if plan is None:
            self._body.addLayout(section_head(PLAN, partial(self.asked.emit, "plan", None)))
            self._body.addWidget(label(NO_PLAN, "muted", wrap=True))
            return
        head = row(label(PLAN, "h2", wrap=True), None, whole_icon(EDIT_PLAN, "pencil", partial(self.asked.emit, "plan", None)))
        head.setContentsMargins(0, px(8), 0, 0)
        self._body.addLayout(head)
        for words in plan_lines(plan):
            self._body.addWidget(label(words, wrap=True))


def plan_lines(plan: PlanEntry) -> list[str]:
    """Return a plan for the birth in a few lines."""
    ready: Label = "" if plan.money_saved is None else MONEY if plan.money_saved else NO_MONEY
    lines = [
        joined(PLACES.get(plan.place, plan.place), plan.place_name, ATTENDANTS.get(plan.attendant, plan.attendant)),
        joined(GOES_ALONG.fill(name=plan.companion) if plan.companion else "", plan.transport),
        joined(BLOOD.fill(name=plan.blood_donor) if plan.blood_donor else "", ready),
        plan.note,
    ]
    return [line for line in lines if line]


def _day(contact: Contact) -> date:
    return contact.on
