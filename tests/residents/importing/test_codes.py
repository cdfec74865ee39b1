"""Codes as numbers and as words."""

import pytest
from python_calamine import load_workbook

from desktop_app.core.partial_date import PartialDate
from desktop_app.residents.rules.importing import code_lists as codes
from desktop_app.residents.rules.importing import misplaced
from desktop_app.residents.rules.importing.cells import CellError
from desktop_app.residents.rules.importing.fact_words import FACT_WORDS
from desktop_app.residents.rules.importing.fields import FIELDS, read_words
from desktop_app.residents.rules.wording import KINSHIPS, STATUSES
from tests.residents.importing.workbooks import example

LISTS = {
    "sex": codes.SEX,
    "agama_id": codes.RELIGION,
    "pendidikan_kk_id": codes.EDUCATION,
    "pendidikan_sedang_id": codes.SCHOOL,
    "pekerjaan_id": codes.OCCUPATION,
    "status_kawin": codes.MARITAL_STATUS,
    "kk_level": codes.KINSHIP,
    "warganegara_id": codes.CITIZENSHIP,
    "golongan_darah_id": codes.BLOOD_GROUP,
    "cacat_id": codes.DISABILITY,
    "cara_kb_id": codes.CONTRACEPTION,
    "hamil": codes.PREGNANCY,
    "ktp_el": codes.IDENTITY_CARD,
    "status_rekam": codes.CARD_STATE,
    "status_dasar": codes.STATUS,
    "id_asuransi": codes.INSURANCE,
}


def test_every_number_and_word_of_the_template_is_read_the_same():
    rows = load_workbook(example("FormatImporExcel.xlsm")).get_sheet_by_name("Kode Data").to_python()
    seen = 0
    for at, heading in enumerate(rows[0]):
        if heading in LISTS:
            for row in rows[3:]:
                if row[at] != "":
                    word, number = row[at], row[at + 1]
                    assert LISTS[heading].read(word) == LISTS[heading].read(number) == LISTS[heading].read(str(int(number)))
                    seen += 1
    assert seen == 195


@pytest.mark.parametrize(
    ("code_list", "cell", "code"),
    [
        (codes.SEX, "laki - LAKI", "M"),
        (codes.SEX, "L", "M"),
        (codes.SEX, "P", "F"),
        (codes.SEX, "أنثى", "F"),
        (codes.SEX, "女", "F"),
        (codes.SEX, "Kvinna", "F"),
        (codes.SEX, 2.0, "F"),
        (codes.SEX, "02", "F"),
        (codes.RELIGION, "kepercayaan terhadap tuhan yme/lainnya", "belief"),
        (codes.EDUCATION, "Tamat SD/Sederajat", "primary"),
        (codes.BLOOD_GROUP, "ab+", "AB+"),
        (codes.BLOOD_GROUP, "AB -", "AB-"),
        (codes.SEX, "  ", None),
        (codes.SEX, "\u00a02 ", "F"),
        (codes.RELIGION, "#N/A", None),
        (codes.BLOOD_GROUP, 13.0, None),
        (codes.BLOOD_GROUP, "tidak tahu", None),
        (codes.STATUS, "6", "temporarily_away"),
        (codes.OCCUPATION, "88", "WIRASWASTA"),
        (codes.OCCUPATION, "petani / pekebun", "PETANI/PEKEBUN"),
    ],
)
def test_case_spaces_and_signs_do_not_matter(code_list, cell, code):
    assert code_list.read(cell) == code


@pytest.mark.parametrize(
    ("code_list", "cell", "sentence"),
    [
        (codes.SEX, "3", "3 is not a number for “Sex”. Allowed are 1-2, or the words."),
        (codes.STATUS, 5.0, "5 is not a number for “Status”. Allowed are 1-4, 6, 9, or the words."),
        (codes.SEX, "X", "“X” is not known as “Sex”. Write one of: LAKI-LAKI, PEREMPUAN."),
        (codes.BLOOD_GROUP, "C", "“C” is not known as “Blood group”. Write one of: A, B, AB, O, A+, A-."),
    ],
)
def test_an_unknown_code_says_what_is_allowed(code_list, cell, sentence):
    with pytest.raises(CellError) as caught:
        code_list.read(cell)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    ("field", "cell", "reason"),
    [
        ("sex", "ISLAM", misplaced.BELONGS_ELSEWHERE),
        ("religion", "KEPALA KELUARGA", misplaced.BELONGS_ELSEWHERE),
        ("blood_group", "17-05-1993", misplaced.DATE_ELSEWHERE),
        ("marital_status", "5201140305936994", misplaced.NUMBER_ELSEWHERE),
        ("sex", "9", None),
        ("sex", "XYZ", None),
        ("name", "ISLAM", None),
    ],
)
def test_a_cell_of_another_column_is_named_as_such(field, cell, reason):
    found = misplaced.misplaced_word(cell, FIELDS[field])
    assert (found.source if found else None) == (reason.source if reason else None)


@pytest.mark.parametrize("cell", ["17-05-1993", "5201140305936994", PartialDate(1993, 5, 17).exact])
def test_places_are_no_dates_and_no_numbers(cell):
    with pytest.raises(CellError):
        read_words(cell)


@pytest.mark.parametrize("cell", ["Mataram", "13 Ilir", "1"])
def test_places_may_begin_with_a_figure(cell):
    assert read_words(cell) == cell


def test_every_code_that_is_stored_has_words():
    own_words = {"occupation", "blood_group"}
    for kind, words in {**FACT_WORDS, "kinship": KINSHIPS}.items():
        code_list = FIELDS[kind].codes
        assert code_list is not None
        assert set(code_list.by_number.values()) - {None} <= words.keys()
    assert set(codes.STATUS.by_number.values()) - {"not_valid"} <= STATUSES.keys()
    kept = {f.key for f in FIELDS.values() if f.codes and f.kept and f.compared}
    assert kept == {*FACT_WORDS, "kinship", "status", "sex", *own_words}
