"""Everything that is stored about some women, read at once."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.features.health_checks.services import Condition, Iron, Lab, Vitals, conditions_of, iron_of, labs_of, vitals_of
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.services import Weighing, birth_details, weighings_between
from desktop_app.residents.services import PersonFacts, alias_map, among, people_facts, with_merged

from ..models import (
    AntenatalContact,
    BirthOutcome,
    BirthPlan,
    ExtraFood,
    NewbornContact,
    PostpartumContact,
    Pregnancy,
    ReproductiveHistory,
)
from ..rules.entries import HistoryEntry
from ..rules.findings import GLUCOSE_CODES, HAEMOGLOBIN_CODE
from .after_birth import history_entry
from .newborns import newborn_rows


@dataclass(frozen=True, slots=True)
class Stored:
    """Rows by resident or by pregnancy; nothing later than the day that was asked about.

    Attributes:
        pregnancies: of a woman, the oldest first; mistakes are left out.
        newborns: looks at children, by child.
    """

    people: Mapping[bytes, PersonFacts]
    pregnancies: Mapping[bytes, Sequence[Pregnancy]]
    contacts: Mapping[bytes, Sequence[AntenatalContact]]
    food: Mapping[bytes, Sequence[ExtraFood]]
    plans: Mapping[bytes, Sequence[BirthPlan]]
    outcomes: Mapping[bytes, Sequence[BirthOutcome]]
    postpartum: Mapping[bytes, Sequence[PostpartumContact]]
    newborns: Mapping[bytes, Sequence[NewbornContact]]
    children: Mapping[bytes, PersonFacts]
    births: Mapping[bytes, BirthFacts]
    history: Mapping[bytes, Sequence[HistoryEntry]]
    weighings: Mapping[bytes, Sequence[Weighing]]
    vitals: Mapping[bytes, Sequence[Vitals]]
    labs: Mapping[bytes, Sequence[Lab]]
    iron: Mapping[bytes, Sequence[Iron]]
    conditions: Mapping[bytes, Sequence[Condition]]
    aliases: Mapping[bytes, bytes]


def read_stored(session: Session, residents: Collection[bytes], on: date) -> Stored:
    """Return what is known of women until a day, in a fixed number of queries."""
    pregnancies = _pregnancies(session, residents, on)
    keys = {row.id for rows in pregnancies.values() for row in rows}
    outcomes = _by_pregnancy(session, BirthOutcome, keys, BirthOutcome.birth_order)
    aliases = alias_map(session)
    children = {aliases.get(row.child_id, row.child_id) for rows in outcomes.values() for row in rows if row.child_id is not None}
    return Stored(
        people_facts(session, residents),
        pregnancies,
        _until(_by_pregnancy(session, AntenatalContact, keys, AntenatalContact.contact_on), "contact_on", on),
        _until(_by_pregnancy(session, ExtraFood, keys, ExtraFood.given_on), "given_on", on),
        _by_pregnancy(session, BirthPlan, keys, BirthPlan.id),
        outcomes,
        _until(_by_pregnancy(session, PostpartumContact, keys, PostpartumContact.contact_on), "contact_on", on),
        newborn_rows(session, children, on),
        people_facts(session, children),
        birth_details(session, children),
        read_history(session, residents, on),
        _weighings(session, residents, on),
        vitals_of(session, residents, last=on),
        labs_of(session, residents, last=on, tests=(HAEMOGLOBIN_CODE, *GLUCOSE_CODES)),
        iron_of(session, residents, last=on),
        conditions_of(session, residents),
        aliases,
    )


def _pregnancies(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, list[Pregnancy]]:
    wanted = with_merged(session, residents)
    query = select(Pregnancy).where(
        among(Pregnancy.resident_id, wanted),
        Pregnancy.registered_on <= on,
        or_(Pregnancy.ending.is_(None), Pregnancy.ending != "mistake"),
    )
    found: dict[bytes, list[Pregnancy]] = {}
    for row in session.scalars(query.order_by(Pregnancy.registered_on, Pregnancy.id)):
        if row.resident_id in wanted:
            found.setdefault(wanted[row.resident_id], []).append(row)
    return found


def _by_pregnancy(session: Session, model: Any, keys: Collection[bytes], order: Any) -> dict[bytes, list[Any]]:
    found: dict[bytes, list[Any]] = {}
    for row in session.scalars(select(model).where(among(model.pregnancy_id, keys)).order_by(order, model.id)):
        if row.pregnancy_id in keys:
            found.setdefault(row.pregnancy_id, []).append(row)
    return found


def _until(rows: Mapping[bytes, Sequence[Any]], field: str, on: date) -> dict[bytes, list[Any]]:
    return {key: [row for row in several if getattr(row, field) <= on] for key, several in rows.items()}


def read_history(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, list[HistoryEntry]]:
    """Return what women told of their children until a day, the newest first."""
    wanted = with_merged(session, residents)
    query = select(ReproductiveHistory).where(among(ReproductiveHistory.resident_id, wanted), ReproductiveHistory.asked_on <= on)
    found: dict[bytes, list[HistoryEntry]] = {}
    for row in session.scalars(query.order_by(ReproductiveHistory.asked_on.desc(), ReproductiveHistory.id)):
        if row.resident_id in wanted:
            found.setdefault(wanted[row.resident_id], []).append(history_entry(row))
    return found


def _weighings(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, list[Weighing]]:
    found: dict[bytes, list[Weighing]] = {}
    for one in weighings_between(session, date.min, on, residents):
        found.setdefault(one.resident, []).append(one)
    return found


def weights_of(weighings: Sequence[Weighing], first: date, last: date) -> Iterator[tuple[date, int]]:
    """Yield day and grams of the weights between two days, both included, oldest first."""
    for one in weighings:
        if one.weight_g is not None and first <= one.measured_on <= last:
            yield one.measured_on, one.weight_g
