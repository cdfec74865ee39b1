"""Forms of residents and households, with real clicks and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.core.partial_date import PartialDate
from desktop_app.residents import services
from desktop_app.residents.views.household_view import HouseholdView
from desktop_app.residents.views.resident_view import ResidentView
from tests.builders.residents import make_household, make_resident

pytestmark = pytest.mark.gui


@pytest.fixture
def page(show, family):
    return show()


def open_form(page, name, **arguments):
    page.open_detail(name, **arguments)
    return page.master_detail.form()


def write(field, text):
    field.clear()
    QTest.keyClicks(field, text)


def pick(field, text, number=0):
    QTest.keyClicks(field.line, text)
    field.search()
    field.choose(number)


def tick(segment, value):
    QTest.mouseClick(segment.buttons[segment._values.index(value)], Qt.MouseButton.LeftButton)


def save(form):
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def born(form, day, month, year):
    for box, text in ((form.birth.day, day), (form.birth.month, month), (form.birth.year, year)):
        write(box, text)


def card(page):
    assert isinstance(page.master_detail.detail, ResidentView), "the card of the person is open"
    return page.master_detail.detail.card


def problem(form, name):
    return form._fields[name].line.text()


def test_a_new_person_is_entered_from_the_keyboard_and_the_card_opens(page, db):
    QTest.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    form = page.master_detail.form()
    assert page.focusWidget() is form.name
    write(form.name, "Budi Hartono")
    tick(form.sex, "M")
    born(form, "1", "2", "2020")
    pick(form.mother, "siti")
    pick(form.household, "siti")
    form.kinship.set_value("child")
    save(form)
    found = card(page)
    assert (found.row.name, found.row.birth, found.row.mother_name) == ("Budi Hartono", PartialDate(2020, 2, 1), "Siti Aminah")
    assert found.stays[0].kinship == "child" and page.table.current_row().name == "Budi Hartono"


def test_what_is_missing_is_said_beside_the_field_and_nothing_is_stored(page, context, qtbot):
    form = open_form(page, "new")
    with qtbot.assertNotEmitted(context.changed):
        save(form)
    assert problem(form, "sex") == "Fill this in: Sex."
    assert problem(form, "name").startswith("Write the name")
    assert page.focusWidget() is form.name
    tick(form.sex, "F")
    write(form.name, "Wati")
    born(form, "1", "1", "2027")
    save(form)
    assert problem(form, "birth") == "01/01/2027 has not come yet. Check the year."


def test_an_impossible_mother_is_refused_in_the_form(page, family):
    form = open_form(page, "new")
    write(form.name, "Wati")
    tick(form.sex, "F")
    born(form, "1", "1", "1990")
    pick(form.mother, "siti")
    save(form)
    assert problem(form, "mother") == "Siti Aminah was born after this person. Check both birth dates."


def test_a_likely_duplicate_is_shown_while_typing_and_does_not_stop_anybody(page, qtbot, db):
    form = open_form(page, "new")
    write(form.name, "Sitti Aminah")
    tick(form.sex, "F")
    born(form, "12", "4", "1995")
    qtbot.waitUntil(lambda: bool(form.hint.found))
    shown = [found.text() for found in form.hint.findChildren(QLabel)]
    assert "Already in the list?" in shown and any("similar name, same birth date" in text for text in shown)
    save(form)
    assert card(page).row.name == "Sitti Aminah"


def test_the_hint_opens_the_other_person_or_is_put_aside(page, family):
    form = open_form(page, "new")
    write(form.name, "Siti Aminah")
    form.hint.look()
    links = {found.text(): found for found in form.hint.findChildren(QPushButton)}
    QTest.mouseClick(links["Different person"], Qt.MouseButton.LeftButton)
    form.hint.look()
    assert form.hint.found == [] and not form.hint.isVisible()
    form = open_form(page, "new")
    write(form.name, "Siti Aminah")
    form.hint.look()
    links = {found.text(): found for found in form.hint.findChildren(QPushButton)}
    QTest.mouseClick(links["Open that one"], Qt.MouseButton.LeftButton)
    assert card(page).row.id == family[1]


def test_a_newborn_without_a_name_needs_only_its_mother(page):
    form = open_form(page, "new")
    tick(form.is_unnamed, True)
    assert not form.name.isVisible()
    tick(form.sex, "M")
    born(form, "1", "10", "2026")
    QTest.keyClicks(form.mother.line, "Wati")
    save(form)
    assert str(card(page).row.shown) == "Baby of Wati"


def test_a_person_with_only_an_age_is_marked_as_estimated(page):
    form = open_form(page, "new")
    write(form.name, "Mbah Ijah")
    tick(form.sex, "F")
    QTest.mouseClick(form.birth.switch, Qt.MouseButton.LeftButton)
    write(form.birth.age, "70")
    save(form)
    assert card(page).row.is_estimated and card(page).row.birth_source == "estimated" and card(page).row.birth.month is None


def test_a_person_is_entered_with_a_house_that_is_new(page):
    form = open_form(page, "new")
    write(form.name, "Budi")
    tick(form.sex, "M")
    QTest.mouseClick(form.new_house_button, Qt.MouseButton.LeftButton)
    write(form.address.fields["street"], "Jalan Kenanga")
    write(form.address.fields["house_number"], "7")
    save(form)
    found = card(page)
    assert found.row.house == "Jalan Kenanga 7" and found.stays[0].kinship == "head"


def test_a_card_is_edited_and_left_with_cancel(page, family):
    page.show_resident(family[2])
    QTest.mouseClick(page.master_detail.detail.edit_button, Qt.MouseButton.LeftButton)
    form = page.master_detail.form()
    assert (form.name.value(), form.sex.value(), form.mother.value().id) == ("Ayu", "F", family[1])
    assert not form.household.isVisible()
    write(form.phone, "0812")
    save(form)
    assert card(page).phone == "0812" and card(page).row.mother_id == family[1]
    form = open_form(page, "edit", resident=family[2])
    write(form.phone, "0999")
    QTest.mouseClick(form.cancel_button, Qt.MouseButton.LeftButton)
    assert card(page).phone == "0812"


def test_a_dead_persons_card_can_be_corrected(page, db, family):
    dead = make_resident(db, "Mbah", status="dead")
    form = open_form(page, "edit", resident=dead)
    write(form.name, "Mbah Ijah")
    save(form)
    assert card(page).row.status == "dead" and card(page).row.name == "Mbah Ijah"


def test_a_parent_is_chosen_with_the_arrow_and_enter_or_kept_as_words(page, family, qtbot):
    form = open_form(page, "new")
    field = form.mother
    field.line.setFocus()
    QTest.keyClicks(field.line, "siti")
    qtbot.waitUntil(field.hits.isVisible)
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.hits.hasFocus()
    QTest.keyClick(field.hits, Qt.Key.Key_Return)
    assert field.value().id == family[1] and not field.line.isVisible()
    QTest.mouseClick(field.again, Qt.MouseButton.LeftButton)
    QTest.keyClicks(field.line, "Wati from Kediri")
    field.search()
    assert field.value().id is None and field.value().text == "Wati from Kediri"
    assert field._none.isVisible()


def test_escape_closes_the_hits_before_it_closes_the_form(page):
    form = open_form(page, "new")
    field = form.mother
    field.line.setFocus()
    QTest.keyClicks(field.line, "siti")
    field.search()
    QTest.keyClick(field.line, Qt.Key.Key_Escape)
    assert not field.hits.isVisible() and page.master_detail.form() is form


def test_a_death_is_recorded(page, family):
    form = open_form(page, "died", resident=family[1])
    write(form.when.year, "1990")
    save(form)
    assert "lies before the birth" in problem(form, "when")
    write(form.when.year, "2026")
    save(form)
    assert card(page).row.status == "dead"


def test_moving_away_and_coming_back(page, family):
    form = open_form(page, "moved_out", resident=family[1])
    write(form.place, "Kediri")
    save(form)
    assert card(page).row.status == "moved"
    form = open_form(page, "moved_in", resident=family[1])
    assert form.household.value().id == family[0]
    save(form)
    assert card(page).row.status == "here" and [event.kind for event in card(page).events] == ["moved_out", "moved_in"]


def test_a_new_name_keeps_the_old_one(page, family):
    form = open_form(page, "rename", resident=family[2])
    write(form.name, "Bunga")
    save(form)
    assert card(page).row.name == "Bunga" and card(page).row.other_names == ("Ayu",)


def test_somebody_is_away_for_a_while(page, family):
    form = open_form(page, "status", resident=family[2])
    form.status.set_value("temporarily_away")
    save(form)
    assert card(page).row.status == "temporarily_away"


def test_somebody_moves_to_another_house(page, db, family):
    make_resident(db, "Wati", household_id=make_household(db, house_number="40"), kinship="head")
    form = open_form(page, "move_house", resident=family[2])
    save(form)
    assert problem(form, "household").startswith("Fill this in")
    pick(form.household, "wati")
    form.kinship.set_value("other_relative")
    save(form)
    assert card(page).row.house.endswith("40")


def test_twins_are_added_to_their_mother(page, db, family):
    form = open_form(page, "newborn", resident=family[1])
    tick(form.how_many, 2)
    for number, sex in enumerate("FM"):
        tick(form.sexes[number], sex)
    write(form.names[1], "Hasan")
    save(form)
    children = card(page).children
    assert [(child.name, child.birth_order) for child in children[1:]] == [("Baby of Siti Aminah", 1), ("Hasan", 2)]
    assert all(child.household_id == family[0] for child in children)


def test_two_entries_are_made_one_after_both_were_seen(page, db, family):
    twice = make_resident(db, "Siti Aminah", note="from the other list")
    form = open_form(page, "merge", resident=family[1])
    likely = next(b for b in form.findChildren(QPushButton) if "same name and birth date" in b.text())
    QTest.mouseClick(likely, Qt.MouseButton.LeftButton)
    assert form.other.value().id == twice and form.keep.isVisible()
    save(form)
    assert problem(form, "keep").startswith("Fill this in"), "nothing is preselected"
    tick(form.keep, "this")
    save(form)
    assert card(page).entries == 2 and card(page).note == "from the other list"


def test_a_household_is_entered_and_edited(page, db):
    form = open_form(page, "new_household")
    save(form)
    assert "Write at least" in problem(form, "house_number")
    write(form.address.fields["house_number"], "55")
    form.facts["water"].set_value("well")
    write(form.facts["dasawisma"], "Mawar 2")
    save(form)
    view = page.master_detail.detail
    assert isinstance(view, HouseholdView) and view.card.facts == {"water": "well", "dasawisma": "Mawar 2"}
    QTest.mouseClick(view.edit_button, Qt.MouseButton.LeftButton)
    form = page.master_detail.form()
    assert form.facts["water"].value() == "well"
    form.facts["water"].set_value("pipe")
    save(form)
    assert page.master_detail.detail.card.facts["water"] == "pipe"
    assert len(page.master_detail.detail.card.history) == 3


def test_a_member_is_added_to_a_household(page, family):
    page.show_household(family[0])
    QTest.mouseClick(page.master_detail.detail.add_button, Qt.MouseButton.LeftButton)
    form = page.master_detail.form()
    assert form.household.value().id == family[0] and form.kinship.isVisible()


def test_some_found_a_household_of_their_own(page, family):
    form = open_form(page, "split", household=family[0])
    save(form)
    form.head.set_value(family[2])
    save(form)
    assert problem(form, "head") == "Choose who moves into the new household."
    form.ticks[family[2]].setChecked(True)
    write(form.address.fields["house_number"], "13")
    save(form)
    view = page.master_detail.detail
    assert [member.kinship for member in view.card.members] == ["head"] and view.card.entry.house_number == "13"


def test_a_house_entered_twice_is_made_one(page, db, family):
    make_resident(db, "Wati", household_id=make_household(db, house_number="40"), kinship="head")
    form = open_form(page, "merge_households", household=family[0])
    pick(form.other, "wati")
    save(form)
    assert len(page.master_detail.detail.card.members) == 3
    with db.read() as session:
        assert services.places(session, "street") == ["Jalan Melati"]
