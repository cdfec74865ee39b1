"""What was measured and given in the practice village, month by month, as plain values.

Some children are absent; of these a few are weighed at home by a volunteer, or at the health centre. ``channel`` and
``stories`` say how children grow, ``slips`` what is read or written wrongly.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.core.period import Month, completed_months

from .channel import Channel
from .doses import Doses, Service, doses_schedule
from .slips import Slips
from .stories import StoryChannel
from .taken import Measurement
from .village import Person, Village


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
    gestation_weeks: int | None = None


@dataclass(frozen=True, slots=True)
class OpenDay:
    """One month's open day with everything that happened on it.

    Attributes:
        measurements: also those of children who were weighed at home or elsewhere some days later.
        cards: whether a child who was asked has a growth card.
    """

    day: date
    measurements: tuple[Measurement, ...]
    services: tuple[Service, ...]
    feeding: tuple[Feeding, ...]
    cards: tuple[tuple[Person, bool], ...] = ()


def plan_births(village: Village, seed: int, months: int) -> list[Birth]:
    """Return weight and length at birth of the children of these months whose mothers remember them, nine in ten."""
    found = []
    for person in village.children(village.until.plus(-months).first, village.until.last):
        channel = _channel(person, seed)
        if person.status != "visitor" and (person.mother is None or person.story or channel.rng.random() < 0.9):
            weight_g = channel.weight_g(0) - (500 if person.birth_order else 0)
            weeks = person.story.gestation_weeks if person.story else None
            told = weeks or (channel.rng.choice((37, 38, 39, 40)) if channel.rng.random() < 0.4 else None)
            found.append(Birth(person, weight_g if weeks else max(weight_g, 1800), channel.length_mm(0), told))
    return found


def plan_open_days(village: Village, seed: int, months: int) -> Iterator[OpenDay]:
    """Yield the open days of the last ``months`` months, in order; one a month, on a Saturday."""
    first, last = village.until.plus(-months).first, open_day_of(village.until)
    older = (p for p in village.people if p.story and p.story.months_old > 59 + months)
    people = [*village.children(first, village.until.last), *older]
    channels = {p.number: _channel(p, seed) for p in people}
    schedule = doses_schedule()
    doses = {c.person.number: Doses(c.person, seed, schedule) for c in channels.values()}
    history: set[tuple[int, str]] = set()
    slips = Slips()
    for back in range(months - 1, -1, -1):
        day = open_day_of(village.until.plus(-back))
        here = [c for c in channels.values() if _may_come(c.person, day, back)]
        present = [c for c in here if c.rng.random() < c.comes]
        absent = [c for c in here if c not in present]
        services = tuple(s for c in present for s in doses[c.person.number].of_day(day))
        feeding = tuple(f for c in present for f in _feeding(c, day, history))
        cards = tuple(answer for c in present for answer in _card(c, history))
        measured = [*(_measure(c, day) for c in present), *(m for c in absent for m in _weigh_later(c, day, last))]
        yield OpenDay(day, tuple(slips.of_month(measured, back)), services, feeding, cards)


def _channel(person: Person, seed: int) -> Channel:
    channel = StoryChannel(person, person.story, seed) if person.story else Channel(person, seed)
    if person.birth_order:  # twins of clearly different weight, so that an exchange can be seen
        channel.weight_z, channel.length_z, channel.comes = ((0.9, 0.6) if person.birth_order == 1 else (-0.5, -0.4)) + (1.0,)
        channel.falters_at = None
    return channel


def open_day_of(month: Month) -> date:
    """Return the second Saturday of the month."""
    first_saturday = (5 - month.first.weekday()) % 7
    return month.first + timedelta(days=first_saturday + 7)


def _may_come(person: Person, day: date, months_back: int) -> bool:
    if person.status == "visitor":
        return months_back in (1, 3) and person.lived_here(day)
    return person.lived_here(day) and (completed_months(person.born, day) < 60 or person.story is not None)


def _measure(channel: Channel, day: date) -> Measurement:
    age_days, rng, person = (day - channel.person.born).days, channel.rng, channel.person
    is_whole = person.story is not None or person.birth_order is not None
    with_length = is_whole or day.month in (2, 8) or rng.random() < 0.6
    return Measurement(
        person,
        day,
        channel.weight_g(age_days) if is_whole or rng.random() < 0.98 else None,
        channel.length_mm(age_days) if with_length else None,
        channel.position(age_days) if with_length else None,
        channel.head_mm(age_days) if age_days < 731 and (is_whole or rng.random() < 0.5) else None,
        channel.arm_mm(age_days) if _has_arm_taken(channel, age_days) else None,
        oedema=channel.is_swollen(age_days),
    )


def _has_arm_taken(channel: Channel, age_days: int) -> bool:
    if channel.person.story is not None and channel.person.story.arm_mm:
        return True
    return 183 <= age_days < 1826 and channel.rng.random() < 0.4


def _weigh_later(channel: Channel, day: date, last: date) -> Iterator[Measurement]:
    """Yield what a volunteer weighed at home four days later, or the health centre two days later; of most nothing."""
    chance, person = channel.rng.random(), channel.person
    if person.status == "visitor" or chance > 0.3:
        return
    kind, on = ("home", day + timedelta(days=4)) if chance < 0.24 else ("facility", day + timedelta(days=2))
    if on <= last and person.lived_here(on):
        yield Measurement(person, on, channel.weight_g((on - person.born).days), None, None, None, None, kind=kind)


def _card(channel: Channel, history: set[tuple[int, str]]) -> Iterator[tuple[Person, bool]]:
    """Yield whether a child has a growth card, the first time it is asked; some are never asked."""
    person = channel.person
    if person.status != "visitor" and (person.number, "card") not in history and channel.rng.random() < 0.9:
        history.add((person.number, "card"))
        yield person, channel.rng.random() < 0.92


def _feeding(channel: Channel, day: date, history: set[tuple[int, str]]) -> Iterator[Feeding]:
    months = completed_months(channel.person.born, day)
    asked = (channel.person.number, f"E{months}")  # two open days may fall into one month of life
    if months <= 6 and channel.person.status != "visitor" and asked not in history:
        history.add(asked)
        stops_at = channel.person.number % 9  # some never stop before six months
        yield Feeding(channel.person, months, "no" if stops_at and months >= stops_at else "yes", day)
