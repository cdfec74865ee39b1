"""The lists before the open day and after it: who stands on them, divided by part of the village or by volunteer."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.database import post_of
from desktop_app.features.schedules.services import due_list
from desktop_app.features.volunteers.services import Address, carers
from desktop_app.residents.services import ResidentRow, alias_map, places, rows_of

from ...models import Visit
from ...rules.attendance import EXPECTED
from ...rules.health_book import next_open_day
from ...rules.natural_ids import open_day_id
from ...rules.paper_lists import ABSENT, DUE, OLDEST_MONTHS
from ..absences import absent
from ..day_groups import expected_ids
from ..open_days import list_open_days, open_day_on
from .making import StartedList, start_list

VOLUNTEER = "volunteer"
LEVELS = Address._fields

_NO_DAY = QT_TRANSLATE_NOOP(
    "Health visits", "There was no open day on {day}. Choose the day for which you want the list of those who did not come."
)
_NOBODY_MISSING = QT_TRANSLATE_NOOP("Health visits", "Everybody who was expected on {day} came, or was visited since.")
_NOTHING_DUE = QT_TRANSLATE_NOOP("Health visits", "Nothing is due for anybody on {day}.")
_NO_CHILDREN = QT_TRANSLATE_NOOP("Health visits", "No children are expected on {day}. Enter the children under Residents first.")


@dataclass(slots=True)
class Share:
    """Who stands on one of the lists.

    Attributes:
        street: the part of the village, from the large to the small; "" for all of it.
        volunteer: who looks after it; "" for nobody.
    """

    street: str = ""
    volunteer: str = ""
    people: list[ResidentRow] = field(default_factory=list)


def prepare_lists(session: Session, kind: str, for_day: date, today: date, divided_by: str = "") -> list[StartedList]:
    """Make the lists of an open day and return them in the order in which they are printed.

    Args:
        kind: a key of ``rules.paper_lists.KINDS``.
        divided_by: "volunteer", a level of the address ("area", "ward", "neighbourhood", "street"), or "" for one list.

    Raises:
        UserError: nobody would stand on the list, or there was no such open day whose absent could be listed.
    """
    people = people_for(session, kind, for_day, today)
    if not people:
        raise UserError(_nobody(kind).fill(day=for_day))
    return [
        start_list(
            session, kind, for_day, [one.id for one in share.people], today, street=share.street, volunteer=share.volunteer
        )
        for share in divide(session, people, for_day, divided_by)
    ]


def people_for(session: Session, kind: str, for_day: date, today: date) -> list[ResidentRow]:
    """Return who stands on a kind of list for an open day; raises UserError as ``prepare_lists``."""
    if kind == ABSENT:
        return _absent(session, for_day)
    due = {line.resident.id for line in due_list(session, max(for_day, today)) if _is_listed(line.resident, for_day)}
    wanted = due if kind == DUE else {*expected_ids(session, for_day), *due}
    return rows_of(session, sorted(wanted))


def divide(session: Session, people: Sequence[ResidentRow], on: date, divided_by: str) -> list[Share]:
    """Return the lists into which people are divided; who has no address, or no volunteer, stands on the last one.

    A list of everybody is in the order of names, so that who comes to the table is found; the others are in the order
    of the houses, as a volunteer walks.
    """
    if not divided_by:
        return [Share(people=sorted(people, key=lambda one: (name_key(str(one.shown)), one.id)))]
    key = _by_volunteer(session, on) if divided_by == VOLUNTEER else _by_level(divided_by)
    shares: dict[str, Share] = {}
    for one in sorted(people, key=_walk):
        where = key(one)
        share = Share(volunteer=where) if divided_by == VOLUNTEER else Share(street=where)
        shares.setdefault(where, share).people.append(one)
    return [shares[where] for where in sorted(shares, key=lambda where: (not where, _natural(where)))]


def day_to_prepare(session: Session, held_on: date, today: date) -> date:
    """Return the open day that lists are made for: that of ``held_on``, or where there is none yet the next one by custom."""
    if held_on < today or open_day_on(session, held_on) is not None:
        return held_on
    expected = next_open_day(sorted(card.held_on for card in list_open_days(session, 2)))
    return expected if expected is not None and expected >= today else held_on


def levels_in_use(session: Session) -> list[str]:
    """Return the levels of the address by which lists can be divided: those of which there are at least two."""
    return [level for level in LEVELS if len(places(session, level)) > 1]


def _absent(session: Session, for_day: date) -> list[ResidentRow]:
    day = open_day_on(session, for_day)
    if day is None:
        raise UserError(_NO_DAY.fill(day=for_day))
    aliases = alias_map(session)
    query = select(Visit.resident_id).where(Visit.kind == "home", Visit.visited_on >= for_day)
    seen = {aliases.get(one, one) for one in session.scalars(query)}
    return [one.person for one in absent(session, open_day_id(post_of(session), for_day)) if one.person.id not in seen]


def _is_listed(person: ResidentRow, on: date) -> bool:
    age = person.birth.age_months(on)
    return person.status in EXPECTED and age is not None and age < OLDEST_MONTHS


def _nobody(kind: str) -> Text:
    return {ABSENT: _NOBODY_MISSING, DUE: _NOTHING_DUE}.get(kind, _NO_CHILDREN)


def _by_volunteer(session: Session, on: date) -> Callable[[ResidentRow], str]:
    names = carers(session, on)
    return lambda one: ", ".join(str(name) for name in names.get(_address(one), ()))


def _by_level(level: str) -> Callable[[ResidentRow], str]:
    upto = LEVELS.index(level) + 1
    return lambda one: " / ".join(part for part in _address(one)[:upto] if part) if getattr(one, level) else ""


def _address(one: ResidentRow) -> Address:
    return Address(one.area, one.ward, one.neighbourhood, one.street)


def _walk(one: ResidentRow) -> tuple[object, ...]:
    """Return what sorts people as a volunteer walks: by address, house number, then name."""
    parts = (*_address(one), one.house_number)
    return (*((not part, _natural(part)) for part in parts), name_key(str(one.shown)), one.id)


def _natural(words: str) -> list[tuple[bool, int, str]]:
    """Return what sorts house 9 before house 10."""
    found = re.findall(r"\d+|\D+", words)
    return [(part.isdigit(), int(part) if part.isdigit() else 0, name_key(part)) for part in found]
