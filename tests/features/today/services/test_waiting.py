"""What waits today, gathered from all slices, and what is said of the open day."""

from dataclasses import replace
from datetime import date, timedelta

from desktop_app.core.contract import Feature, TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.health_visits.services import finish_day
from desktop_app.features.referrals.rules.referring import ReplyEntry
from desktop_app.features.referrals.services import refer, reply
from desktop_app.features.today.services.open_day import day_now
from desktop_app.features.today.services.waiting import waiting
from desktop_app.shell.discovery import find_features
from tests.builders.health_visits import TODAY, add_person, open_day, weigh
from tests.builders.open_day import act, read

WORDS = QT_TRANSLATE_NOOP("Today", "Today")


def line(name, count, tone="", order=500):
    return TodayLine(f"t.{name}", WORDS, count, "today", {}, tone, order)


def card(*lines):
    return Feature("t", WORDS, today_lines=lambda _session, _today: lines)


def ids(lines):
    return [one.id for one in lines]


def test_what_is_dangerous_stands_first_then_the_order_of_the_slices(db):
    features = [
        card(line("later", 1, order=300), line("soon", 2, "warn", 400)),
        card(line("first", 1, order=200), line("now", 1, "danger", 900)),
    ]
    assert ids(read(db, waiting, features, TODAY)) == ["t.now", "t.soon", "t.first", "t.later"]


def test_nothing_is_said_of_what_nobody_waits_for(db):
    assert read(db, waiting, [card(line("none", 0)), replace(card(), today_lines=None)], TODAY) == []


def test_an_empty_post_has_nothing_that_waits(db):
    assert read(db, waiting, find_features(), TODAY) == []


def test_a_referral_without_a_result_is_chased_after_a_week(db):
    """domain.md 8.2, V16."""
    budi = add_person(db, "Budi", date(1980, 1, 1))
    for days in (7, 8):
        on = TODAY - timedelta(days=days)
        act(db, refer, budi, on, ["illness"], "hospital", "", "", "", TODAY)
    assert ids(read(db, waiting, find_features(), TODAY)) == ["referrals.late", "referrals.open"]


def test_a_referral_with_its_result_waits_no_longer(db):
    budi = add_person(db, "Budi", date(1980, 1, 1))
    key = act(db, refer, budi, TODAY - timedelta(days=20), ["illness"], "hospital", "", "", "", TODAY)
    act(db, reply, key, ReplyEntry(True, TODAY, "well again"), TODAY)
    assert read(db, waiting, find_features(), TODAY) == []


def test_a_day_that_nobody_finished_is_spoken_of_until_it_is(db):
    day = open_day(db, TODAY - timedelta(days=3))
    (found,) = read(db, waiting, find_features(), TODAY)
    assert found.id == "health_visits.unfinished" and found.arguments == {"day": TODAY - timedelta(days=3)}
    act(db, finish_day, day)
    assert read(db, waiting, find_features(), TODAY) == []
    open_day(db, TODAY - timedelta(days=200))
    assert read(db, waiting, find_features(), TODAY) == []


def test_the_open_day_of_today_says_who_waits_where(db):
    day, child = open_day(db), add_person(db, "Siti", date(2026, 1, 1))
    add_person(db, "Budi", date(2025, 1, 1))
    weigh(db, day, child)
    now = read(db, day_now, TODAY)
    assert now.held.here == 1 and now.held.waiting["check_in"] == 1 and now.held.waiting["measure"] == 1


def test_between_open_days_the_last_and_the_next_one_are_named(db):
    for month in (8, 9):
        open_day(db, date(2026, month, 10))
    now = read(db, day_now, TODAY)
    assert now.held is None and now.last.held_on == date(2026, 9, 10) and now.next_on == date(2026, 10, 10)


def test_a_new_post_has_no_open_day_to_speak_of(db):
    now = read(db, day_now, TODAY)
    assert (now.held, now.last, now.next_on) == (None, None, None)
