"""A program that is killed while saving loses nothing it has acknowledged, and leaves nothing half done.

8 kills; with ``--long`` 50.
"""

import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from tests.db.laptops import dump, problems
from tests.db.posts import make_post, reopen

KILLS, LONG_KILLS = 8, 50
SAVING = """
import itertools, sys
from pathlib import Path
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.bulk import record_bulk
from desktop_app.db.opening import open_post
from desktop_app.residents.models import Resident, ResidentFact
post = open_post(Path(sys.argv[1]))
for number in itertools.count(int(sys.argv[2])):
    with post.database.action(QT_TRANSLATE_NOOP("Tests", "Save")) as session:
        resident = Resident(name=str(number))
        session.add(resident)
        session.flush()
        facts = [(resident.id, "school", str(n)) for n in range(number % 40 + 1)]
        record_bulk(session, ResidentFact, ("resident_id", "kind", "value"), facts)
        resident.note = "x" * (number % 900)
    print(number, flush=True)
"""


def _kill_while_saving(folder: Path, times: int) -> int:
    """Return the number of saves acknowledged in ``times`` programs that were killed; checks after each."""
    rng, next_number, acknowledged = Random(3), 0, 0
    for _ in range(times):
        program = subprocess.Popen([sys.executable, "-c", SAVING, str(folder), str(next_number)], stdout=subprocess.PIPE)
        assert program.stdout
        with program.stdout:
            first = program.stdout.readline()
            time.sleep(rng.uniform(0.01, 0.2))
            program.kill()
            lines = (first + program.stdout.read()).split(b"\n")
        program.wait(30)
        numbers = [int(line) for line in lines[:-1]]  # the last one may have been cut off
        acknowledged += len(numbers)
        post = reopen(folder, None)
        rows = dump(post.database)
        assert problems(post.database) == []
        post.close()
        found = {int(row["name"]): key for key, row in rows["resident"].items()}
        assert set(range(next_number)) | set(numbers) <= found.keys()
        for number, key in found.items():
            assert sum(fact["resident_id"] == key for fact in rows["resident_fact"].values()) == number % 40 + 1
        next_number = max(found) + 1
    return acknowledged


def test_a_killed_program_loses_nothing_acknowledged(tmp_path: Path) -> None:
    make_post(tmp_path / "practice", None)[0].close()
    assert _kill_while_saving(tmp_path / "practice", KILLS) > 10 * KILLS


@pytest.mark.long
def test_50_killed_programs_lose_nothing_acknowledged(tmp_path: Path) -> None:
    make_post(tmp_path / "practice", None)[0].close()
    assert _kill_while_saving(tmp_path / "practice", LONG_KILLS) > 10 * LONG_KILLS
