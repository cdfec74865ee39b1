"""What is asked at every visit, in the step Record of the open day: one key says that there is no sign at all."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.day_part import DayPartView
from desktop_app.ui.shortcuts import ENTER_KEYS
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, clear_layout, label, row, set_margins, set_property
from desktop_app.ui.words import tr

from .. import services
from ..rules.checking import HERE
from ..rules.questionnaires import Questionnaire
from ..rules.scoring import score
from .answer_choice import AnswerChoice
from .question_line import QuestionLine
from .wording import result_chip

NONE = QT_TRANSLATE_NOOP("Questionnaires", "None")
SOME = QT_TRANSLATE_NOOP("Questionnaires", "Some")
WHICH = QT_TRANSLATE_NOOP("Questionnaires", "Answer each sign:")
NO, YES = 0, 1


class VisitPart(DayPartView):
    """Signs that are asked at every visit; "None" answers all of them with no, "Some" asks one by one.

    Attributes:
        any_sign: the first line.
        lines: the signs, by code; shown after "Some".
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.lines: dict[str, QuestionLine] = {}
        self.any_sign = AnswerChoice([(NO, NONE), (YES, SOME)])
        self._resident: bytes | None = None
        self._asked: Questionnaire | None = None
        self._on = context.today()
        self._is_changed = False
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(px(6))

    def set_person(self, resident: bytes | None, on: date) -> None:
        """Show what is stored of a person on a day, and what is asked."""
        self._resident, self._on, self._asked, self._is_changed = resident, on, None, False
        clear_layout(self._body)
        self.lines = {}
        if resident is None:
            return
        with self.context.db.read() as session:
            self._asked = services.asked_at_every_visit(session, resident, on)
            if self._asked is None:
                return
            sheets = services.sheets_of(session, [resident], self._asked.code, (on, on)).get(resident, [])
        self._lay_out(self._asked)
        if sheets:
            self._show(dict(sheets[0].answers))

    @property
    def has_unstored(self) -> bool:
        """Return True if something was answered that is not stored."""
        return self._is_changed

    def answers(self) -> dict[str, int | None]:
        """Return the answers; empty while nothing is answered."""
        if self.any_sign.value() is None:
            return {}
        if self.any_sign.value() == NO:
            return dict.fromkeys(self.lines, NO)
        return {code: line.value() for code, line in self.lines.items()}

    def store(self, session: Any) -> None:
        """Write what was answered, within the action of the step; an answer that was taken back takes the sheet back."""
        if not self._is_changed or self._resident is None or self._asked is None:
            return
        answers, code, day = self.answers(), self._asked.code, (self._on, self._on)
        stored = services.sheets_of(session, [self._resident], code, day).get(self._resident, [])
        if any(value is not None for value in answers.values()):
            by, where, note = (stored[0].by, stored[0].where or HERE, stored[0].note) if stored else ("", HERE, "")
            services.record_sheet(session, self._resident, code, self._on, answers, by, where, note=note)
        else:
            for sheet in stored:
                services.forget_sheet(session, sheet.id)
        self._is_changed = False

    def focus_entry(self) -> bool:
        """Put the cursor on the first line without an answer; return False if there is none."""
        if self._asked is None:
            return False
        if self.any_sign.value() is None:
            self.any_sign.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        waiting = [line for line in self.lines.values() if self.any_sign.value() == YES and line.value() is None]
        for line in waiting[:1]:
            line.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(waiting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter from the first line."""
        if event.key() in ENTER_KEYS:
            self._after_first()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, asked: Questionnaire) -> None:
        self.any_sign = AnswerChoice([(NO, NONE), (YES, SOME)])
        self.any_sign.setAccessibleName(tr(asked.title))
        self.any_sign.changed.connect(self._first_changed)
        self.any_sign.chosen.connect(self._after_first)
        words = label(asked.title, wrap=True)
        words.setBuddy(self.any_sign)
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(words, 1)
        head.addWidget(self.any_sign)
        self._body.addLayout(head)
        self._signs = QWidget()
        below = QVBoxLayout(self._signs)
        set_margins(below, 12, 0, 0, 0)
        below.setSpacing(px(6))
        below.addWidget(label(WHICH, "muted", wrap=True))
        for number, item in enumerate(asked.asked_items, start=1):
            line = QuestionLine(number, item)
            line.changed.connect(self._touched)
            line.went_on.connect(lambda line=line: self._go_on(line))
            self.lines[item.code] = line
            below.addWidget(line)
        self._result = Chip()
        below.addLayout(row(self._result, None))
        self._result.hide()
        self._body.addWidget(self._signs)
        self._signs.hide()

    def _show(self, answers: dict[str, int | None]) -> None:
        known = [value for value in answers.values() if value is not None]
        for code, line in self.lines.items():
            line.set_value(answers.get(code))
        all_no = len(known) == len(self.lines) and not any(known)
        self.any_sign.set_value(NO if all_no else YES)
        self._signs.setVisible(not all_no)
        self._tell()

    def _first_changed(self) -> None:
        self._signs.setVisible(self.any_sign.value() == YES)
        if self.any_sign.value() != YES:
            for line in self.lines.values():
                line.set_value(None)
        self._touched()

    def _after_first(self) -> None:
        if self.any_sign.value() == YES:
            next(iter(self.lines.values())).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.went_on.emit()

    def _go_on(self, line: QuestionLine) -> None:
        lines = list(self.lines.values())
        at = lines.index(line) + 1
        if at < len(lines):
            lines[at].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.went_on.emit()

    def _touched(self) -> None:
        self._is_changed = True
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """Show what the answers come to, once they come to something."""
        found = score(self._asked, self.answers()) if self._asked is not None and self.any_sign.value() == YES else None
        level = None if found is None else found.level
        self._result.setVisible(level is not None)
        if found is not None and level is not None:
            chip = result_chip(found)
            self._result.setText(chip.text())
            set_property(self._result, "tone", chip.property("tone"))
