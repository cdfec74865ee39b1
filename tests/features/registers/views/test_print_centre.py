"""The print centre: several registers at once, from the mouse and the keyboard; and the table whose numbers open their people.

Complaints of users of other systems (printing): a year of registers printed one dialog at a time, a preview that is not what
comes out of the printer, a program that fails where there is no printer, numbers nobody can trace to people.
"""

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QStorageInfo, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.core.contract import Feature
from desktop_app.core.errors import MachineError
from desktop_app.core.layout import Column, ColumnGroup, People, Register, RowSource, SourceField
from desktop_app.core.text import Text
from desktop_app.features.registers.services import File
from desktop_app.features.registers.views import centre, centre_fields, output, places
from desktop_app.features.registers.views.page import RegistersPage
from desktop_app.features.registers.views.places import check_room, is_removable, sticks
from desktop_app.features.registers.views.sides import PAPER, SEVERAL, TABLE
from desktop_app.ui.context import AppContext
from tests.builders.residents import make_child

pytestmark = pytest.mark.gui
SHORT = 20_000
HIVES = Text("Test", "Hives")
AYU_BUDI = ("Ayu", "Budi")


@dataclasses.dataclass(frozen=True)
class Row:
    name: str
    person: bytes | None = None
    came: frozenset[bytes] = frozenset()


def feature(rows: Sequence[Row]) -> Feature:
    fields = {
        "name": SourceField("Name", lambda row, _: row.name),
        "came": SourceField("Came", lambda row, _: People(row.came)),
    }

    def source(name: str, found: Sequence[Row], person: Any = None) -> RowSource:
        return RowSource(
            f"hives.{name}", name, "resident", "month", lambda *_: found, fields, person=person, known_before=frozenset({"name"})
        )

    columns = (
        Column("No.", "row_number", 10),
        Column(None, "name", 40),
        ColumnGroup("Girls", (Column(None, "came", 20, total=True),)),
    )
    registers = [
        Register(f"hives.{name}", f"List of {name}", f"hives.{name}", columns, order=order, handed_in=name != "honey")
        for order, name in enumerate(("bees", "honey", "wax"))
    ]
    sources = [source("bees", rows, lambda row: row.person), source("honey", rows[:1]), source("wax", ())]
    return Feature("hives", HIVES, row_sources=sources, registers=registers)


@pytest.fixture
def people(context: AppContext) -> list[Row]:
    ids = [make_child(context.db, name) for name in AYU_BUDI]
    return [Row(name, one, frozenset(ids[: number + 1])) for number, (name, one) in enumerate(zip(AYU_BUDI, ids, strict=True))]


@pytest.fixture
def page(
    context: AppContext, people: list[Row], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[RegistersPage]:
    """The page over three small registers of a post in which nothing else is printed; documents are in the test's folder."""
    monkeypatch.setattr(centre_fields, "documents", lambda: tmp_path / "documents")
    monkeypatch.setattr(centre_fields, "sticks", lambda: [])
    monkeypatch.setattr(centre_fields, "printer_names", lambda: [])
    context.all_features = (feature(people),)
    made = RegistersPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitUntil(lambda: made.shown is not None, timeout=SHORT)
    yield made
    context.tasks.shutdown()


def press(qtbot: QtBot, page: RegistersPage, wanted: str) -> None:
    """Press the button of one way of showing."""
    number = [PAPER, TABLE, SEVERAL].index(wanted)
    qtbot.mouseClick(page.sides.shown_as.buttons[number], Qt.MouseButton.LeftButton)


def several(qtbot: QtBot, page: RegistersPage) -> RegistersPage:
    press(qtbot, page, SEVERAL)
    return page


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def tick(qtbot: QtBot, page: RegistersPage, title: str) -> None:
    """Go to an entry of the list from the keyboard and press the space key."""
    listed = page.choices.registers
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_Home)
    for _ in range(listed.model().rowCount()):
        if listed.currentIndex().data() == title:
            break
        qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert listed.currentIndex().data() == title
    qtbot.keyClick(listed, Qt.Key.Key_Space)


def test_nothing_is_ticked_at_first_and_nothing_can_be_printed(page: RegistersPage, qtbot: QtBot) -> None:
    several(qtbot, page)
    assert page.choices.registers.ticked() == []
    assert not page.print.isEnabled() and not page.save.isEnabled() and not page.centre.look.isEnabled()
    assert page.centre.count.text() == "0 registers are ticked"


