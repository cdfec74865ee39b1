"""The step Record: the book at home, breast milk, development, food, symptoms: one key a question."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.recorder import action_id
from desktop_app.features.child_record.views.answer_line import AnswerLine
from desktop_app.features.child_record.views.quick_record import QuickRecord
from desktop_app.ui.context import AppContext
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.widgets import clear_layout, column, scroll, set_margins
from desktop_app.ui.words import tr

from ... import services
from ...rules.day_steps import RECORD
from ...services.recording import Recording, record_book_and_milk, recording_of
from ..wording import is_adult
from .panel import StepPanel

HAS_BOOK = QT_TRANSLATE_NOOP("Health visits", "Has the mother brought the child's book (Buku KIA or growth card)?")
HAS = QT_TRANSLATE_NOOP("Health visits", "Has it")
HAS_NONE = QT_TRANSLATE_NOOP("Health visits", "Has none")
ONLY_MILK = QT_TRANSLATE_NOOP("Health visits", "Breast milk only, nothing else, in month {month} of life?")
MILK_ONLY = QT_TRANSLATE_NOOP("Health visits", "Only milk")
OTHER_TOO = QT_TRANSLATE_NOOP("Health visits", "Other too")
UNTOUCHED = QT_TRANSLATE_NOOP(
    "Health visits", "1 or 2 answers a question. Enter without any answer calls the next one, Esc leaves."
)
TOUCHED = QT_TRANSLATE_NOOP(
    "Health visits", "Ctrl+S stores and calls the next one, also where a question was left out. Esc leaves."
)
NOT_ASKED = QT_TRANSLATE_NOOP("Health visits", "Nothing is asked here. Enter calls the next one, Esc leaves.")
ACTION = QT_TRANSLATE_NOOP("Health visits", "Record {name}: answers of the day")
PASSED = QT_TRANSLATE_NOOP("Health visits", "{name}: recording done")


class RecordStep(StepPanel):
    """What is asked about one child; Enter goes from question to question once one of them is answered.

    What this slice asks, the child record and the parts of other slices are stored as one action.

    Attributes:
        questions: of this slice, by name: "book" and "milk"; those that the age asks for.
        quick: the questions of the child record.
    """

    step = RECORD

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.recording: Recording | None = None
        self.questions: dict[str, AnswerLine] = {}
        self.quick = QuickRecord(context)
        self._own = column(spacing=8)
        self._shown: bytes | None = None
        self._is_changed, self._asks_quick = False, True
        inner = QWidget()
        stack = column(self._own, self.quick, self.parts, None)
        set_margins(stack, 0, 0, 8, 0)
        inner.setLayout(stack)
        self._area = scroll(inner)
        self.body.addWidget(self._area, 1)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(0)
        self._follow.timeout.connect(self._follow_cursor)
        self.quick.changed.connect(self._changed)
        self.quick.finished.connect(self._go_to_parts)
        self.parts.changed.connect(self._changed)
        add_shortcut(self, QKeySequence.StandardKey.Save, self.finish)

    def show_child(self) -> None:
        """Show the questions of the child's age; answers that were not stored yet stay."""
        resident = self.row.resident if self.row else None
        if resident == self._shown and self._is_changed:
            return
        had_focus = self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False
        self._shown, self._is_changed, self.recording = resident, False, None
        if self.row is not None:
            with self.context.db.read() as session:
                self.recording = found = recording_of(session, self.row)
            self._ask(found)
            self._asks_quick = not is_adult(self.row.age_months)
            self.quick.setVisible(self._asks_quick)
            if self._asks_quick:
                self._set_quick(self.row, found)
            if had_focus:
                self.focus_entry()
        self._say_keys()

    def _set_quick(self, row: services.DayRow, found: Recording) -> None:
        self.quick.set_child(
            row.resident, row.held_on, gestation_weeks=found.gestation_weeks, no_gain_2_months=found.no_gain_2_months
        )
        for line in self.quick.lines.values():
            line.went_on.connect(self._follow.start)

    def focus_entry(self) -> None:
        """Put the cursor on the first question without an answer."""
        waiting = next((line for line in self.questions.values() if line.value() is None), None)
        if waiting is not None:
            waiting.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._asks_quick:
            self.quick.take_cursor()
        else:
            self.parts.focus_entry()

    @property
    def has_unstored(self) -> bool:
        """Return True if a question was answered since the child came."""
        return self.row is not None and self._is_changed

    def finish(self) -> None:
        """Store what is answered and go on to the next child; a question without an answer stays open."""
        child, day, known = self.row, self.day, self.recording
        if child is None or day is None or known is None:
            return
        stores_quick = self._asks_quick and self._is_changed and not self.quick.is_empty
        if (stores_quick and not self.quick.check()) or not self.parts.check():
            return
        has_book, only_milk = (self.questions[name].value() if name in self.questions else None for name in ("book", "milk"))
        is_new = stores_quick or self.parts.has_unstored or (has_book, only_milk) != (known.has_book, known.only_milk)
        words = (ACTION if is_new else PASSED).fill(name=tr(child.name))
        try:
            with self.context.db.action(words) as session:
                record_book_and_milk(session, child, has_book, only_milk)
                if stores_quick:
                    self.quick.store(session)
                self.parts.store(session)
                services.pass_step(session, day.id, child.resident, RECORD)
                action = action_id(session)
        except UserError as refused:
            self.say(refused.problems[0].text if isinstance(refused, InputError) else refused.text, "danger")
            return
        self.parts.stored()
        if is_new or RECORD not in child.steps_done:
            self.context.notify(words, action)
        self._is_changed = False
        self.done.emit(child.resident)

    def _go_to_parts(self) -> None:
        """Go on from the last question of the child record to those of other slices, or to the next child."""
        if not self.parts.focus_entry():
            self.finish()

    def _ask(self, found: Recording) -> None:
        clear_layout(self._own)
        self.questions = {}
        if found.asks_book:
            self._add("book", HAS_BOOK, (HAS, HAS_NONE), found.has_book)
        if found.feeding_month is not None:
            self._add("milk", ONLY_MILK.fill(month=found.feeding_month), (MILK_ONLY, OTHER_TOO), found.only_milk)

    def _add(self, name: str, question: Text, answers: tuple[Text, Text], value: bool | None) -> None:
        line = AnswerLine(question, answers)
        line.set_value(value)
        line.changed.connect(self._changed)
        line.went_on.connect(lambda: self._go_on(name))
        self.questions[name] = line
        self._own.addWidget(line)

    def _go_on(self, name: str) -> None:
        names = list(self.questions)
        after = names[names.index(name) + 1 :]
        if after:
            self.questions[after[0]].setFocus(Qt.FocusReason.TabFocusReason)
        elif self._asks_quick:
            self.quick.take_cursor()
        else:
            self._go_to_parts()

    def _changed(self) -> None:
        self._is_changed = True
        self._follow.start()
        self._say_keys()

    def _follow_cursor(self) -> None:
        """Bring the question that the cursor went to into sight."""
        at = self.focusWidget()
        if at is not None and self._area.isAncestorOf(at):
            self._area.ensureWidgetVisible(at)

    def _say_keys(self) -> None:
        self.let_enter_finish(not self._is_changed)
        if self._asks_quick or self.questions or self.parts.shown:
            self.say(TOUCHED if self._is_changed else UNTOUCHED)
        else:
            self.say(NOT_ASKED)
