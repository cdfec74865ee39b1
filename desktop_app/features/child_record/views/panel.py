"""The tab "Development and food" on a child's card."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.features.referrals.views.referral_form import ReferralForm
from desktop_app.packs import Pack, pack_of
from desktop_app.residents.services import PersonFacts, person_facts
from desktop_app.residents.views.form_tab import FormTab
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, clear_layout, icon_button, label, row
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from .. import services
from ..rules.recovery import EATEN, OUTCOMES, REASONS
from ..services import ChildRecord, Course, Part
from .forms import AdviceForm, DayForm, DevelopmentForm, EndForm, FoodForm, PortionsForm, StartForm, SymptomsForm
from .lines import Line, advice_lines, development_lines, food_lines, symptom_lines

DEVELOPMENT = QT_TRANSLATE_NOOP("Child record", "Development")
SYMPTOMS = QT_TRANSLATE_NOOP("Child record", "Symptoms and danger signs")
FOOD = QT_TRANSLATE_NOOP("Child record", "Food")
RECOVERY = QT_TRANSLATE_NOOP("Child record", "Recovery food")
ADVICE = QT_TRANSLATE_NOOP("Child record", "Advice")
ASK = QT_TRANSLATE_NOOP("Child record", "Ask: {what}")
EDIT = QT_TRANSLATE_NOOP("Child record", "Correct {what} of {day}")
REMOVE = QT_TRANSLATE_NOOP("Child record", "Remove {what} of {day}")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Child record", "Remove {what} of {name}, {day}")
REMOVE_COURSE = QT_TRANSLATE_NOOP("Child record", "Remove this course with its portions")
REMOVE_COURSE_ACTION = QT_TRANSLATE_NOOP("Child record", "Remove the recovery food of {name}")
NOT_ASKED = QT_TRANSLATE_NOOP("Child record", "Not asked yet.")
NO_COURSE = QT_TRANSLATE_NOOP("Child record", "The child gets no recovery food.")
REFER = QT_TRANSLATE_NOOP("Child record", "Refer")
START = QT_TRANSLATE_NOOP("Child record", "Begin recovery food")
PORTIONS = QT_TRANSLATE_NOOP("Child record", "Write portions")
END = QT_TRANSLATE_NOOP("Child record", "End…")
RUNS = QT_TRANSLATE_NOOP("Child record", "runs until {day}")
OVER = QT_TRANSLATE_NOOP("Child record", "should have ended on {day}")
ENDED = QT_TRANSLATE_NOOP("Child record", "{first} to {last}")
FED = QT_TRANSLATE_NOOP("Child record", "{n} days fed")
PORTIONS_OF = QT_TRANSLATE_NOOP("Child record", "{n} portions")
SHOWN = 4
MORE = QT_TRANSLATE_NOOP("Child record", "{n} earlier")
Forms = dict[str, tuple[type[DayForm], Text]]
FORMS: Forms = {
    "development": (DevelopmentForm, DEVELOPMENT),
    "symptoms": (SymptomsForm, SYMPTOMS),
    "food": (FoodForm, FOOD),
    "advice": (AdviceForm, ADVICE),
}
PARTS: dict[str, Part] = {"development": "development", "symptoms": "symptoms", "food": "food"}


class ChildRecordPanel(FormTab):
    """What was asked about a child, the newest first; each part opens its form."""

    tables = (
        *("development_check", "symptom_check", "complementary_food", "recovery_feeding", "recovery_portion"),
        *("service_given", "referral", "resident", "post_setting"),
    )

    def show_card(self) -> None:
        """Show everything anew."""
        with self.context.db.read() as session:
            self.person: PersonFacts = person_facts(session, self.resident)
            self.record: ChildRecord = services.child_record(session, self.resident)
            self.pack: Pack = pack_of(session)
            least = services.tb_switch(self.pack).advice
        clear_layout(self.body)
        self._part("development", development_lines(self.record, self.pack))
        self._part("symptoms", symptom_lines(self.record, self.pack, least))
        self._part("food", food_lines(self.record))
        self._courses()
        self._part("advice", advice_lines(self.record, self.pack))
        self.body.addStretch(1)

    def ask(self, name: str, line: Line | None = None) -> None:
        """Open the form of one part, for today or for the day of a line."""
        make, title = FORMS[name]
        self.open_form(make(self.context, self.resident, line.on if line else None), title)

    def _part(self, name: str, lines: Sequence[Line]) -> None:
        _make, title = FORMS[name]
        ask = icon_button(ASK.fill(what=title), "plus", lambda: self.ask(name))
        self._head(title, ask)
        if not lines:
            self.body.addWidget(label(NOT_ASKED, "muted", wrap=True))
        for line in lines[:SHOWN]:
            self.body.addWidget(self._line(name, title, line))
        if len(lines) > SHOWN:
            self._add_earlier(name, title, lines[SHOWN:])

    def _head(self, title: Text, ask: QWidget) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, px(8), 0, 0)
        head.addWidget(label(title, "h2", wrap=True), 1)
        head.addWidget(ask)
        self.body.addLayout(head)

    def _add_earlier(self, name: str, title: Text, lines: Sequence[Line]) -> None:
        """Offer the lines that are not shown yet."""
        place = QVBoxLayout()
        place.setSpacing(px(10))
        more = button(MORE.of(len(lines)), "chevron-down", "link")

        def show() -> None:
            more.hide()
            for line in lines:
                place.addWidget(self._line(name, title, line))

        more.clicked.connect(show)
        place.addLayout(row(more, None))
        self.body.addLayout(place)

    def _line(self, name: str, title: Text, line: Line) -> QWidget:
        day = current().date(line.on)
        buttons = [icon_button(EDIT.fill(what=title, day=line.on), "pencil", partial(self.ask, name, line))]
        if name in PARTS:
            remove = partial(self._remove, PARTS[name], title, line)
            buttons.append(icon_button(REMOVE.fill(what=title, day=line.on), "trash-2", remove))
        chips = [Chip(words, tone) for words, tone in line.chips]
        parts: list[Label] = [joined(line.head, line.by)] if line.head or line.by else []
        block = self._block(day, chips, [*parts, *line.parts], buttons)
        if line.refer_for:
            block.layout().addLayout(row(self._refer_button(line), None))  # type: ignore[union-attr]
        return block

    def _block(self, day: str, chips: Sequence[Chip], parts: Sequence[Label], buttons: Sequence[QWidget]) -> QWidget:
        head = WrapRow(spacing=8)
        head.addWidget(label(day, "field"))
        for chip in chips:
            head.addWidget(chip)
        top = QHBoxLayout()
        top.addLayout(head, 1)
        for one in buttons:
            top.addWidget(one)
        made = QWidget()
        stack = QVBoxLayout(made)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(2))
        stack.addLayout(top)
        for part in parts:
            stack.addWidget(label(part, wrap=True))
        return made

    def _refer_button(self, line: Line) -> QWidget:
        return button(REFER, "send", clicked=partial(self._refer, line))

    def _refer(self, line: Line) -> None:
        findings = "\n".join(tr(part) for part in line.findings)
        form = ReferralForm(self.context, self.resident, self.context.today(), line.refer_for, findings)
        self.open_form(form, ReferralForm.TITLE)

    def _remove(self, part: Part, title: Text, line: Line) -> None:
        words = REMOVE_ACTION.fill(what=title, name=self.person.name, day=line.on)
        self.do(words, lambda session: services.forget(session, self.resident, line.on, part))

    def _courses(self) -> None:
        runs = any(course.is_running for course in self.record.courses)
        start = icon_button(START, "plus", lambda: self.open_form(StartForm(self.context, self.resident), StartForm.TITLE))
        start.setVisible(not runs)
        self._head(RECOVERY, start)
        if not self.record.courses:
            self.body.addWidget(label(NO_COURSE, "muted", wrap=True))
        for course in self.record.courses:
            self.body.addWidget(self._course(course))

    def _course(self, course: Course) -> QWidget:
        remove = icon_button(REMOVE_COURSE, "trash-2", partial(self._remove_course, course))
        given = sum(one.portions for one in course.portions)
        parts: list[Label] = [
            joined(REASONS.get(course.reason, course.reason), course.food),
            joined(FED.of(course.days_fed), PORTIONS_OF.of(given)),
            *(
                joined(current().date(one.on), PORTIONS_OF.of(one.portions), EATEN.get(one.eaten, one.eaten))
                for one in course.portions[:SHOWN]
            ),
            course.note,
        ]
        block = self._block(current().date(course.started_on), [self._course_chip(course)], [p for p in parts if p], [remove])
        if course.is_running:
            write: Callable[[], None] = partial(self._open, PortionsForm, course)
            end: Callable[[], None] = partial(self._open, EndForm, course)
            line = row(button(PORTIONS, "plus", clicked=write), button(END, kind="ghost", clicked=end), None)
            block.layout().addLayout(line)  # type: ignore[union-attr]
        return block

    def _course_chip(self, course: Course) -> Chip:
        if course.ended_on is not None:
            return Chip(joined(OUTCOMES.get(course.outcome, course.outcome)), "ok" if course.outcome == "recovered" else "plain")
        if course.last_planned < self.context.today():
            return Chip(OVER.fill(day=course.last_planned), "warn")
        return Chip(RUNS.fill(day=course.last_planned), "info")

    def _open(self, make: type[PortionsForm] | type[EndForm], course: Course) -> None:
        self.open_form(make(self.context, course), make.TITLE)

    def _remove_course(self, course: Course) -> None:
        self.do(REMOVE_COURSE_ACTION.fill(name=self.person.name), lambda session: services.remove_recovery(session, course.id))
