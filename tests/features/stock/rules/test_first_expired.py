"""First expired, first out (domain.md section 9)."""

from datetime import date

import pytest

from desktop_app.features.stock.rules.availability import LotAtPlace, available, why_not
from desktop_app.features.stock.rules.first_expired import Pick, passed_over, suggest

DAY = date(2026, 10, 5)
CAME = date(2026, 9, 1)


def lot(number, expiry, units, blocked="", kind="post", fund=""):
    return LotAtPlace(number.encode(), b"post", number, expiry, fund, blocked, kind, ((CAME, units),))


EARLY = lot("EARLY", date(2026, 11, 30), 10)
LATE = lot("LATE", date(2027, 6, 30), 10)
NEVER = lot("NEVER", None, 10)
OLD = lot("OLD", date(2026, 10, 4), 10)
TODAYS = lot("TODAYS", DAY, 10)
DAMAGED = lot("DAMAGED", date(2026, 11, 1), 10, blocked="damaged")
ASIDE = lot("ASIDE", date(2026, 11, 1), 10, kind="set_aside")


@pytest.mark.parametrize(
    ("lots", "quantity", "expected"),
    [
        ([LATE, EARLY], 5, [("EARLY", 5)]),
        ([LATE, EARLY], 15, [("EARLY", 10), ("LATE", 5)]),
        ([NEVER, LATE], 12, [("LATE", 10), ("NEVER", 2)]),
        ([OLD, DAMAGED, ASIDE, LATE], 5, [("LATE", 5)]),
        ([TODAYS, LATE], 5, [("TODAYS", 5)]),
        ([OLD], 5, []),
        ([EARLY], 50, [("EARLY", 10)]),
    ],
)
def test_what_is_taken(lots, quantity, expected):
    assert [(pick.lot.decode(), pick.quantity) for pick in suggest(lots, quantity, DAY)] == expected


@pytest.mark.parametrize(
    ("taken", "skipped"),
    [
        ([("EARLY", 3)], None),
        ([("LATE", 3)], "EARLY"),
        ([("EARLY", 9), ("LATE", 1)], "EARLY"),
        ([("EARLY", 10), ("LATE", 1)], None),
    ],
)
def test_which_lot_was_passed_over(taken, skipped):
    picks = [Pick(number.encode(), b"post", units) for number, units in taken]
    found = passed_over([LATE, EARLY, OLD, DAMAGED], picks, DAY)
    assert (found and found.lot_number) == skipped


def test_of_two_lots_that_expire_on_the_same_day_none_is_passed_over():
    twin = lot("TWIN", EARLY.expiry_date, 10)
    assert passed_over([EARLY, twin], [Pick(b"TWIN", b"post", 3)], DAY) is None


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (EARLY, None),
        (OLD, "Expired: 2026-10-04 was its last day."),
        (DAMAGED, "Not given out: the lot is damaged."),
        (ASIDE, "Set aside: it is not given out."),
        (lot("EMPTY", EARLY.expiry_date, 0), "None left on 2026-10-05."),
    ],
)
def test_why_a_lot_is_not_offered(one, reason):
    found = why_not(one, DAY)
    assert (found and str(found)) == reason
    assert (available(one, DAY) == 0) == (found is not None)
