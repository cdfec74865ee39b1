"""Every register shows what it promises: over a year of the practice post, no column stays empty."""

from datetime import UTC, datetime

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.ids import new_id
from desktop_app.core.language import language
from desktop_app.core.layout import fill
from desktop_app.core.period import Month
from desktop_app.db.post import open_post
from desktop_app.features.registers.services import OF_MONTH, Order, make_catalogue, make_register
from desktop_app.packs import pack_of
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features

MONTHS = [Month(2026, number) for number in range(1, 13)]
BY_HAND = ""
BLANK = "blank_"
"""Forms for a day without electricity are empty each month."""


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


def printed(session, catalogue, entry, subjects=(), of_whom=""):
    now = datetime(2026, 12, 31, 9, 0, tzinfo=UTC)
    order = Order(entry.id, MONTHS[-1], language("en"), now, subjects=subjects, of_whom=of_whom)
    return make_register(session, catalogue, order)


def test_every_paper_of_the_month_says_something_and_prints_every_sign(year):
    with year.database.read() as session:
        catalogue = make_catalogue(pack_of(session), find_features())
        of_month = catalogue.about(OF_MONTH)
        assert of_month
        for entry in of_month:
            made = printed(session, catalogue, entry)
            is_form = entry.id.partition(".")[2].startswith(BLANK)
            assert made.pages and made.is_empty == is_form and not made.unprintable, entry.id


def test_every_paper_about_something_is_written_for_what_the_practice_post_has_of_it(year):
    with year.database.read() as session:
        catalogue = make_catalogue(pack_of(session), find_features())
        about = [entry for entry in catalogue.papers if entry.subject != OF_MONTH]
        assert about
        for entry in about:
            assert entry.paper.subjects is not None, f"{entry.id}: the command line cannot find what it is about"
            known = entry.paper.subjects(session, MONTHS[-1])
            for subject, name in known[:3]:
                made = printed(session, catalogue, entry, (subject,), name)
                assert name and made.pages and not made.unprintable, entry.id
            if entry.subject == "resident":
                assert known and not printed(session, catalogue, entry, (known[-1][0],)).is_empty, entry.id


def test_a_paper_about_what_is_not_there_any_more_is_an_empty_form_or_refused_in_words(year):
    with year.database.read() as session:
        catalogue = make_catalogue(pack_of(session), find_features())
        for entry in (entry for entry in catalogue.papers if entry.subject != OF_MONTH):
            try:
                made = printed(session, catalogue, entry, (new_id(),))
            except UserError as refused:
                assert str(refused), entry.id
            else:
                assert made.is_empty, entry.id
