"""Writing down what was given, with the lot out of the post's stock."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service, services_by_code
from desktop_app.features.schedules.views.service_form import ServiceForm
from desktop_app.features.stock.services import items
from desktop_app.packs import pack_of
from desktop_app.residents.services import rows_of
from tests.builders.health_visits import TODAY, acted, add_person
from tests.features.stock.kept import LATER, SOON, adopt, deliver, only

pytestmark = pytest.mark.gui


@pytest.fixture
def form(qtbot, context, db):
    ayu = add_person(db, "Ayu", date(2024, 12, 1))
    with db.read() as session:
        made = ServiceForm(context, rows_of(session, [ayu])[0], pack_of(session))
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show()
    qtbot.waitExposed(made)
    choose(made.where, "here")
    return made


def choose(field, value):
    field.set_value(value)
    field.changed.emit()


def words_of(widget):
    return " ".join(found.text() for found in widget.findChildren(QLabel) if not found.isHidden())


def save(form):
    """Save, once more where October is said to be no month of vitamin A."""
    QTest.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    if "save once more" in words_of(form):
        QTest.mouseClick(form.save_button, Qt.MouseButton.LeftButton)


def on_hand(db):
    with db.read() as session:
        return only(items(session, TODAY)).on_hand


def test_without_stock_at_the_post_the_form_asks_for_the_lot_number_only(form):
    choose(form.code, "VITA_RED")
    assert form.stock.isHidden() and not form.lot.isHidden()


def test_the_lot_that_expires_first_is_offered_first_and_leaves_stock(db, form):
    item = adopt(db)
    deliver(db, item, 10, "LATE", LATER)
    deliver(db, item, 10, "SOON", SOON)
    deliver(db, item, 10, "GONE", date(2026, 9, 30))
    choose(form.code, "VITA_RED")
    assert "SOON" in form.stock.currentText() and form.lot.isHidden()
    assert "Not offered: lot GONE. Expired: 30/09/2026 was its last day." in words_of(form)
    save(form)
    assert on_hand(db) == 29


def test_another_lot_asks_for_the_reason(db, form):
    item = adopt(db)
    deliver(db, item, 10, "LATE", LATER)
    deliver(db, item, 10, "SOON", SOON)
    choose(form.code, "VITA_RED")
    form.stock.setCurrentIndex(1)
    form.stock.changed.emit()
    assert not form.stock_reason.isHidden()
    save(form)
    assert "expires first" in words_of(form) and on_hand(db) == 20
    form.stock_reason.set_value("the other box is locked away")
    save(form)
    assert on_hand(db) == 19


def test_nothing_left_says_what_to_do_and_given_without_stock_is_stored(db, form):
    adopt(db)
    choose(form.code, "VITA_RED")
    assert "Record the delivery in Stock first" in words_of(form)
    save(form)
    assert "There is no Vitamin A, red capsule" in words_of(form)
    choose(form.stock, "without")
    save(form)
    assert not form.has_changes and on_hand(db) == 0


def test_what_was_given_elsewhere_takes_nothing_from_stock(db, form):
    deliver(db, adopt(db), 10)
    choose(form.code, "VITA_RED")
    choose(form.where, "elsewhere")
    assert form.stock.isHidden() and not form.lot.isHidden()
    save(form)
    assert on_hand(db) == 10


@pytest.fixture
def correcting(qtbot, context, db):
    """Return a form that corrects what was given today."""

    def make(**more):
        ayu = add_person(db, "Ayu", date(2024, 12, 1))
        acted(db, lambda session: give_service(session, ayu, "VITA_RED", PartialDate.of(TODAY), "here", TODAY, **more))
        with db.read() as session:
            (given,) = services_by_code(session, [ayu])[ayu]["VITA_RED"]
            made = ServiceForm(context, rows_of(session, [ayu])[0], pack_of(session), correcting=given)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        return made

    return make


def recorded(db, form):
    with db.read() as session:
        return only(services_by_code(session, [form._person.id])[form._person.id]["VITA_RED"])


def test_a_corrected_name_keeps_the_lot_and_leaves_stock_alone(db, correcting):
    deliver(db, adopt(db), 10, "SOON", SOON)
    form = correcting()
    assert form.stock.isHidden() and form.lot.value() == "SOON"
    form.given_by.set_value("Dewi")
    save(form)
    assert (recorded(db, form).given_by, recorded(db, form).lot, on_hand(db)) == ("Dewi", "SOON", 9)


def test_what_was_given_without_stock_is_not_taken_out_of_it_with_another_date(db, correcting):
    deliver(db, adopt(db), 10)
    form = correcting(stock=WITHOUT_STOCK)
    form.given.set_value(PartialDate.of(TODAY - timedelta(days=1)))
    form.given.changed.emit()
    assert not form.stock.isHidden() and form.stock.currentText() == "Given without stock of the post"
    save(form)
    assert recorded(db, form).given == PartialDate.of(TODAY - timedelta(days=1)) and on_hand(db) == 10
