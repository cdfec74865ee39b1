"""Registers as spreadsheets: the heads of the paper over numbers and dates that can be reckoned with."""

from datetime import UTC, date, datetime
from io import BytesIO

import openpyxl
import pytest

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.language import CODES, language
from desktop_app.core.layout import Column, ColumnGroup, Gap, Number, People, Register, RowSource, Signature, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Words
from desktop_app.features.registers.services import (
    Catalogue,
    Entry,
    Order,
    make_catalogue,
    make_spreadsheet,
    make_workbook,
    save_spreadsheet,
    spreadsheet_name,
)
from desktop_app.packs import load_pack, pack_names
from desktop_app.residents.models import Resident
from desktop_app.shell.discovery import find_features

OCTOBER = Month(2026, 10)
NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
WORK = QT_TRANSLATE_NOOP("Test", "Work")
NAMES = ("=1+1", "@SUM(A1)", "+62 812", "-5", "فاطمة", "http://example.org", "007")


def field(key: str) -> SourceField:
    return SourceField(key, lambda row, _: row[key])


def catalogue_of(rows, *columns, **changes) -> Catalogue:
    """Return a catalogue of one register "hives.list" over ``rows``, dicts by field."""
    keys = {key for row in rows for key in row}
    source = RowSource("hives.list", "Hives", "resident", "month", lambda *_: rows, {key: field(key) for key in keys})
    register = Register("hives.list", changes.pop("title", "Hives"), source.id, tuple(columns), **changes)
    return Catalogue(load_pack("generic"), [Entry(register, source, "Hives")])


def sheets(db, catalogue, code="en", **changes):
    with db.read() as session:
        order = Order("hives.list", OCTOBER, language(code), NOW, **changes)
        return openpyxl.load_workbook(BytesIO(make_spreadsheet(session, catalogue, order)))


def cells_of(sheet) -> dict[object, object]:
    return {cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value is not None}


def column_below(sheet, head: str) -> list[object]:
    """Return the values below a heading."""
    top = cells_of(sheet)[head]
    spans = [area for area in sheet.merged_cells.ranges if top.coordinate in area]
    first = (spans[0].max_row if spans else top.row) + 1
    return [sheet.cell(row, top.column).value for row in range(first, sheet.max_row + 1)]


def test_names_that_look_like_formulas_stay_the_text_that_was_typed(db):
    rows = [{"name": name} for name in NAMES]
    sheet = sheets(db, catalogue_of(rows, Column("Name", "name", 40))).worksheets[0]
    below = column_below(sheet, "Name")[: len(NAMES)]
    assert below == list(NAMES)
    cells = [cells_of(sheet)[name] for name in NAMES]
    assert {cell.data_type for cell in cells} == {"s"} and all(cell.hyperlink is None for cell in cells)


def test_numbers_and_whole_dates_can_be_reckoned_with_and_dates_known_in_part_are_words(db):
    rows = [
        {"weight": Number(9.4, 1), "count": 1234, "born": date(2024, 5, 17)},
        {"weight": Number(10.25, 2), "count": 0, "born": PartialDate(2024, 5, 18)},
        {"weight": Gap.NOT_APPLICABLE, "count": Gap.NOT_KNOWN, "born": PartialDate(2024, 5)},
        {"weight": None, "count": None, "born": PartialDate()},
    ]
    columns = (Column("Weight", "weight", 20), Column("Count", "count", 20), Column("Born", "born", 20))
    sheet = sheets(db, catalogue_of(rows, *columns)).worksheets[0]
    assert column_below(sheet, "Weight")[:4] == [9.4, 10.25, "–", None]
    assert column_below(sheet, "Count")[:4] == [1234, 0, "?", None]
    assert column_below(sheet, "Born")[:4] == [datetime(2024, 5, 17), datetime(2024, 5, 18), "05/2024", None]
    assert cells_of(sheet)[9.4].number_format == "#,##0.0" and cells_of(sheet)[10.25].number_format == "#,##0.00"
    assert cells_of(sheet)[datetime(2024, 5, 17)].number_format == "dd/mm/yyyy"


def test_zero_blank_and_not_asked_are_kept_apart_with_a_legend(db):
    rows = [{"n": 0}, {"n": None}, {"n": Gap.NOT_KNOWN}]
    told = [
        value for value in cells_of(sheets(db, catalogue_of(rows, Column("N", "n", 20))).worksheets[0]) if isinstance(value, str)
    ]
    legend = next(value for value in told if value.startswith("Signs in the table"))
    assert "0: none" in legend and "?: not known" in legend and "empty: not filled in" in legend
    assert "does not apply" not in legend


