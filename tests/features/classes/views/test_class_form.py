"""The form of a class, with real clicks and keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.db.undo import take_back
from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import Needs

pytestmark = pytest.mark.gui


def write(field, text):
    field.clear()
    QTest.keyClicks(field, text)


def save(form):
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def problem(form, name):
    return form._fields[name].line.text()


def choose(field, value):
    field.set_value(value)
    field.changed.emit()


def classes(db):
    with db.read() as session:
        return [services.class_entry(session, row.id) for row in services.list_classes(session, date(2026, 10, 5))]


@pytest.fixture
def form(show):
    page = show()
    QTest.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    return page.master_detail.form()


def test_the_kind_fills_in_what_such_a_class_usually_has(form, db):
    choose(form.kind, "mothers_class")
    assert form.name.value() == "Class for pregnant women" and form.target.value() == "pregnant_women"
    with db.read() as session:
        kind = services.kind_of(session, "mothers_class")
    assert form.capacity.value_in(1) == kind.capacity
    assert (form.meetings.value_in(1), form.companions.value_in(1)) == (kind.needs.meetings, kind.needs.companion_meetings)
    choose(form.kind, "elderly_exercise")
    assert form.name.value() == "Exercise for the elderly" and form.target.value() == "elderly"


def test_a_name_that_somebody_wrote_stays_when_the_kind_changes(form):
    choose(form.kind, "mothers_class")
    write(form.name, "Melati")
    choose(form.kind, "elderly_exercise")
    assert form.name.value() == "Melati"


def test_a_class_is_entered_and_opens(form, db, show):
    choose(form.kind, "mothers_class")
    write(form.name, "Melati")
    write(form.group, "0-1 year")
    write(form.capacity, "12")
    write(form.first, "1/9/2026")
    write(form.last, "31/12/2026")
    write(form.meetings, "4")
    write(form.companions, "1")
    save(form)
    (found,) = classes(db)
    assert (found.name, found.group_name, found.capacity, found.needs) == ("Melati", "0-1 year", 12, Needs(4, 1))
    assert (found.from_date, found.until_date) == (date(2026, 9, 1), date(2026, 12, 31))


def test_a_class_that_was_saved_can_be_undone_at_once(form, db, context, qtbot):
    choose(form.kind, "mothers_class")
    with qtbot.waitSignal(context.notified) as told:
        save(form)
    words, action = told.args
    assert str(words) == "Start the class Class for pregnant women" and action is not None
    take_back(db, action)
    assert classes(db) == []


def test_what_is_missing_is_said_beside_the_field_and_nothing_is_stored(form, db):
    form.first.clear()
    save(form)
    assert problem(form, "kind") == "Fill this in: Kind of class."
    assert problem(form, "name") == "Fill this in: Name." and problem(form, "from_date") == "Fill this in: First day."
    assert classes(db) == []


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("last", "1/1/2026", "The last day (01/01/2026) is before the first day (05/10/2026)."),
        ("companions", "9", "With husband or family (9) cannot be asked for more often than meetings (4)."),
        ("capacity", "0", "0 is too small. It must be at least 1."),
        ("pass_score", "101", "101\N{NO-BREAK SPACE}% is too large. It must be at most 100\N{NO-BREAK SPACE}%."),
        ("first", "31/2/2026", None),
    ],
)
def test_what_cannot_be_is_said_in_a_clear_sentence(form, db, field, typed, words):
    choose(form.kind, "mothers_class")
    write(form.meetings, "4")
    form.companions.clear()
    write(getattr(form, field), typed)
    save(form)
    lines = [part.line.text() for part in form._fields.values() if part.line.property("role") == "error"]
    assert len(lines) == 1 and (words is None or lines == [words]), lines
    assert classes(db) == []


def test_a_class_is_changed_and_a_term_that_leaves_a_meeting_out_is_refused(show, db, melati):
    page = show()
    page.show_class(melati, "details")
    QTest.mouseClick(page.master_detail.detail.open_tab("details").edit_button, Qt.MouseButton.LeftButton)
    form = page.master_detail.form()
    write(form.last, "10/9/2026")
    save(form)
    assert problem(form, "until_date").startswith("The class meets on 15/09/2026, outside these days.")
    write(form.last, "30/9/2026")
    write(form.place, "Balai RW 02")
    save(form)
    (found,) = classes(db)
    assert (found.until_date, found.place) == (date(2026, 9, 30), "Balai RW 02")
    assert page.master_detail.detail.tabs.currentIndex() == 4


def test_cancel_goes_back_without_storing(show, db, melati):
    page = show()
    page.open_detail("change", class_id=melati)
    write(page.master_detail.form().name, "Mawar")
    QTest.mouseClick(page.master_detail.form().cancel_button, Qt.MouseButton.LeftButton)
    assert classes(db)[0].name == "Melati" and page.master_detail.form() is None


def test_a_half_typed_class_is_kept_until_its_form_is_opened_again(show, melati):
    page = show()
    page.open_detail("new")
    write(page.master_detail.form().name, "Mawar")
    page.show_class(melati)
    page.open_detail("new")
    assert page.master_detail.form().name.value() == "Mawar"


def test_who_leads_the_class_is_a_resident_or_a_guest(show, db, melati, women):
    page = show()
    page.open_detail("facilitator", class_id=melati)
    form = page.master_detail.form()
    save(form)
    assert problem(form, "name") == "Fill this in: Name."
    QTest.keyClicks(form.person.line, "Bidan Rahma")
    write(form.since, "5/10/2026")
    write(form.until, "1/10/2026")
    save(form)
    assert "is before the first day" in problem(form, "until_date")
    form.until.clear()
    save(form)
    page.open_detail("facilitator", class_id=melati)
    form = page.master_detail.form()
    QTest.keyClicks(form.person.line, "siti 1")
    form.person.search()
    form.person.choose(0)
    QTest.mouseClick(form.role.buttons[1], Qt.MouseButton.LeftButton)
    save(form)
    with db.read() as session:
        card = services.class_card(session, melati, date(2026, 10, 5))
    assert [(str(one.name), one.role) for one in card.facilitators] == [("Siti 1", "tutor"), ("Bidan Rahma", "facilitator")]
    details = page.master_detail.detail.open_tab("details")
    QTest.mouseClick(details.leader_buttons[card.facilitators[1].id, "remove"], Qt.MouseButton.LeftButton)
    with db.read() as session:
        assert [str(one.name) for one in services.class_card(session, melati, date(2026, 10, 5)).facilitators] == ["Siti 1"]
