"""What comes next for a month, as a table: where it stands -> the primary button, what else is offered."""

from datetime import date

import pytest

from desktop_app.core.period import Month
from desktop_app.features.month_end.rules.states import DayOfMonth
from desktop_app.features.month_end.services import MonthState, Step
from desktop_app.features.month_end.views.next_step import next_act, other_acts, step_shown

OCTOBER = Month(2026, 10)
DUE = date(2026, 11, 5)


def month(state: str, is_closed: bool = False, is_signed: bool = False, finished: tuple[bool, ...] = (True,)) -> MonthState:
    days = tuple(DayOfMonth(bytes([number]), date(2026, 10, number + 1), done) for number, done in enumerate(finished))
    return MonthState(OCTOBER, state, None, "", "", "", DUE, False, is_closed, days, (Step("signed", is_signed),))


@pytest.mark.parametrize(
    ("stands", "primary", "others", "step"),
    [
        (month("open", finished=()), "go_to_day", [], "day_done"),
        (month("open", finished=(True, False)), "go_to_day", [], "day_done"),
        (month("day_done"), "sweep", ["close"], "sweeping"),
        (month("sweeping"), "check", ["close"], "checked"),
        (month("checked"), "close", [], "closed"),
        (month("returned"), "close", [], "closed"),
        (month("checked", is_closed=True), "print", ["send", "reopen"], "signed"),
        (month("checked", is_closed=True, is_signed=True), "send", ["reopen"], "sent"),
        (month("returned", is_closed=True, is_signed=True), "anew", ["send", "reopen"], "sent"),
        (month("sent", is_closed=True), "accept", ["return", "reopen"], "final"),
        (month("final", is_closed=True), None, ["return", "reopen"], ""),
    ],
    ids=lambda value: str(getattr(value, "state", value)),
)
def test_one_thing_comes_next(stands: MonthState, primary: str | None, others: list[str], step: str) -> None:
    act = next_act(stands)
    assert (act.code if act else None) == primary
    assert [one.code for one in other_acts(stands)] == others
    assert step_shown(stands) == step
