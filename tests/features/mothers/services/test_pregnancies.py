"""A pregnancy is registered once, dated once, and what is known of it stays."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.db.recorder import action_id
from desktop_app.db.undo import undo
from desktop_app.features.mothers import services
from desktop_app.features.mothers.rules.entries import ContactEntry, FoodEntry, Measured, PlanEntry, PregnancyEntry
from desktop_app.features.mothers.rules.natural_ids import antenatal_contact_id
from desktop_app.residents.services import merge_residents
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person
from tests.builders.pregnancies import add_pregnant

LMP = date(2026, 4, 1)


def card(db, woman, on=TODAY):
    with db.read() as session:
        return services.pregnancy_card(session, woman, on)


def test_the_expected_day_follows_from_the_last_period_and_says_so(db):
    woman, _ = add_pregnant(db, lmp=LMP)
    current = card(db, woman).current
    assert (current.edd, current.basis) == (LMP + timedelta(280), "lmp")
    assert (current.weeks, current.trimester) == (26, 2)  # 5 October is day 187: 26 weeks and 5 days; WHO's trimester 2


def test_a_later_ultrasound_never_changes_the_expected_day_by_itself(db):
    woman, pregnancy = add_pregnant(db, lmp=LMP)
    entry = ContactEntry(TODAY, provider="doctor", ultrasound=True)
    acted(db, lambda s: services.record_contact(s, pregnancy, entry, TODAY))
    current = card(db, woman).current
    assert (current.edd, current.basis) == (LMP + timedelta(280), "lmp")


def test_a_corrected_expected_day_keeps_its_basis_and_the_reason_and_the_last_period_as_told(db):
    woman, pregnancy = add_pregnant(db, lmp=LMP)
    edd = LMP + timedelta(294)
    acted(db, lambda s: services.correct_dates(s, pregnancy, edd, "ultrasound", "Ultrasound of week 12", TODAY))
    current = card(db, woman).current
    assert (current.edd, current.basis, current.entry.lmp_date) == (edd, "ultrasound", LMP)
    assert current.weeks == 24 and "week 12" in current.entry.note


def test_correcting_the_expected_day_asks_for_a_reason(db):
    _, pregnancy = add_pregnant(db, lmp=LMP)
    with pytest.raises(InputError), db.action(SET_UP) as session:
        services.correct_dates(session, pregnancy, LMP + timedelta(290), "ultrasound", " ", TODAY)


def test_an_ultrasound_date_survives_a_correction_of_the_last_period(db):
    woman, pregnancy = add_pregnant(db, lmp=LMP)
    edd = LMP + timedelta(290)
    acted(db, lambda s: services.correct_dates(s, pregnancy, edd, "ultrasound", "Scan", TODAY))
    entry = PregnancyEntry(LMP + timedelta(weeks=8), LMP + timedelta(3), edd, "ultrasound")
    acted(db, lambda s: services.change_pregnancy(s, pregnancy, entry, TODAY))
    assert card(db, woman).current.edd == edd


def test_a_corrected_last_period_takes_along_the_day_that_follows_from_it(db):
    woman, pregnancy = add_pregnant(db, lmp=LMP)
    entry = PregnancyEntry(LMP + timedelta(weeks=8), LMP + timedelta(7))
    acted(db, lambda s: services.change_pregnancy(s, pregnancy, entry, TODAY))
    assert card(db, woman).current.edd == LMP + timedelta(287)


@pytest.mark.parametrize("lmp", [None, LMP])
def test_an_expected_day_that_was_written_stays_when_something_else_is_corrected(db, lmp):
    """The mother's book reckons it two days otherwise, or only the day itself stands there."""
    edd = LMP + timedelta(282)
    woman, pregnancy = add_pregnant(db, lmp=LMP, on=TODAY)
    acted(db, lambda s: services.remove_pregnancy(s, pregnancy, TODAY))
    entry = PregnancyEntry(TODAY, lmp, edd, "lmp")
    acted(db, lambda s: services.register_pregnancy(s, woman, entry, TODAY))
    current = card(db, woman).current
    acted(db, lambda s: services.change_pregnancy(s, current.id, replace(current.entry, note="Has a book"), TODAY))
    assert (card(db, woman).current.edd, card(db, woman).current.basis) == (edd, "lmp")


