"""Children of the practice village whose growth is a story of its own, so that a year shows every class of growth."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.features.health_visits.rules.growth.tables import lms_table

from .channel import LYING_DAYS, Channel

if TYPE_CHECKING:
    from .village import Person

MONTHS_2007 = 60
MONTHS = 12


@dataclass(frozen=True, slots=True)
class Story:
    """How one child grows.

    Attributes:
        months_old: completed months at the end of the demo.
        length_z: length or height for age, in standard deviations.
        fatness: weight for length, from 60 months on BMI for age, in standard deviations: one a month of the last
            twelve, the oldest first; a single one holds for all.
        arm_mm: arm circumferences of the same months; empty for what other children have.
        head_z: head for age.
        oedema: months, 0 the oldest, in which both feet are swollen.
        stood: months in which the length is said to have been measured standing, whatever the age.
    """

    name: str
    sex: str
    months_old: int
    length_z: float
    fatness: Sequence[float]
    arm_mm: Sequence[int] = ()
    head_z: float | None = None
    oedema: Sequence[int] = ()
    stood: Sequence[int] = ()
    gestation_weeks: int | None = None
    birth_g: int | None = None


FAMILIES: Sequence[Sequence[Story]] = (
    (
        Story(  # severely thin with swollen feet, treated, gains again
            *("Bayu", "M", 27, -1.2, (-3.6, -3.4, -2.9, -2.5, -2.3, -2.1, -1.8, -1.5, -1.2, -1.0, -0.9, -0.8)),
            arm_mm=(109, 112, 116, 119, 122, 124, 127, 130, 132, 134, 136, 137),
            oedema=(0, 1),
        ),
        Story("Citra", "F", 40, 0.3, (0.6, 0.9, 1.2, 1.5, 1.8, 2.1, 2.3, 2.6, 2.9, 3.2, 3.4, 3.5)),  # grows heavy
        Story(  # at school, thin and short
            *("Joko", "M", 70, -3.4, (-3.6, -3.5, -3.3, -2.8, -2.6, -2.4, -2.2, -1.9, -1.5, -1.2, -1.0, -1.0)),
            arm_mm=(122, 124, 126, 127, 129, 131, 133, 135, 138, 140, 142, 144),
        ),
    ),
    (
        Story("Danu", "M", 33, -3.5, (-0.5,)),
        Story("Gita", "F", 11, -0.4, (0.1,), head_z=-2.7),
        Story("Kartika", "F", 84, -2.5, (-0.9,)),
    ),
    (
        Story("Endah", "F", 21, -3.4, (-2.5,)),
        Story("Laras", "F", 96, 0.2, (0.5, 0.8, 1.1, 1.4, 1.7, 1.9, 2.1, 2.3, 2.4, 2.5, 2.6, 2.7)),
    ),
    (
        Story("Hadi", "M", 9, 0.2, (0.0,), head_z=2.8, stood=(8,)),
        Story("Fajar", "M", 25, 3.4, (0.5,)),
        Story("Mahesa", "M", 76, 3.4, (0.2,)),
    ),
    (
        Story(  # born at 31 weeks
            *("Intan", "F", 7, -3.1, (-1.5, -1.5, -1.5, -1.5, -1.5, -1.6, -1.5, -1.3, -1.1, -0.9, -0.8, -0.7)),
            arm_mm=(96, 96, 96, 96, 96, 98, 104, 108, 112, 116, 119, 121),
            gestation_weeks=31,
            birth_g=1450,
        ),
    ),
)


class StoryChannel(Channel):
    """The growth of a child with a story; such a child comes every month."""

    def __init__(self, person: "Person", story: Story, seed: int) -> None:
        super().__init__(person, seed)
        self.story = story
        self.length_z, self.comes = story.length_z, 1.0

    def weight_g(self, age_days: int) -> int:
        """Return the weight that goes with the length of the day, to 100 g; a newborn's to 10 g."""
        months = _months(age_days)
        if age_days < 3:
            return self.story.birth_g or super().weight_g(age_days)
        mm = self.length_mm(age_days)
        z = self._of_month(self.story.fatness, age_days) + self.rng.gauss(0, 0.03)
        if months >= MONTHS_2007:
            kg = lms_table("2007", "bmifa", self.person.sex).value(months, z) * (mm / 1000) ** 2
        else:
            table = lms_table("2006", "wfl" if age_days < LYING_DAYS else "wfh", self.person.sex)
            kg = table.value(max(table.first, min(mm, table.last)), z)
        return round(kg * 10) * 100

    def length_mm(self, age_days: int) -> int:
        """Return the length or height, to 5 mm."""
        months = _months(age_days)
        if months < MONTHS_2007:
            return super().length_mm(age_days)
        cm = lms_table("2007", "lhfa", self.person.sex).value(months, self.length_z)
        return round(cm * 2) * 5

    def head_mm(self, age_days: int) -> int:
        """Return head circumference to 1 mm."""
        if self.story.head_z is None:
            return super().head_mm(age_days)
        return round(self._value("hcfa", age_days, self.story.head_z) * 10)

    def arm_mm(self, age_days: int) -> int:
        """Return mid-upper arm circumference to 1 mm."""
        return int(self._of_month(self.story.arm_mm, age_days)) if self.story.arm_mm else super().arm_mm(age_days)

    def position(self, age_days: int) -> str:
        """Return how the length is said to have been measured."""
        return "standing" if self._month(age_days) in self.story.stood else super().position(age_days)

    def is_swollen(self, age_days: int) -> bool:
        """Return True if both feet are swollen."""
        return self._month(age_days) in self.story.oedema

    def _month(self, age_days: int) -> int:
        return max(0, min(MONTHS - 1, MONTHS - 1 - (self.story.months_old - _months(age_days))))

    def _of_month(self, values: Sequence[float], age_days: int) -> float:
        return values[self._month(age_days) if len(values) > 1 else 0]


def _months(age_days: int) -> int:
    return int(age_days / 30.4375)
