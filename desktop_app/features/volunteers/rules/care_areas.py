"""Which volunteer looks after which part of the village (domain.md 12: the list before the day is made for each volunteer)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desktop_app.core.errors import Problem
from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

_NO_PERSON = QT_TRANSLATE_NOOP("Volunteers", "Choose who looks after it.")
_NO_START = QT_TRANSLATE_NOOP("Volunteers", "Write the first day.")
_ORDER = QT_TRANSLATE_NOOP("Volunteers", "The last day lies before the first. Check both dates.")
_TWICE = QT_TRANSLATE_NOOP("Volunteers", "{name} looks after this part of the village on these days already.")


class Address(NamedTuple):
    """Where a household lives, or which part of the village is meant; "" for every one of a level."""

    area: str = ""
    ward: str = ""
    neighbourhood: str = ""
    street: str = ""

    def holds(self, house: "Address") -> bool:
        """Return True if a house lies in this part of the village."""
        return all(not here or name_key(here) == name_key(there) for here, there in zip(self, house, strict=True))

    @property
    def precision(self) -> int:
        """Return how exactly it says where: the smallest level that it names counts most."""
        return sum(1 << at for at, value in enumerate(self) if value)


ANYWHERE = Address()


@dataclass(frozen=True, slots=True)
class CareEntry:
    """What a form says: who looks after which part, from when until when; None while it goes on."""

    resident: bytes | None
    place: Address = ANYWHERE
    from_date: date | None = None
    until_date: date | None = None


@dataclass(frozen=True, slots=True)
class Care:
    """One part of the village in the care of one volunteer."""

    id: bytes
    resident: bytes
    name: Label
    place: Address
    from_date: date
    until_date: date | None

    def runs_on(self, day: date) -> bool:
        """Return True from the first to the last day."""
        return self.from_date <= day and (self.until_date is None or day <= self.until_date)


def check_care(entry: CareEntry, others: Sequence[Care]) -> list[Problem]:
    """Return what is wrong with an entry.

    Args:
        others: the other parts in the same volunteer's care.
    """
    problems = [] if entry.resident is not None else [Problem("resident", _NO_PERSON)]
    if entry.from_date is None:
        problems.append(Problem("from_date", _NO_START))
    elif entry.until_date is not None and entry.until_date < entry.from_date:
        problems.append(Problem("until_date", _ORDER))
    else:
        last = entry.until_date or date.max
        same = (one for one in others if one.place == entry.place)
        twice = next((one for one in same if one.from_date <= last and (one.until_date or date.max) >= entry.from_date), None)
        if twice is not None:
            problems.append(Problem("from_date", _TWICE.fill(name=twice.name)))
    return problems


def carers_of(house: Address, cares: Sequence[Care]) -> list[Care]:
    """Return who looks after a house: of several parts in which it lies the most exactly described one counts.

    Two volunteers may share one part; then both are named, by who began first.
    """
    fitting = [one for one in cares if one.place.holds(house)]
    best = max((one.place.precision for one in fitting), default=-1)
    return sorted((one for one in fitting if one.place.precision == best), key=lambda one: (one.from_date, str(one.name)))
