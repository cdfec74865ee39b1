"""The page of volunteers through clicks and keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.volunteers import services
from desktop_app.features.volunteers.views.page import VolunteersPage
from desktop_app.residents.views.page import ResidentsPage
from desktop_app.residents.views.pick_field import Picked
from tests.builders.residents import make_household
from tests.builders.volunteers import BEGIN, TODAY, add_person, came, event_of, officer, plan, serve, train, volunteer

pytestmark = pytest.mark.gui
NOVEMBER = date(2026, 11, 9)
MIDWIFE = "Rina Marlina"


@pytest.fixture
def shown(qtbot, context):
    def make(kind=VolunteersPage):
        page = kind(context)
        qtbot.addWidget(page)
        page.resize(1366, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return make


def detail(page):
    return page.master_detail.detail


def form_of(page):
    return page.master_detail.form()


def save(page):
    QTest.mouseClick(form_of(page).save_button, Qt.MouseButton.LeftButton)


def press(page, mode):
    button = page.modes.buttons[["people", "duty", "officers"].index(mode)]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def names(page):
    return [str(row.name) for row in page.roster.model.rows]


def terms(db, resident):
    with db.read() as session:
        return [(term.role, term.from_date, term.until_date) for term in services.terms_of(session, resident)]


def staff(db, day):
    with db.read() as session:
        return {str(row.name): row for row in services.staff_of(session, event_of(day))}


def test_an_empty_roster_says_what_it_is_for(shown):
    page = shown()
    assert page.nobody.isVisible() and page.nobody.title.text() == "No volunteer is entered yet"


def test_a_resident_becomes_a_volunteer_by_the_primary_button(shown, db):
    siti = add_person(db, "Siti Aminah")
    page = shown()
    QTest.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    form = form_of(page)
    QTest.keyClicks(form.person.line, "siti")
    form.person.search()
    QTest.keyClick(form.person.line, Qt.Key.Key_Return)
    form.role.set_value("leader")
    form.start.setText("01/02/2025")
    save(page)
    assert terms(db, siti) == [("leader", date(2025, 2, 1), None)]
    assert names(page) == ["Siti Aminah"] and detail(page).card.person.id == siti


def test_a_name_that_is_no_resident_is_refused_in_a_sentence(shown, db):
    page = shown()
    page.begin_new()
    form = form_of(page)
    form.person.set_value(Picked(None, "Somebody"))
    save(page)
    assert form_of(page) is form and "Choose the person." in [part.text() for part in form.findChildren(type(page._head_count))]


def test_an_end_before_the_start_is_said_beside_the_field(shown, db):
    siti = volunteer(db, "Siti")
    page = shown()
    page.show_volunteer(siti)
    term = detail(page).card.terms[0].id
    page.open_detail("edit_term", resident=siti, term=term)
    form_of(page).end.setText("01/01/2020")
    save(page)
    assert form_of(page).end.property("invalid") == "true" and terms(db, siti) == [("volunteer", BEGIN, None)]


def test_a_term_is_ended_and_a_new_one_begun_from_the_card(shown, db):
    siti = volunteer(db, "Siti")
    page = shown()
    page.roster.table.choose(0)
    QTest.keyClick(page.roster.table, Qt.Key.Key_Return)
    detail(page)._ask("end_term", term=detail(page).card.terms[0].id)
    form_of(page).end.setText("30/09/2026")
    form_of(page).reason.setText("moved to another post")
    save(page)
    assert terms(db, siti) == [("volunteer", BEGIN, date(2026, 9, 30))]
    assert names(page) == [] and detail(page).card.terms[0].reason_left == "moved to another post"
    detail(page)._ask("new_term")
    save(page)
    assert terms(db, siti)[0] == ("volunteer", TODAY, None) and names(page) == ["Siti"]


def test_cancel_goes_back_to_the_card(shown, db):
    siti = volunteer(db, "Siti")
    page = shown()
    page.show_volunteer(siti)
    detail(page)._ask("training")
    form_of(page).subject.setText("half typed")
    QTest.mouseClick(form_of(page).cancel_button, Qt.MouseButton.LeftButton)
    assert detail(page).card.person.id == siti and not page.unsaved()


def test_a_training_with_a_year_only_is_noted_and_removed_with_undo(shown, db, context):
    siti = volunteer(db, "Siti")
    page = shown()
    page.show_volunteer(siti)
    detail(page)._ask("training")
    form = form_of(page)
    form.subject.setText("Growth monitoring")
    form.held.set_value(PartialDate(2024))
    save(page)
    (training,) = detail(page).card.trainings
    assert (training.title, training.held) == ("Growth monitoring", PartialDate(2024))
    said = []
    context.notified.connect(lambda words, action: said.append((str(words), action)))
    detail(page)._ask("training", training=training.id)
    form_of(page)._remove()
    assert detail(page).card.trainings == () and said[0][0] == "Remove a training of Siti" and said[0][1]


def test_search_and_scope_narrow_the_roster(shown, db):
    volunteer(db, "Ani", end=date(2025, 1, 1))
    volunteer(db, "Siti")
    page = shown()
    assert names(page) == ["Siti"]
    QTest.mouseClick(page.scope.buttons[1], Qt.MouseButton.LeftButton)
    assert names(page) == ["Ani", "Siti"]
    QTest.keyClicks(page.search, "an")
    assert names(page) == ["Ani"]
    QTest.keyClicks(page.search, "xyz")
    assert page.nobody.title.text() == "Nobody was found"


def test_the_dead_and_the_moved_are_marked_in_the_list(shown, db):
    serve(db, add_person(db, "Ani", "moved", PartialDate(2026, 5, 1)))
    page = shown()
    assert page.roster.model.index(0, 4).data() == "moved away 01/05/2026"


def test_an_open_day_is_planned_with_keys_alone(shown, db):
    volunteer(db, "Ani")
    volunteer(db, "Siti")
    page = shown()
    press(page, "duty")
    assert page.no_duty.isVisible()
    QTest.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    form_of(page).day.setText("09/11/2026")
    QTest.keyClick(form_of(page).day, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    grid = detail(page).grid
    assert page.focusWidget() is grid
    QTest.keyClick(grid, Qt.Key.Key_2)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_P)
    found = staff(db, NOVEMBER)
    assert (found["Ani"].task, found["Ani"].planned, found["Siti"].task, found["Siti"].planned) == ("measure", True, None, True)
    QTest.keyClick(grid, Qt.Key.Key_P)
    assert list(staff(db, NOVEMBER)) == ["Ani"] and page.events.model.rows[0].planned == 1


def test_who_came_cannot_be_said_before_the_day(shown, db):
    volunteer(db, "Ani")
    page = shown()
    page.open_with(day=NOVEMBER)
    QTest.keyClick(detail(page).grid, Qt.Key.Key_Space)
    assert "is in the future" in detail(page).refused.text() and staff(db, NOVEMBER) == {}


def test_space_says_came_then_not_then_nothing_and_figures_give_the_table(shown, db):
    volunteer(db, "Ani")
    page = shown()
    page.open_with(day=TODAY)
    grid = detail(page).grid
    seen = []
    for _ in range(3):
        QTest.keyClick(grid, Qt.Key.Key_Space)
        seen.append(staff(db, TODAY)["Ani"].present if staff(db, TODAY) else None)
    assert seen == [True, False, None]
    QTest.keyClick(grid, Qt.Key.Key_5)
    QTest.keyClick(grid, Qt.Key.Key_0)
    assert (staff(db, TODAY)["Ani"].task, staff(db, TODAY)["Ani"].planned) == (None, True)


def test_cells_are_clicked_too(shown, db, qtbot):
    volunteer(db, "Ani")
    page = shown()
    page.open_with(day=TODAY)
    grid = detail(page).grid
    for column in (1, 3):
        place = grid.visualRect(grid.lines.index(0, column)).center()
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    grid.tables_menu(grid.lines.row_at(0)).actions()[3].trigger()
    row = staff(db, TODAY)["Ani"]
    assert (row.planned, row.present, row.task) == (True, True, "serve")


def test_everybody_planned_came_in_one_press_and_one_undo(shown, db, context):
    for name in ("Ani", "Siti"):
        plan(db, TODAY, volunteer(db, name))
    said = []
    context.notified.connect(lambda words, action: said.append(action))
    page = shown()
    page.open_with(day=TODAY)
    QTest.mouseClick(detail(page).all_button, Qt.MouseButton.LeftButton)
    assert all(row.present for row in staff(db, TODAY).values()) and len(said) == 1
    assert not detail(page).all_button.isVisible()


def test_somebody_from_elsewhere_is_added_and_taken_off_again(shown, db):
    page = shown()
    page.open_with(day=TODAY)
    panel = detail(page)
    QTest.mouseClick(panel.else_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.add_button, Qt.MouseButton.LeftButton)
    assert panel.refused.text() == "Choose a resident or write the name."
    QTest.keyClicks(panel.who.line, MIDWIFE)
    QTest.mouseClick(panel.add_button, Qt.MouseButton.LeftButton)
    row = staff(db, TODAY)[MIDWIFE]
    assert (row.role, row.present) == ("health_worker", True) and panel.who.value().text == ""
    QTest.keyClick(panel.grid, Qt.Key.Key_Delete)
    assert staff(db, TODAY) == {}


def test_the_duty_sheet_of_the_day_is_asked_for(shown, db, context):
    asked = []
    context.page_asked.connect(lambda page, arguments: asked.append((page, arguments["register"], str(arguments["month"]))))
    page = shown()
    page.open_with(day=NOVEMBER)
    QTest.mouseClick(detail(page).print_button, Qt.MouseButton.LeftButton)
    press(page, "people")
    QTest.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    assert asked == [("registers", "volunteers.duty_sheet", "2026-11"), ("registers", "volunteers.roster", "2026-10")]


def test_offices_show_who_signs_and_what_is_free(shown, db):
    officer(db, "village_head", "H. Suparman", end=date(2026, 6, 30))
    page = shown()
    press(page, "officers")
    lines = {(line.office, str(line.officer.name) if line.officer else "") for line in page.officers.model.rows}
    assert {("village_head", ""), ("village_head", "H. Suparman"), ("midwife", "")} <= lines
    assert page.officers.model.index(0, 3).data() == "nobody"


def test_a_successor_is_entered_where_the_form_says_whose_term_ends(shown, db):
    officer(db, "village_head", "H. Suparman")
    page = shown()
    press(page, "officers")
    page.begin_new()
    form = form_of(page)
    form.office.set_value("village_head")
    form.office.changed.emit()
    assert form.follows.text() == "H. Suparman is in office until the day before."
    QTest.keyClicks(form.holder.line, "H. Karim")
    form.number.setText("19790304")
    save(page)
    assert detail(page) is None
    with db.read() as session:
        assert services.signing_names(session, TODAY) == {"village_head": "H. Karim\n19790304"}


def test_a_term_in_an_office_is_opened_corrected_and_removed(shown, db):
    officer(db, "midwife", "Rina")
    page = shown()
    press(page, "officers")
    place = next(n for n, line in enumerate(page.officers.model.rows) if line.officer)
    page.officers.table.choose(place)
    QTest.keyClick(page.officers.table, Qt.Key.Key_Return)
    form_of(page).printed_name.setText("Rina Marlina, A.Md.Keb.")
    save(page)
    with db.read() as session:
        (term,) = services.list_officers(session)
        assert term.name == "Rina Marlina, A.Md.Keb."
    page.open_detail("officer", term=term.id)
    form_of(page)._remove()
    with db.read() as session:
        assert services.list_officers(session) == []


def test_a_volunteer_has_a_tab_on_the_residents_card_and_others_do_not(shown, db, context):
    siti, ani = volunteer(db, "Siti"), add_person(db, "Ani")
    train(db, siti)
    came(db, TODAY, siti)
    asked = []
    context.page_asked.connect(lambda page, arguments: asked.append((page, arguments)))
    page = shown(ResidentsPage)
    page.show_resident(ani)
    tabs = detail(page).tabs
    assert "Volunteer" not in [tabs.tabText(number) for number in range(tabs.count())]
    page.show_resident(siti)
    panel = detail(page).panel("volunteers.card")
    assert panel.card.came == 1
    panel._ask("training")
    assert asked == [("volunteers", {"resident": siti, "form": "training"})]


def test_the_form_that_a_residents_card_asks_for_opens(shown, db):
    siti = volunteer(db, "Siti")
    page = shown()
    page.open_with(resident=siti, form="training")
    assert form_of(page).subject.hasFocus()


def test_a_new_window_looks_like_the_old_one(shown, db):
    volunteer(db, "Siti")
    page = shown()
    press(page, "duty")
    page.open_with(day=TODAY)
    again = shown()
    again.restore(page.state())
    assert again.mode == "duty" and detail(again).event_shown == detail(page).event_shown


def test_the_day_that_was_chosen_is_not_called_unsaved(shown, context):
    told = []
    context.notified.connect(lambda words, _action: told.append(str(words)))
    page = shown()
    press(page, "duty")
    page.open_detail("plan")
    form_of(page).day.clear()
    QTest.keyClicks(form_of(page).day, "9/11/2026")
    save(page)
    assert detail(page).event_shown.on_date == NOVEMBER and told == [] and not page.unsaved()


def test_pictures_show_each_card_and_form(shown, db):
    siti = volunteer(db, "Siti")
    came(db, TODAY, siti)
    plan(db, NOVEMBER, siti)
    assert [name.removeprefix("volunteers_") for name in shown().scenes()] == [
        "new_volunteer",
        "card",
        "end_term",
        "edit_term",
        "training",
        "plan",
        "duty_ahead",
        "duty_held",
        "offices",
        "officer",
    ]


def test_a_part_of_the_village_is_given_from_the_card_and_taken_back_there(shown, db):
    make_household(db, area="Krajan", ward="01", neighbourhood="003", street="")
    tini = volunteer(db, "Tini")
    page = shown()
    page.show_volunteer(tini)
    page.open_detail("care", resident=tini)
    form = form_of(page)
    assert [form.place.itemText(at) for at in range(form.place.count())] == [
        "The whole village",
        "Krajan",
        "Krajan / 01",
        "Krajan / 01 / 003",
    ]
    form.place.setCurrentIndex(3)
    save(page)
    with db.read() as session:
        (care,) = services.care_areas_of(session, tini)
    assert (tuple(care.place), care.from_date, care.until_date) == (("Krajan", "01", "003", ""), page.context.today(), None)
    assert any("Krajan / 01 / 003" in words.text() for words in detail(page).findChildren(QLabel))
    page.open_detail("care", resident=tini, care=care.id)
    (remove,) = [made for made in form_of(page).findChildren(QPushButton) if made.text() == "Remove this entry"]
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    with db.read() as session:
        assert services.care_areas_of(session, tini) == []
