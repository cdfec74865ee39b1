"""What the laptops of one random history share: chance, the model, the sticks that lie about, and a count of what happened."""

import shutil
from collections import Counter
from pathlib import Path
from random import Random

from desktop_app.db.database import Database
from tests.conftest import KEY, NOON

from .laptop import File, Laptop
from .oracle import Oracle
from .programs import NEW, OLD

YEAR_MS = 365 * 86_400_000
CLOCKS_MS = (0, 0, 0, 3_600_000, -12 * YEAR_MS, 70 * YEAR_MS)
"""By how much clocks are wrong."""


class World:
    """The laptops of one history and all that is around them.

    Attributes:
        oracle: the model.
        told: how often what happened.
        saves: how many rows people have saved.
        files: those that were written and not lost, the oldest first.
    """

    def __init__(self, migrated: Path, folder: Path, seed: int, laptops: int) -> None:
        self.rng, self.folder, self.migrated = Random(seed), folder, migrated
        self.oracle, self.told, self.saves = Oracle(), Counter[str](), 0
        self.files: list[File] = []
        self.most_laptops = laptops + 2
        self._now_ms = NOON
        self._numbers = 0
        self.laptops = [self._new_laptop(number) for number in range(laptops)]

    def open(self, path: Path, origin: bytes, wrong_by_ms: int) -> Database:
        """Open a laptop's data; its clock is wrong by so much."""

        def clock() -> int:
            self._now_ms += self.rng.randrange(0, 90_000)
            return self._now_ms + wrong_by_ms

        database = Database(path, KEY, origin, user="siti", clock=clock, synchronous="OFF")
        database.make_origin = lambda: self.rng.randbytes(16)
        return database

    def wrong_by_ms(self, laptop: Laptop) -> int:
        """Return by how much the clock of a laptop is wrong."""
        return laptop.db.clock() - self._now_ms

    def next_number(self) -> int:
        """Return a number that nothing else has."""
        self._numbers += 1
        return 1000 + self._numbers

    def _new_laptop(self, number: int) -> Laptop:
        path = self.folder / f"{number}.db"
        shutil.copyfile(self.migrated, path)
        version = self.rng.choice((OLD, NEW, NEW))
        return Laptop(number, self.open(path, bytes([number + 1]) * 16, self.rng.choice(CLOCKS_MS)), version)
