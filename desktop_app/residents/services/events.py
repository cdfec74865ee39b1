"""What happens in people's lives: births, deaths, moves, new names."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..models import LifeEvent, Resident
from ..rules import ResidentEntry, check_event
from .aliases import every_id
from .households import add_member, household_of, leave_household
from .people import event_row, get_resident, register_resident

NAME_EMPTY = QT_TRANSLATE_NOOP("Residents", "Write the new name.")


def record_death(session: Session, resident: bytes, when: PartialDate, today: date, note: str = "") -> None:
    """Record a death as far as its date is known; the person's time in the household ends.

    Raises:
        InputError: the date lies in the future or before the birth, or a death is recorded already; nothing is stored.
    """
    found = _happen(session, resident, "died", when, today, detail=note)
    found.status = "dead"
    leave_household(session, found.id, when.latest if when.latest and when.latest <= today else today)


def record_move_out(session: Session, resident: bytes, when: PartialDate, today: date, place: str = "") -> None:
    """Record that somebody moved away; raises as ``record_death``."""
    found = _happen(session, resident, "moved_out", when, today, place=place)
    found.status = "moved"
    leave_household(session, found.id, when.latest if when.latest and when.latest <= today else today)


def record_move_in(
    session: Session,
    resident: bytes,
    when: PartialDate,
    today: date,
    place: str = "",
    household: bytes | None = None,
    kinship: str = "other_relative",
) -> None:
    """Record that somebody came to live here or came back, into ``household`` if it is known; raises as ``record_death``."""
    found = _happen(session, resident, "moved_in", when, today, place=place)
    found.status = "here"
    if household is not None:
        add_member(session, household, found.id, kinship, when.exact, today)


def move_to_household(session: Session, resident: bytes, household: bytes, kinship: str, since: date | None, today: date) -> None:
    """Let somebody live in another household of the post; the one before stays in the history.

    Raises:
        InputError: ``since`` lies after today; nothing is stored.
    """
    add_member(session, household, get_resident(session, resident).id, kinship, since, today)


def rename(session: Session, resident: bytes, name: str, when: PartialDate, today: date) -> None:
    """Give somebody another name; the old one stays searchable and in the history.

    Raises:
        InputError: the name is empty, or the date cannot be; nothing is stored.
    """
    found, new = get_resident(session, resident), " ".join(name.split())
    if not new:
        raise InputError([Problem("name", NAME_EMPTY)])
    if new == found.name:
        return
    _happen(session, found.id, "renamed", when, today, detail=found.name)
    found.name, found.is_unnamed = new, False


def register_newborns(session: Session, mother: bytes, babies: Sequence[ResidentEntry], today: date) -> list[bytes]:
    """Enter the children of one birth with their mother and in her household; twins get their birth order.

    Args:
        babies: in the order of birth; mother, household and birth order are filled in here.

    Raises:
        InputError: something cannot be true of one of them; nothing is stored.
    """
    parent = get_resident(session, mother)
    household = household_of(session, parent.id)
    made = []
    for order, baby in enumerate(babies, 1):
        entry = replace(
            baby,
            mother_id=parent.id,
            household_id=household,
            kinship="child",
            since=baby.birth.exact,
            birth_order=order if len(babies) > 1 else baby.birth_order,
        )
        made.append(register_resident(session, entry, today))
    return made


def death_of(session: Session, resident: bytes) -> PartialDate | None:
    """Return when somebody died as far as known; None if no death is recorded."""
    ids = every_id(session, resident)
    row = session.scalars(select(LifeEvent).where(LifeEvent.resident_id.in_(ids), LifeEvent.kind == "died")).first()
    return None if row is None else PartialDate(row.event_year, row.event_month, row.event_day)


def _happen(
    session: Session, resident: bytes, kind: str, when: PartialDate, today: date, place: str = "", detail: str = ""
) -> Resident:
    found = get_resident(session, resident)
    birth = PartialDate(found.birth_year, found.birth_month, found.birth_day)
    if problems := check_event(kind, when, birth, death_of(session, found.id), today):
        raise InputError(problems)
    session.add(event_row(found.id, kind, when, place, detail))
    return found
