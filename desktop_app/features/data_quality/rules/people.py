"""What cannot be true, is doubtful or is missing in the residents' list itself."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.core.contract import Doubt
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import completed_months
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

YOUNGEST_MOTHER, OLDEST_MOTHER, OLDEST_AGE = 10, 60, 110
"""Completed years; a mother of 10 or of 60 is possible, one of 9 or of 61 is asked about."""

_FUTURE = QT_TRANSLATE_NOOP("Data check", "The birth of {name} is dated {birth}: that day has not come. Correct the birth date.")
_TOO_OLD = QT_TRANSLATE_NOOP("Data check", "{name} would be {n} years old. Check the birth date, or record the death.")
_MALE_MOTHER = QT_TRANSLATE_NOOP(
    "Data check", "{mother} is recorded as male, and as the mother of {name}. Correct the sex, or choose another mother."
)
_FEMALE_FATHER = QT_TRANSLATE_NOOP(
    "Data check", "{father} is recorded as female, and as the father of {name}. Correct the sex, or choose another father."
)
_OLDER_THAN_PARENT = QT_TRANSLATE_NOOP("Data check", "{name} was born before {parent}, the parent. Check both birth dates.")
_YOUNG_MOTHER = QT_TRANSLATE_NOOP(
    "Data check", "{mother} would have been {n} years old when {name} was born. Check both birth dates, and who the mother is."
)
_SAME_NUMBER = QT_TRANSLATE_NOOP(
    "Data check", "{name} and {other} have the same identity number. Is it one person entered twice? Then join the two entries."
)
_NO_SEX = QT_TRANSLATE_NOOP(
    "Data check", "For {name} nobody has written whether female or male. Growth cannot be judged without it."
)
_NO_BIRTH = QT_TRANSLATE_NOOP(
    "Data check", "For {name} nothing is known of the birth. Write at least the year, even if you estimate it."
)
_NO_DEATH_DAY = QT_TRANSLATE_NOOP(
    "Data check", "{name} has died, but the date is not written. Write it as far as the family knows it."
)
_LATER = QT_TRANSLATE_NOOP("Data check", "{name} died on {death}, but something is dated {day}. Correct one of the two dates.")
_EARLIER = QT_TRANSLATE_NOOP(
    "Data check", "{name} was born on {birth}, but something is dated {day}. Correct one of the two dates."
)


@dataclass(frozen=True, slots=True)
class Person:
    """One resident, as far as these questions go; merged entries are one.

    Attributes:
        death: as far as known; None if none is recorded.
        mother, father: residents, or None.
    """

    id: bytes
    name: Label
    sex: str | None
    birth: PartialDate
    death: PartialDate | None
    status: str
    mother: bytes | None = None
    father: bytes | None = None

    @property
    def is_here(self) -> bool:
        """Return True if the post still has to do with this person."""
        return self.status not in ("dead", "moved", "visitor") and self.death is None


def births_in_future(people: Iterable[Person], today: date) -> Iterator[Doubt]:
    """Yield whoever is born after ``today``, whatever is unknown of the date."""
    for one in people:
        if one.birth.earliest is not None and one.birth.earliest > today:
            yield Doubt(one.id, str(one.birth), _FUTURE.fill(name=one.name, birth=one.birth))


def too_old(people: Iterable[Person], today: date) -> Iterator[Doubt]:
    """Yield whoever lives here and would surely be older than ``OLDEST_AGE``."""
    for one in people:
        if one.is_here and one.birth.latest is not None and one.birth.latest < today:
            age = completed_months(one.birth.latest, today) // 12
            if age > OLDEST_AGE:
                yield Doubt(one.id, str(one.birth), _TOO_OLD.of(age).fill(name=one.name))


def parents_of_the_other_sex(people: Mapping[bytes, Person]) -> Iterator[Doubt]:
    """Yield men who are mothers and women who are fathers, once for each child."""
    for one in people.values():
        mother, father = people.get(one.mother or b""), people.get(one.father or b"")
        if mother is not None and mother.sex == "M":
            yield Doubt(mother.id, f"{one.id.hex()} mother M", _MALE_MOTHER.fill(mother=mother.name, name=one.name))
        if father is not None and father.sex == "F":
            yield Doubt(father.id, f"{one.id.hex()} father F", _FEMALE_FATHER.fill(father=father.name, name=one.name))


def older_than_parent(people: Mapping[bytes, Person]) -> Iterator[Doubt]:
    """Yield children who were surely born before their mother or father."""
    for one in people.values():
        for parent in (people.get(one.mother or b""), people.get(one.father or b"")):
            if parent is not None and _is_before(one.birth, parent.birth):
                seen = f"{one.birth} {parent.id.hex()} {parent.birth}"
                yield Doubt(one.id, seen, _OLDER_THAN_PARENT.fill(name=one.name, parent=parent.name))


def unlikely_mothers(people: Mapping[bytes, Person]) -> Iterator[Doubt]:
    """Yield mothers who were surely younger than 10 or older than 60 completed years at a birth, once for each child."""
    for one in people.values():
        mother = people.get(one.mother or b"")
        if mother is None or _is_before(one.birth, mother.birth):
            continue
        most, least = _years(mother.birth.earliest, one.birth.latest), _years(mother.birth.latest, one.birth.earliest)
        if most is not None and most < YOUNGEST_MOTHER:
            age = most
        elif least is not None and least > OLDEST_MOTHER:
            age = least
        else:
            continue
        seen = f"{one.id.hex()} {one.birth} {mother.birth}"
        yield Doubt(mother.id, seen, _YOUNG_MOTHER.of(age).fill(mother=mother.name, name=one.name))


def shared_numbers(people: Mapping[bytes, Person], numbers: Iterable[tuple[bytes, str]]) -> Iterator[Doubt]:
    """Yield, for each identity number, everybody who has it after the first.

    Args:
        numbers: (resident, number), without temporary ones.
    """
    owners: dict[str, set[bytes]] = defaultdict(set)
    for resident, number in numbers:
        if resident in people:
            owners[number].add(resident)
    for same in owners.values():
        first, *others = sorted(same)
        for other in others:
            words = _SAME_NUMBER.fill(name=people[other].name, other=people[first].name)
            yield Doubt(other, first.hex(), words)


def unknown_sex(people: Iterable[Person]) -> Iterator[Doubt]:
    """Yield whoever lives here and is neither female nor male in the list."""
    return (Doubt(one.id, "", _NO_SEX.fill(name=one.name)) for one in people if one.is_here and one.sex is None)


def unknown_birth(people: Iterable[Person]) -> Iterator[Doubt]:
    """Yield whoever lives here without even a year of birth."""
    return (Doubt(one.id, "", _NO_BIRTH.fill(name=one.name)) for one in people if one.is_here and not one.birth.is_known)


def unknown_death_day(people: Iterable[Person]) -> Iterator[Doubt]:
    """Yield the dead of whom not even the year of death is written."""
    for one in people:
        if one.status == "dead" and (one.death is None or not one.death.is_known):
            yield Doubt(one.id, "", _NO_DEATH_DAY.fill(name=one.name))


def entries_after_death(people: Mapping[bytes, Person], last: Mapping[bytes, date]) -> Iterator[Doubt]:
    """Yield the dead of whom something is dated after their death; ``last`` is the date of the last entry of each."""
    for resident, day in last.items():
        one = people.get(resident)
        if one is not None and one.death is not None and one.death.latest is not None and day > one.death.latest:
            yield Doubt(one.id, f"{one.death} {day}", _LATER.fill(name=one.name, death=one.death, day=day))


def entries_before_birth(people: Mapping[bytes, Person], first: Mapping[bytes, date]) -> Iterator[Doubt]:
    """Yield people of whom something is dated before their birth; ``first`` is the date of the first entry of each."""
    for resident, day in first.items():
        one = people.get(resident)
        if one is not None and one.birth.earliest is not None and day < one.birth.earliest:
            yield Doubt(one.id, f"{one.birth} {day}", _EARLIER.fill(name=one.name, birth=one.birth, day=day))


def _is_before(one: PartialDate, other: PartialDate) -> bool:
    return one.latest is not None and other.earliest is not None and one.latest < other.earliest


def _years(birth: date | None, on: date | None) -> int | None:
    if birth is None or on is None or on < birth:
        return None
    return completed_months(birth, on) // 12
