"""Files of all kinds become tables, or are refused with a sentence."""

import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from desktop_app.core.errors import UserError
from desktop_app.residents.rules.importing.sources import EPPGBM, OPENSID, recognise
from desktop_app.residents.services.importing.workbook import read_workbook
from tests.residents.importing.workbooks import person, write_xlsx

HEADINGS = ("Nama", "L/P", "Tgl Lahir")
ROWS = [{"Nama": "Ayu", "L/P": "P", "Tgl Lahir": "10-03-1996"}, {"Nama": "Muñoz", "L/P": "L", "Tgl Lahir": "1980"}]
LINES = ["Nama;L/P;Tgl Lahir", "Ayu;P;10-03-1996", "Muñoz;L;1980"]


def cells_of(path: Path) -> list[tuple[int, list[object]]]:
    return [(row.number, list(row.cells)) for row in read_workbook(path).rows]


EXPECTED = [(2, ["Ayu", "P", "10-03-1996"]), (3, ["Muñoz", "L", "1980"])]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_tables_are_read_in_the_encodings_and_delimiters_of_spreadsheet_programs(tmp_path, encoding, delimiter):
    path = tmp_path / "daftar.csv"
    path.write_bytes("\r\n".join(line.replace(";", delimiter) for line in LINES).encode(encoding))
    table = read_workbook(path)
    assert table.headings == HEADINGS
    assert cells_of(path) == EXPECTED


def test_rows_of_a_text_table_keep_the_numbers_that_the_spreadsheet_program_shows(tmp_path):
    path = tmp_path / "daftar.csv"
    path.write_text('Daftar warga;;\n\nNama;L/P;Alamat\n"Ayu";P;"Jl. Melati\nno. 4"\n\nBudi;L;\n', encoding="utf-8")
    assert [number for number, _ in cells_of(path)] == [4, 6]


def test_xlsx_rows_keep_their_numbers_below_empty_rows_and_a_title(tmp_path):
    assert cells_of(write_xlsx(tmp_path / "a.xlsx", HEADINGS, ROWS, above=4)) == [(6, EXPECTED[0][1]), (7, EXPECTED[1][1])]


def test_ods_files_are_read(tmp_path):
    path = tmp_path / "daftar.ods"
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in line.split(";")
        )
        + "</table:table-row>"
        for line in LINES
    )
    names = {n: f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text", "manifest")}
    content = (
        f"<office:document-content {names['office']} {names['table']} {names['text']}><office:body><office:spreadsheet>"
        f'<table:table table:name="Warga">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("content.xml", content)
        file.writestr("META-INF/manifest.xml", f"<manifest:manifest {names['manifest']}/>")
    assert read_workbook(path).sheets == ("Warga",)
    assert cells_of(path) == EXPECTED


def test_old_xls_files_are_read(tmp_path):
    xlwt = pytest.importorskip("xlwt", reason="xlwt, which writes old .xls files, is not installed")
    book = xlwt.Workbook()
    sheet = book.add_sheet("Warga")
    for at, line in enumerate(LINES):
        for column, cell in enumerate(line.split(";")):
            sheet.write(at, column, cell)
    path = tmp_path / "daftar.xls"
    book.save(str(path))
    assert cells_of(path) == EXPECTED


def test_all_sheets_with_the_same_headings_are_read_in_any_order_of_columns_and_others_are_named(tmp_path):
    path = tmp_path / "sheets.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name, rows in {
            "RT 1": [["Nama", "L/P"], ["Ayu", "P"]],
            "RT 2": [["L/P", "Nama", "Catatan"], ["L", "Budi", "x"]],
            "Harga": [["Barang", "Harga"], ["Beras", "12"]],
            "Kode Data": [["Nama", "L/P"], ["nobody", "P"]],
        }.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
    table = read_workbook(path)
    assert (table.sheets, table.skipped) == (("RT 1", "RT 2"), ("Harga",))
    assert table.headings == ("L/P", "Nama", "Catatan")
    found = [(row.sheet, row.number, list(row.cells)) for row in table.rows]
    assert found == [("RT 1", 2, ["P", "Ayu", None]), ("RT 2", 2, ["L", "Budi", "x"])]


def test_the_mark_of_opensid_ends_the_data(tmp_path):
    rows = [person(), {"alamat": "", "dusun": "###", "rw": "Isi data di atas"}, person(nama="After the end")]
    assert [row.number for row in read_workbook(write_xlsx(tmp_path / "a.xlsx", tuple(OPENSID.columns), rows)).rows] == [2]


@pytest.mark.parametrize("source", [OPENSID, EPPGBM])
def test_known_workbooks_are_recognised_by_their_headings_in_any_order_and_case(source):
    headings = [heading.upper() for heading in reversed(source.columns)]
    assert recognise(headings) is source
    assert recognise([h for h in headings if h != source.needed[0].upper()]) is None


def test_opensid_has_43_columns_and_eppgbm_22_and_one():
    assert (len(OPENSID.columns), len(EPPGBM.columns)) == (43, 23)


def zipped(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("word/document.xml", "<document/>")


def only_headings(path: Path) -> None:
    write_xlsx(path, HEADINGS, [])


@pytest.mark.parametrize(
    ("name", "make", "sentence"),
    [
        ("none.xlsx", lambda path: None, "There is no file none.xlsx."),
        ("folder", Path.mkdir, "folder is a folder."),
        ("empty.xlsx", lambda path: path.write_bytes(b""), "empty.xlsx is empty."),
        ("paper.xlsx", lambda path: path.write_bytes(b"%PDF-1.7 pages"), "paper.xlsx is a PDF, whatever its name says"),
        (
            "quote.csv",
            lambda path: path.write_text('nama,sex\nAyu,P\n"Budi,L\nCitra,P\n'),
            "quote.csv: a quotation mark opens in row 3 and is never",
        ),
        ("web.xls", lambda path: path.write_text("<html><table><tr><td>Nama</td></tr></table></html>"), "web.xls is a web page"),
        ("letter.docx", zipped, "letter.docx is not a workbook that can be read."),
        ("broken.xlsx", lambda path: path.write_bytes(b"PK\x03\x04" + b"x" * 900), "broken.xlsx is not a workbook"),
        (
            "broken.xls",
            lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 900),
            "broken.xls is not a workbook",
        ),
        ("picture.csv", lambda path: path.write_bytes(bytes(range(256)) * 8), "picture.csv is not a workbook"),
        ("heads.xlsx", only_headings, "heads.xlsx has column names but no row below them."),
        ("words.csv", lambda path: path.write_text("hello\nworld\n"), "words.csv has no table of people"),
    ],
)
def test_a_file_that_is_no_table_is_refused_with_its_name_and_what_to_do(tmp_path, name, make, sentence):
    make(tmp_path / name)
    with pytest.raises(UserError) as caught:
        read_workbook(tmp_path / name)
    assert str(caught.value).startswith(sentence)
