"""The page around the open day: starting, describing and moving a day, newcomers, the month."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.views.page import HealthVisitsPage
from desktop_app.residents.rules import HouseholdEntry
from desktop_app.residents.services import add_member, register_household, rows_of
from desktop_app.residents.views.pick_field import Picked
from tests.builders.health_visits import SET_UP, TODAY, add_person, open_day, weigh

pytestmark = pytest.mark.gui
SEPTEMBER = date(2026, 9, 7)


@pytest.fixture
def shown(qtbot, context):
    def make():
        page = HealthVisitsPage(context)
        qtbot.addWidget(page)
        page.resize(1150, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return make


def days(db):
    with db.read() as session:
        return [day.held_on for day in services.list_open_days(session)]


def save(form):
    QTest.mouseClick(form.save_button, Qt.MouseButton.LeftButton)


def test_without_an_open_day_the_page_offers_to_start_one(shown, db, qtbot):
    page = shown()
    assert page.day is None and page.start_button.isVisible() and not page.finish_button.isVisible()
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    assert days(db) == [TODAY] and page.focusWidget() is page.day_view.entry.line.search


def test_the_cursor_waits_on_the_start_of_an_open_day_not_on_print(shown):
    page = shown()
    page.activateWindow()
    page.take_cursor()
    assert page.start_button.hasFocus()


def test_the_last_open_day_is_one_press_away(shown, db):
    assert not shown().last_button.isVisible()
    september = open_day(db, SEPTEMBER)
    page = shown()
    assert page.last_button.text() == "Show the last open day, 7 September 2026"
    page.last_button.click()
    assert page.day.id == september and page.day_view.isVisible()


def test_a_finished_day_says_what_can_still_be_done(shown, db):
    open_day(db, TODAY)
    page = shown()
    said = page.day_view.entry.foot.message
    assert said.text().startswith("Type two letters")
    page.finish_button.click()
    assert said.text().startswith("This day is finished.") and "“Open day again”" in said.text()
    page.finish_button.click()
    assert said.text().startswith("Type two letters")


def test_an_earlier_day_is_started_from_the_calendar_and_a_known_one_is_shown(shown, db):
    september = open_day(db, SEPTEMBER)
    page = shown()
    page.bar.day_button.click()
    panel = page.master_detail.detail
    panel.calendar.clicked.emit(QDate(2026, 10, 2))
    assert panel.start_button.text() == "Start open day on 2 October 2026"
    panel.start_button.click()
    assert days(db) == [date(2026, 10, 2), SEPTEMBER] and page.day.held_on == date(2026, 10, 2)
    page.bar.day_button.click()
    page.master_detail.detail.calendar.clicked.emit(QDate(2026, 9, 7))
    assert page.day.id == september and page.master_detail.detail is None


def test_the_day_is_described_in_a_form(shown, db):
    open_day(db)
    page = shown()
    assert page.bar.describe_button.text() == "Which scale?"
    page.bar.describe_button.click()
    form = page.master_detail.detail
    form.place.set_value("Balai RW 01")
    form.scale.set_value("dacin")
    form.zero_checked.set_value(True)
    form.volunteers.setText("٥")
    save(form)
    assert page.bar.describe_button.text() == "Dacin · zero checked"
    assert (page.day.place, page.day.volunteers) == ("Balai RW 01", 5)


def test_a_day_under_the_wrong_date_is_moved_from_the_list_of_days(shown, db):
    ayu = add_person(db, "Ayu", date(2025, 8, 1))
    weigh(db, open_day(db), ayu, 9_400)
    page = shown()
    page.bar.day_button.click()
    page.master_detail.detail.move_button.click()
    form = page.master_detail.detail
    form.to.setText("04/10/2026")
    save(form)
    assert days(db) == [date(2026, 10, 4)] and page.day.held_on == date(2026, 10, 4)
    assert [row.weight_g for row in page.day_view.rows] == [9_400]


def test_a_move_that_is_refused_says_why_beside_the_field(shown, db):
    weigh(db, open_day(db), add_person(db, "Ayu", date(2026, 10, 1)), 3_400)
    page = shown()
    page.bar.day_button.click()
    page.master_detail.detail.move_button.click()
    form = page.master_detail.detail
    form.to.setText("30/09/2026")
    save(form)
    assert days(db) == [TODAY] and page.master_detail.detail is form
    assert any("Ayu was born on 01/10/2026" in found.text() for found in form.findChildren(type(form._general)))


def test_a_visitor_who_is_not_in_the_list_is_entered_and_weighed(shown, db):
    open_day(db)
    page = shown()
    view = page.day_view
    QTest.keyClicks(view.entry.line.search, "Zaki")
    QTest.keyClick(view.entry.line.search, Qt.Key.Key_Return)
    form = page.master_detail.detail
    assert form.name.value() == "Zaki"
    form.sex.set_value("M")
    form.birth.set_age(14, in_months=True)
    form.lives.set_value("visitor")
    save(form)
    assert page.master_detail.detail is None and page.focusWidget() is view.entry.line.fields["weight_g"]
    QTest.keyClicks(view.entry.line.fields["weight_g"], "9.4")
    QTest.keyClick(view.entry.line.fields["weight_g"], Qt.Key.Key_Return)
    assert [(str(row.name), row.status, row.is_estimated, row.weight_g) for row in view.rows] == [
        ("Zaki", "visitor", True, 9_400)
    ]
    assert page.counts.buttons["visitors"].text() == "1 visitor" and page.counts.buttons["here"].text() == "0 here"


def test_a_newborn_without_a_name_is_called_by_its_mother(shown, db):
    open_day(db)
    page = shown()
    page.open_detail("newcomer", words="")
    form = page.master_detail.detail
    form.is_unnamed.set_value(True)
    form.sex.set_value("F")
    form.birth.set_value(None)
    form.birth.set_age(0, in_months=True)
    form.lives.set_value("here")
    save(form)
    assert "called by its mother" in " ".join(found.text() for found in form.findChildren(type(form._general)))
    form.mother.set_value(Picked(None, "Siti"))
    save(form)
    assert page.day_view.entry.line.name.text() == "Baby of Siti"


def test_the_month_shows_who_was_weighed_and_who_was_missed(shown, db):
    ayu, budi = add_person(db, "Ayu", date(2025, 8, 1)), add_person(db, "Budi", date(2024, 3, 1))
    september = open_day(db, SEPTEMBER)
    weigh(db, september, ayu, 8_900)
    weigh(db, september, budi, 12_200)
    weigh(db, open_day(db), ayu, 9_200)
    page = shown()
    page.modes.buttons[1].click()
    page.month_view.parts.buttons[1].click()
    model = page.month_view.children_list.model
    assert [model.index(row, 6).data() for row in range(2)] == [
        "N · +300 g since September",
        "not weighed · 12.2 kg in September",
    ]
    page.month_view.children_list.filter.buttons[2].click()
    assert [line.child.person.name for line in model.rows] == ["Budi"]
    page.month_view.before_button.click()
    assert page.month_view.month == Month(2026, 9) and model.rows == []


def test_a_weight_from_home_fills_the_month_of_a_missed_child(shown, db):
    budi = add_person(db, "Budi", date(2024, 3, 1))
    open_day(db)
    page = shown()
    page.modes.buttons[1].click()
    page.month_view.parts.buttons[1].click()
    page.month_view.children_list.table.choose(0)
    page.month_view.children_list.sweep_button.click()
    form = page.master_detail.detail
    form.values["weight_g"].setText("0.9")
    save(form)
    assert page.master_detail.detail is form  # 0.9 kg is not possible
    form.values["weight_g"].setText("12,5")
    QTest.keyClick(form.values["weight_g"], Qt.Key.Key_Return)
    assert page.master_detail.detail is None
    with db.read() as session:
        assert services.weights_by_month(session, [budi], 2026) == {budi: {10: 12_500}}
    assert "at home" in page.month_view.children_list.model.index(0, 3).data()


def test_why_a_child_was_not_weighed_is_written_where_its_weight_would_be(shown, db, context, qtbot):
    budi, held = add_person(db, "Budi", date(2025, 1, 1)), date(2026, 9, 7)
    day = open_day(db, held)
    page = shown()
    page.open_with(month=Month(2026, 9), sweep=budi)
    form = page.master_detail.detail
    save(form)
    assert page.master_detail.detail is form  # neither a weight nor a reason
    form.reason.set_value("ill")
    save(form)
    assert page.master_detail.detail is None
    with db.read() as session:
        assert services.absences_of_day(session, day)[budi].reason == "ill"


def test_ctrl_p_asks_for_the_months_weighing_list(shown, db, context, qtbot):
    open_day(db, SEPTEMBER)
    page = shown()
    page.open_day(SEPTEMBER)
    with qtbot.waitSignal(context.page_asked) as asked:
        QTest.keyClick(page.day_view.entry.line.search, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["registers", {"register": "health_visits.weighing_list", "month": Month(2026, 9)}]


def test_another_page_can_ask_for_a_day_or_a_month(shown, db):
    open_day(db, SEPTEMBER)
    page = shown()
    page.open_with(day=SEPTEMBER)
    assert page.day.held_on == SEPTEMBER
    page.open_with(month=Month(2026, 9))
    assert page.modes.value() == "month" and page.month_view.month == Month(2026, 9)


def test_a_newborn_lives_with_the_mother_who_is_chosen(shown, db):
    open_day(db)
    rina = add_person(db, "Rina", date(1998, 3, 1))
    with db.action(SET_UP) as session:
        house = register_household(session, HouseholdEntry(street="Jl. Melati", house_number="3"))
        add_member(session, house, rina, "spouse", None, TODAY)
    page = shown()
    page.open_detail("newcomer", words="Ayu")
    form = page.master_detail.detail
    form.sex.set_value("F")
    form.birth.set_value(PartialDate(2026, 10, 1))
    form.mother.line.setText("rin")
    form.mother.search()
    form.mother.choose(0)
    form.lives.set_value("here")
    save(form)
    with db.read() as session:
        (child,) = rows_of(session, [page.day_view.entry.row.resident])
    assert (child.mother_id, child.household_id, child.kinship) == (rina, house, "child")


def test_who_may_be_the_same_is_asked_about_once(shown, db):
    open_day(db)
    add_person(db, "Ayu Lestari", date(2025, 8, 1), mother="Rina")
    page = shown()
    page.open_detail("newcomer", words="Ayu Lestari")
    form = page.master_detail.detail
    form.sex.set_value("F")
    form.birth.set_value(PartialDate(2025, 8, 1))
    form.lives.set_value("visitor")
    save(form)
    assert page.master_detail.detail is form
    save(form)
    assert page.master_detail.detail is None


def test_an_empty_day_that_was_begun_by_mistake_is_removed(shown, db):
    open_day(db)
    page = shown()
    page.bar.day_button.click()
    page.master_detail.detail.remove_button.click()
    assert days(db) == [] and page.start_button.isVisible()
