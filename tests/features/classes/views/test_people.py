"""People of a class: enrolled by letters and Enter, waiting, dropping out, coming back, from outside."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import Visitor
from tests.builders.classes import SET_UP, attend, enrol, make_class
from tests.builders.residents import make_child, make_resident
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


def write(field, text):
    field.clear()
    QTest.keyClicks(field, text)


def save(form):
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def press(made):
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def find(panel, text):
    QTest.keyClicks(panel.find_line.line, text)
    QTest.keyClick(panel.find_line.line, Qt.Key.Key_Return)


def states(db, class_id):
    with db.read() as session:
        return [one.state for one in services.participants(session, class_id)]


def tab_of(page):
    return page.master_detail.detail.open_tab("people")


def lines(tab):
    return [tuple(tab.model.index(row, column).data() for column in (0, 3)) for row in range(tab.model.rowCount())]


@pytest.fixture
def small(db):
    """A class of two places with one woman in it, and two more in the village."""
    class_id = make_class(db, name="Mawar", capacity=2)
    enrol(db, class_id, make_resident(db, "Siti Aminah"))
    for name in ("Dewi Lestari", "Rina Wati"):
        make_resident(db, name)
    return class_id


def test_an_empty_class_offers_to_enrol(show, melati):
    page = show()
    page.show_class(melati, "people")
    assert tab_of(page).empty.title.text() == "Nobody is enrolled yet"
    press(tab_of(page).first_button)
    assert page.master_detail.detail.find_line.line.hasFocus()


def test_people_are_enrolled_one_after_the_other_with_letters_and_enter(show, db, small):
    page = show()
    page.show_class(small, "people")
    press(tab_of(page).enrol_button)
    panel = page.master_detail.detail
    find(panel, "dewi")
    assert panel.said.text() == "Dewi Lestari takes part now." and panel.places.text() == "2 of 2"
    find(panel, "rina")
    assert panel.said.text() == "The class is full. Rina Wati is on the waiting list, in place 1."
    assert [panel.now.item(row).text() for row in range(panel.now.count())] == [
        "Rina Wati · On the waiting list",
        "Dewi Lestari · Takes part",
    ]
    QTest.keyClick(panel.find_line.line, Qt.Key.Key_Return)
    assert panel.done_button.hasFocus()
    QTest.keyClick(panel.done_button, Qt.Key.Key_Return)
    assert lines(tab_of(page)) == [("Siti Aminah", "not yet"), ("Dewi Lestari", "not yet"), ("Rina Wati", "waits, no. 1")]


def test_who_is_in_the_class_already_is_said_and_nothing_is_stored(show, db, small):
    page = show()
    page.open_detail("enrol", class_id=small)
    panel = page.master_detail.detail
    find(panel, "siti")
    assert panel.said.text() == "Siti Aminah is in this class already." and states(db, small) == ["enrolled"]


def test_somebody_of_that_name_comes_before_a_member_whose_mother_has_it(show, db):
    class_id = make_class(db, name="Mawar")
    mother = make_resident(db, "Bunga", "1998-03-04")
    enrol(db, class_id, make_child(db, "Umar", mother_id=mother))
    page = show()
    panel = page.open_detail("enrol", class_id=class_id)
    find(panel, "bunga")
    assert panel.said.text() == "Bunga takes part now."
    assert states(db, class_id) == ["enrolled", "enrolled"]


def test_a_day_of_enrolment_that_cannot_be_is_refused(show, db, small):
    page = show()
    page.open_detail("enrol", class_id=small)
    panel = page.master_detail.detail
    write(panel.since, "6/10/2026")
    find(panel, "dewi")
    assert panel.said.text().startswith("06/10/2026 is too late.") and panel.since.hasFocus()
    assert states(db, small) == ["enrolled"]


def test_somebody_from_outside_is_enrolled_by_name_and_described(show, db, small):
    page = show()
    page.open_detail("enrol", class_id=small)
    find(page.master_detail.detail, "Ibu Tini")
    page.show_class(small, "people")
    tab = tab_of(page)
    tab.table.choose(1)
    assert lines(tab)[1][0] == "Ibu Tini · from outside" and not tab.buttons["card"].isVisible()
    press(tab.buttons["visitor"])
    form = page.master_detail.form()
    form.name.clear()
    save(form)
    assert form._fields["name"].line.text() == "Fill this in: Name."
    write(form.name, "Ibu Tini Suryani")
    write(form.address, "Kampung Baru")
    save(form)
    tab = tab_of(page)
    tab.table.choose(1)
    assert lines(tab)[1][0] == "Ibu Tini Suryani · from outside" and tab.about.text().endswith("Kampung Baru")


def test_who_drops_out_gives_the_place_to_who_waits_longest(show, db, small):
    with db.action(SET_UP) as session:
        for name in ("Ibu Tini", "Ibu Wati"):
            services.enrol(session, small, Visitor(name), TODAY, TODAY)
    assert states(db, small) == ["enrolled", "enrolled", "waiting"]
    page = show()
    page.show_class(small, "people")
    press(tab_of(page).buttons["leave"])
    form = page.master_detail.form()
    save(form)
    assert form._fields["reason"].line.text() == "Fill this in: Why."
    form.reason.set_value("moved")
    form.reason.changed.emit()
    write(form.day, "1/8/2026")
    save(form)
    assert form._fields["on_date"].line.text() == "01/08/2026 is before the day of enrolment (01/09/2026)."
    write(form.day, "4/10/2026")
    save(form)
    assert states(db, small) == ["dropped_out", "enrolled", "enrolled"]
    tab = tab_of(page)
    tab.table.choose(2)
    assert tab.about.text() == "Dropped out on 04/10/2026: moved away"


def test_another_reason_is_written_in_words(show, db, small):
    page = show()
    page.show_class(small, "people")
    press(tab_of(page).buttons["leave"])
    form = page.master_detail.form()
    assert not form.other.isVisible() and not form.next.isVisible()
    form.reason.set_value("")
    form.reason.changed.emit()
    save(form)
    assert form._fields["other"].line.text() == "Fill this in: Which reason."
    write(form.other, "joined another class")
    save(form)
    tab = tab_of(page)
    assert tab.about.text() == "Dropped out on 05/10/2026: joined another class"


def test_who_dropped_out_comes_back(show, db, small):
    with db.read() as session:
        enrolment = services.participants(session, small)[0].id
    with db.action(SET_UP) as session:
        services.drop_out(session, enrolment, date(2026, 9, 20), "ill", TODAY)
    page = show()
    page.show_class(small, "people")
    tab = tab_of(page)
    assert lines(tab) == [("Siti Aminah", "dropped out")]
    press(tab.buttons["return"])
    assert states(db, small) == ["enrolled"]


def test_free_places_are_filled_from_the_waiting_list(show, db, small):
    with db.action(SET_UP) as session:
        for name in ("Ibu Tini", "Ibu Wati"):
            services.enrol(session, small, Visitor(name), TODAY, TODAY)
        services.remove_enrolment(session, services.participants(session, small)[0].id)
    page = show()
    page.show_class(small, "people")
    tab = tab_of(page)
    assert tab.places.text() == "Free places: 1. Waiting: 1."
    press(tab.promote_button)
    assert states(db, small) == ["enrolled", "enrolled"] and not tab.promote_button.isVisible()
    assert tab.places.text() == "All 2 places are taken. Who is enrolled now stands on the waiting list."


def test_one_of_those_who_wait_is_given_a_place_only_if_one_is_free(show, context, db, small):
    with db.action(SET_UP) as session:
        for name in ("Ibu Tini", "Ibu Wati"):
            services.enrol(session, small, Visitor(name), TODAY, TODAY)
    page, refused = show(), []
    context.on_error(refused.append)
    page.show_class(small, "people")
    tab = tab_of(page)
    tab.table.choose(2)
    press(tab.buttons["place"])
    assert "all are taken" in str(refused[0]) and states(db, small) == ["enrolled", "enrolled", "waiting"]


def test_who_has_attendance_is_not_removed_but_dropped_out(show, context, db, melati, women):
    with db.read() as session:
        meeting = services.list_sessions(session, melati)[0].id
    attend(db, meeting, women[:1])
    page, refused = show(), []
    context.on_error(refused.append)
    page.show_class(melati, "people")
    tab = tab_of(page)
    press(tab.buttons["remove"])
    assert "Let the person drop out" in str(refused[0])
    tab.table.choose(1)
    press(tab.buttons["remove"])
    assert len(states(db, melati)) == 2


def test_the_line_says_how_far_somebody_is_and_what_is_still_needed(show, db, melati, women):
    with db.read() as session:
        meetings = [one.id for one in services.list_sessions(session, melati)]
    for meeting in meetings[:2]:
        attend(db, meeting, women[:1])
    page = show()
    page.show_class(melati, "people")
    tab = tab_of(page)
    assert tab.model.index(0, 2).data() == "2 of 4"
    assert tab.about.text() == "Still needed: 2 more meetings; 1 more meeting with husband or family"


def test_enter_opens_somebodys_card(show, context, qtbot, melati, women):
    page = show()
    page.show_class(melati, "people")
    tab = tab_of(page)
    tab.table.setFocus()
    with qtbot.waitSignal(context.page_asked) as asked:
        QTest.keyClick(tab.table, Qt.Key.Key_Return)
    assert asked.args[0] == "residents" and asked.args[1]["resident"] == tab.chosen().person.resident_id
