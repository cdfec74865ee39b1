"""Campaigns: who was given vitamin A and who is still looked for (domain.md 4)."""

from datetime import date

import pytest

from desktop_app.core.period import Month
from desktop_app.core.schedule import Status
from desktop_app.db.undo import take_back
from desktop_app.features.schedules import services
from desktop_app.residents.models import Resident
from tests.features.schedules.services.village import SAVE, child, codes, follow, give, missed

AUGUST, SEPTEMBER, OCTOBER = date(2026, 8, 20), date(2026, 9, 20), date(2026, 10, 5)
EIGHT_MONTHS_IN_AUGUST, TWO_YEARS = date(2025, 12, 1), date(2024, 6, 1)
RUNNING = ["VITA_BLUE", "VITA_RED", "DEWORM"]


@pytest.fixture(autouse=True)
def indonesia(db):
    follow(db)


def campaigns(db, on):
    with db.read() as session:
        return {one.code: one for one in services.campaign_of(session, on)}


def test_everybody_of_the_age_is_given_or_not_given(db):
    baby, toddler, other = (
        child(db, n, b) for n, b in (("Ani", EIGHT_MONTHS_IN_AUGUST), ("Budi", TWO_YEARS), ("Citra", TWO_YEARS))
    )
    child(db, "Dewi", date(2026, 5, 1))
    give(db, toddler, "VITA_RED", date(2026, 8, 5))
    found = campaigns(db, AUGUST)
    assert list(found) == RUNNING
    assert (found["VITA_BLUE"].given, found["VITA_BLUE"].not_given) == ([], [baby])
    assert (found["VITA_RED"].given, found["VITA_RED"].not_given) == ([toddler], [other])
    assert found["DEWORM"].not_given == [toddler, other]
    assert (found["VITA_RED"].month, found["VITA_RED"].until) == (Month(2026, 8), date(2026, 9, 30))


def test_who_refused_stands_among_those_without_it(db):
    toddler = child(db, "Budi", TWO_YEARS)
    give(db, toddler, "VITA_RED", date(2026, 8, 5), refused=True)
    red = campaigns(db, AUGUST)["VITA_RED"]
    assert red.not_given == red.refused == [toddler] and red.given == []


def test_who_was_missed_in_august_is_swept_in_september_and_it_counts_for_august(db):
    toddler = child(db, "Budi", TWO_YEARS)
    assert ("Budi", "VITA_RED", "overdue") in missed(db, SEPTEMBER) and campaigns(db, SEPTEMBER)["VITA_RED"].not_given
    give(db, toddler, "VITA_RED", SEPTEMBER)
    red = campaigns(db, SEPTEMBER)["VITA_RED"]
    assert (red.month, red.given, red.not_given) == (Month(2026, 8), [toddler], [])
    assert "VITA_RED" not in codes(db, SEPTEMBER)


def test_after_the_sweeping_nothing_runs_and_nothing_is_due(db):
    child(db, "Budi", TWO_YEARS)
    assert campaigns(db, OCTOBER) == {} and "VITA_RED" not in codes(db, OCTOBER)
    assert ("Budi", "VITA_RED", "too_late") in missed(db, OCTOBER, since=date(2026, 8, 1))


def test_the_post_sets_how_long_is_swept(db):
    child(db, "Budi", TWO_YEARS)
    follow(db, sweeping_months="0")
    assert campaigns(db, SEPTEMBER) == {} and "VITA_RED" not in codes(db, SEPTEMBER)
    follow(db, sweeping_months="2")
    assert "VITA_RED" in codes(db, OCTOBER) and campaigns(db, OCTOBER)["VITA_RED"].until == date(2026, 10, 31)


def test_the_dead_the_moved_and_visitors_are_in_no_campaign(db):
    for status in ("dead", "moved", "visitor"):
        child(db, status, TWO_YEARS, status=status)
    assert all(not one.not_given for one in campaigns(db, AUGUST).values())


def test_a_child_that_turns_one_while_swept_gets_the_red_one_for_the_same_campaign(db):
    ani = child(db, "Ani", date(2025, 9, 10))
    assert campaigns(db, AUGUST)["VITA_BLUE"].not_given == [ani] and campaigns(db, AUGUST)["VITA_RED"].not_given == []
    later = campaigns(db, SEPTEMBER)
    assert later["VITA_BLUE"].not_given == [] and later["VITA_RED"].not_given == [ani]


def test_an_undone_capsule_is_due_again(db):
    toddler = child(db, "Budi", TWO_YEARS)
    give(db, toddler, "VITA_RED", date(2026, 8, 5))
    with db.read() as session:
        last = session.connection().exec_driver_sql("SELECT id FROM action ORDER BY n DESC LIMIT 1").scalar()
    take_back(db, last)
    assert campaigns(db, AUGUST)["VITA_RED"].not_given == [toddler] and "VITA_RED" in codes(db, AUGUST)


def test_a_corrected_birth_date_moves_a_child_into_the_campaign(db):
    baby = child(db, "Ani", date(2026, 5, 1))
    assert "VITA_BLUE" not in codes(db, AUGUST)
    with db.action(SAVE) as session:
        session.get(Resident, baby).birth_year = 2025
        session.get(Resident, baby).birth_month = 12
    with db.read() as session:
        (line,) = services.due_list(session, AUGUST, codes=["VITA_BLUE"])
    assert (line.status, line.occurrence) == (Status.DUE, Month(2026, 8))


def test_nobody_is_called_before_the_interval_since_the_last_capsule_has_passed(db):
    budi = child(db, "Budi", TWO_YEARS)
    give(db, budi, "VITA_RED", date(2026, 4, 25))
    assert campaigns(db, AUGUST)["VITA_RED"].not_given == [] and "VITA_RED" not in codes(db, AUGUST)
    assert campaigns(db, date(2026, 8, 25))["VITA_RED"].not_given == [budi]


def test_a_capsule_too_soon_after_the_last_one_is_kept_and_marked(db):
    """domain.md 3.5: a dose before its interval warns and stays, marked."""
    budi = child(db, "Budi", TWO_YEARS)
    give(db, budi, "VITA_RED", date(2026, 7, 25))
    give(db, budi, "VITA_RED", date(2026, 8, 5))
    with db.read() as session:
        (august,) = [
            one
            for one in services.card_of(session, budi, OCTOBER)
            if (one.row.code, one.occurrence) == ("VITA_RED", Month(2026, 8))
        ]
    assert august.status is Status.GIVEN
    assert [str(fault) for fault in august.faults] == [
        "Given too soon after the dose before: not before 2026-11-25. Ask the midwife whether it must be repeated."
    ]
