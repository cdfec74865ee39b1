"""What happens to one lot, form by form: moved, come back, set aside, lost, expired, set right."""

from datetime import date

import pytest

from desktop_app.features.stock import services
from tests.builders.residents import make_resident
from tests.features.stock.kept import DO, TODAY, adopt, deliver

from .hands import choose, click, error_of, form_of, save, type_into, words_in

pytestmark = pytest.mark.gui


@pytest.fixture
def open_form(show, vitamin):
    """Return a function that opens a form of the vitamin's card through its menu."""

    def open_it(name):
        page = show()
        page.show_item(vitamin)
        view = page.master_detail.detail
        names = ["give_back", "transfer", "set_aside", "lose", "expire", "adjust"]
        view.menu.actions()[names.index(name)].trigger()
        return page, form_of(page)

    return open_it


def choose_lot(form, number):
    """Choose the lot in place ``number`` of the list."""
    choose(form.lot, form.lot._values[number])


def lots(db, item):
    """Return what lies where: (lot, place, units)."""
    with db.read() as session:
        card = services.item_card(session, item, TODAY)
    return sorted((lot.lot_number, str(lot.place_name), lot.quantity) for lot in card.lots)


def last(db, item):
    """Return the last line of the ledger."""
    with db.read() as session:
        return services.ledger(session, item, date.min, TODAY)[-1]


def test_units_move_to_a_cupboard_as_one_action(open_form, db, vitamin):
    with db.action(DO) as session:
        cupboard = services.add_place(session, "Kitchen", "cupboard")
    _page, form = open_form("transfer")
    save(form)
    assert "Fill this in" in error_of(form, "quantity")
    type_into(form.quantity.number, "5")
    save(form)
    assert error_of(form, "lot") == "Choose a lot." and "Choose a place" in error_of(form, "to_place")
    choose_lot(form, 0)
    choose(form.to_place, cupboard)
    save(form)
    assert lots(db, vitamin) == [("A1", "Kitchen", 5), ("A1", "Post", 15), ("B2", "Post", 100)]


def test_more_than_there_is_does_not_move(open_form, db, vitamin):
    with db.action(DO) as session:
        cupboard = services.add_place(session, "Kitchen", "cupboard")
    _page, form = open_form("transfer")
    choose_lot(form, 0)
    choose(form.to_place, cupboard)
    type_into(form.quantity.number, "21")
    save(form)
    assert error_of(form, "quantity") and lots(db, vitamin) == [("A1", "Post", 20), ("B2", "Post", 100)]


def test_what_came_back_is_written_with_who_brought_it(open_form, db, vitamin):
    with db.action(DO) as session:
        services.issue(session, services.Issue(vitamin, 20, None, TODAY), TODAY)
    make_resident(db, "Siti Aminah")
    _page, form = open_form("give_back")
    assert [lot.lot_number for lot in form._lots.values()] == ["B2", "A1"], "a lot that is used up can come back"
    choose_lot(form, 1)
    type_into(form.quantity.number, "3")
    type_into(form.person.line, "Kindergarten")
    type_into(form.reason, "not needed")
    save(form)
    with db.read() as session:
        (line,) = [one for one in services.ledger(session, vitamin, TODAY, TODAY) if one.in_]
    assert (line.kind, line.lot_number, line.in_, line.from_to) == ("return", "A1", 3, "Kindergarten")


def test_a_damaged_box_is_set_aside_with_all_that_is_in_it(open_form, db, vitamin):
    page, form = open_form("set_aside")
    choose_lot(form, 0)
    assert form.quantity.value() == 20
    save(form)
    assert error_of(form, "reason") == "Write why."
    choose(form.reason.choice, "damaged")
    save(form)
    assert ("A1", "Set aside, not given out", 20) in lots(db, vitamin)
    assert "Set aside: it is not given out." in words_in(page.master_detail.detail)


def test_an_expired_lot_is_set_aside_for_that_reason(show, db):
    item = adopt(db)
    deliver(db, item, 30, "OLD", date(2026, 9, 30))
    page = show()
    page.open_detail("set_aside", item=item)
    assert form_of(page).reason.value() == "expired" and form_of(page).quantity.value() == 30


def test_another_reason_is_written_in_ones_own_words(open_form, db, vitamin):
    page, form = open_form("lose")
    assert not form.reason.other.isVisible()
    choose_lot(form, 1)
    type_into(form.quantity.number, "2")
    choose(form.reason.choice, "")
    type_into(form.reason.other, "eaten by mice")
    save(form)
    line = last(db, vitamin)
    assert (line.kind, line.out, line.reason) == ("loss", 2, "eaten by mice")
    page.master_detail.detail.ledger.table.choose(0)
    assert "eaten by mice" in page.master_detail.detail.ledger.line_label.text()


def test_a_loss_without_a_reason_is_refused(open_form, db, vitamin):
    _page, form = open_form("lose")
    choose_lot(form, 0)
    type_into(form.quantity.number, "2")
    save(form)
    assert error_of(form, "reason") == "Write why." and last(db, vitamin).kind == "receipt"


def test_only_expired_lots_are_written_off_as_expired(open_form, db, vitamin):
    deliver(db, vitamin, 30, "OLD", date(2026, 9, 30))
    _page, form = open_form("expire")
    assert form.quantity.value() == 30, "the only expired lot is chosen"
    save(form)
    line = last(db, vitamin)
    assert (line.kind, line.lot_number, line.out) == ("expiry", "OLD", 30)


def test_where_nothing_expired_there_is_nothing_to_write_off(open_form):
    _page, form = open_form("expire")
    assert "No lot of this item has expired." in words_in(form) and not form.save_button.isEnabled()


def test_a_count_that_differs_is_set_right_with_its_reason(open_form, db, vitamin):
    _page, form = open_form("adjust")
    choose_lot(form, 1)
    assert "There should be 100 capsules." in words_in(form)
    save(form)
    assert error_of(form, "difference") == "Write how many are there, 0 if there are none."
    type_into(form.found, "97")
    save(form)
    assert error_of(form, "reason") == "Write why."
    type_into(form.reason, "three were not written down")
    save(form)
    line = last(db, vitamin)
    assert (line.kind, line.out, line.balance) == ("adjustment", 3, 117)


def test_a_count_that_agrees_changes_nothing(open_form, db, vitamin):
    _page, form = open_form("adjust")
    choose_lot(form, 1)
    type_into(form.found, "100")
    type_into(form.reason, "counted")
    save(form)
    assert "Nothing differs" in error_of(form, "difference")


def test_a_day_in_the_future_is_refused(open_form):
    _page, form = open_form("lose")
    choose_lot(form, 0)
    type_into(form.on_date, "6/10/2026")
    click(form.save_button)
    assert "too late" in error_of(form, "on_date")


def test_from_the_sheet_of_a_lot_it_is_chosen_already(show, db, vitamin):
    page = show()
    page.show_item(vitamin)
    view = page.master_detail.detail
    lot = view.card.lots[1]
    view.lots.menus[lot.id, lot.place].actions()[2].trigger()
    assert form_of(page).chosen() == lot
    click(form_of(page).cancel_button)
    assert page.master_detail.detail.card.row.id == vitamin
