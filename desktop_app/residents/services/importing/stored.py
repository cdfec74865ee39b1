"""What the post knows, read for the comparison with a workbook: everybody briefly, those who are meant in full."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.residents.models import Household, HouseholdMember, Identifier, Resident, ResidentFact
from desktop_app.residents.rules.aliases import canonical_ids
from desktop_app.residents.rules.importing.fields import ADDRESS, FACTS, IDENTIFIERS
from desktop_app.residents.rules.importing.known import Known, KnownHousehold, PostIndex, grouped

from ..stored_ids import house_aliases, with_merged

_CHUNK = 500  # values in one IN (...)
_FIELD_OF_KIND = {kind: key for key, kind in IDENTIFIERS.items()}


_BRIEF = (
    "id", "name", "is_unnamed", "sex", "birth_year", "birth_month", "birth_day", "birth_place", "mother_name", "mother_id",
    "father_id",
)  # fmt: skip


@dataclass
class Stored:
    """One person as stored: what is known, and the rows that a change is written to.

    Attributes:
        head: of the resident's row.
        member: (id, head, household) of the present membership, or None.
        identifiers: field key -> (id, head).
    """

    known: Known
    head: bytes
    member: tuple[bytes, bytes, bytes] | None = None
    identifiers: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)


def read_index(session: Session) -> PostIndex:
    """Return everybody who is in the post, with name, birth, mother's name, number and household."""
    canonical = _canonical(session)
    numbers = _living_numbers(session, canonical)
    number_of = {resident: value for value, resident in reversed(numbers)}
    homes = _homes(session, canonical)
    r = Resident.__table__.c
    columns = (r[key] for key in _BRIEF)
    people = {}
    for key, name, is_unnamed, sex, year, month, day, place, mother_name, mother_id, father_id in session.execute(
        select(*columns).where(r.deleted_at.is_(None))
    ):
        if key in canonical:
            continue
        values = {
            "name": name,
            "sex": sex,
            "birth": PartialDate(year, month, day),
            "birth_place": place,
            "mother_name": mother_name,
        }
        if is_unnamed:
            values["is_unnamed"] = True
        if number := number_of.get(key):
            values["national_id"] = number
        people[key] = Known(key, values, homes.get(key), mother_id, father_id)
    for person in people.values():
        if person.mother_id and not person.values["mother_name"] and (mother := people.get(person.mother_id)):
            _values(person)["mother_name"] = mother.name
    return PostIndex(people, _households(session, homes, people), grouped(numbers))


def read_people(session: Session, ids: Iterable[bytes]) -> dict[bytes, Stored]:
    """Return everything that an import compares of the people ``ids``."""
    wanted = list(dict.fromkeys(ids))
    found: dict[bytes, Stored] = {}
    for part in _parts(wanted):
        for row in session.execute(_people(part)):
            found[row.id] = Stored(Known(row.id, _own_values(row), None, row.mother_id, row.father_id), row.head)
        _add_facts(session, part, found)
        _add_identifiers(session, part, found)
        _add_homes(session, part, found)
    return found


def last_action(session: Session) -> int:
    """Return the number of the newest action in the post, 0 if there is none."""
    return int(session.connection().exec_driver_sql("SELECT coalesce(max(n), 0) FROM action").scalar_one())


def count_rows(session: Session, models: Iterable[type[Any]]) -> dict[str, int]:
    """Return the number of stored rows by table, deleted ones included."""
    return {m.__tablename__: session.execute(select(func.count()).select_from(m.__table__)).scalar_one() for m in models}


def _canonical(session: Session) -> dict[bytes, bytes]:
    """Return id of a merged entry -> id of the one that stands for the person."""
    r = Resident.__table__.c
    merges = session.execute(select(r.id, r.merged_into).where(r.merged_into.is_not(None)))
    return canonical_ids((merged, into) for merged, into in merges)


def _living_numbers(session: Session, canonical: Mapping[bytes, bytes]) -> list[tuple[str, bytes]]:
    i, r = Identifier.__table__.c, Resident.__table__.c
    query = (
        select(i.value, i.resident_id)
        .join(Resident.__table__, r.id == i.resident_id)
        .where(i.deleted_at.is_(None), r.deleted_at.is_(None), i.kind == "national_id", i.is_temporary.is_(False))
        .order_by(i.n)
    )
    return list(dict.fromkeys((value, canonical.get(owner, owner)) for value, owner in session.execute(query)))


def _homes(session: Session, canonical: Mapping[bytes, bytes]) -> dict[bytes, bytes]:
    m, merged = HouseholdMember.__table__.c, house_aliases(session)
    query = select(m.resident_id, m.household_id).where(m.deleted_at.is_(None), m.until_date.is_(None)).order_by(m.n)
    return {canonical.get(resident, resident): merged.get(house, house) for resident, house in session.execute(query)}


