"""Lists: what is fetched, sorted, opened by key, and that nothing runs out of its page."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop_app.core.language import language
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.table import ROW_ROLE, SORT_ROLE, BlocksModel, RowsModel, TableColumn, table_view
from desktop_app.ui.table.widths import columns_with_room, shared_widths, wanted_width
from desktop_app.ui.theme import apply_theme
from tests.ui.typing_keys import type_text


@dataclass(frozen=True)
class Child:
    name: str
    weight_g: int | None = None
    state: str = "ok"


CHILDREN = [Child("Budi", 9400), Child("ayu", 12_500, "danger"), Child("Åsa", None), Child("Citra", 8100)]
COLUMNS = [
    TableColumn("Name", lambda c: c.name, stretch=True),
    TableColumn(
        "Weight", lambda c: "" if c.weight_g is None else f"{c.weight_g / 1000:.1f} kg", lambda c: c.weight_g, numeric=True
    ),
    TableColumn("State", lambda c: c.state, tone=lambda c: c.state),
]


@pytest.fixture(autouse=True)
def look(qapp):
    apply_theme(qapp, language=language("en"))


@pytest.fixture
def model():
    made = RowsModel(COLUMNS)
    made.set_rows(CHILDREN)
    return made


@pytest.fixture
def shown(model, qtbot):
    table = table_view(model, QT_TRANSLATE_NOOP("Window", "Children"))
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    return table


def names(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click_head(qtbot, table, column):
    head = table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) // 2, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_a_cell_gives_words_sort_value_and_its_row(model):
    cell = model.index(1, 1)
    assert (cell.data(), cell.data(SORT_ROLE), cell.data(ROW_ROLE)) == ("12.5 kg", 12_500, CHILDREN[1])


def test_a_click_on_a_head_sorts_and_a_second_turns_the_order(shown, model, qtbot):
    click_head(qtbot, shown, 1)
    assert names(model) == ["Citra", "Budi", "ayu", "Åsa"]
    click_head(qtbot, shown, 1)
    assert names(model) == ["ayu", "Budi", "Citra", "Åsa"]  # what is not known stays last


def test_names_sort_without_regard_to_capitals_and_marks(shown, model, qtbot):
    click_head(qtbot, shown, 0)
    assert names(model) == ["Åsa", "ayu", "Budi", "Citra"]


def test_the_chosen_order_stays_when_rows_are_replaced(shown, model, qtbot):
    click_head(qtbot, shown, 0)
    model.set_rows([Child("Zul"), Child("Ani")])
    assert names(model) == ["Ani", "Zul"]


def test_the_chosen_row_stays_chosen_when_the_order_changes(shown, model, qtbot):
    shown.choose(0)
    click_head(qtbot, shown, 0)
    assert shown.current_row() == CHILDREN[0]


def test_enter_and_double_click_open_the_row(shown, qtbot):
    shown.choose(1)
    with qtbot.waitSignal(shown.opened) as opened:
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert opened.args == [CHILDREN[1]]
    place = shown.visualRect(shown.model().index(2, 0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(shown.opened) as opened:
        qtbot.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [CHILDREN[2]]


def test_the_row_can_be_copied_into_a_spreadsheet(shown, qtbot, qapp):
    shown.choose(1)
    qtbot.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "ayu\t12.5 kg\tdanger"


def test_letters_typed_in_the_list_go_to_the_search(shown, qtbot):
    with qtbot.waitSignal(shown.typed) as typed:
        qtbot.keyClick(shown, Qt.Key.Key_S)
    assert typed.args == ["s"]


def test_arrows_home_and_end_walk_through_the_list(shown, qtbot):
    shown.choose(0)
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert shown.current_row() == CHILDREN[1]
    qtbot.keyClick(shown, Qt.Key.Key_End)
    assert shown.current_row() == CHILDREN[3]
    qtbot.keyClick(shown, Qt.Key.Key_Home)
    assert shown.current_row() == CHILDREN[0]


@pytest.mark.parametrize("width", [300, 600, 1366])
def test_columns_fill_the_list_exactly(shown, width):
    shown.resize(width, 300)
    total = sum(shown.columnWidth(column) for column in range(3))
    assert total == shown.viewport().width()
    assert not shown.horizontalScrollBar().isVisible()


@pytest.mark.parametrize(
    ("wanted", "stretch", "available", "widths"),
    [
        ([100, 80], [True, False], 300, [220, 80]),
        ([200, 80], [True, False], 240, [160, 80]),
        ([200, 200], [True, False], 200, [76, 124]),
        ([100, 80], [False, False], 300, [100, 200]),
    ],
)
def test_width_is_shared(wanted, stretch, available, widths):
    found = shared_widths(wanted, stretch, available)
    assert sum(found) == available
    assert found == pytest.approx(widths, abs=2)


@pytest.mark.parametrize(
    ("available", "shown"), [(500, [0, 1, 2, 3]), (350, [0, 1, 3]), (250, [0, 1]), (100, [0, 1]), (0, [0, 1, 2, 3])]
)
def test_columns_of_the_highest_rank_go_first_where_room_is_missing(available, shown):
    assert columns_with_room([100, 100, 100, 100], [0, 0, 2, 1], available) == shown


def test_a_column_of_pills_is_wide_enough_for_words_without_one(qapp, model):
    words = "calibration due on 13/12/2026"
    columns = [COLUMNS[0], TableColumn("State", lambda _c: words, tone=lambda c: c.state if c.state != "ok" else None)]
    plain = RowsModel(columns)
    plain.set_rows([Child("Budi")])
    table = table_view(plain, QT_TRANSLATE_NOOP("Window", "Children"))
    assert wanted_width(table, plain, 1) >= table.fontMetrics().horizontalAdvance(words) + 2 * 10
    table.deleteLater()


def test_a_hidden_column_comes_back_with_the_room(qtbot):
    model = RowsModel([COLUMNS[0], TableColumn("House", lambda _row: "RT 05 / RW 02 / 117", rank=1)])
    model.set_rows(CHILDREN)
    table = table_view(model, "Children")
    qtbot.addWidget(table)
    table.resize(160, 300)
    table.show()
    assert table.isColumnHidden(1)
    table.resize(600, 300)
    assert not table.isColumnHidden(1)


class Store:
    """Stands for the database: counts what is asked of it."""

    def __init__(self, size):
        self.size, self.asked = size, []

    def fetch(self, ids):
        self.asked.append(len(ids))
        return [Child(f"Child {number}") for number in ids if number != 130]


@pytest.fixture
def long_list():
    store = Store(100_000)
    model = BlocksModel(COLUMNS, store.fetch, lambda child: int(child.name.split()[1]))
    model.set_ids(range(store.size))
    return model, store


def test_a_long_list_fetches_only_the_blocks_that_are_looked_at(long_list):
    model, store = long_list
    assert model.rowCount() == 100_000
    assert model.index(99_999, 0).data() == "Child 99999"
    assert model.index(99_990, 0).data() == "Child 99990"
    assert len(store.asked) == 1


def test_a_long_list_keeps_few_blocks_in_memory(long_list):
    model, store = long_list
    for row in range(0, 100_000, 500):
        model.index(row, 0).data()
    asked = len(store.asked)
    model.index(0, 0).data()
    assert len(store.asked) == asked + 1


def test_a_row_that_is_gone_shows_nothing(long_list):
    model, _store = long_list
    assert model.index(130, 0).data() is None
    assert model.index(130, 0).data(ROW_ROLE) is None


def test_a_long_list_asks_its_page_for_another_order(long_list, qtbot):
    model, _store = long_list
    table = table_view(model, "Children")
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    with qtbot.waitSignal(model.sort_asked) as asked:
        click_head(qtbot, table, 1)
    assert asked.args == [1, False]


def test_what_changed_is_fetched_again_and_the_place_stays(long_list, qtbot):
    model, store = long_list
    model.index(5, 0).data()
    model.index(5000, 0).data()
    model.refresh([5])
    asked = len(store.asked)
    model.index(5000, 0).data()
    assert len(store.asked) == asked
    model.index(5, 0).data()
    assert len(store.asked) == asked + 1
    assert model.place_of(70_000) == 70_000
    assert model.place_of(-1) is None


def test_a_search_field_sends_to_the_list_and_empties_by_escape(qtbot):
    from desktop_app.ui.fields import SearchField

    field = SearchField("Name, mother, number")
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.changed):
        type_text(field, "سي")
    assert field.value() == "سي"
    with qtbot.waitSignal(field.down):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.value() == ""


@pytest.mark.parametrize(
    ("code", "words", "shown"),
    [
        ("ar", "03 / Jl. Kenanga 52", "\u206803 / Jl. Kenanga 52\u2069"),
        ("ar", "03 / شارع الوادي 5", "03 / شارع الوادي 5"),
        ("en", "03 / شارع الوادي 5", "\u206803 / شارع الوادي 5\u2069"),
        ("ar", "39 شهرًا", "39 شهرًا"),
        ("ar", "12.5", "12.5"),
        ("en", "03 / Jl. Kenanga 52", "03 / Jl. Kenanga 52"),
    ],
)
def test_an_address_keeps_its_order_in_a_window_of_the_other_direction(qapp, qtbot, code, words, shown):
    apply_theme(qapp, language=language(code))
    model = RowsModel([TableColumn("House", lambda row: row)])
    view = table_view(model, "Houses")
    qtbot.addWidget(view)
    model.set_rows([words])
    option = QStyleOptionViewItem()
    view.itemDelegate().initStyleOption(option, model.index(0, 0))
    assert option.text == shown
    assert model.index(0, 0).data() == words  # what is copied and sorted stays as it was typed