def test_heads_of_three_storeys_are_merged_as_on_paper_and_stay_in_sight(db):
    columns = (
        Column("No.", "row_number", 8),
        Column("Name", "name", 40),
        ColumnGroup(
            "Growth", (ColumnGroup("May", (Column("kg", "kg", 9, rotated=True), Column("cm", "cm", 9))), Column("Sum", "kg", 9))
        ),
    )
    rows = [{"name": "Ayu", "kg": Number(9.4, 1), "cm": 80}]
    sheet = sheets(db, catalogue_of(rows, *columns, numbered=True)).worksheets[0]
    merged = {str(area) for area in sheet.merged_cells.ranges}
    top = cells_of(sheet)["Growth"].row
    assert merged == {
        f"A{top}:A{top + 2}",
        f"B{top}:B{top + 2}",
        f"C{top}:E{top}",
        f"C{top + 1}:D{top + 1}",
        f"E{top + 1}:E{top + 2}",
    }
    assert cells_of(sheet)["kg"].alignment.textRotation == 90
    assert [sheet.cell(top + 3, column).value for column in range(1, 6)] == [1, 2, 3, 4, 5]
    assert sheet.freeze_panes == f"C{top + 4}"
    assert sheet.print_title_rows == f"${top}:${top + 3}"


def test_sums_are_formulas_over_their_column_and_bear_what_they_come_to(db):
    rows = [{"n": number, "kg": Number(number / 2, 1)} for number in range(1, 5)]
    columns = (Column("Name", "", 20), Column("N", "n", 20, total=True), Column("kg", "kg", 20, total=True))
    catalogue = catalogue_of(rows, *columns)
    with db.read() as session:
        content = make_spreadsheet(session, catalogue, Order("hives.list", OCTOBER, language("en"), NOW))
    formulas, values = (openpyxl.load_workbook(BytesIO(content), data_only=only).worksheets[0] for only in (False, True))
    found = [cell for row in formulas.iter_rows() for cell in row if cell.data_type == "f"]
    first = cells_of(formulas)["kg"].row + 1
    assert [cell.value for cell in found] == [f"=SUM(B{first}:B{first + 3})", f"=SUM(C{first}:C{first + 3})"]
    assert [values[cell.coordinate].value for cell in found] == [10, 5]


def test_a_register_without_rows_has_its_heads_and_no_sums(db):
    sheet = sheets(db, catalogue_of([], Column("N", "row_number", 20, total=True))).worksheets[0]
    assert "N" in cells_of(sheet) and not [c for row in sheet.iter_rows() for c in row if c.data_type == "f"]


@pytest.mark.parametrize("code", CODES)
def test_a_sheet_speaks_its_language_and_runs_the_way_it_is_read(db, code):
    title = Words({"en": "Hives", "ar": "خلايا النحل", "zh": "蜂箱"})
    sheet = sheets(db, catalogue_of([{"n": 1}], Column(None, "n", 20), title=title), code).worksheets[0]
    assert sheet["A1"].value == language(code).text(title) and sheet.title == language(code).text(title)
    assert bool(sheet.sheet_view.rightToLeft) == (code == "ar")


@pytest.mark.parametrize(("paper", "number"), [("A4", "9"), ("F4", "14"), ("A3", "8")])
@pytest.mark.parametrize("landscape", [True, False])
def test_a_sheet_is_printed_on_the_paper_of_its_layout(db, paper, number, landscape):
    sheet = sheets(db, catalogue_of([{"n": 1}], Column("N", "n", 20), paper=paper, landscape=landscape)).worksheets[0]
    assert (str(sheet.page_setup.paperSize), sheet.page_setup.orientation) == (number, "landscape" if landscape else "portrait")
    assert sheet.page_setup.fitToWidth in (None, 1) and sheet.page_setup.fitToHeight == 0


def test_who_signs_and_what_is_practice_stand_on_the_sheet(db):
    signatures = (Signature("Midwife", "midwife", "Checked by"),)
    sheet = sheets(db, catalogue_of([{"n": 1}], Column("N", "n", 20), signatures=signatures, note="A note."), is_practice=True)
    told = cells_of(sheet.worksheets[0])
    assert "Checked by Midwife: …" in told and "PRACTICE" in told and "A note." in told


def test_each_number_leads_to_its_people_on_a_sheet_of_their_own(db):
    with db.action(WORK) as session:
        people = [Resident(name=name, sex="F", birth_year=2024, mother_name="Rina") for name in ("Siti", "=Ayu", "欧阳娜娜")]
        session.add_all(people)
        session.flush()
        ids = [person.id for person in people]
    rows = [{"what": "Weighed", "n": People(frozenset(ids))}, {"what": "Absent", "n": People(frozenset())}]
    catalogue = catalogue_of(rows, Column("What", "what", 40), ColumnGroup("Children", (Column("All", "n", 20),)))
    book = sheets(db, catalogue, with_people=True)
    table, people_sheet = book.worksheets
    (number,) = [cell for row in table.iter_rows() for cell in row if cell.hyperlink]
    assert number.value == 3
    place = number.hyperlink.location.rpartition("!")[2]
    assert people_sheet[place].value == "Weighed · Children / All: 3"
    told = [value for value in cells_of(people_sheet)]
    assert {"=Ayu", "Siti", "欧阳娜娜", "2024", "Rina"} <= set(told)
    assert len(sheets(db, catalogue).worksheets) == 1


