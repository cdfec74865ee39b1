"""Rules of planning as tables of cases."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.period import Month
from desktop_app.core.text import Words
from desktop_app.features.stock.rules.planning import (
    AverageUse,
    Campaign,
    Levels,
    LotStock,
    MonthUse,
    Proposal,
    average_use,
    campaign_need,
    check_order_line,
    expiring_before_use,
    months_looked_at,
    months_of_stock,
    next_month_of,
    propose,
    rounded_up,
    wasted_by_month,
)
from desktop_app.features.stock.rules.planning.orders import System

TODAY = date(2026, 10, 5)
VITAMIN_A = Campaign("VITA_RED", Words({"en": "Vitamin A"}), (2, 8), 12, 59, "who-vitamin-a")


def month(number: int, used: int, days_out: int = 0, is_kept: bool = True) -> MonthUse:
    found = Month(2026, number)
    return MonthUse(found, used, days_out, found.last.day, is_kept)


def average_of(per_month: float) -> AverageUse:
    return AverageUse(round(per_month * 10), (month(7, int(per_month)), month(8, int(per_month)), month(9, int(per_month))))


# domain.md 9: AMC = average of the last 3 months; months without stock are left out
USES = [
    ("three full months", [month(7, 30), month(8, 40), month(9, 50)], 400),
    ("thirds are rounded to tenths", [month(7, 10), month(8, 10), month(9, 11)], 103),
    ("a half tenth goes up", [month(8, 1), month(9, 0), month(7, 0, is_kept=False)], 5),
    ("a month without stock is left out", [month(7, 30), month(8, 0, days_out=31), month(9, 50)], 400),
    ("more than half a month without stock is left out", [month(7, 30), month(8, 9, days_out=16), month(9, 30)], 300),
    ("half a month without stock counts", [month(7, 30), month(8, 30), month(9, 15, days_out=15)], 250),
    ("a month before the item was kept is left out", [month(7, 0, 31, False), month(8, 20), month(9, 30)], 250),
    ("a month without need counts as zero", [month(7, 0), month(8, 0), month(9, 30)], 100),
    ("more came back than was given out", [month(7, -3), month(8, 0), month(9, 0)], 0),
    ("no month counts", [month(7, 0, 31), month(8, 0, 31), month(9, 0, 30)], None),
    ("no month at all", [], None),
]


@pytest.mark.parametrize(("case", "months", "expected"), USES, ids=[case for case, *_ in USES])
def test_average_monthly_use(case: str, months: list[MonthUse], expected: int | None) -> None:
    assert average_use(months).per_month_x10 == expected


def test_an_average_says_which_months_it_left_out_and_how_many_days_were_without_stock() -> None:
    found = average_use([month(7, 30, days_out=4), month(8, 0, days_out=31), month(9, 20)])
    assert [str(one.month) for one in found.counted] == ["2026-07", "2026-09"]
    assert [str(one.month) for one in found.without_stock] == ["2026-08"]
    assert found.days_out == 4


def test_the_running_month_is_no_part_of_the_average() -> None:
    assert [str(one) for one in months_looked_at(date(2026, 1, 31))] == ["2025-10", "2025-11", "2025-12"]


# domain.md 9: MOS = stock on hand / AMC
LASTS = [(60, 300, 2.0), (0, 300, 0.0), (-5, 300, 0.0), (60, 0, None), (60, None, None), (5, 1, 50.0)]


@pytest.mark.parametrize(("usable", "per_month_x10", "expected"), LASTS)
def test_months_of_stock(usable: int, per_month_x10: int | None, expected: float | None) -> None:
    assert months_of_stock(usable, per_month_x10) == expected


def lot(name: str, quantity: int, expiry: date | None) -> LotStock:
    return LotStock(name.encode(), quantity, expiry)


# 365 days from today are 12 months of use: (days + 1) * 12 / 365
EXPIRING = [
    ("used up long before", [lot("a", 20, date(2027, 10, 4))], 100, {}),
    ("half of it is left over", [lot("a", 240, date(2027, 10, 4))], 100, {b"a": 120}),
    ("the second lot waits for the first", [lot("a", 60, date(2027, 10, 4)), lot("b", 90, date(2027, 10, 4))], 100, {b"b": 30}),
    (
        "the earliest goes first, however they are given",
        [lot("b", 90, date(2028, 1, 1)), lot("a", 60, date(2026, 12, 4))],
        100,
        {b"a": 40},
    ),
    ("nothing is used", [lot("a", 7, date(2027, 1, 1))], 0, {b"a": 7}),
    ("use is not known", [lot("a", 7, date(2027, 1, 1))], None, {b"a": 7}),
    ("what does not expire is never lost", [lot("a", 7, None)], None, {}),
    ("expires today: today's share may be used", [lot("a", 7, TODAY)], 310, {b"a": 6}),
]


@pytest.mark.parametrize(("case", "lots", "use", "expected"), EXPIRING, ids=[case for case, *_ in EXPIRING])
def test_stock_that_expires_before_use(case: str, lots: list[LotStock], use: int | None, expected: dict[bytes, int]) -> None:
    assert {one.lot: one.quantity for one in expiring_before_use(lots, use, TODAY)} == expected


@pytest.mark.parametrize("debt", [0, -3, -7, -20])
def test_bhima_5177_never_more_is_at_risk_than_is_in_stock(debt: int) -> None:
    """bhima#5177: lots below zero made the quantity at risk larger than the stock."""
    lots = [lot("a", 7, date(2026, 11, 1)), lot("b", debt, date(2026, 12, 1)), lot("c", 4, date(2027, 1, 1))]
    in_stock = sum(one.quantity for one in lots)
    assert sum(one.quantity for one in expiring_before_use(lots, None, TODAY)) == max(0, in_stock)


