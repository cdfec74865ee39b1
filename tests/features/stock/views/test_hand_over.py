"""A line of the ledger leads to the note that giver and receiver sign."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.features.stock.views.ledger_tab import LedgerTab
from desktop_app.ui.context import AppContext
from tests.builders.stock_planning import deliver, give, keep


def test_the_hand_over_note_of_a_delivery_is_printed_from_its_line(context: AppContext, qtbot: QtBot, qapp: QApplication) -> None:
    item = keep(context.db)
    delivery = deliver(context.db, item, 30, number="77")
    give(context.db, item, 3)
    tab = LedgerTab(context, item)
    qtbot.addWidget(tab)
    tab.show()
    places = {line.kind: number for number, line in enumerate(tab.model.rows)}
    tab.table.choose(places["issue"])
    assert not tab.note_button.isVisible()
    tab.table.choose(places["receipt"])
    with qtbot.waitSignal(context.page_asked) as asked:
        tab.note_button.click()
    assert asked.args[1]["register"] == "stock.hand_over_note"
    assert asked.args[1]["subjects"] == (delivery,)
