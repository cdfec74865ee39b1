"""Lots that were misread, and what lies set aside."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.features.stock import services
from tests.features.stock.kept import DO, LATER, SOON, TODAY, adopt, deliver, only


def act(db, work):
    with db.action(DO) as session:
        return work(session)


def lots(db, item):
    with db.read() as session:
        return services.item_card(session, item, TODAY).lots


@pytest.fixture
def item(db):
    made = adopt(db)
    deliver(db, made, 50, "A1", SOON)
    return made


def test_a_lot_that_comes_as_another_one_was_misread_leaves_the_corrected_one_alone(db, item):
    act(db, lambda session: services.correct_lot(session, only(lots(db, item)).id, "A2", LATER))
    for number in ("2", "3"):
        deliver(db, item, 20, "A1", SOON, number=number)
    found = {(lot.lot_number, lot.expiry_date, lot.quantity) for lot in lots(db, item)}
    assert found == {("A2", LATER, 50), ("A1", SOON, 40)}


def test_two_lots_that_came_as_a_misread_one_each_stay_apart(db, item):
    for number, right in enumerate(("A2", "A3"), 2):
        wrong = next(lot.id for lot in lots(db, item) if lot.lot_number == "A1")
        act(db, lambda session, wrong=wrong, right=right: services.correct_lot(session, wrong, right, SOON))
        deliver(db, item, 10 * number, "A1", SOON, number=str(number))
    assert {(lot.lot_number, lot.quantity) for lot in lots(db, item)} == {("A2", 50), ("A3", 20), ("A1", 30)}


def test_a_correction_cannot_take_away_the_expiry_date_of_what_expires(db, item):
    with pytest.raises(InputError, match="Write the expiry date"):
        act(db, lambda session: services.correct_lot(session, only(lots(db, item)).id, "A1", None))
    assert only(lots(db, item)).expiry_date == SOON


def test_a_lot_that_expires_in_thousands_of_years_is_kept(db, item):
    deliver(db, item, 20, "B2", date(9999, 12, 30), number="2")
    with db.read() as session:
        rows = session.connection().exec_driver_sql("SELECT count(*) FROM derived_stock_use").scalar_one()
    assert sum(lot.quantity for lot in lots(db, item)) == 70
    assert rows < 24, "a row for each month until then would fill the disk"


def test_what_was_set_aside_is_not_moved_back_to_be_given_out(db, item):
    lot = only(lots(db, item))
    act(db, lambda session: services.set_aside(session, lot.id, lot.place, 10, "damaged", TODAY, TODAY))
    aside = next(one.place for one in lots(db, item) if one.place != lot.place)
    with pytest.raises(InputError, match="Set aside"):
        act(db, lambda session: services.transfer(session, lot.id, aside, lot.place, 10, TODAY, TODAY))
    assert {one.quantity for one in lots(db, item)} == {40, 10}
