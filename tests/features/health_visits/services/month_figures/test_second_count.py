"""A second, naive count agrees with the program's for every month of practice posts, child by child.

12 months of one small post; with ``--long`` 12 months of three whole ones.
"""

import pytest

from desktop_app.core.period import Month
from desktop_app.db.opening import open_post
from desktop_app.features.health_visits.services.month_figures import breakdown, figures
from desktop_app.packs import pack_of
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features
from tests.features.health_visits.services.month_figures.naive import count_month, read

LAST = Month(2026, 10)
CODES = ("S", "K", "D", "N", "T", "O", "B", "2T", "BGM")


def assert_counts_agree(folder, residents, seed):
    make_practice_post(folder, residents, 12, seed, LAST)
    post = open_post(folder, derived=[d for f in find_features() for d in f.derived])
    with post.database.read() as session:
        pack, rows = pack_of(session), read(session)
        for back in range(12):
            month = LAST.plus(-back)
            found = figures(session, month, pack, month.last)
            expected = count_month(rows, month.year, month.month)
            assert {code: set(found.numbers[code].ids) for code in CODES} == {code: expected[code] for code in CODES}, month
            assert_adds_up(found, expected)
    post.close()


def assert_adds_up(found, expected):
    counts = {code: figure.count for code, figure in found.numbers.items()}
    assert counts["D"] == counts["N"] + counts["T"] + counts["O"] + counts["B"]
    assert counts["S"] == counts["D"] + counts["S-D"] and counts["D"] > 0
    for by in ("sex", "welfare"):
        for group in breakdown(found, by):
            children = {key for key in expected["S"] if (expected[by][key] or "") == group.key}
            assert set(group.numbers["S"].ids) == children
            assert set(group.numbers["T"].ids) == children & expected["T"]
    for group in breakdown(found, "age_band"):
        first, last = map(int, group.key.split("-"))
        assert set(group.numbers["D"].ids) == {key for key in expected["D"] if first <= expected["age"][key] <= last}


def test_a_naive_count_agrees(tmp_path):
    assert_counts_agree(tmp_path / "post", 160, 1)


@pytest.mark.long
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_naive_count_agrees_in_whole_posts(tmp_path, seed):
    assert_counts_agree(tmp_path / "post", 480, seed)
