"""Tests before and after a class: recorded, and what they say of the class."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError
from desktop_app.core.text import Label
from desktop_app.db.natural_rows import living, make_or_revive

from ..models import ScoredTest
from ..rules.checks import check_in_term, check_score
from ..rules.natural_ids import score_id, score_id_of_attempt
from .classes import find_class
from .enrolment import find_participant
from .participants import by_any_id, participants, persons_of, shown
from .people import parts, person


@dataclass(frozen=True, slots=True)
class Score:
    """What one person scored in one test; ``enrolment`` stands for the person."""

    id: bytes
    enrolment: bytes
    kind: str
    taken_on: date
    score: int
    maximum: int
    session_id: bytes | None
    attempt: bytes | None
    note: str

    @property
    def percent(self) -> float:
        """Return the score in percent of what was possible."""
        return 100 * self.score / self.maximum


@dataclass(frozen=True, slots=True)
class PersonScores:
    """The tests of one person that count: the first one before the class, and the last one after it."""

    enrolment: bytes
    resident_id: bytes | None
    name: Label
    before: Score | None
    after: Score | None

    @property
    def is_pair(self) -> bool:
        """Return True if both are there."""
        return self.before is not None and self.after is not None


@dataclass(frozen=True, slots=True)
class Results:
    """What a class learned, from people who took both tests; others say nothing of a change.

    Attributes:
        before, after: mean in percent; None if nobody took both.
        improved: people whose second score is higher.
        pairs: people who took both.
    """

    before: float | None
    after: float | None
    improved: int
    pairs: int


def record_score(
    session: Session,
    enrolment: bytes,
    kind: str,
    score: int,
    maximum: int,
    on_date: date,
    today: date,
    *,
    session_id: bytes | None = None,
    attempt: bytes | None = None,
    note: str = "",
) -> bytes:
    """Store what somebody scored and return the row's id; a second entry for the same test of a day replaces the first.

    That holds too where the first was written under another entry of the person, before the two were merged.

    Args:
        kind: pre, post or quiz.
        attempt: at a quiz, that was scored.

    Raises:
        InputError: the score is above its maximum or below zero, the day is in the future or outside the term of the class,
            or the person was dead or not born then; nothing was stored.
        UserError: the person is not in the class any more.
    """
    same = find_participant(session, enrolment)
    term = find_class(session, same.class_id)
    problems = check_score(kind, score, maximum, on_date, today)
    if problems := [*problems, *check_in_term(on_date, term.from_date, term.until_date, "taken_on")]:
        raise InputError(problems)
    if same.resident_id is not None:
        person(session, same.resident_id).refuse_on(on_date)
    keys = [score_id(one, kind, on_date) for one in same.every_id] if attempt is None else [score_id_of_attempt(attempt)]
    written = [key for key in keys if living(session, ScoredTest, key) is not None] or keys[:1]
    for key in written:
        make_or_revive(
            session,
            ScoredTest,
            key,
            enrolment_id=same.id,
            session_id=session_id,
            kind=kind,
            taken_on=on_date,
            score=score,
            maximum_score=maximum,
            attempt_id=attempt,
            note=note.strip() or None,
        )
    return written[0]


def remove_score(session: Session, score: bytes) -> None:
    """Take back a score that was entered by mistake."""
    row = living(session, ScoredTest, score)
    if row is not None:
        session.delete(row)


def scores_of(session: Session, class_id: bytes) -> dict[bytes, list[Score]]:
    """Return the scores of a class by the enrolment that stands for the person, the earliest first."""
    people_of_class = by_any_id(participants(session, class_id))
    rows: list[Score] = []
    for part in parts(list(people_of_class)):
        for row in session.scalars(select(ScoredTest).where(ScoredTest.enrolment_id.in_(part))):
            key = people_of_class[row.enrolment_id].id
            points = (row.score, row.maximum_score, row.session_id, row.attempt_id, row.note or "")
            rows.append(Score(row.id, key, row.kind, row.taken_on, *points))
    found: dict[bytes, list[Score]] = {}
    for one in sorted(rows, key=lambda one: (one.taken_on, one.id)):
        found.setdefault(one.enrolment, []).append(one)
    return found


def tests_grid(session: Session, class_id: bytes) -> list[PersonScores]:
    """Return everybody of a class who is enrolled or was tested, with the tests that count, in the order of enrolment."""
    everybody = participants(session, class_id)
    persons, scores = persons_of(session, everybody), scores_of(session, class_id)
    found = []
    for one in everybody:
        before, after = counting(scores.get(one.id, ()))
        if one.state == "enrolled" or before or after:
            found.append(PersonScores(one.id, one.resident_id, shown(one, persons), before, after))
    return found


def counting(scores: Sequence[Score]) -> tuple[Score | None, Score | None]:
    """Return the test before and the test after the class that count: the first of the one, the last of the other."""
    before = [one for one in scores if one.kind == "pre"]
    after = [one for one in scores if one.kind == "post"]
    return (before[0] if before else None), (after[-1] if after else None)


def results(session: Session, class_id: bytes) -> Results:
    """Return mean before, mean after, how many improved, and of how many people both tests are there."""
    return results_of(scores_of(session, class_id))


def results_of(scores: Mapping[bytes, Sequence[Score]]) -> Results:
    """Return the results from the scores of each person."""
    pairs = [(before.percent, after.percent) for before, after in map(counting, scores.values()) if before and after]
    if not pairs:
        return Results(None, None, 0, 0)
    means = [sum(one) / len(pairs) for one in zip(*pairs, strict=True)]
    return Results(means[0], means[1], sum(after > before for before, after in pairs), len(pairs))
