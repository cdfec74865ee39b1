"""A practice post of any size can be made; what too few children can show is left out."""

from pathlib import Path

import pytest

from desktop_app.core.period import Month
from desktop_app.shell.demo.command import make_practice_post


@pytest.mark.parametrize(("residents", "months", "seed"), [(100, 1, 1), (20, 2, 5)])
def test_a_small_village_makes_a_post(tmp_path: Path, residents: int, months: int, seed: int) -> None:
    people, weighings = make_practice_post(tmp_path / "post", residents, months, seed, Month(2026, 10))
    assert people >= residents and weighings > 0
