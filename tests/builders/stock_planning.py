"""Items, deliveries and issues for tests of counts, planning and equipment, in few words."""

from datetime import date

from desktop_app.core.text import Text
from desktop_app.db.database import Database
from desktop_app.features.stock import services
from desktop_app.features.stock.services import Issue, ItemEntry, Receipt, ReceiptLine

SET_UP = Text("Tests", "Set up")
TODAY = date(2026, 10, 5)
"""The day on which the clock of the tests' database begins."""


def keep(db: Database, code: str = "ORS") -> bytes:
    """Keep an item of the pack and return its id."""
    with db.action(SET_UP) as session:
        return services.adopt_item(session, code)


def own_item(db: Database, name: str, pack_size: int = 1) -> bytes:
    """Keep an item of the post's own that does not expire."""
    with db.action(SET_UP) as session:
        return services.register_item(session, ItemEntry(name=name, unit="piece", pack_size=pack_size, has_expiry=False))


def deliver(
    db: Database,
    item: bytes,
    quantity: int,
    on_date: date = TODAY,
    lot: str = "A1",
    expiry: date | None = date(2028, 6, 30),
    place: bytes | None = None,
    number: str = "",
) -> bytes:
    """Receive one lot and return the delivery's id."""
    line = ReceiptLine(item, lot, expiry, "", quantity)
    with db.action(SET_UP) as session:
        return services.receive(session, Receipt(on_date, "Puskesmas", number, place, [line]), TODAY)


def give(db: Database, item: bytes, quantity: int, on_date: date = TODAY, place: bytes | None = None) -> list[bytes]:
    """Give out units, first expired first, and return the movements."""
    with db.action(SET_UP) as session:
        return services.issue(session, Issue(item, quantity, place, on_date), TODAY)


def post_place(db: Database) -> bytes:
    """Return the place that every post has."""
    with db.read() as session:
        return services.default_place(session)


def lot_of(db: Database, item: bytes) -> bytes:
    """Return the first lot of an item."""
    with db.read() as session:
        return services.lots_at(session, item)[0].lot


def left_of(db: Database, item: bytes) -> int:
    """Return what the ledger says of an item today, at all places."""
    with db.read() as session:
        return sum(services.balance(session, TODAY, item=item).values())
