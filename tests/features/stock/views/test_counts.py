"""A count typed back by real keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.db.undo import undo
from desktop_app.features.stock import services
from desktop_app.features.stock.services import counting
from desktop_app.features.stock.views.count.forms import ConfirmForm, FoundLotForm, StartForm
from desktop_app.features.stock.views.count.page import CountsView
from desktop_app.ui.context import AppContext
from tests.builders.stock_planning import SET_UP, TODAY, deliver, give, keep, left_of

Key = Qt.Key


@pytest.fixture
def items(context: AppContext) -> list[bytes]:
    """Three items with 100 of each: lines 1 to 3 of a sheet."""
    found = [keep(context.db, code) for code in ("IRON", "ORS", "ZINC")]
    for item in found:
        deliver(context.db, item, 100, date(2026, 9, 1))
    return found


@pytest.fixture
def view(context: AppContext, qtbot: QtBot, items: list[bytes]) -> CountsView:
    made = CountsView(context)
    qtbot.addWidget(made)
    made.resize(1250, 620)
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


def start(view: CountsView) -> None:
    view.start_button.setFocus()
    press(Key.Key_Return)
    form = view.master_detail.detail
    assert isinstance(form, StartForm)
    QTest.keyClick(form, Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def lines(context: AppContext) -> list[tuple[int | None, str]]:
    with context.db.read() as session:
        card = counting.count_card(session, counting.list_counts(session)[0].id)
    return [(line.rule.counted, line.rule.reason) for line in card.lines]


def test_a_count_is_typed_back_and_confirmed_without_the_mouse(
    view: CountsView, context: AppContext, items: list[bytes], qtbot: QtBot
) -> None:
    start(view)
    press("100", Key.Key_Return)
    press("97", Key.Key_Return)
    press("6")
    press("0", Key.Key_Return, "1")
    assert lines(context) == [(100, ""), (97, "lost"), (0, "not_written_out")]
    assert focused() is view.sheet.confirm_button
    press(Key.Key_Return)
    form = view.master_detail.detail
    assert isinstance(form, ConfirmForm)
    press("Siti", Key.Key_Tab, "Ani")
    with qtbot.waitSignal(context.notified) as notice:
        press(Key.Key_Tab, Key.Key_Return)
    assert [left_of(context.db, item) for item in items] == [100, 97, 0]
    assert not view.sheet.entry.isVisible()
    with context.db.action(SET_UP) as session:
        undo(session, notice.args[1])
    assert [left_of(context.db, item) for item in items] == [100, 100, 100]
    assert view.sheet.entry.isVisible()


def test_the_ledger_is_not_shown_before_a_line_is_typed(view: CountsView) -> None:
    start(view)
    ledger = next(
        n for n in range(view.sheet.model.columnCount()) if view.sheet.model.headerData(n, Qt.Orientation.Horizontal) == "Ledger"
    )
    assert view.sheet.model.index(0, ledger).data() == ""
    press("100", Key.Key_Return)
    assert view.sheet.model.index(0, ledger).data() == "100"


def test_an_empty_line_is_passed_over_and_a_number_is_taken_away_again(view: CountsView, context: AppContext) -> None:
    start(view)
    press(Key.Key_Return, "90", Key.Key_Return, Key.Key_Return)
    assert lines(context) == [(None, ""), (90, ""), (None, "")]
    press(Key.Key_Up)
    focused().selectAll()  # type: ignore[attr-defined]
    press(Key.Key_Delete, Key.Key_Return)
    assert lines(context) == [(None, ""), (None, ""), (None, "")]


def test_what_is_no_number_is_refused_beside_the_line(view: CountsView, context: AppContext) -> None:
    start(view)
    press("9o", Key.Key_Return)
    assert "is not a number" in view.sheet.entry._problem.text()
    assert lines(context)[0] == (None, "")


def test_a_line_whose_ledger_moved_says_so_and_enter_confirms_the_number(
    view: CountsView, context: AppContext, items: list[bytes]
) -> None:
    start(view)
    press("70", Key.Key_Return, Key.Key_Return)
    give(context.db, items[0], 30)
    press(Key.Key_Up)
    assert "from 100 to 70" in view.sheet.entry._problem.text()
    press(Key.Key_Return)
    with context.db.read() as session:
        card = counting.count_card(session, counting.list_counts(session)[0].id)
    assert not card.lines[0].rule.is_to_count_again
    assert card.lines[0].rule.difference == 0


def test_insert_adds_a_lot_that_nobody_expected(view: CountsView, context: AppContext, items: list[bytes]) -> None:
    start(view)
    press(Key.Key_Insert)
    form = view.master_detail.detail
    assert isinstance(form, FoundLotForm)
    form.item.set_value(items[1])
    form.lot_number.setFocus()
    press("X9")
    form.expiry.setFocus()
    press("31/12/2027")
    form.counted.setFocus()
    press("12")
    QTest.keyClick(form, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert lines(context)[-1] == (12, "")
    assert view.sheet.table.currentIndex().row() == 3
    with context.db.read() as session:
        assert services.item_card(session, items[1], TODAY).row.on_hand == 100


def test_what_was_started_or_added_is_not_called_unsaved_and_does_not_come_back(
    view: CountsView, context: AppContext, items: list[bytes]
) -> None:
    told: list[str] = []
    context.notified.connect(lambda words, _action: told.append(str(words)))
    view.start_button.setFocus()
    press(Key.Key_Return)
    started = view.master_detail.detail
    assert isinstance(started, StartForm)
    QTest.keyClicks(started.counted_by, "Siti")
    QTest.keyClick(started, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    press(Key.Key_Insert)
    found = view.master_detail.detail
    assert isinstance(found, FoundLotForm)
    found.item.set_value(items[1])
    for field, words in ((found.lot_number, "X9"), (found.expiry, "12/2027"), (found.counted, "12")):
        field.setFocus()
        press(words)
    QTest.keyClick(found, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert lines(context)[-1] == (12, "")
    assert not [words for words in told if "Not saved" in words] and not view.unsaved()
    press(Key.Key_Insert)
    again = view.master_detail.detail
    assert isinstance(again, FoundLotForm) and again.lot_number.value() == ""


def test_a_count_without_a_number_is_not_called_in_agreement(view: CountsView) -> None:
    start(view)
    view.sheet.confirm_asked.emit()
    form = view.master_detail.detail
    assert isinstance(form, ConfirmForm)
    words = " ".join(found.text() for found in form.findChildren(QLabel))
    assert "No line has a number yet." in words and "agree" not in words


def test_a_lot_number_that_differs_by_a_space_is_asked_about_in_the_form(
    view: CountsView, context: AppContext, items: list[bytes]
) -> None:
    start(view)
    press(Key.Key_Insert)
    form = view.master_detail.detail
    assert isinstance(form, FoundLotForm)
    form.item.set_value(items[1])
    form.lot_number.set_value("A 1")
    form.expiry.set_value(date(2028, 6, 30))
    form.counted.set_value(5)
    assert not form.submit()
    assert form.checked.isVisible()
    form.checked.set_value(True)
    assert form.submit()
    assert len(lines(context)) == 4


def test_giving_up_changes_nothing_and_goes_back_to_the_list(view: CountsView, context: AppContext, items: list[bytes]) -> None:
    start(view)
    press("1", Key.Key_Return, "6")
    view.sheet.abandon_button.click()
    assert view.table.isVisible()
    assert view.model.row_at(0) is not None
    assert [row.state for row in view.model.rows] == ["abandoned"]
    assert [left_of(context.db, item) for item in items] == [100, 100, 100]


def test_the_sheet_is_printed_with_and_without_quantities(view: CountsView, context: AppContext, qtbot: QtBot) -> None:
    start(view)
    with qtbot.waitSignal(context.page_asked) as asked:
        view.sheet.print_choices[0].trigger()
    assert asked.args[1]["register"] == "stock.count_sheet_blind"
    with qtbot.waitSignal(context.page_asked) as asked:
        view.sheet.print_choices[1].trigger()
    assert asked.args[1]["register"] == "stock.count_sheet"
    assert asked.args[1]["of_whom"] == "Post"
