"""Parts of the village in the care of volunteers: given, corrected, ended, and asked for by address."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.ids import new_id
from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.models import Household
from desktop_app.residents.services import canonical_id, every_id

from ..models import CareArea
from ..rules.care_areas import Address, Care, CareEntry, carers_of, check_care
from ..rules.natural_ids import care_area_id
from .people import helpers, name_of

_GONE = QT_TRANSLATE_NOOP("Volunteers", "This entry is not here any more. Look at the card again.")


def add_care_area(session: Session, entry: CareEntry) -> bytes:
    """Give a part of the village into a volunteer's care and return the row's id.

    Raises:
        InputError: nobody is chosen, the dates cannot be, or the volunteer has this part on these days already;
            nothing was stored.
    """
    entry = _known(session, entry)
    _refuse(session, entry, None)
    assert entry.resident is not None and entry.from_date is not None  # noqa: S101 - the rules have refused them
    key = care_area_id(entry.resident, entry.place, entry.from_date)
    if living(session, CareArea, key) is not None:
        key = new_id()  # one that began on this day was given another date since
    make_or_revive(session, CareArea, key, **_columns(entry))
    return key


def change_care_area(session: Session, care: bytes, entry: CareEntry) -> None:
    """Correct or end an entry; raises as ``add_care_area``, and UserError if it was removed meanwhile."""
    row = _find(session, care)
    entry = _known(session, entry)
    _refuse(session, entry, care)
    for field, value in _columns(entry).items():
        setattr(row, field, value)


def remove_care_area(session: Session, care: bytes) -> None:
    """Take out an entry that was made by mistake; undo brings it back."""
    session.delete(_find(session, care))


def care_areas_of(session: Session, resident: bytes) -> list[Care]:
    """Return every part that a person looks after or did, the newest first."""
    query = select(CareArea).where(CareArea.resident_id.in_(every_id(session, resident)))
    return _cares(session, session.scalars(query.order_by(CareArea.from_date.desc(), CareArea.id)).all())


def care_areas_on(session: Session, on: date) -> list[Care]:
    """Return which parts are in whose care on a day; of a volunteer who has died or moved away by then nothing is left."""
    rows = session.scalars(select(CareArea).where(CareArea.from_date <= on)).all()
    people = helpers(session, {row.resident_id for row in rows})
    here = [row for row in rows if row.resident_id in people and people[row.resident_id].is_here_on(on)]
    return [care for care in _cares(session, here) if care.runs_on(on)]


def carers(session: Session, on: date) -> dict[Address, tuple[Label, ...]]:
    """Return who looks after each address of a household on a day, by name; an address without anybody is left out.

    Two volunteers who share a street are both named.
    """
    cares = care_areas_on(session, on)
    found = {}
    query = select(Household.area, Household.ward, Household.neighbourhood, Household.street).distinct()
    for parts in session.execute(query) if cares else ():
        address = Address(*(part or "" for part in parts))
        if names := tuple(dict.fromkeys(care.name for care in carers_of(address, cares))):
            found[address] = names
    return found


def parts_of_village(session: Session) -> list[Address]:
    """Return the parts of the village in which there are households, at every level of the address, an area before its wards."""
    query = select(Household.area, Household.ward, Household.neighbourhood, Household.street).distinct()
    parts: set[Address] = set()
    for stored in session.execute(query):
        address = Address(*(part or "" for part in stored))
        parts |= {Address(*address[:upto]) for upto in range(1, len(address) + 1) if address[upto - 1]}
    return sorted(parts, key=lambda one: tuple(map(name_key, one)))


def _cares(session: Session, rows: Collection[CareArea]) -> list[Care]:
    people = helpers(session, {row.resident_id for row in rows})
    return [
        Care(
            row.id,
            people[row.resident_id].row.id if row.resident_id in people else row.resident_id,
            name_of(people.get(row.resident_id), None),
            Address(row.area or "", row.ward or "", row.neighbourhood or "", row.street or ""),
            row.from_date,
            row.until_date,
        )
        for row in rows
    ]


def _find(session: Session, care: bytes) -> CareArea:
    row = living(session, CareArea, care)
    if row is None:
        raise UserError(_GONE)
    return row


def _known(session: Session, entry: CareEntry) -> CareEntry:
    place = Address(*(part.strip() for part in entry.place))
    resident = None if entry.resident is None else canonical_id(session, entry.resident)
    return CareEntry(resident, place, entry.from_date, entry.until_date)


def _refuse(session: Session, entry: CareEntry, own: bytes | None) -> None:
    others = [] if entry.resident is None else [one for one in care_areas_of(session, entry.resident) if one.id != own]
    if problems := check_care(entry, others):
        raise InputError(problems)


def _columns(entry: CareEntry) -> dict[str, object]:
    place = {level: value or None for level, value in zip(Address._fields, entry.place, strict=True)}
    return {"resident_id": entry.resident, **place, "from_date": entry.from_date, "until_date": entry.until_date}
