"""Stock through the whole window: a delivery, a capsule given at a visit, a lot that expires, a stocktake, an order on paper."""

from datetime import date

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.db.check import check
from desktop_app.features.schedules.views.service_form import ServiceForm
from desktop_app.features.schedules.views.vaccines_panel import VaccinesPanel
from desktop_app.features.stock import services
from tests.builders.health_visits import add_person
from tests.journeys.conftest import ENTER

pytestmark = pytest.mark.gui
CTRL = Qt.KeyboardModifier.ControlModifier
RED, SALTS = "VITA_RED", "ORS"
LATER = date(2026, 11, 3)
"""The day of the stocktake, a month after the delivery."""


def saves(volunteer):
    volunteer.presses(Qt.Key.Key_S, CTRL)


def choose(field, value):
    field.set_value(value)
    field.changed.emit()


def on_hand(db, today):
    with db.read() as session:
        return {row.code: (row.on_hand, row.usable) for row in services.items(session, today)}


def take_over_items(volunteer, page):
    volunteer.clicks(page.list.take_over_button)
    form = page.master_detail.form()
    for code in (RED, SALTS):
        volunteer.clicks(form.ticks[code])
    volunteer.clicks(form.save_button)


def type_line(volunteer, form, item, lot, expiry, quantity):
    """Type one line of the delivery note; the cursor goes on by itself."""
    volunteer.types(item)
    form.item.search()
    volunteer.types("", ENTER)
    volunteer.types(lot, ENTER)
    volunteer.types(expiry, ENTER)
    volunteer.types(quantity, ENTER)


def receive(volunteer, page):
    volunteer.clicks(page.receive_button)
    form = page.master_detail.form()
    volunteer.types("SBBK 12")
    form.item.line.setFocus()
    type_line(volunteer, form, "red", "SOON", "31/10/2026", "20")
    type_line(volunteer, form, "red", "LATE", "6/2027", "50")
    type_line(volunteer, form, "rehyd", "O1", "12/2028", "100")
    saves(volunteer)


def give_at_a_visit(volunteer, context, child):
    """Write down on the child's card what was given; the lot that expires first is offered."""
    context.open_page("residents", resident=child, panel="schedules.vaccines")
    panel = volunteer.workspace.built["residents"].findChild(VaccinesPanel)
    volunteer.clicks(panel.card.add_button)
    form = panel.findChild(ServiceForm)
    choose(form.code, RED)
    choose(form.where, "here")
    assert "SOON" in form.stock.currentText()
    saves(volunteer)
    saves(volunteer)  # October is no month of vitamin A: that is asked once


def give_out(volunteer, page, name, number):
    """Give out units of an item to nobody in particular: the lots are chosen by the program."""
    line = next(line for line in page.model.rows if str(line.row.name) == name)
    page.show_item(line.row.id)
    volunteer.clicks(page.master_detail.detail.issue_button)
    volunteer.types(number)
    saves(volunteer)


def count(volunteer, page, numbers):
    """Begin a count of the post, type what lies there in the order of the sheet, and confirm it."""
    view = page.show_mode("count")
    volunteer.clicks(view.start_button)
    saves(volunteer)
    for number, reason in numbers:
        volunteer.types(number, ENTER)
        volunteer.types(reason)
    volunteer.presses(ENTER)
    volunteer.types("Murni", Qt.Key.Key_Tab)
    volunteer.types("Sri Wahyuni", Qt.Key.Key_Tab)
    volunteer.presses(ENTER)


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return words


def test_delivered_given_expired_counted_and_ordered(volunteer, context, db, tmp_path):
    child = add_person(db, "Ayu Lestari", date(2024, 12, 1))
    page = volunteer.goes_to("stock")
    take_over_items(volunteer, page)
    receive(volunteer, page)
    assert on_hand(db, context.today()) == {RED: (70, 70), SALTS: (100, 100)}

    give_out(volunteer, page, "Oral rehydration salts", "90")
    give_at_a_visit(volunteer, context, child)
    assert on_hand(db, context.today()) == {RED: (69, 69), SALTS: (10, 10)}

    context.today = lambda: LATER
    page = volunteer.goes_to("stock")
    page.reload()
    assert on_hand(db, LATER)[RED] == (69, 50)
    volunteer.clicks(page.list.todos.buttons["expired"])
    page.show_item(page.table.current_row().row.id)
    next(act for act in page.master_detail.detail.menu.actions() if "xpired" in act.text()).trigger()
    saves(volunteer)
    assert on_hand(db, LATER)[RED] == (50, 50)

    count(volunteer, page, [("50", ""), ("6", "1")])
    assert on_hand(db, LATER) == {RED: (50, 50), SALTS: (6, 6)}

    plan = page.show_mode("planning")
    volunteer.clicks(plan.write_button)
    saves(volunteer)
    QApplication.processEvents()
    volunteer.clicks(plan.sheet.print_button)
    registers = volunteer.workspace.built["registers"]
    volunteer.waits(lambda: registers.shown is not None)
    target = tmp_path / "order.pdf"
    registers.output.save_to(str(target))
    volunteer.waits(lambda: volunteer.reads_notice().startswith("Saved"))
    assert "Oral rehydration salts" in text_of(target)
    with db.read() as session:
        assert check(session.connection()) == []
