"""The steps of an open day: who waits at each, who has been there."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.db.recorder import recorder_of

from ..rules.day_steps import CHECK_IN, MARKED, STEPS, turn_key
from .check_in import check_in, entered_visit, find_visit
from .day_groups import absent_of
from .day_list import DayRow, list_day, one_row_each

_FIELDS = {"recorded": "recorded_at", "served": "served_at", "advised": "advised_at"}


@dataclass(frozen=True, slots=True)
class StepCount:
    """The people of one step, visitors included: they are weighed and served like everybody.

    Attributes:
        waiting: who has not been there yet, in the order of their turn; for the check in, who is expected and has not come.
        done: who has been there.
    """

    waiting: Sequence[bytes]
    done: Sequence[bytes]


def mark_step(session: Session, visit: bytes, step: str) -> None:
    """Note when somebody was through a step; the first time that is noted stands, and undo takes it back.

    Args:
        step: "recorded", "served" or "advised".

    Raises:
        UserError: the visit was removed; nothing was stored.
    """
    found = find_visit(session, visit)
    field = _FIELDS[step]
    if getattr(found, field) is None:
        setattr(found, field, recorder_of(session).at)


def pass_step(session: Session, day_id: bytes, resident: bytes, step: str) -> bytes:
    """Note that somebody was through a step of the day and return the visit; who is not entered on the day is entered.

    Args:
        step: a key of ``rules.day_steps.MARKED``.

    Raises:
        UserError: the day is finished and takes nobody new; nothing was stored.
    """
    visit = entered_visit(session, day_id, resident) or check_in(session, day_id, resident)
    mark_step(session, visit, MARKED[step])
    return visit


def step_counts(session: Session, day_id: bytes) -> dict[str, StepCount]:
    """Return for each step who waits and who has been there."""
    rows = list_day(session, day_id)
    return count_steps(rows, absent_of(session, day_id, rows))


def count_steps(rows: Sequence[DayRow], absent: Sequence[bytes]) -> dict[str, StepCount]:
    """Return for each step who waits and who has been there, from the day's list and from those who are missing."""
    rows = one_row_each(rows)
    counts = {CHECK_IN: StepCount(list(absent), [row.resident for row in rows])}
    for step in list(STEPS)[1:]:
        waiting = sorted(
            (row for row in reversed(rows) if step not in row.steps_done),
            key=lambda row: turn_key(step, row.steps_done, row.queue_number),
        )
        done = [row.resident for row in rows if step in row.steps_done]
        counts[step] = StepCount([row.resident for row in waiting], done)
    return counts
