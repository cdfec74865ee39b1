"""Campaigns: who was given what everybody of an age gets in some months of the year, and who still needs it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.schedule import Anchor, Schedule
from desktop_app.core.text import Words

from .due import LISTED
from .schedule_of_post import schedule_of

_STANDING = f"""
    SELECT d.resident_id, d.code, d.occurrence, d.state, d.refused_on FROM derived_due d
    JOIN derived_resident_search s ON s.id = d.resident_id
    WHERE d.occurrence <> 0 AND d.occurrence IN ({{marks}}) AND s.status IN ({", ".join("?" * len(LISTED))})
        AND (d.state = 'given' OR (d.from_on <= ? AND d.last_on >= ?))
    ORDER BY s.name_key, s.id"""  # noqa: S608 - question marks only


@dataclass(frozen=True, slots=True)
class Campaign:
    """One supplement of one campaign.

    Attributes:
        month: of the campaign; those who missed it are looked for until ``until``.
        given, not_given, refused: ids of residents, by name; who refused stands among those who were not given it, too.
    """

    code: str
    title: Words
    month: Month
    until: date
    given: Sequence[bytes]
    not_given: Sequence[bytes]
    refused: Sequence[bytes]


def campaign_of(session: Session, on: date) -> list[Campaign]:
    """Return the campaigns that run on a day, those that are in sweeping among them, in the order of the schedule.

    Listed are people who live here and are of the age on that day, and who got it before they had grown out of it. Whose last
    dose is too short ago stands in no list until the interval has passed: nobody is to call or tick them.
    """
    schedule = schedule_of(session)
    running = list(_running(schedule, on))
    people = _people(session, {month for _, month in running}, on)
    return [
        Campaign(
            code,
            schedule.by_code[code].title,
            month,
            month.plus(schedule.sweeping_months).last,
            *people.get((code, month), _NOBODY),
        )
        for code, month in running
    ]


_Lists = tuple[list[bytes], list[bytes], list[bytes]]
_NOBODY: _Lists = ([], [], [])


def _running(schedule: Schedule, on: date) -> Iterator[tuple[str, Month]]:
    months = [Month.of(on).plus(-back) for back in range(schedule.sweeping_months + 1)]
    for row in schedule.rows:
        if row.anchor is Anchor.CAMPAIGN:
            for month in months:
                if month.month in row.months:
                    yield row.code, month


def _people(session: Session, months: set[Month], on: date) -> dict[tuple[str, Month], _Lists]:
    """Return who was given it, who was not, and who of these refused, by code and month."""
    raw: Any = session.connection().connection.driver_connection
    day, occurrences = on.toordinal(), sorted(month.year * 100 + month.month for month in months)
    rows = raw.execute(_STANDING.format(marks=", ".join("?" * len(occurrences))), (*occurrences, *LISTED, day, day))
    found: dict[tuple[str, Month], _Lists] = {}
    for person, code, occurrence, state, refused_on in rows:
        given, not_given, refused = found.setdefault((code, Month(*divmod(occurrence, 100))), ([], [], []))
        (given if state == "given" else not_given).append(person)
        if refused_on is not None and state != "given":
            refused.append(person)
    return found