def _households(session: Session, homes: Mapping[bytes, bytes], people: Mapping[bytes, Known]) -> dict[bytes, KnownHousehold]:
    members: dict[bytes, list[bytes]] = {}
    for resident, household in homes.items():
        if resident in people:
            members.setdefault(household, []).append(resident)
    h = Household.__table__.c
    query = select(h.id, h.registry_number, *(h[key] for key in ADDRESS)).where(h.deleted_at.is_(None))
    return {row[0]: KnownHousehold(row[0], _house_values(row[1:]), members.get(row[0], ())) for row in session.execute(query)}


def _house_values(cells: Sequence[Any]) -> dict[str, Any]:
    return {key: value for key, value in zip(("family_card", *ADDRESS), cells, strict=True) if value}


def _parts(ids: Sequence[bytes]) -> Iterator[list[bytes]]:
    rest = iter(ids)
    while part := list(islice(rest, _CHUNK)):
        yield part


_OWN = ("name", "is_unnamed", "sex", "birth_place", "mother_name", "father_name", "caregiver_name", "phone", "note", "status")


_MOTHER, _FATHER = Resident.__table__.alias("mother"), Resident.__table__.alias("father")


def _people(ids: list[bytes]) -> Select[Any]:
    r = Resident.__table__.c
    own = (r[key] for key in _OWN)
    return (
        select(r.id, r.head, r.mother_id, r.father_id, r.birth_year, r.birth_month, r.birth_day, *own)
        .add_columns(_MOTHER.c.name.label("mother"), _FATHER.c.name.label("father"))
        .outerjoin(_MOTHER, _MOTHER.c.id == r.mother_id)
        .outerjoin(_FATHER, _FATHER.c.id == r.father_id)
        .where(r.id.in_(ids))
    )


def _own_values(row: Row[Any]) -> dict[str, Any]:
    """Return what is known under field keys; a linked parent's name stands under ``mother`` or ``father``."""
    values = {key: value for key in (*_OWN, "mother", "father") if (value := getattr(row, key)) not in (None, "")}
    for role in ("mother", "father"):
        if role in values:
            values.setdefault(f"{role}_name", values[role])
    birth = PartialDate(row.birth_year, row.birth_month, row.birth_day)
    return {**values, "birth": birth} if birth.is_known else values


def _add_facts(session: Session, ids: list[bytes], found: Mapping[bytes, Stored]) -> None:
    f = ResidentFact.__table__.c
    query = select(f.resident_id, f.kind, f.value, f.on_date, f.n).where(
        f.resident_id.in_(ids), f.deleted_at.is_(None), f.kind.in_(FACTS)
    )
    for owner, kind, value, _, _ in sorted(session.execute(query), key=lambda row: (row.on_date or date.min, row.n)):
        if owner in found:
            _values(found[owner].known)[kind] = value


def _add_identifiers(session: Session, ids: list[bytes], found: Mapping[bytes, Stored]) -> None:
    i = Identifier.__table__.c
    query = (
        select(i.id, i.head, i.resident_id, i.kind, i.value)
        .where(i.resident_id.in_(ids), i.deleted_at.is_(None), i.is_temporary.is_(False), i.kind.in_(IDENTIFIERS.values()))
        .order_by(i.n)
    )
    for key, head, owner, kind, value in session.execute(query):
        if owner in found:
            name = _FIELD_OF_KIND[kind]
            _values(found[owner].known)[name] = value
            found[owner].identifiers[name] = (key, head)


def _add_homes(session: Session, ids: list[bytes], found: Mapping[bytes, Stored]) -> None:
    m, h = HouseholdMember.__table__.c, Household.__table__.c
    entries, merged = with_merged(session, ids), house_aliases(session)
    query = (
        select(m.id, m.head, m.resident_id, m.household_id, m.kinship)
        .where(m.resident_id.in_(entries), m.deleted_at.is_(None), m.until_date.is_(None))
        .order_by(m.n)
    )
    stays = session.execute(query).all()
    wanted = {merged.get(row.household_id, row.household_id) for row in stays}
    columns = (h.id, h.registry_number, *(h[key] for key in ADDRESS))
    houses = {row[0]: row[1:] for row in session.execute(select(*columns).where(h.id.in_(wanted), h.deleted_at.is_(None)))}
    for row in stays:
        stored, house = found.get(entries[row.resident_id]), merged.get(row.household_id, row.household_id)
        if stored is None or house not in houses:
            continue
        values = {**stored.known.values, "kinship": row.kinship, **_house_values(houses[house])}
        stored.known = Known(stored.known.id, values, house, stored.known.mother_id, stored.known.father_id)
        stored.member = (row.id, row.head, house)


def _values(known: Known) -> dict[str, Any]:
    values = known.values
    assert isinstance(values, dict)  # noqa: S101 - made above
    return values