def test_the_space_key_ticks_a_register_and_a_group_ticks_all_of_it(page: RegistersPage, qtbot: QtBot) -> None:
    several(qtbot, page)
    tick(qtbot, page, "List of honey")
    assert page.choices.registers.ticked() == ["hives.honey"]
    assert page.centre.count.text().startswith("1 register")
    assert page.print.isEnabled()
    tick(qtbot, page, "Handed in each month")
    assert page.choices.registers.ticked() == ["hives.bees", "hives.wax", "hives.honey"]
    tick(qtbot, page, "Handed in each month")
    assert page.choices.registers.ticked() == ["hives.honey"]


def test_a_click_on_a_title_ticks_it_and_another_takes_the_tick_back(page: RegistersPage, qtbot: QtBot) -> None:
    listed = several(qtbot, page).choices.registers
    place = listed.visualRect(listed.model().index(2, 0)).center()
    for expected in (["hives.wax"], []):
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert listed.ticked() == expected


@pytest.mark.parametrize(
    ("button", "expected"),
    [("all", ["hives.bees", "hives.wax", "hives.honey"]), ("handed_in", ["hives.bees", "hives.wax"]), ("none", [])],
)
def test_one_button_ticks_all_or_what_is_handed_in_or_nothing(
    page: RegistersPage, qtbot: QtBot, button: str, expected: list[str]
) -> None:
    several(qtbot, page)
    qtbot.mouseClick(getattr(page.centre, button), Qt.MouseButton.LeftButton)
    assert page.choices.registers.ticked() == expected


def test_what_is_shown_is_what_is_printed(
    page: RegistersPage, context: AppContext, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def to_file(*_: object) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return printer

    monkeypatch.setattr(centre_fields, "printer_names", lambda: ["Office"])
    monkeypatch.setattr(centre, "make_printer", to_file)
    several(qtbot, page)
    page.centre.fields.look_for_places()
    qtbot.mouseClick(page.centre.all, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.centre.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.centre.preview.pdf), timeout=SHORT)
    shown = text_of(page.centre.preview.pdf)
    assert "List of bees" in shown and "List of wax" in shown and "of 3" in shown
    with qtbot.waitSignal(context.notified, timeout=SHORT) as told:
        qtbot.mouseClick(page.print, Qt.MouseButton.LeftButton)
    assert str(told.args[0]) == "3 pages were sent to the printer"
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as printed:
        assert len(printed) == 3


