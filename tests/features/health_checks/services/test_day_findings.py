"""What the health check of a day tells the last step of the open day."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from desktop_app.features.health_checks.rules.entries import Vitals
from desktop_app.features.health_checks.services import record_lab, record_vitals
from desktop_app.features.health_checks.services.day_findings import day_findings
from tests.builders.health_visits import TODAY, add_person
from tests.builders.open_day import act, follow, read


@pytest.fixture
def karto(db):
    follow(db)
    return add_person(db, "Mbah Karto", date(1955, 1, 1), sex="M")


@pytest.mark.parametrize(
    ("systolic", "diastolic", "reasons"),
    [
        (118, 76, []),  # optimal: nothing to speak of
        (139, 84, [""]),  # high normal: talk, measure each month
        (140, 84, ["blood_pressure"]),  # domain.md 7.1, Tabel 22
        (182, 112, ["blood_pressure"]),
    ],
)
def test_a_high_blood_pressure_begins_a_referral(db, karto, systolic, diastolic, reasons):
    act(db, record_vitals, karto, TODAY, Vitals(systolic_mmhg=systolic, diastolic_mmhg=diastolic), today=TODAY)
    assert [one.reason for one in read(db, day_findings, karto, TODAY)] == reasons


def test_a_blood_sugar_of_the_day_is_said_in_words_with_what_to_do(db, karto):
    act(db, record_lab, karto, TODAY, "glucose_random", Decimal(212), "mg/dl", today=TODAY)
    (found,) = read(db, day_findings, karto, TODAY)
    assert found.reason == "blood_sugar" and found.todo and "Blood sugar" in str(found.words) and "212" in str(found.words)


def test_what_was_found_on_another_day_is_not_spoken_of_again(db, karto):
    before = TODAY - timedelta(days=30)
    act(db, record_vitals, karto, before, Vitals(systolic_mmhg=182, diastolic_mmhg=112), today=TODAY)
    assert read(db, day_findings, karto, TODAY) == []


def test_nothing_is_said_of_somebody_who_was_not_checked(db, karto):
    assert read(db, day_findings, karto, TODAY) == []
