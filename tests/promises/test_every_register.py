"""Every register shows what it promises: over a year of the practice post, no column stays empty."""

from datetime import UTC, datetime

import pytest

from desktop_app.core.language import language
from desktop_app.core.layout import fill
from desktop_app.core.period import Month
from desktop_app.db.post import open_post
from desktop_app.packs import pack_of
from desktop_app.residents.services import people_born_between
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features
from desktop_app.shell.register_printing import Order, make_catalogue, make_register

MONTHS = [Month(2026, number) for number in range(1, 13)]
BY_HAND = ""


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    folder = tmp_path_factory.mktemp("year") / "post"
    make_practice_post(folder, 300, 12, 3, MONTHS[-1])
    post = open_post(folder, derived=[d for f in find_features() for d in f.derived])
    yield post
    post.close()


def test_over_twelve_months_every_column_of_every_register_has_a_filled_cell(year):
    with year.database.read() as session:
        entries = make_catalogue(pack_of(session), find_features()).entries
        assert len(entries) >= 2
        for entry in entries:
            filled: set[int] = set()
            columns = entry.register.leaves()
            for month in MONTHS:
                for row in fill(entry.register, entry.source, entry.source.rows(session, month)):
                    filled |= {i for i, cell in enumerate(row) if cell is not None and cell != ""}
            empty = [(i + 1, c.field) for i, c in enumerate(columns) if i not in filled and c.field != BY_HAND]
            assert empty == [], f"{entry.register.id}: these columns stay empty all year"


def test_every_paper_says_something_and_prints_every_sign(year):
    now = datetime(2026, 12, 31, 9, 0, tzinfo=UTC)
    with year.database.read() as session:
        catalogue = make_catalogue(pack_of(session), find_features())
        child = people_born_between(session, MONTHS[0].plus(-24).first, MONTHS[0].plus(-12).last)[0]
        assert catalogue.papers
        for entry in catalogue.papers:
            subjects = (child.id,) if entry.subject == "resident" else ()
            made = make_register(session, catalogue, Order(entry.id, MONTHS[-1], language("en"), now, subjects=subjects))
            assert made.pages and not made.is_empty and not made.unprintable, entry.id
