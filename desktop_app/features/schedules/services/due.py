"""Who is due and who is missed, on any day."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import add_months
from desktop_app.core.schedule import Status
from desktop_app.residents.services import alias_map

from ..rules.values import Standing
from ..rules.wording import MAY_BE_GIVEN
from .due_lines import DueLine, DueQuery
from .schedule_of_post import schedule_of

LISTED = ("here", "temporarily_here")
"""Statuses of residents who can be called: nobody who is dead, moved or away for a time, and no visitor."""

MISSED = (Status.OVERDUE, Status.STILL_ALLOWED, Status.CATCH_UP, Status.TOO_LATE)
"""Statuses of what was not given in its time."""

TOO_LATE_MONTHS = 3
"""So long what cannot be given any more stays on the missed list, for somebody to ask the midwife."""


def due_list(
    session: Session,
    on: date,
    *,
    codes: Collection[str] | None = None,
    statuses: Collection[Status] = MAY_BE_GIVEN,
    residents: Collection[bytes] | None = None,
    streets: Collection[str] | None = None,
    people: Collection[str] = LISTED,
) -> list[DueLine]:
    """Return what stands so on a day with those who live here, by house, person and date.

    A day that is past is judged by all that is known today: what was given since then is not listed.

    Args:
        codes, streets: only these; None for all.
        residents: only these, wherever they live; None for all.
        people: statuses of residents, e.g. with "visitor"; the dead are never listed.
    """
    found = DueQuery(on, statuses, codes)
    found.restrict(residents, streets, people)
    return found.lines(session, residents)


def missed_list(
    session: Session,
    on: date,
    *,
    since: date | None = None,
    too_late_since: date | None = None,
    codes: Collection[str] | None = None,
    residents: Collection[bytes] | None = None,
    streets: Collection[str] | None = None,
    people: Collection[str] = LISTED,
) -> list[DueLine]:
    """Return what was not given in its time, by house, person and date: what can still be given, and what is too late.

    What waits for a dose that was missed is not listed beside it.

    Args:
        since: only what became late on this day or later; None for all.
        too_late_since: what cannot be given any more is listed if it could be on this day or later; None for three months
            before ``on``: then it leaves the list, and only the person's card keeps it.
        codes, residents, streets, people: as in ``due_list``.
    """
    found = DueQuery(on, MISSED, codes)
    found.values["ended"] = (too_late_since or add_months(on, -TOO_LATE_MONTHS)).toordinal()
    found.clauses.append("d.state = 'open' AND d.last_on >= :ended")
    found.restrict(residents, streets, people)
    return [line for line in found.lines(session, residents) if _is_late_since(line, since)]


def due_now(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, list[Standing]]:
    """Return what may be given to each of some people on a day, in the order of the schedule; who needs nothing is left out."""
    aliases = alias_map(session)
    found: dict[bytes, list[Standing]] = {}
    for line in due_list(session, on, residents=residents):
        found.setdefault(line.resident.id, []).append(line.standing(on))
    places = {row.code: place for place, row in enumerate(schedule_of(session).rows)}
    for standings in found.values():
        standings.sort(key=lambda one: places[one.row.code])
    return {one: found[who] for one, who in ((one, aliases.get(one, one)) for one in residents) if who in found}


def _is_late_since(line: DueLine, since: date | None) -> bool:
    return since is None or (line.missed_on is not None and line.missed_on >= since)
