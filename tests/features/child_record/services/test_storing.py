"""What is asked about a child is one row a child and day, is replaced, taken back and read again."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.recorder import action_id
from desktop_app.db.undo import take_back
from desktop_app.features.child_record import services
from desktop_app.features.child_record.rules.food import FoodEntry
from desktop_app.features.child_record.rules.recovery import RecoveryEntry
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.schedules.services import services_by_code
from desktop_app.features.schedules.services.whole_card import whole_card
from desktop_app.residents.services import merge_residents, record_death
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 12, 1))


def record_of(db, resident):
    with db.read() as session:
        return services.child_record(session, resident)


def test_a_development_list_is_complete_or_names_what_is_missing(db, ayu):
    acted(db, lambda s: services.record_development(s, ayu, TODAY, 9, ["D09_SIT", "D09_NAME"], "Siti", TODAY))
    (found,) = record_of(db, ayu).development
    assert (found.result, found.missing, found.by, found.band_months) == ("incomplete", ("D09_NAME", "D09_SIT"), "Siti", 9)
    acted(db, lambda s: services.record_development(s, ayu, TODAY, 9, [], "Siti", TODAY))
    (found,) = record_of(db, ayu).development
    assert (found.result, found.missing) == ("complete", ())


def test_signs_keep_what_was_not_asked_apart_from_what_was_not_there(db, ayu):
    entry = SymptomEntry(cough=True, tb_contact=False, danger_signs=(), temperature_tenths=372, by="Siti", note="since Friday")
    acted(db, lambda s: services.record_symptoms(s, ayu, TODAY, entry, TODAY))
    (found,) = record_of(db, ayu).symptoms
    assert found.entry == entry and found.entry.illness is None and found.entry.fever_2_weeks is None


def test_food_and_its_groups_are_kept(db, ayu):
    food = FoodEntry(staple=True, animal_protein=False, suitable=False, still_breastfed=True, note="rice only")
    acted(db, lambda s: services.record_food(s, ayu, TODAY, food, TODAY))
    assert [one.entry for one in record_of(db, ayu).food] == [food]


def test_a_code_of_no_list_is_refused_and_nothing_is_stored(db, ayu):
    with pytest.raises(InputError, match="UNHEARD_OF"):
        acted(db, lambda s: services.record_symptoms(s, ayu, TODAY, SymptomEntry(illness=("UNHEARD_OF",)), TODAY))
    with pytest.raises(InputError, match="no list for this age"):
        acted(db, lambda s: services.record_development(s, ayu, TODAY, 10, [], "", TODAY))
    assert not record_of(db, ayu).symptoms and not record_of(db, ayu).development


def test_nothing_is_asked_before_birth_or_in_the_future(db, ayu):
    for day in (date(2025, 11, 30), TODAY + timedelta(days=1)):
        with pytest.raises(InputError):
            acted(db, lambda s, day=day: services.record_food(s, ayu, day, FoodEntry(suitable=True), TODAY))


def test_what_was_written_by_mistake_is_taken_back_and_undo_brings_it_again(db, ayu):
    acted(db, lambda s: services.record_food(s, ayu, TODAY, FoodEntry(suitable=True), TODAY))
    with db.action(SET_UP) as session:
        services.forget(session, ayu, TODAY, "food")
        action = action_id(session)
    assert not record_of(db, ayu).food
    take_back(db, action)
    assert record_of(db, ayu).food


def test_two_entries_of_one_child_have_one_row_a_day(db, ayu):
    twice = add_person(db, "Ayu L.", date(2025, 12, 1))
    acted(db, lambda s: services.record_food(s, twice, YESTERDAY, FoodEntry(suitable=False), TODAY))
    acted(db, lambda s: merge_residents(s, ayu, twice, TODAY))
    acted(db, lambda s: services.record_food(s, twice, TODAY, FoodEntry(suitable=True), TODAY))
    acted(db, lambda s: services.record_food(s, ayu, TODAY, FoodEntry(suitable=False), TODAY))
    assert [(one.on, one.entry.suitable) for one in record_of(db, ayu).food] == [(TODAY, False), (YESTERDAY, False)]


def test_advice_of_a_day_is_what_was_ticked_last(db, ayu):
    for topics in (["ADVICE_PLAY", "ADVICE_HANDS"], ["ADVICE_HANDS", "ADVICE_TEETH"]):
        acted(db, lambda s, topics=topics: services.record_advice(s, ayu, TODAY, topics, TODAY, "Siti"))
    assert set(record_of(db, ayu).advice[TODAY]) == {"ADVICE_HANDS", "ADVICE_TEETH"}
    with db.read() as session:
        (given,) = services_by_code(session, [ayu])[ayu]["ADVICE_TEETH"]
    assert (given.where, given.given_by) == ("here", "Siti")


def test_a_topic_of_no_list_is_refused(db, ayu):
    with pytest.raises(InputError, match="OPV1"):
        acted(db, lambda s: services.record_advice(s, ayu, TODAY, ["OPV1"], TODAY))


def test_records_between_two_days_stand_by_child_and_day(db, ayu):
    budi = add_person(db, "Budi", date(2024, 1, 1))
    course = None

    def write(s):
        nonlocal course
        services.record_food(s, ayu, YESTERDAY, FoodEntry(suitable=True), TODAY)
        services.record_symptoms(s, ayu, TODAY, SymptomEntry(danger_signs=("BREATHING",)), TODAY)
        services.record_development(s, ayu, TODAY, 9, [], "", TODAY)
        services.record_advice(s, ayu, TODAY, ["ADVICE_PLAY"], TODAY)
        course = services.start_recovery(s, budi, RecoveryEntry(YESTERDAY, 14, "thin"), TODAY)
        services.add_portions(s, course, TODAY, 2, "all", TODAY)

    acted(db, write)
    with db.read() as session:
        found = services.records_between(session, [ayu, budi], TODAY, TODAY)
        both = services.records_between(session, [ayu, budi], YESTERDAY, TODAY)
    assert set(found) == {ayu, budi} and set(found[ayu]) == {TODAY} and set(both[ayu]) == {TODAY, YESTERDAY}
    day = found[ayu][TODAY]
    assert day.development.result == "complete" and day.symptoms.danger_signs == ("BREATHING",)
    assert day.advice == ("ADVICE_PLAY",) and day.food is None and day.portions is None
    assert found[budi][TODAY].portions == 2


def test_a_course_is_begun_fed_and_ended(db, ayu):
    start = TODAY - timedelta(days=13)
    entry = RecoveryEntry(start, 14, "not_gaining", "egg and rice")
    acted(db, lambda s: services.start_recovery(s, ayu, entry, TODAY))
    course = record_of(db, ayu).courses[0]
    for day, portions in ((start, 1), (start, 2), (TODAY, 0)):
        acted(db, lambda s, day=day, portions=portions: services.add_portions(s, course.id, day, portions, "", TODAY))
    with pytest.raises(InputError, match="Portions are written down"):
        acted(db, lambda s: services.end_recovery(s, course.id, YESTERDAY, "gained", "", TODAY))
    acted(db, lambda s: services.end_recovery(s, course.id, TODAY, "gained", "", TODAY))
    (found,) = record_of(db, ayu).courses
    assert [(one.on, one.portions) for one in found.portions] == [(TODAY, 0), (start, 2)]
    assert (found.days_fed, found.is_running, found.last_planned, found.outcome) == (1, False, TODAY, "gained")


def test_only_one_course_runs_at_a_time(db, ayu):
    acted(db, lambda s: services.start_recovery(s, ayu, RecoveryEntry(YESTERDAY, 14, "thin"), TODAY))
    with pytest.raises(InputError, match="End it before"):
        acted(db, lambda s: services.start_recovery(s, ayu, RecoveryEntry(TODAY, 14, "thin"), TODAY))


def test_a_course_that_ended_is_not_overwritten_by_another_of_its_days(db, ayu):
    start = TODAY - timedelta(days=13)
    entry = RecoveryEntry(start, 14, "thin")
    first = acted(db, lambda s: services.start_recovery(s, ayu, entry, TODAY))
    acted(db, lambda s: services.end_recovery(s, first, YESTERDAY, "recovered", "", TODAY))
    for day in (start, YESTERDAY):
        with pytest.raises(InputError, match="A course ran from"):
            acted(db, lambda s, day=day: services.start_recovery(s, ayu, replace(entry, started_on=day), TODAY))
    acted(db, lambda s: services.start_recovery(s, ayu, replace(entry, started_on=TODAY), TODAY))
    assert [one.outcome for one in record_of(db, ayu).courses] == ["", "recovered"]


def test_a_child_that_died_is_given_no_portions(db, ayu):
    course = acted(db, lambda s: services.start_recovery(s, ayu, RecoveryEntry(YESTERDAY, 14, "thin"), TODAY))
    acted(db, lambda s: record_death(s, ayu, PartialDate.of(YESTERDAY), TODAY))
    with pytest.raises(InputError, match="after the death"):
        acted(db, lambda s: services.add_portions(s, course, TODAY, 1, "", TODAY))


def test_a_course_begun_by_mistake_goes_with_its_portions(db, ayu):
    acted(db, lambda s: services.start_recovery(s, ayu, RecoveryEntry(YESTERDAY, 14, "thin"), TODAY))
    (course,) = record_of(db, ayu).courses
    acted(db, lambda s: services.add_portions(s, course.id, TODAY, 1, "part", TODAY))
    acted(db, lambda s: services.remove_recovery(s, course.id))
    assert not record_of(db, ayu).courses
    with pytest.raises(UserError, match="not here any more"):
        acted(db, lambda s: services.add_portions(s, course.id, TODAY, 1, "part", TODAY))
    acted(db, lambda s: services.start_recovery(s, ayu, RecoveryEntry(YESTERDAY, 28, "thin"), TODAY))
    assert [replace(one, portions=()).days_planned for one in record_of(db, ayu).courses] == [28]
    assert not record_of(db, ayu).courses[0].portions


def test_advice_is_stored_among_what_was_given_and_stands_on_no_card_of_doses(db, ayu):
    acted(db, lambda s: services.record_advice(s, ayu, TODAY, ["ADVICE_PLAY"], TODAY))
    with db.read() as session:
        assert all(dose.code != "ADVICE_PLAY" for dose in whole_card(session, ayu, TODAY).doses)


def test_what_is_asked_again_replaces_what_the_other_entry_of_a_child_has_for_the_day(db, ayu):
    same = add_person(db, "Ayu", date(2025, 12, 1))
    acted(db, lambda s: services.record_symptoms(s, same, TODAY, SymptomEntry(danger_signs=("BREATHING",)), TODAY))
    acted(db, lambda s: services.record_development(s, same, TODAY, 9, (), "", TODAY))
    acted(db, lambda s: services.record_food(s, same, TODAY, FoodEntry(staple=True), TODAY))
    acted(db, lambda s: merge_residents(s, ayu, same, TODAY))
    acted(db, lambda s: services.record_symptoms(s, ayu, TODAY, SymptomEntry(cough=True), TODAY))
    acted(db, lambda s: services.record_development(s, ayu, TODAY, 9, (), "Siti", TODAY))
    acted(db, lambda s: services.record_food(s, ayu, TODAY, FoodEntry(staple=False), TODAY))
    record = record_of(db, ayu)
    assert [one.entry for one in record.symptoms] == [SymptomEntry(cough=True)]
    assert [one.by for one in record.development] == ["Siti"]
    assert [one.entry.staple for one in record.food] == [False]


def test_advice_that_both_entries_of_a_child_have_for_a_day_is_taken_back_from_both(db, ayu):
    same = add_person(db, "Ayu", date(2025, 12, 1))
    for one in (ayu, same):
        acted(db, lambda s, one=one: services.record_advice(s, one, TODAY, ["ADVICE_PLAY"], TODAY))
    acted(db, lambda s: merge_residents(s, ayu, same, TODAY))
    acted(db, lambda s: services.record_advice(s, ayu, TODAY, [], TODAY))
    assert not record_of(db, ayu).advice