def test_several_registers_make_one_workbook_with_a_sheet_each_whatever_they_are_called(db):
    title = "Register of: children / under [five] who live in the area of the post"
    catalogue = catalogue_of([{"n": 1}], Column("N", "n", 20), title=title)
    with db.read() as session:
        order = Order("hives.list", OCTOBER, language("en"), NOW)
        book = openpyxl.load_workbook(BytesIO(make_workbook(session, catalogue, [order] * 3)))
    assert len(set(book.sheetnames)) == 3 and all(len(name) <= 31 for name in book.sheetnames)


def test_the_same_data_give_the_same_bytes(db):
    catalogue = catalogue_of([{"n": 1}], Column("N", "n", 20))
    with db.read() as session:
        order = Order("hives.list", OCTOBER, language("en"), NOW)
        assert make_spreadsheet(session, catalogue, order) == make_spreadsheet(session, catalogue, order)


def test_a_column_has_room_for_its_longest_number_and_date_so_that_no_cell_shows_hashes(db):
    rows = [{"n": 123456789, "born": date(2024, 12, 31)}]
    sheet = sheets(db, catalogue_of(rows, Column("N", "n", 5, rotated=True), Column("Born", "born", 5))).worksheets[0]
    assert sheet.column_dimensions["A"].width >= len("123,456,789") * 0.9
    assert sheet.column_dimensions["B"].width >= len("31/12/2024") * 0.9


@pytest.mark.parametrize("form", ["blank", "known"])
def test_a_form_to_be_filled_in_is_a_spreadsheet_too(db, form):
    told = cells_of(sheets(db, catalogue_of([{"n": 77}], Column("N", "n", 20, total=True)), form=form).worksheets[0])
    assert "N" in told and 77 not in told
    assert spreadsheet_name(Order("hives.list", OCTOBER, language("sv"), NOW, form=form)) == f"2026-10_hives.list_{form}_sv.xlsx"


@pytest.mark.parametrize("name", pack_names())
def test_every_register_of_every_pack_is_a_spreadsheet_in_every_language(db, name):
    catalogue = make_catalogue(load_pack(name), find_features())
    with db.read() as session:
        for code in CODES:
            orders = [Order(entry.id, OCTOBER, language(code), NOW, with_people=True) for entry in catalogue.entries]
            book = openpyxl.load_workbook(BytesIO(make_workbook(session, catalogue, orders)))
            assert len(book.worksheets) >= len(orders)


def test_a_paper_that_is_no_table_is_refused_in_words(db):
    catalogue = make_catalogue(load_pack("generic"), find_features())
    paper = catalogue.papers[0]
    with db.read() as session, pytest.raises(UserError, match="Save it as PDF"):
        make_spreadsheet(session, catalogue, Order(paper.id, OCTOBER, language("en"), NOW))


def test_a_folder_that_cannot_be_written_is_told_with_the_file(tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(MachineError) as failed:
        save_spreadsheet(tmp_path / "file" / "register.xlsx", b"content")
    assert "register.xlsx" in str(failed.value.text)
    save_spreadsheet(tmp_path / "new" / "register.xlsx", b"content")
    assert (tmp_path / "new" / "register.xlsx").read_bytes() == b"content"


def test_rows_stand_under_the_name_of_their_group_as_on_paper(db):
    rows = [{"name": name, "house": house, "n": 1} for name, house in (("Ayu", "=A1"), ("Budi", "RT 2"), ("Citra", "RT 2"))]
    columns = (Column("Name", "name", 40), Column("N", "n", 20, total=True))
    sheet = sheets(db, catalogue_of(rows, *columns, group_by="house")).worksheets[0]
    assert column_below(sheet, "Name")[:6] == ["=A1", "Ayu", "RT 2", "Budi", "Citra", "Total"]
    assert column_below(sheet, "N")[1:5] == [1, None, 1, 1]
    assert str(column_below(sheet, "N")[5]).startswith("=SUM(")
    assert cells_of(sheet)["=A1"].data_type == "s"


def test_a_number_under_the_name_of_a_group_leads_to_its_people(db):
    with db.action(WORK) as session:
        person = Resident(name="Ayu", birth_source="caregiver", status="here")
        session.add(person)
        session.flush()
        rows = [{"name": "Ayu", "house": "RT 2", "n": People(frozenset([person.id]))}]
    columns = (Column("Name", "name", 40), Column("N", "n", 20, total=True))
    sheet = sheets(db, catalogue_of(rows, *columns, group_by="house"), with_people=True).worksheets[0]
    linked = [cell for row in sheet.iter_rows() for cell in row if cell.hyperlink is not None]
    assert [cell.value for cell in linked] == [1]
    assert sheet.cell(linked[0].row, 1).value == "Ayu"
