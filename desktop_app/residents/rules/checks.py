"""What cannot be true of a resident, a household or something that happened."""

from collections.abc import Iterator
from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import completed_years
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .entries import Family, HouseholdEntry, Relative, ResidentEntry

OLDEST_YEARS = 120
YOUNGEST_PARENT_YEARS = 10
OLDEST_MOTHER_YEARS = 60
UNNAMED_MONTHS = 12
"""A child is without a name for a year at the most; later a forgotten name is more likely."""

_NAME_EMPTY = QT_TRANSLATE_NOOP("Residents", "Write the name, or answer “Yes” to “Newborn without a name yet?”.")
_NAME_WITHOUT_LETTERS = QT_TRANSLATE_NOOP("Residents", "“{name}” is not a name. Write it in letters.")
_UNNAMED_MOTHER = QT_TRANSLATE_NOOP("Residents", "A newborn without a name is called by its mother: write who she is.")
_UNNAMED_TOO_OLD = QT_TRANSLATE_NOOP("Residents", "Only a newborn is without a name. Write the name, or check the birth date.")
_BIRTH_IN_FUTURE = QT_TRANSLATE_NOOP("Residents", "{birth} has not come yet. Check the year of birth.")
_TOO_OLD = QT_TRANSLATE_NOOP("Residents", "Born in {year}, this person would be older than {n} years. Check the year.")
_OWN_PARENT = QT_TRANSLATE_NOOP("Residents", "Nobody is their own parent. Choose somebody else.")
_OWN_ANCESTOR = QT_TRANSLATE_NOOP("Residents", "{name} descends from this person, and cannot be a parent too.")
_SAME_PARENTS = QT_TRANSLATE_NOOP("Residents", "Mother and father are the same person. Choose somebody else for one of them.")
_MOTHER_IS_MALE = QT_TRANSLATE_NOOP("Residents", "{name} is male. Choose the mother, or correct the sex on that card.")
_FATHER_IS_FEMALE = QT_TRANSLATE_NOOP("Residents", "{name} is female. Choose the father, or correct the sex on that card.")
_PARENT_TOO_YOUNG = QT_TRANSLATE_NOOP("Residents", "{name} would have been {n} years old at the birth. Check both birth dates.")
_PARENT_LATER = QT_TRANSLATE_NOOP("Residents", "{name} was born after this person. Check both birth dates.")
_BIRTH_ORDER = QT_TRANSLATE_NOOP("Residents", "Write 1 for the child born first, 2 for the second, up to 9.")
_NUMBER_DIGITS = QT_TRANSLATE_NOOP("Residents", "This number has {n} digits, the card has {digits}. Copy it again.")
_NUMBER_LETTERS = QT_TRANSLATE_NOOP("Residents", "The card's number has only digits. Copy it again.")
_HOUSE_EMPTY = QT_TRANSLATE_NOOP("Residents", "Write at least the house number, the street or the family card number.")
_EVENT_IN_FUTURE = QT_TRANSLATE_NOOP("Residents", "{day} has not come yet. Check the date.")
_EVENT_BEFORE_BIRTH = QT_TRANSLATE_NOOP("Residents", "{day} lies before the birth on {birth}. Check both dates.")
EVENT_AFTER_DEATH = QT_TRANSLATE_NOOP("Residents", "{day} lies after the death on {death}. Check both dates.")
_DIED_ALREADY = QT_TRANSLATE_NOOP("Residents", "A death is recorded already. To correct its date, undo it first.")

ONE_PERSON = Family()


def check_resident(
    entry: ResidentEntry,
    today: date,
    family: Family = ONE_PERSON,
    own_id: bytes | None = None,
    number_digits: int | None = None,
) -> list[Problem]:
    """Return what cannot be true of ``entry``; nothing means that it can be stored.

    Args:
        family: the parents whom the entry names by id.
        own_id: of the person whose card is changed; None for a new one.
        number_digits: how many digits the country's national number has; None if it is not known.
    """
    return [
        *_check_name(entry, today),
        *_check_birth(entry, today),
        *_check_parents(entry, family, own_id),
        *_check_number("national_id", entry.national_id, number_digits),
    ]


def _check_name(entry: ResidentEntry, today: date) -> Iterator[Problem]:
    name = entry.name.strip()
    if entry.is_unnamed:
        if not (entry.mother_id or entry.mother_name.strip()):
            yield Problem("mother", _UNNAMED_MOTHER)
        if (entry.birth.age_months(today) or 0) >= UNNAMED_MONTHS:
            yield Problem("name", _UNNAMED_TOO_OLD)
    elif not name:
        yield Problem("name", _NAME_EMPTY)
    elif not any(c.isalpha() for c in name):
        yield Problem("name", _NAME_WITHOUT_LETTERS.fill(name=name))


