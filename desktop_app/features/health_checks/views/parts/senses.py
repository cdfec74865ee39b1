"""The step Record: eyes, ears, teeth, signs of anaemia and smoking, as far as they are due or were asked today."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.features.child_record.views.answer_line import AnswerLine
from desktop_app.ui.fields.ticks import TicksField
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

from ... import services
from ...rules.entries import Habits, Senses
from ...services import PersonChecks
from ..forms.senses import EARS_HINT, EYES_HINT, PARTS
from .person_part import PersonPart

TITLE = QT_TRANSLATE_NOOP("Health checks", "Eyes, ears and habits")
EYES = QT_TRANSLATE_NOOP("Health checks", "Do both eyes see well?")
EARS = QT_TRANSLATE_NOOP("Health checks", "Do both ears hear well?")
TEETH = QT_TRANSLATE_NOOP("Health checks", "Are the teeth healthy?")
SIGNS = QT_TRANSLATE_NOOP("Health checks", "Signs of anaemia?")
SMOKES = QT_TRANSLATE_NOOP("Health checks", "Does the person smoke?")
YES = QT_TRANSLATE_NOOP("Health checks", "Yes")
NO = QT_TRANSLATE_NOOP("Health checks", "No")
NONE = QT_TRANSLATE_NOOP("Health checks", "None")
SOME = QT_TRANSLATE_NOOP("Health checks", "Some")
WHICH_IS_NOT = QT_TRANSLATE_NOOP("Health checks", "Tick what is not good:")
TICK_ONE = QT_TRANSLATE_NOOP("Health checks", "{question} Tick what it is, or choose the other answer.")
SIDES = {"eyes": ("right_eye", "left_eye"), "ears": ("right_ear", "left_ear")}
QUESTIONS: dict[str, Text] = {"eyes": EYES, "ears": EARS, "teeth": TEETH, "anaemia_signs": SIGNS, "habits": SMOKES}


class SensesPart(PersonPart):
    """One question a line, answered with 1 or 2.

    Attributes:
        lines: the questions that are asked, by check of the plan.
    """

    def lay_out(self, session: Any, person: PersonChecks) -> None:
        """Ask what is due, and what was answered on the day already."""
        ids, on = [person.resident], self.on
        self.stored = next(iter(services.senses_of(session, ids, on, on).get(person.resident, [])), Senses())
        self.habits = next(iter(services.habits_of(session, ids, on, on).get(person.resident, [])), Habits())
        due = {one.what for one in person.due} | {what for what, day in person.last.items() if day == on}
        self.lines: dict[str, AnswerLine] = {}
        asked = [what for what in QUESTIONS if what in due]
        if not asked:
            return
        self.add_title(TITLE)
        if "eyes" in asked:
            self.body.addWidget(label(EYES_HINT, "caption", wrap=True))
        if "ears" in asked:
            self.body.addWidget(label(EARS_HINT, "caption", wrap=True))
        for what in asked:
            self._add(what)
        self._show_stored()

    def problems(self) -> Sequence[Problem]:
        """Return where a bad answer was chosen and nothing is ticked."""
        return [
            Problem(what, TICK_ONE.fill(question=QUESTIONS[what]))
            for what, line in self.lines.items()
            if line.value() is False and isinstance(line.detail, TicksField) and not line.detail.value()
        ]

    def write(self, session: Any, resident: bytes) -> None:
        """Store the answers; what stands no more is taken back."""
        services.put_senses_of_day(session, resident, self.on, self.senses(), self.context.today())
        services.put_habits_of_day(session, resident, self.on, self.told(), self.context.today())

    def senses(self) -> Senses:
        """Return the day's check with what stands in the lines."""
        values: dict[str, Any] = {name: getattr(self.stored, name) for name in ("colour_vision", *PARTS, "teeth")}
        values |= {"anaemia_signs": self.stored.anaemia_signs, "by": self.stored.by, "note": self.stored.note}
        for what, line in self.lines.items():
            if what in SIDES:
                values |= {side: self._side(line, side) for side in SIDES[what]}
        if "teeth" in self.lines:
            good = self.lines["teeth"].value()
            bad = self.stored.teeth if self.stored.teeth in ("decayed", "other") else "decayed"
            values["teeth"] = None if good is None else "sound" if good else bad
        if "anaemia_signs" in self.lines:
            values["anaemia_signs"] = self._signs(self.lines["anaemia_signs"])
        return Senses(**values)

    def told(self) -> Habits:
        """Return the day's habits with what stands in the lines."""
        if "habits" not in self.lines:
            return self.habits
        smokes = self.lines["habits"].value()
        if smokes is None:
            return replace(self.habits, smoking=None)
        if not smokes:  # the second answer
            return replace(self.habits, smoking="active")
        kept = self.habits.smoking if self.habits.smoking in ("passive", "former") else "no"
        return replace(self.habits, smoking=kept)

    def _add(self, what: str) -> None:
        detail, lead = None, WHICH_IS_NOT
        if what in SIDES:
            detail = TicksField([(side, PARTS[side]) for side in SIDES[what]])
        elif what == "anaemia_signs":
            detail = TicksField([(one.code, one.title) for one in services.anaemia_signs_of(self.pack)])
        if detail is not None:
            detail.setAccessibleName(tr(QUESTIONS[what]))
        answers = {"anaemia_signs": (NONE, SOME), "habits": (NO, YES)}.get(what, (YES, NO))
        line = AnswerLine(QUESTIONS[what], answers, detail, lead if detail is not None and what in SIDES else "")
        self.lines[what] = line
        self.track(line)
        self.body.addWidget(line)

    def _show_stored(self) -> None:
        for what, line in self.lines.items():
            if what in SIDES:
                sides = {side: getattr(self.stored, side) for side in SIDES[what]}
                if any(sides.values()):
                    self._show(line, [side for side, value in sides.items() if value != "pass"])
            elif what == "anaemia_signs" and self.stored.anaemia_signs is not None:
                self._show(line, self.stored.anaemia_signs)
            elif what == "teeth" and self.stored.teeth:
                line.set_value(self.stored.teeth == "sound")
            elif what == "habits" and self.habits.smoking:
                line.set_value(self.habits.smoking != "active")

    def _show(self, line: AnswerLine, ticked: Sequence[str]) -> None:
        if isinstance(line.detail, TicksField):
            line.detail.set_value(ticked)
        line.set_value(not ticked)

    def _side(self, line: AnswerLine, side: str) -> str | None:
        good = line.value()
        if good is None:
            return None
        ticked = line.detail.value() if isinstance(line.detail, TicksField) and not good else ()
        if side not in ticked:
            return "pass"
        return "impossible" if getattr(self.stored, side) == "impossible" else "fail"

    def _signs(self, line: AnswerLine) -> tuple[str, ...] | None:
        good = line.value()
        if good is None:
            return None
        return line.detail.value() if isinstance(line.detail, TicksField) and not good else ()
