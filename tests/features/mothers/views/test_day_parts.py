"""What is asked of, given to and said to mothers at the steps of the open day."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.text import Text
from desktop_app.features.mothers import services
from desktop_app.features.mothers.rules.entries import BornChild, ContactEntry, FoodEntry
from desktop_app.features.mothers.services.topics import told_on
from desktop_app.features.mothers.views.day_parts import GivenPart, LookPart, TopicsPart
from tests.builders.health_visits import acted, add_person
from tests.builders.pregnancies import add_pregnant, give_birth, lose, see
from tests.builders.windows import words
from tests.conftest import TODAY

pytestmark = pytest.mark.gui


@pytest.fixture
def pregnant(db):
    return add_pregnant(db, lmp=TODAY - timedelta(weeks=26), weight_before_g=50_000, height_mm=1_550)


@pytest.fixture
def part(context, opened):
    def show(make, resident):
        made = opened(make(context))
        made.set_person(resident, TODAY)
        return made

    return show


def store(db, part):
    assert part.check()
    acted(db, part.store)


def card(db, woman):
    with db.read() as session:
        return services.pregnancy_card(session, woman, TODAY)


def test_the_keys_answer_all_questions_about_a_pregnant_woman(db, part, pregnant, qtbot):
    shown = part(LookPart, pregnant[0])
    assert shown.focus_entry()
    for key in ("1", "1", "2"):
        qtbot.keyClicks(shown.focusWidget(), key)
    assert shown.has_unstored and not shown.focus_entry()
    store(db, shown)
    (contact,) = card(db, pregnant[0]).current.contacts
    assert (contact.entry.danger_signs, contact.entry.book_seen, contact.entry.provider) == ((), True, "volunteer")
    assert card(db, pregnant[0]).current.iron.taken == "not_always" and contact.code == ""


def test_the_last_answer_goes_on_to_the_next_part(part, pregnant, qtbot):
    shown = part(LookPart, pregnant[0])
    shown.focus_entry()
    qtbot.keyClicks(shown.focusWidget(), "1")
    qtbot.keyClicks(shown.focusWidget(), "1")
    with qtbot.waitSignal(shown.went_on):
        qtbot.keyClicks(shown.focusWidget(), "1")


def test_a_danger_sign_without_its_name_is_not_stored(db, part, pregnant, qtbot):
    shown = part(LookPart, pregnant[0])
    shown.focus_entry()
    qtbot.keyClicks(shown.focusWidget(), "2")
    assert not shown.check() and "Danger signs: tick what it is, or choose “None”." in words(shown)
    shown.lines["danger"].detail.boxes["HEADACHE"].click()
    store(db, shown)
    assert card(db, pregnant[0]).current.contacts[0].entry.danger_signs == ("HEADACHE",)


def test_what_the_midwife_wrote_of_the_same_day_stays(db, part, pregnant):
    entry = ContactEntry(TODAY, place="health_centre", provider="midwife", ultrasound=True, note="Felt well")
    acted(db, lambda s: services.record_contact(s, pregnant[1], entry, TODAY))
    shown = part(LookPart, pregnant[0])
    shown.lines["danger"].set_value(True)
    shown.lines["danger"].changed.emit()
    store(db, shown)
    (contact,) = card(db, pregnant[0]).current.contacts
    assert (contact.entry.provider, contact.entry.ultrasound, contact.entry.note) == ("midwife", True, "Felt well")
    assert contact.entry.danger_signs == ()


def test_extra_food_is_asked_about_only_where_she_gets_some(db, part, pregnant):
    assert "food" not in part(LookPart, pregnant[0]).lines
    acted(db, lambda s: services.give_extra_food(s, pregnant[1], FoodEntry(TODAY - timedelta(days=30), "Biscuits", 30), TODAY))
    shown = part(LookPart, pregnant[0])
    shown.lines["food"].set_value(False)
    shown.lines["food"].changed.emit()
    store(db, shown)
    assert card(db, pregnant[0]).current.food[-1].taken_daily is False


def test_after_a_birth_breast_milk_is_asked_about_and_after_a_loss_it_is_not(db, part, pregnant):
    other, lost = add_pregnant(db, "Sari", TODAY - timedelta(weeks=14))
    lose(db, lost, TODAY - timedelta(days=4))
    give_birth(db, pregnant[1], TODAY - timedelta(days=4), BornChild(sex="F"))
    assert list(part(LookPart, pregnant[0]).lines) == ["danger", "milk"]
    assert list(part(LookPart, other).lines) == ["danger"]


def test_a_baby_that_died_is_not_asked_about(db, part, pregnant):
    give_birth(db, pregnant[1], TODAY - timedelta(days=4), BornChild(is_alive=False))
    assert list(part(LookPart, pregnant[0]).lines) == ["danger"]


def test_iron_and_food_are_typed_as_numbers(db, part, pregnant, qtbot):
    shown = part(GivenPart, pregnant[0])
    assert shown.focus_entry()
    qtbot.keyClicks(shown.tablets, "30")
    qtbot.keyClick(shown.tablets, Qt.Key.Key_Return)
    qtbot.keyClicks(shown.portions, "14")
    shown.food.setText("Rice with egg")
    assert shown.has_unstored
    store(db, shown)
    found = card(db, pregnant[0]).current
    assert found.iron.total == 30 and (found.food[0].portions, found.food[0].food) == (14, "Rice with egg")


def test_letters_among_tablets_are_refused_at_their_line(part, pregnant, qtbot):
    shown = part(GivenPart, pregnant[0])
    qtbot.keyClicks(shown.tablets, "3o")
    assert not shown.check() and shown.tablets.toolTip()


def test_an_untouched_part_stores_nothing(db, part, pregnant):
    for make in (LookPart, GivenPart, TopicsPart):
        assert not part(make, pregnant[0]).has_unstored
    assert card(db, pregnant[0]).current.contacts == ()


def test_what_her_day_asks_for_stands_first_among_the_topics(db, part, pregnant):
    see(db, pregnant[1], TODAY, taken="not_always")
    shown = part(TopicsPart, pregnant[0])
    codes = list(shown.topics.boxes)
    assert codes.index("ADVICE_IRON") < codes.index("ADVICE_MOTHERS_CLASS")
    assert any("important today" in one for one in words(shown))


def test_topics_are_stored_and_taken_back(db, part, pregnant):
    shown = part(TopicsPart, pregnant[0])
    shown.topics.boxes["ADVICE_IRON"].click()
    store(db, shown)
    with db.read() as session:
        assert told_on(session, pregnant[0], TODAY) == ("ADVICE_IRON",)
    again = part(TopicsPart, pregnant[0])
    assert again.topics.value() == ("ADVICE_IRON",) and not again.focus_entry()
    again.topics.boxes["ADVICE_IRON"].click()
    store(db, again)
    with db.read() as session:
        assert told_on(session, pregnant[0], TODAY) == ()


def test_topics_about_a_baby_are_not_offered_after_a_loss(db, part, pregnant):
    lose(db, pregnant[1], TODAY - timedelta(days=4))
    offered = set(part(TopicsPart, pregnant[0]).topics.boxes)
    assert offered and not offered & {"ADVICE_BREASTFEEDING_START", "ADVICE_NEWBORN_CARE", "ADVICE_PREGNANT_FOOD"}


def test_nobody_is_shown_when_nobody_stands_at_the_step(db, part):
    shown = part(LookPart, add_person(db, "Dewi"))
    assert shown.pregnancy is None and not shown.focus_entry() and shown.check()
    shown.set_person(None, TODAY)
    assert not shown.has_unstored


def test_a_part_does_not_take_back_what_another_wrote_since_she_came(db, part, pregnant):
    look, given = part(LookPart, pregnant[0]), part(GivenPart, pregnant[0])
    look.lines["danger"].set_value(True)
    look.lines["danger"].changed.emit()
    given.tablets.set_value(30)
    with db.action(Text("Tests", "Serve")) as session:
        look.store(session)
        given.store(session)
    found = card(db, pregnant[0]).current
    assert found.iron.total == 30 and found.contacts[0].entry.danger_signs == ()


def test_what_was_measured_today_is_said_for_the_book_at_home(db, part, pregnant):
    assert "Write into her mother and child book" not in words(part(TopicsPart, pregnant[0]))
    see(db, pregnant[1], TODAY, weight_g=56_400, arm_mm=228, iron=30)
    shown = words(part(TopicsPart, pregnant[0]))
    assert "Write into her mother and child book" in shown
    assert "5 October 2026 · Week 26" in shown and "56.4 kg · Arm 22.8 cm · 30 iron tablets" in shown
    assert any("Arm too thin" in one for one in shown) and any(one.startswith("Next: K") for one in shown)


def test_plus_ticks_what_her_day_asks_for_and_enter_goes_on(part, pregnant, db, qtbot):
    see(db, pregnant[1], TODAY, taken="not_always")
    shown = part(TopicsPart, pregnant[0])
    shown.focus_entry()
    qtbot.keyClicks(shown.focusWidget(), "+")
    assert "ADVICE_IRON" in shown.topics.value() and "ADVICE_MOTHERS_CLASS" not in shown.topics.value()
    with qtbot.waitSignal(shown.went_on):
        qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_Return)


def test_enter_goes_on_from_a_ticked_danger_sign(part, pregnant, qtbot):
    shown = part(LookPart, pregnant[0])
    shown.focus_entry()
    qtbot.keyClicks(shown.focusWidget(), "2")
    box = shown.lines["danger"].detail.boxes["HEADACHE"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert shown.lines["book"].isAncestorOf(shown.focusWidget())
