"""Rows of the OpenSID workbook: what is taken, what is rejected and why."""

from datetime import date

import pytest

from desktop_app.residents.rules.importing import damage, fields, misplaced, reading, row_rules
from tests.residents.importing.workbooks import Importer, person

OTHER = {"nama": "Rina", "nik": "5201145003976911", "tanggallahir": "01-02-1990", "kk_level": "4"}


def rejected(importer: Importer, *rows) -> list[tuple[int, str, str]]:
    return [(r.row, r.column, r.reason.source) for r in importer.propose(importer.workbook(*rows)).rejected]


@pytest.mark.parametrize(
    ("cells", "column", "reason"),
    [
        ({"nama": ""}, "nama", reading.NAME_MISSING),
        ({"nama": "123"}, "nama", fields.NAME_WITHOUT_LETTERS),
        ({"tanggallahir": "06-10-2026", "status_kawin": "1"}, "tanggallahir", row_rules.BORN_LATER),
        ({"tanggallahir": "01-01-1905"}, "tanggallahir", row_rules.TOO_OLD),
        ({"tanggallahir": "01-01-2020"}, "status_kawin", row_rules.MARRIED_CHILD),
        ({"sex": "1", "kk_level": "ISTRI"}, "kk_level", row_rules.WIFE_IS_MALE),
        ({"sex": "2", "kk_level": 2.0}, "kk_level", row_rules.HUSBAND_IS_FEMALE),
        ({"sex": "1", "kk_level": "4", "hamil": "1"}, "hamil", row_rules.PREGNANT_MAN),
        ({"status_dasar": "9"}, "status_dasar", row_rules.NOT_VALID),
        ({"nik": "5201140104126994"}, "nik", row_rules.CARD_AS_NUMBER),
        ({"ibu_nik": "5201145003976995"}, "ibu_nik", row_rules.OWN_PARENT),
        ({"no_kk": "520114010412699"}, "no_kk", damage.WRONG_LENGTH),
        ({"tempatlahir": "5201145003976990"}, "tempatlahir", fields.WORDS_EXPECTED),
        ({"hamil": "ISLAM"}, "hamil", misplaced.BELONGS_ELSEWHERE),
    ],
)
def test_a_row_that_cannot_be_true_is_rejected_at_its_column(importer, cells, column, reason):
    assert rejected(importer, person(**cells)) == [(2, column, reason.source)]


def test_every_fault_of_a_row_is_named_at_once(importer):
    faults = rejected(importer, person(nik="5,2E+15", sex="7", tanggallahir="31-02-1990"))
    assert [(row, column) for row, column, _ in faults] == [(2, "nik"), (2, "sex"), (2, "tanggallahir")]


def test_a_birth_today_is_taken(importer):
    proposal = importer.propose(importer.workbook(person(tanggallahir=date(2026, 10, 5), status_kawin="1", nik="0")))
    assert importer.counts(proposal) == (1, 0, 0, 0)


def test_the_same_number_is_taken_once_and_the_other_row_named(importer):
    proposal = importer.propose(importer.workbook(person(), person(**{**OTHER, "nik": person()["nik"]})))
    assert importer.counts(proposal) == (1, 0, 0, 1)
    assert (
        str(proposal.rejected[0].reason)
        == "Rows 2 (Ayu Lestari) and 3 (Rina) have the same number. Check both; row 2 is taken, row 3 is not."
    )


@pytest.mark.parametrize(("first", "second"), [("0", "0"), ("", "0"), ("5201145003976995", "0"), ("0", "5201145003976995")])
def test_the_same_person_is_taken_once_even_without_numbers(importer, first, second):
    rows = person(nik=first), person(nik=second, nama="AYU  LESTARI")
    assert rejected(importer, *rows) == [(3, "nama", reading.SAME_PERSON.source)]


def test_many_people_with_number_0_are_different_people(importer):
    names = ("Ani", "Budi", "Citra", "Dewi")
    proposal, _ = importer.take(*(person(nik="0", nama=name, kk_level="4") for name in names))
    assert importer.counts(proposal) == (4, 0, 0, 0)
    assert {remark.text for p in proposal.new for remark in p.remarks} == {reading.NO_NUMBER_YET}


def test_namesakes_with_different_numbers_are_both_taken_with_a_remark(importer):
    proposal = importer.propose(importer.workbook(person(), person(nik="5201145003976911")))
    assert importer.counts(proposal) == (2, 0, 0, 0)
    assert [str(r.text) for r in proposal.new[1].remarks] == [
        "Row 2 has the same name, birth date and birth place, but another number."
    ]


def test_exchanged_columns_are_named_as_a_whole(importer):
    rows = [person(nik=f"52011450039769{n}", sex="ISLAM", agama_id="PEREMPUAN", nama=f"Ayu {n}") for n in range(11, 19)]
    proposal = importer.propose(importer.workbook(*rows))
    assert proposal.rejected_rows == 8
    assert [str(warning) for warning in proposal.warnings] == [
        "Most cells of the column “sex” are not “Sex” but fit “Religion”. Were columns exchanged?",
        "Most cells of the column “agama_id” are not “Religion” but fit “Sex”. Were columns exchanged?",
    ]


def test_a_column_of_cut_numbers_is_refused_cell_by_cell(importer):
    rows = [person(nik=f"520114500397{n}0", nama=f"Ayu {n}") for n in range(101, 110)]
    assert {(column, reason) for _, column, reason in rejected(importer, *rows)} == {("nik", damage.WHOLE_COLUMN_CUT.source)}


def test_sensitive_columns_are_read_but_never_kept(importer):
    proposal = importer.propose(importer.workbook(person(cara_kb_id="3", hamil="1")))
    assert {"cara_kb_id", "hamil"} <= set(proposal.unused)
    _, imported = importer.take(person(cara_kb_id="3", hamil="1"))
    assert imported.rows["resident_fact"] == 6


def test_cells_that_say_nothing_are_no_values(importer):
    values = (
        importer.propose(importer.workbook(person(rw="-", nama_ayah="-", nama_ibu="0", golongan_darah_id="13")))
        .new[0]
        .person.values
    )
    assert not values.keys() & {"ward", "father_name", "mother_name", "blood_group"}
