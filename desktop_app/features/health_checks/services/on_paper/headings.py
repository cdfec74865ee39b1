"""Who a card is about: numbers, telephone, known illnesses, habits."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.features.health_visits.services.child_days import national_ids
from desktop_app.packs import Pack
from desktop_app.residents.models import Resident
from desktop_app.residents.services import among

from ...rules.entries import Condition, Habits
from ..conditions import conditions_of
from ..habits import habits_of
from ..pack_lists import conditions_of_pack
from ..states import known_states

OWN, FAMILY = "own", "family"


@dataclass(frozen=True, slots=True)
class Heads:
    """What stands above the table of each card, by resident.

    Attributes:
        illnesses: titles of the pack, by code.
        habits: the last that each told.
    """

    on: date
    numbers: Mapping[bytes, str]
    phones: Mapping[bytes, str]
    conditions: Mapping[bytes, Sequence[Condition]]
    illnesses: Mapping[str, Label]
    habits: Mapping[bytes, Habits]
    classes: Mapping[bytes, tuple[int, date]]

    def illnesses_of(self, resident: bytes, whose: str) -> list[Label]:
        """Return the known illnesses of a person ("own") or the family ("family")."""
        known = self.conditions.get(resident, ())
        return [self.illnesses.get(one.code, one.code) for one in known if one.whose == whose and one.holds_on(self.on)]


def heads_of(session: Session, residents: Collection[bytes], pack: Pack, on: date) -> Heads:
    """Return what cards say of people above their tables, in a fixed number of queries."""
    phones = {
        key: phone or ""
        for key, phone in session.execute(select(Resident.id, Resident.phone).where(among(Resident.id, residents)))
        if key in residents
    }
    told = habits_of(session, residents, last=on)
    states = known_states(session, residents, on)
    return Heads(
        on,
        national_ids(session, residents),
        phones,
        conditions_of(session, residents),
        {one.code: one.title for one in conditions_of_pack(pack)},
        {one: habits[0] for one, habits in told.items() if habits},
        {one: state.school_class for one, state in states.items() if state.school_class is not None},
    )
