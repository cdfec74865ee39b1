"""Why children are to be visited, as the data says it."""

from datetime import date, timedelta

import pytest

from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import record_symptoms
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.services.visit_reasons import visit_reasons_of
from desktop_app.features.referrals.rules.referring import ReplyEntry
from desktop_app.features.referrals.services import refer, reply
from desktop_app.features.schedules.services import schedule_of
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

HELD = TODAY - timedelta(days=2)


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2020, 12, 1), "F")


def rules_of(db, resident, on=TODAY, **more):
    with db.read() as session:
        found = visit_reasons_of(session, [resident], on, **more).get(resident, [])
    return [str(one.rule) for one in found if one.rule not in ("V03", "V04")]


def test_a_child_that_missed_the_open_day_is_visited_until_somebody_saw_it(db, ayu):
    ayu = add_person(db, "Budi", date(2024, 1, 1))
    assert rules_of(db, ayu) == []
    open_day(db, HELD)
    assert rules_of(db, ayu) == ["V01"]
    acted(db, lambda session: services.visit_elsewhere(session, ayu, TODAY, TODAY))
    assert rules_of(db, ayu) == []


def test_an_older_open_day_is_asked_about_by_name_only(db):
    child = add_person(db, "Budi", date(2024, 1, 1))
    august = date(2026, 8, 5)
    open_day(db, august)
    assert rules_of(db, child) == []
    assert rules_of(db, child, missed_day=august) == ["V01"]


def test_poor_growth_asks_for_a_visit_until_the_next_good_weight_or_a_result(db, ayu):
    weigh(db, open_day(db, HELD), ayu, 11_000, 1_100)
    assert rules_of(db, ayu) == ["V02"]
    slip = acted(db, lambda session: refer(session, ayu, HELD, ["thin"], "auxiliary_post", "", "Tini", "", TODAY))
    assert rules_of(db, ayu) == ["V02"]
    acted(db, lambda session: reply(session, slip, ReplyEntry(True, TODAY, "seen"), TODAY))
    assert rules_of(db, ayu) == []


def test_a_danger_sign_stands_before_everything_else(db, ayu):
    weigh(db, open_day(db, HELD), ayu, 11_000, 1_100)
    signs = SymptomEntry(danger_signs=("CONVULSION",))
    acted(db, lambda session: record_symptoms(session, ayu, HELD, signs, TODAY))
    assert rules_of(db, ayu) == ["V07", "V02"]


def test_a_small_newborn_is_visited(db):
    baby = add_person(db, "Baby", TODAY - timedelta(days=10))
    acted(db, lambda session: services.record_birth_facts(session, baby, BirthFacts(2_300)))
    assert rules_of(db, baby) == ["V08"]


def test_late_vaccines_and_a_campaign_are_reasons(db):
    child = add_person(db, "Budi", date(2025, 6, 1))
    with db.read() as session:
        assert schedule_of(session).rows
        found = visit_reasons_of(session, [child], date(2026, 8, 20))[child]
    assert {"V03", "V04"} <= {str(one.rule) for one in found}


def test_who_needs_no_visit_is_left_out(db, ayu):
    with db.read() as session:
        assert visit_reasons_of(session, [], TODAY) == {}


def test_an_arm_measured_at_home_takes_back_nothing_that_the_weight_asks_for(db, ayu):
    weigh(db, open_day(db, HELD), ayu, 11_000, 1_100)
    visit = acted(db, lambda session: services.visit_elsewhere(session, ayu, TODAY, TODAY))
    acted(db, lambda session: services.record_measurement(session, visit, "arm_mm", 150))
    assert rules_of(db, ayu) == ["V02"]
    acted(db, lambda session: services.record_measurement(session, visit, "weight_g", 17_500))
    assert rules_of(db, ayu) == []