def test_without_a_printer_the_files_are_saved_and_the_page_says_why(
    page: RegistersPage, context: AppContext, qtbot: QtBot, tmp_path: Path
) -> None:
    several(qtbot, page)
    assert page.centre.fields.no_printer.isVisible()
    assert "This computer has no printer" in page.centre.fields.no_printer.text()
    qtbot.mouseClick(page.centre.all, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(context.notified, timeout=SHORT):
        qtbot.mouseClick(page.print, Qt.MouseButton.LeftButton)
    assert [path.name for path in (tmp_path / "documents").iterdir()] == ["2026-10_registers_en.pdf"]


def test_one_register_without_a_printer_is_offered_as_a_file(
    page: RegistersPage, context: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "printer_names", lambda: [])
    with qtbot.waitSignal(context.notified, timeout=SHORT) as told:
        qtbot.mouseClick(page.print, Qt.MouseButton.LeftButton)
    assert "This computer has no printer" in str(told.args[0])
    dialog = page.findChild(QFileDialog)
    assert dialog is not None and dialog.isVisible()
    dialog.reject()


def test_one_file_each_goes_to_the_stick_that_is_chosen(
    page: RegistersPage, context: AppContext, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = places.Place(tmp_path / "stick", "KINGSTON", 12_300_000_000)
    monkeypatch.setattr(centre_fields, "sticks", lambda: [stick])
    fields = several(qtbot, page).centre.fields
    qtbot.mouseClick(fields.again, Qt.MouseButton.LeftButton)
    assert [fields.place.itemText(number) for number in range(3)] == [
        "Documents",
        "Stick or disk KINGSTON, 12.3 GB free",
        "Another folder…",
    ]
    fields.place.setFocus()
    qtbot.keyClick(fields.place, Qt.Key.Key_Down)
    fields.files.setFocus()
    qtbot.keyClick(fields.files, Qt.Key.Key_Down)
    qtbot.mouseClick(page.centre.handed_in, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(context.notified, timeout=SHORT) as told:
        qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert str(told.args[0]) == f"2 files were saved in {tmp_path / 'stick'}"
    assert sorted(path.name for path in (tmp_path / "stick").iterdir()) == [
        "2026-10_hives.bees_en.pdf",
        "2026-10_hives.wax_en.pdf",
    ]


def test_spreadsheets_are_saved_and_not_printed(page: RegistersPage, context: AppContext, qtbot: QtBot, tmp_path: Path) -> None:
    fields = several(qtbot, page).centre.fields
    fields.format.setFocus()
    qtbot.keyClick(fields.format, Qt.Key.Key_Down)
    qtbot.mouseClick(page.centre.all, Qt.MouseButton.LeftButton)
    assert not page.centre.look.isEnabled()
    with qtbot.waitSignal(context.notified, timeout=SHORT):
        qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert [path.name for path in (tmp_path / "documents").iterdir()] == ["2026-10_registers_en.xlsx"]


def test_empty_forms_of_all_registers_are_made_for_a_month_without_power(page: RegistersPage, qtbot: QtBot) -> None:
    several(qtbot, page)
    qtbot.mouseClick(page.centre.all, Qt.MouseButton.LeftButton)
    page.choices.form.setFocus()
    qtbot.keyClick(page.choices.form, Qt.Key.Key_End)
    qtbot.mouseClick(page.centre.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.centre.preview.pdf), timeout=SHORT)
    shown = text_of(page.centre.preview.pdf)
    assert "List of bees" in shown and "Ayu" not in shown and "No entries" not in shown


def test_another_tick_lets_go_of_pages_that_would_not_be_printed(page: RegistersPage, qtbot: QtBot) -> None:
    several(qtbot, page)
    qtbot.mouseClick(page.centre.all, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.centre.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.centre.preview.pdf), timeout=SHORT)
    tick(qtbot, page, "List of honey")
    assert page.centre.preview.pdf == b""


def test_pages_that_are_made_while_something_else_is_ticked_are_not_shown(page: RegistersPage, qtbot: QtBot) -> None:
    several(qtbot, page)
    qtbot.mouseClick(page.centre.all, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.centre.look, Qt.MouseButton.LeftButton)
    tick(qtbot, page, "List of honey")
    qtbot.waitUntil(page.context.tasks.is_idle, timeout=SHORT)
    assert page.centre.preview.pdf == b"", "these pages would not be printed now"
    assert not page.stop.isVisible() and page.print.isEnabled()


def test_pages_that_are_made_while_the_data_change_are_marked_as_older(page: RegistersPage, qtbot: QtBot) -> None:
    several(qtbot, page)
    qtbot.mouseClick(page.centre.all, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.centre.look, Qt.MouseButton.LeftButton)
    make_child(page.context.db, "Citra")
    qtbot.waitUntil(lambda: bool(page.centre.preview.pdf), timeout=SHORT)
    assert page.centre.preview.is_stale()


def test_a_register_that_is_made_while_the_data_change_is_made_anew(page: RegistersPage, qtbot: QtBot, people: list[Row]) -> None:
    shown = page.shown
    page.make()
    make_child(page.context.db, "Citra")
    assert page.preview.is_stale()
    with qtbot.waitSignals([page.context.tasks.busy] * 2, timeout=SHORT):
        qtbot.waitUntil(lambda: page.shown is not shown, timeout=SHORT)
    qtbot.waitUntil(lambda: not page.preview.is_stale() and page.context.tasks.is_idle(), timeout=SHORT)
    assert page.shown is not None


def test_a_new_window_has_the_same_ticks(page: RegistersPage, context: AppContext, qtbot: QtBot) -> None:
    several(qtbot, page)
    tick(qtbot, page, "List of wax")
    again = RegistersPage(context)
    qtbot.addWidget(again)
    again.restore(page.state())
    assert again.sides.value() == SEVERAL and again.choices.registers.ticked() == ["hives.wax"]


def test_a_stick_without_room_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    free = QStorageInfo(str(tmp_path)).bytesAvailable()

    class Huge(bytes):
        def __len__(self) -> int:
            return free + 5_000_000

    with pytest.raises(MachineError, match="has no room"):
        check_room(tmp_path / "not" / "there", [File("a.pdf", Huge())])
    check_room(tmp_path, [File("a.pdf", b"small")])


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        ("/media/siti/KINGSTON", True),
        ("/run/media/siti/KINGSTON", True),
        ("/Volumes/KINGSTON", True),
        ("E:/", True),
        ("C:/", False),
        ("/", False),
        ("/home", False),
        ("/mediastore", False),
    ],
)
def test_a_stick_is_known_by_where_it_stands(root: str, expected: bool) -> None:
    assert is_removable(root) is expected