def test_a_woman_is_not_registered_twice_for_one_pregnancy(db):
    woman, _ = add_pregnant(db, lmp=LMP)
    with pytest.raises(UserError, match="already"):
        acted(db, lambda s: services.register_pregnancy(s, woman, PregnancyEntry(TODAY), TODAY))


def test_a_man_is_not_registered_as_pregnant(db):
    man = add_person(db, "Budi", date(1990, 1, 1), sex="M")
    with pytest.raises(UserError, match="man"):
        acted(db, lambda s: services.register_pregnancy(s, man, PregnancyEntry(TODAY), TODAY))


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (PregnancyEntry(TODAY + timedelta(1)), "registered_on"),
        (PregnancyEntry(TODAY, TODAY + timedelta(1)), "lmp_date"),
        (PregnancyEntry(TODAY, TODAY - timedelta(44 * 7 + 1)), "lmp_date"),
        (PregnancyEntry(TODAY, None, TODAY + timedelta(281), "ultrasound"), "edd_date"),
        (PregnancyEntry(TODAY, None, TODAY + timedelta(100)), "edd_basis"),
        (PregnancyEntry(TODAY, gravida=0), "gravida"),
        (PregnancyEntry(TODAY, height_mm=99), "height_mm"),
    ],
)
def test_what_cannot_be_true_is_said_beside_its_field(db, entry, field):
    woman = add_person(db, "Rina", date(1998, 3, 4))
    with pytest.raises(InputError) as refused:
        acted(db, lambda s: services.register_pregnancy(s, woman, entry, TODAY))
    assert field in [problem.field for problem in refused.value.problems]


@pytest.mark.parametrize("lmp", [TODAY, TODAY - timedelta(44 * 7)])
def test_the_first_and_the_last_possible_day_of_a_last_period_are_taken(db, lmp):
    add_pregnant(db, lmp=lmp, on=TODAY)


def test_a_mistake_is_taken_out_and_undo_brings_it_back(db):
    woman, pregnancy = add_pregnant(db, lmp=LMP)
    with db.action(SET_UP) as session:
        services.remove_pregnancy(session, pregnancy, TODAY)
        action = action_id(session)
    assert card(db, woman).pregnancies == ()
    with db.action(SET_UP) as session:
        undo(session, action)
    assert card(db, woman).current.id == pregnancy


def test_a_contact_writes_its_values_where_everybody_looks_for_them(db):
    woman, pregnancy = add_pregnant(db, lmp=LMP, weight_before_g=50_000, height_mm=1_550)
    measured = Measured(55_000, 240, 150, 95, 105, 30, "daily")
    entry = ContactEntry(TODAY, place="here", provider="midwife", danger_signs=("HEADACHE",), measured=measured)
    acted(db, lambda s: services.record_contact(s, pregnancy, entry, TODAY))
    current = card(db, woman).current
    assert [(one.weight_g, one.gain_g) for one in current.weights] == [(55_000, 5_000)]
    assert [one.value for one in current.arms] == [240] and current.arms[0].tone == "good"
    assert [(one.value, one.second, one.tone) for one in current.pressures] == [(150, 95, "danger")]
    assert [one.value for one in current.haemoglobins] == [105]
    assert (current.iron.total, current.iron.taken) == (30, "daily")
    assert {one.code for one in current.red} >= {"HEADACHE", "pressure"}


def test_a_second_look_on_one_day_replaces_what_the_first_says(db):
    woman, pregnancy = add_pregnant(db, lmp=LMP)
    for signs in (("FEVER",), ()):
        entry = ContactEntry(TODAY, provider="midwife", danger_signs=signs)
        acted(db, lambda s, entry=entry: services.record_contact(s, pregnancy, entry, TODAY))
    (contact,) = card(db, woman).current.contacts
    assert contact.entry.danger_signs == ()


def test_a_contact_before_the_pregnancy_is_refused(db):
    _, pregnancy = add_pregnant(db, lmp=LMP)
    with pytest.raises(InputError):
        acted(db, lambda s: services.record_contact(s, pregnancy, ContactEntry(LMP - timedelta(1)), TODAY))


