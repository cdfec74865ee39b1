"""Workbooks for the import: OpenSID's own example, and small ones made on the spot."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from desktop_app.db.database import Database
from desktop_app.residents.rules.importing.mapping import ColumnMapping
from desktop_app.residents.rules.importing.proposal import Proposal
from desktop_app.residents.rules.importing.sources import OPENSID
from desktop_app.residents.services.importing.proposing import mapping_for, propose
from desktop_app.residents.services.importing.storing import Imported, store
from desktop_app.residents.services.importing.workbook import read_workbook

EXAMPLES = Path(__file__).resolve().parents[4] / "shared" / "data" / "opensid"
TODAY = date(2026, 10, 5)
OPENSID_HEADINGS = tuple(OPENSID.columns)
PERSON = {
    "dusun": "Melati", "rw": "001", "rt": "004", "nama": "Ayu Lestari", "no_kk": "5201140104126994", "nik": "5201145003976995",
    "sex": "2", "tempatlahir": "Mataram", "tanggallahir": "10-03-1996", "agama_id": "1", "pendidikan_kk_id": "4",
    "pendidikan_sedang_id": "18", "pekerjaan_id": "2", "status_kawin": "2", "kk_level": "3", "warganegara_id": "1",
    "nama_ayah": "Ahlul", "nama_ibu": "Rusdah", "golongan_darah_id": "13", "status_dasar": "1",
}  # fmt: skip
"""A person whom the importer takes as she is."""

Row = dict[str, Any]


def example(name: str) -> Path:
    """Return one of OpenSID's own workbooks; the test is skipped where they do not lie beside the project."""
    path = EXAMPLES / name
    if not path.exists():
        pytest.skip(f"{name} of OpenSID does not lie in ../shared/data/opensid beside the project")
    return path


def person(**cells: Any) -> Row:
    """Return a row of the OpenSID workbook: a good one with other cells."""
    return {**PERSON, **cells}


def write_xlsx(path: Path, headings: Sequence[str], rows: Sequence[Row], sheet: str = "Data Penduduk", above: int = 0) -> Path:
    """Write a workbook with one sheet; ``above`` empty rows stand over the headings."""
    with xlsxwriter.Workbook(path, {"default_date_format": "dd-mm-yyyy"}) as book:
        page = book.add_worksheet(sheet)
        for column, heading in enumerate(headings):
            page.write_string(above, column, heading)
            for at, row in enumerate(rows, above + 1):
                cell = row.get(heading, "")
                if isinstance(cell, str):
                    page.write_string(at, column, cell)
                else:
                    page.write(at, column, cell)
    return path


class Importer:
    """Takes workbooks through the importer as the page and the command do."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.db, self._folder = database, folder

    def workbook(self, *rows: Row, headings: Sequence[str] = OPENSID_HEADINGS, name: str = "warga.xlsx") -> Path:
        """Write rows into a workbook and return its path."""
        return write_xlsx(self._folder / name, headings, rows)

    def propose(self, path: Path, source: str = "", mapping: ColumnMapping | None = None, today: date = TODAY) -> Proposal:
        """Return what importing a file would do."""
        table = read_workbook(path)
        with self.db.read() as session:
            return propose(session, table, mapping or mapping_for(session, table, source), today)

    def store(
        self, path: Path, source: str = "", mapping: ColumnMapping | None = None, today: date = TODAY
    ) -> tuple[Proposal, Imported]:
        """Import a file; return what was shown and what was stored."""
        table = read_workbook(path)
        with self.db.read() as session:
            chosen = mapping or mapping_for(session, table, source)
            proposal = propose(session, table, chosen, today)
        return proposal, store(self.db, proposal, table, chosen, today)

    def take(self, *rows: Row, **how: Any) -> tuple[Proposal, Imported]:
        """Import rows of an OpenSID workbook."""
        return self.store(self.workbook(*rows), **how)

    def counts(self, proposal: Proposal) -> tuple[int, int, int, int]:
        """Return new, changed, same, rejected rows."""
        return len(proposal.new), len(proposal.changed), len(proposal.same), proposal.rejected_rows
