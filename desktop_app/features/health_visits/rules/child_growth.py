"""What charts need to know of a child: who it is, and what was measured when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.text import Label

from .growth import Measured
from .growth.preterm import TERM_WEEKS


@dataclass(frozen=True, slots=True)
class ChildMeasures:
    """What was measured of a child on one day: grams and millimetres, None for what was not."""

    on: date
    weight_g: int | None = None
    length_height_mm: int | None = None
    position: str | None = None
    head_mm: int | None = None
    arm_mm: int | None = None
    oedema: bool = False
    at_birth: bool = False

    def measured(self, sex: str | None, age_days: int) -> Measured:
        """Return the same in the engine's units."""
        return Measured(
            sex=sex,
            age_days=age_days,
            weight_kg=divided(self.weight_g, 1000),
            length_height_cm=divided(self.length_height_mm, 10),
            position=self.position,
            head_cm=divided(self.head_mm, 10),
            arm_cm=divided(self.arm_mm, 10),
            oedema=self.oedema,
        )


@dataclass(frozen=True, slots=True)
class ChildGrowth:
    """A child as charts need it.

    Attributes:
        name: "" for an empty card.
        sex: "F", "M" or None; without it there are no lines.
        birth: the day to count from; None if nothing is known of it.
        is_estimated: the birth date is a guess, so that ages are about right only.
        measured: in order of date.
    """

    name: Label
    sex: str | None
    birth: date | None
    is_estimated: bool = False
    gestation_weeks: int | None = None
    measured: Sequence[ChildMeasures] = ()

    @property
    def is_early(self) -> bool:
        """Return True for a child born before 37 weeks, whose age is also counted from the due date."""
        return self.gestation_weeks is not None and self.gestation_weeks < TERM_WEEKS


def divided(amount: int | None, by: int) -> float | None:
    """Return grams as kilograms (by 1000) or millimetres as centimetres (by 10)."""
    return None if amount is None else amount / by
