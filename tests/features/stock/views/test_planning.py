"""Proposals, orders and expiry by real clicks and keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.db.undo import undo
from desktop_app.features.stock.services import planning
from desktop_app.features.stock.views.planning.order_forms import LinkForm, OrderForm
from desktop_app.features.stock.views.planning.page import PlanningView
from desktop_app.features.stock.views.planning.plan_card import PlanCard
from desktop_app.features.stock.views.planning.rules_form import RulesForm, example_of
from desktop_app.ui.context import AppContext
from tests.builders.residents import make_resident
from tests.builders.stock_planning import SET_UP, TODAY, deliver, give, keep

Key = Qt.Key


@pytest.fixture
def iron(context: AppContext) -> bytes:
    """Used 60 a month, 20 left: 100 to order, in boxes of 30."""
    item = keep(context.db, "IRON")
    deliver(context.db, item, 200, date(2026, 6, 1), expiry=date(2027, 3, 31))
    for month in (7, 8, 9):
        give(context.db, item, 60, date(2026, month, 10))
    return item


@pytest.fixture
def view(context: AppContext, qtbot: QtBot, iron: bytes) -> PlanningView:
    made = PlanningView(context)
    qtbot.addWidget(made)
    made.resize(1250, 680)
    made.show()
    QTest.qWaitForWindowActive(made)
    return made


def press(*keys: Key | str) -> None:
    for key in keys:
        target = focused()
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def said(widget: QWidget) -> str:
    return "\n".join(part.text() for part in widget.findChildren(QLabel))


def save(form: QWidget) -> None:
    QTest.keyClick(form, Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def write_order(view: PlanningView) -> bytes:
    view.write_button.click()
    form = view.master_detail.detail
    assert isinstance(form, OrderForm)
    save(form)
    assert view.sheet.card is not None
    return view.sheet.card.row.id


def test_a_proposal_opens_what_it_rests_on(view: PlanningView) -> None:
    view.plan_table.setFocus()
    view.plan_table.choose(0)
    press(Key.Key_Return)
    card = view.master_detail.detail
    assert isinstance(card, PlanCard)
    words = said(card)
    for sentence in (
        "To order: 120",
        "4 boxes of 30",
        "July 2026: 60 given out",
        "Average of 3 months: 60 in a month",
        "1 to 2 months",
    ):
        assert sentence in words
    assert "Do not wait" in [view.plan_model.index(0, n).data() for n in range(view.plan_model.columnCount())]


def test_a_month_that_is_left_out_is_said_on_the_card(view: PlanningView, context: AppContext) -> None:
    item = keep(context.db, "ZINC")
    deliver(context.db, item, 30, date(2026, 6, 1), lot="Z")
    give(context.db, item, 30, date(2026, 7, 20))
    row = next(row for row in view.plan_model.rows if row.proposal.item == item)
    words = said(PlanCard(context, row))
    assert "August 2026: left out, no stock on 31 days" in words
    assert "July 2026: 30 given out, 11 days without stock" in words


def test_a_campaign_opens_the_children_who_were_counted(view: PlanningView, context: AppContext, qtbot: QtBot) -> None:
    item = keep(context.db, "VITA_RED")
    for number in range(3):
        make_resident(context.db, f"Child {number}", date(2024, 1, 1 + number))
    row = next(row for row in view.plan_model.rows if row.proposal.item == item)
    card = PlanCard(context, row)
    qtbot.addWidget(card)
    card.show()
    assert card.children_button is not None
    assert card.children_button.text() == "Show the 3 children"
    card.children_button.click()
    assert card.children_table is not None
    card.children_table.choose(0)
    with qtbot.waitSignal(context.page_asked) as asked:
        QTest.keyClick(card.children_table, Key.Key_Return)
    assert asked.args[0] == "residents"


def test_an_order_is_written_changed_with_a_reason_and_handed_in_by_keys(
    view: PlanningView, context: AppContext, iron: bytes
) -> None:
    view.write_button.setFocus()
    press(Key.Key_Return)
    save(view.master_detail.detail or view)
    assert focused() is view.sheet.ordered
    press("150", Key.Key_Return)
    assert focused() is view.sheet.reason
    press(Key.Key_Return)
    assert "Write why it is 150" in said(view.sheet)
    press("The road closes", Key.Key_Return)
    with context.db.read() as session:
        order = planning.list_orders(session)[0]
        line = planning.order_card(session, order.id).lines[0]
    assert (line.ordered, line.reason) == (150, "The road closes")
    view.sheet.send_button.setFocus()
    press(Key.Key_Return)
    with context.db.read() as session:
        assert planning.list_orders(session)[0].state == "sent"
    assert not view.sheet.ordered.isVisible()


def test_the_proposed_number_needs_no_reason(view: PlanningView, context: AppContext) -> None:
    order = write_order(view)
    press("150", Key.Key_Return, "feast", Key.Key_Return)
    press("120", Key.Key_Return)
    with context.db.read() as session:
        line = planning.order_card(session, order).lines[0]
    assert (line.ordered, line.reason) == (120, "")


def test_a_delivery_is_linked_and_the_link_can_be_undone(
    view: PlanningView, context: AppContext, qtbot: QtBot, iron: bytes
) -> None:
    write_order(view)
    view.sheet.send_button.click()
    deliver(context.db, iron, 90, TODAY, lot="N", number="77")
    view.sheet.link_button.click()
    form = view.master_detail.detail
    assert isinstance(form, LinkForm)
    with qtbot.waitSignal(context.notified) as notice:
        save(form)
    assert "Answered by" in said(view.sheet)
    assert view.sheet.card is not None
    assert view.sheet.card.lines[0].received == 90
    with context.db.action(SET_UP) as session:
        undo(session, notice.args[1])
    assert view.sheet.card.lines[0].received == 0


def test_an_order_leads_to_the_form_of_its_delivery_and_to_its_paper(
    view: PlanningView, context: AppContext, qtbot: QtBot
) -> None:
    order = write_order(view)
    with qtbot.waitSignal(context.page_asked) as asked:
        view.sheet.print_button.click()
    assert asked.args[1]["register"] == "stock.order"
    view.sheet.send_button.click()
    with qtbot.waitSignal(context.page_asked) as asked:
        view.sheet.receive_button.click()
    assert asked.args[1] == {"receive": True, "order": order}


def test_an_order_is_given_up_and_back_goes_to_the_list(view: PlanningView) -> None:
    write_order(view)
    view.sheet.abandon_button.click()
    view.close_order()
    assert [row.state for row in view.orders_model.rows] == ["abandoned"]
    assert view.orders_table.isVisible()


def test_what_expires_is_told_in_words_and_by_month(view: PlanningView, context: AppContext) -> None:
    item = keep(context.db, "ORS")
    deliver(context.db, item, 50, lot="SOON", expiry=date(2026, 11, 30))
    view.open_part("expiry")
    rows = [[view.expiry_model.index(n, c).data() for c in range(view.expiry_model.columnCount())] for n in range(2)]
    assert rows[0][-1] == "Expires soon"
    assert rows[1][-1].endswith("days left")
    assert "November 2026: 50" in said(view)


def test_open_msupply_10024_the_threshold_is_explained_with_an_example_that_follows_what_is_typed(
    view: PlanningView, context: AppContext
) -> None:
    """open-msupply#10024: "threshold days" was built the wrong way round, and nobody could tell."""
    assert "last day is 2027-01-03" in str(example_of(90, TODAY))
    view.rules_button.click()
    form = view.master_detail.detail
    assert isinstance(form, RulesForm)
    form.days.setFocus()
    form.days.selectAll()
    press("30")
    assert "with 30 days, a lot whose last day is 04/11/2026" in form.example.text()
    save(form)
    item = keep(context.db, "ORS")
    deliver(context.db, item, 1, lot="THEN", expiry=date(2026, 11, 4))
    deliver(context.db, item, 1, lot="DAY AFTER", expiry=date(2026, 11, 5))
    view.open_part("expiry")
    states = [view.expiry_model.index(n, view.expiry_model.columnCount() - 1).data() for n in range(2)]
    assert states == ["Expires soon", "32 days left"]


def test_everything_is_ordered_up_to_its_maximum_if_the_post_says_so(
    view: PlanningView, context: AppContext, iron: bytes
) -> None:
    deliver(context.db, iron, 80, lot="M")
    assert view.plan_model.rows[0].proposal.proposed == 0
    context.put_setting("stock.order_system", "forced")
    assert view.plan_model.rows[0].proposal.proposed == 30
