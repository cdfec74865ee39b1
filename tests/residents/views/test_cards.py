"""Cards of people and households."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.core.partial_date import PartialDate
from desktop_app.residents import services
from desktop_app.residents.views.household_view import HouseholdView
from desktop_app.residents.views.resident_view import ResidentView
from desktop_app.ui.widgets import Chip
from tests.builders.residents import PREPARE, make_child, make_household, make_resident
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


def words(widget):
    return [found.text() for kind in (QLabel, QPushButton) for found in widget.findChildren(kind) if found.isVisibleTo(widget)]


def chips(view):
    return [chip.text() for chip in view.findChildren(Chip) if chip.isVisibleTo(view)]


def offers(view):
    return [action.text() for action in view.more_button.menu().actions() if action.text()]


def press(view, text):
    found = next(b for b in view.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(view))
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.fixture
def view_of(qtbot, context):
    def make(resident):
        view = ResidentView(context, resident)
        qtbot.addWidget(view)
        view.resize(420, 600)
        view.show()
        return view

    return make


def test_the_head_says_who_it_is(view_of, db, family):
    with db.action(PREPARE) as session:
        services.rename(session, family[2], "Ayu Lestari", PartialDate(), TODAY)
    view = view_of(family[2])
    shown = words(view)
    assert view.title == "Ayu Lestari"
    for expected in ("Female · 25 months · born 17 August 2024", "formerly Ayu", "Mother: Siti Aminah", "003 / Jalan Melati 12"):
        assert expected in shown
    assert chips(view) == []


def test_chips_say_what_is_special(view_of, db):
    baby = make_child(db, "", "2026-10", is_unnamed=True, mother_name="Wati", birth_order=2, status="visitor")
    assert chips(view_of(baby)) == ["Visitor", "No name yet", "Birth date estimated", "Twin 2"]


def test_a_dead_persons_age_stops_at_the_death(view_of, db, family):
    with db.action(PREPARE) as session:
        services.record_death(session, family[2], PartialDate(2025, 8, 17), TODAY)
    view = view_of(family[2])
    assert "Female · 12 months · born 17 August 2024 · died 17 August 2025" in words(view)
    assert chips(view) == ["Died"] and offers(view) == ["Same person as…", "Take off the list", "Erase on request…"]


def test_what_can_happen_depends_on_who_it_is(view_of, db, family):
    assert offers(view_of(family[1]))[0] == "Add newborn…"
    child = offers(view_of(family[2]))
    assert "Add newborn…" not in child and "Record death…" in child and "Moved in or came back…" not in child
    moved = make_resident(db, "Budi", sex="M", status="moved")
    assert offers(view_of(moved))[0] == "Moved in or came back…"


def test_the_tabs_of_all_slices_are_made_when_looked_at(view_of, family):
    view = view_of(family[2])
    titles = [view.tabs.tabText(number) for number in range(view.tabs.count())]
    assert titles[0] == "Overview" and titles[-2:] == ["Family", "History"]
    for number in range(view.tabs.count()):
        view.tabs.setCurrentIndex(number)
        assert view.tabs.widget(number).layout().count() == 1


def test_overview_shows_numbers_facts_and_events(view_of, db, family):
    with db.action(PREPARE) as session:
        services.set_fact(session, family[1], "marital_status", "married", TODAY)
        services.record_move_in(session, family[1], PartialDate(2020), TODAY, "Blitar")
    shown = words(view_of(family[1]).panel("residents.overview"))
    for expected in ("3507125204950001", "Married", "2020 · from Blitar", "12 April 1995 · Seen on a document"):
        assert expected in shown


def test_family_shows_members_by_kinship_and_opens_them(view_of, qtbot, family):
    view = view_of(family[2])
    panel = view.panel("residents.family")
    shown = words(panel)
    assert "Head of household · Female · 31 years" in shown and "Child · Female · 25 months" in shown
    with qtbot.waitSignal(view.person_asked) as asked:
        press(panel, "Siti Aminah")
    assert asked.args == [family[1]]


def test_family_of_somebody_without_a_house_offers_to_choose_one(view_of, db, qtbot):
    view = view_of(make_resident(db))
    panel = view.panel("residents.family")
    with qtbot.waitSignal(view.asked) as asked:
        press(panel, "Choose the house…")
    assert asked.args[0] == "move_house"


def test_children_who_live_elsewhere_are_listed_with_their_mother(view_of, db, family):
    make_child(db, "Dewi", "2010-01-01", mother_id=family[1], household_id=make_household(db, house_number="99"))
    assert "Dewi · 16 years · 003 / Jalan Melati 99" in words(view_of(family[1]).panel("residents.family"))


def test_history_shows_houses_and_who_entered_what(view_of, db, family):
    with db.action(PREPARE) as session:
        services.move_to_household(session, family[2], make_household(session, house_number="77"), "child", TODAY, TODAY)
    shown = words(view_of(family[2]).panel("residents.history"))
    assert any("Jalan Melati 77" in line for line in shown) and any("Jalan Melati 12" in line for line in shown)
    assert any("siti" in line for line in shown), "the user who did it"


def test_the_card_follows_changes_and_goes_with_its_person(view_of, db, family, qtbot):
    view = view_of(family[2])
    with db.action(PREPARE) as session:
        services.set_status(session, family[2], "temporarily_away")
    qtbot.waitUntil(lambda: chips(view) == ["Away for a while"])
    with qtbot.waitSignal(view.vanished), db.action(PREPARE) as session:
        services.delete_resident(session, family[2])


def test_somebody_is_taken_out_with_an_offer_to_undo(view_of, context, family, qtbot):
    view = view_of(family[2])
    with qtbot.waitSignal(context.notified) as told:
        next(one for one in view.more_button.menu().actions() if one.text() == "Take off the list").trigger()
    assert str(told.args[0]) == "Take Ayu off the list" and told.args[1]


@pytest.fixture
def house_view(qtbot, context, family):
    view = HouseholdView(context, family[0])
    qtbot.addWidget(view)
    view.show()
    return view


def test_a_households_card_shows_people_and_facts(house_view, db, family, qtbot):
    with db.action(PREPARE) as session:
        entry = services.household_entry(session, family[0])
        services.change_household(session, family[0], entry.__class__(street="Melati", facts={"water": "well"}), TODAY)
    qtbot.waitUntil(lambda: {"2 people live here", "Well"} <= set(words(house_view)))
    assert house_view.title == "Melati"


def test_a_new_head_is_chosen_from_the_menu(house_view, db, family):
    heads = house_view.more_button.menu().actions()[0].menu()
    assert [action.text() for action in heads.actions()] == ["Ayu"]
    heads.actions()[0].trigger()
    with db.read() as session:
        assert [m.kinship for m in services.household_card(session, family[0]).members] == ["head", "other_relative"]


def test_a_house_without_a_head_says_so(house_view, db, family, qtbot):
    with db.action(PREPARE) as session:
        services.record_death(session, family[1], PartialDate(2026, 1, 1), TODAY)
    no_head = "This household has no head. Choose one under “More”."
    qtbot.waitUntil(lambda: {no_head, "Lived here"} <= set(words(house_view)))


def test_a_card_and_the_cards_of_a_household_are_one_press_away(view_of, house_view, context, family):
    asked = []
    context.page_asked.connect(lambda page, arguments: asked.append((page, arguments["register"], arguments["subjects"])))
    view = view_of(family[2])
    next(a for a in view.more_button.menu().actions() if a.text() == "Card with QR code…").trigger()
    house_view.more_button.menu().actions()[-1].trigger()
    assert asked == [
        ("registers", "residents.card", (family[2],)),
        ("registers", "residents.household_cards", (house_view.card.id,)),
    ]
