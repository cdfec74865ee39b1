"""How a child of the practice village grows: along a channel of its own among WHO's curves.

The noise is that of a hanging scale that shows 100 g and of a board that shows half a centimetre; some children
falter for a few months and catch up in part.
"""

from random import Random
from typing import TYPE_CHECKING

from desktop_app.features.health_visits.rules.growth.tables import lms_table

if TYPE_CHECKING:
    from .village import Person

LAST_DAY_OF_CURVES = 1826
LYING_DAYS = 731


class Channel:
    """How one child grows: distance from WHO's median in standard deviations, on any day of its life."""

    def __init__(self, person: "Person", seed: int) -> None:
        self.person, self.rng = person, Random(f"{seed}/{person.number}")  # noqa: S311 - made-up data
        self.weight_z = max(-2.6, min(2.2, self.rng.gauss(-0.7, 0.9)))
        self.length_z = max(-2.8, min(2.0, 0.6 * self.weight_z + self.rng.gauss(-0.5, 0.7)))
        self.comes = self.rng.choice((0.95, 0.95, 0.9, 0.85, 0.7, 0.5))
        self.falters_at = self.rng.randrange(4, 40) if self.rng.random() < 0.18 else None

    def drop(self, age_days: int) -> float:
        """Return by how many standard deviations the weight lies lower since the child began to falter."""
        if self.falters_at is None:
            return 0.0
        months = age_days / 30.44 - self.falters_at
        if months <= 0:
            return 0.0
        return min(months, 4) * 0.27 - 0.6 * min(max(months - 5, 0) / 6, 1)

    def weight_g(self, age_days: int) -> int:
        """Return the reading of a hanging scale, to 100 g; a newborn's to 10 g."""
        kg = self._value("wfa", age_days, self.weight_z - self.drop(age_days) + self.rng.gauss(0, 0.04))
        return round(kg * 1000 / 10) * 10 if age_days < 3 else round(kg * 10) * 100

    def length_mm(self, age_days: int) -> int:
        """Return the reading of a length board, to 5 mm; standing, a child is 7 mm shorter than lying."""
        standing = 7 if age_days >= LYING_DAYS else 0
        mm = self._value("lhfa", age_days, self.length_z + self.rng.gauss(0, 0.06)) * 10
        return round(mm / 5) * 5 if age_days >= 3 else round((mm + standing) / 10) * 10

    def head_mm(self, age_days: int) -> int:
        """Return head circumference to 1 mm."""
        return round(self._value("hcfa", age_days, 0.5 * self.length_z + self.rng.gauss(0, 0.1)) * 10)

    def arm_mm(self, age_days: int) -> int:
        """Return mid-upper arm circumference to 1 mm; from 91 days."""
        return round(self._value("acfa", age_days, self.weight_z - self.drop(age_days) + self.rng.gauss(0, 0.1)) * 10)

    def position(self, age_days: int) -> str:
        """Return how the length is measured: lying below two years."""
        return "lying" if age_days < LYING_DAYS else "standing"

    def is_swollen(self, age_days: int) -> bool:
        """Return True if both feet are swollen on that day; of most children never."""
        return False

    def _value(self, indicator: str, age_days: int, z: float) -> float:
        table = lms_table("2006", indicator, self.person.sex)
        return table.value(max(table.first, min(age_days, LAST_DAY_OF_CURVES)), z)
