"""Health checks are one row a person and day, are added to, taken back, undone, and found under both entries of one person."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from desktop_app.core.errors import InputError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.recorder import action_id
from desktop_app.db.undo import take_back
from desktop_app.features.health_checks import services
from desktop_app.features.health_checks.services import Control, Habits, Senses, Vitals
from desktop_app.residents.services import merge_residents
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def budi(db):
    return add_person(db, "Budi", date(1960, 3, 1), "M")


def vitals_of(db, resident):
    with db.read() as session:
        return services.vitals_of(session, [resident]).get(resident, [])


def test_what_two_people_measure_on_a_day_stands_together(db, budi):
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(150, 92, by="Siti"), TODAY))
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(temperature_tenths=372), TODAY))
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(second_systolic_mmhg=138, second_diastolic_mmhg=88), TODAY))
    (found,) = vitals_of(db, budi)
    assert (found.systolic_mmhg, found.temperature_tenths, found.by, found.on) == (150, 372, "Siti", TODAY)
    assert found.pressure == (138, 88) and found.was_repeated


def test_a_corrected_day_knows_only_what_stands_there_now(db, budi):
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(150, 92, pulse_per_minute=80), TODAY))
    acted(db, lambda s: services.replace_vitals(s, budi, TODAY, Vitals(120, 80), TODAY))
    (found,) = vitals_of(db, budi)
    assert (found.systolic_mmhg, found.pulse_per_minute) == (120, None)


def test_taking_back_the_blood_pressure_keeps_the_temperature(db, budi):
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(150, 92, temperature_tenths=372), TODAY))
    acted(db, lambda s: services.set_pressure(s, budi, TODAY, Vitals(), TODAY))
    (found,) = vitals_of(db, budi)
    assert (found.pressure, found.temperature_tenths) == (None, 372)
    acted(db, lambda s: services.forget_vitals(s, budi, TODAY))
    assert vitals_of(db, budi) == []


@pytest.mark.parametrize(
    ("vitals", "words"),
    [
        (Vitals(), "Nothing is filled in"),
        (Vitals(120), "two values"),
        (Vitals(80, 120), "more than the lower"),
        (Vitals(500, 90), "cannot be"),
        (Vitals(120, 80, temperature_tenths=520), "cannot be"),
        (Vitals(120, 80, second_systolic_mmhg=118), "two values"),
    ],
)
def test_a_slip_of_the_pen_is_refused_and_nothing_is_stored(db, budi, vitals, words):
    with pytest.raises(InputError, match=words):
        acted(db, lambda s: services.record_vitals(s, budi, TODAY, vitals, TODAY))
    assert vitals_of(db, budi) == []


def test_nothing_is_measured_in_the_future_or_before_birth(db, budi):
    for day in (TODAY + timedelta(days=1), date(1960, 2, 29)):
        with pytest.raises(InputError):
            acted(db, lambda s, day=day: services.record_vitals(s, budi, day, Vitals(120, 80), TODAY))


def test_several_values_of_a_test_stand_side_by_side_in_the_unit_in_which_they_were_typed(db, budi):
    acted(db, lambda s: services.record_lab(s, budi, TODAY, "glucose_random", 210, today=TODAY))
    acted(
        db, lambda s: services.record_lab(s, budi, TODAY, "glucose_random", Decimal("11.0"), "mmol/l", where="told", today=TODAY)
    )
    with db.read() as session:
        found = services.labs_of(session, [budi])[budi]
        sugar = services.person_checks(session, [budi], TODAY)[budi].latest["glucose_random"]
    assert {(one.thousandths, one.unit, one.where) for one in found} == {(210_000, "mg/dl", "here"), (198_000, "mmol/l", "told")}
    assert sugar.unit in ("mg/dl", "mmol/l")


@pytest.mark.parametrize(
    ("test", "value", "unit"),
    [("unheard_of", 5, ""), ("systolic", 120, ""), ("glucose_random", 5, ""), ("glucose_random", 5, "g/l")],
)
def test_a_test_unit_or_value_that_cannot_be_is_refused(db, budi, test, value, unit):
    with pytest.raises(InputError):
        acted(db, lambda s: services.record_lab(s, budi, TODAY, test, value, unit, today=TODAY))


def test_a_value_is_confirmed_by_the_midwife_and_taken_out(db, budi):
    key = acted(db, lambda s: services.record_lab(s, budi, TODAY, "haemoglobin", Decimal("10.4"), today=TODAY))
    acted(db, lambda s: services.confirm_lab(s, key, "Bidan Ani", TODAY))
    with db.read() as session:
        assert services.labs_of(session, [budi])[budi][0].confirmed_by == "Bidan Ani"
    acted(db, lambda s: services.remove_lab(s, key))
    with db.read() as session:
        assert services.labs_of(session, [budi]) == {}


def test_no_sign_of_anaemia_is_an_answer_and_not_the_same_as_not_asked(db, budi):
    acted(db, lambda s: services.record_senses(s, budi, YESTERDAY, Senses(right_eye="pass", left_eye="fail"), TODAY))
    acted(db, lambda s: services.record_senses(s, budi, TODAY, Senses(anaemia_signs=()), TODAY))
    with db.read() as session:
        newest, first = services.senses_of(session, [budi])[budi]
    assert (newest.anaemia_signs, first.anaemia_signs, first.left_eye, newest.left_eye) == ((), None, "fail", None)


def test_an_illness_is_known_over_and_known_again(db, budi):
    since = PartialDate(2019)
    key = acted(db, lambda s: services.set_condition(s, budi, "hypertension", since=since, told_by="Puskesmas", today=TODAY))
    acted(db, lambda s: services.end_condition(s, key, YESTERDAY))
    with db.read() as session:
        assert services.person_checks(session, [budi], TODAY)[budi].known == frozenset()
    again = acted(db, lambda s: services.set_condition(s, budi, "hypertension", since=since, today=TODAY))
    with db.read() as session:
        (found,) = services.conditions_of(session, [budi])[budi]
    assert again == key and found.ended_on is None and found.since == since


def test_an_illness_of_the_family_is_a_risk_and_not_an_illness_of_the_person(db, budi):
    acted(db, lambda s: services.set_condition(s, budi, "diabetes", whose="family", today=TODAY))
    with db.read() as session:
        found = services.person_checks(session, [budi], TODAY)[budi]
    assert found.known == frozenset() and "control_diabetes" not in {one.what for one in found.due}


def test_an_illness_of_no_list_and_a_date_in_the_future_are_refused(db, budi):
    with pytest.raises(InputError):
        acted(db, lambda s: services.set_condition(s, budi, "plague", today=TODAY))
    with pytest.raises(InputError, match="future"):
        acted(db, lambda s: services.set_condition(s, budi, "asthma", since=PartialDate(2031), today=TODAY))
    with pytest.raises(InputError, match="before the birth"):
        acted(db, lambda s: services.set_condition(s, budi, "asthma", since=PartialDate(1959), today=TODAY))


def test_two_illnesses_are_looked_at_on_one_day(db, budi):
    for code in ("hypertension", "diabetes"):
        acted(db, lambda s, code=code: services.record_control(s, budi, TODAY, Control(code, has_medicine=True), TODAY))
    acted(db, lambda s: services.record_control(s, budi, TODAY, Control("diabetes", taken_24h=False), TODAY))
    with db.read() as session:
        found = {one.code: one for one in services.controls_of(session, [budi])[budi]}
    assert (found["diabetes"].has_medicine, found["diabetes"].taken_24h, found["hypertension"].taken_24h) == (True, False, None)
    acted(db, lambda s: services.forget_control(s, budi, "diabetes", TODAY))
    with db.read() as session:
        assert [one.code for one in services.controls_of(session, [budi])[budi]] == ["hypertension"]


def test_habits_and_iron_are_kept_and_taken_back(db, budi):
    acted(db, lambda s: services.record_habits(s, budi, TODAY, Habits("active", 10, True, False), TODAY))
    acted(db, lambda s: services.give_iron(s, budi, TODAY, 30, by="Bidan Ani", today=TODAY))
    acted(db, lambda s: services.give_iron(s, budi, TODAY, None, "daily", today=TODAY))
    with db.read() as session:
        (habits,), (iron,) = services.habits_of(session, [budi])[budi], services.iron_of(session, [budi])[budi]
    assert (habits.smoking, habits.pack_years, habits.much_salt, habits.much_fat) == ("active", 10, False, None)
    assert (iron.tablets, iron.taken, iron.by) == (30, "daily", "Bidan Ani")
    acted(db, lambda s: (services.forget_habits(s, budi, TODAY), services.forget_iron(s, budi, TODAY)))
    with db.read() as session:
        assert not services.habits_of(session, [budi]) and not services.iron_of(session, [budi])


def test_undo_brings_back_what_was_taken_out(db, budi):
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(150, 92), TODAY))
    with db.action(SET_UP) as session:
        services.forget_vitals(session, budi, TODAY)
        action = action_id(session)
    assert vitals_of(db, budi) == []
    take_back(db, action)
    assert vitals_of(db, budi)[0].pressure == (150, 92)


def test_somebody_entered_twice_has_one_row_a_day_and_all_of_both(db, budi):
    other = add_person(db, "Budi S.", date(1960, 3, 1), "M")
    acted(db, lambda s: services.record_vitals(s, other, YESTERDAY, Vitals(150, 92), TODAY))
    acted(db, lambda s: services.record_vitals(s, other, TODAY, Vitals(temperature_tenths=372), TODAY))
    acted(db, lambda s: services.set_condition(s, other, "diabetes", today=TODAY))
    acted(db, lambda s: merge_residents(s, budi, other, TODAY))
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(140, 88), TODAY))
    found = vitals_of(db, budi)
    assert [one.on for one in found] == [TODAY, YESTERDAY]
    assert (found[0].pressure, found[0].temperature_tenths) == ((140, 88), 372)
    with db.read() as session:
        assert services.person_checks(session, [budi], TODAY)[budi].known == {"diabetes"}
