"""Which z-scores of a measurement WHO's software calls implausible."""

from collections.abc import Sequence

from ..child_growth import divided
from ..growth import Measured, assess
from .findings import Taken

INDICES: Sequence[str] = ("length", "weight", "weight_length", "bmi", "head", "arm")
"""In the order of the bits of ``derived_growth.flags``."""


def flagged_indices(taken: Taken, sex: str | None, oedema: bool = False) -> frozenset[str]:
    """Return the flagged ones of ``INDICES``, as if the child were of ``sex``; without a sex there are none."""
    growth = assess(
        Measured(
            sex,
            taken.age_days,
            taken.age_months if taken.age_days is None else None,
            divided(taken.weight_g, 1000),
            divided(taken.length_height_mm, 10),
            taken.position,
            divided(taken.head_mm, 10),
            divided(taken.arm_mm, 10),
            oedema,
        )
    )
    return frozenset(index for index in INDICES if getattr(growth, f"{index}_flag"))
