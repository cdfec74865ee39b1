"""Use, proposals, campaigns and orders against the real ledger."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.stock import services
from desktop_app.features.stock.rules.planning import Proposal
from desktop_app.features.stock.services import planning
from desktop_app.features.stock.services.planning import OrderEntry, PlanRow
from desktop_app.packs import load_pack
from tests.builders.residents import make_resident
from tests.builders.stock_planning import SET_UP, TODAY, deliver, give, keep

JULY, AUGUST, SEPTEMBER = date(2026, 7, 10), date(2026, 8, 10), date(2026, 9, 10)


def row_of(db: Database, item: bytes, today: date = TODAY) -> PlanRow:
    with db.read() as session:
        return next(row for row in planning.plan(session, today) if row.proposal.item == item)


def proposal_of(db: Database, item: bytes, today: date = TODAY) -> Proposal:
    return row_of(db, item, today).proposal


def used_30_40_50(db: Database) -> bytes:
    item = keep(db)
    deliver(db, item, 200, date(2026, 6, 1))
    for day, units in ((JULY, 30), (AUGUST, 40), (SEPTEMBER, 50)):
        give(db, item, units, day)
    return item


def test_the_use_of_three_months_makes_months_of_stock_and_a_proposal(db: Database) -> None:
    item = used_30_40_50(db)
    found = proposal_of(db, item)
    assert found.monthly_use.per_month_x10 == 400
    assert (found.on_hand, found.usable, found.months_of_stock) == (80, 80, 2.0)
    assert found.proposed == 0
    give(db, item, 45, date(2026, 10, 2))
    assert (proposal_of(db, item).proposed, proposal_of(db, item).order_up_to) == (100, 80)


def test_a_month_without_stock_is_left_out_and_named(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 60, date(2026, 6, 1))
    give(db, item, 60, JULY)
    deliver(db, item, 100, date(2026, 8, 31), lot="B")
    give(db, item, 20, SEPTEMBER)
    use = proposal_of(db, item).monthly_use
    assert [str(one.month) for one in use.without_stock] == ["2026-07", "2026-08"]
    assert use.per_month_x10 == 200


def test_bhima_5706_stock_that_has_expired_is_a_stock_out(db: Database) -> None:
    """bhima#5706: expired-only stock hid a stock-out, so that the average sank."""
    item = keep(db)
    deliver(db, item, 100, date(2026, 6, 1), lot="OLD", expiry=date(2026, 8, 2))
    give(db, item, 30, JULY)
    found = proposal_of(db, item)
    assert [str(one.month) for one in found.monthly_use.without_stock] == ["2026-08", "2026-09"]
    assert (found.on_hand, found.usable, found.monthly_use.per_month_x10) == (70, 0, 300)
    assert found.is_emergency


def test_what_was_taken_back_by_a_reversal_was_no_use(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 100, date(2026, 6, 1))
    movement = give(db, item, 30, JULY)[0]
    with db.action(SET_UP) as session:
        services.reverse(session, movement, "wrong item", TODAY, TODAY)
    give(db, item, 6, AUGUST)
    assert proposal_of(db, item).monthly_use.per_month_x10 == 20


def test_stock_that_expires_before_its_turn_is_not_counted_on(db: Database) -> None:
    item = used_30_40_50(db)
    with db.action(SET_UP) as session:
        lot = services.lots_at(session, item)[0]
        services.correct_lot(session, lot.lot, "A1", date(2026, 10, 20))
    row = row_of(db, item)
    assert row.proposal.expiring_before_use == 59
    assert row.proposal.proposed == 100
    with db.read() as session:
        line = planning.expiry_outlook(session, TODAY)[0]
    assert (line.quantity, line.left_over, line.days_left) == (80, 59, 16)


def test_bhima_5177_at_risk_and_in_stock_are_read_from_the_same_ledger(db: Database) -> None:
    item = keep(db)
    deliver(db, item, 40, date(2026, 6, 1), expiry=date(2026, 12, 1))
    with db.action(SET_UP) as session:
        lot = services.lots_at(session, item)[0]
        services.set_aside(session, lot.lot, lot.place, 15, "damaged", TODAY, TODAY)
    found = proposal_of(db, item)
    assert (found.on_hand, found.usable, found.expiring_before_use) == (40, 25, 25)


def test_an_item_that_never_came_has_no_use_and_no_proposal(db: Database) -> None:
    found = proposal_of(db, keep(db))
    assert (found.monthly_use.per_month_x10, found.proposed, found.months_of_stock) == (None, 0, None)


@pytest.fixture
def village(db: Database) -> Database:
    """Twelve children of 1 to 4 years who live here, one who moved away, one visitor, one baby."""
    with db.action(SET_UP) as session:
        for number in range(12):
            make_resident(session, f"Child {number}", date(2024, 1, 1 + number))
        make_resident(session, "Gone", date(2024, 2, 1), status="moved")
        make_resident(session, "Guest", date(2024, 2, 2), status="visitor")
        make_resident(session, "Baby", date(2026, 5, 2))
    return db


def test_vitamin_a_is_ordered_for_the_children_who_will_be_of_age(village: Database) -> None:
    """12 children and the baby, who is 9 months old in February: 14 capsules with the reserve (12 x 1 x 1.1)."""
    red, blue = keep(village, "VITA_RED"), keep(village, "VITA_BLUE")
    december = date(2026, 12, 1)
    found = proposal_of(village, red, december)
    assert found.need is not None
    assert (str(found.need.month), len(found.need.children), found.need.need, found.proposed) == ("2027-02", 12, 14, 50)
    assert proposal_of(village, blue, december).order_up_to == 2


