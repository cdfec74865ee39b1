"""Text taken back from a printed register of 400 people, as people copy and search it, in five languages."""

import random
from collections import Counter
from datetime import date

import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.layout import Number
from desktop_app.core.partial_date import PartialDate
from desktop_app.pdf.register.cells import written
from desktop_app.pdf.yardstick import sample_cells, sample_register
from tests.pdf.paper import Paper
from tests.pdf.registers import rendered

ROWS = 400
LEAST_EXACT = {"ar": 394}
"""Names that mix Arabic and Latin letters may come back with their halves exchanged; all others must be exact."""
NAME, BORN, FIRST_FIGURE, Z_SCORE = 1, 2, 5, 29
MARK_OF_READER = "\N{REPLACEMENT CHARACTER}"


def register_rows(code: str) -> list[list]:
    """Return 400 rows of the yardstick, some births known in part only."""
    chance = random.Random(3)
    rows = [list(row) for row in sample_cells(ROWS, code)]
    for row in rows:
        born = row[BORN]
        assert isinstance(born, date)
        if chance.random() < 0.1:
            row[BORN] = PartialDate(born.year, born.month)
    return rows


@pytest.fixture(scope="module", params=[*CODES, "ar-arabic"])
def printed_register(request):
    code, _, digits = request.param.partition("-")
    spoken = language(code, digits or None)
    rows = register_rows(code)
    pdf, pages, missing = rendered(rows, spoken, layout=sample_register())
    assert pages > 5 and not missing
    return code, spoken, rows, Paper(pdf)


def test_every_name_is_found_whole_on_its_page(printed_register):
    code, _, rows, paper = printed_register
    text = " ".join(paper.text.split())
    exact = sum(" ".join(row[NAME].split()) in text for row in rows)
    assert exact >= LEAST_EXACT.get(code, ROWS)
    words = Counter(word for row in rows for word in row[NAME].split())
    assert [word for word in words if word not in text] == []


def test_every_date_and_number_is_found_as_often_as_it_was_written(printed_register):
    _, spoken, rows, paper = printed_register
    found = Counter(paper.text.split())
    for column in (BORN, *range(FIRST_FIGURE, Z_SCORE + 1)):
        asked = Counter(written(row[column], spoken)[0] for row in rows if row[column] is not None)
        assert {text: count for text, count in asked.items() if found[text] < count} == {}, column


def test_every_row_is_on_one_page_with_its_own_figures(printed_register):
    _, spoken, rows, paper = printed_register
    for row in rows:
        figures = [written(cell, spoken)[0] for cell in row[FIRST_FIGURE:] if isinstance(cell, Number)]
        assert any(all(figure in text for figure in figures) for text in paper.texts), row[NAME]


def test_no_sign_comes_back_as_a_box(printed_register):
    paper = printed_register[3]
    assert MARK_OF_READER not in paper.text and "\x00" not in paper.text
