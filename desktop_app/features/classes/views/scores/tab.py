"""The tab of tests: days and points of both tests, the sheet, and what the class learned."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.fields import DateField, NumberField
from desktop_app.ui.fields.number import read_number
from desktop_app.ui.table.cell_editing import Index
from desktop_app.ui.widgets import EmptyState, label, row, set_property
from desktop_app.ui.words import current, tr
from desktop_app.ui.wrap_row import WrapRow

from ... import services
from ...rules.checks import MOST_POINTS
from ...rules.wording import TESTS
from ...services import PersonScores, Results
from ..tab import ClassTab
from .grid import ScoresGrid
from .model import BEFORE_COLUMN, KINDS, ScoresModel

ON = QT_TRANSLATE_NOOP("Classes", "{test}: day")
POINTS = QT_TRANSLATE_NOOP("Classes", "{test}: points")
POINTS_UNIT = QT_TRANSLATE_NOOP("Classes", "points")
BEFORE = QT_TRANSLATE_NOOP("Classes", "Mean before: {percent}%")
AFTER = QT_TRANSLATE_NOOP("Classes", "Mean after: {percent}%")
IMPROVED = QT_TRANSLATE_NOOP("Classes", "Improved: {number} of {all}")
NO_PAIRS = QT_TRANSLATE_NOOP("Classes", "What the class learned is shown when somebody took both tests.")
KEYS = QT_TRANSLATE_NOOP("Classes", "Type the points, Enter goes to the next person, Tab to the other test. Delete empties.")
EMPTY = QT_TRANSLATE_NOOP("Classes", "Nobody is enrolled yet")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Classes", "Enrol people first, then type in what they scored before and after the class.")
ACTION = QT_TRANSLATE_NOOP("Classes", "{test} of {name}: {score} of {maximum}")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Classes", "Remove the points of {name}: {test}")
FROM_QUIZ = QT_TRANSLATE_NOOP("Classes", "These points of {name} come from a quiz. Correct the answers under “Learning”.")
NO_DAY = QT_TRANSLATE_NOOP("Classes", "Write above the sheet on which day this test was taken.")
NO_POINTS = QT_TRANSLATE_NOOP("Classes", "Write above the sheet how many points this test has.")
Value = TypeVar("Value")
USUAL_MAXIMUM = 100
"""Ten questions of ten points (domain.md section 10)."""


class TestsTab(ClassTab):
    """Both tests side by side; each figure is stored at once.

    Attributes:
        model: the people with their tests.
        grid: the sheet on the screen.
        days, points: of each test: its day, and how many points it has.
        numbers: mean before, mean after, improved; each opens its people.
        said: why the last figure was refused.
    """

    __test__ = False  # it is no test of ours, whatever its name
    tables = ("test_result", "enrolment", "quiz_attempt", "resident", "class_session")

    def lay_out(self) -> None:
        """Put days and points above the sheet, results below it."""
        self.model = ScoresModel(self)
        self.grid = ScoresGrid(self.model, self._write)
        self.days = {kind: DateField(maximum=self.context.today()) for kind in KINDS.values()}
        self.points = {kind: NumberField(1, MOST_POINTS, unit=POINTS_UNIT) for kind in KINDS.values()}
        self.said, self.keys = label("", "error", wrap=True), label(KEYS, "caption", wrap=True)
        self.numbers = {which: self._number(which) for which in ("before", "after", "improved")}
        self.nothing = label(NO_PAIRS, "caption", wrap=True)
        self.empty = EmptyState("clipboard-list", EMPTY, EMPTY_TEXT)
        self._heads = [label(TESTS[kind], "field") for kind in KINDS.values()]
        for head, kind in zip(self._heads, KINDS.values(), strict=True):
            self.days[kind].setAccessibleName(tr(ON, test=TESTS[kind]))
            self.points[kind].setAccessibleName(tr(POINTS, test=TESTS[kind]))
            self.points[kind].committed.connect(self._points_written)
            line = row(head, self.days[kind], self.points[kind])
            line.setStretch(0, 1)
            self.body.addLayout(line)
        results = WrapRow()
        for made in self.numbers.values():
            results.addWidget(made)
        for part, stretch in ((self.said, 0), (self.grid, 1), (self.empty, 1), (self.keys, 0), (self.nothing, 0)):
            self.body.addWidget(part, stretch)
        self.body.addLayout(results)
        self.grid.given_up.connect(lambda: self._say(""))
        self._say("")
        self._is_filled = False

    def show_class(self) -> None:
        """Show everybody; days and points are those of what is stored, until somebody writes others."""
        with self.context.db.read() as session:
            rows = services.tests_grid(session, self.class_id)
            found = services.results(session, self.class_id)
            days = [one.held_on for one in services.list_sessions(session, self.class_id) if one.state != "cancelled"]
        if not self._is_filled:
            self._fill_in(rows, [day for day in days if day <= self.context.today()])
            self._is_filled = True
        self.model.show_rows(rows)
        if rows and not self.grid.currentIndex().isValid():
            self.grid.go_to(0, BEFORE_COLUMN)
        for part in (self.grid, self.keys, *self._heads, *self.days.values(), *self.points.values()):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._show_results(found, bool(rows))

    def _fill_in(self, rows: Sequence[PersonScores], days: Sequence[date]) -> None:
        """Take day and points from what is stored, else the first and the last meeting and a usual number of points."""
        for kind in KINDS.values():
            scores = [score for one in rows for score in (one.before, one.after) if score is not None and score.kind == kind]
            usual = days[0 if kind == "pre" else -1] if days else self.context.today()
            self.days[kind].set_value(_most([score.taken_on for score in scores]) or usual)
            maximum = _most([score.maximum for score in scores]) or USUAL_MAXIMUM
            self.points[kind].set_value(maximum)
            self.model.maximum[kind] = maximum

    def _points_written(self) -> None:
        for kind, field in self.points.items():
            self.model.maximum[kind] = field.value_in(1) or self.model.maximum[kind]
        self.model.show_rows(self.model.rows)

    def _write(self, index: Index, typed: str) -> bool:
        """Store what was typed into a cell as one action; False, with the reason shown, if it is refused."""
        person, kind = self.model.rows[index.row()], KINDS[index.column()]
        stored = self.model.score_at(index)
        points = read_number(typed, 0)
        if isinstance(points, Text):
            return self._refuse(points)
        if points is None and stored is None:
            return self._accept()
        if stored is not None and stored.attempt is not None:
            return self._accept() if points == stored.score else self._refuse(FROM_QUIZ.fill(name=person.name))
        if points is None:
            return self._remove(person, kind, index)
        day, maximum = stored.taken_on if stored is not None else self.days[kind].value(), self.points[kind].value_in(1)
        if day is None:
            return self._refuse(self.days[kind].problem() or NO_DAY)
        if maximum is None:
            return self._refuse(self.points[kind].problem() or NO_POINTS)
        if stored is not None and (stored.score, stored.maximum) == (points, maximum):
            return self._accept()
        words = ACTION.fill(test=TESTS[kind], name=person.name, score=int(points), maximum=maximum)
        try:
            with self.context.db.action(words) as session:
                services.record_score(session, person.enrolment, kind, int(points), maximum, day, self.context.today())
                action = action_id(session)
        except UserError as refused:
            return self._refuse(refused.problems[0].text if isinstance(refused, InputError) else refused.text)
        self.context.notify(words, action)
        return self._accept()

    def _remove(self, person: PersonScores, kind: str, index: Index) -> bool:
        stored = self.model.score_at(index)
        words = REMOVE_ACTION.fill(test=TESTS[kind], name=person.name)
        with self.context.db.action(words) as session:
            if stored is not None:
                services.remove_score(session, stored.id)
            action = action_id(session)
        self.context.notify(words, action)
        return self._accept()

    def _accept(self) -> bool:
        self._say("")
        return True

    def _refuse(self, why: Label) -> bool:
        self._say(why)
        return False

    def _say(self, words: Label) -> None:
        self.said.setText(tr(words))
        self.said.setVisible(bool(self.said.text()))

    def _number(self, which: str) -> QPushButton:
        made = QPushButton()
        made.setAutoDefault(False)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        set_property(made, "segment", "true")
        made.clicked.connect(lambda _checked=False: self.ask("score_people", which=which))
        return made

    def _show_results(self, found: Results, anybody: bool) -> None:
        self.nothing.setVisible(anybody and not found.pairs)
        for made in self.numbers.values():
            made.setVisible(bool(found.pairs))
        if found.before is None or found.after is None:
            return
        self.numbers["before"].setText(tr(BEFORE, percent=current().number(found.before)))
        self.numbers["after"].setText(tr(AFTER, percent=current().number(found.after)))
        self.numbers["improved"].setText(tr(IMPROVED, number=found.improved, all=found.pairs))


def _most(values: Sequence[Value]) -> Value | None:
    """Return the value that is there most often."""
    return Counter(values).most_common(1)[0][0] if values else None
