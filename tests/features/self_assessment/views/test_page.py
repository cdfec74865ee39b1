"""The page "How the post works", with real clicks and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.period import Month
from desktop_app.features.self_assessment import services
from desktop_app.features.self_assessment.views.answer_form import AnswerForm
from desktop_app.features.self_assessment.views.line_view import LineView
from desktop_app.features.self_assessment.views.page import SelfAssessmentPage
from tests.builders.health_visits import TODAY, open_day, weigh
from tests.builders.open_day import act, follow, read
from tests.builders.residents import make_child
from tests.builders.windows import press, words

pytestmark = pytest.mark.gui


@pytest.fixture
def page(qtbot, context, db):
    follow(db)
    weigh(db, open_day(db), make_child(db, "Ayu"), 9_400)
    page = SelfAssessmentPage(context)
    qtbot.addWidget(page)
    page.resize(1166, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    qtbot.waitUntil(lambda: page.found is not None)
    return page


def open_criterion(page, code):
    page.table.choose(next(number for number, row in enumerate(page.model.rows) if row.criterion.code == code))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    return page.master_detail.detail


def save(form):
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_the_page_says_the_level_and_what_is_missing_for_the_next(page):
    assert page.card.level.text() == "Pratama"
    assert "Open days in the year: 1, at least 8 is asked for" in page.card.lacks.text()
    assert any("not confirmed" in text for text in words(page))


def test_what_only_the_post_knows_is_typed_and_the_list_follows(page, qtbot, db):
    form = open_criterion(page, "family_planning")
    assert isinstance(form, AnswerForm)
    form.value.setFocus()
    QTest.keyClicks(form.value, "61")
    save(form)
    qtbot.waitUntil(lambda: any(row.criterion.code == "family_planning" and row.value == 61 for row in page.model.rows))
    assert page.master_detail.detail is None
    assert read(db, services.unanswered, TODAY.year) == 0


def test_an_impossible_share_is_refused_beside_the_field(page):
    form = open_criterion(page, "family_planning")
    form.value.setFocus()
    QTest.keyClicks(form.value, "161")
    save(form)
    assert any("at most 100" in text for text in words(form))


def test_what_the_records_show_opens_as_words_and_not_as_a_form(page):
    view = open_criterion(page, "open_days")
    assert isinstance(view, LineView)
    shown = " ".join(words(view))
    assert "Madya: at least 8" in shown and "Counted in the records" in shown


def test_an_answer_can_be_taken_back_and_the_notice_offers_to_undo_it(page, qtbot, db, context):
    act(db, services.answer, TODAY.year, "family_planning", 61, "", "Sri", TODAY)
    page.reload()
    qtbot.waitUntil(lambda: any(row.value == 61 for row in page.model.rows))
    form = open_criterion(page, "family_planning")
    with qtbot.waitSignal(context.notified) as notice:
        press(form, "Take the answer back")
    assert notice.args[1], "the action can be undone"
    assert read(db, services.unanswered, TODAY.year) == 1


def test_another_year_is_chosen_and_print_opens_its_paper(page, qtbot, context):
    page.open_with(year=TODAY.year - 1)
    qtbot.waitUntil(lambda: page.found.year == TODAY.year - 1)
    with qtbot.waitSignal(context.page_asked) as asked:
        press(page, "Print")
    assert asked.args[0] == "registers"
    assert asked.args[1] == {"register": "self_assessment.strata", "month": Month(TODAY.year - 1, 12)}


def test_a_new_window_shows_the_same_year(page, qtbot, context):
    page.open_with(year=TODAY.year - 2)
    qtbot.waitUntil(lambda: page.found.year == TODAY.year - 2)
    other = SelfAssessmentPage(context)
    qtbot.addWidget(other)
    other.restore(page.state())
    qtbot.waitUntil(lambda: other.found is not None and other.found.year == TODAY.year - 2)
