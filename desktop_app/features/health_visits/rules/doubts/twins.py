"""Twins whose values look exchanged: the heavier or longer one has become the other one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..measures import LENGTH, MEASURES, WEIGHT
from .findings import Doubt, Subject, Taken

_SWAPPED = QT_TRANSLATE_NOOP("Health visits", "The values of {name} and {other} look exchanged: until now {ahead} was ahead.")

TURN_G = 300
TURN_MM = 10
LONGEST_DAYS = 100
"""The twin who was ahead by at least this much must now lie behind by at least as much, within about three months. Own
choice: scales of 100 g and boards of 1 mm, read twice, hardly make two children trade places by that much."""


@dataclass(frozen=True, slots=True)
class TwinPair:
    """The weight and length of both twins on one day; None where nothing was taken."""

    measured_on: date
    weights_g: tuple[int | None, int | None]
    lengths_mm: tuple[int | None, int | None]


def swapped_fields(before: TwinPair, after: TwinPair) -> Sequence[str]:
    """Return the fields whose values look exchanged in ``after``: weight, or length, or everything that was measured.

    One of weight and length must have turned round, and the other must not deny it.
    """
    if not 0 < (after.measured_on - before.measured_on).days <= LONGEST_DAYS:
        return ()
    weight = _turned(before.weights_g, after.weights_g, TURN_G)
    length = _turned(before.lengths_mm, after.lengths_mm, TURN_MM)
    if weight and length:
        return tuple(MEASURES)
    if weight:
        return () if length is False else (WEIGHT.field,)
    return (LENGTH.field,) if length and weight is None else ()


def same_birth(subjects: Sequence[Subject]) -> list[tuple[Subject, Subject]]:
    """Return the pairs of children with the same mother and the same day of birth."""
    by_birth: dict[tuple[str, date], list[Subject]] = {}
    for subject in subjects:
        if subject.mother and subject.birth.exact is not None:
            by_birth.setdefault((subject.mother, subject.birth.exact), []).append(subject)
    return [(one, other) for group in by_birth.values() for at, one in enumerate(group) for other in group[at + 1 :]]


@dataclass(frozen=True, slots=True)
class Swap:
    """A day on which the values of two twins look exchanged; ``ahead`` was ahead until then."""

    first: Taken
    second: Taken
    fields: Sequence[str]
    ahead: Subject


def swaps(one: Subject, other: Subject) -> list[Swap]:
    """Return the days on which the values of two twins look exchanged.

    After an exchange the next day goes back; the day itself is named, and the comparison goes on from before it.
    """
    found: list[Swap] = []
    last: TwinPair | None = None
    for first, second in _days_of_both(one, other):
        pair = _pair(first, second)
        fields = swapped_fields(last, pair) if last is not None else ()
        if last is not None and fields:
            found.append(Swap(first, second, fields, one if _leads(last) else other))
            continue
        last = pair
    return found


def swap_doubts(one: Subject, other: Subject) -> list[Doubt]:
    """Return the days on which the values of two twins look exchanged, as doubts about ``one``."""
    return [_doubt(one, other, swap) for swap in swaps(one, other)]


def _doubt(one: Subject, other: Subject, swap: Swap) -> Doubt:
    first, second = swap.first, swap.second
    words = _SWAPPED.fill(name=one.name, other=other.name, ahead=swap.ahead.name)
    seen = " ".join(map(str, (first.weight_g, second.weight_g, first.length_height_mm, second.length_height_mm)))
    return Doubt(
        "swapped",
        one.resident,
        one.name,
        first.measurement,
        first.visit,
        first.measured_on,
        words,
        seen,
        other.resident,
        second.visit,
        swap.fields,
    )


def _days_of_both(one: Subject, other: Subject) -> list[tuple[Taken, Taken]]:
    seconds = {taken.measured_on: taken for taken in other.taken}
    return [(taken, seconds[taken.measured_on]) for taken in one.taken if taken.measured_on in seconds]


def _pair(first: Taken, second: Taken) -> TwinPair:
    return TwinPair(first.measured_on, (first.weight_g, second.weight_g), (first.length_height_mm, second.length_height_mm))


def _turned(before: tuple[int | None, int | None], after: tuple[int | None, int | None], least: int) -> bool | None:
    """Return True if the lead changed clearly, False if it clearly stayed, None if nothing can be said."""
    then, now = _lead(before), _lead(after)
    if then is None or now is None or abs(then) < least or abs(now) < least:
        return None
    return (then > 0) != (now > 0)


def _lead(values: tuple[int | None, int | None]) -> int | None:
    return None if values[0] is None or values[1] is None else values[0] - values[1]


def _leads(pair: TwinPair) -> bool:
    lead = _lead(pair.weights_g)
    lead = _lead(pair.lengths_mm) if lead is None or abs(lead) < TURN_G else lead
    return lead is not None and lead > 0
