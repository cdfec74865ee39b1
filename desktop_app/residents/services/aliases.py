"""People who were entered twice and merged: each question by resident asks for all their entries."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.sync.merges import merges_apart

from ..rules import canonical_ids


def canonical_id(session: Session, resident: bytes) -> bytes:
    """Return the entry that stands for a person; the entry itself if it was never merged."""
    sql = "SELECT canonical FROM derived_resident_alias WHERE resident = ?"
    found = session.connection().exec_driver_sql(sql, (resident,)).scalar()
    return resident if found is None else bytes(found)


def every_id(session: Session, resident: bytes) -> list[bytes]:
    """Return all entries of a person, the one that stands for them first."""
    canonical = canonical_id(session, resident)
    sql = "SELECT resident FROM derived_resident_alias WHERE canonical = ? ORDER BY resident"
    return [canonical, *session.connection().exec_driver_sql(sql, (canonical,)).scalars()]


def alias_map(session: Session) -> dict[bytes, bytes]:
    """Return, for each merged entry of the post, the entry that stands for the person."""
    return read_aliases(session.connection())


def canonical_of(aliases: Mapping[bytes, bytes], ids: Iterable[bytes]) -> list[bytes]:
    """Return ``ids`` with merged entries replaced, each person once, in their order."""
    return list(dict.fromkeys(aliases.get(one, one) for one in ids))


def read_aliases(connection: Connection) -> dict[bytes, bytes]:
    """Return what the table of aliases holds."""
    return {one: other for one, other in connection.exec_driver_sql("SELECT resident, canonical FROM derived_resident_alias")}


def computed_aliases(connection: Connection) -> dict[bytes, bytes]:
    """Return what the table of aliases should hold: merges between living entries, as far as both are here."""
    sql = """SELECT one.id, other.id FROM resident one INDEXED BY ix_resident_merged_into
        CROSS JOIN resident other ON other.id = one.merged_into
        WHERE one.merged_into IS NOT NULL AND one.deleted_at IS NULL AND other.deleted_at IS NULL"""
    pairs = [(one, other) for one, other in connection.exec_driver_sql(sql)]
    alive = "SELECT 1 FROM resident WHERE id = ? AND deleted_at IS NULL"
    for pair in merges_apart(connection, "resident"):
        if all(connection.exec_driver_sql(alive, (one,)).first() for one in pair):
            pairs.append(pair)
    return canonical_ids(pairs)


def canonical_house(session: Session, household: bytes) -> bytes:
    """Return the household that stands for a house; the household itself if it was never merged."""
    sql = "SELECT canonical FROM derived_household_alias WHERE household = ?"
    found = session.connection().exec_driver_sql(sql, (household,)).scalar()
    return household if found is None else bytes(found)


def every_house(session: Session, household: bytes) -> list[bytes]:
    """Return all households that are this house, the one that stands for them first."""
    canonical = canonical_house(session, household)
    sql = "SELECT household FROM derived_household_alias WHERE canonical = ? ORDER BY household"
    return [canonical, *session.connection().exec_driver_sql(sql, (canonical,)).scalars()]


def read_house_aliases(connection: Connection) -> dict[bytes, bytes]:
    """Return what the table of merged households holds."""
    return {one: other for one, other in connection.exec_driver_sql("SELECT household, canonical FROM derived_household_alias")}


def computed_house_aliases(connection: Connection) -> dict[bytes, bytes]:
    """Return what the table of merged households should hold, as far as both are here; the merged ones are deleted."""
    sql = """SELECT one.id, other.id FROM household one INDEXED BY ix_household_merged_into
        CROSS JOIN household other ON other.id = one.merged_into WHERE one.merged_into IS NOT NULL"""
    pairs = [(one, other) for one, other in connection.exec_driver_sql(sql)]
    return canonical_ids([*pairs, *merges_apart(connection, "household")])
