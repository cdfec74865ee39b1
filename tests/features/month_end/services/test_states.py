"""Where a month stands on its way to the health centre."""

from datetime import date

import pytest

from desktop_app.core.changes import Changes
from desktop_app.core.errors import InputError
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.undo import take_back
from desktop_app.features.health_visits.services import finish_day
from desktop_app.features.month_end.services import MonthState, months_known, reopen, set_state, state_history, state_of
from tests.builders.health_visits import add_person, open_day, weigh
from tests.builders.month_end import OCTOBER, SET_UP, close, settle

TODAY = date(2026, 11, 3)


def state(db: Database, today: date = TODAY, month: Month = OCTOBER) -> MonthState:
    with db.read() as session:
        return state_of(session, month, today)


def say(db: Database, state: str, on: date = TODAY, **more: str) -> None:
    with db.action(SET_UP) as session:
        set_state(session, OCTOBER, state, "siti", on, **more)


def finish(db: Database, on: date) -> None:
    day = open_day(db, on)
    weigh(db, day, add_person(db, "Ayu", date(2025, 3, 1)), 8000)
    with db.action(SET_UP) as session:
        finish_day(session, day)


def done(db: Database) -> list[str]:
    return [step.code for step in state(db).steps if step.is_done]


def test_a_month_without_an_open_day_is_open_and_nothing_is_done(db: Database) -> None:
    found = state(db)
    assert (found.state, found.since, found.is_closed, found.open_days, done(db)) == ("open", None, False, (), [])


def test_the_open_day_is_done_when_its_entry_is_finished_and_nobody_has_to_say_so(db: Database) -> None:
    day = open_day(db, date(2026, 10, 5))
    assert state(db).state == "open"
    with db.action(SET_UP) as session:
        finish_day(session, day)
    found = state(db)
    assert (found.state, found.steps[0].is_done, found.steps[0].on) == ("day_done", True, date(2026, 10, 5))


def test_two_open_days_are_done_when_both_are_finished(db: Database) -> None:
    finish(db, date(2026, 10, 5))
    open_day(db, date(2026, 10, 19))
    assert state(db).state == "open"


def test_a_month_goes_its_way_and_every_step_knows_who_and_when(db: Database) -> None:
    settle(db)
    finish(db, date(2026, 10, 5))
    say(db, "sweeping", date(2026, 10, 6))
    say(db, "checked", date(2026, 11, 2))
    close(db, ["health_visits.sip2"])
    say(db, "sent", date(2026, 11, 4), sent_to="Puskesmas Cibinong")
    say(db, "final", date(2026, 11, 9))
    steps = [(step.code, step.is_done, step.on, step.by) for step in state(db).steps]
    assert steps == [
        ("day_done", True, date(2026, 10, 5), ""),
        ("sweeping", True, date(2026, 10, 6), "siti"),
        ("checked", True, date(2026, 11, 2), "siti"),
        ("closed", True, date(2026, 11, 3), "siti"),
        ("signed", False, None, ""),
        ("sent", True, date(2026, 11, 4), "siti"),
        ("final", True, date(2026, 11, 9), "siti"),
    ]
    with db.read() as session:
        lines = state_history(session, OCTOBER)
    assert [(line.state, line.sent_to) for line in lines] == [
        ("final", "Puskesmas Cibinong"),
        ("sent", "Puskesmas Cibinong"),
        ("checked", ""),
        ("sweeping", ""),
    ]


def test_what_came_back_needs_its_reason_and_is_sent_again(db: Database) -> None:
    settle(db)
    close(db, ["health_visits.sip2"])
    say(db, "sent")
    with pytest.raises(InputError, match="came back"):
        say(db, "returned")
    say(db, "returned", reason="signature is missing")
    found = state(db)
    assert (found.state, found.reason, "sent" in done(db)) == ("returned", "signature is missing", False)
    say(db, "sent")
    assert state(db).state == "sent"


def test_what_is_not_closed_cannot_be_sent(db: Database) -> None:
    say(db, "checked")
    with pytest.raises(InputError, match="first: what is sent must be kept"):
        say(db, "sent")


@pytest.mark.parametrize(("first", "wanted"), [((), "final"), ((), "returned"), (("checked",), "final"), (("sweeping",), "sent")])
def test_a_step_cannot_be_left_out(db: Database, first: tuple[str, ...], wanted: str) -> None:
    for one in first:
        say(db, one)
    with pytest.raises(InputError):
        say(db, wanted, reason="because")


def test_printing_anew_what_was_sent_asks_for_sending_it_again(db: Database) -> None:
    settle(db)
    close(db, ["health_visits.sip2"])
    say(db, "sent")
    close(db, ["health_visits.sip2"], "a weight was wrong")
    assert state(db).state == "checked" and "sent" not in done(db)


@pytest.mark.parametrize(
    ("today", "is_late"), [(date(2026, 10, 31), False), (date(2026, 11, 5), False), (date(2026, 11, 6), True)]
)
def test_a_report_is_late_after_its_due_day(db: Database, today: date, is_late: bool) -> None:
    found = state(db, today)
    assert (found.due_on, found.is_late) == (date(2026, 11, 5), is_late)


@pytest.mark.parametrize(("day", "due"), [("1", date(2026, 11, 1)), ("28", date(2026, 11, 28))])
def test_the_due_day_is_a_setting_of_the_post(db: Database, day: str, due: date) -> None:
    settle(db, **{"month_end.due_day": day})
    assert state(db).due_on == due


def test_one_month_may_have_another_due_day(db: Database) -> None:
    with db.action(SET_UP) as session:
        set_state(session, OCTOBER, "sweeping", "siti", TODAY, due=date(2026, 11, 12))
    say(db, "checked")
    assert state(db).due_on == date(2026, 11, 12)


def test_what_is_sent_is_not_late(db: Database) -> None:
    settle(db)
    close(db, ["health_visits.sip2"])
    say(db, "sent", date(2026, 11, 5))
    assert not state(db, date(2026, 12, 1)).is_late


def test_what_was_undone_is_not_in_the_history_of_the_month(db: Database) -> None:
    actions: list[Changes] = []
    db.on_commit = actions.append
    say(db, "sweeping")
    say(db, "checked")
    take_back(db, actions[-1].action)
    with db.read() as session:
        assert [line.state for line in state_history(session, OCTOBER)] == ["sweeping"]
    assert state(db).state == "sweeping"


def test_undoing_the_first_word_on_a_month_leaves_what_follows_from_its_days(db: Database) -> None:
    actions: list[Changes] = []
    db.on_commit = actions.append
    say(db, "sweeping")
    take_back(db, actions[-1].action)
    assert state(db).state == "open"
    say(db, "checked")
    assert state(db).state == "checked"


def test_a_reopened_month_has_its_reason_in_the_history(db: Database) -> None:
    settle(db)
    close(db, ["health_visits.sip2"])
    with db.action(SET_UP) as session:
        reopen(session, OCTOBER, "a child was missing", "rina", TODAY)
    with db.read() as session:
        line = state_history(session, OCTOBER)[0]
    assert (line.state, line.reason, line.by) == ("sweeping", "a child was missing", "rina")


def test_months_are_listed_from_the_newest(db: Database) -> None:
    open_day(db, date(2026, 9, 7))
    open_day(db, date(2026, 10, 5))
    say(db, "sweeping")
    with db.read() as session:
        assert [(str(line.month), line.state) for line in months_known(session)] == [("2026-10", "sweeping"), ("2026-09", "open")]
