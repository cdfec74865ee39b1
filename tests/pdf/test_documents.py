"""The recovery sheet."""

import re
from datetime import datetime
from io import BytesIO

import pytest
import segno

from desktop_app.core.language import CODES, language
from desktop_app.pdf.document import OF_MIDWIFE, write_recovery_sheet
from desktop_app.pdf.qr import QUIET, qr_operators
from tests.pdf.paper import Paper

WORDS = "abandon ability able about above absent absorb abstract absurd abuse access accident"
MADE_AT = datetime(2026, 11, 2, 9, 30)


def sheet(code: str = "en", post_name: str = "Posyandu Melati") -> bytes:
    target = BytesIO()
    write_recovery_sheet(WORDS, post_name, language(code), target, MADE_AT)
    return target.getvalue()


@pytest.mark.parametrize("code", CODES)
def test_each_word_stands_on_the_one_page_beside_its_number(code):
    paper = Paper(sheet(code))
    assert len(paper.pages) == 1
    for number, word in enumerate(WORDS.split(), 1):
        place = paper.place(word)
        assert place.top - place.bottom > 10  # large letters
        assert str(number) in paper.text


def test_words_are_read_line_by_line_from_the_start_edge():
    english, arabic = Paper(sheet()), Paper(sheet("ar"))
    assert english.place("abandon").right < english.place("ability").left
    assert arabic.place("ability").right < arabic.place("abandon").left
    assert english.place("about").top < english.place("abandon").bottom


def test_the_post_is_named_also_in_another_script():
    assert "Posyandu Melati" in Paper(sheet("en")).text
    assert "بوسياندو ملاتي" in Paper(sheet("en", "بوسياندو ملاتي")).text


def test_the_squares_drawn_are_those_of_the_qr_code():
    matrix = segno.make(WORDS, error="m", micro=False).matrix
    side = len(matrix) + 2 * QUIET
    drawn = [[0] * len(matrix) for _ in matrix]
    for box in re.findall(r"([\d. ]+?) re", qr_operators(WORDS, 0, 0, side)):  # one point a square
        x, y, width, height = map(float, box.split()[-4:])
        assert height == 1
        for column in range(int(x), int(x + width)):
            drawn[side - int(y) - 1 - QUIET][column - QUIET] = 1
    assert drawn == [list(row) for row in matrix]


def test_the_same_sheet_gives_the_same_bytes():
    assert sheet() == sheet()


@pytest.mark.parametrize("code", CODES)
def test_the_midwifes_sheet_says_whose_words_they_are(code):
    target = BytesIO()
    write_recovery_sheet(WORDS, "Posyandu Melati", language(code), target, MADE_AT, OF_MIDWIFE)
    paper = Paper(target.getvalue())
    assert len(paper.pages) == 1 and target.getvalue() != sheet(code)
