"""The monthly stock register and the expiry list, in the layouts of the country packs."""

from datetime import UTC, date, datetime

import pytest

from desktop_app.core.language import language
from desktop_app.core.layout import fill
from desktop_app.core.period import Month
from desktop_app.features.registers.services import Order, make_catalogue, make_register
from desktop_app.features.stock import services
from desktop_app.packs import load_pack, pack_of
from desktop_app.shell.discovery import find_features
from tests.features.stock.kept import DO, LATER, TODAY, adopt, deliver, only

OCTOBER = Month(2026, 10)
WORDS = language("en")


def shown(session, register, month=OCTOBER):
    entry = make_catalogue(pack_of(session), find_features()).find([register])[0]
    rows = fill(entry.register, entry.source, entry.source.rows(session, month))
    return [[WORDS.value(getattr(cell, "value", cell)) if cell is not None else "" for cell in row] for row in rows]


@pytest.fixture
def busy_item(db):
    item = adopt(db)
    deliver(db, item, 100, "A1", LATER, fund="Village")
    deliver(db, item, 40, "B1", date(2026, 10, 3), fund="District", on=date(2026, 10, 1))
    with db.action(DO) as session:
        card = services.item_card(session, item, TODAY)
        a1 = next(lot for lot in card.lots if lot.lot_number == "A1")
        b1 = next(lot for lot in card.lots if lot.lot_number == "B1")
        services.issue(session, services.Issue(item, 30, None, date(2026, 10, 2)), TODAY)
        services.give_back(session, a1.id, None, 2, date(2026, 10, 4), TODAY, partner="Rina")
        services.lose(session, a1.id, a1.place, 3, "damaged", date(2026, 10, 4), TODAY)
        services.expire(session, b1.id, b1.place, 6, date(2026, 10, 5), TODAY)
        services.set_aside(session, b1.id, b1.place, 4, "expired", date(2026, 10, 5), TODAY)
        services.adjust(session, a1.id, a1.place, -1, "not_known", date(2026, 10, 5), TODAY)
        wrong = services.lose(session, a1.id, a1.place, 50, "lost", date(2026, 10, 4), TODAY)
        services.reverse(session, wrong, "typed wrongly", date(2026, 10, 5), TODAY)
    return item


def test_the_register_tells_each_fund_of_an_item_as_its_card_does(db, busy_item):
    with db.read() as session:
        rows = shown(session, "stock.stock_month")
    assert [row[3:12] for row in rows] == [
        ["District", "0", "40", "0", "30", "0", "6", "0", "4"],
        ["Village", "100", "0", "2", "0", "3", "0", "−1", "98"],
    ]
    assert rows[0][1:3] == ["Vitamin A, red capsule (200,000 IU)", "capsules"]


def test_a_month_without_movements_carries_the_balance(db, busy_item):
    with db.read() as session:
        assert [row[4] for row in shown(session, "stock.stock_month", Month(2027, 3))] == ["4", "98"]
        assert only(shown(session, "stock.stock_month", Month(2026, 8)))[4:12] == ["0"] * 8


def test_the_expiry_list_names_what_is_to_be_done_with_each_lot(db, busy_item):
    deliver(db, adopt(db, "ORS"), 12, "S1", date(2026, 12, 1))
    with db.read() as session:
        rows = shown(session, "stock.expiry_list")
    assert [(row[2], row[3], row[5], row[6], row[8]) for row in rows] == [
        ("B1", "03/10/2026", "Set aside, not given out", "4", "Expired: write it off."),
        ("S1", "01/12/2026", "Post", "12", "Give it out first."),
    ]
    with db.read() as session:
        assert [row[2] for row in shown(session, "stock.expiry_list", Month(2027, 1))] == ["B1", "S1", "A1"]


@pytest.mark.parametrize("code", ["en", "id", "ar", "zh", "sv"])
@pytest.mark.parametrize("register", ["stock.stock_month", "stock.expiry_list"])
def test_both_print_in_five_languages(db, busy_item, register, code):
    with db.read() as session:
        catalogue = make_catalogue(pack_of(session), find_features())
        made = make_register(session, catalogue, Order(register, OCTOBER, language(code), datetime(2026, 10, 31, tzinfo=UTC)))
    assert made.pages == 1 and not made.is_empty and not made.unprintable


def test_every_pack_has_both():
    for name in ("generic", "indonesia"):
        assert {"stock.stock_month", "stock.expiry_list"} <= {register.id for register in load_pack(name).registers}
