"""Values that no child has, and values that do not follow from the ones before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..measures import ARM, HEAD, LENGTH, WEIGHT, Measure, amount
from ..positions import as_if, usual_position
from ..unusual import DAYS_PER_MONTH, usual_change
from .findings import Doubt, Subject, Taken, found_at

_FAR = QT_TRANSLATE_NOOP("Health visits", "{measure} {amount} is hardly possible at this age.")
_FAR_PAIR = QT_TRANSLATE_NOOP("Health visits", "{weight} and {length} hardly go together.")
_MORE = QT_TRANSLATE_NOOP("Health visits", "{measure} {amount} is {difference} more than on {day}.")
_LESS = QT_TRANSLATE_NOOP("Health visits", "{measure} {amount} is {difference} less than on {day}.")
_FAR_KINDS: Sequence[tuple[str, str, Measure]] = (
    ("weight", "far_weight", WEIGHT),
    ("length", "far_length", LENGTH),
    ("head", "far_head", HEAD),
    ("arm", "far_arm", ARM),
)


def far_doubts(subject: Subject) -> list[Doubt]:
    """Return the values whose z-score WHO's software flags (growth.md section 3: weight below -6 or above 5, length
    beyond 6, all others beyond 5).

    Where a flagged weight for length or BMI goes back to a flagged weight or length, only that one is named.
    """
    found = []
    for taken in subject.taken:
        for index, kind, measure in _FAR_KINDS:
            value = getattr(taken, measure.field)
            if index in taken.flagged and value is not None:
                words = _FAR.fill(measure=measure.title, amount=amount(measure, value))
                found.append(found_at(subject, taken, kind, words, value))
        if taken.flagged & {"weight_length", "bmi"} and not taken.flagged & {"weight", "length"}:
            found += _far_pair(subject, taken)
    return found


def change_doubts(subject: Subject) -> list[Doubt]:
    """Return weights and lengths that jump or fall.

    Of a single wrong value among right ones only that value is named, not the next one that goes back.
    """
    found = []
    for step in _odd_steps(subject.taken, WEIGHT, lambda taken: taken.weight_g):
        found.append(found_at(subject, step.at, "weight_jumped", _words(WEIGHT, step), step.value, step.before))
    for step in _odd_steps(subject.taken, LENGTH, _length_as_if_usual):
        kind = "length_fell" if step.value < step.before else "length_jumped"
        found.append(found_at(subject, step.at, kind, _words(LENGTH, step), step.value, step.before))
    return found


@dataclass(frozen=True, slots=True)
class _Step:
    """A value that does not follow from the one before it."""

    at: Taken
    value: int
    before: int
    since: Taken


def _odd_steps(taken: Sequence[Taken], measure: Measure, value_of: Callable[[Taken], int | None]) -> list[_Step]:
    series = [(one, value) for one in taken if (value := value_of(one)) is not None]
    found: list[_Step] = []
    last: tuple[Taken, int] | None = None
    for place, (one, value) in enumerate(series):
        if last is None or _follows(measure, last, (one, value)):
            last = one, value
            continue
        found.append(_Step(one, value, last[1], last[0]))
        following = series[place + 1] if place + 1 < len(series) else None
        goes_back = (
            following is not None and _follows(measure, last, following) and not _follows(measure, (one, value), following)
        )
        if not goes_back:
            last = one, value
    return found


def _follows(measure: Measure, before: tuple[Taken, int], after: tuple[Taken, int]) -> bool:
    months = (after[0].measured_on - before[0].measured_on).days / DAYS_PER_MONTH
    least, most = usual_change(measure, after[0].age_months, months, before[1])
    return least <= after[1] - before[1] <= most


def _length_as_if_usual(taken: Taken) -> int | None:
    """Return the length as if measured lying at every age, so that the change at 24 months is no fall."""
    if taken.length_height_mm is None:
        return None
    return as_if(taken.length_height_mm, taken.position or usual_position(taken.age_months), "lying")


def _words(measure: Measure, step: _Step) -> Text:
    words = _MORE if step.value > step.before else _LESS
    shown = getattr(step.at, measure.field)
    difference = amount(measure, abs(step.value - step.before))
    return words.fill(measure=measure.title, amount=amount(measure, shown), difference=difference, day=step.since.measured_on)


def _far_pair(subject: Subject, taken: Taken) -> list[Doubt]:
    if taken.weight_g is None or taken.length_height_mm is None:
        return []
    words = _FAR_PAIR.fill(weight=amount(WEIGHT, taken.weight_g), length=amount(LENGTH, taken.length_height_mm))
    return [found_at(subject, taken, "far_pair", words, taken.weight_g, taken.length_height_mm)]
