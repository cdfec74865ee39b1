"""What users of other stock programs complained about, and what prevents it here.

Each test is named after what it prevents; the thread stands in its first line (peers.md, section B, "Stock").
"""

from datetime import date, timedelta

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.period import Month
from desktop_app.db.undo import UndoRefusedError, take_back
from desktop_app.features.stock import services
from desktop_app.features.stock.rules.balances import low_point
from desktop_app.features.stock.services import counting, planning
from tests.db.laptops import last_action
from tests.features.stock.kept import DO, LATER, SOON, TODAY, adopt, deliver, only

EXPIRED = date(2026, 9, 30)


def act(db, work):
    with db.action(DO) as session:
        return work(session)


def issue(db, item, quantity=1, on=TODAY, **more):
    return act(db, lambda session: services.issue(session, services.Issue(item, quantity, None, on, **more), TODAY))


def card(db, item):
    with db.read() as session:
        return services.item_card(session, item, TODAY)


def test_a_stocktake_does_not_adjust_against_the_number_of_when_it_was_begun(db):
    """msupply/mobile#638: what was given out while people counted was given out once more by the stocktake."""
    item = adopt(db)
    deliver(db, item, 100)
    place = card(db, item).lots[0].place
    count = act(db, lambda session: counting.start_count(session, place, TODAY, TODAY, "Rina"))
    issue(db, item, 10)

    def confirm(session):
        counting.type_count(session, count, card(db, item).lots[0].id, 88)
        counting.give_reason(session, count, card(db, item).lots[0].id, "lost")
        counting.confirm_count(session, count, TODAY, "Rina", "Siti")

    act(db, confirm)
    with db.read() as session:
        lines = services.ledger(session, item, TODAY, TODAY)
    assert [(line.kind, line.out) for line in lines] == [("issue", 10), ("adjustment", 2)]
    assert card(db, item).row.on_hand == 88


def test_no_action_makes_a_balance_negative_on_its_day_or_later(db):
    """open-msupply#8654, #5359: packs below zero."""
    item = adopt(db)
    deliver(db, item, 10, on=date(2026, 9, 1))
    issue(db, item, 8, on=date(2026, 9, 20))
    lot, place = card(db, item).lots[0].id, card(db, item).lots[0].place
    early = date(2026, 9, 10)
    for work in (
        lambda session: services.issue(session, services.Issue(item, 3, None, early), TODAY),
        lambda session: services.lose(session, lot, place, 3, "lost", early, TODAY),
        lambda session: services.set_aside(session, lot, place, 3, "opened", early, TODAY),
        lambda session: services.adjust(session, lot, place, -3, "counted", early, TODAY),
        lambda session: services.transfer(session, lot, place, services.set_aside_place(session), 3, early, TODAY),
    ):
        with pytest.raises(InputError):
            act(db, work)
    with db.read() as session:
        receipt = services.ledger(session, item, date(2026, 9, 1), TODAY)[0]
    with pytest.raises(InputError, match="cannot have left"):
        act(db, lambda session: services.reverse(session, receipt.movement, "wrong", receipt.moved_on, TODAY))
    with db.read() as session:
        assert len(services.ledger(session, item, date(2026, 9, 1), TODAY)) == 2
        assert services.negative_balances(session) == []


def test_expired_stock_leaves_on_no_path_but_the_write_off(db):
    """open-msupply#5078, #9701: what one window refused could be issued through another."""
    item = adopt(db)
    deliver(db, item, 10, "OLD", EXPIRED)
    lot = only(card(db, item).lots)
    with db.read() as session:
        assert services.suggest_issue(session, item, 1, None, TODAY) == []
        assert only(services.items_for_service(session, "VITA_RED", TODAY)).usable == ()
    pick = services.Pick(lot.id, lot.place, 1)
    bag = act(db, lambda session: services.add_place(session, "Bag", "bag"))
    for work in (
        lambda session: services.issue(session, services.Issue(item, 1, None, TODAY), TODAY),
        lambda session: services.issue(session, services.Issue(item, 1, None, TODAY, [pick], "it is all there is"), TODAY),
        lambda session: services.issue_for_service(session, b"r" * 16, "VITA_RED", TODAY, b"c" * 16, TODAY),
        lambda session: services.issue_for_service(session, b"r" * 16, "VITA_RED", TODAY, b"c" * 16, TODAY, lot=lot.id),
        lambda session: services.transfer(session, lot.id, lot.place, bag, 1, TODAY, TODAY),
    ):
        with pytest.raises(InputError):
            act(db, work)
    act(db, lambda session: services.expire(session, lot.id, lot.place, 10, TODAY, TODAY))
    assert card(db, item).row.on_hand == 0


@pytest.mark.parametrize("blocked", ["damaged", "opened", "recalled"])
def test_a_damaged_opened_or_recalled_lot_is_not_available_on_any_path(db, blocked):
    """open-msupply#5078: availability was decided anew on each path."""
    item = adopt(db)
    deliver(db, item, 10)
    lot = only(card(db, item).lots)
    act(db, lambda session: services.block_lot(session, lot.id, blocked))
    with pytest.raises(InputError, match="0 can be given out"):
        issue(db, item)
    with pytest.raises(InputError, match="Not given out"):
        issue(db, item, picks=[services.Pick(lot.id, lot.place, 1)], reason="because")
    assert card(db, item).row.is_stocked_out


