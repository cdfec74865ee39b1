"""What was measured and given in the practice village, month by month, as plain values.

A child's weight and length follow a channel of its own among WHO's curves, with the noise of a
hanging scale that shows 100 g and of a board that shows half a centimetre; some children are absent, some
falter for a few months and catch up in part.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from desktop_app.core.period import Month, completed_months
from desktop_app.features.health_visits.rules.growth.tables import lms_table

from .village import Person, Village

LAST_DAY_OF_CURVES = 1826
VACCINES = (  # code, month it is given at (KMK 1098/2024, as far as these columns go)
    ("HB0", 0),
    ("BCG", 1),
    ("OPV1", 1),
    ("DPTHB1", 2),
    ("OPV2", 2),
    ("DPTHB2", 3),
    ("OPV3", 3),
    ("DPTHB3", 4),
    ("OPV4", 4),
    ("IPV1", 4),
    ("MR1", 9),
    ("MR2", 18),
)


@dataclass(frozen=True, slots=True)
class Measurement:
    """What was found on a child on one open day; what was not measured is None."""

    person: Person
    day: date
    weight_g: int | None
    length_height_mm: int | None
    position: str | None
    head_mm: int | None
    arm_mm: int | None


@dataclass(frozen=True, slots=True)
class Service:
    """A dose or supplement; ``where_given`` as in the records."""

    person: Person
    code: str
    day: date
    where_given: str = "here"


@dataclass(frozen=True, slots=True)
class Feeding:
    """Whether a baby was fed breast milk only in one month of its life."""

    person: Person
    month_number: int
    exclusive: str
    day: date


@dataclass(frozen=True, slots=True)
class Birth:
    """Weight and length at birth."""

    person: Person
    weight_g: int
    length_mm: int


@dataclass(frozen=True, slots=True)
class OpenDay:
    """One month's open day with everything that happened on it."""

    day: date
    measurements: tuple[Measurement, ...]
    services: tuple[Service, ...]
    feeding: tuple[Feeding, ...]


class Channel:
    """How one child grows: distance from WHO's median in standard deviations, on any day of its life."""

    def __init__(self, person: Person, seed: int) -> None:
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
        kg = self._value("wfa", age_days, self.weight_z - self.drop(age_days) + self.rng.gauss(0, 0.07))
        return round(kg * 1000 / 10) * 10 if age_days < 3 else round(kg * 10) * 100

    def length_mm(self, age_days: int) -> int:
        """Return the reading of a length board, to 5 mm; standing, a child is 7 mm shorter than lying."""
        standing = 7 if age_days >= 731 else 0
        mm = self._value("lhfa", age_days, self.length_z + self.rng.gauss(0, 0.06)) * 10
        return round(mm / 5) * 5 if age_days >= 3 else round((mm + standing) / 10) * 10

    def head_mm(self, age_days: int) -> int:
        """Return head circumference to 1 mm."""
        return round(self._value("hcfa", age_days, 0.5 * self.length_z + self.rng.gauss(0, 0.1)) * 10)

    def arm_mm(self, age_days: int) -> int:
        """Return mid-upper arm circumference to 1 mm; from 91 days."""
        return round(self._value("acfa", age_days, self.weight_z - self.drop(age_days) + self.rng.gauss(0, 0.1)) * 10)

    def _value(self, indicator: str, age_days: int, z: float) -> float:
        table = lms_table("2006", indicator, self.person.sex)
        return table.value(max(table.first, min(age_days, LAST_DAY_OF_CURVES)), z)


def plan_births(village: Village, seed: int, months: int) -> list[Birth]:
    """Return weight and length at birth of the children of these months whose mothers remember them, nine in ten."""
    found = []
    for person in village.children(village.until.plus(-months).first, village.until.last):
        channel = Channel(person, seed)
        if person.status != "visitor" and (person.mother is None or channel.rng.random() < 0.9):
            weight_g = channel.weight_g(0) - (500 if person.birth_order else 0)
            found.append(Birth(person, max(weight_g, 1800), channel.length_mm(0)))
    return found


def plan_open_days(village: Village, seed: int, months: int) -> Iterator[OpenDay]:
    """Yield the open days of the last ``months`` months, in order; one a month, on a Saturday."""
    channels = {p.number: Channel(p, seed) for p in village.children(village.until.plus(-months).first, village.until.last)}
    history: set[tuple[int, str]] = set()
    for back in range(months - 1, -1, -1):
        day = open_day_of(village.until.plus(-back))
        here = [c for c in channels.values() if _may_come(c.person, day, back)]
        present = [c for c in here if c.rng.random() < c.comes]
        services = tuple(s for c in present for s in _services(c, day, history))
        feeding = tuple(f for c in present for f in _feeding(c, day, history))
        yield OpenDay(day, tuple(_measure(c, day) for c in present), services, feeding)


def open_day_of(month: Month) -> date:
    """Return the second Saturday of the month."""
    first_saturday = (5 - month.first.weekday()) % 7
    return month.first + timedelta(days=first_saturday + 7)


def _may_come(person: Person, day: date, months_back: int) -> bool:
    if person.status == "visitor":
        return months_back in (1, 3) and person.lived_here(day)
    return person.lived_here(day) and completed_months(person.born, day) < 60


def _measure(channel: Channel, day: date) -> Measurement:
    age_days, rng = (day - channel.person.born).days, channel.rng
    with_length = day.month in (2, 8) or rng.random() < 0.6
    position = "lying" if age_days < 731 else "standing"
    return Measurement(
        channel.person,
        day,
        channel.weight_g(age_days) if rng.random() < 0.98 else None,
        channel.length_mm(age_days) if with_length else None,
        position if with_length else None,
        channel.head_mm(age_days) if age_days < 731 and rng.random() < 0.5 else None,
        channel.arm_mm(age_days) if age_days >= 183 and rng.random() < 0.4 else None,
    )


def _services(channel: Channel, day: date, history: set[tuple[int, str]]) -> Iterator[Service]:
    person, rng = channel.person, channel.rng
    if person.status == "visitor":
        return
    months = completed_months(person.born, day)
    for code, month in VACCINES:
        if months >= month and (person.number, code) not in history and rng.random() < 0.85:
            history.add((person.number, code))
            on_time = _given_on(person, month, day, rng)
            yield Service(person, code, on_time, "here" if on_time == day else "seen_on_card")
    if day.month in (2, 8) and 6 <= months < 60:
        yield Service(person, "VITA_BLUE" if months < 12 else "VITA_RED", day)
    if months >= 6 and rng.random() < 0.03:
        yield Service(person, "ORS", day)


def _given_on(person: Person, month: int, day: date, rng: Random) -> date:
    """Return the day of a dose: an older child's card shows the day it was due, a baby gets it today."""
    due = person.born + timedelta(days=round(month * 30.44) + (0 if month == 0 else rng.randrange(0, 12)))
    return due if (day - due).days > 31 or month == 0 else day


def _feeding(channel: Channel, day: date, history: set[tuple[int, str]]) -> Iterator[Feeding]:
    months = completed_months(channel.person.born, day)
    asked = (channel.person.number, f"E{months}")  # two open days may fall into one month of life
    if months <= 6 and channel.person.status != "visitor" and asked not in history:
        history.add(asked)
        stops_at = channel.person.number % 9  # some never stop before six months
        yield Feeding(channel.person, months, "no" if stops_at and months >= stops_at else "yes", day)