def _check_birth(entry: ResidentEntry, today: date) -> Iterator[Problem]:
    birth = entry.birth
    if birth.earliest is not None and birth.earliest > today:
        yield Problem("birth", _BIRTH_IN_FUTURE.fill(birth=birth))
    elif birth.latest is not None and completed_years(birth.latest, today) > OLDEST_YEARS:
        yield Problem("birth", _TOO_OLD.fill(year=str(birth.year)).of(OLDEST_YEARS))
    if entry.birth_order is not None and not 1 <= entry.birth_order <= 9:
        yield Problem("birth_order", _BIRTH_ORDER)


def _check_parents(entry: ResidentEntry, family: Family, own_id: bytes | None) -> Iterator[Problem]:
    if entry.mother_id is not None and entry.mother_id == entry.father_id:
        yield Problem("father", _SAME_PARENTS)
    for field, parent in (("mother", family.mother), ("father", family.father)):
        if parent is not None:
            yield from _check_parent(field, parent, entry.birth, own_id)
    if family.mother is not None and family.mother.sex == "M":
        yield Problem("mother", _MOTHER_IS_MALE.fill(name=family.mother.name))
    if family.father is not None and family.father.sex == "F":
        yield Problem("father", _FATHER_IS_FEMALE.fill(name=family.father.name))


def _check_parent(field: str, parent: Relative, birth: PartialDate, own_id: bytes | None) -> Iterator[Problem]:
    if parent.id == own_id:
        yield Problem(field, _OWN_PARENT)
    elif own_id is not None and own_id in parent.ancestors:
        yield Problem(field, _OWN_ANCESTOR.fill(name=parent.name))
    elif parent.birth.earliest is not None and birth.latest is not None:
        # the parent as old as the dates allow: a year that is only guessed must not refuse what is true
        years = completed_years(parent.birth.earliest, birth.latest)
        if birth.latest < parent.birth.earliest:
            yield Problem(field, _PARENT_LATER.fill(name=parent.name))
        elif years < YOUNGEST_PARENT_YEARS or (field == "mother" and _is_past_childbearing(parent.birth, birth)):
            yield Problem(field, _PARENT_TOO_YOUNG.fill(name=parent.name).of(years))


def _is_past_childbearing(mother: PartialDate, child: PartialDate) -> bool:
    """Return True if a mother is older than anybody has given birth, even as young as the dates allow."""
    if mother.latest is None or child.earliest is None:
        return False
    return completed_years(mother.latest, child.earliest) > OLDEST_MOTHER_YEARS


def _check_number(field: str, number: str, digits: int | None) -> Iterator[Problem]:
    plain = number.replace(" ", "")
    if not plain or digits is None:
        return
    if not plain.isdecimal():
        yield Problem(field, _NUMBER_LETTERS)
    elif len(plain) != digits:
        yield Problem(field, _NUMBER_DIGITS.of(len(plain)).fill(digits=digits))


def check_household(entry: HouseholdEntry, number_digits: int | None = None) -> list[Problem]:
    """Return what is missing or cannot be true of a household.

    Args:
        number_digits: how many digits the country's family card number has; None if it is not known.
    """
    problems = list(_check_number("registry_number", entry.registry_number, number_digits))
    parts = (entry.area, entry.ward, entry.neighbourhood, entry.street, entry.house_number, entry.registry_number)
    if not any(part.strip() for part in parts):
        problems.append(Problem("house_number", _HOUSE_EMPTY))
    return problems


def check_event(kind: str, when: PartialDate, birth: PartialDate, death: PartialDate | None, today: date) -> list[Problem]:
    """Return what cannot be true of something that happened to a person.

    Args:
        kind: "died", "moved_in", "moved_out" or "renamed".
        when: as far as it is known; a date that is not known at all is accepted.
        death: when the person died as far as known, None if nobody recorded a death.
    """
    if kind == "died" and death is not None:
        return [Problem("when", _DIED_ALREADY)]
    if when.earliest is None or when.latest is None:
        return []
    if when.earliest > today:
        return [Problem("when", _EVENT_IN_FUTURE.fill(day=when))]
    if birth.earliest is not None and when.latest < birth.earliest:
        return [Problem("when", _EVENT_BEFORE_BIRTH.fill(day=when, birth=birth))]
    if death is not None and death.latest is not None and when.earliest > death.latest:
        return [Problem("when", EVENT_AFTER_DEATH.fill(day=when, death=death))]
    return []
