"""The page "Due and missed": who should get what, and how each of them is found."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.core.schedule import Status
from desktop_app.db.undo import undo
from desktop_app.features.schedules.views.due_page import DuePage
from desktop_app.features.volunteers import services as volunteers
from desktop_app.features.volunteers.rules.care_areas import Address, CareEntry
from desktop_app.ui.theme import apply_theme
from tests.builders.health_visits import acted
from tests.features.schedules.services.village import TODAY, child, follow, give

pytestmark = pytest.mark.gui
BORN = date(2026, 5, 20)


@pytest.fixture
def village(db):
    """Two children of four months in two streets, and one who is due for nothing."""
    follow(db)
    ayu = child(db, "Ayu", BORN, street="Melati", mother_name="Rina")
    budi = child(db, "Budi", BORN, street="Mawar", mother_name="Sri")
    newborn = child(db, "Citra", date(2026, 10, 1), street="Mawar")
    for code, on in (("HB0", BORN), ("BCG", BORN), ("OPV1", BORN)):
        give(db, ayu, code, on)
    for code in ("HB0", "BCG", "OPV1"):
        give(db, newborn, code, date(2026, 10, 1))
    return {"ayu": ayu, "budi": budi, "newborn": newborn}


@pytest.fixture
def calendar(context):
    """The days on which the program worked; the last is today."""
    days = [TODAY]
    context.today = lambda: days[-1]
    return days


@pytest.fixture
def page(qtbot, context, village):
    made = DuePage(context)
    qtbot.addWidget(made)
    made.resize(1166, 720)
    made.show()
    qtbot.waitExposed(made)
    return made


def press(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def names(page):
    return [line.resident.own_name for line in page.model.rows]


def row(page, name):
    return next(line for line in page.model.rows if line.resident.own_name == name)


def cell(page, name, column):
    line = row(page, name)
    return next(c.text(line) for c in page.model.columns if str(c.title) == column)


def on_day(page, day):
    page.day.setText(day)
    page.day.editingFinished.emit()


def test_a_list_that_is_left_open_over_night_speaks_of_the_new_day(calendar, page, db):
    child(db, "Dewi", date(2026, 8, 6), street="Mawar")
    assert "Rotavirus" not in cell(page, "Dewi", "What")
    calendar.append(date(2026, 10, 6))
    page.day.catch_up()
    assert page.on() == date(2026, 10, 6) and "Rotavirus" in cell(page, "Dewi", "What")


def test_a_list_that_was_out_of_sight_at_midnight_speaks_of_the_new_day(calendar, page):
    page.hide()
    calendar.append(date(2026, 10, 6))
    page.show()
    assert page.on() == date(2026, 10, 6)


def test_a_day_that_somebody_chose_stays_over_night(calendar, page):
    on_day(page, "20/11/2026")
    calendar.append(date(2026, 10, 6))
    page.day.catch_up()
    assert page.on() == date(2026, 11, 20)


def test_one_line_a_person_with_everything_that_may_be_given(page):
    assert sorted(names(page)) == ["Ayu", "Budi"]
    assert "BCG" in cell(page, "Budi", "What") and "BCG" not in cell(page, "Ayu", "What")
    assert cell(page, "Ayu", "State") == "still allowed"


def test_every_figure_opens_the_people_behind_it(page):
    figures = page.figures.buttons
    assert Status.STILL_ALLOWED in figures
    press(figures[Status.STILL_ALLOWED])
    assert sorted(names(page)) == ["Ayu", "Budi"]
    assert {entry.status for line in page.model.rows for entry in line.entries} == {Status.STILL_ALLOWED}
    press(page.figures.buttons[Status.STILL_ALLOWED])
    assert page.figures.value() == ""


def test_another_day_shows_who_is_due_then(page):
    assert "Citra" not in names(page)
    on_day(page, "05/12/2026")
    assert "Citra" in names(page) and "penta" in cell(page, "Citra", "What")


def test_search_finds_by_name_mother_and_house(page, qtbot):
    for words in ("bud", "sri", "mawar"):
        page.search.setText(words)
        page.search.changed.emit()
        assert names(page) == ["Budi"]
    page.search.setText("nobody")
    page.search.changed.emit()
    assert names(page) == [] and page.empty.isVisible() and page.empty.title.text() == "Nobody fits these choices"


def test_one_vaccine_shows_those_who_need_it(page):
    values = [page.filters.series.itemText(number) for number in range(page.filters.series.count())]
    assert "BCG" in values
    page.filters.series.setCurrentIndex(values.index("BCG"))
    page.filters.changed.emit()
    assert names(page) == ["Budi"] and cell(page, "Budi", "What").startswith("BCG")


def test_a_street_and_a_volunteer_show_their_houses(db, page, context):
    dewi = child(db, "Dewi", date(1990, 1, 1))
    acted(db, lambda session: volunteers.add_care_area(session, CareEntry(dewi, Address(street="Melati"), date(2026, 1, 1))))
    page.reload()
    assert page.filters.carer.isVisible()
    page.filters.carer.set_value("Dewi")
    page.filters.changed.emit()
    assert names(page) == ["Ayu"]


def test_what_was_not_given_in_its_time_stands_under_missed_with_the_day_since_when(page):
    page.show_mode("missed")
    assert sorted(names(page)) == ["Ayu", "Budi"]
    assert {entry.status for line in page.model.rows for entry in line.entries} <= {
        Status.OVERDUE,
        Status.STILL_ALLOWED,
        Status.CATCH_UP,
        Status.TOO_LATE,
    }
    assert all(line.since is not None and line.since <= TODAY for line in page.model.rows)


def test_the_card_opens_beside_the_list_and_what_is_given_there_leaves_it(page, village, db):
    page.table.opened.emit(row(page, "Budi"))
    panel = page.master_detail.detail.panel
    bcg = next(made for made in panel.card.buttons if made.dose.code == "BCG")
    press(bcg)
    press(panel.card.box.ways["here"])
    press(panel.form.save_button)
    assert "BCG" not in cell(page, "Budi", "What")
    assert page.master_detail.detail.resident == village["budi"]


def test_a_card_follows_the_arrow_keys_in_the_list_but_not_a_form(page, qtbot):
    page.show_person(page.model.rows[0])
    page.table.setFocus()
    page.table.choose(0)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.master_detail.detail.resident == page.model.rows[1].resident.id, timeout=2000)
    page.master_detail.detail.panel.add()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    qtbot.wait(250)
    assert page.master_detail.detail.resident == page.model.rows[1].resident.id


def test_letters_typed_in_the_list_go_to_the_search(page):
    page.table.setFocus()
    page.table.choose(0)
    QTest.keyClicks(page.table, "b")
    assert page.search.text() == "b" and names(page) == ["Budi"]


def test_who_refused_stays_on_the_list_and_is_counted(page, db, village):
    give(db, village["budi"], "BCG", date(2026, 9, 1), refused=True)
    page.reload()
    assert "refused before" in cell(page, "Budi", "State")
    press(page.figures.buttons["refused"])
    assert names(page) == ["Budi"] and cell(page, "Budi", "What").startswith("BCG")


def test_a_campaign_tells_who_was_given_it_who_not_and_who_refused(db, page):
    eka = child(db, "Eka", date(2024, 10, 1))
    fitri = child(db, "Fitri", date(2024, 9, 1))
    gita = child(db, "Gita", date(2024, 8, 1))
    give(db, eka, "VITA_RED", date(2026, 8, 10))
    give(db, fitri, "VITA_RED", date(2026, 8, 10), refused=True)
    page.day.set_value(date(2026, 8, 20))
    page.show_mode("campaigns")
    figures = {key: made.text() for key, made in page.figures.buttons.items() if key.startswith("VITA_RED")}
    assert sorted(figures.values()) == ["1 given", "1 refused", "2 not yet"]
    press(next(made for made in page.figures.buttons.values() if made.text() == "1 given"))
    assert names(page) == ["Eka"]
    press(page.figures.buttons[next(key for key, words in figures.items() if words == "1 refused")])
    assert names(page) == ["Fitri"] and cell(page, "Fitri", "State") == "refused"
    press(page.figures.buttons[next(key for key, words in figures.items() if words == "2 not yet")])
    assert sorted(names(page)) == ["Fitri", "Gita"] and gita


def test_another_day_of_a_campaign_is_asked_about_where_somebody_was_too_young(db, page):
    eka = child(db, "Eka", date(2025, 8, 15))
    fitri = child(db, "Fitri", date(2024, 10, 1))
    page.open_with(on=date(2026, 8, 20), mode="campaigns")
    page.show_figure("VITA_RED 2026-08 not_given")
    press(page.several_button)
    form = page.master_detail.form()
    for resident in (eka, fitri):
        form.ticks[resident].setChecked(True)
    form.on.set_value(date(2026, 8, 5))
    press(form.save_button)
    said = " ".join(found.text() for found in form.findChildren(QLabel))
    assert "Eka" in said and "Given too early: not before 15/08/2026." in said and "save once more" in said
    assert sorted(names(page)) == ["Eka", "Fitri"]
    press(form.save_button)
    assert page.master_detail.form() is None and names(page) == []


def test_a_campaign_is_written_down_for_several_at_once_and_taken_back_at_once(db, page, context, qtbot):
    for number, name in enumerate(("Eka", "Fitri", "Gita")):
        child(db, name, date(2024, 10 - number, 1))
    assert page.several_button.isHidden()
    page.day.set_value(date(2026, 8, 20))
    page.show_mode("campaigns")
    press(page.figures.buttons["VITA_RED 2026-08 not_given"])
    press(page.several_button)
    form = page.master_detail.form()
    assert form.code.value() == "VITA_RED" and len(form.ticks) == 3
    press(form.save_button)
    assert "Tick at least one person." in " ".join(found.text() for found in form.findChildren(QLabel))
    form.given_by.set_value("Rina")
    for tick in list(form.ticks.values())[:2]:
        tick.setChecked(True)
    with qtbot.waitSignal(context.notified) as notice:
        press(form.save_button)
    assert str(notice.args[0]) == "Write down Vitamin A, red capsule (200,000 IU) for 2 people"
    assert page.master_detail.form() is None
    assert names(page) == ["Gita"]
    acted(db, lambda session: undo(session, notice.args[1]))
    assert sorted(names(page)) == ["Eka", "Fitri", "Gita"]


def test_outside_of_a_campaign_the_view_says_so(page):
    page.show_mode("campaigns")
    assert page.empty.isVisible() and page.empty.title.text() == "No campaign in this month"


def test_the_dead_the_moved_and_visitors_are_on_no_list(db, page):
    for status in ("dead", "moved", "visitor"):
        child(db, status, BORN, status=status)
    page.reload()
    assert sorted(names(page)) == ["Ayu", "Budi"]
    page.show_mode("missed")
    assert sorted(names(page)) == ["Ayu", "Budi"]


def test_the_list_leads_to_its_paper(page, context, qtbot):
    for mode, register in (("due", "schedules.due_list"), ("missed", "schedules.missed_list")):
        page.show_mode(mode)
        with qtbot.waitSignal(context.page_asked) as asked:
            press(page.print_button)
        assert asked.args == ["registers", {"register": register, "month": Month(2026, 10)}]


def test_the_whole_card_of_a_person_opens_among_the_residents(page, village, context, qtbot):
    page.show_person(row(page, "Ayu"))
    with qtbot.waitSignal(context.page_asked) as asked:
        press(page.master_detail.detail.link)
    assert asked.args == ["residents", {"resident": village["ayu"], "panel": "schedules.vaccines"}]


def test_a_new_window_shows_the_same_view_day_choice_and_card(page, qtbot, context, village):
    page.day.set_value(date(2026, 12, 5))
    page.show_mode("missed")
    page.show_figure(Status.STILL_ALLOWED)
    page.show_person(row(page, "Ayu"))
    other = DuePage(context)
    qtbot.addWidget(other)
    other.restore(page.state())
    assert (other.mode(), other.on(), other.figures.value()) == ("missed", date(2026, 12, 5), Status.STILL_ALLOWED)
    assert names(other) == names(page) and other.master_detail.detail.resident == village["ayu"]


def test_a_page_out_of_sight_is_read_again_when_it_is_shown(page, db):
    page.hide()
    child(db, "Dian", BORN)
    page.show()
    assert "Dian" in names(page)


def test_everybody_has_everything_is_said_and_what_to_do(db, qtbot, context):
    follow(db)
    made = DuePage(context)
    qtbot.addWidget(made)
    assert made.empty.title.text() == "Nobody is due"


@pytest.mark.parametrize("code", CODES)
def test_the_page_fits_a_laptop_in_every_language(qapp, qtbot, context, village, code):
    apply_theme(qapp, language=language(code))
    made = DuePage(context)
    qtbot.addWidget(made)
    made.resize(1166, 720)
    made.show()
    made.show_person(made.model.rows[0])
    qtbot.wait(20)
    assert made.minimumSizeHint().width() <= 1166
    apply_theme(qapp, language=language("en"))
