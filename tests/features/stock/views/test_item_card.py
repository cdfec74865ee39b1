"""The card of an item: lots with the reason why not, the ledger, what is known about it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop_app.features.stock import services
from tests.features.stock.kept import DO, TODAY, adopt, deliver

from .hands import choose, click, error_of, form_of, press, save, type_into, words_in

pytestmark = pytest.mark.gui


@pytest.fixture
def card(show, vitamin):
    page = show()
    page.show_item(vitamin)
    return page


def test_the_card_says_how_much_can_be_given_out_and_until_when(card):
    words = words_in(card.master_detail.detail)
    assert "120 capsules can be given out" in words and "expires 31/12/2026 (in 2 months)" in words
    assert words.index("Lot A1") < words.index("Lot B2")


def test_a_lot_that_may_not_be_given_out_says_why(show, db):
    item = adopt(db)
    deliver(db, item, 30, "OLD", date(2026, 9, 30))
    page = show()
    page.show_item(item)
    words = words_in(page.master_detail.detail)
    assert "Stocked out: what is there may not be given out" in words and "Expired: 30/09/2026 was its last day." in words
    assert not page.master_detail.detail.issue_button.isEnabled()


def test_the_ledger_shows_each_line_with_the_balance_newest_first(card):
    tab = card.master_detail.detail.ledger
    card.master_detail.detail.tabs.setCurrentWidget(tab)
    shown = [[tab.model.index(line, column).data() for column in range(6)] for line in range(2)]
    assert shown == [
        ["02/09/2026", "Received", "Puskesmas", "20", "", "120"],
        ["01/09/2026", "Received", "Puskesmas", "100", "", "100"],
    ]


def test_a_line_is_taken_back_from_the_keyboard_with_its_reason(card, context, db, qtbot, vitamin):
    tab = card.master_detail.detail.ledger
    card.master_detail.detail.tabs.setCurrentWidget(tab)
    tab.table.setFocus()
    tab.table.choose(0)
    assert "Lot A1" in tab.line_label.text()
    press(tab.table, Qt.Key.Key_Delete)
    form = form_of(card)
    save(form)
    assert error_of(form, "reason").startswith("Fill this in")
    type_into(form.reason, "typed twice")
    with qtbot.waitSignal(context.notified) as told:
        save(form)
    assert told.args[1] is not None
    with db.read() as session:
        assert services.item_card(session, vitamin, TODAY).row.on_hand == 100
    tab = card.master_detail.detail.ledger
    kinds = [line.kind for line in tab.model.rows]
    assert kinds == ["reversal", "receipt", "receipt"] and tab.model.rows[1].is_reversed
    tab.table.choose(0)
    assert not tab.reverse_button.isEnabled()


def test_what_was_received_and_given_out_since_cannot_be_taken_back(card, db, vitamin):
    with db.action(DO) as session:
        services.issue(session, services.Issue(vitamin, 20, None, TODAY), TODAY)
    with db.read() as session:
        (line,) = [one for one in services.ledger(session, vitamin, date.min, TODAY) if one.lot_number == "A1" and one.in_]
    card.open_detail("reverse", item=vitamin, movement=line.movement)
    type_into(form_of(card).reason, "wrong box")
    save(form_of(card))
    assert error_of(form_of(card), "on_date")


def test_the_ledger_is_shown_by_fund_and_from_the_beginning(card, db, vitamin):
    deliver(db, vitamin, 7, "F1", on=date(2025, 3, 1), fund="Village fund")
    tab = card.master_detail.detail.ledger
    card.master_detail.detail.tabs.setCurrentWidget(tab)
    assert tab.fund.isVisible() and len(tab.model.rows) == 2
    choose(tab.period, "all")
    assert len(tab.model.rows) == 3
    choose(tab.fund, "Village fund")
    assert [line.balance for line in tab.model.rows] == [7]


def test_a_misread_lot_is_corrected_and_blocked(card, db, vitamin):
    lot = card.master_detail.detail.card.lots[0]
    card.master_detail.detail.lots.menus[lot.id, lot.place].actions()[-1].trigger()
    form = form_of(card)
    type_into(form.number, "A7")
    type_into(form.expiry, "15/1/2027")
    choose(form.blocked, "recalled")
    save(form)
    with db.read() as session:
        first = services.item_card(session, vitamin, TODAY).lots[0]
    assert (first.lot_number, first.expiry_date, first.blocked) == ("A7", date(2027, 1, 15), "recalled")
    assert "called back" in words_in(card.master_detail.detail)


def test_an_item_is_kept_no_more_and_again(card, db, vitamin):
    view = card.master_detail.detail
    view.tabs.setCurrentWidget(view.facts)
    click(view.facts.retire_button)
    with db.read() as session:
        assert services.items(session, TODAY) == []
    click(view.facts.retire_button)
    with db.read() as session:
        assert len(services.items(session, TODAY)) == 1
