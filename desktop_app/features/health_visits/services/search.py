"""Who fits what a volunteer typed on an open day."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Label
from desktop_app.residents.services import alias_map, find_ids, rows_of

from ..models import Visit
from ..rules.attendance import is_child
from .open_days import find_open_day
from .weighings import LastWeight, last_weights

HITS = 8


@dataclass(frozen=True, slots=True)
class Hit:
    """Somebody who fits, with what tells people of one name apart.

    Attributes:
        is_entered: is on the day's list already.
        last: the last weight before the day.
    """

    resident: bytes
    name: Label
    mother_name: str
    sex: str | None
    birth: PartialDate
    is_estimated: bool
    house: str
    status: str
    held_on: date
    is_entered: bool
    queue_number: int | None
    last: LastWeight | None

    @property
    def age_months(self) -> int | None:
        """Return the completed months of age on the day."""
        return self.birth.age_months(self.held_on)


def search_people(session: Session, day_id: bytes, words: str, limit: int = HITS) -> list[Hit]:
    """Return who has this queue number today, then who fits by name, mother, caregiver, house or number.

    Children of 0-59 months stand before older people, otherwise the order of the residents' search holds.
    """
    held_on = find_open_day(session, day_id).held_on
    query = select(Visit.resident_id, Visit.queue_number).where(Visit.open_day_id == day_id)
    aliases = alias_map(session)
    entered = {aliases.get(resident, resident): number for resident, number in session.execute(query)}
    wanted = int(words) if words.isdecimal() and len(words) < 5 else None
    by_number = [resident for resident, number in entered.items() if wanted is not None and number == wanted]
    found = find_ids(session, words, 4 * limit) if len(words) > 1 or not by_number else []
    ids = list(dict.fromkeys([*by_number, *found]))
    people = {row.id: row for row in rows_of(session, ids)}
    ordered = [people[key] for key in ids if key in people]
    ordered.sort(key=lambda row: (row.id not in by_number, not is_child(row.birth.age_months(held_on))))
    ordered = ordered[:limit]
    last = last_weights(session, [row.id for row in ordered], held_on)
    return [
        Hit(
            row.id,
            row.shown,
            row.mother_name,
            row.sex,
            row.birth,
            row.is_estimated,
            row.house,
            row.status,
            held_on,
            row.id in entered,
            entered.get(row.id),
            last.get(row.id),
        )
        for row in ordered
    ]
