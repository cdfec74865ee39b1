"""Quizzes in the window, from the keyboard: made, changed, answered one question a screen, looked through."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.db.database import Database
from desktop_app.features.classes.rules.quizzes import Choice, Question, Result
from desktop_app.features.classes.services import learning, scores_of
from desktop_app.features.classes.views.class_view import ClassView
from desktop_app.features.classes.views.learning import LearningView
from desktop_app.features.classes.views.learning.editor import QuizEditor
from desktop_app.features.classes.views.learning.results import ResultsView
from desktop_app.features.classes.views.learning.taking import TakeView
from desktop_app.features.classes.views.learning.working_page import LearningPage
from desktop_app.ui.context import AppContext
from tests.builders.learning import QUESTIONS, QUIZ, SET_UP, TODAY, add_class, add_quiz, answers
from tests.ui.window_checks import cut_words

CONTROL, ENTER = Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return
pytestmark = pytest.mark.gui


@pytest.fixture
def people(context: AppContext) -> tuple[bytes, list[bytes]]:
    return add_class(context.db, ("Ani", "Budi", "فاطمة"))


@pytest.fixture
def page(qtbot: QtBot, context: AppContext) -> LearningPage:
    made = LearningPage(context)
    qtbot.addWidget(made)
    made.resize(1150, 690)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def press(*keys: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, held) if isinstance(key, Qt.Key) else QTest.keyClicks(focused, key)


def quizzes(db: Database, class_id: bytes) -> list[learning.QuizRow]:
    with db.read() as session:
        return learning.list_quizzes(session, class_id)


def questions_of(db: Database, quiz: bytes) -> tuple[Question, ...]:
    with db.read() as session:
        return learning.open_quiz(session, quiz).questions


def results(db: Database, quiz: bytes) -> dict[tuple[str, str], Result]:
    with db.read() as session:
        return {(str(row.name), row.kind): row.result for row in learning.attempts_of(session, quiz)}


def edit(page: LearningPage, class_id: bytes, quiz: bytes | None = None) -> QuizEditor:
    page.open_with(class_id=class_id, show="edit", quiz=quiz)
    assert isinstance(page.body, QuizEditor)
    return page.body


def take(page: LearningPage, class_id: bytes, quiz: bytes) -> TakeView:
    page.open_with(class_id=class_id, show="take", quiz=quiz)
    assert isinstance(page.body, TakeView)
    return page.body


def begin(view: TakeView, person: bytes, test: str = "pre") -> None:
    view.start.person.set_value(person)
    view.start.test.set_value(test)
    assert view.start.submit()


def test_a_quiz_is_made_from_the_keyboard(page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]) -> None:
    class_id, _ = people
    editor = edit(page, class_id)
    assert editor.title_field.hasFocus()
    press("Milk")
    editor.fields.question.setFocus()
    press("What does a baby drink?")
    editor.fields.choices.lines[0].setFocus()
    press("Tea", Qt.Key.Key_Tab)
    editor.fields.choices.lines[1].setFocus()
    press("Breast milk")
    press(Qt.Key.Key_2, held=CONTROL)
    press(ENTER, held=CONTROL)
    assert editor.fields.question.hasFocus()
    press("How many months?")
    editor.fields.kind.set_value("number")
    editor.fields.kind.changed.emit()
    editor.fields.answer.setFocus()
    press("6,5")
    editor.fields.unit.setFocus()
    press("months")
    press(Qt.Key.Key_S, held=CONTROL)
    (row,) = quizzes(context.db, class_id)
    assert (row.title, row.use, row.questions, row.maximum) == ("Milk", "pre_post", 2, 2)
    first, second = questions_of(context.db, row.id)
    assert [(one.answer, one.is_right) for one in first.choices] == [("Tea", False), ("Breast milk", True)]
    assert (second.kind, second.answer_x1000, second.unit) == ("number", 6_500, "months")


def test_a_question_that_is_not_whole_is_shown_with_what_is_missing(
    page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]
) -> None:
    editor = edit(page, people[0])
    press("Milk")
    editor.fields.question.setFocus()
    press("What does a baby drink?")
    editor.add_question()
    press("Second")
    press(Qt.Key.Key_S, held=CONTROL)
    assert editor.place() == 0
    shown = [one.text() for one in editor.fields.findChildren(QLabel) if one.property("role") == "error" and one.isVisible()]
    assert shown == ["Write at least two answers to choose from."]
    assert quizzes(context.db, people[0]) == []
    assert page.unsaved()


def test_a_number_that_cannot_be_read_stops_the_saving(
    page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]
) -> None:
    quiz = add_quiz(context.db, people[0])
    editor = edit(page, people[0], quiz)
    editor.choose(2)
    editor.fields.answer.setFocus()
    press("1,250.5")
    assert not editor.save()
    assert questions_of(context.db, quiz)[2].answer_x1000 == 6_000


def test_questions_are_moved_and_removed_with_keys(
    page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]
) -> None:
    quiz = add_quiz(context.db, people[0])
    editor = edit(page, people[0], quiz)
    editor.table.setFocus()
    editor.choose(3)
    press(Qt.Key.Key_Up, held=Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_Delete)
    assert editor.save()
    assert [one.question for one in questions_of(context.db, quiz)] == [QUESTIONS[n].question for n in (0, 1, 2)]
    assert quizzes(context.db, people[0])[0].version == 1


def test_an_answered_quiz_is_saved_as_a_new_version_and_says_so(
    page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]
) -> None:
    class_id, (ani, *_) = people
    quiz = add_quiz(context.db, class_id)
    with context.db.action(SET_UP) as session:
        learning.record_attempt(session, quiz, ani, "pre", TODAY, {}, TODAY)
    editor = edit(page, class_id, quiz)
    editor.title_field.setFocus()
    press("!")
    assert editor.save_button.text() == "Save quiz"
    editor.fields.question.setFocus()
    press(" Really?")
    assert editor.save_button.text() == "Save as a new version"
    assert editor.save()
    assert [(row.version, row.is_replaced, row.attempts) for row in quizzes(context.db, class_id)] == [
        (2, False, 0),
        (1, True, 1),
    ]


def test_half_a_quiz_is_kept_while_something_else_is_looked_at_and_in_a_new_window(
    qtbot: QtBot, page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]
) -> None:
    class_id, _ = people
    quiz = add_quiz(context.db, class_id)
    edit(page, class_id)
    press("Half a quiz")
    page.open_with(class_id=class_id, show="take", quiz=quiz)
    assert page.unsaved()
    assert edit(page, class_id).title_field.value() == "Half a quiz"
    second = LearningPage(context)
    qtbot.addWidget(second)
    second.restore(page.state())
    assert isinstance(second.body, QuizEditor)
    assert second.body.title_field.value() == "Half a quiz"
    assert second.unsaved()


def test_a_quiz_is_answered_with_one_key_a_question(
    page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]
) -> None:
    class_id, (ani, *_) = people
    quiz = add_quiz(context.db, class_id)
    view = take(page, class_id, quiz)
    begin(view, ani)
    press("1", "2", ENTER)
    press("t", ENTER)
    press("6", ENTER)
    press("51.5", ENTER)
    assert view.finish is not None
    assert cut_words(view) == []
    press(ENTER)
    assert results(context.db, quiz) == {("Ani", "pre"): Result(5, 5, 4, 0, 0)}
    assert view.outcome is not None
    assert view.outcome.score.text() == "Points: 5 of 5, 100%"
    assert not page.unsaved()
    with context.db.read() as session:
        (score,) = scores_of(session, class_id)[ani]
    assert (score.kind, score.score, score.maximum, score.taken_on) == ("pre", 5, 5, TODAY)


def test_what_is_not_known_is_left_out_and_can_be_gone_back_to(
    qtbot: QtBot, page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]
) -> None:
    class_id, (ani, *_) = people
    quiz = add_quiz(context.db, class_id)
    view = take(page, class_id, quiz)
    begin(view, ani, "post")
    press("0")
    press("f", ENTER)
    qtbot.mouseClick(view.skip_button, Qt.MouseButton.LeftButton)
    press("12", ENTER)
    assert view.finish is not None
    assert [one.text() for one in view.finish.ways_back] == ["Question 1", "Question 3"]
    qtbot.mouseClick(view.finish.ways_back[0], Qt.MouseButton.LeftButton)
    assert view.asking is not None
    qtbot.mouseClick(view.asking.buttons[1], Qt.MouseButton.LeftButton)
    for _ in range(4):
        press(ENTER)
    assert view.finish is not None
    press(ENTER)
    assert results(context.db, quiz) == {("Ani", "post"): Result(2, 5, 1, 2, 1)}
    assert view.outcome is not None
    assert view.outcome.counts.text() == "1 right · 2 wrong · 1 left out"
    shown = [one.text() for one in view.outcome.findChildren(QLabel)]
    assert "Right is: True" in shown
    assert "It protects from illness." in shown


@pytest.mark.parametrize(("typed", "expected"), [("6.5", 6_500), ("6,5", 6_500), ("٦٫٥", 6_500), ("6", 6_000)])
def test_numbers_are_typed_in_any_digits(
    page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]], typed: str, expected: int
) -> None:
    class_id, (ani, *_) = people
    quiz = add_quiz(context.db, class_id, replace(QUIZ, questions=(replace(QUESTIONS[2], answer_x1000=expected),)))
    view = take(page, class_id, quiz)
    begin(view, ani)
    assert view.asking is not None
    assert view.asking.field is not None
    view.asking.field.insert(typed)
    press(ENTER, ENTER)
    assert results(context.db, quiz)["Ani", "pre"].right == 1


def test_a_number_that_cannot_be_read_is_asked_for_again(
    page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]
) -> None:
    class_id, (ani, *_) = people
    quiz = add_quiz(context.db, class_id, replace(QUIZ, questions=QUESTIONS[2:]))
    view = take(page, class_id, quiz)
    begin(view, ani)
    press("6.5.1", ENTER)
    assert view.at == 0
    assert view.asking is not None
    assert "two decimal signs" in view.asking.problem_line.text()


def test_who_stops_stores_nothing_and_can_go_on(
    qtbot: QtBot, page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]
) -> None:
    class_id, (ani, budi, _) = people
    quiz = add_quiz(context.db, class_id)
    view = take(page, class_id, quiz)
    begin(view, ani)
    press("2", ENTER)
    assert page.unsaved()
    qtbot.mouseClick(view.stop_button, Qt.MouseButton.LeftButton)
    assert results(context.db, quiz) == {}
    begin(view, ani)
    assert view.at == 1
    assert len(view.answers) == 1
    qtbot.mouseClick(view.stop_button, Qt.MouseButton.LeftButton)
    begin(view, budi)
    assert (view.at, view.answers) == (0, {})


def test_a_test_that_was_answered_today_is_named_before_it_is_answered_again(
    page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]
) -> None:
    class_id, (ani, *_) = people
    quiz = add_quiz(context.db, class_id)
    with context.db.action(SET_UP) as session:
        learning.record_attempt(session, quiz, ani, "pre", TODAY, {}, TODAY)
    view = take(page, class_id, quiz)
    assert not view.start.submit()
    view.start.person.set_value(ani)
    view.start.test.set_value("pre")
    view.start.test.changed.emit()
    words = " ".join(one.text() for one in view.start.findChildren(QLabel) if one.isVisible())
    assert "Ani has answered this test on that day already" in words


def test_an_exercise_asks_for_no_test(page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]) -> None:
    class_id, (ani, *_) = people
    quiz = add_quiz(context.db, class_id, replace(QUIZ, use="exercise", questions=QUESTIONS[1:2]))
    view = take(page, class_id, quiz)
    assert view.start.kind() == "quiz"
    view.start.person.set_value(ani)
    assert view.start.submit()
    press("1", ENTER, ENTER)
    assert results(context.db, quiz)["Ani", "quiz"].right == 1


def test_long_answers_are_seen_whole(page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]) -> None:
    class_id, (ani, *_) = people
    long = replace(QUESTIONS[0], choices=tuple(Choice(f"{number} long answer " * 14, number == 1) for number in range(4)))
    view = take(page, class_id, add_quiz(context.db, class_id, replace(QUIZ, questions=(long,))))
    begin(view, ani)
    assert view.asking is not None
    QApplication.processEvents()
    for one in view.asking.buttons:
        assert one.height() >= one.heightForWidth(one.width()) - 1


def test_results_open_question_by_question_and_are_removed_with_a_key(
    qtbot: QtBot, page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]
) -> None:
    class_id, (ani, *_) = people
    quiz = add_quiz(context.db, class_id)
    with context.db.action(SET_UP) as session:
        learning.record_attempt(session, quiz, ani, "pre", TODAY, answers(context.db, quiz, 2, False, None, 50), TODAY)
    page.open_with(class_id=class_id, show="results", quiz=quiz)
    view = page.body
    assert isinstance(view, ResultsView)
    view.table.setFocus()
    press(ENTER)
    shown = [one.text() for one in view.panel.findChildren(QLabel) if one.isVisible()]
    assert "Points: 3 of 5, 60%" in shown
    assert "Enough" in shown
    assert cut_words(view) == []
    view.table.setFocus()
    press(Qt.Key.Key_Delete)
    assert view.model.rows == []
    assert results(context.db, quiz) == {}


def test_the_list_offers_what_can_be_done_to_a_version(
    qtbot: QtBot, context: AppContext, people: tuple[bytes, list[bytes]]
) -> None:
    class_id, (ani, *_) = people
    quiz = add_quiz(context.db, class_id)
    with context.db.action(SET_UP) as session:
        learning.record_attempt(session, quiz, ani, "pre", TODAY, {}, TODAY)
        learning.make_new_version(session, quiz, QUIZ)
    view = LearningView(context, class_id)
    qtbot.addWidget(view)
    view.resize(620, 460)
    view.show()
    qtbot.mouseClick(view.switch.buttons[1], Qt.MouseButton.LeftButton)
    part = view.quizzes
    assert (part.take_button.isEnabled(), part.results_button.isEnabled()) == (True, False)
    assert cut_words(view) == []
    asked: list[tuple[str, object]] = []
    context.page_asked.connect(lambda page_id, arguments: asked.append((page_id, arguments)))
    qtbot.mouseClick(part.print_button, Qt.MouseButton.LeftButton)
    assert asked[0][0] == "registers"
    part.table.choose(1)
    assert (part.take_button.isEnabled(), part.change_button.isEnabled(), part.results_button.isEnabled()) == (False, False, True)
    qtbot.mouseClick(part.remove_button, Qt.MouseButton.LeftButton)
    assert [row.version for row in part.model.rows] == [2]


def test_back_from_a_quiz_leads_to_the_quizzes_of_the_class(
    qtbot: QtBot, page: LearningPage, context: AppContext, people: tuple[bytes, list[bytes]]
) -> None:
    class_id, _ = people
    asked: list[dict[str, object]] = []
    context.page_asked.connect(lambda _page, arguments: asked.append(arguments))
    page.open_with(class_id=class_id, show="results", quiz=add_quiz(context.db, class_id))
    qtbot.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    assert asked == [{"class_id": class_id, "tab": "learning.quizzes"}]
    view = ClassView(context, class_id, "learning.quizzes")
    qtbot.addWidget(view)
    tab = view.open_tab("learning")
    assert isinstance(tab, LearningView)
    assert tab.switch.value() == "quizzes"
