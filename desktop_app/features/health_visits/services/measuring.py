"""Values as they are taken: checked, asked about, stored one by one, corrected with their history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.history import history_of_row
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.db.recorder import recorder_of
from desktop_app.residents.services import every_id, person_facts

from ..models import BodyMeasurement, OpenDay, Visit
from ..rules.attendance import check_visit
from ..rules.measures import DAY_MEASURES, LENGTH, WEIGHT, Measure, amount, check_value
from ..rules.natural_ids import measurement_id
from ..rules.positions import as_if, position_note, usual_position
from ..rules.unusual import Earlier, question
from .asking import question_of_day
from .check_in import find_visit, refuse_visit
from .people import measured_person

_WEIGH = QT_TRANSLATE_NOOP("Health visits", "Weigh {name}: {amount}")
_MEASURE = QT_TRANSLATE_NOOP("Health visits", "Measure {name}: {measure} {amount}")
_CORRECT = QT_TRANSLATE_NOOP("Health visits", "Correct {name}: {measure} {before} → {amount}")
_CORRECT_WHY = QT_TRANSLATE_NOOP("Health visits", "Correct {name}: {measure} {before} → {amount}. Reason: {reason}")
_EMPTY = QT_TRANSLATE_NOOP("Health visits", "Remove the value of {name}: {measure} {before}")


@dataclass(frozen=True, slots=True)
class Look:
    """What there is to say of a value before it is stored.

    Attributes:
        problems: why it cannot be stored.
        question: what to ask once; the value is stored when the person confirms.
        note: what stands beside it from now on, e.g. measured lying though two years old.
    """

    problems: Sequence[Problem] = ()
    question: Text | None = None
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """One value that a field of a measurement has had.

    Attributes:
        label: the action that stored it, with the reason if one was given.
        before, after: in stored units, or codes; None for an empty field.
    """

    at: datetime
    user: str
    label: Text
    field: str
    before: Any
    after: Any


def look_at(
    session: Session, resident: bytes, on: date, field: str, value: int, position: str | None = None, scale: str | None = None
) -> Look:
    """Return what to say of a value before it is stored.

    Args:
        on: day of the visit.
        field: a key of ``rules.measures.DAY_MEASURES``.
        value: in grams or millimetres.
        position: of a length; None takes the usual one for the age.
        scale: "dacin", "digital" or None if it is not known.
    """
    measure, facts = DAY_MEASURES[field], person_facts(session, resident)
    if problems := check_visit(facts.name, on, facts.birth, facts.death, facts.is_dead):
        return Look(problems)
    person = measured_person(facts, on)
    if problems := check_value(measure, value, person.age_months):
        return Look(problems)
    lies = position or usual_position(person.age_months)
    asked = question(measure, value, person, on, _earlier(session, resident, on, measure, lies), scale)
    asked = asked or question_of_day(session, resident, person, on, measure, value, lies)
    return Look((), asked, position_note(lies, person.age_months) if measure is LENGTH else None)


def label_of(name: Label, field: str, before: int | None, value: int | None, reason: str = "") -> Text:
    """Return the name of the action that stores a value: weigh, measure, correct or remove.

    Args:
        name: of the person.
        before, value: in grams or millimetres; None for an empty field.
        reason: why it is corrected, in the volunteer's words.
    """
    measure = DAY_MEASURES[field]
    if value is None:
        return _EMPTY.fill(name=name, measure=measure.title, before="" if before is None else amount(measure, before))
    if before is not None and before != value:
        words = _CORRECT_WHY.fill(reason=reason.strip()) if reason.strip() else _CORRECT
        return words.fill(name=name, measure=measure.title, before=amount(measure, before), amount=amount(measure, value))
    if measure is WEIGHT:
        return _WEIGH.fill(name=name, amount=amount(measure, value))
    return _MEASURE.fill(name=name, measure=measure.title, amount=amount(measure, value))


def record_measurement(session: Session, visit: bytes, field: str, value: int | None, position: str | None = None) -> None:
    """Store one value of a visit; the others stay as they are. None empties the field.

    Args:
        field: a key of ``rules.measures.DAY_MEASURES``.
        value: in grams or millimetres.
        position: of a length: "lying" or "standing"; None takes the usual one for the age.

    Raises:
        InputError: the value is not possible, or the visit lies before birth or after death; nothing was stored.
    """
    measure, found = DAY_MEASURES[field], find_visit(session, visit)
    person = person_facts(session, found.resident_id)
    refuse_visit(person, found.visited_on)
    age = person.birth.age_months(found.visited_on)
    if value is not None and (problems := check_value(measure, value, age)):
        raise InputError(problems)
    row = _row_of(session, found)
    setattr(row, field, value)
    if measure is LENGTH:
        row.position = None if value is None else position or usual_position(age)
    elif measure is WEIGHT:
        row.tool = None if value is None else _scale_of(session, found)


def record_oedema(session: Session, visit: bytes, oedema: bool | None) -> None:
    """Store whether both feet are swollen; None means not looked at."""
    found = find_visit(session, visit)
    if oedema is not None or living(session, BodyMeasurement, measurement_id(visit)) is not None:
        _row_of(session, found).oedema = oedema


def record_measurer(session: Session, visit: bytes, measured_by: str) -> None:
    """Store who measured, e.g. when a paper sheet is copied."""
    find_visit(session, visit).measured_by = measured_by.strip() or None


def record_desk(session: Session, visit: bytes, measured_by: str, from_paper: bool) -> None:
    """Store who measured and, of values copied from paper, who types, unless somebody is named already."""
    found = find_visit(session, visit)
    found.measured_by = found.measured_by or measured_by.strip() or None
    if from_paper and found.typed_by is None:
        found.typed_by = recorder_of(session).user or None


def corrections(session: Session, visit: bytes) -> list[Correction]:
    """Return every value that the fields of a visit's measurement have had, the newest first."""
    found = []
    for action, change in history_of_row(session, measurement_id(visit)):
        for field in change.fields:
            if field.field in (*DAY_MEASURES, "position", "oedema") and (field.before, field.after) != (None, None):
                found.append(Correction(action.at, action.user, action.label, field.field, field.before, field.after))
    return found


def _row_of(session: Session, visit: Visit) -> BodyMeasurement:
    key = measurement_id(visit.id)
    row = living(session, BodyMeasurement, key)
    if row is not None:
        return row
    return make_or_revive(
        session, BodyMeasurement, key, visit_id=visit.id, resident_id=visit.resident_id, measured_on=visit.visited_on
    )


def _scale_of(session: Session, visit: Visit) -> str | None:
    if visit.open_day_id is None:
        return None
    day = living(session, OpenDay, visit.open_day_id)
    return None if day is None else day.scale


def _earlier(session: Session, resident: bytes, on: date, measure: Measure, position: str) -> Earlier | None:
    """Return the last value of the same measure before a day."""
    column = getattr(BodyMeasurement, measure.field)
    query = (
        select(column, BodyMeasurement.measured_on, BodyMeasurement.position)
        .where(
            BodyMeasurement.resident_id.in_(every_id(session, resident)),
            BodyMeasurement.measured_on < on,
            column.is_not(None),
        )
        .order_by(BodyMeasurement.measured_on.desc())
        .limit(1)
    )
    found = session.execute(query).first()
    if found is None:
        return None
    value, measured_on, measured = found
    return Earlier(as_if(value, measured, position) if measure is LENGTH else value, measured_on)
