"""What other slices need to know of residents, in one query for many of them."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from desktop_app.core.errors import UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..models import LifeEvent, Resident
from ..rules import shown_name
from .stored_ids import among, with_merged

NOT_HERE = QT_TRANSLATE_NOOP("Residents", "This person is not in the residents' list any more. Search again.")


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """One resident, as far as the other slices ask.

    Attributes:
        name: as people call the person; of a newborn without a name, by its mother.
        death: date of death as far as known; None if none is recorded.
    """

    id: bytes
    name: Label
    sex: str | None
    birth: PartialDate
    death: PartialDate | None
    status: str

    @property
    def is_dead(self) -> bool:
        """Return True if the person is recorded as dead."""
        return self.status == "dead" or self.death is not None

    @property
    def is_visitor(self) -> bool:
        """Return True for somebody from elsewhere, who is listed but not counted."""
        return self.status == "visitor"


def person_facts(session: Session, resident: bytes) -> PersonFacts:
    """Return one person; raises UserError if there is none."""
    found = people_facts(session, [resident])
    if resident not in found:
        raise UserError(NOT_HERE)
    return found[resident]


def people_facts(session: Session, ids: Collection[bytes]) -> dict[bytes, PersonFacts]:
    """Return people by id; ids that name nobody are left out."""
    wanted = set(ids)
    died = _deaths(session, wanted)
    found = session.execute(_people().where(among(Resident.id, wanted)))
    return {row.id: _facts(row, died.get(row.id)) for row in found if row.id in wanted}


@cache
def _people() -> Select[*tuple[Any, ...]]:
    """Return the query of everybody, put together once: that takes longer than to run it for one person."""
    mother = aliased(Resident)
    return select(
        *(Resident.id, Resident.name, Resident.is_unnamed, Resident.sex, Resident.birth_year, Resident.birth_month),
        *(Resident.birth_day, Resident.status, func.coalesce(mother.name, Resident.mother_name, "").label("mother")),
    ).outerjoin(mother, mother.id == Resident.mother_id)


def _facts(row: Any, death: PartialDate | None) -> PersonFacts:
    name = shown_name(row.name, row.is_unnamed, row.mother)
    return PersonFacts(row.id, name, row.sex, PartialDate(row.birth_year, row.birth_month, row.birth_day), death, row.status)


def _deaths(session: Session, ids: Collection[bytes]) -> dict[bytes, PartialDate]:
    stored = with_merged(session, ids)
    query = select(LifeEvent.resident_id, LifeEvent.event_year, LifeEvent.event_month, LifeEvent.event_day).where(
        LifeEvent.kind == "died", among(LifeEvent.resident_id, stored)
    )
    return {one: PartialDate(*when) for key, *when in session.execute(query) for one in (key, stored.get(key, key))}
