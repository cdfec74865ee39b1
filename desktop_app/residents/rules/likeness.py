"""Who may be the same person, and why.

A hint, never a refusal: it says its reason, and a person decides. Nobody is compared with everybody: two people
are compared only if they share one of the ``blocking_keys``, which stand in an indexed local table.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .search_keys import key_of_spelling

NEAR_DAYS = 31
"""Exact birth dates of one name this far apart are near: a month miscounted, the day of the baptism or the document."""
SIMILAR_NAMES = 0.85
"""Share of letters in common (Ratcliff/Obershelp) from which two names are taken for one misspelt, e.g. Rahmawati and
Rachmawati 0.95, Siti Aminah and Siti Aminatun 0.87, Ani and Adi 0.67."""

_SAME_NUMBER = QT_TRANSLATE_NOOP("Residents", "same national ID number")
_SAME_NAME_AND_BIRTH = QT_TRANSLATE_NOOP("Residents", "same name and birth date")
_SAME_NAME_SWAPPED = QT_TRANSLATE_NOOP("Residents", "same name, day and month of birth swapped")
_SAME_NAME_NEAR = QT_TRANSLATE_NOOP("Residents", "same name, born {n} days apart")
_SAME_NAME_YEAR = QT_TRANSLATE_NOOP("Residents", "same name, same day in the year before or after")
_SAME_NAME = QT_TRANSLATE_NOOP("Residents", "same name")
_SAME_NAME_MAYBE = QT_TRANSLATE_NOOP("Residents", "same name, the birth dates may be the same")
_SAME_MOTHER_AND_BIRTH = QT_TRANSLATE_NOOP("Residents", "same mother and birth date")
_SIMILAR_NAME = QT_TRANSLATE_NOOP("Residents", "similar name, same birth date")
_SIMILAR_NAME_MOTHER = QT_TRANSLATE_NOOP("Residents", "similar name, same mother, the birth dates may be the same")
_SCORES = {
    _SAME_NUMBER.source: 75,
    _SAME_NAME_AND_BIRTH.source: 75,
    _SIMILAR_NAME.source: 75,
    _SAME_NAME_SWAPPED.source: 65,
    _SAME_MOTHER_AND_BIRTH.source: 65,
    _SIMILAR_NAME_MOTHER.source: 65,
    _SAME_NAME_NEAR.source: 60,
    _SAME_NAME_YEAR.source: 45,
    _SAME_NAME_MAYBE.source: 45,
    _SAME_NAME.source: 25,
}
SAME_BESIDE, DIFFERENT_BESIDE = 8, 20
"""What each of name, sex and mother adds to a score if it is the same, and takes away if it differs. Scores only order a
list that a person reads; no decision hangs on them."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is compared of a person; empty texts and None mean not known.

    Attributes:
        spelling: ``search_keys.key_of_spelling`` of the name; empty for a newborn without a name.
        mothers: what the mother is known by: her id in hex if she is a resident, the spelling key of her name.
        numbers: real national numbers, none that the post made up.
    """

    spelling: str
    sex: str | None
    birth: PartialDate
    mothers: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    birth_order: int | None = None

    @classmethod
    def of(
        cls,
        name: str,
        sex: str | None,
        birth: PartialDate,
        mother_id: bytes | None = None,
        mother_name: str = "",
        numbers: frozenset[str] = frozenset(),
        birth_order: int | None = None,
    ) -> "Candidate":
        """Return a candidate from what is stored or typed."""
        mothers = {mother_id.hex() if mother_id else "", key_of_spelling(mother_name)} - {""}
        return cls(key_of_spelling(name), sex, birth, frozenset(mothers), numbers, birth_order)


@dataclass(frozen=True, slots=True)
class BlockingKeys:
    """By what likely people are looked up; whoever shares none of these is never compared.

    Attributes:
        spellings: of the name.
        births: exact birth dates, the second with day and month swapped.
    """

    numbers: frozenset[str]
    spellings: frozenset[str]
    births: tuple[PartialDate, ...]


def blocking_keys(candidate: Candidate) -> BlockingKeys:
    """Return by what the people are found who may be ``candidate``."""
    births = tuple(dict.fromkeys(_births(candidate.birth)))
    return BlockingKeys(candidate.numbers, frozenset((candidate.spelling,)) - {""}, births)


def score(one: Candidate, other: Candidate, reason: Text) -> int:
    """Return how much speaks for one person, 1 to 99: the reason, and whether name, sex and mother are the same."""
    known = ((one.spelling, other.spelling), (one.sex, other.sex))
    same = sum(bool(mine) and mine == theirs for mine, theirs in known) + bool(one.mothers & other.mothers)
    differing = sum(_differ(mine, theirs) for mine, theirs in known) + _differ_mothers(one, other)
    return max(1, min(99, _SCORES[reason.source] + SAME_BESIDE * same - DIFFERENT_BESIDE * differing))


def compare(one: Candidate, other: Candidate) -> Text | None:
    """Return why two entries may be one person, the strongest reason; None if nothing speaks for it.

    Twins (one mother, one day, different birth order) are told apart (domain.md 16.4, number 24), as are
    brothers and sisters of one day.
    """
    if one.numbers & other.numbers:
        return _SAME_NUMBER
    if one.birth_order and other.birth_order and one.birth_order != other.birth_order:
        return None
    if one.spelling and one.spelling == other.spelling:
        return _same_name(one, other)
    if _differ(one.sex, other.sex):
        return None
    if one.birth.exact is None or one.birth != other.birth:
        return _similar_of_mother(one, other)
    if one.mothers & other.mothers and not _are_named_twins(one, other):
        return _SAME_MOTHER_AND_BIRTH
    return _SIMILAR_NAME if _are_similar(one.spelling, other.spelling) else None


def _same_name(one: Candidate, other: Candidate) -> Text | None:
    a, b = one.birth, other.birth
    if a.exact and b.exact:
        return _same_name_exact(one, other)
    if _differ(one.sex, other.sex) or _differ_mothers(one, other):
        return None
    if a.earliest is None or b.earliest is None or a.latest is None or b.latest is None:
        return _SAME_NAME
    return _SAME_NAME_MAYBE if a.earliest <= b.latest and b.earliest <= a.latest else None


def _similar_of_mother(one: Candidate, other: Candidate) -> Text | None:
    """Return the reason for two children of one mother with almost one name, born within a month or on a day unknown."""
    a, b = one.birth, other.birth
    if not one.mothers & other.mothers or not _are_similar(one.spelling, other.spelling):
        return None
    if a.earliest is None or b.earliest is None or a.latest is None or b.latest is None:
        return _SIMILAR_NAME_MOTHER
    apart = max((b.earliest - a.latest).days, (a.earliest - b.latest).days)
    return _SIMILAR_NAME_MOTHER if apart <= NEAR_DAYS else None


def _same_name_exact(one: Candidate, other: Candidate) -> Text | None:
    a, b = one.birth, other.birth
    if a.exact is None or b.exact is None:
        return None
    if a == b:
        return _SAME_NAME_AND_BIRTH
    if _differ(one.sex, other.sex):
        return None
    if (a.year, a.month, a.day) == (b.year, b.day, b.month):
        return _SAME_NAME_SWAPPED
    if (days := abs((a.exact - b.exact).days)) <= NEAR_DAYS:
        return _SAME_NAME_NEAR.of(days)
    if (a.month, a.day) == (b.month, b.day) and abs(a.exact.year - b.exact.year) == 1 and not _differ_mothers(one, other):
        return _SAME_NAME_YEAR
    return None


def _differ(one: object, other: object) -> bool:
    """Return True if both are known and not equal."""
    return bool(one) and bool(other) and one != other


def _differ_mothers(one: Candidate, other: Candidate) -> bool:
    return bool(one.mothers) and bool(other.mothers) and not one.mothers & other.mothers


def _are_named_twins(one: Candidate, other: Candidate) -> bool:
    """Return True if both have a name and one of them is said to be a twin."""
    return bool(one.spelling and other.spelling and (one.birth_order or other.birth_order))


def _are_similar(one: str, other: str) -> bool:
    if not one or not other:
        return False
    shorter, longer = sorted((set(one.split()), set(other.split())), key=len)
    return shorter <= longer or SequenceMatcher(None, one, other, autojunk=False).ratio() >= SIMILAR_NAMES


def _births(birth: PartialDate) -> Iterator[PartialDate]:
    if birth.exact is None:
        return
    yield birth
    try:
        yield PartialDate(birth.year, birth.day, birth.month)
    except ValueError:
        return
