"""The demo's second workbook: every planted fault is named where it stands, and nothing else is."""

from pathlib import Path

import pytest

from desktop_app.core.period import Month
from desktop_app.residents.services.importing.proposing import mapping_for, propose
from desktop_app.residents.services.importing.workbook import read_workbook
from desktop_app.shell.demo.faults_workbook import FAULTS_SHEET, PEOPLE_SHEET, PlantedFault, plan_rows, write_faults_workbook
from tests.conftest import TODAY
from tests.residents.importing.workbooks import Importer

UNTIL = Month(2026, 9)


@pytest.fixture
def importer(db, tmp_path):
    return Importer(db, tmp_path)


def written(tmp_path: Path, seed: int = 1) -> tuple[Path, list[PlantedFault]]:
    path = tmp_path / "faults.xlsx"
    return path, write_faults_workbook(path, seed, UNTIL)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_planted_fault_is_named_with_row_column_and_reason_and_nothing_else_is_rejected(db, tmp_path, seed):
    path, planted = written(tmp_path, seed)
    table = read_workbook(path)
    with db.read() as session:
        proposal = propose(session, table, mapping_for(session, table), TODAY)
    rejected = [(r.row, r.column, r.reason.source) for r in proposal.rejected]
    assert rejected == [(f.row, f.column, f.reason.source) for f in planted if f.is_rejected]
    remarked = [(p.person.row, r.column, r.text.source) for p in proposal.people for r in p.remarks]
    assert remarked == [(f.row, f.column, f.reason.source) for f in planted if not f.is_rejected]
    assert len(proposal.new) + proposal.rejected_rows == len(table.rows)


def test_the_list_of_faults_for_people_is_not_taken_for_a_sheet_of_people(tmp_path):
    table = read_workbook(written(tmp_path)[0])
    assert (table.sheets, table.skipped) == ((PEOPLE_SHEET,), (FAULTS_SHEET,))


def test_a_second_import_changes_nothing_and_rejects_the_same(importer, tmp_path):
    path, planted = written(tmp_path)
    first, _ = importer.store(path)
    again, imported = importer.store(path)
    assert importer.counts(again) == (0, 0, len(first.new), len([f for f in planted if f.is_rejected]))
    assert imported.action is None


def test_newborns_are_linked_to_their_parents_and_live_with_them(importer, tmp_path):
    proposal, _ = importer.store(written(tmp_path)[0])
    newborns = [p for p in proposal.new if "national_id" not in p.person.values and p.person.values["kinship"] == "child"]
    assert len(newborns) >= 10
    assert all(p.mother and p.father and p.household is not None for p in newborns)


def test_the_same_seed_and_month_give_the_same_rows():
    assert plan_rows(7, UNTIL) == plan_rows(7, UNTIL)
    assert plan_rows(7, UNTIL) != plan_rows(8, UNTIL)
