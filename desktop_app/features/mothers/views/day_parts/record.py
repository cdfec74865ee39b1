"""The step Record: danger signs first, then book, iron, food and breast milk, one key a question."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.features.child_record.views.answer_line import AnswerLine
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.ticks import TicksField
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

from ... import services
from ...rules.cards import PregnancyCard
from ...rules.entries import ContactEntry, FoodEntry, Measured, PostpartumEntry
from ..days import measured_on
from ..forms.asked import danger_signs, open_signs
from .woman_part import WomanPart

PREGNANT = QT_TRANSLATE_NOOP("Mothers", "Pregnant")
AFTER = QT_TRANSLATE_NOOP("Mothers", "The weeks after")
DANGER = QT_TRANSLATE_NOOP("Mothers", "Danger signs?")
NONE = QT_TRANSLATE_NOOP("Mothers", "None")
SOME = QT_TRANSLATE_NOOP("Mothers", "Some")
BOOK = QT_TRANSLATE_NOOP("Mothers", "Has she brought her mother and child book?")
HAS = QT_TRANSLATE_NOOP("Mothers", "Has it")
HAS_NONE = QT_TRANSLATE_NOOP("Mothers", "Has none")
IRON = QT_TRANSLATE_NOOP("Mothers", "Does she take an iron tablet every day?")
FOOD = QT_TRANSLATE_NOOP("Mothers", "Does she eat the extra food every day?")
DAILY = QT_TRANSLATE_NOOP("Mothers", "Every day")
NOT_DAILY = QT_TRANSLATE_NOOP("Mothers", "Not every day")
MILK = QT_TRANSLATE_NOOP("Mothers", "Does she breastfeed?")
YES = QT_TRANSLATE_NOOP("Mothers", "Yes")
NO = QT_TRANSLATE_NOOP("Mothers", "No")
NOTHING_TICKED = QT_TRANSLATE_NOOP("Mothers", "Danger signs: tick what it is, or choose “None”.")
GO_NOW = QT_TRANSLATE_NOOP("Mothers", "Even one of them: to the midwife or the health centre now.")


class LookPart(WomanPart):
    """The post's look at a pregnant woman, or at a mother after birth.

    Attributes:
        lines: the questions by name.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        self.lines: dict[str, AnswerLine] = {}
        super().__init__(context, parent)
        self.error = label("", "error", wrap=True)

    def lay_out(self, pregnancy: PregnancyCard) -> None:
        """Ask what there is to ask."""
        self.lines = {}
        self.add_title(PREGNANT if pregnancy.is_open else AFTER)
        state = "pregnant" if pregnancy.is_open else "postpartum"
        self._add("danger", DANGER, NONE, SOME, TicksField(danger_signs(self._pack(), state)), GO_NOW)
        if pregnancy.is_open:
            self._add("book", BOOK, HAS, HAS_NONE)
            self._add("iron", IRON, DAILY, NOT_DAILY)
            if pregnancy.food:
                self._add("food", FOOD, DAILY, NOT_DAILY)
        elif any(one.lives for one in pregnancy.outcomes):
            self._add("milk", MILK, YES, NO)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.body.addWidget(self.error)
        self._show(pregnancy)

    def focus_entry(self) -> bool:
        """Put the cursor on the first question without an answer."""
        waiting = next((line for line in self.lines.values() if line.value() is None), None)
        if waiting is not None:
            waiting.setFocus(Qt.FocusReason.OtherFocusReason)
        return waiting is not None

    def check(self) -> bool:
        """Return False if danger signs were said to be there and none is ticked."""
        wrong = self._signs() == () and self.lines["danger"].value() is False if self.lines else False
        self.error.setText(tr(NOTHING_TICKED) if wrong else "")
        self.error.setVisible(wrong)
        return not wrong

    def store(self, session: Any) -> None:
        """Write the look of the day; what a health worker wrote of the same day stays."""
        pregnancy, today = self.as_stored(session), self.context.today()
        if pregnancy is None:
            return
        if pregnancy.is_open:
            services.record_contact(session, pregnancy.id, self._contact(pregnancy), today)
            self._store_food(session, pregnancy)
        else:
            services.record_postpartum(session, pregnancy.id, self._after_birth(pregnancy), today)
        self._is_changed = False

    def _contact(self, pregnancy: PregnancyCard) -> ContactEntry:
        stored = next((one.entry for one in pregnancy.contacts if one.on == self.on), None)
        known = stored or ContactEntry(self.on, place="here", provider="volunteer")
        iron = self._answer("iron")
        taken = "" if iron is None else "daily" if iron else "not_always"
        return replace(known, danger_signs=self._signs(), book_seen=self._answer("book"), measured=Measured(iron_taken=taken))

    def _after_birth(self, pregnancy: PregnancyCard) -> PostpartumEntry:
        stored = next((one.entry for one in pregnancy.postpartum if one.on == self.on), None)
        known = stored or PostpartumEntry(self.on, place="here", provider="volunteer")
        milk = self._answer("milk") if "milk" in self.lines else known.breastfeeding
        return replace(known, danger_signs=self._signs(), breastfeeding=milk, measured=Measured())

    def _store_food(self, session: Any, pregnancy: PregnancyCard) -> None:
        daily = self._answer("food")
        stored = next((one for one in pregnancy.food if one.given_on == self.on), None)
        if daily is not None or stored is not None:
            entry = replace(stored or FoodEntry(self.on), taken_daily=daily)
            services.give_extra_food(session, pregnancy.id, entry, self.context.today())

    def _show(self, pregnancy: PregnancyCard) -> None:
        """Let the lines say what is stored of the day."""
        contact = next((one.entry for one in pregnancy.contacts if one.on == self.on), None)
        after = next((one.entry for one in pregnancy.postpartum if one.on == self.on), None)
        found = contact if pregnancy.is_open else after
        signs = None if found is None else open_signs(found.danger_signs)
        self.lines["danger"].set_value(None if signs is None else not signs)
        detail = self.lines["danger"].detail
        if isinstance(detail, TicksField):
            detail.set_value(signs)
        taken = measured_on(pregnancy, self.on).iron_taken
        food = next((one.taken_daily for one in pregnancy.food if one.given_on == self.on), None)
        for name, value in (
            ("book", contact.book_seen if contact else None),
            ("iron", None if not taken else taken == "daily"),
            ("food", food),
            ("milk", after.breastfeeding if after else None),
        ):
            if name in self.lines:
                self.lines[name].set_value(value)

    def _add(
        self, name: str, question: Text, yes: Text, no: Text, detail: TicksField | None = None, lead: Text | None = None
    ) -> None:
        line = AnswerLine(question, (yes, no), detail, lead or "")
        if detail is not None:
            detail.setAccessibleName(tr(question))
            detail.changed.connect(self.touched)
        line.changed.connect(self.touched)
        line.went_on.connect(lambda: self.go_on_from(line))
        self.lines[name] = line
        self.editors.append(line)
        self.body.addWidget(line)

    def _answer(self, name: str) -> bool | None:
        return self.lines[name].value() if name in self.lines else None

    def _signs(self) -> tuple[str, ...] | None:
        line = self.lines["danger"]
        if line.value() is None:
            return None
        return () if line.value() or not isinstance(line.detail, TicksField) else line.detail.value()

    def _pack(self) -> Any:
        assert self.shown is not None  # noqa: S101 - only laid out for somebody
        return self.shown.pack
