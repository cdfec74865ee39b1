"""The pack's tables of levels and criteria."""

import shutil

import pytest

from desktop_app.core.resources import resource
from desktop_app.features.self_assessment.services import criteria_of, levels_of
from desktop_app.packs import load_pack
from desktop_app.packs.faults import PackError


@pytest.fixture
def folder(tmp_path):
    """A copy of the packs that a test may spoil."""
    shutil.copytree(resource("packs"), tmp_path / "packs")
    return tmp_path / "packs"


def spoil(folder, before, after):
    path = folder / "indonesia" / "strata.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")


def test_indonesia_has_four_levels_and_eight_criteria_that_nobody_confirmed():
    """domain.md 1.5: pratama, madya, purnama, mandiri."""
    pack = load_pack("indonesia")
    assert [level.code for level in levels_of(pack)] == ["pratama", "madya", "purnama", "mandiri"]
    assert {one.code: one.least for one in criteria_of(pack)}["weighed"] == (0, 0, 50, 50)
    assert len(criteria_of(pack)) == 8 and not any(pack.sources[one.source].confirmed for one in criteria_of(pack))


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("0 8 8 8", "0 8 8", "4 whole numbers"),
        ("0 8 8 8", "0 8 4 8", "4 whole numbers"),
        ("0 8 8 8", "0 8 8 x", "4 whole numbers"),
        ("times,open_days", "weeks,open_days", "weeks"),
        ("times,open_days", "times,stars", "stars"),
    ],
)
def test_a_wrong_row_is_refused_with_file_and_reason(folder, before, after, reason):
    spoil(folder, before, after)
    with pytest.raises(PackError) as refused:
        criteria_of(load_pack("indonesia", folder))
    assert "indonesia/strata.csv" in str(refused.value) and reason in str(refused.value)
