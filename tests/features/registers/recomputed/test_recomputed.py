"""Every cell of SIP formats 2, 4, 5 and 6 and of the monthly recaps is worked out a second time, by loops over the plain records.

What is compared is what ``fill`` puts on the paper with what the modules beside this one find without any service or rule of the
program. A difference is a mistake on one of the two sides: domain.md says on which.
"""

from datetime import date

import pytest

from desktop_app.core.layout import fill, shown_rows
from desktop_app.core.period import Month
from desktop_app.db.opening import open_post
from desktop_app.features.registers.services import make_catalogue
from desktop_app.packs import pack_of
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features

from .checks_months import adults, school
from .children_months import recap_children
from .children_of_year import sip2
from .comparing import differences
from .mothers_months import recap
from .pregnancies_of_year import sip4
from .raw import Raw
from .results_of_year import sip6
from .visitors_of_year import sip5

RESIDENTS = 150
LAST = Month(2026, 10)
MONTHS = [LAST.plus(-number) for number in range(12)]
SHORT = (Month(2025, 12), LAST)
"""In December all months of a year are filled, in the last month those of the year so far."""
AGAIN = {
    "health_visits.sip2": sip2,
    "mothers.sip4": sip4,
    "health_visits.sip5": sip5,
    "health_visits.sip6": sip6,
    "health_visits.recap_children": recap_children,
    "mothers.recap": recap,
    "health_checks.recap_school": school,
    "health_checks.recap_adults": adults,
}


def practice_post(folder, seed):
    make_practice_post(folder, RESIDENTS, 12, seed, LAST)
    return open_post(folder, derived=[table for feature in find_features() for table in feature.derived])


@pytest.fixture(scope="module")
def village(tmp_path_factory):
    post = practice_post(tmp_path_factory.mktemp("again") / "post", 1)
    yield post
    post.close()


def compare(session, raw, register_id, months):
    entry = next(one for one in make_catalogue(pack_of(session), find_features()).entries if one.id == register_id)
    heads = [
        f"column {number} ({column.field} {dict(column.parameters)})" for number, column in enumerate(entry.register.leaves(), 1)
    ]
    found, cells = [], 0
    for month in months:
        rows = shown_rows(entry.register, entry.source, entry.source.rows(session, month))
        printed = fill(entry.register, entry.source, rows)
        cells += sum(len(row) for row in printed)
        found += differences(f"{register_id} {month}", printed, AGAIN[register_id](raw, month.year, month.month), heads)
    assert cells, f"{register_id}: nothing was printed, so nothing was compared"
    return found


@pytest.mark.parametrize("register_id", AGAIN)
def test_every_cell_is_what_a_second_reading_of_the_records_finds(village, register_id):
    with village.database.read() as session:
        assert compare(session, Raw(session), register_id, SHORT) == []


@pytest.mark.long
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_cell_of_twelve_months_of_three_villages_differs(tmp_path, seed):
    post = practice_post(tmp_path / "post", seed)
    try:
        with post.database.read() as session:
            raw = Raw(session)
            assert [line for register_id in AGAIN for line in compare(session, raw, register_id, MONTHS)] == []
    finally:
        post.close()


def test_a_planted_mistake_is_found(village):
    with village.database.read() as session:
        raw = Raw(session)
        weighed = next(row for row in raw["body_measurement"] if row["weight_g"] and row["measured_on"] > str(date(2026, 9, 1)))
        weighed["weight_g"] += 100
        assert compare(session, raw, "health_visits.sip2", (LAST,))
