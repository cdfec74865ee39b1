"""What cannot be true, is doubtful or is missing of families and houses."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from desktop_app.core.contract import Doubt
from desktop_app.core.period import add_months
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .people import Person

MOTHERLESS_UNTIL_MONTHS = 60
HEAD = "head"

_MOTHER_DIED = QT_TRANSLATE_NOOP(
    "Data check", "{mother} died on {death}, before {name} was born. Check both dates, and who the mother is."
)
_FATHER_DIED = QT_TRANSLATE_NOOP(
    "Data check", "{father} died on {death}, long before {name} was born. Check both dates, and who the father is."
)
_NO_MOTHER = QT_TRANSLATE_NOOP("Data check", "For {name}, a small child, nobody has written who the mother is.")
_TWO_HOUSES = QT_TRANSLATE_NOOP("Data check", "{name} lives in {n} houses at the same time. Take the person out of all but one.")
_NO_HEAD = QT_TRANSLATE_NOOP("Data check", "The house of {name} has nobody as its head. Choose the head of the household.")
_TWO_HEADS = QT_TRANSLATE_NOOP("Data check", "{name} and {other} are both head of one household. Choose one of them.")
_DIGITS = QT_TRANSLATE_NOOP(
    "Data check", "The identity number of {name} has {n} digits, the card has {digits}. Copy it from the card again."
)
_GESTATION_MONTHS = 10
"""A father may have died before the birth, but not longer before it than a pregnancy lasts."""


def parents_who_died_before(people: Mapping[bytes, Person]) -> Iterator[Doubt]:
    """Yield children who were surely born after the mother's death, or more than 10 months after the father's."""
    for one in people.values():
        born, mother, father = one.birth.earliest, people.get(one.mother or b""), people.get(one.father or b"")
        if born is None:
            continue
        if mother is not None and (last := _died_until(mother)) is not None and last < born:
            words = _MOTHER_DIED.fill(mother=mother.name, death=mother.death, name=one.name)
            yield Doubt(one.id, f"{one.birth} {mother.death}", words)
        if father is not None and (last := _died_until(father)) is not None and add_months(last, _GESTATION_MONTHS) < born:
            words = _FATHER_DIED.fill(father=father.name, death=father.death, name=one.name)
            yield Doubt(one.id, f"{one.birth} {father.death}", words)


def small_children_without_mother(people: Iterable[Person], named: Iterable[bytes], today: date) -> Iterator[Doubt]:
    """Yield children below five years who live here and of whose mother not even the name is written.

    Args:
        named: residents whose mother or caregiver is known by name.
    """
    known = set(named)
    for one in people:
        age = one.birth.age_months(today)
        if one.is_here and one.mother is None and one.id not in known and age is not None and 0 <= age < MOTHERLESS_UNTIL_MONTHS:
            yield Doubt(one.id, "", _NO_MOTHER.fill(name=one.name))


def in_two_houses(people: Mapping[bytes, Person], stays: Iterable[tuple[bytes, bytes, str]]) -> Iterator[Doubt]:
    """Yield whoever lives in two houses; ``stays`` are (household, resident, kinship) of today."""
    houses: dict[bytes, set[bytes]] = defaultdict(set)
    for household, resident, _kinship in stays:
        houses[resident].add(household)
    for resident, where in houses.items():
        if len(where) > 1 and resident in people:
            seen = " ".join(sorted(one.hex() for one in where))
            yield Doubt(resident, seen, _TWO_HOUSES.fill(name=people[resident].name, n=len(where)))


def heads_of_houses(people: Mapping[bytes, Person], stays: Iterable[tuple[bytes, bytes, str]]) -> Iterator[Doubt]:
    """Yield one inhabitant of each house without a head, and the second of two heads; ``stays`` as in ``in_two_houses``."""
    inhabitants: dict[bytes, list[tuple[str, bytes]]] = defaultdict(list)
    for household, resident, kinship in stays:
        if resident in people and people[resident].is_here:
            inhabitants[household].append((kinship, resident))
    for household, found in inhabitants.items():
        heads = sorted({resident for kinship, resident in found if kinship == HEAD})
        house: Mapping[str, object] = {"household": household}
        if not heads:
            oldest = min((resident for _kinship, resident in found), key=lambda one: (people[one].birth.middle or date.max, one))
            yield Doubt(oldest, household.hex(), _NO_HEAD.fill(name=people[oldest].name), "residents", house)
        for other in heads[1:]:
            words = _TWO_HEADS.fill(name=people[other].name, other=people[heads[0]].name)
            yield Doubt(other, f"{household.hex()} {heads[0].hex()}", words, "residents", house)


def numbers_of_wrong_length(
    people: Mapping[bytes, Person], numbers: Iterable[tuple[bytes, str]], digits: int | None
) -> Iterator[Doubt]:
    """Yield whoever has an identity number with more or fewer digits than the cards of the country; none if that is not known."""
    for resident, number in numbers if digits is not None else ():
        found = sum(sign.isdigit() for sign in number)
        if found != digits and resident in people:
            words = _DIGITS.of(found).fill(name=people[resident].name, digits=digits)
            yield Doubt(resident, f"{found}", words)


def _died_until(person: Person) -> date | None:
    """Return the last day on which a death can have been; None for the living and where no date is known."""
    return None if person.death is None else person.death.latest
