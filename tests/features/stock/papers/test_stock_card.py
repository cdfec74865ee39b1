"""The stock card of an item on paper."""

from datetime import UTC, date, datetime

import pypdfium2
import pytest

from desktop_app.core.language import language
from desktop_app.core.period import Month
from desktop_app.features.registers.services import Order, make_catalogue, make_register
from desktop_app.features.stock import services
from desktop_app.packs import pack_of
from desktop_app.shell.discovery import find_features
from tests.features.stock.kept import DO, LATER, TODAY, adopt, deliver

OCTOBER = Month(2026, 10)


def printed(db, item, code="en", month=OCTOBER):
    with db.read() as session:
        catalogue = make_catalogue(pack_of(session), find_features())
        order = Order("stock.card", month, language(code), datetime(2026, 10, 31, tzinfo=UTC), subjects=(item,), of_whom="ORS")
        return make_register(session, catalogue, order)


def pages_of(made):
    document = pypdfium2.PdfDocument(made.pdf)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return texts


@pytest.fixture
def item(db):
    return adopt(db, "ORS")


def issue(db, item, quantity, on, to="Bu Ani"):
    with db.action(DO) as session:
        services.issue(session, services.Issue(item, quantity, None, on, to=to, given_by="RN"), TODAY)


def test_a_card_has_a_line_for_each_event_and_totals_at_the_end_of_each_month(db, item):
    deliver(db, item, 100, "A1", LATER, on=date(2025, 12, 20), number="DN 1")
    issue(db, item, 30, date(2026, 1, 10))
    issue(db, item, 5, date(2026, 2, 10))
    (text,) = pages_of(printed(db, item))
    for words in (
        "Brought forward",
        "100",
        "Bu Ani",
        "10/01/2026",
        "Total of January 2026",
        "70",
        "Total of February 2026",
        "65",
    ):
        assert words in text
    assert "20/12/2025" not in text and "Oral rehydration salts" in text and "sachets" in text


def test_each_fund_has_a_card_of_its_own(db, item):
    deliver(db, item, 100, "A1", LATER, fund="Village fund")
    deliver(db, item, 60, "B1", LATER, fund="District")
    one, other = pages_of(printed(db, item))
    assert "fund: District" in one and "60" in one and "A1" not in one
    assert "fund: Village fund" in other and "A1" in other and "B1" not in other


def test_a_transfer_between_places_of_the_post_is_no_line_of_the_card(db, item):
    deliver(db, item, 100, "A1", LATER)
    with db.action(DO) as session:
        bag = services.add_place(session, "Bag of Rina", "bag")
        lot = services.item_card(session, item, TODAY).lots[0]
        services.transfer(session, lot.id, lot.place, bag, 20, TODAY, TODAY)
        line = next(line for line in services.ledger(session, item, TODAY, TODAY))
        services.reverse(session, line.movement, "not needed", TODAY, TODAY)
    (text,) = pages_of(printed(db, item))
    assert "Moved" not in text and "Taken back" not in text and "Total of September 2026" in text


def test_a_long_card_goes_on_with_what_the_page_before_left(db, item):
    deliver(db, item, 500, "A1", LATER, on=date(2026, 1, 1))
    for day in range(1, 29):
        issue(db, item, 1, date(2026, 3, day))
        issue(db, item, 1, date(2026, 4, day))
    pages = pages_of(printed(db, item))
    assert len(pages) == 2
    assert all("Brought forward" in page for page in pages) and "444" in pages[-1]


def test_an_item_without_movements_gives_a_card_to_be_filled_in_by_hand(db, item):
    made = printed(db, item)
    assert made.is_empty and made.pages == 1


@pytest.mark.parametrize("code", ["id", "ar", "zh", "sv"])
def test_a_card_prints_in_every_language(db, item, code):
    deliver(db, item, 100, "A1", LATER)
    made = printed(db, item, code)
    assert made.pages == 1 and not made.unprintable and not made.is_empty