def test_the_computers_own_disk_is_no_stick() -> None:
    assert sticks([QStorageInfo("/")]) == []


def open_table(qtbot: QtBot, page: RegistersPage) -> RegistersPage:
    press(qtbot, page, TABLE)
    qtbot.waitUntil(lambda: page.table.model.rowCount() > 0, timeout=SHORT)
    return page


def go_to(qtbot: QtBot, page: RegistersPage, line: int, place: int) -> None:
    """Go to a cell with the arrow keys."""
    cells = page.table.cells
    cells.setFocus()
    cells.setCurrentIndex(page.table.model.index(0, 0))
    for _ in range(line):
        qtbot.keyClick(cells, Qt.Key.Key_Down)
    for _ in range(place):
        qtbot.keyClick(cells, Qt.Key.Key_Right)


def names_of(page: RegistersPage) -> list[str]:
    model = page.table.people.model
    return [model.index(number, 0).data() for number in range(model.rowCount())]


@pytest.mark.parametrize(("line", "expected"), [(0, ["Ayu"]), (1, ["Ayu", "Budi"]), (2, ["Ayu", "Budi"])])
def test_every_number_and_every_sum_opens_its_people(page: RegistersPage, qtbot: QtBot, line: int, expected: list[str]) -> None:
    open_table(qtbot, page)
    go_to(qtbot, page, line, 2)
    qtbot.keyClick(page.table.cells, Qt.Key.Key_Return)
    qtbot.waitUntil(page.table.people.isVisible, timeout=SHORT)
    assert names_of(page) == expected
    assert page.table.people.title.text() == "Girls · Came"


def test_a_name_of_the_list_opens_the_card_and_esc_goes_back_to_the_number(
    page: RegistersPage, context: AppContext, qtbot: QtBot, people: list[Row]
) -> None:
    open_table(qtbot, page)
    go_to(qtbot, page, 1, 2)
    qtbot.keyClick(page.table.cells, Qt.Key.Key_Return)
    qtbot.waitUntil(page.table.people.isVisible, timeout=SHORT)
    with qtbot.waitSignal(context.page_asked, timeout=SHORT) as asked:
        qtbot.keyClick(page.table.people.list, Qt.Key.Key_Return)
    assert asked.args == ["residents", {"resident": people[0].person}]
    qtbot.keyClick(page.table.people.list, Qt.Key.Key_Escape)
    assert not page.table.people.isVisible()
    assert page.table.cells.currentIndex().column() == 2


def test_a_row_about_a_person_opens_the_card(page: RegistersPage, context: AppContext, qtbot: QtBot, people: list[Row]) -> None:
    open_table(qtbot, page)
    go_to(qtbot, page, 1, 1)
    with qtbot.waitSignal(context.page_asked, timeout=SHORT) as asked:
        qtbot.keyClick(page.table.cells, Qt.Key.Key_Return)
    assert asked.args == ["residents", {"resident": people[1].person}]


def test_the_table_has_the_heads_and_the_values_of_the_paper(page: RegistersPage, qtbot: QtBot) -> None:
    model = open_table(qtbot, page).table.model
    shown = [[model.index(line, place).data() for place in range(model.columnCount())] for line in range(model.rowCount())]
    assert shown == [["1", "Ayu", "1"], ["2", "Budi", "2"], ["Total", "", "3"]]
    go_to(qtbot, page, 1, 2)
    assert page.table.where.text() == "Budi   ·   Girls · Came"


def test_a_register_without_rows_says_so_in_the_table(page: RegistersPage, qtbot: QtBot) -> None:
    press(qtbot, page, TABLE)
    page.choices.choose_register("hives.wax")
    qtbot.waitUntil(page.table.empty.isVisible, timeout=SHORT)
    assert page.table.empty.title.text() == "Nothing is written down for it yet"
