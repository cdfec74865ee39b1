"""What the ledger of stock lacks before its month is handed in."""

from datetime import date

from desktop_app.core.period import Month
from desktop_app.features.stock.services import counting
from desktop_app.features.stock.services.month_checks import balances_of_month, counts_of_month
from tests.builders.stock_planning import SET_UP, TODAY, deliver, keep, lot_of, post_place

SEPTEMBER, DAY = Month(2026, 9), date(2026, 9, 28)


def gaps(db, find=counts_of_month, month=SEPTEMBER):
    with db.read() as session:
        return find(session, month, TODAY)


def test_a_post_without_stock_need_not_count(db):
    assert gaps(db) == []


def test_stock_that_was_not_counted_in_the_month_is_asked_for_until_a_count_is_confirmed(db):
    item = keep(db)
    deliver(db, item, 100, date(2026, 9, 2))
    [gap] = gaps(db)
    assert "not counted" in str(gap.words)
    assert (gap.page, gap.arguments) == ("stock", {"mode": "count"})
    place = post_place(db)
    with db.action(SET_UP) as session:
        count = counting.start_count(session, place, DAY, TODAY, "Siti")
    [gap] = gaps(db)
    assert "not confirmed" in str(gap.words)
    lot = lot_of(db, item)
    with db.action(SET_UP) as session:
        counting.type_count(session, count, lot, 100)
        counting.confirm_count(session, count, TODAY, approved_by="Ani")
    assert gaps(db) == []
    assert len(gaps(db, month=Month(2026, 10))) == 1


def test_a_month_before_the_first_delivery_is_not_asked_about(db):
    deliver(db, keep(db), 100, date(2026, 10, 2))
    assert gaps(db) == []


def test_balances_that_are_right_are_not_told(db):
    deliver(db, keep(db), 100, date(2026, 9, 2))
    assert gaps(db, balances_of_month) == []