def test_losses_to_come_are_added_up_by_month() -> None:
    lots = [lot("a", 5, date(2026, 12, 1)), lot("b", 6, date(2026, 12, 31)), lot("c", 7, date(2027, 1, 1))]
    found = wasted_by_month(expiring_before_use(lots, None, TODAY))
    assert {str(one): units for one, units in found.items()} == {"2026-12": 11, "2027-01": 7}


@pytest.mark.parametrize(
    ("units", "pack", "expected"), [(1, 50, 50), (50, 50, 50), (51, 50, 100), (0, 50, 0), (-9, 50, 0), (7, 0, 7)]
)
def test_orders_are_whole_packs(units: int, pack: int, expected: int) -> None:
    assert rounded_up(units, pack) == expected


def proposed(usable: int, use: AverageUse, expiring: int = 0, pack: int = 10, system: System = "standard") -> Proposal:
    return propose(b"item", usable, usable, expiring, use, Levels(), pack, system)


# LOGHB, standard and forced max-min systems; levels of domain.md 9: minimum 1, maximum 2, emergency 0.5 months
ORDERS = [
    ("empty", 0, 0, "standard", 100, True),
    ("below the emergency point", 20, 0, "standard", 80, True),
    ("at the emergency point", 25, 0, "standard", 80, False),
    ("at the minimum", 50, 0, "standard", 50, False),
    ("just above the minimum", 51, 0, "standard", 0, False),
    ("just above the minimum, all are filled up", 51, 0, "forced", 50, False),
    ("at the maximum", 100, 0, "forced", 0, False),
    ("above the maximum", 130, 0, "forced", 0, False),
    ("what expires first is not counted", 90, 60, "standard", 70, False),
]


@pytest.mark.parametrize(
    ("case", "usable", "expiring", "system", "expected", "emergency"), ORDERS, ids=[one[0] for one in ORDERS]
)
def test_what_is_ordered_with_a_use_of_50_a_month(
    case: str, usable: int, expiring: int, system: System, expected: int, emergency: bool
) -> None:
    found = proposed(usable, average_of(50), expiring, system=system)
    assert (found.proposed, found.is_emergency) == (expected, emergency)


def test_nothing_is_proposed_where_the_use_is_not_known_and_the_line_says_so() -> None:
    found = proposed(0, AverageUse(None))
    assert (found.proposed, found.is_emergency) == (0, False)
    assert "not known" in str(found.reason)


