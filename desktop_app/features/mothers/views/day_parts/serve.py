"""The step Serve: iron tablets and extra food, as numbers."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, row, set_property
from desktop_app.ui.words import current, tr

from ... import services
from ...rules.cards import PregnancyCard
from ...rules.entries import ContactEntry, FoodEntry, Measured, PostpartumEntry
from ..days import measured_on
from .woman_part import WomanPart

TITLE = QT_TRANSLATE_NOOP("Mothers", "Iron and food")
TABLETS = QT_TRANSLATE_NOOP("Mothers", "Iron tablets given today")
SO_FAR = QT_TRANSLATE_NOOP("Mothers", "{total} of {wanted} in this pregnancy so far.")
PORTIONS = QT_TRANSLATE_NOOP("Mothers", "Portions of extra food")
FOOD = QT_TRANSLATE_NOOP("Mothers", "What food")
THIN = QT_TRANSLATE_NOOP("Mothers", "Her arm is thin: extra food is for her.")
MOST_TABLETS, MOST_PORTIONS = 400, 200
FIELD_PX = 120


class GivenPart(WomanPart):
    """What she is given at the post; an empty line stores nothing.

    Attributes:
        tablets, portions, food: the lines.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.tablets, self.portions, self.food = self._fields()

    def lay_out(self, pregnancy: PregnancyCard) -> None:
        """Ask for tablets, and for food in a pregnancy."""
        self.tablets, self.portions, self.food = self._fields()
        iron, spoken = pregnancy.iron, current()
        self.add_title(TITLE)
        so_far = SO_FAR.fill(total=spoken.number(iron.total), wanted=spoken.number(iron.wanted))
        self._add(TABLETS, self.tablets, so_far if pregnancy.is_open else "")
        self.tablets.set_value(measured_on(pregnancy, self.on).iron_tablets)
        if pregnancy.is_open:
            thin = any(one.code in ("arm", "thin") for one in pregnancy.red)
            known = next((one for one in pregnancy.food if one.given_on == self.on), FoodEntry(self.on))
            self._add(PORTIONS, self.portions, THIN if thin else "")
            self._add(FOOD, self.food, "")
            self.portions.set_value(known.portions)
            self.food.set_value(known.food)

    def focus_entry(self) -> bool:
        """Put the cursor on the first empty line."""
        waiting = next((one for one in self.editors if isinstance(one, NumberField) and not one.text()), None)
        if waiting is not None:
            waiting.setFocus(Qt.FocusReason.OtherFocusReason)
        return waiting is not None

    def check(self) -> bool:
        """Return whether the numbers can be read; a wrong one is marked and has its sentence as a tip."""
        for field in (self.tablets, self.portions):
            problem = field.problem()
            set_property(field, "invalid", "true" if problem is not None else "false")
            field.setToolTip(tr(problem) if problem is not None else "")
            if problem is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    def store(self, session: Any) -> None:
        """Write what was given."""
        pregnancy = self.as_stored(session)
        if pregnancy is None:
            return
        measured = Measured(iron_tablets=self.tablets.value_in(1))
        if measured != Measured():
            self._store_iron(session, pregnancy, measured)
        if pregnancy.is_open and (self.portions.value_in(1) is not None or self.food.value()):
            known = next((one for one in pregnancy.food if one.given_on == self.on), FoodEntry(self.on))
            entry = replace(known, portions=self.portions.value_in(1), food=self.food.value())
            services.give_extra_food(session, pregnancy.id, entry, self.context.today())
        self._is_changed = False

    def _store_iron(self, session: Any, pregnancy: PregnancyCard, measured: Measured) -> None:
        """Write the tablets into the look of the day, which then is one of the post if there is none yet."""
        today = self.context.today()
        if pregnancy.is_open:
            contact = next((one.entry for one in pregnancy.contacts if one.on == self.on), None)
            entry = contact or ContactEntry(self.on, place="here", provider="volunteer")
            services.record_contact(session, pregnancy.id, replace(entry, measured=measured), today)
        else:
            after = next((one.entry for one in pregnancy.postpartum if one.on == self.on), None)
            look = after or PostpartumEntry(self.on, place="here", provider="volunteer")
            services.record_postpartum(session, pregnancy.id, replace(look, measured=measured), today)

    def _fields(self) -> tuple[NumberField, NumberField, TextField]:
        return NumberField(1, MOST_TABLETS), NumberField(1, MOST_PORTIONS), TextField()

    def _add(self, title: Label, field: NumberField | TextField, hint: Label) -> None:
        head = label(title, "field", wrap=True)
        head.setBuddy(field)
        field.setAccessibleName(tr(title))
        if isinstance(field, NumberField):
            field.setFixedWidth(px(FIELD_PX))
        self.body.addWidget(head)
        line = row(field)
        if hint:
            line.addWidget(label(hint, "caption", wrap=True), 1)
        elif isinstance(field, NumberField):
            line.addStretch(1)
        self.body.addLayout(line)
        field.changed.connect(self.touched)
        field.returnPressed.connect(lambda: self.go_on_from(field))
        self.editors.append(field)
