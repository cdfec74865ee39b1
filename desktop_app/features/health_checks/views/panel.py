"""The tab "Health checks" on the card of everybody from school age on."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

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
from ..rules.after_rest import todo_words
from ..rules.due import CheckDue
from ..rules.entries import WHOSE, Condition
from ..rules.person import GLUCOSE_TESTS, Found
from ..services import PersonChecks
from .blocks import EntryBlock, Part, section_head
from .forms import ConditionForm, ControlForm, HabitsForm, IronForm, LabForm, SensesForm, VitalsForm
from .forms.person_form import PersonForm
from .lines import Line, lines_of
from .wording import class_words, reason_of, scale_words, tone_of, with_unit

DUE = QT_TRANSLATE_NOOP("Health checks", "Due now")
NOTHING_DUE = QT_TRANSLATE_NOOP("Health checks", "Nothing is due.")
LAST_VALUES = QT_TRANSLATE_NOOP("Health checks", "Last values")
NO_VALUES = QT_TRANSLATE_NOOP("Health checks", "Nothing was measured yet.")
ILLNESSES = QT_TRANSLATE_NOOP("Health checks", "Known illnesses")
NO_ILLNESS = QT_TRANSLATE_NOOP("Health checks", "No illness is known.")
ENTRIES = QT_TRANSLATE_NOOP("Health checks", "All entries")
IRON = QT_TRANSLATE_NOOP("Health checks", "Iron tablets this school year: {tablets} of {needed}")
IRON_SINCE = QT_TRANSLATE_NOOP("Health checks", "From {first} to {last}")
NEVER = QT_TRANSLATE_NOOP("Health checks", "never done")
LAST_ON = QT_TRANSLATE_NOOP("Health checks", "last on {day}")
SINCE = QT_TRANSLATE_NOOP("Health checks", "since {day}")
NOT_CONTROLLED = QT_TRANSLATE_NOOP("Health checks", "Not under control")
CONTROL = QT_TRANSLATE_NOOP("Health checks", "Monthly control")
SEEN = QT_TRANSLATE_NOOP("Health checks", "Last seen on {day}")
NOT_SEEN = QT_TRANSLATE_NOOP("Health checks", "Not seen yet")
ADD = QT_TRANSLATE_NOOP("Health checks", "Add a known illness")
EDIT = QT_TRANSLATE_NOOP("Health checks", "Correct {what}")
REMOVE = QT_TRANSLATE_NOOP("Health checks", "Remove {what}")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Health checks", "Remove {what} of {name}")
EDIT_DAY = QT_TRANSLATE_NOOP("Health checks", "Correct {what} of {day}")
REMOVE_DAY = QT_TRANSLATE_NOOP("Health checks", "Remove {what} of {day}")
REMOVE_DAY_ACTION = QT_TRANSLATE_NOOP("Health checks", "Remove {what} of {name}, {day}")
OVER = QT_TRANSLATE_NOOP("Health checks", "It is over")
OVER_ACTION = QT_TRANSLATE_NOOP("Health checks", "{what} of {name} is over")
PRESSURE = QT_TRANSLATE_NOOP("Health checks", "Blood pressure")
TEST = QT_TRANSLATE_NOOP("Health checks", "Blood test")
SENSES = QT_TRANSLATE_NOOP("Health checks", "Eyes, ears, teeth")
HABITS = QT_TRANSLATE_NOOP("Health checks", "Smoking and food")
TABLETS = QT_TRANSLATE_NOOP("Health checks", "Iron tablets")
MORE = QT_TRANSLATE_NOOP("Health checks", "{n} earlier")
SHOWN = 6
FORMS: dict[str, type[PersonForm]] = {
    "vitals": VitalsForm,
    "lab": LabForm,
    "senses": SensesForm,
    "habits": HabitsForm,
    "iron": IronForm,
}
FORM_OF_CHECK = {
    "blood_pressure": "vitals",
    "glucose": "lab",
    "haemoglobin": "lab",
    **dict.fromkeys(("eyes", "ears", "teeth", "anaemia_signs"), "senses"),
    "habits": "habits",
    "iron": "iron",
}
"""Check of the plan -> form that records it; weight, height and waist are measured at the open day."""
WHAT: dict[str, Text] = {"vitals": PRESSURE, "lab": TEST, "senses": SENSES, "habits": HABITS, "iron": TABLETS}


class HealthChecksPanel(FormTab):
    """What is due, the last value of everything with its class, known illnesses, and every entry."""

    tables = (
        *("vital_sign", "lab_value", "sense_check", "habit", "health_condition", "condition_control", "iron_tablets"),
        *("body_measurement", "visit", "resident", "referral", "post_setting", "pregnancy"),
    )

    def show_card(self) -> None:
        """Show everything anew."""
        today = self.context.today()
        with self.context.db.read() as session:
            self.person: PersonFacts = person_facts(session, self.resident)
            self.checks: PersonChecks = services.person_checks(session, [self.resident], today)[self.resident]
            self.record = services.health_record(session, self.resident, today)
            self.pack: Pack = pack_of(session)
            found = services.values_of_day(session, self.resident, self.record)
        self._illness_titles: dict[str, Label] = {one.code: one.title for one in services.conditions_of_pack(self.pack)}
        clear_layout(self.body)
        self._buttons()
        self._values()
        self._illnesses()
        self._due()
        self._iron()
        self._entries(lines_of(self.record, self.pack, found))
        self.body.addStretch(1)

    def ask(self, kind: str, line: Line | None = None) -> None:
        """Open the form of one kind, for today or for the day of a line."""
        make = FORMS[kind]
        self.open_form(make(self.context, self.resident, line.on if line else None), make.TITLE)

    def ask_check(self, what: str) -> None:
        """Open the form that records a check of the plan."""
        if what.startswith("control_"):
            self._control(what.removeprefix("control_"))
            return
        kind = FORM_OF_CHECK.get(what)
        if kind is None:
            return
        form = FORMS[kind](self.context, self.resident)
        if isinstance(form, LabForm):
            form.choose_test("haemoglobin" if what == "haemoglobin" else self._usual_sugar_test())
        self.open_form(form, form.TITLE)

    def _usual_sugar_test(self) -> str:
        done = [test for test in GLUCOSE_TESTS if test in self.checks.latest]
        return done[0] if done else GLUCOSE_TESTS[0]

    def _buttons(self) -> None:
        line = WrapRow(spacing=6)
        kinds = [kind for kind in FORMS if kind != "iron" or self.checks.iron is not None]
        for kind in kinds:
            line.addWidget(button(WHAT[kind], "plus", clicked=partial(self.ask, kind)))
        self.body.addLayout(line)

    def _head(self, title: Label, *beside: QWidget) -> None:
        self.body.addLayout(section_head(title, *beside))

    def _due(self) -> None:
        self._head(DUE)
        if not self.checks.due:
            self.body.addWidget(label(NOTHING_DUE, "muted", wrap=True))
        for one in self.checks.due:
            self.body.addWidget(self._due_line(one))

    def _due_line(self, one: CheckDue) -> QWidget:
        when = NEVER if one.last is None else LAST_ON.fill(day=one.last)
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(one.title, "field", wrap=True))
        words.addWidget(label(joined(one.reason, when), "caption", wrap=True))
        line.addLayout(words, 1)
        if one.what in FORM_OF_CHECK or one.what.startswith("control_"):
            line.addWidget(icon_button(one.title, "plus", partial(self.ask_check, one.what)))
        return made

    def _values(self) -> None:
        self._head(LAST_VALUES)
        if not self.checks.latest:
            self.body.addWidget(label(NO_VALUES, "muted", wrap=True))
        for found in self.checks.latest.values():
            self.body.addWidget(self._value(found))

    def _value(self, found: Found) -> QWidget:
        chips = [] if found.finding is None else [Chip(class_words(found.finding), tone_of(found.finding))]
        parts: list[Part] = []
        if found.finding is not None:
            if found.finding.tone != "good":
                parts.append((todo_words(found.finding, found.was_repeated), None))
            parts.append((scale_words(self.pack, found.finding), "caption"))
        head = joined(found.title, with_unit(found), current().date(found.on))
        block = EntryBlock(head, chips, parts, [])
        if reason := reason_of(found):
            block.add_refer(partial(self._refer, [reason], head))
        return block

    def _illnesses(self) -> None:
        add = icon_button(ADD, "plus", lambda: self.open_form(ConditionForm(self.context, self.resident), ConditionForm.TITLE))
        self._head(ILLNESSES, add)
        if not self.checks.conditions:
            self.body.addWidget(label(NO_ILLNESS, "muted", wrap=True))
        for one in self.checks.conditions:
            self.body.addWidget(self._illness(one))

    def _illness(self, one: Condition) -> QWidget:
        title = self._illness_titles.get(one.code, one.code)
        chips = [Chip(WHOSE["family"], "plain")] if one.whose == "family" else []
        if one.whose == "own" and one.code in self.checks.uncontrolled:
            chips.append(Chip(NOT_CONTROLLED, "danger"))
        since: Label = SINCE.fill(day=one.since) if one.since.is_known else ""
        parts: list[Part] = [(one.note, None)] if one.note else []
        if one.whose == "own":
            seen = next((control.on for control in self.record.controls if control.code == one.code), None)
            parts.append((NOT_SEEN if seen is None else SEEN.fill(day=seen), "muted"))
        buttons = [
            icon_button(EDIT.fill(what=title), "pencil", partial(self._change_illness, one)),
            icon_button(REMOVE.fill(what=title), "trash-2", partial(self._remove_illness, one, title)),
        ]
        block = EntryBlock(joined(title, since), chips, parts, buttons)
        if one.whose == "own":
            control = button(CONTROL, "plus", clicked=partial(self._control, one.code))
            over = button(OVER, kind="ghost", clicked=partial(self._end_illness, one, title))
            block.add_buttons(control, over)
        return block

    def _iron(self) -> None:
        iron = self.checks.iron
        if iron is None:
            return
        self._head(IRON.fill(tablets=iron.tablets, needed=iron.needed))
        self.body.addWidget(label(IRON_SINCE.fill(first=iron.year.first, last=iron.year.last), "muted", wrap=True))

    def _entries(self, lines: Sequence[Line]) -> None:
        if not lines:
            return
        self._head(ENTRIES)
        for line in lines[:SHOWN]:
            self.body.addWidget(self._line(line))
        if len(lines) <= SHOWN:
            return
        place = QVBoxLayout()
        place.setSpacing(px(10))
        more = button(MORE.of(len(lines) - SHOWN), "chevron-down", "link")

        def show() -> None:
            more.hide()
            for line in lines[SHOWN:]:
                place.addWidget(self._line(line))

        more.clicked.connect(show)
        place.addLayout(row(more, None))
        self.body.addLayout(place)

    def _line(self, line: Line) -> QWidget:
        what = WHAT[line.kind]
        buttons = []
        if line.kind != "lab":
            buttons.append(icon_button(EDIT_DAY.fill(what=what, day=line.on), "pencil", partial(self.ask, line.kind, line)))
        buttons.append(icon_button(REMOVE_DAY.fill(what=what, day=line.on), "trash-2", partial(self._remove, line)))
        parts: list[Part] = [(joined(line.head, line.by), None), *((part, None) for part in line.parts)]
        chips = [Chip(words, tone) for words, tone in line.chips]
        block = EntryBlock(current().date(line.on), chips, parts, buttons)
        if line.reasons:
            findings = "\n".join(tr(part) for part in line.parts)
            block.add_refer(partial(self._refer, line.reasons, findings))
        return block

    def _control(self, code: str) -> None:
        self.open_form(ControlForm(self.context, self.resident, code), ControlForm.TITLE)

    def _refer(self, reasons: Sequence[str], findings: str) -> None:
        form = ReferralForm(self.context, self.resident, self.context.today(), reasons, findings)
        self.open_form(form, ReferralForm.TITLE)

    def _change_illness(self, one: Condition) -> None:
        self.open_form(ConditionForm(self.context, self.resident, one), ConditionForm.TITLE)

    def _remove_illness(self, one: Condition, title: Label) -> None:
        words = REMOVE_ACTION.fill(what=tr(title), name=self.person.name)
        self.do(words, lambda session: services.remove_condition(session, one.id))

    def _end_illness(self, one: Condition, title: Label) -> None:
        words = OVER_ACTION.fill(what=tr(title), name=self.person.name)
        self.do(words, lambda session: services.end_condition(session, one.id, self.context.today()))

    def _remove(self, line: Line) -> None:
        acts: dict[str, Callable[[Any], None]] = {
            "vitals": lambda session: services.forget_vitals(session, self.resident, line.on),
            "lab": lambda session: services.remove_lab(session, line.key),
            "senses": lambda session: services.forget_senses(session, self.resident, line.on),
            "habits": lambda session: services.forget_habits(session, self.resident, line.on),
            "iron": lambda session: services.forget_iron(session, self.resident, line.on),
        }
        words = REMOVE_DAY_ACTION.fill(what=WHAT[line.kind], name=self.person.name, day=line.on)
        self.do(words, acts[line.kind])