def test_plan_and_food_stand_on_the_card(db):
    woman, pregnancy = add_pregnant(db, lmp=LMP)
    acted(db, lambda s: services.plan_birth(s, pregnancy, PlanEntry("health_centre", companion=" Budi ", money_saved=True)))
    acted(db, lambda s: services.give_extra_food(s, pregnancy, FoodEntry(TODAY, "Biscuits", 30, False), TODAY))
    current = card(db, woman).current
    assert current.plan.companion == "Budi" and current.plan.money_saved
    assert [(one.portions, one.taken_daily) for one in current.food] == [(30, False)]


def test_a_woman_who_was_entered_twice_has_one_card(db):
    woman, pregnancy = add_pregnant(db, "Rina", lmp=LMP)
    other = add_person(db, "Rina K", date(1998, 3, 4))
    acted(db, lambda s: merge_residents(s, woman, other, TODAY))
    assert card(db, other).current.id == pregnancy
    assert card(db, woman).current.id == pregnancy


def test_a_day_in_the_past_knows_nothing_that_came_later(db):
    woman, pregnancy = add_pregnant(db, lmp=LMP)
    acted(db, lambda s: services.record_contact(s, pregnancy, ContactEntry(TODAY, provider="midwife"), TODAY))
    earlier = card(db, woman, LMP + timedelta(weeks=9)).current
    assert earlier.contacts == () and earlier.weeks == 9
    assert card(db, woman, LMP + timedelta(weeks=7)).current is None


@pytest.mark.parametrize(("label", "is_known"), [("A3", True), ("", True), ("K3", False), ("A9", False)])
def test_a_contact_has_a_label_of_the_pack(db, label, is_known):
    _, pregnancy = add_pregnant(db, lmp=LMP)
    entry = ContactEntry(TODAY, label=label, provider="midwife")
    if is_known:
        acted(db, lambda s: services.record_contact(s, pregnancy, entry, TODAY))
        return
    with pytest.raises(InputError, match="There is no contact"):
        acted(db, lambda s: services.record_contact(s, pregnancy, entry, TODAY))


def test_two_laptops_that_look_at_one_woman_on_a_day_write_one_row(db):
    """Complaints of peers: two phones, one visit, two visits in the report."""
    _, pregnancy = add_pregnant(db, lmp=LMP)
    first = acted(db, lambda s: services.record_contact(s, pregnancy, ContactEntry(TODAY), TODAY))
    assert first == antenatal_contact_id(pregnancy, TODAY)


def test_a_correction_of_other_values_never_brings_in_another_expected_day(db):
    woman, pregnancy = add_pregnant(db, lmp=LMP)
    entry = PregnancyEntry(LMP + timedelta(weeks=8), LMP, LMP + timedelta(300), "ultrasound", gravida=3)
    acted(db, lambda s: services.change_pregnancy(s, pregnancy, entry, TODAY))
    current = card(db, woman).current
    assert (current.edd, current.basis, current.entry.gravida) == (LMP + timedelta(280), "lmp", 3)


def test_a_pregnancy_without_a_date_gets_its_first_one_by_a_correction(db):
    woman = add_person(db, "Ani", date(1998, 3, 4))
    pregnancy = acted(db, lambda s: services.register_pregnancy(s, woman, PregnancyEntry(TODAY), TODAY))
    entry = PregnancyEntry(TODAY, edd_date=TODAY + timedelta(100), edd_basis="ultrasound")
    acted(db, lambda s: services.change_pregnancy(s, pregnancy, entry, TODAY))
    assert (card(db, woman).current.weeks, card(db, woman).current.basis) == (25, "ultrasound")


def test_a_look_that_is_stored_again_doubles_no_haemoglobin_and_a_correction_takes_its_place(db):
    woman, pregnancy = add_pregnant(db, lmp=LMP)
    for tenths in (110, 110, 98):
        entry = ContactEntry(TODAY, provider="midwife", measured=Measured(haemoglobin_tenths=tenths))
        acted(db, lambda s, entry=entry: services.record_contact(s, pregnancy, entry, TODAY))
    assert [one.value for one in card(db, woman).current.haemoglobins] == [98]
