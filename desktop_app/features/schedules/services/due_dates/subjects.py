"""What other slices know of people, as the rules ask for it; kept beside the dates, so that a card need not ask the slices."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.contract import PersonFact
from desktop_app.core.partial_date import PartialDate

from ...rules.values import Subject

INSERT = "INSERT INTO derived_due_person VALUES (?, ?, ?, ?, ?, ?)"
_SELECT = "SELECT states, anchors, school_grade, school_on FROM derived_due_person WHERE resident_id = ?"

Row = tuple[bytes, str, str, int | None, str | None, str]


def subject_of(birth: PartialDate, sex: str | None, areas: frozenset[str], facts: Sequence[PersonFact]) -> Subject:
    """Return a person as the rules see one; of two facts of one kind and name the last one holds."""
    if not facts:
        return Subject(birth, sex, areas=areas)
    grade: tuple[int | None, date | None] = (None, None)
    for fact in facts:
        if fact.kind == "school_grade":
            grade = int(fact.name), fact.on
    states = frozenset(fact.name for fact in facts if fact.kind == "state")
    anchors = {fact.name: fact.on for fact in facts if fact.kind == "anchor" and fact.on is not None}
    was = {(fact.name, fact.on, fact.until) for fact in facts if fact.kind == "was" and fact.on and fact.until}
    return Subject(birth, sex, states, areas, anchors, *grade, tuple(sorted(was)))


def subject_row(person: bytes, subject: Subject) -> Row:
    """Return what is kept of a person."""
    anchors = " ".join(f"{name}={day}" for name, day in sorted(subject.anchors.items()))
    school_on = None if subject.school_on is None else subject.school_on.isoformat()
    was = " ".join(f"{name}={first}/{until}" for name, first, until in subject.was)
    return person, " ".join(sorted(subject.states)), anchors, subject.school_grade, school_on, was


def stored_subject(session: Session, person: bytes, known: Subject) -> Subject:
    """Return ``known`` with what other slices know of the person."""
    raw: Any = session.connection().connection.driver_connection
    row = raw.execute(_SELECT, (person,)).fetchone()
    if row is None:
        return known
    states, anchors, grade, school_on = row
    days = dict(pair.split("=") for pair in anchors.split())
    return replace(
        known,
        states=frozenset(states.split()),
        anchors={name: date.fromisoformat(day) for name, day in days.items()},
        school_grade=grade,
        school_on=None if school_on is None else date.fromisoformat(school_on),
    )
