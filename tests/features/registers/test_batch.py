"""Many registers at once: one file or one each, PDF or spreadsheet; and the people behind a number."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from desktop_app.core.contract import Paper, PaperRequest, Written
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.language import language
from desktop_app.core.layout import Column, Register, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.features.registers.services import (
    PDF,
    XLSX,
    Batch,
    Catalogue,
    Entry,
    File,
    Order,
    PaperEntry,
    make_batch,
    people_behind,
    save_files,
)
from desktop_app.packs import load_pack
from desktop_app.pdf.canvas import Document
from desktop_app.residents.services import merge_residents
from tests.builders.residents import make_child, make_resident
from tests.conftest import TODAY

OCTOBER = Month(2026, 10)
NOW = datetime(2026, 10, 31, 9, 30, tzinfo=UTC)
WORK = QT_TRANSLATE_NOOP("Test", "Work")


def entry(name: str, rows: Sequence[str] = ("Ayu", "Budi")) -> Entry:
    fields = {"name": SourceField("Name", lambda row, _: row)}
    source = RowSource(f"hives.{name}", name, "item", "month", lambda *_: rows, fields)
    return Entry(Register(source.id, f"List of {name}", source.id, (Column(None, "name", 40),)), source, "Hives")


def written(_session: object, request: PaperRequest) -> Written:
    document = Document((300.0, 300.0), "Card", "en", "Melati", NOW)
    document.showPage()
    return Written(document.content(), 1)


CATALOGUE = Catalogue(
    load_pack("generic"),
    [entry("bees"), entry("honey", ())],
    [PaperEntry(Paper("hives.card", "Card", "month", written), "Hives")],
)
ALL = ("hives.bees", "hives.honey", "hives.card")


def made(db: Database, ids: Sequence[str] = ALL, one_file: bool = False, kind: str = PDF, **more: object) -> list[File]:
    orders = [Order(name, OCTOBER, language("en"), NOW) for name in ids]
    with db.read() as session:
        return make_batch(session, CATALOGUE, Batch(orders, one_file, kind), **more)  # type: ignore[arg-type]


def test_one_file_each_bears_its_own_name(db: Database) -> None:
    files = made(db)
    assert [file.name for file in files] == [f"2026-10_{name}_en.pdf" for name in ALL]
    assert [file.pages for file in files] == [1, 1, 1]


def test_one_file_holds_everything_with_a_bookmark_for_each(db: Database) -> None:
    (file,) = made(db, one_file=True)
    assert (file.name, file.pages) == ("2026-10_registers_en.pdf", 3)
    with pypdfium2.PdfDocument(file.content) as document:
        assert len(document) == 3
        marks = [mark.get_title() for mark in document.get_toc(max_depth=1)]
        assert document.get_metadata_dict()["Title"] == "Registers of October 2026"
    assert marks == ["List of bees", "List of honey", "Card"]


def test_one_register_in_one_file_is_the_register_by_itself(db: Database) -> None:
    assert made(db, ("hives.bees",), one_file=True) == made(db, ("hives.bees",))


def test_a_spreadsheet_has_a_sheet_for_each_register_and_none_for_a_paper(db: Database) -> None:
    (file,) = made(db, one_file=True, kind=XLSX)
    assert file.name == "2026-10_registers_en.xlsx"
    assert len(openpyxl.load_workbook(BytesIO(file.content)).sheetnames) == 2
    assert [file.name for file in made(db, kind=XLSX)] == ["2026-10_hives.bees_en.xlsx", "2026-10_hives.honey_en.xlsx"]


def test_papers_alone_give_no_spreadsheet_and_say_so(db: Database) -> None:
    with pytest.raises(UserError, match="None of these papers is a table"):
        made(db, ("hives.card",), kind=XLSX)


def test_nothing_ticked_is_told(db: Database) -> None:
    with pytest.raises(UserError, match="Tick at least one register"):
        made(db, ())


def test_two_of_the_same_name_get_a_file_each(db: Database) -> None:
    assert [file.name for file in made(db, ("hives.bees", "hives.bees"))] == [
        "2026-10_hives.bees_en.pdf",
        "2026-10_hives.bees_en-2.pdf",
    ]


def test_progress_is_told_before_each_register_and_can_stop_the_rest(db: Database) -> None:
    told: list[tuple[int, int]] = []
    made(db, step=lambda done, everything: told.append((done, everything)))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]

    def stop(done: int, _everything: int) -> None:
        if done == 1:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        made(db, step=stop)


def test_files_are_written_whole_and_replace_those_of_another_time(db: Database, tmp_path: Path) -> None:
    folder = tmp_path / "stick" / "october"
    for _again in range(2):
        paths = save_files(folder, made(db))
        assert sorted(folder.iterdir()) == sorted(paths)
    assert all(path.read_bytes().startswith(b"%PDF") for path in paths)


def test_a_stick_that_was_pulled_out_is_told_with_the_file_and_advice(db: Database, tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("not a folder")
    with pytest.raises(MachineError, match=r"hives\.bees_en\.pdf could not be written") as failed:
        save_files(tmp_path / "stick", made(db))
    assert "stick" in str(failed.value.advice)


def test_the_people_behind_a_number_stand_by_name_each_once(db: Database) -> None:
    siti = make_resident(db, "Siti")
    ayu, again = make_child(db, "Ayu", "2024-05-17"), make_child(db, "Ayu Lestari", "2024-05-17")
    with db.action(WORK) as session:
        merge_residents(session, ayu, again, TODAY)
    with db.read() as session:
        lines = people_behind(session, frozenset({siti, ayu, again, b"x" * 16}))
    assert [str(line.name) for line in lines] == ["Ayu", "Siti"]
    assert (lines[0].id, lines[0].sex, lines[0].birth.year) == (ayu, "F", 2024)
