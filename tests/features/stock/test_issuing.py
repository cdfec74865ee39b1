from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.core.period import Month
from desktop_app.features.stock.services import Issue, balance, issue, items, month_ledger
from tests.features.stock.kept import DO, LATER, SOON, TODAY, adopt, deliver, only


def test_a_receipt_and_an_issue_show_in_balance_list_and_month(db):
    item = adopt(db)
    deliver(db, item, 100, "A1", LATER)
    deliver(db, item, 20, "B2", SOON)
    with db.action(DO) as session:
        issue(session, Issue(item, 30, None, date(2026, 10, 2)), TODAY)
    with db.read() as session:
        assert sorted(balance(session, TODAY).values()) == [90]
        row = only(items(session, TODAY))
        assert (row.on_hand, row.usable, row.next_expiry) == (90, 90, LATER)
        line = only(month_ledger(session, Month(2026, 10)))
        assert (line.opening, line.received, line.issued, line.closing) == (120, 0, 30, 90)


def test_more_than_there_is_is_refused_and_nothing_is_stored(db):
    item = adopt(db)
    deliver(db, item, 5)
    with pytest.raises(InputError, match="6 were asked for, 5 can be given out"), db.action(DO) as session:
        issue(session, Issue(item, 6, None, TODAY), TODAY)
    with db.read() as session:
        assert only(items(session, TODAY)).on_hand == 5
