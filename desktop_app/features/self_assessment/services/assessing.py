"""One year's assessment: the value of each criterion, the level that is reached, and what the next one asks for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.packs import pack_of

from ..models import AssessmentAnswer
from ..rules.levels import TYPED, Criterion, Lack, Level, lacking, level_reached
from .figures import FIGURES
from .pack_tables import criteria_of, levels_of


@dataclass(frozen=True, slots=True)
class Answer:
    """What the post wrote down for one criterion; ``value`` None is a note without a value."""

    value: int | None
    on: date
    by: str
    note: str


@dataclass(frozen=True, slots=True)
class Line:
    """One criterion in one year.

    Attributes:
        from_records: what the records show; None where they show nothing.
        answer: what the post wrote down; its value counts only where the records show nothing.
        reached: place of the highest level that the value is enough for.
        source: what the pack says of where the criterion comes from, and whether somebody confirmed it.
    """

    criterion: Criterion
    from_records: int | None
    answer: Answer | None
    reached: int
    source: str
    is_confirmed: bool

    @property
    def value(self) -> int | None:
        """Return what counts."""
        if self.from_records is not None:
            return self.from_records
        return None if self.answer is None else self.answer.value

    @property
    def is_typed(self) -> bool:
        """Return True if the post writes the value: the records do not show it."""
        return self.from_records is None


@dataclass(frozen=True, slots=True)
class Assessment:
    """One year up to a day.

    Attributes:
        levels: from the lowest up.
        level: place of the one that is reached.
        lacks: what the next level still asks for; nothing on the highest.
    """

    year: int
    until: date
    levels: Sequence[Level]
    lines: Sequence[Line]
    level: int
    lacks: Sequence[Lack]

    @property
    def reached(self) -> Level:
        """Return the level that is reached."""
        return self.levels[self.level]

    @property
    def next(self) -> Level | None:
        """Return the level above it, or None on the highest."""
        return self.levels[self.level + 1] if self.level + 1 < len(self.levels) else None

    @property
    def unanswered(self) -> Sequence[Line]:
        """Return the criteria of which nobody knows the value."""
        return [one for one in self.lines if one.value is None]


def assess(session: Session, year: int, today: date) -> Assessment:
    """Return the assessment of a year: of the whole year, or of January to ``today`` while it runs.

    Raises:
        PackError: a table of the country pack is wrong.
    """
    pack = pack_of(session)
    levels, criteria = levels_of(pack), criteria_of(pack)
    first, until = date(year, 1, 1), min(date(year, 12, 31), today)
    written = answers_of(session, year)
    lines = []
    for one in criteria:
        shown = None if one.found_in == TYPED or until < first else FIGURES[one.found_in](session, first, until)
        answer, source = written.get(one.code), pack.sources[one.source]
        value = shown if shown is not None else answer.value if answer else None
        lines.append(Line(one, shown, answer, one.reached(value), source.title, source.confirmed))
    values = {line.criterion.code: line.value for line in lines}
    level = level_reached(criteria, values)
    lacks = lacking(criteria, values, level + 1) if level + 1 < len(levels) else []
    return Assessment(year, until, levels, lines, level, lacks)


def answers_of(session: Session, year: int) -> dict[str, Answer]:
    """Return what the post wrote down for a year, by criterion."""
    rows = session.scalars(select(AssessmentAnswer).where(AssessmentAnswer.year == year))
    return {row.criterion: Answer(row.value, row.answered_on, row.answered_by or "", row.note or "") for row in rows}


def unanswered(session: Session, year: int) -> int:
    """Return how many criteria that only the post can answer are open for a year; quick, no records are counted."""
    asked = {one.code for one in criteria_of(pack_of(session)) if one.found_in == TYPED}
    return len(asked - {code for code, answer in answers_of(session, year).items() if answer.value is not None})
