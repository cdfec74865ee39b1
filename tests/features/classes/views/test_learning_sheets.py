"""Answer sheets typed back as a grid: one key an answer, each line stored when it is left."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.core.language import language
from desktop_app.db.history import list_actions
from desktop_app.features.classes.rules.quizzes import Answer, Result
from desktop_app.features.classes.services import learning
from desktop_app.features.classes.views.learning.sheets import SheetsView
from desktop_app.features.classes.views.learning.sheets.keys import answer_of_key, read_answer
from desktop_app.features.classes.views.learning.working_page import LearningPage
from desktop_app.ui.context import AppContext
from desktop_app.ui.words import set_current
from tests.builders.learning import QUESTIONS, add_class, add_quiz

ENTER = Qt.Key.Key_Return
pytestmark = pytest.mark.gui
Quizzed = tuple[bytes, bytes]


@pytest.fixture
def quizzed(context: AppContext) -> Quizzed:
    class_id, _ = add_class(context.db, ("Ani", "Budi", "Citra"))
    return class_id, add_quiz(context.db, class_id)


@pytest.fixture
def page(qtbot: QtBot, context: AppContext) -> LearningPage:
    made = LearningPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def view(page: LearningPage, quizzed: Quizzed) -> SheetsView:
    page.open_with(class_id=quizzed[0], show="sheets", quiz=quizzed[1])
    assert isinstance(page.body, SheetsView)
    return page.body


def press(*keys: Qt.Key | str) -> None:
    """Type into what has the focus; a cell that is edited gets the keys that follow."""
    for key in keys:
        for one in (key,) if isinstance(key, Qt.Key) else key:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, one)


def results(context: AppContext, quiz: bytes) -> dict[str, Result]:
    with context.db.read() as session:
        return {str(row.name): row.result for row in learning.attempts_of(session, quiz)}


def place(view: SheetsView) -> tuple[int, int]:
    return view.grid.currentIndex().row(), view.grid.currentIndex().column()


def test_sheets_are_typed_with_one_key_an_answer(view: SheetsView, context: AppContext, quizzed: Quizzed) -> None:
    press("2", "t", "6", ENTER, "51,5", ENTER)
    assert place(view) == (1, 0)
    assert results(context, quizzed[1]) == {"Ani": Result(5, 5, 4, 0, 0)}
    press("a", "2", " ", "12.5", ENTER)
    assert results(context, quizzed[1])["Budi"] == Result(0, 5, 0, 3, 1)
    press("b", "f")
    assert "Citra" not in results(context, quizzed[1])
    assert view.model.index(2, 4).data() == "\u20662 / 5\u2069"
    view.test.buttons[1].click()
    assert results(context, quizzed[1])["Citra"] == Result(2, 5, 1, 1, 2)
    assert view.model.index(2, 0).data() == ""


def test_each_line_is_an_action_of_its_own(view: SheetsView, context: AppContext) -> None:
    press("2", "1", "6", ENTER, "50", ENTER, "3")
    press(Qt.Key.Key_Down)
    with context.db.read() as session:
        labels = [str(action.label) for action in list_actions(session, 2)]
    assert labels == ["Sheet of Budi, quiz “Feeding”", "Sheet of Ani, quiz “Feeding”"]


def test_a_sheet_that_is_typed_again_is_corrected(view: SheetsView, context: AppContext, quizzed: Quizzed) -> None:
    press("1", "f", "7", ENTER, "20", ENTER)
    view.grid.setCurrentIndex(view.model.index(0, 0))
    press("2")
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Down)
    assert results(context, quizzed[1])["Ani"] == Result(2, 5, 1, 2, 1)


def test_a_number_that_cannot_be_read_stays_open_and_is_named(view: SheetsView) -> None:
    view.grid.setCurrentIndex(view.model.index(0, 2))
    press("6.5.5", ENTER)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert "two decimal signs" in view.said.text()
    assert place(view) == (0, 2)


def test_a_key_that_means_nothing_here_writes_nothing(view: SheetsView) -> None:
    press("9", "x")
    assert place(view) == (0, 0)
    assert not view.unsaved()


def test_an_empty_sheet_that_was_handed_in_counts_as_left_out(view: SheetsView, context: AppContext, quizzed: Quizzed) -> None:
    press("    ")
    assert results(context, quizzed[1]) == {"Ani": Result(0, 5, 0, 0, 4)}


def test_what_is_typed_is_stored_when_something_else_is_shown(
    page: LearningPage, view: SheetsView, context: AppContext, quizzed: Quizzed
) -> None:
    press("2")
    page.open_with(class_id=quizzed[0], show="results", quiz=quizzed[1])
    assert results(context, quizzed[1])["Ani"] == Result(2, 5, 1, 0, 3)
    assert not page.unsaved()


def test_a_refused_day_keeps_what_was_typed_and_says_why(view: SheetsView, context: AppContext) -> None:
    errors: list[Exception] = []
    context.on_error(errors.append)
    view.day.set_value(date(2026, 10, 1))
    view.day.committed.emit()
    press("2")
    context.today = lambda: date(2026, 9, 30)
    press(Qt.Key.Key_Down)
    assert view.unsaved()
    assert "is in the future" in str(errors[0])
    assert view.model.index(0, 0).data() == "2"


def test_a_sheet_of_the_wrong_person_is_removed(qtbot: QtBot, view: SheetsView, context: AppContext, quizzed: Quizzed) -> None:
    press("2", Qt.Key.Key_Down, Qt.Key.Key_Up)
    qtbot.mouseClick(view.remove_button, Qt.MouseButton.LeftButton)
    assert results(context, quizzed[1]) == {}
    assert view.model.index(0, 0).data() == ""


def test_a_class_without_people_says_what_to_do(page: LearningPage, context: AppContext) -> None:
    class_id, _ = add_class(context.db, ())
    page.open_with(class_id=class_id, show="sheets", quiz=add_quiz(context.db, class_id))
    assert isinstance(page.body, SheetsView)
    assert not page.body.grid.isVisible()


@pytest.mark.parametrize(
    ("question", "key", "expected"),
    [
        (1, "t", Answer(is_true=True)),
        (1, "F", Answer(is_true=False)),
        (1, "١", Answer(is_true=True)),
        (1, "٢", Answer(is_true=False)),
        (1, "3", None),
        (1, "0", Answer()),
        (0, "4", None),
        (0, "d", None),
        (0, "0", Answer()),
    ],
)
def test_keys_of_any_script_are_answers(question: int, key: str, expected: Answer | None) -> None:
    assert answer_of_key(QUESTIONS[question], key) == expected


def test_numbers_of_any_script_are_read(qapp: object) -> None:
    assert read_answer("٥١٫٥") == Answer(number_x1000=51_500)
    assert read_answer("") == Answer()
    set_current(language("id"))
    try:
        assert read_answer("51,5") == Answer(number_x1000=51_500)
    finally:
        set_current(language("en"))
