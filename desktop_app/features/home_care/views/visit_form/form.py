"""What came of a visit, typed in the order of the paper; Enter goes on, and 1 and 2 answer."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.fields.text import LineField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.widgets import label
from desktop_app.ui.words import joined, tr

from ... import services
from ...rules.checklists import PARTS, SIGNS, YES, findings_of
from ...rules.entries import FINDINGS, MET, OUTCOMES, HomeVisitEntry, check_home_visit
from ...rules.reasons import RuleRow
from ...services.targets import Target
from ..key_fields import FigureField, KeyYesNo, QuestionLine
from ..wording import LINE, titles_of
from .items import answer_of, editor_of, hint_of, show_answer

TITLE = QT_TRANSLATE_NOOP("Home visits", "Visit: {name}")
CHECKLIST = QT_TRANSLATE_NOOP("Home visits", "Checklist")
VISITED_ON = QT_TRANSLATE_NOOP("Home visits", "Visited on")
CAME_TO = QT_TRANSLATE_NOOP("Home visits", "Came to")
SPOKE_WITH = QT_TRANSLATE_NOOP("Home visits", "Spoke with")
TEMPERATURE = QT_TRANSLATE_NOOP("Home visits", "Temperature")
REMINDED = QT_TRANSLATE_NOOP("Home visits", "Reminded to go for a check")
FOUND = QT_TRANSLATE_NOOP("Home visits", "What was found")
DONE = QT_TRANSLATE_NOOP("Home visits", "What was done, advice")
REPORTED = QT_TRANSLATE_NOOP("Home visits", "Told a health worker on")
PROMISED = QT_TRANSLATE_NOOP("Home visits", "Promised to go on")
NEXT = QT_TRANSLATE_NOOP("Home visits", "Next visit")
AGAIN = QT_TRANSLATE_NOOP("Home visits", "What to look at again then")
AFTERWARDS = QT_TRANSLATE_NOOP("Home visits", "After the visit")
DANGER = QT_TRANSLATE_NOOP("Home visits", "Danger sign: go to the health centre today, and tell the midwife now.")
NO_KEY = QT_TRANSLATE_NOOP(
    "Home visits", "Some lines are for the midwife alone. They can be typed once she has chosen her key in Settings."
)
ACTION = QT_TRANSLATE_NOOP("Home visits", "Visit at home: {name}")
VISITED_BY = QT_TRANSLATE_NOOP("Home visits", "Visited by")


class VisitForm(Form):
    """One visit.

    Args:
        target: whom it is about.
        day: that is proposed for the visit.

    Attributes:
        target: as given.
        items: the fields of the checklist, by item.
        findings: the fields of the four classes.
        group: which checklist is typed; another one than age and state ask for may be chosen.

    Signals:
        list_chosen(str): another checklist was chosen; the form is to be made anew for it.
    """

    list_chosen = Signal(str)

    def __init__(
        self, context: AppContext, target: Target, day: date, rules: dict[str, RuleRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent=parent)
        self.target = target
        self.items: dict[str, QWidget] = {}
        self.findings: dict[str, KeyYesNo] = {}
        self._order: list[str] = []
        self._parts: list[str] = []
        self._touched: set[str] = set()
        self._add_head(rules, context.today())
        self._add_items(context.today())
        self._add_end(context.today())
        self._fill(day)
        self.met.changed.connect(self._show_what_is_asked)
        self._show_what_is_asked()
        self.reset_changes()
        add_shortcut(self, Qt.Key.Key_PageDown, self._next_part)

    def entry(self) -> HomeVisitEntry:
        """Return what stands in the fields."""
        target, stored = self.target, self.target.stored
        is_met = self.met.value() == MET
        temperature = self.temperature.value() if is_met else None
        return HomeVisitEntry(
            self.day.value() or date.max,
            target.resident,
            target.household,
            target.visitor if self.visitor.value() in ("", tr(target.volunteer)) else None,
            self.visitor.value(),
            self.met.value() or "",
            self.with_whom.value(),
            target.reasons,
            target.group.code if target.group is not None else "",
            {code: answer_of(field) for code, field in self.items.items()} if is_met else {},
            temperature_tenths=None if temperature is None else round(temperature * 10),
            findings=self.found.value(),
            action=self.done.value(),
            topics=stored.topics if stored else (),
            reminded=self.reminded.value() if is_met else None,
            reported_on=self.reported.value(),
            promised_on=self.promised.value() if is_met else None,
            next_on=self.next.value(),
            note=stored.note if stored else "",
            **{code: field.value() if is_met else None for code, field in self.findings.items()},
        )

    def check(self) -> Sequence[Problem]:
        """Return what is missing or not possible."""
        return check_home_visit(self.entry(), self.context.today())

    def save(self) -> None:
        """Store the visit, and what is to be looked at again."""
        target, today = self.target, self.context.today()
        words = ACTION.fill(name=target.name)
        entry = self.entry()
        with self.context.db.action(words) as session:
            if target.visit is not None:
                visit = services.change_home_visit(session, target.visit, entry, today)
            else:
                visit = services.record_home_visit(session, entry, today)
            if self.again.value():
                follow = services.FollowUpEntry(
                    self.again.value(), entry.visited_on, entry.next_on, target.resident, target.household, visit
                )
                services.add_follow_up(session, follow)
            session.flush()
            action = action_id(session)
        self.context.notify(words, action)

    def _add_head(self, rules: dict[str, RuleRow], today: date) -> None:
        target = self.target
        where = tr(LINE, list=target.list_number, number=target.line) if target.list_number else ""
        self.add_part(label(joined(target.house, where, titles_of(target.reasons, rules)), "muted", wrap=True))
        self.day = DateField(maximum=today)
        self.met = FigureField(list(OUTCOMES.items()))
        self.visitor, self.with_whom = TextField(), TextField()
        self._add("visited_on", VISITED_ON, self.day, required=True)
        self._add("met", CAME_TO, self.met, required=True)
        self._add("with_whom", SPOKE_WITH, self.with_whom)

    def _add_items(self, today: date) -> None:
        target = self.target
        self._headings: list[QLabel] = []
        self.group = ChoiceField(target.choices)
        self.group.setAccessibleName(tr(CHECKLIST))
        if target.group is not None:
            self.group.set_value(target.group.code)
            self._headings.append(label(CHECKLIST, "field"))
            for widget in (self._headings[0], self.group):
                self.add_part(widget)
            self.group.changed.connect(lambda: self.list_chosen.emit(self.group.value()))
        if target.lacks_key:
            self.add_part(label(NO_KEY, "caption", wrap=True))
        for part, heading in PARTS.items():
            of_part = [item for item in target.items if item.part == part]
            if of_part:
                title = label(heading, "h2", wrap=True)
                self._headings.append(title)
                self.add_part(title)
                self._parts.append(f"item.{of_part[0].code}")
            for item in of_part:
                field = editor_of(item, today)
                self.items[item.code] = field
                hers = target.group is not None and bool(target.group.topic)
                self._add(f"item.{item.code}", item.title, field, hint_of(item, target.known.get(item.code, ()), hers))
                changed = getattr(field, "changed", None)
                if changed is not None:
                    changed.connect(self._answered)
        self.danger = label(DANGER, "error", wrap=True)
        self._stack.insertWidget(1, self.danger)  # beside Save it is seen wherever the answers are scrolled to
        self.danger.hide()

    def _add_end(self, today: date) -> None:
        self.add_heading(AFTERWARDS)
        self.temperature = NumberField(30, 43, 1, "°C")
        self._add("temperature_tenths", TEMPERATURE, self.temperature)
        self._parts.append("temperature_tenths")
        for code, title in FINDINGS.items():
            field = KeyYesNo()
            self.findings[code] = field
            self._add(code, title, field)
            field.changed.connect(lambda code=code: self._touched.add(code))
        self.reminded = KeyYesNo()
        self.found, self.done, self.again = TextField(), TextField(), TextField()
        self.reported, self.promised, self.next = DateField(maximum=today), DateField(), DateField()
        self._add("reminded", REMINDED, self.reminded)
        self._add("findings", FOUND, self.found)
        self._add("action", DONE, self.done)
        self._add("reported_on", REPORTED, self.reported)
        self._add("promised_on", PROMISED, self.promised)
        self._add("next_on", NEXT, self.next)
        self._add("again", AGAIN, self.again)
        self._add("visitor_name", VISITED_BY, self.visitor)

    def _add(self, name: str, title: Label, field: QWidget, hint: str = "", required: bool = False) -> None:
        """Add a field from which Enter goes on to the next."""
        if isinstance(field, KeyYesNo):
            self.add_field(name, "", QuestionLine(title, field), hint or None)
            self._fields[name].head.setFixedHeight(0)  # the question stands on the line of its answers
        else:
            self.add_field(name, title, field, hint or None, required)
        self._order.append(name)
        line = field.line if isinstance(field, FigureField) else field
        if isinstance(line, LineField):
            line.returnPressed.connect(lambda name=name: self._go_on(name))
        elif isinstance(line, KeyYesNo):
            line.went_on.connect(lambda name=name: self._go_on(name))

    def _go_on(self, name: str) -> None:
        """Put the cursor into the next field that is asked; after the last one store the visit."""
        later = self._order[self._order.index(name) + 1 :]
        following = next((one for one in later if not self.editor(one).isHidden()), None)
        if following is None:
            self.submit()
            return
        self._show_field(following)

    def _next_part(self) -> None:
        """Put the cursor into the first field of the next part: nothing more was written in this one."""
        shown = self.focusWidget()
        at = next((n for n, name in enumerate(self._order) if _holds(self.editor(name), shown)), -1)
        later = (name for name in self._parts if self._order.index(name) > at and not self.editor(name).isHidden())
        following = next(later, None)
        if following is not None:
            self._show_field(following)

    def _show_field(self, name: str) -> None:
        field = self.editor(name)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        if self._area is not None:
            self._area.ensureWidgetVisible(field)

    def _fill(self, day: date) -> None:
        target, stored = self.target, self.target.stored
        self.day.set_value(stored.visited_on if stored else day)
        self.visitor.set_value((stored.visitor_name if stored else "") or tr(target.volunteer))
        if stored is None:
            return
        self.met.set_value(stored.met)
        self.with_whom.set_value(stored.with_whom)
        for item in target.items:
            show_answer(item, self.items[item.code], stored.answers.get(item.code))
        self.temperature.set_value(None if stored.temperature_tenths is None else stored.temperature_tenths / 10)
        for code, field in self.findings.items():
            field.set_value(getattr(stored, code))
            self._touched.add(code)
        self.reminded.set_value(stored.reminded)
        for words, value in ((self.found, stored.findings), (self.done, stored.action)):
            words.set_value(value)
        for day_field, known in (
            (self.reported, stored.reported_on),
            (self.promised, stored.promised_on),
            (self.next, stored.next_on),
        ):
            day_field.set_value(known)
        self._answered()

    def _show_what_is_asked(self) -> None:
        """Ask only what can be known where nobody was met."""
        is_met = self.met.value() in (MET, None)
        asked = (
            "with_whom",
            "temperature_tenths",
            *FINDINGS,
            "reminded",
            "promised_on",
            *(f"item.{code}" for code in self.items),
        )
        for name in asked:
            self.set_field_visible(name, is_met)
        for heading in self._headings:
            heading.setVisible(is_met)
        self.group.setVisible(is_met and self.target.group is not None)

    def _answered(self) -> None:
        """Propose the classes of findings that the answers point at, and say at once what a danger sign asks for."""
        answers = {code: answer_of(field) for code, field in self.items.items()}
        for code in findings_of(self.target.items, answers):
            if code not in self._touched:
                self.findings[code].set_value(True)
        signs = [item for item in self.target.items if item.part == SIGNS]
        self.danger.setVisible(any(answers.get(item.code) == YES for item in signs))


def _holds(field: QWidget, shown: QWidget | None) -> bool:
    return shown is not None and (field is shown or field.isAncestorOf(shown))
