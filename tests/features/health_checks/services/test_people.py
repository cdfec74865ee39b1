"""What is known of people, what is due, who is not under control, what waits today, and what of the data is doubtful."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_checks import services
from desktop_app.features.health_checks.rules.groups import GROUPS, is_asked_for
from desktop_app.features.health_checks.services import Control, Senses, Vitals, quality
from desktop_app.features.health_checks.services.day_parts import part_is_for
from desktop_app.features.health_checks.services.on_paper.headings import heads_of
from desktop_app.features.health_checks.services.waiting import today_lines
from desktop_app.features.mothers.rules.entries import PregnancyEntry
from desktop_app.features.mothers.services import register_pregnancy
from desktop_app.packs import pack_of
from desktop_app.residents.services import merge_residents
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

MONTH_AGO = TODAY - timedelta(days=30)


@pytest.fixture
def budi(db):
    return add_person(db, "Budi", date(1960, 3, 1), "M")


def checks(db, resident, on=TODAY):
    with db.read() as session:
        return services.person_checks(session, [resident], on)[resident]


def due(db, resident, on=TODAY):
    with db.read() as session:
        return {one.what for one in services.checks_due(session, [resident], on).get(resident, ())}


def test_the_last_value_of_everything_stands_with_its_class(db, budi):
    day = open_day(db)
    weigh(db, day, budi, 72_000, 1_650)
    acted(db, lambda s: services.record_vitals(s, budi, MONTH_AGO, Vitals(180, 110), TODAY))
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(128, 82), TODAY))
    acted(db, lambda s: services.record_lab(s, budi, TODAY, "uric_acid", Decimal("7.4"), today=TODAY))
    latest = checks(db, budi).latest
    assert latest["blood_pressure"].finding.code == "normal" and latest["blood_pressure"].values == (128, 82)
    assert (latest["bmi"].values[0], latest["bmi"].finding.code) == (Decimal("26.4"), "overweight")
    assert latest["uric_acid"].finding.code == "high" and not latest["uric_acid"].finding.confirmed


def test_an_adult_keeps_the_height_that_was_measured_before(db, budi):
    weigh(db, open_day(db, MONTH_AGO), budi, 70_000, 1_650)
    weigh(db, open_day(db), budi, 60_000)
    found = checks(db, budi).latest["bmi"]
    assert (found.on, found.values[0]) == (TODAY, Decimal("22.0"))


def test_a_schoolchild_is_judged_by_bmi_for_age_and_not_by_the_scale_of_adults(db):
    child = add_person(db, "Rini", date(2017, 1, 10))
    weigh(db, open_day(db), child, 45_000, 1_300)
    found = checks(db, child).latest["bmi"]
    assert str(found.finding.scale) == "BMI for age" and found.finding.code == "very_high"
    assert "body" not in due(db, child)


def test_the_second_reading_counts(db, budi):
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(150, 95, 134, 84), TODAY))
    assert checks(db, budi).latest["blood_pressure"].finding.code == "high_normal"


def test_a_known_illness_is_looked_at_every_month_and_high_values_are_not_under_control(db, budi):
    for illness in ("hypertension", "diabetes"):
        acted(db, lambda s, illness=illness: services.set_condition(s, budi, illness, today=TODAY))
        acted(db, lambda s, illness=illness: services.record_control(s, budi, MONTH_AGO, Control(illness), TODAY))
    assert {"control_hypertension", "control_diabetes", "blood_pressure", "glucose"} <= due(db, budi)
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(139, 89), TODAY))
    acted(db, lambda s: services.record_lab(s, budi, TODAY, "glucose_random", 199, today=TODAY))
    assert checks(db, budi).uncontrolled == ()
    acted(db, lambda s: services.record_vitals(s, budi, TODAY, Vitals(140, 89), TODAY))
    acted(db, lambda s: services.record_lab(s, budi, TODAY, "glucose_fasting", 126, today=TODAY))
    assert checks(db, budi).uncontrolled == ("hypertension", "diabetes")
    for illness in ("hypertension", "diabetes"):
        acted(db, lambda s, illness=illness: services.record_control(s, budi, TODAY, Control(illness), TODAY))
    assert due(db, budi).isdisjoint({"control_hypertension", "control_diabetes", "blood_pressure", "glucose"})


def test_nobody_who_has_died_is_asked_for(db):
    gone = add_person(db, "Slamet", date(1950, 1, 1), "M", died=PartialDate(2026, 9, 1))
    assert due(db, gone) == set()


def test_lists_hold_who_belongs_there_and_numbers_are_those_lists(db, budi):
    child = add_person(db, "Rini", date(2014, 1, 10))
    old = add_person(db, "Mbah Karto", date(1950, 1, 1), "M")
    adult = add_person(db, "Dewi", date(1995, 1, 1))
    add_person(db, "Ayu", date(2024, 1, 1))
    add_person(db, "Tamu", date(1980, 1, 1), status="visitor")
    acted(db, lambda s: services.set_condition(s, adult, "hypertension", today=TODAY))
    acted(db, lambda s: services.record_vitals(s, adult, TODAY, Vitals(170, 100), TODAY))
    with db.read() as session:
        listed = {group: {row.person.id for row in services.check_rows(session, TODAY, group)} for group in GROUPS}
        rows = services.check_rows(session, TODAY)
        lines = today_lines(session, TODAY)
    assert listed == {
        "all": {child, budi, old, adult},
        "school": {child},
        "adult": {adult},
        "elderly": {budi, old},
        "hypertension": {adult},
        "diabetes": set(),
    }
    assert rows[0].person.id == adult  # not under control stands first
    shown = {line.arguments["way"]: line.count for line in lines}
    assert shown == {way: sum(is_asked_for(row.checks, way) for row in rows) for way in ("uncontrolled", "control")}


def test_the_lists_of_a_hundred_people_ask_as_many_questions_as_those_of_one(db, budi):
    from sqlalchemy import event

    def asked():
        found = []
        with db.read() as session:
            pack_of(session)
            engine = session.get_bind().engine
            listen = lambda *_args: found.append(1)  # noqa: E731 - taken away below
            event.listen(engine, "before_cursor_execute", listen)
            services.check_rows(session, TODAY)
            event.remove(engine, "before_cursor_execute", listen)
        return len(found)

    few = asked()
    for number in range(100):
        add_person(db, f"Orang {number}", date(1970, 1, 1))
    assert asked() == few


@pytest.mark.parametrize(
    ("part", "born", "sex", "expected"),
    [
        ("pressure", date(2020, 10, 6), "F", False),  # one day before the sixth birthday
        ("pressure", date(2020, 10, 5), "F", True),
        ("blood", date(2016, 1, 1), "M", False),
        ("blood", date(2016, 1, 1), "F", True),
        ("blood", date(1980, 1, 1), "M", True),
        ("iron", date(2013, 1, 1), "F", True),
        ("iron", date(2013, 1, 1), "M", False),
        ("iron", date(1990, 1, 1), "F", False),
        ("senses", date(1990, 1, 1), "F", True),
        ("control", date(1990, 1, 1), "F", False),
    ],
)
def test_a_part_of_the_open_day_is_for_those_who_need_it(db, part, born, sex, expected):
    person = add_person(db, "Rini", born, sex)
    with db.read() as session:
        assert part_is_for(session, part, person, TODAY) is expected


def test_the_eyes_are_not_asked_again_within_the_year_but_stay_on_their_day(db):
    person = add_person(db, "Dewi", date(1990, 1, 1))
    acted(
        db, lambda s: services.record_senses(s, person, TODAY, Senses("pass", "pass", right_ear="pass", left_ear="pass"), TODAY)
    )
    acted(db, lambda s: services.record_habits(s, person, TODAY, services.Habits("no"), TODAY))
    with db.read() as session:
        assert part_is_for(session, "senses", person, TODAY)
        assert not part_is_for(session, "senses", person, TODAY + timedelta(days=30))


def test_high_values_on_two_days_without_a_known_illness_are_asked_about(db, budi):
    for day in (MONTH_AGO, TODAY):
        acted(db, lambda s, day=day: services.record_vitals(s, budi, day, Vitals(150, 95), TODAY))
    with db.read() as session:
        (doubt,) = quality.high_twice(session, TODAY)
    assert doubt.resident == budi and "Budi" in str(doubt.words)
    acted(db, lambda s: services.set_condition(s, budi, "hypertension", today=TODAY))
    with db.read() as session:
        assert quality.high_twice(session, TODAY) == []


def test_values_after_death_unusual_ones_and_iron_of_men_are_doubted(db, budi):
    gone = add_person(db, "Slamet", date(1950, 1, 1), "M")
    acted(db, lambda s: services.record_lab(s, gone, TODAY, "glucose_random", 600, today=TODAY))
    acted(db, lambda s: services.record_vitals(s, gone, TODAY, Vitals(260, 90), TODAY))
    acted(db, lambda s: services.give_iron(s, budi, TODAY, 4, today=TODAY))
    with db.read() as session:
        assert quality.after_death(session, TODAY) == []
        assert len(quality.unusual(session, TODAY)) == 2
        assert [one.resident for one in quality.iron_of_men(session, TODAY)] == [budi]
    from desktop_app.residents.services import record_death

    acted(db, lambda s: record_death(s, gone, PartialDate(2026, 10, 1), TODAY))
    with db.read() as session:
        assert [one.resident for one in quality.after_death(session, TODAY)] == [gone]


def test_a_value_keeps_the_class_of_the_age_at_which_it_was_measured(db):
    young = add_person(db, "Dewi", date(2008, 9, 20))
    before, after = date(2026, 9, 19), date(2026, 9, 20)
    acted(db, lambda s: services.record_vitals(s, young, before, Vitals(125, 82), TODAY))
    assert checks(db, young, TODAY).latest["blood_pressure"].finding.code == "hypertension_1"
    acted(db, lambda s: services.record_vitals(s, young, after, Vitals(125, 82), TODAY))
    assert checks(db, young, TODAY).latest["blood_pressure"].finding.code == "normal"


def test_the_body_mass_index_of_a_child_is_not_judged_by_the_scale_of_adults_once_it_has_grown_up(db):
    young = add_person(db, "Dewi", date(2008, 9, 20))
    weigh(db, open_day(db, date(2026, 9, 1)), young, 45_000, 1_550)
    assert str(checks(db, young, TODAY).latest["bmi"].finding.scale) == "BMI for age"


def test_what_was_measured_before_a_pregnancy_is_not_judged_as_of_a_pregnant_woman(db):
    dewi = add_person(db, "Dewi", date(1995, 1, 1))
    before = TODAY - timedelta(days=400)
    lmp = TODAY - timedelta(weeks=20)
    entry = PregnancyEntry(TODAY - timedelta(days=60), lmp)
    acted(db, lambda s: register_pregnancy(s, dewi, entry, TODAY))
    acted(db, lambda s: services.record_vitals(s, dewi, before, Vitals(128, 86), TODAY))
    acted(db, lambda s: services.record_lab(s, dewi, before, "haemoglobin", Decimal("11.4"), today=TODAY))
    latest = checks(db, dewi).latest
    assert (latest["blood_pressure"].finding.action, latest["haemoglobin"].finding.code) == ("every_month", "mild_anaemia")
    acted(db, lambda s: services.record_vitals(s, dewi, TODAY, Vitals(128, 86), TODAY))
    assert checks(db, dewi).latest["blood_pressure"].finding.action == "ask_health_worker"
    with db.read() as session:
        found = services.values_of_day(session, dewi, services.health_record(session, dewi, TODAY)).values()
    assert {one.on: one.finding.action for one in found if one.measure == "blood_pressure"} == {
        before: "every_month",
        TODAY: "ask_health_worker",
    }


def test_an_illness_is_not_known_before_it_began_and_is_still_known_before_it_ended(db, budi):
    began, ended = date(2026, 8, 1), date(2026, 10, 1)
    acted(db, lambda s: services.set_condition(s, budi, "hypertension", since=PartialDate(2026, 8), today=TODAY))
    acted(db, lambda s: services.end_condition(s, services.conditions_of(s, [budi])[budi][0].id, ended))

    def known(on):
        with db.read() as session:
            heads = heads_of(session, [budi], pack_of(session), on)
            return checks(db, budi, on).known == {"hypertension"}, [str(one) for one in heads.illnesses_of(budi, "own")] != []

    assert [known(on) for on in (began - timedelta(days=1), began, ended - timedelta(days=1), ended)] == [
        (False, False),
        (True, True),
        (True, True),
        (False, False),
    ]


def test_an_illness_that_ended_under_one_entry_of_a_person_and_goes_on_under_the_other_goes_on(db, budi):
    for turn in range(4):
        twin = add_person(db, f"Pak Budi {turn}", date(1960, 3, 1), "M")
        acted(db, lambda s, twin=twin: services.set_condition(s, twin, "diabetes", today=TODAY))
        acted(db, lambda s, twin=twin: services.end_condition(s, services.conditions_of(s, [twin])[twin][0].id, MONTH_AGO))
        acted(db, lambda s, twin=twin: merge_residents(s, budi, twin, TODAY))
    last = add_person(db, "Budiman", date(1960, 3, 1), "M")
    acted(db, lambda s: services.set_condition(s, last, "diabetes", today=TODAY))
    acted(db, lambda s: merge_residents(s, budi, last, TODAY))
    assert checks(db, budi).known == {"diabetes"}
