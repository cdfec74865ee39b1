"""Random histories of several laptops: they end with the same rows, those that an independent model predicts.

Six histories of 200 saves; with ``--long`` 200 of 2,000 saves on 3 to 12 laptops.
"""

import os
import tempfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from .simulation import ROUGH, USUAL, Simulation


def run(migrated: Path, seed: int, saves: int, laptops: int, weights: Mapping[str, float] = USUAL) -> Counter[str]:
    with tempfile.TemporaryDirectory() as folder:
        simulation = Simulation(migrated, Path(folder), seed, laptops, weights)
        try:
            simulation.run(saves)
        finally:
            simulation.close()
        return simulation.told


@pytest.mark.parametrize("seed", range(6))
def test_laptops_with_any_history_show_what_the_model_says(migrated_file: Path, seed: int) -> None:
    run(migrated_file, seed, 200, 3 + seed % 3, ROUGH)


@pytest.mark.long
def test_200_histories_of_2000_saves_show_what_the_model_says(migrated_file: Path) -> None:
    told = Counter[str]()
    seeds = range(int(os.environ.get("BALAI_FIRST_SEED", "0")), int(os.environ.get("BALAI_SEEDS", "200")))
    for seed in seeds:
        told += run(migrated_file, seed, 2_000, 3 + seed % 10 if seed % 7 == 0 else 3 + seed % 3)
        print(seed, dict(told), flush=True)
