"""What is not written down of the pregnant women and births of a month."""

from datetime import date

import pytest

from desktop_app.core.period import Month
from desktop_app.db.settings import put_setting
from desktop_app.features.mothers.rules.entries import BornChild
from desktop_app.features.mothers.services.month_checks import births_without_weight, not_seen, past_the_day
from desktop_app.packs import PACK_SETTING
from tests.builders.health_visits import TODAY, acted
from tests.builders.pregnancies import add_pregnant, give_birth, see

SEPTEMBER = Month(2026, 9)


@pytest.fixture(autouse=True)
def in_indonesia(db):
    acted(db, lambda s: put_setting(s, PACK_SETTING, "indonesia"))


def gaps(db, find, month=SEPTEMBER):
    with db.read() as session:
        return find(session, month, TODAY)


def test_a_woman_past_her_day_is_asked_about_until_the_birth_is_written(db):
    rina, pregnancy = add_pregnant(db, "Rina", date(2025, 12, 10))
    add_pregnant(db, "Sari", date(2026, 4, 1))
    [gap] = gaps(db, past_the_day)
    assert (gap.resident, gap.page, gap.is_serious) == (rina, "mothers", True)
    give_birth(db, pregnancy, date(2026, 9, 18))
    assert gaps(db, past_the_day) == []


def test_a_pregnant_woman_of_whom_the_month_knows_nothing_is_named(db):
    rina, pregnancy = add_pregnant(db, "Rina", date(2026, 4, 1))
    assert [gap.resident for gap in gaps(db, not_seen)] == [rina]
    see(db, pregnancy, date(2026, 9, 7))
    assert gaps(db, not_seen) == []


def test_who_was_registered_within_the_month_is_not_missed_in_it(db):
    add_pregnant(db, "Rina", date(2026, 7, 1), on=date(2026, 9, 20))
    assert gaps(db, not_seen) == []


def test_a_birth_without_the_childs_weight_opens_the_mother(db):
    rina, pregnancy = add_pregnant(db, "Rina", date(2025, 12, 10))
    give_birth(db, pregnancy, date(2026, 9, 18), BornChild(sex="F", name="Ayu"))
    [gap] = gaps(db, births_without_weight)
    assert gap.resident == rina
    assert gaps(db, births_without_weight, Month(2026, 8)) == []
