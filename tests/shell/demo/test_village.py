"""The practice village: repeatable, and with everything a post meets."""

from datetime import date

import pytest

from desktop_app.core.period import Month, completed_months, completed_years
from desktop_app.features.health_visits.rules.growth.tables import lms_table
from desktop_app.shell.demo.open_days import open_day_of, plan_births, plan_open_days
from desktop_app.shell.demo.village import everybody, plan_village

UNTIL = Month(2026, 10)


@pytest.fixture(scope="module")
def village():
    return plan_village(7, UNTIL, 300, 12)


@pytest.fixture(scope="module")
def days(village):
    return list(plan_open_days(village, 7, 12))


def summary(village):
    return [(p.number, p.name, p.sex, p.born, str(p.known_birth), p.status, p.events) for p in everybody(village)]


def test_the_same_seed_gives_the_same_village(village):
    assert summary(plan_village(7, UNTIL, 300, 12)) == summary(village)
    assert summary(plan_village(8, UNTIL, 300, 12)) != summary(village)


def test_the_same_seed_gives_the_same_measurements(village, days):
    again = list(plan_open_days(plan_village(7, UNTIL, 300, 12), 7, 12))
    assert [(m.person.number, m.day, m.weight_g) for d in again for m in d.measurements] == [
        (m.person.number, m.day, m.weight_g) for d in days for m in d.measurements
    ]


def test_a_village_has_what_a_post_meets(village):
    people = village.people
    kinships = [{k for _, k in house.members} for house in village.houses]
    assert sum(bool({"parent", "parent_in_law"} & k) and "child" in k for k in kinships) >= 10, "three generations under one roof"
    assert {"dead", "moved", "here", "temporarily_away"} <= {p.status for p in people}
    assert {kind for p in people for kind, _, _ in p.events} == {"died", "moved_out", "moved_in", "renamed"}
    assert len([p for p in people if p.birth_order]) == 2, "twins"
    assert any(p.is_unnamed for p in people) and any(p.caregiver for p in people)
    assert any(p.known_birth.month is None for p in people) and any(p.known_birth.month and not p.known_birth.day for p in people)
    assert village.visitors and any(" " not in p.name for p in people), "single names"


@pytest.mark.parametrize("seed", range(12))
def test_nobody_is_impossible(seed):
    village = plan_village(seed, UNTIL, 150, 12)
    for person in everybody(village):
        assert person.born <= UNTIL.last
        assert all(person.born <= day for _, day, _ in person.events)
        if person.mother:
            assert 15 <= completed_years(person.mother.born, person.born) <= 50
    numbers = [p.national_id for p in everybody(village) if p.national_id]
    assert len(numbers) == len(set(numbers)) and {len(n) for n in numbers} == {16}


def test_nobody_is_measured_before_birth_or_after_death(days):
    assert all(m.person.lived_here(m.day) for d in days for m in d.measurements)
    assert all(s.person.born <= s.day <= d.day for d in days for s in d.services)


def test_every_child_stays_near_its_own_channel(days):
    readings: dict[int, list[float]] = {}
    for day in days:
        for m in day.measurements:
            age = min((m.day - m.person.born).days, 1826)
            if m.weight_g and m.person.story is None:
                skewness, median, spread = lms_table("2006", "wfa", m.person.sex).lms(age)
                readings.setdefault(m.person.number, []).append(
                    ((m.weight_g / 1000 / median) ** skewness - 1) / (skewness * spread)
                )
    spans = [max(z) - min(z) for z in readings.values() if len(z) > 4]
    assert sorted(spans)[len(spans) // 2] < 0.6, "most children follow a channel"
    assert any(span > 0.7 for span in spans), "some falter"
    far = [z for found in readings.values() for z in found if not -4.5 < z < 3.5]
    assert len(far) <= 3, "only what is written wrongly"


def test_some_children_are_absent_each_month(village, days):
    for day in days:
        here = [p for p in village.people if p.lived_here(day.day) and completed_months(p.born, day.day) < 60]
        present = {m.person.number for m in day.measurements}
        assert 0.6 < len(present) / len(here) < 1


def test_open_days_fall_on_the_second_saturday():
    assert open_day_of(UNTIL) == date(2026, 10, 10) and open_day_of(Month(2026, 8)) == date(2026, 8, 8)


def test_births_weigh_what_newborns_weigh(village):
    births = plan_births(village, 7, 12)
    assert births and all(1400 <= b.weight_g <= 5200 and 400 <= b.length_mm <= 580 for b in births)
