"""The month of all posts on paper and as a spreadsheet."""

from datetime import datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

from desktop_app.core.language import language
from desktop_app.features.health_centre.registers import PDF, XLSX, make_table
from desktop_app.features.health_centre.services.reading import read_posts
from desktop_app.shell.discovery import find_features
from tests.builders.health_visits import TODAY, open_day, weigh
from tests.builders.residents import make_child

from ..conftest import join
from ..services.test_reading import OCTOBER

AT = datetime(2026, 11, 2, 9, 30)


@pytest.fixture
def counted(centre, post, other, stick):
    weigh(post.database, open_day(post.database), make_child(post.database, "Ayu"), 9_400)
    make_child(post.database, "Budi")
    join(centre, post, stick)
    join(centre, other("second"), stick)
    read_posts(centre, OCTOBER, TODAY, find_features())
    return centre


def test_the_spreadsheet_has_a_row_for_each_post_and_sums(counted):
    with counted.database.read() as session:
        made = make_table(session, OCTOBER, language("en"), AT, "budi", XLSX)
    assert made.name == "2026-10_health_centre.posts_month_en.xlsx"
    sheet = load_workbook(BytesIO(made.content)).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    first = [row for row in rows if row[1] == "Melati"]
    assert len(first) == 2
    assert sorted(row[4] for row in first) == [0, 2]
    assert any(isinstance(cell, str) and cell.startswith("=SUM") for row in rows for cell in row)


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_paper_is_made_in_both_directions_of_writing(counted, code):
    with counted.database.read() as session:
        made = make_table(session, OCTOBER, language(code), AT, "budi", PDF)
    assert made.content.startswith(b"%PDF")


def test_a_centre_without_posts_has_an_empty_table(centre):
    with centre.database.read() as session:
        assert make_table(session, OCTOBER, language("en"), AT, "budi").content.startswith(b"%PDF")
