"""``balai import residents``."""

from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from desktop_app.core.errors import UserError
from desktop_app.core.language import Language, language
from desktop_app.db.database import Database
from desktop_app.residents.feature.importing import IMPORT_RESIDENTS
from desktop_app.residents.models import Resident
from desktop_app.residents.rules.importing.mapping import ColumnMapping
from desktop_app.residents.services.importing.command import ImportResult
from desktop_app.residents.services.importing.mappings import SAVE_MAPPING, save_mapping
from tests.residents.importing.workbooks import TODAY, Importer, person, write_xlsx


@dataclass
class Post:
    database: Database

    def close(self) -> None:
        pass


@dataclass
class Context:
    """What the shell gives a command."""

    database: Database
    language: Language

    def open_post(self) -> Post:
        return Post(self.database)

    def today(self) -> Any:
        return TODAY


def run(db: Database, *words: str, code: str = "en") -> ImportResult:
    parser = ArgumentParser()
    IMPORT_RESIDENTS.arguments(parser)
    arguments: Namespace = parser.parse_args(words)
    result = IMPORT_RESIDENTS.run(Context(db, language(code)), arguments)
    assert isinstance(result, ImportResult)
    return result


def people(db: Database) -> int:
    with db.read() as session:
        return session.scalar(select(func.count()).select_from(Resident)) or 0


def test_the_result_has_exactly_the_agreed_keys_with_row_and_column_of_each_reason(importer: Importer, db: Database) -> None:
    path = importer.workbook(person(), person(nik="5201145003976911", nama="Rina", sex="9"))
    assert run(db, str(path)).as_json() == {
        "new": 1,
        "changed": 0,
        "same": 0,
        "rejected": [
            {"row": 3, "column": "sex", "reason": "9 is not a number for “Sex”. Allowed are 1-2, or the words."},
        ],
    }
    assert people(db) == 1


def test_a_dry_run_tells_the_same_and_stores_nothing(importer: Importer, db: Database) -> None:
    path = importer.workbook(person())
    result = run(db, str(path), "--dry-run")
    assert result.as_json() == {"new": 1, "changed": 0, "same": 0, "rejected": []}
    assert str(result).splitlines()[-1] == "This was a dry run: nothing was stored."
    assert people(db) == 0


def test_people_read_the_counts_reasons_and_remarks_one_below_the_other(importer: Importer, db: Database) -> None:
    path = importer.workbook(person(nik="0"), person(nik="5201145003976911", nama=""))
    assert str(run(db, str(path))).splitlines() == [
        "new: 1, changed: 0, the same: 0, rejected rows: 1",
        "row 3, nama: The name is missing.",
        "row 2, nik: No NIK yet: recognised by name, birth date and birth place.",
    ]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["missing.xlsx"], "There is no file missing.xlsx. Check its name and whether the stick is plugged in."),
        (["list.xlsx", "--source", "opensid"], "the columns no_kk, nik, sex, tanggallahir, kk_level are missing"),
        (["list.xlsx", "--mapping", "Puskesmas"], "There are no saved columns called “Puskesmas”. Saved are: Desa."),
    ],
)
def test_what_cannot_be_imported_is_refused_with_a_sentence(
    db: Database, tmp_path: Path, words: list[str], sentence: str
) -> None:
    write_xlsx(tmp_path / "list.xlsx", ("Nama", "RT"), [{"Nama": "Ayu", "RT": "4"}])
    with db.action(SAVE_MAPPING.fill(name="Desa")) as session:
        save_mapping(session, ColumnMapping("Desa", {"Nama": "name"}))
    with pytest.raises(UserError, match=sentence):
        run(db, str(tmp_path / words[0]), *words[1:])
    assert people(db) == 0


def test_saved_columns_are_used_by_name(db: Database, tmp_path: Path) -> None:
    write_xlsx(tmp_path / "list.xlsx", ("Warga", "Kelamin?"), [{"Warga": "Ayu", "Kelamin?": "P"}])
    with db.action(SAVE_MAPPING.fill(name="Desa")) as session:
        save_mapping(session, ColumnMapping("Desa", {"Warga": "name", "Kelamin?": "sex"}))
    assert run(db, str(tmp_path / "list.xlsx"), "--mapping", "Desa").as_json()["new"] == 1
    with db.read() as session:
        assert session.execute(select(Resident.name, Resident.sex)).all() == [("Ayu", "F")]
