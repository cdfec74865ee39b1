"""The page "Mothers": three lists, the figures above them, and the tab beside them."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.core.language import CODES, language
from desktop_app.core.partial_date import PartialDate
from desktop_app.features.mothers import services
from desktop_app.features.mothers.rules.entries import BornChild, NewbornEntry, PregnancyEntry
from desktop_app.features.mothers.services.today import today_lines
from desktop_app.features.mothers.views.mothers_page import MothersPage
from desktop_app.features.mothers.views.mothers_page.whom import WhomForm
from desktop_app.features.mothers.views.mothers_page.woman_view import WomanView
from desktop_app.residents.services import record_death, record_move_out
from desktop_app.ui.table import ROW_ROLE
from desktop_app.ui.theme import apply_theme
from tests.builders.health_visits import acted, add_person
from tests.builders.pregnancies import add_pregnant, give_birth, lose, see
from tests.builders.windows import words
from tests.conftest import TODAY
from tests.ui.window_checks import cut_words, nameless

pytestmark = pytest.mark.gui


@pytest.fixture
def page(opened, context):
    return opened(MothersPage(context), 1166)


@pytest.fixture
def three(db):
    """One with high blood pressure near her day, one in the middle, one whose day nobody knows."""
    near, first = add_pregnant(db, "Rina", TODAY - timedelta(weeks=38))
    see(db, first, TODAY - timedelta(days=3), pressure=(150, 96))
    middle, _ = add_pregnant(db, "Sari", TODAY - timedelta(weeks=20))
    undated = add_person(db, "Tini", date(1995, 1, 1))
    acted(db, lambda s: services.register_pregnancy(s, undated, PregnancyEntry(TODAY), TODAY))
    return near, middle, undated


def names(page):
    return [str(line.resident.shown) for line in page.model.rows]


def cells(page, row):
    return [page.model.index(row, column).data() for column in range(page.model.columnCount())]


def test_pregnant_women_stand_there_the_nearest_birth_first(three, page):
    assert names(page) == ["Rina", "Sari", "Tini"]
    assert cells(page, 0)[2:4] == ["38", "19/10/2026"] and cells(page, 0)[4].startswith("K")
    assert cells(page, 0)[5].startswith("Blood pressure")


def test_each_figure_counts_the_women_that_it_shows(three, page):
    shown = {key: made.text() for key, made in page.figures.buttons.items()}
    assert shown["undated"].startswith("1") and shown["soon"].startswith("1") and shown["red"].startswith("1")
    for key, expected in (("undated", ["Tini"]), ("soon", ["Rina"]), ("red", ["Rina"])):
        page.show_figure(key)
        assert names(page) == expected
    page.figures.buttons["red"].click()
    assert len(names(page)) == 3


def test_a_line_of_today_opens_the_same_women_that_it_counts(db, three, page):
    with db.read() as session:
        lines = today_lines(session, TODAY)
    assert lines
    for line in lines:
        page.open_with(**line.arguments)
        assert len(names(page)) == line.count, line.id


def test_letters_find_a_woman_by_name_and_enter_opens_her(three, page, qtbot):
    page.search.setFocus()
    qtbot.keyClicks(page.search, "sar")
    qtbot.waitUntil(lambda: names(page) == ["Sari"])
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert isinstance(page.master_detail.detail, WomanView) and page.master_detail.detail.resident == three[1]


def test_the_arrow_keys_take_the_open_card_along_but_not_away_from_a_form(three, page, qtbot):
    page.show_woman(page.model.rows[0])
    page.table.setFocus()
    page.table.choose(1)
    qtbot.waitUntil(lambda: page.master_detail.detail.resident == three[1])
    page.master_detail.detail.panel.ask("contact")
    page.table.setFocus()
    page.table.choose(2)
    qtbot.wait(250)
    assert page.master_detail.detail.resident == three[1]


def test_mothers_of_the_last_forty_two_days_stand_in_their_own_list(db, page):
    _, first = add_pregnant(db, "Rina", TODAY - timedelta(weeks=40))
    (child,) = give_birth(db, first, TODAY - timedelta(days=6), BornChild(sex="F", name="Ayu"))
    acted(db, lambda s: services.record_newborn(s, child, NewbornEntry(TODAY, danger_signs=("SUCKING",)), TODAY))
    _, second = add_pregnant(db, "Sari", TODAY - timedelta(weeks=48))
    give_birth(db, second, TODAY - timedelta(days=43))
    _, third = add_pregnant(db, "Tini", TODAY - timedelta(weeks=14))
    lose(db, third, TODAY - timedelta(days=9))
    page.show_mode("after")
    assert names(page) == ["Rina", "Tini"]
    assert cells(page, 0)[2] == "6" and "Ayu" in cells(page, 0)
    assert not any("Ayu" in str(cell) for cell in cells(page, 1))
    page.show_figure("red")
    assert names(page) == ["Rina"]


def test_women_of_childbearing_age_are_told_apart_by_age_and_house(db, page):
    for years in (14, 20, 44, 60):
        add_person(db, "Dewi", date(TODAY.year - years, 1, 2))
    add_person(db, "Budi", date(1990, 1, 1), "M")
    page.show_mode("women")
    assert [cells(page, row)[1] for row in range(2)] == ["44 years", "20 years"] and len(names(page)) == 2
    assert page.figures.buttons["no_dose"].text().startswith("2")


def test_a_new_pregnancy_begins_with_the_question_who(db, page):
    woman = add_person(db, "Dewi", date(1995, 1, 2))
    page.new_button.click()
    whom = page.master_detail.detail
    assert isinstance(whom, WhomForm)
    whom.person.line.setText("Dewi")
    whom.person.search()
    whom.person.choose(0)
    view = page.master_detail.detail
    assert isinstance(view, WomanView) and view.resident == woman and view.panel.form is not None
    view.panel.form.lmp.set_value(TODAY - timedelta(weeks=12))
    assert view.panel.form.submit()
    assert names(page) == ["Dewi"]


def test_the_cursor_goes_from_the_question_who_into_the_form(db, page, qtbot):
    add_person(db, "Dewi", date(1995, 1, 2))
    page.activateWindow()
    page.new_button.click()
    line = page.master_detail.detail.person.line
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "zzz")
    page.master_detail.detail.person.search()
    assert "Nobody was found" in words(page) and not any("is kept" in text for text in words(page))
    line.clear()
    qtbot.keyClicks(line, "Dewi")
    page.master_detail.detail.person.search()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    form = page.master_detail.detail.panel.form
    assert form.isAncestorOf(QApplication.focusWidget())
    form.lmp.set_value(TODAY - timedelta(weeks=12))
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert form.isHidden() and page.master_detail.detail.panel.hasFocus()


def test_a_half_typed_form_comes_back_when_it_is_opened_again(three, page, qtbot, context):
    page.show_woman(page.model.rows[0])
    page.master_detail.detail.panel.ask("contact")
    page.master_detail.detail.panel.form.note.setText("Swollen feet")
    page.master_detail.detail.panel.form.note.changed.emit()
    with qtbot.waitSignal(context.notified):
        page.show_woman(page.model.rows[1])
    assert page.unsaved()
    page.show_woman(page.model.rows[0])
    with qtbot.waitSignal(context.notified):
        page.master_detail.detail.panel.ask("contact")
    assert page.master_detail.detail.panel.form.note.value() == "Swollen feet"


def test_a_new_window_goes_on_with_the_half_typed_form(three, page, context, opened):
    page.show_woman(page.model.rows[0])
    page.master_detail.detail.panel.ask("plan")
    page.master_detail.detail.panel.form.lines["companion"].setText("Agus")
    page.master_detail.detail.panel.form.lines["companion"].changed.emit()
    other = opened(MothersPage(context), 1166)
    other.restore(page.state())
    assert other.master_detail.detail.panel.form.lines["companion"].value() == "Agus"


def test_a_form_that_was_saved_leaves_nothing_behind(three, page):
    page.show_woman(page.model.rows[0])
    page.master_detail.detail.panel.ask("plan")
    page.master_detail.detail.panel.form.lines["companion"].setText("Agus")
    page.master_detail.detail.panel.form.lines["companion"].changed.emit()
    assert page.master_detail.detail.panel.form.submit()
    page.show_woman(page.model.rows[1])
    assert not page.unsaved() and page.state()["detail"][0] == "woman"


def test_an_empty_page_says_what_it_is_for(page):
    assert "Nobody is written down as pregnant" in words(page)
    page.show_mode("after")
    assert "Nobody gave birth in the last 42 days" in words(page)


def test_the_list_is_printed_from_the_register_of_its_view(page, qtbot, context):
    for mode, register in (("pregnant", "mothers.targets"), ("women", "mothers.women")):
        page.show_mode(mode)
        with qtbot.waitSignal(context.page_asked) as asked:
            page.print_button.click()
        assert asked.args[1]["register"] == register


def test_a_new_window_shows_the_same_list_figure_and_woman(three, page, context, opened):
    page.show_figure("red")
    page.show_woman(page.model.rows[0])
    other = opened(MothersPage(context), 1166)
    other.restore(page.state())
    assert names(other) == ["Rina"] and other.master_detail.detail.resident == three[0]


def test_a_woman_who_died_or_moved_is_in_no_list(db, three, page):
    acted(db, lambda s: record_death(s, three[0], PartialDate.of(TODAY), TODAY))
    acted(db, lambda s: record_move_out(s, three[1], PartialDate.of(TODAY), TODAY, "Solo"))
    page.reload()
    assert names(page) == ["Tini"]


@pytest.mark.parametrize("code", CODES)
def test_every_view_form_and_card_is_whole_and_named_in_every_language(db, three, qapp, context, opened, code):
    _, pregnancy = add_pregnant(db, "Wati", TODAY - timedelta(weeks=40))
    give_birth(db, pregnancy, TODAY - timedelta(days=2), BornChild(sex="F"), BornChild(sex="M", weight_g=1_900))
    apply_theme(qapp, language=language(code))
    try:
        shown = opened(MothersPage(context), 1150)
        faults = []
        for scene in shown.scenes():
            QApplication.processEvents()
            faults += [(scene, found) for found in (*cut_words(shown), *nameless(shown))]
        assert faults == []
    finally:
        apply_theme(qapp, language=language("en"))


def test_a_row_holds_the_line_itself(three, page):
    assert page.model.index(0, 0).data(ROW_ROLE) is page.model.rows[0]


def test_a_woman_whose_birth_date_nobody_knows_stands_in_the_list_and_has_her_tab(db, page):
    """fhircore#1435: an unknown date of birth broke the page."""
    woman = add_person(db, "Wati")
    acted(db, lambda s: services.register_pregnancy(s, woman, PregnancyEntry(TODAY, TODAY - timedelta(weeks=20)), TODAY))
    page.reload()
    assert names(page) == ["Wati"] and "unknown" in cells(page, 0)[1]
    page.show_woman(page.model.rows[0])
    assert "Week 20" in words(page.master_detail.detail)


def test_a_check_up_that_is_written_late_counts_for_its_day_and_nobody_is_called_for_it_again(db, page):
    """fhircore#1511, simple-android#3925: an overdue form could not be filled any more; overdue although seen."""
    woman, _ = add_pregnant(db, "Rina", TODAY - timedelta(weeks=16))
    page.reload()
    assert page.model.rows[0].counts & {"late", "due"}
    page.show_woman(page.model.rows[0])
    panel = page.master_detail.detail.panel
    for week in (10, 15):
        panel.ask("contact")
        panel.form.day.set_value(TODAY - timedelta(weeks=16 - week))
        panel.form.day.changed.emit()
        panel.form.provider.set_value("midwife")
        panel.form.provider.changed.emit()
        assert panel.form.submit()
    assert panel.resident == woman and not page.model.rows[0].counts & {"late"}
    assert {"K1: 24/08/2026", "K2: 28/09/2026"} <= set(words(panel))