# domain.md 9: campaign items use target count x dose x 1.1
NEEDS = [(0, 1, 0), (10, 1, 11), (12, 1, 14), (100, 1, 110), (100, 2, 220)]


@pytest.mark.parametrize(("children", "dose", "expected"), NEEDS)
def test_a_campaign_needs_children_times_dose_and_a_tenth_more(children: int, dose: int, expected: int) -> None:
    ids = [str(number).encode() for number in range(children)]
    assert campaign_need(VITAMIN_A, Month(2027, 2), ids, dose, TODAY).need == expected


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 10, 5), "2027-02"),
        (date(2027, 2, 28), "2027-02"),
        (date(2027, 3, 1), "2027-08"),
        (date(2026, 9, 1), "2027-02"),
    ],
)
def test_vitamin_a_is_given_in_february_and_august(today: date, expected: str) -> None:
    assert str(next_month_of(VITAMIN_A, today)) == expected


@pytest.mark.parametrize(
    ("today", "usable", "expected", "emergency"),
    [
        (date(2026, 11, 30), 0, 0, False),
        (date(2026, 12, 1), 0, 150, False),
        (date(2026, 12, 1), 60, 50, False),
        (date(2027, 2, 3), 60, 50, True),
        (date(2027, 2, 3), 110, 0, False),
    ],
)
def test_a_campaign_is_ordered_for_in_the_two_months_before_it(today: date, usable: int, expected: int, emergency: bool) -> None:
    need = campaign_need(VITAMIN_A, next_month_of(VITAMIN_A, today), [str(n).encode() for n in range(100)], 1, today)
    found = propose(b"item", usable, usable, 0, average_of(900), Levels(), 50, "standard", need, today)
    assert (found.proposed, found.is_emergency) == (expected, emergency)


def test_a_campaign_so_far_ahead_that_its_children_are_not_born_says_so() -> None:
    babies = Campaign("VITA_BLUE", Words({"en": "Vitamin A"}), (2, 8), 6, 11, "who-vitamin-a")
    assert campaign_need(babies, Month(2027, 8), [], 1, TODAY).is_partly_unborn
    assert not campaign_need(babies, Month(2027, 2), [], 1, TODAY).is_partly_unborn


def test_children_who_are_born_between_today_and_the_day_that_counts_are_not_born_yet() -> None:
    """Who is born until 28 August is 6 months old on the last day of February."""
    babies = Campaign("VITA_BLUE", Words({"en": "Vitamin A"}), (2, 8), 6, 11, "who-vitamin-a")
    assert campaign_need(babies, Month(2027, 2), [], 1, date(2026, 8, 15)).is_partly_unborn
    assert not campaign_need(babies, Month(2027, 2), [], 1, date(2026, 8, 28)).is_partly_unborn


def test_what_was_given_out_in_the_month_of_the_campaign_is_not_ordered_again() -> None:
    today = date(2027, 2, 20)
    need = campaign_need(VITAMIN_A, Month(2027, 2), [str(n).encode() for n in range(100)], 1, today)
    found = propose(b"item", 15, 15, 0, average_of(900), Levels(), 50, "standard", replace(need, given=95), today)
    assert (found.order_up_to, found.proposed, found.is_emergency) == (15, 0, False)
    short = propose(b"item", 5, 5, 0, average_of(900), Levels(), 50, "standard", replace(need, given=95), today)
    assert (short.order_up_to, short.proposed, short.is_emergency) == (15, 50, True)


CHANGED = [
    (50, 50, "", None),
    (50, 40, "no room", None),
    (50, 40, "  ", "reason"),
    (50, None, "", "ordered"),
    (50, -1, "x", "ordered"),
]


@pytest.mark.parametrize(("proposed_units", "ordered", "reason", "field"), [*CHANGED, (50, 10_000_000, "x", "ordered")])
def test_a_changed_number_needs_its_reason(proposed_units: int, ordered: int | None, reason: str, field: str | None) -> None:
    assert [problem.field for problem in check_order_line(proposed_units, ordered, reason)] == ([field] if field else [])