def test_in_the_month_of_a_campaign_what_was_given_out_is_not_ordered_again(village: Database) -> None:
    item, february = keep(village, "VITA_RED"), date(2027, 2, 20)
    deliver(village, item, 14, date(2026, 9, 1))
    with village.action(SET_UP) as session:
        services.issue(session, services.Issue(item, 11, None, date(2027, 2, 10)), february)
    found = proposal_of(village, item, february)
    assert (found.usable, found.order_up_to, found.proposed, found.is_emergency) == (3, 3, 0, False)


def test_deworming_follows_the_months_of_the_country_pack(village: Database) -> None:
    item = keep(village, "DEWORM")
    generic = proposal_of(village, item)
    assert generic.need is not None
    assert str(generic.need.month) == "2027-02"
    with village.action(SET_UP) as session:
        put_setting(session, "post.pack", "indonesia")
    found = proposal_of(village, item)
    assert found.need is not None
    assert str(found.need.month) == "2027-08"


def test_what_waits_for_a_campaign_does_not_expire_before_use_unless_the_campaign_is_later(village: Database) -> None:
    item = keep(village, "VITA_RED")
    deliver(village, item, 100, date(2026, 9, 1), lot="EARLY", expiry=date(2027, 1, 31))
    deliver(village, item, 100, date(2026, 9, 1), lot="LATE", expiry=date(2027, 2, 28))
    assert proposal_of(village, item).expiring_before_use == 100


def test_campaign_need_by_its_code(village: Database) -> None:
    pack = load_pack("indonesia")
    with village.read() as session:
        found = planning.campaign_need(session, pack, "VITA_RED", Month(2027, 2), TODAY, dose=2)
    assert (len(found.children), found.need) == (12, 27)


def start_order(db: Database, ordered_on: date = TODAY) -> bytes:
    with db.action(SET_UP) as session:
        entry = OrderEntry(ordered_on, "Puskesmas", "Siti")
        return planning.start_order(session, entry, planning.propose_order(session, TODAY), TODAY)


def test_an_order_keeps_what_its_numbers_rested_on(db: Database) -> None:
    item = used_30_40_50(db)
    give(db, item, 45, date(2026, 10, 2))
    order = start_order(db)
    give(db, item, 35, TODAY)
    with db.read() as session:
        card = planning.order_card(session, order)
    line = card.lines[0]
    assert (line.on_hand, line.monthly_use_x10, line.expiring, line.order_up_to, line.proposed, line.ordered) == (
        *(35, 400, 0, 80),
        *(100, 100),
    )
    assert (card.row.state, card.row.partner, card.row.ordered_lines) == ("", "Puskesmas", 1)


def test_a_changed_number_asks_for_a_reason_and_the_proposed_one_needs_none(db: Database) -> None:
    item = used_30_40_50(db)
    order = start_order(db)
    with pytest.raises(InputError, match="Write why"), db.action(SET_UP) as session:
        planning.change_order_line(session, order, item, 300)
    with db.action(SET_UP) as session:
        planning.change_order_line(session, order, item, 300, "The road will be closed")
    with db.read() as session:
        assert planning.order_card(session, order).lines[0].reason == "The road will be closed"
    with db.action(SET_UP) as session:
        planning.change_order_line(session, order, item, 0, "left over")
    with db.read() as session:
        assert planning.order_card(session, order).lines[0].reason == ""


def test_a_delivery_answers_an_order(db: Database) -> None:
    item = used_30_40_50(db)
    give(db, item, 45, date(2026, 10, 2))
    order = start_order(db, date(2026, 10, 3))
    with db.action(SET_UP) as session:
        planning.send_order(session, order)
    delivery = deliver(db, item, 90, TODAY, lot="N", number="77")
    deliver(db, item, 5, date(2026, 10, 2), lot="E", number="76")
    with db.action(SET_UP) as session:
        assert [one.number for one in planning.deliveries_to_link(session, order)] == ["77"]
        planning.link_delivery(session, order, delivery)
    with db.read() as session:
        card = planning.order_card(session, order)
    assert (card.row.state, card.lines[0].received, card.deliveries[0].number) == ("received", 90, "77")
    with pytest.raises(UserError), db.action(SET_UP) as session:
        planning.abandon_order(session, order)
    with db.action(SET_UP) as session:
        planning.unlink_delivery(session, order, delivery)
    with db.read() as session:
        assert planning.list_orders(session)[0].state == "sent"


def test_orders_go_one_way(db: Database) -> None:
    item = used_30_40_50(db)
    order = start_order(db)
    with pytest.raises(UserError, match="Nothing is ordered"), db.action(SET_UP) as session:
        planning.send_order(session, order)
    with pytest.raises(UserError, match="not sent"), db.action(SET_UP) as session:
        planning.link_delivery(session, order, deliver_in(session, item))
    with db.action(SET_UP) as session:
        planning.change_order_line(session, order, item, 50, "for the feast")
        planning.send_order(session, order)
    with pytest.raises(UserError, match="has been sent"), db.action(SET_UP) as session:
        planning.change_order_line(session, order, item, 60, "more")
    with db.action(SET_UP) as session:
        planning.abandon_order(session, order)
    with db.read() as session:
        assert planning.list_orders(session)[0].state == "abandoned"


def deliver_in(session: object, item: bytes) -> bytes:
    line = services.ReceiptLine(item, "Q", date(2028, 1, 1), "", 5)
    return services.receive(session, services.Receipt(TODAY, "", "", None, [line]), TODAY)  # type: ignore[arg-type]


def test_an_order_of_tomorrow_is_refused(db: Database) -> None:
    with pytest.raises(InputError, match="future"):
        start_order(db, date(2026, 10, 6))
