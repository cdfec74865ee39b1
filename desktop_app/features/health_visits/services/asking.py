"""Questions at entry that look at more than one value: weight with length, and one twin with the other."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label, Text
from desktop_app.residents.services import every_id

from ..models import BodyMeasurement
from ..rules.doubts import Subject, Taken, same_birth, swaps
from ..rules.measures import LENGTH, WEIGHT, Measure
from ..rules.unusual import Person, question_of_twin, question_together
from .subjects import same_day_children, subjects

_COMPARED_DAYS = 100
_PAIR = (WEIGHT, LENGTH)


def question_of_day(
    session: Session, resident: bytes, person: Person, on: date, measure: Measure, value: int, position: str
) -> Text | None:
    """Return what to ask of a weight or length beside what else was measured on that day, or None.

    Args:
        position: in which the length was, or would be, measured.
    """
    if measure not in _PAIR:
        return None
    return _together(session, resident, person, on, measure, value, position) or _twin(session, resident, on, measure, value)


def _together(
    session: Session, resident: bytes, person: Person, on: date, measure: Measure, value: int, position: str
) -> Text | None:
    query = select(
        BodyMeasurement.weight_g, BodyMeasurement.length_height_mm, BodyMeasurement.position, BodyMeasurement.oedema
    ).where(BodyMeasurement.resident_id.in_(every_id(session, resident)), BodyMeasurement.measured_on == on)
    for weight_g, length_mm, measured, oedema in session.execute(query):
        if measure is WEIGHT and length_mm is not None:
            return question_together(person, value, length_mm, measured, bool(oedema))
        if measure is LENGTH and weight_g is not None:
            return question_together(person, weight_g, value, position, bool(oedema))
    return None


def _twin(session: Session, resident: bytes, on: date, measure: Measure, value: int) -> Text | None:
    others = same_day_children(session, resident)
    if not others:
        return None
    found = subjects(session, on - timedelta(_COMPARED_DAYS), on, [resident, *others])
    found = [_with_value(subject, on, measure, value) if subject.resident == resident else subject for subject in found]
    for one, other in same_birth(found):
        if resident in (one.resident, other.resident):
            for swap in swaps(one, other):
                if swap.first.measured_on == on and measure.field in swap.fields:
                    twin: Label = other.name if one.resident == resident else one.name
                    return question_of_twin(measure, value, twin, swap.ahead.name)
    return None


def _with_value(subject: Subject, on: date, measure: Measure, value: int) -> Subject:
    """Return the child as if the value were stored already."""
    typed: dict[str, Any] = {measure.field: value}
    taken: Sequence[Taken] = [replace(one, **typed) if one.measured_on == on else one for one in subject.taken]
    if not any(one.measured_on == on for one in taken):
        taken = [*taken, Taken(b"", b"", on, None, None, **typed)]
    return replace(subject, taken=taken)
