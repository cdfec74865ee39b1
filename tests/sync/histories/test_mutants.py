"""The histories bite: an engine that is broken in one place fails them."""

import tempfile
from pathlib import Path

import pytest

from .mutants import MUTANTS, Mutant
from .simulation import ROUGH, Simulation

FIRST_SEED = {
    "columns_wait_for_ever": 8,
    "undone_decisions_stand": 9,
    "wishes_reach_no_late_words": 5,
    "wishes_reach_no_merged_entries": 16,
}
"""Where the search for a history that notices begins; 0 for all others."""
MOST_TRIED = 25


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_histories_notice_an_engine_in_which(mutant: Mutant, migrated_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mutant(monkeypatch)
    first = FIRST_SEED.get(mutant.__name__, 0)
    assert any(_fails(migrated_file, seed) for seed in range(first, first + MOST_TRIED))


def _fails(migrated: Path, seed: int) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        simulation = Simulation(migrated, Path(folder), seed, 3, ROUGH)
        try:
            simulation.run(150)
        except Exception:  # noqa: BLE001 - a broken engine may fail in any way
            return True
        finally:
            simulation.close()
    return False
