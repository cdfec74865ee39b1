"""The line below a list that is typed into: one person at a time, field by field as on the paper."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.packs import Pack
from desktop_app.residents.rules import age_text
from desktop_app.ui.fields.text import LineField, TextField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import column, label, row, set_property
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.absence import REASONS, number_of
from ...rules.form_answers import QUESTIONS, answers_of_boxes, boxes_of_answers
from ...rules.measures import LENGTH, MEASURES, WEIGHT
from ...rules.paper_lists import CARDS
from ...rules.positions import LYING, STANDING, usual_position
from ...rules.typed_boxes import TypedBoxes
from ...services.paper_lists import ListCard, ListLine, TypedLine
from ..wording import LYING_WORD, MOTHER, STANDING_WORD, last_words, sex_word
from .line_fields import BoxesField, ReasonField, ShortField, ValueField, VisitDayField

DAY, BOXES, ANSWERS, REASON, GIVER = "day", "boxes", "answers", "reason", "given_by"
LINE = QT_TRANSLATE_NOOP("Health visits", "Line {number}")
TITLES: dict[str, Text] = {
    DAY: QT_TRANSLATE_NOOP("Health visits", "Visited on"),
    WEIGHT.field: QT_TRANSLATE_NOOP("Health visits", "Weight kg"),
    LENGTH.field: QT_TRANSLATE_NOOP("Health visits", "Length or height cm"),
    "head_mm": QT_TRANSLATE_NOOP("Health visits", "Head cm"),
    "arm_mm": QT_TRANSLATE_NOOP("Health visits", "Arm cm"),
    BOXES: QT_TRANSLATE_NOOP("Health visits", "Boxes ticked"),
    ANSWERS: QT_TRANSLATE_NOOP("Health visits", "Yes, − for no"),
    REASON: QT_TRANSLATE_NOOP("Health visits", "Did not come: why"),
    GIVER: QT_TRANSLATE_NOOP("Health visits", "Nurse or midwife who vaccinated"),
}
TURN = QT_TRANSLATE_NOOP("Health visits", "Lying or standing: press L or S in the field")
NUMBERED = QT_TRANSLATE_NOOP("Health visits", "{number} {reason}")
LEGEND = QT_TRANSLATE_NOOP("Health visits", "{field}: {choices}")
NO_REASON = QT_TRANSLATE_NOOP("Health visits", "Type the number of one reason, 1 to {last}.")
VISIT = QT_TRANSLATE_NOOP("Health visits", "Why to visit: {reasons}")
NO_DAY = QT_TRANSLATE_NOOP("Health visits", "Write the day of the visit.")
KEYS = QT_TRANSLATE_NOOP(
    "Health visits",
    "Enter goes on; in an empty weight it goes to the reason. Down stores the line and goes to the next, Up to the one before.",
)


class LineEntry(QWidget):
    """One line of a list.

    Attributes:
        fields: the editors by name: "day", a measure, "boxes", "answers", "reason".
        given_by: who vaccinated; stays from line to line.

    Signals:
        entered(name): Enter or Tab in a field.
        finished(step): the line is to be stored, and the next (1) or the one before (-1) is wanted.
        left: Esc.
        reached(field): the cursor was put into a field.
    """

    entered = Signal(str, bool)
    finished = Signal(int)
    left = Signal()
    reached = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: ListLine | None = None
        self.values = {name: ValueField(measure) for name, measure in MEASURES.items()}
        self.day, self.boxes, self.answers, self.reason = VisitDayField(), BoxesField(), BoxesField(), ReasonField()
        self.answers.boxes = len(QUESTIONS)
        others = {BOXES: self.boxes, ANSWERS: self.answers, REASON: self.reason}
        self.fields: dict[str, LineField] = {DAY: self.day, **self.values, **others}
        self.given_by = TextField()
        self.position = QPushButton()
        self._number, self._who = label("", "h2"), label("", wrap=True)
        self._offered, self._reasons = label("", "caption", wrap=True), label("", "caption", wrap=True)
        self._problem, self._question = label("", "error", wrap=True), label("", wrap=True)
        self._questions = label(_legend(ANSWERS, list(QUESTIONS.values())), "caption", wrap=True)
        self._why_visit, self._keys = label("", "caption", wrap=True), label(KEYS, "caption", wrap=True)
        self._parts = {name: self._captioned(name, field) for name, field in self.fields.items()}
        self._lay_out()
        self._connect()

    def show_line(self, line: ListLine, pack: Pack, card: ListCard, day: date | None, why_visit: Sequence[Label] = ()) -> None:
        """Show one line with what is stored of it.

        Args:
            day: of the visit at home, where the line does not say it yet.
            why_visit: reasons to visit the child, the most urgent first.
        """
        self.line = line
        self._number.setText(tr(LINE, number=line.position))
        self._who.setText(_about(line))
        self._parts[DAY].setVisible(not card.is_of_the_day)
        self._parts[ANSWERS].setVisible(card.kind == CARDS)
        self.day.set_value(line.on or day)
        for name, field in self.values.items():
            field.show_stored(None if line.measured is None else getattr(line.measured, name))
        stored = line.measured.position if line.measured else None
        self._show_position(stored or usual_position(line.age_months))
        self.boxes.boxes = len(line.boxes)
        self._parts[BOXES].setVisible(bool(line.boxes))
        numbered = list(enumerate(line.boxes, 1))
        given, refused = (tuple(at for at, box in numbered if getattr(box, what)) for what in ("given", "refused"))
        self.boxes.set_value(TypedBoxes(given, refused))
        self.answers.set_value(boxes_of_answers(line.answers))
        self._questions.setVisible(card.kind == CARDS)
        self.reason.setText(current().number(number_of(line.why.reason)) if line.why else "")
        self._offered.setText(_legend(BOXES, [_title(box.code, pack) for box in line.boxes]))
        self._offered.setVisible(bool(line.boxes))
        self._why_visit.setText(tr(VISIT, reasons=joined(*why_visit)))
        self._why_visit.setVisible(bool(why_visit))
        self.say("")

    def focus(self, name: str) -> None:
        """Put the cursor into a field, what stands there marked."""
        field = self.fields[name]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        self.reached.emit(field)

    def say(self, problem: Label, name: str = "", tone: str = "error") -> None:
        """Say what is wrong with a field, or ask about it; "" for nothing."""
        shown = {"error": self._problem, "warn": self._question}
        for one, words in shown.items():
            words.setText(tr(problem) if one == tone else "")
            words.setVisible(bool(problem) and one == tone)
        for one, field in self.fields.items():
            set_property(field, "invalid", "true" if one == name and tone == "error" else "false")

    def names(self) -> list[str]:
        """Return the fields that this line has, in the order of the paper."""
        return [name for name, part in self._parts.items() if not part.isHidden()]

    def problem_of(self, name: str) -> Text | None:
        """Return why what stands in a field cannot be read, or None."""
        if name in (BOXES, ANSWERS):
            boxes = (self.boxes if name == BOXES else self.answers).value()
            return boxes if isinstance(boxes, Text) else None
        if name == REASON:
            return NO_REASON.fill(last=len(REASONS)) if self.reason.value() is None else None
        if name == DAY:
            return self.day.problem() or (None if self.day.value() else NO_DAY)
        return self.values[name].problem()

    def typed(self) -> TypedLine:
        """Return what stands in the fields; each can be read."""
        boxes = self.boxes.value()
        codes = [box.code for box in self.line.boxes] if self.line else []
        answers = self.answers.value()
        places = boxes if isinstance(boxes, TypedBoxes) else TypedBoxes()
        return TypedLine(
            {name: field.stored_value() for name, field in self.values.items()},
            self.chosen_position(),
            [codes[at - 1] for at in places.given],
            [codes[at - 1] for at in places.refused],
            self.reason.value() or "",
            answers_of_boxes(answers) if isinstance(answers, TypedBoxes) and ANSWERS in self.names() else None,
        )

    def chosen_position(self) -> str:
        """Return "lying" or "standing"."""
        return str(self.position.property("position"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Up leave for another line."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.finished.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.position.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.position.setProperty("kind", "link")
        self.position.setToolTip(tr(TURN))
        self._reasons.setText(_legend(REASON, list(REASONS.values())))
        head = row(self._number, self._who)
        head.setStretch(1, 1)
        line = WrapRow(12)
        for part in self._parts.values():
            line.addWidget(part)
        line.addWidget(self._captioned(GIVER, self.given_by))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(16), px(8), px(16), px(10))
        stack.setSpacing(px(6))
        stack.addLayout(head)
        stack.addLayout(line)
        for words in (self._problem, self._question, self._why_visit, self._offered, self._questions, self._reasons, self._keys):
            stack.addWidget(words)
        self.say("")

    def _captioned(self, name: str, field: LineField) -> QWidget:
        field.setAccessibleName(tr(TITLES[name]))
        field.setObjectName(name)
        field.setFixedWidth(px(_WIDTHS.get(name, 84)))
        caption = label(TITLES[name], "caption")
        part = QWidget()
        beside = row(field, self.position, None, spacing=4) if name == LENGTH.field else row(field, None)
        stack = column(caption, beside, spacing=2)
        stack.setContentsMargins(0, 0, 0, 0)
        part.setLayout(stack)
        return part

    def _connect(self) -> None:
        for name, field in self.values.items():
            field.went_on.connect(lambda name=name: self.entered.emit(name, True))
            field.passed.connect(lambda name=name: self.entered.emit(name, False))
            field.turned.connect(self._turn if name == LENGTH.field else _not_here)
        others: Sequence[tuple[str, ShortField | VisitDayField]] = (
            (DAY, self.day),
            (BOXES, self.boxes),
            (ANSWERS, self.answers),
            (REASON, self.reason),
        )
        for name, other in others:
            other.went_on.connect(lambda name=name: self.entered.emit(name, True))
        for name, any_field in (*self.values.items(), *others):
            any_field.went_back.connect(lambda name=name: self._go_back(name))
            any_field.left.connect(self.left.emit)
        self.position.clicked.connect(lambda _checked=False: self._turn(""))

    def _go_back(self, name: str) -> None:
        names = self.names()
        at = names.index(name)
        if at:
            self.focus(names[at - 1])
        else:
            self.finished.emit(-1)

    def _show_position(self, position: str) -> None:
        self.position.setProperty("position", position)
        self.position.setText(tr(LYING_WORD if position == LYING else STANDING_WORD))

    def _turn(self, letter: str) -> None:
        other = STANDING if self.chosen_position() == LYING else LYING
        self._show_position({"L": LYING, "S": STANDING}.get(letter, other))


_WIDTHS = {DAY: 136, BOXES: 110, ANSWERS: 110, REASON: 56, GIVER: 190}


def _about(line: ListLine) -> str:
    person = line.person
    return joined(
        person.shown,
        sex_word(person.sex, line.age_months),
        age_text(person.birth, line.listed_for, person.is_estimated),
        MOTHER.fill(name=person.mother_name) if person.mother_name else "",
        person.house,
        last_words(line.last.weight_g, line.last.measured_on, line.listed_for) if line.last else "",
    )


def _title(code: str, pack: Pack) -> Label:
    return pack.services[code].title if code in pack.services else code


def _legend(name: str, choices: Sequence[Label]) -> str:
    """Return what the numbers typed into a field stand for."""
    numbered = (tr(NUMBERED, number=number, reason=words) for number, words in enumerate(choices, 1))
    return tr(LEGEND, field=TITLES[name], choices=joined(*numbered))


def _not_here(_letter: str) -> None:
    """Take L and S in the fields where they mean nothing."""
