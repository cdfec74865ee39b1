"""The lists of the page: everybody from school age on who lives here, with what is known and due."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.residents.services import ResidentFilter, ResidentRow, list_ids, rows_of

from ..rules.groups import FROM_MONTHS, has_control_due, is_in_group
from ..rules.person import PersonChecks
from .people_checks import person_checks

LIVING_HERE = ("here", "temporarily_here")


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One line of the list."""

    person: ResidentRow
    checks: PersonChecks


def check_rows(session: Session, today: date, group: str = "all") -> list[CheckRow]:
    """Return the people of a group with what is known and due: first who is not under control, then whose control is due.

    A fixed number of queries. Equal ones stand by name.

    Args:
        group: a key of ``rules.groups.GROUPS``.
    """
    wanted = ResidentFilter(LIVING_HERE, youngest_months=FROM_MONTHS, on=today)
    ids = list_ids(session, wanted)
    known = person_checks(session, ids, today)
    shown = [one for one in ids if one in known and is_in_group(known[one], group)]
    rows = [CheckRow(row, known[row.id]) for row in rows_of(session, shown) if row.id in known]
    return sorted(rows, key=lambda row: (not row.checks.uncontrolled, not has_control_due(row.checks)))


def has_health_checks(session: Session, resident: bytes, today: date) -> bool:
    """Return True from school age on, for whoever has an illness or a value, and at an unknown age."""
    found = person_checks(session, [resident], today).get(resident)
    if found is None:
        return False
    return found.age_months is None or found.age_months >= FROM_MONTHS or bool(found.conditions or found.latest)
