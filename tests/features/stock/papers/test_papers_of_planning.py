"""Count sheet, order form, hand-over note and list of equipment: made as the Registers page makes them, in five languages."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from desktop_app.core.contract import Written
from desktop_app.core.errors import UserError
from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.features.stock import services
from desktop_app.features.stock.papers import PAPERS
from desktop_app.features.stock.rules.equipment import CheckEntry, EquipmentEntry, LoanEntry
from desktop_app.features.stock.services import counting, equipment, planning
from desktop_app.features.stock.services.planning import OrderEntry
from desktop_app.packs import load_pack, pack_of
from tests.builders.stock_planning import SET_UP, TODAY, deliver, give, keep, lot_of, post_place
from tests.pdf.paper import Paper

OCTOBER = Month(2026, 10)
AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
Print = Callable[..., Written]


@pytest.fixture
def printed(db: Database) -> Print:
    """Return a function that makes a paper."""
    with db.action(SET_UP) as session:
        put_setting(session, "post.name", "Posyandu Melati")

    def made(paper: str, *subjects: bytes, code: str = "en", size: str = "") -> Written:
        (found,) = (one for one in PAPERS if one.id == f"stock.{paper}")
        with db.read() as session:
            catalogue = Catalogue(pack_of(session), (), [PaperEntry(found, "Stock")])
            order = Order(found.id, OCTOBER, language(code), AT, size, subjects=subjects)
            done = make_register(session, catalogue, order)
        return Written(done.pdf, done.pages, done.is_empty, done.unprintable)

    return made


@pytest.fixture
def items(db: Database) -> list[bytes]:
    """Three items; the first was used for three months and is nearly out."""
    found = [keep(db, code) for code in ("IRON", "ORS", "ZINC")]
    deliver(db, found[0], 200, date(2026, 6, 1), lot="FE-2210", number="12")
    deliver(db, found[1], 80, date(2026, 6, 1), lot="OR 88", expiry=date(2027, 3, 31))
    deliver(db, found[2], 60, date(2026, 6, 1), lot="批号7")
    for month in (7, 8, 9):
        give(db, found[0], 60, date(2026, month, 10))
    return found


@pytest.fixture
def count(db: Database, items: list[bytes]) -> bytes:
    with db.action(SET_UP) as session:
        return counting.start_count(session, post_place(db), TODAY, TODAY, "Siti Aisyah")


@pytest.fixture
def order(db: Database, items: list[bytes]) -> bytes:
    with db.action(SET_UP) as session:
        entry = OrderEntry(TODAY, "Puskesmas Sukamaju", "Siti Aisyah", "urgent")
        found = planning.start_order(session, entry, planning.propose_order(session, TODAY), TODAY)
        planning.change_order_line(session, found, items[1], 100, "The rains begin")
        return found


@pytest.fixture
def things(db: Database) -> bytes:
    pack = load_pack("generic")
    with db.action(SET_UP) as session:
        scale = EquipmentEntry("SCALE_DIGITAL", "", "SN-4471", None, date(2023, 3, 1), "Puskesmas")
        found = equipment.register_equipment(session, scale, TODAY)
        equipment.record_check(session, found, CheckEntry("calibration", date(2025, 9, 20), "needs_repair"), pack, TODAY)
        equipment.lend(session, found, LoanEntry(date(2026, 10, 1), None, "Pak Lurah", date(2026, 10, 9)), TODAY)
        return found


def test_a_blind_count_sheet_does_not_say_what_the_ledger_says(printed: Print, count: bytes) -> None:
    with_quantities, blind = Paper(printed("count_sheet", count).pdf), Paper(printed("count_sheet_blind", count).pdf)
    assert "Ledger" in with_quantities.text
    assert "80" in with_quantities.text
    for word in ("Ledger", "80"):
        assert word not in blind.text.replace("OR 88", "")
    for word in ("FE-2210", "OR 88", "31/03/2027", "Siti Aisyah", "Approved by", "leave empty what was not counted"):
        assert word in blind.text


def test_the_sheet_of_a_confirmed_count_shows_what_was_found_and_why(
    db: Database, printed: Print, count: bytes, items: list[bytes]
) -> None:
    with db.action(SET_UP) as session:
        lot = lot_of(db, items[1])
        counting.type_count(session, count, lot, 77)
        counting.give_reason(session, count, lot, "lost")
        counting.confirm_count(session, count, TODAY, approved_by="Ani")
    text = Paper(printed("count_sheet", count).pdf).text
    for word in ("77", "80", "−3", "Lost", "Difference"):
        assert word in text


def test_lines_of_the_sheet_stand_in_the_order_of_the_screen(printed: Print, count: bytes) -> None:
    paper = Paper(printed("count_sheet_blind", count).pdf)
    tops = [paper.place(lot).top for lot in ("FE-2210", "OR 88")]
    assert tops == sorted(tops, reverse=True)


def test_an_order_form_says_what_is_ordered_in_boxes_and_why_a_number_was_changed(printed: Print, order: bytes) -> None:
    text = Paper(printed("order", order).pdf).text
    for word in ("Puskesmas Sukamaju", "120", "4 × 30", "The rains begin", "1 × 100", "urgent"):
        assert word in text
    assert "Zinc" not in text


def test_a_hand_over_note_has_giver_and_receiver(db: Database, printed: Print, items: list[bytes]) -> None:
    delivery = deliver(db, items[1], 40, TODAY, lot="N9", number="77")
    text = Paper(printed("hand_over_note", delivery).pdf).text
    for word in ("Delivery note", "N9", "40", "Puskesmas", "77", "Given by", "Received by"):
        assert word in text


def test_the_note_of_a_transfer_names_both_places_once(db: Database, printed: Print, items: list[bytes]) -> None:
    with db.action(SET_UP) as session:
        bag = services.add_place(session, "Bag of Rini", "bag")
        document = services.transfer(session, lot_of(db, items[1]), post_place(db), bag, 15, TODAY, TODAY)
    text = Paper(printed("hand_over_note", document).pdf).text
    assert "Bag of Rini" in text
    assert text.count("15") == 1


def test_what_was_taken_back_does_not_stand_on_the_note(db: Database, printed: Print, items: list[bytes]) -> None:
    delivery = deliver(db, items[1], 40, TODAY, lot="N9", number="77")
    with db.action(SET_UP) as session:
        movement = services.ledger(session, items[1], TODAY, TODAY)[-1].movement
        services.reverse(session, movement, "wrong", TODAY, TODAY)
    assert printed("hand_over_note", delivery).is_empty


def test_the_list_of_equipment_has_calibration_and_who_has_it(printed: Print, things: bytes) -> None:
    text = Paper(printed("equipment").pdf).text
    for word in ("Digital scale", "SN-4471", "needs repair", "20/09/2026", "Pak Lurah, due back on 09/10/2026"):
        assert word in text.replace("\n", " ")


def test_an_empty_list_of_equipment_is_a_form_to_fill_in(printed: Print) -> None:
    found = printed("equipment")
    assert found.is_empty
    assert found.pages == 1


@pytest.mark.parametrize("paper", ["count_sheet", "order", "hand_over_note"])
def test_a_paper_of_a_record_asks_for_one(printed: Print, paper: str) -> None:
    with pytest.raises(UserError):
        printed(paper)


@pytest.mark.parametrize("code", CODES)
def test_each_paper_is_printed_in_five_languages(
    db: Database, printed: Print, count: bytes, order: bytes, things: bytes, items: list[bytes], code: str
) -> None:
    delivery = deliver(db, items[1], 40, TODAY, lot="N9", number="77")
    wanted = [("count_sheet", count), ("count_sheet_blind", count), ("order", order), ("hand_over_note", delivery)]
    for name, subject in wanted:
        found = printed(name, subject, code=code)
        assert found.pages == 1
        assert not found.unprintable
    assert not printed("equipment", code=code).unprintable


def test_a_long_count_goes_on_to_further_pages(db: Database, printed: Print, items: list[bytes]) -> None:
    for number in range(45):
        deliver(db, items[1], 10, TODAY, lot=f"L{number:03d}")
    with db.action(SET_UP) as session:
        count = counting.start_count(session, post_place(db), TODAY, TODAY)
    found = printed("count_sheet_blind", count)
    assert found.pages > 1
    assert "L044" in Paper(found.pdf).text


def test_the_command_line_finds_papers_by_month(db: Database, count: bytes, order: bytes) -> None:
    by_id = {paper.id: paper for paper in PAPERS}
    with db.read() as session:
        found = {key: by_id[key].subjects(session, OCTOBER) for key in ("stock.count_sheet", "stock.order")}  # type: ignore[misc]
        notes = by_id["stock.hand_over_note"].subjects(session, Month(2026, 6))  # type: ignore[misc]
    assert [key for key, _ in found["stock.count_sheet"]] == [count]
    assert [key for key, _ in found["stock.order"]] == [order]
    assert len(notes) == 3
