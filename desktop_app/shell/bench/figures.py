"""What a figure is, and how a piece of work is timed."""

import gc
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure.

    Attributes:
        name: what was done.
        value: of ours, in ``unit``.
        reference: what it is compared with, in words, with its own value.
        ratio: ours divided by the reference's; None where only an absolute limit exists.
        goal: what is promised, in words.
        met: True if the goal is reached; None if the reference is not installed here.
    """

    name: str
    value: float
    unit: str
    reference: str
    ratio: float | None
    goal: str
    met: bool | None

    def as_json(self) -> dict[str, Any]:
        """Return the figure for ``--json``."""
        return asdict(self)

    def __str__(self) -> str:
        ratio = f"{self.ratio:8.2f} x" if self.ratio is not None else "         -"
        word = {True: "met", False: "MISSED", None: "not measured"}[self.met]
        return f"{self.name:58} {self.value:12.2f} {self.unit:8} {ratio}  {self.reference:52} goal {self.goal}: {word}"


def compared(name: str, ours: float, unit: str, reference: str, theirs: float, at_most: float) -> Figure:
    """Return a figure whose goal is a ratio of at most ``at_most``."""
    ratio = ours / theirs
    return Figure(name, ours, unit, f"{reference}: {theirs:.2f} {unit}", ratio, f"at most {at_most} x", ratio <= at_most)


def seconds(work: Callable[[], object], runs: int = 3) -> float:
    """Return the shortest of ``runs`` runs, in seconds; garbage is collected before, not during."""
    best = float("inf")
    for _ in range(runs):
        gc.collect()
        gc.disable()
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
        gc.enable()
    return best


def side_by_side(ours: Callable[[], object], theirs: Callable[[], object], runs: int = 5) -> tuple[float, float]:
    """Return the shortest time of each, in seconds, measured in turns so that both meet the same moods of the machine."""
    mine, other = float("inf"), float("inf")
    for _ in range(runs):
        other = min(other, seconds(theirs, 1))
        mine = min(mine, seconds(ours, 1))
    return mine, other
