"""The tab "Mother" on a woman's card."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.mothers import services
from desktop_app.features.mothers.rules.entries import BornChild, ContactEntry, PlanEntry, PregnancyEntry
from desktop_app.features.mothers.services.care import is_in_care
from desktop_app.features.mothers.views.mother_panel import MotherPanel
from desktop_app.features.mothers.views.whose_tab import has_mother_tab, has_newborn_tab
from desktop_app.residents.rules import ResidentEntry
from desktop_app.residents.services import death_of, register_newborns, resident_card
from tests.builders.health_visits import acted, add_person
from tests.builders.midwife import give_midwife_key
from tests.builders.pregnancies import add_pregnant, give_birth, lose, see
from tests.builders.windows import press, words
from tests.conftest import TODAY

pytestmark = pytest.mark.gui
LMP = TODAY - timedelta(weeks=26)


@pytest.fixture
def pregnant(db):
    return add_pregnant(db, lmp=LMP, weight_before_g=50_000, height_mm=1_550)


def panel_of(context, opened, woman):
    return opened(MotherPanel(context, woman))


def card(db, woman):
    with db.read() as session:
        return services.pregnancy_card(session, woman, TODAY)


def menu(panel):
    more = next(one for one in panel.findChildren(QPushButton) if one.menu() is not None and one.isVisible())
    return {action.text(): action for action in more.menu().actions()}


def test_the_tab_says_how_far_she_is_and_from_what_the_expected_day_follows(context, opened, pregnant):
    shown = words(panel_of(context, opened, pregnant[0]))
    assert "Week 26" in shown and "Trimester 3" in shown
    assert any("Birth expected on" in one and "From the last period" in one for one in shown)
    assert "Next: K4, now" in shown or any(one.startswith("Next: K4") for one in shown)


def test_women_of_ten_to_fifty_five_have_the_tab_and_men_and_children_do_not(db):
    born = {"girl of 9": 9, "girl of 10": 10, "woman of 55": 55, "woman of 56": 56}
    people = {name: add_person(db, name, date(TODAY.year - years, 1, 2)) for name, years in born.items()}
    people["man"] = add_person(db, "Budi", date(1990, 1, 2), "M")
    with db.read() as session:
        found = {name for name, person in people.items() if has_mother_tab(session, person, TODAY)}
    assert found == {"girl of 10", "woman of 55"}


def test_whoever_has_a_pregnancy_on_record_has_the_tab_at_any_age(db):
    woman = add_person(db, "Wati", date(TODAY.year - 58, 1, 2))
    acted(db, lambda s: services.register_pregnancy(s, woman, PregnancyEntry(TODAY, LMP), TODAY))
    with db.read() as session:
        assert has_mother_tab(session, woman, TODAY)


def test_a_new_pregnancy_is_written_from_the_tab_and_undone_from_its_notice(db, context, opened, qtbot):
    woman = add_person(db, "Dewi", date(1999, 5, 6))
    panel = panel_of(context, opened, woman)
    press(panel, "New pregnancy")
    panel.form.lmp.set_value(LMP)
    panel.form.risks.set_value(())
    with qtbot.waitSignal(context.notified) as told:
        assert panel.form.submit()
    assert "Write down the pregnancy of Dewi" in str(told.args[0]) and told.args[1] is not None
    assert "Week 26" in words(panel)
    found = card(db, woman).current
    assert found.edd == LMP + timedelta(days=280) and found.basis == "lmp" and found.entry.risks == ()


def test_an_ultrasound_day_at_the_beginning_keeps_its_basis(db, context, opened):
    woman = add_person(db, "Dewi", date(1999, 5, 6))
    panel = panel_of(context, opened, woman)
    press(panel, "New pregnancy")
    assert panel.form.editor("edd_basis").isHidden()
    panel.form.edd.set_value(date(2027, 1, 20))
    panel.form.edd.changed.emit()
    assert not panel.form.editor("edd_basis").isHidden()
    panel.form.basis.set_value("ultrasound")
    assert panel.form.submit()
    assert (card(db, woman).current.edd, card(db, woman).current.basis) == (date(2027, 1, 20), "ultrasound")


def test_the_last_period_says_at_once_when_the_birth_is_expected(context, opened, db):
    panel = panel_of(context, opened, add_person(db, "Dewi", date(1999, 5, 6)))
    press(panel, "New pregnancy")
    panel.form.lmp.set_value(date(2026, 6, 1))
    panel.form.lmp.changed.emit()
    assert any("08/03/2027" in one for one in words(panel.form))


def test_another_expected_day_needs_a_reason_and_stands_with_its_basis(db, context, opened, pregnant):
    panel = panel_of(context, opened, pregnant[0])
    menu(panel)["Correct the expected day…"].trigger()
    form = panel.form
    later = card(db, pregnant[0]).current.edd + timedelta(days=9)
    form.edd.set_value(later)
    form.basis.set_value("ultrasound")
    assert not form.submit()
    form.reason.set_value("Ultrasound in week 12")
    assert form.submit()
    found = card(db, pregnant[0]).current
    assert (found.edd, found.basis) == (later, "ultrasound") and found.entry.lmp_date == LMP
    assert any("From the ultrasound" in one for one in words(panel))


def test_changing_what_is_known_does_not_move_an_expected_day_from_the_ultrasound(db, context, opened, pregnant):
    day = card(db, pregnant[0]).current.edd + timedelta(days=9)
    acted(db, lambda s: services.correct_dates(s, pregnant[1], day, "ultrasound", "Week 12", TODAY))
    panel = panel_of(context, opened, pregnant[0])
    menu(panel)["Change what is known…"].trigger()
    panel.form.lmp.set_value(LMP - timedelta(days=20))
    panel.form.counts["gravida"].set_value(3)
    assert panel.form.submit()
    found = card(db, pregnant[0]).current
    assert (found.edd, found.entry.gravida, found.entry.lmp_date) == (day, 3, LMP - timedelta(days=20))


def test_a_check_up_with_danger_signs_and_measures_stands_on_the_tab(db, context, opened, pregnant):
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "Write check-up")
    form = panel.form
    form.place.set_value("health_centre")
    form.provider.set_value("midwife")
    form.provider.changed.emit()
    form.danger.set_value(("HEADACHE",))
    form.measured.weight.set_value(56.4)
    form.measured.arm.set_value(22.9)
    form.measured.upper.set_value(118)
    form.measured.lower.set_value(76)
    form.measured.tablets.set_value(30)
    assert form.submit()
    shown = words(panel)
    assert "K4" in shown and "Health centre · Midwife" in shown
    assert any("56.4 kg" in one and "Arm 22.9 cm" in one and "118/76" in one for one in shown)
    assert any("Strong headache" in one for one in shown) and any("Arm too thin" in one for one in shown)


def test_what_only_a_health_worker_finds_is_asked_only_where_one_examined(context, opened, pregnant):
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "Write check-up")
    form = panel.form
    assert form.editor("ultrasound").isHidden() and form.editor("label").isHidden()
    form.provider.set_value("doctor")
    form.provider.changed.emit()
    assert not form.editor("ultrasound").isHidden() and not form.editor("label").isHidden()


def test_a_day_that_is_chosen_again_shows_what_is_stored_of_it(db, context, opened, pregnant):
    day = TODAY - timedelta(days=10)
    see(db, pregnant[1], day, weight_g=55_000)
    acted(db, lambda s: services.record_contact(s, pregnant[1], ContactEntry(day, note="Swollen feet"), TODAY))
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "Write check-up")
    assert panel.form.note.value() == ""
    panel.form.day.set_value(day)
    panel.form.day.changed.emit()
    assert panel.form.note.value() == "Swollen feet" and panel.form.measured.weight.value() == 55


def test_a_check_up_is_corrected_and_removed_from_its_line(db, context, opened, pregnant):
    see(db, pregnant[1], TODAY - timedelta(days=10))
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "Correct the check-up of 25/09/2026")
    panel.form.note.set_value("Felt well")
    assert panel.form.submit()
    assert "Felt well" in words(panel)
    press(panel, "Remove the check-up of 25/09/2026")
    assert "No check-up is written down yet." in words(panel)


def test_extra_food_and_the_plan_for_the_birth_stand_on_the_tab(db, context, opened, pregnant):
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "Add: Extra food")
    panel.form.food.set_value("Rice with egg")
    panel.form.portions.set_value(14)
    panel.form.daily.set_value(False)
    assert panel.form.submit()
    press(panel, "Add: Plan for the birth")
    panel.form.place.set_value("health_centre")
    panel.form.lines["companion"].set_value("Agus")
    assert panel.form.submit()
    shown = words(panel)
    assert "Rice with egg · 14 portions · does not eat it every day" in shown
    assert any("Agus goes along" in one for one in shown)


def test_a_birth_of_twins_enters_both_and_shows_the_weeks_after(db, context, opened, pregnant):
    acted(db, lambda s: services.plan_birth(s, pregnant[1], PlanEntry("health_centre", "Puskesmas", "midwife")))
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "The birth…")
    form = panel.form
    assert (form.place.value(), form.place_name.value(), form.attendant.value()) == ("health_centre", "Puskesmas", "midwife")
    assert form.weeks.value() == 26
    form.how_many.buttons[1].click()
    for child, sex, name in zip(form.born_children, ("F", "M"), ("Ayu", "Budi"), strict=False):
        child.sex.set_value(sex)
        child.name.set_value(name)
        child.weight.set_value(2.1)
    form.mother.set_value("well")
    assert form.submit()
    shown = words(panel)
    assert "After the birth" in shown and "Ayu" in shown and "Budi" in shown and "Day 0 of 42" in shown
    assert len(card(db, pregnant[0]).lying_in.newborns) == 2


def test_a_child_that_stands_in_the_list_already_is_not_entered_twice(db, context, opened, pregnant):
    baby = ResidentEntry(name="Ayu", sex="F", birth=PartialDate.of(TODAY))
    (child,) = acted(db, lambda s: register_newborns(s, pregnant[0], [baby], TODAY))
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "The birth…")
    first = panel.form.born_children[0]
    first.entry.set_value(child)
    first.entry.changed.emit()
    assert panel.form.editor("name_1").isHidden()
    assert panel.form.submit()
    with db.read() as session:
        assert [one.id for one in resident_card(session, pregnant[0]).children] == [child]


def test_a_baby_that_died_is_not_asked_about_by_name_nor_about_the_breast(context, opened, pregnant):
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "The birth…")
    panel.form.born_children[0].alive.buttons[1].click()
    assert all(panel.form.editor(f"{name}_1").isHidden() for name in ("name", "early_breastfeeding", "head_mm"))


def test_after_a_loss_nothing_speaks_of_a_baby_and_nobody_is_asked_for_a_new_pregnancy(db, context, opened, pregnant):
    lose(db, pregnant[1], TODAY - timedelta(days=3))
    shown = words(panel_of(context, opened, pregnant[0]))
    assert "The weeks after" in shown and "After the birth" not in shown
    text = " ".join(shown)
    assert "The pregnancy ended early" in text
    for word in ("Birth expected", "Plan for the birth", "newborn", "New pregnancy", "Weight in the pregnancy"):
        assert word not in text


def test_the_loss_is_written_with_nothing_but_the_day(db, context, opened, pregnant):
    panel = panel_of(context, opened, pregnant[0])
    menu(panel)["The pregnancy ended…"].trigger()
    panel.form.ended.set_value(PartialDate(2026, 10))
    assert panel.form.submit()
    assert card(db, pregnant[0]).lying_in.ending == "loss"


def test_a_mother_s_death_closes_the_pregnancy_and_stands_on_her_card(db, context, opened, pregnant):
    panel = panel_of(context, opened, pregnant[0])
    menu(panel)["The mother died…"].trigger()
    panel.form.died.set_value(PartialDate.of(TODAY))
    assert panel.form.submit()
    with db.read() as session:
        assert death_of(session, pregnant[0]) == PartialDate.of(TODAY)
    assert "New pregnancy" not in words(panel) and card(db, pregnant[0]).current is None


@pytest.mark.parametrize("ending", ["moved", "mistake"])
def test_a_pregnancy_that_is_followed_elsewhere_or_was_none_is_closed(db, context, opened, pregnant, ending):
    panel = panel_of(context, opened, pregnant[0])
    menu(panel)["Close without a birth here…"].trigger()
    panel.form.ending.set_value(ending)
    panel.form.ending.changed.emit()
    assert panel.form.editor("ended_on").isHidden() is (ending == "mistake")
    assert panel.form.submit()
    assert card(db, pregnant[0]).current is None


def test_check_ups_after_the_birth_are_written_for_mother_and_child(db, context, opened, pregnant):
    (child,) = give_birth(db, pregnant[1], TODAY - timedelta(days=4), BornChild(sex="F", name="Ayu"))
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "Write check-up of the mother")
    panel.form.provider.set_value("midwife")
    panel.form.danger.set_value(())
    panel.form.breastfeeding.set_value(True)
    panel.form.vitamin_a.set_value(2)
    assert panel.form.submit()
    assert any("2 capsules of vitamin A" in one and "breastfeeds" in one for one in words(panel))
    press(panel, "Add: Ayu")
    panel.form.provider.set_value("midwife")
    panel.form.blood.set_value(True)
    assert panel.form.submit()
    assert any("blood from the heel taken" in one for one in words(panel))
    with db.read() as session:
        assert len(services.newborn_card(session, child, TODAY).contacts) == 1


def test_what_she_tells_of_her_children_stands_below(db, context, opened):
    panel = panel_of(context, opened, add_person(db, "Dewi", date(1990, 5, 6)))
    press(panel, "Add: Her children")
    panel.form.living.set_value(3)
    panel.form.dead.set_value(2)
    panel.form.dead.changed.emit()
    panel.form.lines["died_at"].set_value("3 days")
    assert panel.form.submit()
    assert "3 children alive · 2 children died · 3 days" in words(panel)


def test_the_form_of_a_tetanus_dose_opens_with_the_next_one(context, opened, pregnant):
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "Add: Protection against tetanus")
    assert panel.form.code.value() == "TT1"
    panel.form.where.set_value("here")
    panel.form.given.set_value(PartialDate.of(TODAY))
    assert panel.form.submit()
    assert "T1" in words(panel) and "not protected now" in words(panel)


def test_the_first_weeks_have_a_tab_until_day_forty_two(db):
    for days, has in ((0, True), (42, True), (43, False)):
        child = add_person(db, f"Ayu {days}", TODAY - timedelta(days=days))
        with db.read() as session:
            assert has_newborn_tab(session, child, TODAY) is has


def test_parts_of_the_open_day_are_for_the_pregnant_and_for_forty_two_days_after(db, pregnant):
    other, late = add_pregnant(db, "Wati", LMP - timedelta(weeks=16))
    give_birth(db, late, TODAY - timedelta(days=43))
    neighbour = add_person(db, "Ani", date(1990, 1, 1))
    with db.read() as session:
        found = [is_in_care(session, one, TODAY) for one in (pregnant[0], other, neighbour)]
        assert found == [True, False, False] and is_in_care(session, other, TODAY - timedelta(days=1))


def test_a_sign_of_the_mind_is_the_midwife_s_and_the_tab_says_only_that_she_follows_up(db, context, opened, pregnant):
    give_midwife_key(db)
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "Write check-up")
    panel.form.danger.set_value(("SLEEP",))
    assert panel.form.submit()
    shown = " ".join(words(panel))
    assert "The midwife follows up" in shown and "sleep" not in shown.lower()
    press(panel, "Correct the check-up of 05/10/2026")
    assert panel.form.danger.value() is None
    panel.form.note.set_value("Felt well")
    assert panel.form.submit()
    assert "The midwife follows up" in " ".join(words(panel))


def test_without_the_midwife_s_key_the_form_says_what_to_do_and_stores_nothing(db, context, opened, pregnant):
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "Write check-up")
    panel.form.danger.set_value(("SLEEP",))
    assert not panel.form.submit()
    assert any("midwife" in one.lower() for one in words(panel.form)) and card(db, pregnant[0]).current.contacts == ()


def test_printing_goes_to_the_card_of_her_state(db, context, opened, pregnant, qtbot):
    panel = panel_of(context, opened, pregnant[0])
    with qtbot.waitSignal(context.page_asked) as asked:
        menu(panel)["Print her card"].trigger()
    assert asked.args[0] == "registers" and asked.args[1]["subjects"] == (pregnant[0],)
    assert asked.args[1]["register"] == "mothers.pregnancy_card"
    give_birth(db, pregnant[1], TODAY, BornChild(sex="F"))
    with qtbot.waitSignal(context.page_asked) as asked:
        press(panel, "Print her card")
    assert asked.args[1]["register"] == "mothers.after_birth_card"


def test_a_danger_sign_is_referred_with_what_was_found_and_never_with_what_is_the_midwife_s(db, context, opened, pregnant):
    give_midwife_key(db)
    entry = ContactEntry(TODAY, danger_signs=("HEADACHE", "SLEEP"))
    acted(db, lambda s: services.record_contact(s, pregnant[1], entry, TODAY))
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "Refer")
    assert "danger_sign" in panel.form.reasons.value()
    assert "headache" in panel.form.findings.value().lower() and "midwife follows" not in panel.form.findings.value()
    assert panel.form.submit()


def test_what_only_calls_for_more_care_offers_no_referral(db, context, opened):
    woman, _ = add_pregnant(db, "Sari", LMP, risks=("CAESAREAN",))
    panel = panel_of(context, opened, woman)
    assert "What stands out" in words(panel)
    assert "Refer" not in [made.text() for made in panel.findChildren(QPushButton) if made.isVisible()]


def test_a_very_small_newborn_is_referred_from_the_mother_s_tab(db, context, opened, pregnant):
    give_birth(db, pregnant[1], TODAY - timedelta(days=1), BornChild(sex="F", name="Ayu", weight_g=1_900))
    panel = panel_of(context, opened, pregnant[0])
    press(panel, "Refer")
    assert panel.form.reasons.value() == ("underweight",) and "2 kg" in panel.form.findings.value()


def test_the_next_pregnancy_begins_with_what_is_known_of_the_one_before(db, context, opened):
    woman, first = add_pregnant(db, "Sari", TODAY - timedelta(weeks=100), gravida=1, births=0, losses=0, height_mm=1_520)
    born = TODAY - timedelta(weeks=60)
    give_birth(db, first, born, BornChild(sex="F", name="Ayu"))
    panel = panel_of(context, opened, woman)
    press(panel, "New pregnancy")
    known = panel.form.entry()
    assert (known.gravida, known.births, known.losses, known.height_mm) == (2, 1, 0, 1_520)
    assert known.last_birth == PartialDate.of(born) and known.partner_name == "Budi" and known.lmp_date is None
    panel.form.lmp.set_value(TODAY - timedelta(weeks=8))
    assert panel.form.submit()
    assert any("2 years after the last birth" in one for one in words(panel))


def test_after_a_loss_the_next_pregnancy_counts_it(db, context, opened):
    woman, first = add_pregnant(db, "Sari", TODAY - timedelta(weeks=60), gravida=2, births=1, losses=0)
    lose(db, first, TODAY - timedelta(weeks=48))
    panel = panel_of(context, opened, woman)
    press(panel, "New pregnancy")
    known = panel.form.entry()
    assert (known.gravida, known.births, known.losses) == (3, 1, 1)
