"""What people call a row of residents' records, also one that was deleted or merged: for History."""

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from ..rules import house_line, shown_name

_OWNERS = {
    "household_member": "resident_id",
    "household_fact": "household_id",
    "identifier": "resident_id",
    "life_event": "resident_id",
    "resident_fact": "resident_id",
}


def resident_name(session: Session, row: bytes) -> str:
    """Return the name of an entry, in English for a newborn without one; empty if it is not here."""
    sql = """SELECT r.name, r.is_unnamed, coalesce(m.name, r.mother_name, '') FROM resident r
        LEFT JOIN resident m ON m.id = r.mother_id WHERE r.id = ?"""
    found = session.connection().exec_driver_sql(sql, (row,)).first()
    return "" if found is None else str(shown_name(found[0], bool(found[1]), found[2]))


def household_name(session: Session, row: bytes) -> str:
    """Return the house in one line, else the family card number; empty if it is not here."""
    sql = "SELECT neighbourhood, street, house_number, area, registry_number FROM household WHERE id = ?"
    found = session.connection().exec_driver_sql(sql, (row,)).first()
    if found is None:
        return ""
    neighbourhood, street, number, area, card = (part or "" for part in found)
    return house_line(neighbourhood, street, number) or area or card


def owner_name(session: Session, table: str, row: bytes) -> str:
    """Return the name of the resident or household that a row of ``table`` belongs to."""
    column = _OWNERS[table]
    owner = _value(session.connection(), f"SELECT {column} FROM {table} WHERE id = ?", row)  # noqa: S608 - names of ours
    if owner is None:
        return ""
    return household_name(session, owner) if column == "household_id" else resident_name(session, owner)


def names_of_two(session: Session, row: bytes) -> str:
    """Return the names of two people or houses that were found to be two."""
    found = session.connection().exec_driver_sql("SELECT kind, one_id, other_id FROM not_same WHERE id = ?", (row,)).first()
    if found is None:
        return ""
    name = household_name if found[0] == "household" else resident_name
    return " / ".join(filter(None, (name(session, found[1]), name(session, found[2]))))


def _value(connection: Connection, sql: str, row: bytes) -> bytes | None:
    found = connection.exec_driver_sql(sql, (row,)).scalar()
    return None if found is None else bytes(found)
