"""Laptops of one post with random histories: the real database, the real engine, and everything that can go wrong with sticks.

Files are lost, arrive late, twice and in any order, and are taken out again; clocks are wrong by up to seventy years; laptops
are copied with their name, put back from an old copy without anybody noticing, and run two versions of the program.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

from .copies import copy_laptop, keep_copy, put_back
from .erasing import erase
from .exchange import file_for, give, take, take_any, take_out
from .laptop import Laptop
from .proof import prove
from .working import decide, undo, upgrade, work
from .world import World

STEPS: Mapping[str, Callable[[World, Laptop], None]] = {
    "work": work,
    "undo": undo,
    "decide": decide,
    "erase": erase,
    "give": give,
    "take": take_any,
    "take out": take_out,
    "keep a copy": keep_copy,
    "put back": put_back,
    "copy": copy_laptop,
    "upgrade": upgrade,
    "prove": prove,
}
USUAL = {
    "work": 66,
    "undo": 7,
    "decide": 2,
    "erase": 0.3,
    "give": 10,
    "take": 14,
    "take out": 1,
    "keep a copy": 0.5,
    "put back": 0.5,
    "copy": 0.3,
    "upgrade": 0.2,
    "prove": 1,
}
ROUGH = {
    "work": 54,
    "undo": 7,
    "decide": 12,
    "erase": 2,
    "give": 10,
    "take": 14,
    "take out": 8,
    "keep a copy": 2,
    "put back": 2,
    "copy": 2,
    "upgrade": 1,
    "prove": 8,
}


class Simulation:
    """One random history."""

    def __init__(self, migrated: Path, folder: Path, seed: int, laptops: int, weights: Mapping[str, float] = USUAL) -> None:
        self._world, self._weights = World(migrated, folder, seed, laptops), weights

    @property
    def laptops(self) -> list[Laptop]:
        """All laptops."""
        return self._world.laptops

    @property
    def told(self) -> Counter[str]:
        """How often what happened."""
        return self._world.told

    def run(self, saves: int) -> None:
        """Let people work until so many saves are done, and then exchange everything."""
        rng, names, weights = self._world.rng, list(self._weights), list(self._weights.values())
        while self._world.saves < saves:
            laptop = rng.choice(self.laptops)
            STEPS[rng.choices(names, weights)[0]](self._world, laptop)
        self._finish()

    def close(self) -> None:
        """Close all databases."""
        for laptop in self.laptops:
            laptop.db.close()

    def _finish(self) -> None:
        """Bring every laptop to the newer program, exchange until nobody lacks anything, and prove that all are right."""
        for laptop in self.laptops:
            upgrade(self._world, laptop)
        for _ in range(2):
            order = self._world.rng.sample(self.laptops, len(self.laptops))
            for source, target in zip(order, order[1:] + order[:1], strict=True):
                self._send(source, target)
        everything = self._everything()
        self._gather_and_spread()
        while everything != self._everything():  # what came let a wish for erasing reach further
            everything = self._everything()
            self._gather_and_spread()
        for laptop in self.laptops:
            assert laptop.known == everything, "an action was lost"
            prove(self._world, laptop)
            assert not file_for(self._world, self.laptops[0], laptop.have()).parts, "there is something left to send"
        first = self.laptops[0].dump()
        assert all(laptop.dump() == first for laptop in self.laptops[1:]), "laptops disagree"
        self.told["conflicts"] += len(first["conflict"])

    def _everything(self) -> set[bytes]:
        return set[bytes]().union(*(laptop.known for laptop in self.laptops))

    def _gather_and_spread(self) -> None:
        for source in self.laptops[1:]:
            self._send(source, self.laptops[0])
        for target in self.laptops[1:]:
            self._send(self.laptops[0], target)

    def _send(self, source: Laptop, target: Laptop) -> None:
        take(self._world, target, file_for(self._world, source, target.have()))
