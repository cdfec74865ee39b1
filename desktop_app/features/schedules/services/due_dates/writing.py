"""Writes the dates of people into ``derived_due``."""

from collections.abc import Iterator, Sequence
from typing import Any

from desktop_app.core.contract import ScheduleFacts

from ...rules.statuses import last_day
from ...rules.values import Dose, Subject, Window
from ...rules.windows import windows
from ..schedule_of_post import PostSchedule
from .keepable import first_year, is_kept, ordinal, schedule_of_year
from .people import dead_listed, facts_of_listed, people_listed
from .subjects import INSERT, subject_row

_COLUMNS = 13
_INSERT = f"INSERT INTO derived_due VALUES ({', '.join('?' * _COLUMNS)})"  # noqa: S608 - question marks only

Row = tuple[bytes, int, int, str, str, int | None, int | None, int, int | None, int, int, bool, str | None]


def write_dates(raw: Any, post: PostSchedule, facts: Sequence[ScheduleFacts]) -> None:
    """Write the dates of the people whom ``temp.due_people`` names and who have no rows.

    Args:
        raw: the driver's connection.
    """
    known = facts_of_listed(raw, facts)
    people = list(people_listed(raw, post.areas, known, first_year(post)))
    raw.executemany(INSERT, [subject_row(person, subject) for person, subject, _doses, _has_facts in people])
    raw.executemany(INSERT, [subject_row(person, subject) for person, subject in dead_listed(raw, known)])
    raw.executemany(_INSERT, (row for person in people for row in _rows_of_person(post, *person)))


def _rows_of_person(post: PostSchedule, person: bytes, subject: Subject, doses: Sequence[Dose], has_facts: bool) -> Iterator[Row]:
    schedule = post.schedule if has_facts else schedule_of_year(post, subject.birth.year)
    return _rows_of(person, post, windows(schedule, subject, doses))


def _rows_of(person: bytes, post: PostSchedule, found: Sequence[Window]) -> Iterator[Row]:
    """Yield what is kept of a person's windows: what is not given, and of campaigns also what is."""
    for window in found:
        if not is_kept(window):
            continue
        month = window.occurrence
        yield (
            person,
            post.positions[window.code],
            0 if month is None else month.year * 100 + month.month,
            window.code,
            window.state.value,
            None if window.due_on is None else window.due_on.toordinal(),
            None if window.from_on is None else window.from_on.toordinal(),
            ordinal(window.ideal_until),
            None if window.allowed_until is None else window.allowed_until.toordinal(),
            ordinal(window.latest_on),
            ordinal(last_day(window)),
            window.ends,
            None if window.refused_on is None else str(window.refused_on),
        )
