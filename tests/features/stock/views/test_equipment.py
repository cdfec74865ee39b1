"""Equipment, its checks and loans by real clicks and keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.db.undo import undo
from desktop_app.features.stock.rules.equipment import EquipmentEntry, LoanEntry
from desktop_app.features.stock.services import equipment
from desktop_app.features.stock.views.equipment.card import EquipmentCardView
from desktop_app.features.stock.views.equipment.forms import BackForm, CheckForm, EquipmentForm, LendForm
from desktop_app.features.stock.views.equipment.page import EquipmentView
from desktop_app.ui.context import AppContext
from tests.builders.residents import make_resident
from tests.builders.stock_planning import SET_UP, TODAY


@pytest.fixture
def scale(context: AppContext) -> bytes:
    with context.db.action(SET_UP) as session:
        return equipment.register_equipment(session, EquipmentEntry("SCALE_DIGITAL", serial_number="SN-4471"), TODAY)


@pytest.fixture
def view(context: AppContext, qtbot: QtBot, scale: bytes) -> EquipmentView:
    made = EquipmentView(context)
    qtbot.addWidget(made)
    made.resize(1250, 680)
    made.show()
    QTest.qWaitForWindowActive(made)
    return made


def card_of(view: EquipmentView) -> EquipmentCardView:
    found = view.master_detail.detail
    assert isinstance(found, EquipmentCardView)
    return found


def press(card: QWidget, words: str) -> None:
    next(found for found in card.findChildren(QPushButton) if found.text() == words).click()


def said(widget: QWidget) -> str:
    return "\n".join(part.text() for part in widget.findChildren(QLabel))


def save(form: QWidget | None) -> None:
    assert form is not None
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def open_first(view: EquipmentView) -> EquipmentCardView:
    view.table.setFocus()
    view.table.choose(0)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    return card_of(view)


def test_a_thing_is_added_and_its_card_opens(view: EquipmentView, context: AppContext) -> None:
    view.new_button.click()
    form = view.master_detail.detail
    assert isinstance(form, EquipmentForm)
    save(form)
    assert "Choose what it is, or write its name." in said(form)
    form.name.setFocus()
    QTest.keyClicks(form.name, "Tent")
    save(form)
    assert "Tent" in [str(row.name) for row in view.model.rows]
    assert card_of(view).card.row.name == "Tent"


def test_a_calibration_is_written_and_the_next_one_is_told(view: EquipmentView) -> None:
    press(open_first(view), "Check")
    form = view.master_detail.detail
    assert isinstance(form, CheckForm)
    assert not form.next_due.isVisible()
    form.kind.set_value("calibration")
    form.kind.changed.emit()
    assert form.next_due.isVisible()
    form.condition.set_value("good")
    save(form)
    assert "Calibration: due 05/10/2027" in said(card_of(view))


def test_a_check_asks_how_the_thing_is(view: EquipmentView) -> None:
    press(open_first(view), "Check")
    form = view.master_detail.detail
    save(form)
    assert view.master_detail.detail is form


def test_a_thing_is_lent_to_a_resident_and_comes_back(view: EquipmentView, context: AppContext, qtbot: QtBot) -> None:
    make_resident(context.db, "Siti Aminah")
    press(open_first(view), "Lend")
    form = view.master_detail.detail
    assert isinstance(form, LendForm)
    QTest.keyClicks(form.borrower.line, "Siti")
    form.borrower.search()
    QTest.keyClick(form.borrower.line, Qt.Key.Key_Return)
    form.due_on.set_value(date(2026, 10, 20))
    save(form)
    assert "Siti Aminah, due back on 20/10/2026" in said(card_of(view))
    with qtbot.waitSignal(context.page_asked) as asked:
        press(card_of(view), "Siti Aminah")
    assert asked.args[0] == "residents"
    press(card_of(view), "Came back")
    back = view.master_detail.detail
    assert isinstance(back, BackForm)
    back.condition.set_value("needs_repair")
    save(back)
    assert view.model.rows[0].loan is None
    assert view.model.rows[0].condition == "needs_repair"


def test_what_is_late_stands_among_what_is_to_be_done(view: EquipmentView, context: AppContext) -> None:
    with context.db.action(SET_UP) as session:
        tent = equipment.register_equipment(session, EquipmentEntry("", "Tent"), TODAY)
        equipment.lend(session, tent, LoanEntry(date(2026, 9, 1), None, "Pak Lurah", date(2026, 9, 20)), TODAY)
    assert "1 not brought back in time" in said(view)
    view.filter.buttons[2].click()
    assert [str(row.name) for row in view.model.rows] == ["Tent"]
    assert view.model.index(0, view.model.columnCount() - 1).data() == "Pak Lurah, 15 days late"
    view.filter.buttons[1].click()
    assert len(view.model.rows) == 2


def test_a_thing_goes_out_of_use_and_the_notice_takes_it_back(view: EquipmentView, context: AppContext, qtbot: QtBot) -> None:
    card = open_first(view)
    with qtbot.waitSignal(context.notified) as notice:
        press(card, "Take out of use")
    assert not view.model.rows
    with context.db.action(SET_UP) as session:
        undo(session, notice.args[1])
    assert len(view.model.rows) == 1


def test_the_list_is_printed(view: EquipmentView, context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.page_asked) as asked:
        view.print_button.click()
    assert asked.args[1] == {"register": "stock.equipment"}


def test_a_half_typed_form_comes_back(view: EquipmentView) -> None:
    view.new_button.click()
    form = view.master_detail.detail
    assert isinstance(form, EquipmentForm)
    form.name.setFocus()
    QTest.keyClicks(form.name, "Ten")
    open_first(view)
    assert view.unsaved()
    view.new_button.click()
    again = view.master_detail.detail
    assert isinstance(again, EquipmentForm)
    assert again.name.value() == "Ten"
