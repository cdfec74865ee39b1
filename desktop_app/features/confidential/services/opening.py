"""Reading what was kept for the midwife. Every question answers None while her key is locked."""

from collections.abc import Collection

from cbor2 import loads
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop_app.db.vault import vault_of
from desktop_app.residents.services import alias_map, among, every_id, with_merged

from ..models import SealedEntry
from ..rules.topics import Opened


def sealed_of(session: Session, resident: bytes) -> list[Opened] | None:
    """Return the entries about one person, the newest first; None while locked."""
    return open_entries(session, select(SealedEntry).where(SealedEntry.resident_id.in_(every_id(session, resident))))


def opened_by_topic(session: Session, topic: str, residents: Collection[bytes] | None = None) -> dict[bytes, list[Opened]] | None:
    """Return the entries of one topic by person, the oldest first; None while locked.

    Args:
        residents: of whom; None for everybody.
    """
    query = select(SealedEntry)
    stored = None if residents is None else with_merged(session, residents)
    if stored is not None:
        query = query.where(among(SealedEntry.resident_id, stored))
    opened = open_entries(session, query)
    if opened is None:
        return None
    asked = None if residents is None else set(residents)
    found: dict[bytes, list[Opened]] = {}
    for entry in reversed(opened):
        if entry.topic == topic and (asked is None or entry.resident in asked):
            found.setdefault(entry.resident, []).append(entry)
    return found


def followed_by_midwife(session: Session, residents: Collection[bytes]) -> set[bytes]:
    """Return those of ``residents`` about whom the midwife has an entry; which one, nobody can tell. Works while locked."""
    stored = with_merged(session, residents)
    query = select(SealedEntry.resident_id).where(among(SealedEntry.resident_id, stored)).distinct()
    return {stored[one] for one in session.scalars(query) if one in stored}


def unreadable(session: Session, resident: bytes) -> int:
    """Return how many entries about one person do not open with the key that is open: sealed with another one, or damaged."""
    opened = sealed_of(session, resident)
    query = select(func.count()).select_from(SealedEntry).where(SealedEntry.resident_id.in_(every_id(session, resident)))
    return 0 if opened is None else (session.scalar(query) or 0) - len(opened)


def open_entries(session: Session, query: Select[SealedEntry]) -> list[Opened] | None:
    """Return the entries that a query selects and that open, the newest first; None while locked."""
    vault = vault_of(session)
    if not vault.is_open:
        return None
    from desktop_app.db.sealing import WrongKeyError  # its libraries are slow to import, and only an open vault needs them

    aliases = alias_map(session)
    rows = session.scalars(query.order_by(SealedEntry.recorded_on.desc(), SealedEntry.id.desc()))
    found = []
    for row in rows:
        try:
            plain = vault.unseal(row.sealed, row.id)
        except WrongKeyError:  # of another key, or damaged: ``unreadable`` counts it
            continue
        if plain is None:  # locked by itself meanwhile
            return None
        found.append(_opened(row, aliases.get(row.resident_id, row.resident_id), plain))
    return found


def _opened(row: SealedEntry, resident: bytes, plain: bytes) -> Opened:
    said = loads(plain)
    return Opened(row.id, resident, row.recorded_on, said["topic"], said["values"], said["by"])
