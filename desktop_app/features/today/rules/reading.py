"""What the page of the day shows, as plain values that can be kept until the next start."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import cbor2

from desktop_app.core.contract import TodayLine
from desktop_app.core.period import Month
from desktop_app.core.text import dump_text, load_text

FORM = 1
"""Raised when what is kept looks otherwise: what an earlier program kept is then not read."""
TONES = ("danger", "warn")


@dataclass(frozen=True, slots=True)
class HeldDay:
    """Today's open day.

    Attributes:
        groups: codes of who is expected.
        here: people who were checked in.
        waiting: step -> how many wait there.
    """

    held_on: date
    place: str
    groups: Sequence[str]
    is_finished: bool
    here: int
    waiting: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What there is to say on a day.

    Attributes:
        day: that was today when it was read.
        held: today's open day; None if none was started.
        last_on, last_here: the newest open day before today, and how many came.
        next_on: the next open day as custom lets expect.
        lines: what waits, the most urgent first.
    """

    day: date
    held: HeldDay | None = None
    last_on: date | None = None
    last_here: int = 0
    next_on: date | None = None
    lines: Sequence[TodayLine] = ()


def in_order(lines: Iterable[TodayLine]) -> list[TodayLine]:
    """Return lines as they stand on the page: what is dangerous first, then by their order."""
    return sorted(lines, key=lambda line: (TONES.index(line.tone) if line.tone in TONES else len(TONES), line.order, line.id))


def dump_reading(reading: Reading, program: str) -> bytes:
    """Return a reading as it is kept, with the version of the program that made it."""
    held = reading.held
    kept_day = [held.held_on, held.place, list(held.groups), held.is_finished, held.here, dict(held.waiting)] if held else None
    lines = [
        [line.id, dump_text(line.words), line.count, line.page, _kept(line.arguments), line.tone, line.order]
        for line in reading.lines
    ]
    content = [FORM, program, reading.day, kept_day, reading.last_on, reading.last_here, reading.next_on, lines]
    return cbor2.dumps(content, date_as_datetime=False)


def load_reading(kept: bytes, program: str) -> Reading | None:
    """Return what ``dump_reading`` made; None if another version of the program made it, or it cannot be read."""
    try:
        form, made_by, day, held, last_on, last_here, next_on, lines = cbor2.loads(kept)
        if (form, made_by) != (FORM, program):
            return None
        return Reading(day, _held(held), last_on, last_here, next_on, [_line(*line) for line in lines])
    except (ValueError, TypeError, cbor2.CBORDecodeError):
        return None


def _held(kept: Sequence[Any] | None) -> HeldDay | None:
    return HeldDay(*kept) if kept is not None else None


def _kept(arguments: Mapping[str, object]) -> dict[str, object]:
    """Return arguments as CBOR knows them: a month under a name that is told apart."""
    return {key: {"month": str(value)} if isinstance(value, Month) else value for key, value in arguments.items()}


def _line(name: str, words: str, count: int, page: str, arguments: dict[str, object], tone: str, order: int) -> TodayLine:
    given = {key: Month.parse(value["month"]) if isinstance(value, dict) else value for key, value in arguments.items()}
    return TodayLine(name, load_text(words), count, page, given, tone, order)
