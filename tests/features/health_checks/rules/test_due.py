"""What is due by the plan of the pack: frequency, and what follows from a result (KMK 2015/2023; domain.md 7.1, 7.4, 16.1)."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_checks.rules.due import Checked, checks_due
from desktop_app.features.health_checks.rules.entries import Iron
from desktop_app.features.health_checks.rules.school_year import class_on, iron_year, school_year
from desktop_app.features.health_checks.services import check_plan_of
from desktop_app.packs import load_pack

PLAN = check_plan_of(load_pack("indonesia"))
TODAY = date(2026, 10, 5)


def due(on=TODAY, sex="M", age=600, **known):
    known = {"marks": frozenset(known.pop("marks", ())), "states": frozenset(known.pop("states", ())), **known}
    return {one.what: one for one in checks_due(PLAN, Checked(sex, age, **known), on)}


@pytest.mark.parametrize(
    ("what", "mark", "months"),
    [
        ("blood_pressure", None, 12),
        ("blood_pressure", "bp:high_normal", 1),
        ("blood_pressure", "known:hypertension", 1),
        ("control_hypertension", "known:hypertension", 1),
        ("glucose", None, 12),
        ("glucose", "glucose:prediabetes", 3),
        ("glucose", "known:diabetes", 1),
        ("control_diabetes", "known:diabetes", 1),
        ("eyes", None, 12),
        ("ears", None, 12),
    ],
)
def test_a_check_is_due_again_after_its_months_at_the_next_open_day(what, mark, months):
    last = date(2025, 10, 28)
    later = 2025 * 12 + 9 + months
    on = date(later // 12, later % 12 + 1, 3)
    before = date((later - 1) // 12, (later - 1) % 12 + 1, 28)
    marks = [mark] if mark else []
    assert what in due(on, marks=marks, last={what: last})
    assert what not in due(before, marks=marks, last={what: last})
    found = due(on, marks=marks, last={what: last})[what]
    assert (found.since, found.last) == (on.replace(day=1), last)


def test_what_was_never_done_is_due_and_says_so():
    found = due()["blood_pressure"]
    assert (found.since, found.last) == (None, None)


@pytest.mark.parametrize(
    ("what", "age", "expected"),
    [
        ("blood_pressure", 71, False),
        ("blood_pressure", 72, True),
        ("glucose", 479, False),
        ("glucose", 480, True),
        ("teeth", 215, True),
        ("teeth", 216, False),
        ("habits", 119, False),
        ("habits", 120, True),
        ("eyes", 72, True),
    ],
)
def test_a_check_begins_and_ends_at_its_age(what, age, expected):
    assert (what in due(age=age)) is expected


@pytest.mark.parametrize("mark", ["bmi:obese_1", "waist:belly", "family:diabetes", "known:hypertension", "bp:hypertension_1"])
def test_sugar_is_tested_from_15_years_on_where_there_is_a_risk(mark):
    assert "glucose" in due(age=180, marks=[mark]) and "glucose" not in due(age=180)


def test_haemoglobin_of_girls_is_due_once_in_class_7_and_once_in_class_10():
    for grade in range(1, 13):
        assert ("haemoglobin" in due(sex="F", age=150, school_class=grade)) is (grade in (7, 10))
    assert "haemoglobin" not in due(sex="M", age=150, school_class=7)
    assert "haemoglobin" not in due(sex="F", age=150, school_class=7, last={"haemoglobin": date(2026, 7, 1)})
    assert "haemoglobin" in due(sex="F", age=150, school_class=7, last={"haemoglobin": date(2026, 6, 30)})


@pytest.mark.parametrize(("tablets", "expected"), [(25, True), (26, False), (27, False)])
def test_iron_of_girls_is_due_until_26_tablets_of_the_school_year(tablets, expected):
    assert ("iron" in due(sex="F", age=170, school_class=8, tablets=tablets)) is expected


def test_iron_is_for_girls_of_class_7_to_12():
    found = [grade for grade in range(1, 13) if "iron" in due(sex="F", age=170, school_class=grade)]
    assert found == [7, 8, 9, 10, 11, 12]
    assert "iron" not in due(sex="F", age=200, school_class=11, states=["pregnant"])  # mothers get theirs with their contacts


def test_a_pregnant_woman_is_not_asked_for_weight_and_waist_here():
    found = due(sex="F", age=300, states=["pregnant"])
    assert "waist" not in found and "body" not in found and "blood_pressure" in found


def test_an_obese_child_is_weighed_again_after_three_months():
    last = {"body": date(2026, 7, 20)}
    assert "body" in due(age=100, marks=["bmi:very_high"], last=last) and "body" not in due(age=100, last=last)


def test_nothing_is_due_at_an_unknown_age():
    assert due(age=None) == {}


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 6, 30), date(2025, 7, 1), date(2026, 6, 30)),
        (date(2026, 7, 1), date(2026, 7, 1), date(2027, 6, 30)),
        (date(2026, 12, 31), date(2026, 7, 1), date(2027, 6, 30)),
    ],
)
def test_the_school_year_runs_from_july_to_june(day, first, last):
    found = school_year(day)
    assert (found.first, found.last) == (first, last)


def test_the_tablets_of_a_school_year_are_counted_and_no_others():
    given = [
        Iron(date(2026, 6, 30), 9),
        Iron(date(2026, 7, 1), 4),
        Iron(date(2026, 9, 7), None, "weekly"),
        Iron(date(2026, 10, 5), 22),
    ]
    found = iron_year(given, TODAY, 26)
    assert (found.tablets, found.is_enough) == (26, True)
    assert not iron_year(given[:2], TODAY, 26).is_enough


@pytest.mark.parametrize(
    ("birth", "known", "expected"),
    [
        (PartialDate(2019), None, 1),  # becomes seven in 2026
        (PartialDate(2020), None, None),
        (PartialDate(2008), None, 12),
        (PartialDate(2007), None, None),
        (PartialDate(2013), (6, date(2025, 9, 1)), 7),  # the year before in class 6
        (PartialDate(), None, None),
    ],
)
def test_the_class_follows_the_known_one_or_the_year_of_birth(birth, known, expected):
    assert class_on(birth, TODAY, known) == expected