def test_the_limits_of_an_item_are_shown_with_an_example_of_what_they_do(db):
    """open-msupply#10024: a threshold was built the wrong way round, and nobody could tell from its name."""
    item = adopt(db, "ORS")
    deliver(db, item, 40, on=date(2026, 6, 1))
    for month in (7, 8, 9):
        issue(db, item, 10, on=date(2026, month, 5))
    with db.read() as session:
        proposal = next(p for p in planning.propose_order(session, TODAY) if p.item == item)
    assert proposal.minimum < proposal.maximum
    assert proposal.on_hand < proposal.maximum and proposal.proposed > 0, (
        "little is there, so it is ordered, not the other way round"
    )
    assert str(proposal.reason)


def test_a_lot_that_expires_later_is_not_called_expired(db):
    """open-msupply#6182, #9754: dates in the future were red, and looked expired."""
    item = adopt(db)
    deliver(db, item, 10, "TODAY", TODAY)
    deliver(db, item, 10, "SOON", TODAY + timedelta(days=1))
    assert [lot.why_not for lot in card(db, item).lots] == [None, None]
    assert (card(db, item).row.expired, card(db, item).row.usable) == (0, 20)
    issue(db, item, 20)


def test_why_a_lot_is_not_offered_for_an_earlier_day_is_said(db):
    """open-msupply#9493: a batch was missing from the list when an issue was dated back, and nobody knew why."""
    item = adopt(db)
    deliver(db, item, 10, "NEW", LATER, on=date(2026, 9, 20))
    deliver(db, item, 10, "USED", SOON, on=date(2026, 9, 1))
    issue(db, item, 10, on=date(2026, 9, 25))
    deliver(db, item, 10, "OLD", date(2026, 9, 5), on=date(2026, 9, 1))
    with db.read() as session:
        said = {o.lot_number: str(o.why_not) for o in services.offers(session, item, None, date(2026, 9, 10))}
    assert said == {
        "OLD": "Expired: 2026-09-05 was its last day.",
        "USED": "All that was there on 2026-09-10 was given out by 2026-09-25.",
        "NEW": "Not there yet on 2026-09-10: it came on 2026-09-20.",
    }


def test_expired_stock_alone_is_a_stock_out(db):
    """bhima#5706: what had expired hid that there was nothing to give."""
    item = adopt(db)
    deliver(db, item, 50, "OLD", EXPIRED)
    row = card(db, item).row
    assert (row.on_hand, row.usable, row.expired, row.is_stocked_out) == (50, 0, 50, True)
    with db.read() as session:
        assert only(services.items(session, TODAY)) == row


def test_never_more_is_at_risk_than_is_in_stock(db):
    """bhima#5177: the two figures came from two reckonings, and negative lots distorted one of them."""
    item = adopt(db)
    deliver(db, item, 30, "SOON", TODAY + timedelta(days=20))
    deliver(db, item, 30, "LATE", LATER)
    issue(db, item, 25)
    with db.read() as session:
        row = only(services.items(session, TODAY))
        proposal = next(p for p in planning.propose_order(session, TODAY) if p.item == item)
    assert proposal.usable == row.usable == 35
    assert proposal.expiring_before_use <= row.usable


def test_every_line_can_be_taken_back_and_its_figures_with_it(db):
    """grocy#1075, #634: bookings could not be undone, or the undo broke the totals."""
    item = adopt(db)
    deliver(db, item, 40)
    (movement,) = issue(db, item, 15)
    act(db, lambda session: services.reverse(session, movement, "typed for another item", TODAY, TODAY))
    with db.read() as session:
        lines = services.ledger(session, item, date(2026, 9, 1), TODAY)
        assert [(line.kind, line.is_reversed) for line in lines] == [("receipt", False), ("reversal", False), ("issue", True)]
        assert lines[-1].balance == 40
        line = only(services.month_ledger(session, Month(2026, 10)))
        assert (line.opening, line.issued, line.received, line.closing) == (40, 0, 0, 40)
    with pytest.raises(UserError, match="taken back already"):
        act(db, lambda session: services.reverse(session, movement, "again", TODAY, TODAY))


def test_undoing_a_receipt_that_was_given_out_is_refused_with_a_sentence(db):
    """grocy#2730: an undo left less than nothing."""
    item = adopt(db)
    deliver(db, item, 5, number="1")
    deliver(db, item, 20, number="2")
    receipt = last_action(db)
    issue(db, item, 10)
    with pytest.raises(UserError, match=r"what came in has left since.*would be"):
        take_back(db, receipt)
    assert card(db, item).row.on_hand == 15
    deliver(db, item, 20, "NEW")
    fresh = last_action(db)
    issue(db, item, 5, picks=[services.Pick(_lot(db, item, "NEW").id, _lot(db, item, "NEW").place, 5)])
    with pytest.raises(UndoRefusedError):
        take_back(db, fresh)


def _lot(db, item, number):
    return next(lot for lot in card(db, item).lots if lot.lot_number == number)


def test_what_was_used_last_week_is_written_to_the_day_on_which_it_was_used(db):
    """grocy#2519: only today could be booked."""
    item = adopt(db)
    deliver(db, item, 10, "A", date(2026, 9, 15), on=date(2026, 9, 1))
    issue(db, item, 4, on=date(2026, 9, 10))
    with db.read() as session:
        assert sum(services.balance(session, date(2026, 9, 9)).values()) == 10
        assert sum(services.balance(session, date(2026, 9, 10)).values()) == 6
        assert only(services.month_ledger(session, Month(2026, 9))).issued == 4
    with pytest.raises(InputError, match="is in the future"):
        issue(db, item, 1, on=TODAY + timedelta(days=1))


def test_the_lowest_balance_of_later_days_counts():
    changes = [(date(2026, 9, 1), 10), (date(2026, 9, 5), -8), (date(2026, 9, 8), 20)]
    assert [low_point(changes, date(2026, 9, day))[0] for day in (1, 4, 5, 8)] == [2, 2, 2, 22]
