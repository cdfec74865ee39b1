"""How fast children are scored, beside pygrowup2 on the same children in the same run.

Both are given one child after the other on one core: length, weight, weight-for-length, BMI, head and arm for age.
Balai also corrects the length and flags the implausible; pygrowup2 is given corrected lengths. It is measured where
it is installed (``pip install pygrowup2``); the program itself does not need it.
"""

from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from random import Random
from typing import Any

from desktop_app.features.health_visits.rules.growth import Measured, assess
from desktop_app.features.health_visits.rules.growth.ages import HEIGHT_FROM_DAY
from desktop_app.features.health_visits.rules.growth.tables import lms_table

from .figures import Figure, seconds, side_by_side

GOAL = 60
FIRST_DAY, LAST_DAY = 91, 1825
TALLEST_CM = 120.0
"""The days that both know all six indices of, and the end of weight-for-height."""
MICROSECONDS = 1e6
TURNS = 15
"""Short turns, so that both meet quiet moments of the machine."""


def growth_figures(compared: int, rows: int) -> list[Figure]:
    """Return the figures of ``rows`` children alone, and of ``compared`` children beside pygrowup2."""
    found = [_alone(sample_children(rows, 2))]
    if find_spec("pygrowup") is None:
        reference = "pygrowup2 is not installed"
        return [*found, Figure("six z-scores of a child", 0, "us", reference, None, f"at least {GOAL} x faster", None)]
    return [*found, _beside_pygrowup(sample_children(compared, 1))]


def sample_children(count: int, seed: int) -> list[Measured]:
    """Return measured children as a post meets them, somewhat short and light; the same for the same seed."""
    random = Random(seed)  # noqa: S311 - figures to measure with, no secret
    return [_child(random) for _ in range(count)]


def _child(random: Random) -> Measured:
    sex, day = random.choice("FM"), random.randint(FIRST_DAY, LAST_DAY)
    tall = random.gauss(-0.9, 1.1)
    light = 0.6 * tall + random.gauss(-0.1, 0.9)

    def value(indicator: str, z: float, decimals: int) -> float:
        return round(lms_table("2006", indicator, sex).value(day, z), decimals)

    return Measured(
        sex,
        day,
        None,
        value("wfa", light, 2),
        min(value("lhfa", tall, 1), TALLEST_CM),
        "lying" if day < HEIGHT_FROM_DAY else "standing",
        value("hcfa", random.gauss(-0.3, 1.1), 1),
        value("acfa", random.gauss(-0.3, 1.1), 1),
    )


def _alone(children: Sequence[Measured]) -> Figure:
    took = seconds(lambda: _each(assess, children))
    name = f"z-scores and flags of {len(children)} measured children"
    return Figure(name, took, "s", f"{took / len(children) * MICROSECONDS:.2f} us a child", None, "told only", True)


def _beside_pygrowup(children: Sequence[Measured]) -> Figure:
    """Compare turns of equal length: ours takes the children ``GOAL`` times while pygrowup2 may take them once."""
    score = pygrowup_score()
    ours, theirs = side_by_side(lambda: _each(assess, children, GOAL), lambda: _each(score, children), TURNS)
    mine, other = ours / GOAL / len(children) * MICROSECONDS, theirs / len(children) * MICROSECONDS
    faster = other / mine
    reference = f"pygrowup2: {other:.0f} us, {faster:.0f} x as long"
    return Figure("six z-scores of a child", mine, "us", reference, mine / other, f"at least {GOAL} x faster", faster >= GOAL)


def _each(work: Callable[[Measured], object], children: Sequence[Measured], times: int = 1) -> None:
    for _ in range(times):
        for child in children:
            work(child)


def pygrowup_score() -> Callable[[Measured], Sequence[Any]]:
    """Return a function that has pygrowup2 compute a child of 91 to 1825 days: length, weight, both, BMI, head, arm."""
    observation = import_module("pygrowup").Observation

    def score(child: Measured) -> Sequence[Any]:
        lying = child.position == "lying"
        seen = observation("male" if child.sex == "M" else "female", age_in_days=child.age_days)
        weight, size = child.weight_kg, child.length_height_cm
        assert weight is not None and size is not None  # noqa: S101 - sample_children gives both
        return (
            seen.lhfa(size, recumbent=lying, auto_adjust=False),
            seen.wfa(weight),
            (seen.wfl if lying else seen.wfh)(weight, size),
            seen.bmifa(weight / (size / 100) ** 2),
            seen.hcfa(child.head_cm),
            seen.acfa(child.arm_cm),
        )

    return score
