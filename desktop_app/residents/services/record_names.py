"""What History calls a record of any slice: the person it is about."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from .person_facts import people_facts


def name_of_record(session: Session, row: bytes, owners: Iterable[InstrumentedAttribute[bytes]]) -> str:
    """Return whom a record is about, deleted ones too; "" if no table has such a row.

    Args:
        owners: the columns that name the resident, one of each table that is looked into.
    """
    for column in owners:
        query = select(column).where(column.class_.id == row)
        resident = session.scalar(query, execution_options={"include_deleted": True})
        if resident is not None:
            facts = people_facts(session, [resident]).get(resident)
            return str(facts.name) if facts else ""
    return ""
