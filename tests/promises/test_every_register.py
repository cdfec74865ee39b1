"""Every register shows what it promises: over a year of the practice post, no column stays empty or always says the same."""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.ids import new_id
from desktop_app.core.language import language
from desktop_app.core.layout import Number, People, fill, shown_rows
from desktop_app.core.period import Month
from desktop_app.db.opening import open_post
from desktop_app.features.registers.services import OF_MONTH, Order, make_catalogue, make_register
from desktop_app.packs import pack_of
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features

MONTHS = [Month(2026, number) for number in range(1, 13)]
BY_HAND = ""
BLANK = "blank_"
"""Forms for a day without electricity are empty each month."""
SEALED = "The cell shows the same neutral sign while the midwife's key is closed, as it is when the registers are made here."
TICK = "A tick or an empty cell: empty cells are no values here."
NO_TOPICS = "The packs have topics of advice for children and mothers only."
ONE_A_MONTH = "The practice post opens once a month."
CAMPAIGN = "The capsules of the first half year come in February."
ONE_MOTHER = "Rare by nature: one mother dies in the practice year."
RESULTS = ("health_visits.results", "health_visits.sip6", "health_visits.sip6_pcv", "health_visits.sip7_results")
WOMEN = ("mothers.sip3", "mothers.sip7_women")
ALWAYS_THE_SAME = {
    **{(register, f"spacing_again method={one}"): SEALED for register in RESULTS for one in ("condom", "injection", "pill")},
    **{(register, f"contraception{part}"): SEALED for register in WOMEN for part in ("", "_changed", "_now")},
    ("mothers.recap", "count item=no_spacing"): SEALED,
    ("mothers.recap", "count item=spacing"): SEALED,
    **{("health_visits.sip7_toddlers", f"exclusive month={month}"): TICK for month in (1, 2, 3, 4)},
    ("health_visits.entry_sheet", "given_of kind=DEWORM"): TICK,
    ("health_visits.entry_sheet", "given_of kind=VITA"): TICK,
    ("health_visits.sip7_toddlers", "vitamin_a_month half=1"): CAMPAIGN,
    ("health_visits.post_months", "open_days"): ONE_A_MONTH,
    ("volunteers.staff_month", "open_days"): ONE_A_MONTH,
    ("health_visits.sip7_babies", "note"): "Rare by nature: one baby moves in, and nothing else is remarked of babies.",
    ("mothers.births", "mother_died"): ONE_MOTHER,
    ("mothers.sip1", "mother_died"): ONE_MOTHER,
    ("schedules.given", "here_unknown"): "Rare by nature: the sex of everybody in the practice village is known.",
    ("health_checks.recap_adults", "count of=adults elderly item=advice"): NO_TOPICS,
    ("health_checks.recap_school", "count of=school item=advice"): NO_TOPICS,
}
"""Columns that say the same all year: register and column -> why that is right."""
NEVER_FILLED = {
    ("health_visits.sip7_toddlers", "death_date"): "Rare by nature: the children who die in the practice year are babies.",
}
"""Columns without a filled cell all year: register and column -> why that is right."""


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    folder = tmp_path_factory.mktemp("year") / "post"
    make_practice_post(folder, 300, 12, 3, MONTHS[-1])
    post = open_post(folder, derived=[d for f in find_features() for d in f.derived])
    yield post
    post.close()


@dataclass(frozen=True)
class SeenColumn:
    """One column and the different values that its cells had over the year; empty cells are none."""

    register: str
    number: int
    field: str
    parameters: str
    values: frozenset[str]

    @property
    def key(self):
        return (self.register, " ".join(part for part in (self.field, self.parameters) if part))


@pytest.fixture(scope="module")
def columns(year):
    """Every column that is filled by the program, from one reading of the year; of a book of months December says all."""
    found = []
    with year.database.read() as session:
        entries = make_catalogue(pack_of(session), find_features()).entries
        assert len(entries) >= 2
        for entry in entries:
            register, source = entry.register, entry.source
            leaves = register.leaves()
            values = [set() for _ in leaves]
            for month in MONTHS[-1:] if (source.period, source.grain) == ("year", "month") else MONTHS:
                for row in fill(register, source, shown_rows(register, source, source.rows(session, month))):
                    for seen, cell in zip(values, row, strict=True):
                        if cell is not None and cell != "":
                            seen.add(plain(cell))
            for number, (leaf, seen) in enumerate(zip(leaves, values, strict=True), 1):
                if leaf.field != BY_HAND:
                    parameters = " ".join(f"{key}={value}" for key, value in leaf.parameters.items())
                    found.append(SeenColumn(register.id, number, leaf.field, parameters, frozenset(seen)))
    return found


def plain(cell):
    if isinstance(cell, People):
        return str(len(cell.ids))
    return str(round(cell.value, 3)) if isinstance(cell, Number) else str(cell)


def test_over_twelve_months_every_column_of_every_register_has_a_filled_cell(columns):
    assert [(*one.key, one.number) for one in columns if not one.values and one.key not in NEVER_FILLED] == []


def test_over_twelve_months_no_column_of_a_register_always_says_the_same(columns):
    constant = [one for one in columns if len(one.values) == 1 and one.key not in ALWAYS_THE_SAME]
    assert [(*one.key, one.number, *one.values) for one in constant] == []


def test_no_column_is_excused_without_need(columns):
    assert sorted(set(NEVER_FILLED) - {one.key for one in columns if not one.values}) == []
    assert sorted(set(ALWAYS_THE_SAME) - {one.key for one in columns if len(one.values) == 1}) == []


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
