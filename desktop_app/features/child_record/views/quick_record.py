"""What is asked about a child at the post, one line a question, from the keyboard alone."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.packs import Pack, pack_of
from desktop_app.residents.services import person_facts
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.ticks import TicksField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import clear_layout, label
from desktop_app.ui.words import tr

from .. import services
from ..rules.development import Band, band_for
from ..rules.food import FOOD_GROUPS, STILL_BREASTFED, STILL_BREASTFED_UNTIL_MONTHS, is_food_asked
from ..rules.symptoms import TB_QUESTIONS, TB_SIGNS_UNTIL_MONTHS
from ..services import DayRecord
from .answer_line import AnswerLine
from .quick_answers import Answers, codes_of, read_lines, show_record
from .wording import band_words, source_words

KEYS = QT_TRANSLATE_NOOP("Child record", "1 or 2 answers and goes on · Enter: next question · Ctrl+S: save")
DEVELOPMENT = QT_TRANSLATE_NOOP("Child record", "Development. {list}: does the child do everything?")
ALL_DONE = QT_TRANSLATE_NOOP("Child record", "Everything")
NOT_ALL = QT_TRANSLATE_NOOP("Child record", "Not all")
NOT_YET = QT_TRANSLATE_NOOP("Child record", "Tick what the child does not do yet:")
NONE = QT_TRANSLATE_NOOP("Child record", "None")
SOME = QT_TRANSLATE_NOOP("Child record", "Some")
TB = QT_TRANSLATE_NOOP("Child record", "Signs of tuberculosis?")
ILL = QT_TRANSLATE_NOOP("Child record", "Is the child ill now?")
WELL = QT_TRANSLATE_NOOP("Child record", "Well")
IS_ILL = QT_TRANSLATE_NOOP("Child record", "Ill")
DANGER = QT_TRANSLATE_NOOP("Child record", "Danger signs?")
FOOD = QT_TRANSLATE_NOOP("Child record", "Is the food right for the age?")
RIGHT = QT_TRANSLATE_NOOP("Child record", "Right")
NOT_RIGHT = QT_TRANSLATE_NOOP("Child record", "Not right")
EATEN = QT_TRANSLATE_NOOP("Child record", "Tick what the child ate since yesterday:")
YES = QT_TRANSLATE_NOOP("Child record", "Yes")
NO = QT_TRANSLATE_NOOP("Child record", "No")
NOTHING = QT_TRANSLATE_NOOP("Child record", "Nothing is answered. Answer at least one question.")
NOTHING_TICKED = QT_TRANSLATE_NOOP("Child record", "{question} Tick what it is, or choose the first answer.")


class QuickRecord(QWidget):
    """The questions of a child's age, for a panel that stores the answers within its own action.

    Attributes:
        lines: the questions that are shown, by name.
        by: who asks.

    Signals:
        finished: the last question was answered or passed with Enter; nothing is stored yet.
        changed: a person answered.
    """

    finished = Signal()
    changed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.lines: dict[str, AnswerLine] = {}
        self.by = ""
        self._questions: dict[str, Text] = {}
        self._resident: bytes | None = None
        self._day = context.today()
        self._band: Band | None = None
        self._known = DayRecord()
        self.error = label("", "error", wrap=True)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(px(8))

    def set_child(
        self, resident: bytes, on: date, *, gestation_weeks: int | None = None, no_gain_2_months: bool | None = None, by: str = ""
    ) -> None:
        """Ask about a child on a day; what was stored of that day stands in the lines.

        Args:
            gestation_weeks: of a child born too early, for the development list.
            no_gain_2_months: what the weights say, as far as they say it.
            by: who asks.
        """
        with self.context.db.read() as session:
            person = person_facts(session, resident)
            pack = pack_of(session)
            day = services.records_between(session, [resident], on, on).get(resident, {}).get(on, DayRecord())
            bands = services.development_bands(pack)
        age = person.birth.age_months(on)
        self._resident, self._day = resident, on
        self._known, self.by = day, by
        stored = day.development.band_months if day.development else None
        self._band = next((one for one in bands if one.months == stored), None) or band_for(bands, age, gestation_weeks)
        self._lay_out(pack, age)
        show_record(self.lines, day, no_gain_2_months)

    @property
    def is_empty(self) -> bool:
        """Return True if no question is answered."""
        return all(line.value() is None for line in self.lines.values())

    def take_cursor(self) -> None:
        """Put the cursor on the first question without an answer."""
        waiting = [line for line in self.lines.values() if line.value() is None]
        for line in waiting[:1] or list(self.lines.values())[:1]:
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def answers(self) -> Answers:
        """Return what stands in the lines now, stored or not."""
        return read_lines(self.lines, self._known, self.by)

    def check(self) -> bool:
        """Return whether what is answered can be stored; what is wrong is said below the lines."""
        problem = self._problem()
        self._say(problem)
        return problem is None

    def store(self, session: Any) -> None:
        """Write what is answered, within somebody's action; an answer that was taken back is forgotten."""
        resident, found, today = self._resident, self.answers(), self.context.today()
        if resident is None:
            return
        if found.missing is not None and self._band is not None:
            services.record_development(session, resident, self._day, self._band.months, found.missing, self.by, today)
        elif self._known.development is not None:
            services.forget(session, resident, self._day, "development")
        if not found.symptoms.is_empty:
            services.record_symptoms(session, resident, self._day, found.symptoms, today)
        elif self._known.symptoms is not None:
            services.forget(session, resident, self._day, "symptoms")
        if not found.food.is_empty:
            services.record_food(session, resident, self._day, found.food, today)
        elif self._known.food is not None:
            services.forget(session, resident, self._day, "food")

    def _lay_out(self, pack: Pack, age: int | None) -> None:
        clear_layout(self._body)
        self.lines, self._questions = {}, {}
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self._body.addWidget(label(KEYS, "caption", wrap=True))
        signs = [one for one in services.danger_signs(pack) if one.is_asked_at(age)]
        ill = [one for one in services.illnesses(pack) if one.is_asked_at(age)]
        if signs:
            self._add("danger", DANGER, (NONE, SOME), TicksField([(one.code, one.title, one.detail) for one in signs]))
        self._add("illness", ILL, (WELL, IS_ILL), TicksField([(one.code, one.title) for one in ill]))
        if age is None or age <= TB_SIGNS_UNTIL_MONTHS:
            self._add("tb", TB, (NONE, SOME), TicksField(list(TB_QUESTIONS.items())))
        if self._band is not None:
            items = TicksField([(one.code, one.title) for one in self._band.milestones])
            question = DEVELOPMENT.fill(list=band_words(self._band.months))
            self._add("development", question, (ALL_DONE, NOT_ALL), items, NOT_YET)
        if is_food_asked(age):
            self._add("food", FOOD, (RIGHT, NOT_RIGHT), TicksField(list(FOOD_GROUPS.items())), EATEN)
        if is_food_asked(age) and (age is None or age <= STILL_BREASTFED_UNTIL_MONTHS):
            self._add("breastfed", STILL_BREASTFED, (YES, NO))
        self._body.addWidget(self.error)
        if self._band is not None:
            sources = [one.source for one in self._band.milestones]
            self._body.addWidget(label(source_words(pack, sources), "caption", wrap=True))
        self._body.addStretch(1)

    def _add(
        self, name: str, question: Text, answers: Sequence[Text], detail: TicksField | None = None, lead: Text | None = None
    ) -> None:
        line = AnswerLine(question, answers, detail, lead or "")
        if detail is not None:
            detail.setAccessibleName(tr(lead or question))
            detail.changed.connect(self.changed)
        line.changed.connect(self.changed)
        line.went_on.connect(lambda name=name: self._go_on(name))
        self.lines[name], self._questions[name] = line, question
        self._body.addWidget(line)

    def _go_on(self, name: str) -> None:
        names = list(self.lines)
        at = names.index(name) + 1
        if at < len(names):
            self.lines[names[at]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()

    def _problem(self) -> Text | None:
        if self.is_empty:
            return NOTHING
        for name in ("danger", "illness", "tb", "development"):
            if codes_of(self.lines, name) == () and self.lines[name].value() is False:
                return NOTHING_TICKED.fill(question=self._questions[name])
        return None

    def _say(self, text: Text | None) -> None:
        self.error.setText("" if text is None else tr(text))
        self.error.setVisible(text is not None)
