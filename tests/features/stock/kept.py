"""A post that keeps things, for the tests of stock."""

from datetime import date

from desktop_app.core.text import Text
from desktop_app.features.stock.services import Receipt, ReceiptLine, adopt_item, receive

DO = Text("Tests", "Do")
TODAY = date(2026, 10, 5)
LATER = date(2027, 6, 30)
SOON = date(2026, 12, 31)


def adopt(db, code="VITA_RED"):
    """Keep an item of the pack and return its id."""
    with db.action(DO) as session:
        return adopt_item(session, code)


def deliver(db, item, quantity=100, lot="A1", expiry=LATER, on=date(2026, 9, 1), fund="", place=None, number=""):
    """Record a delivery of one lot and return its document."""
    line = ReceiptLine(item, lot, expiry, fund, quantity)
    with db.action(DO) as session:
        return receive(session, Receipt(on, "Puskesmas", number, place, [line]), TODAY)


def only(rows):
    """Return the one row there is."""
    (row,) = rows
    return row
