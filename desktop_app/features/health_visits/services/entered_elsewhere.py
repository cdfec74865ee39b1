"""What somebody typed into a system of the ministry by hand, and when: so that nothing is typed twice or forgotten."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.db.natural_rows import living, make_or_revive

from ..models import EnteredElsewhere
from ..rules.natural_ids import entered_elsewhere_id
from ..rules.other_systems import SYSTEMS

MARKED = ("resident_id", "about", "system", "entered_on", "entered_by", "digest")


@dataclass(frozen=True, slots=True)
class ToEnter:
    """A record that belongs into another system.

    Attributes:
        about: "visit" or "service".
        record: id of the visit, or of what was given.
        digest: of its values as they stand now.
    """

    resident: bytes
    about: str
    record: bytes
    digest: str


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody said that a record stands in another system.

    Attributes:
        digest: of the values as they were then; another one now means that they were changed here since.
    """

    on: date
    by: str
    digest: str


def entered_in(session: Session, system: str, records: Collection[bytes] | None = None) -> dict[bytes, Entered]:
    """Return what was entered in a system, by record; of all records, or of ``records``."""
    table = EnteredElsewhere
    query = select(table.record_id, table.entered_on, table.entered_by, table.digest).where(table.system == system)
    found = session.execute(query.order_by(table.entered_on))
    wanted = None if records is None else set(records)
    return {key: Entered(on, by or "", mark or "") for key, on, by, mark in found if wanted is None or key in wanted}


def mark_entered(session: Session, records: Sequence[ToEnter], system: str, on: date, by: str = "") -> int:
    """Store that records stand in a system since a day; return how many are new or were changed since.

    Raises:
        ValueError: there is no such system.
    """
    if system not in SYSTEMS:
        raise ValueError(f"no system: {system}")
    before = entered_in(session, system, [one.record for one in records])
    open_ones = [one for one in records if one.record not in before or before[one.record].digest != one.digest]
    for one in open_ones:
        make_or_revive(
            session,
            EnteredElsewhere,
            entered_elsewhere_id(one.record, system),
            resident_id=one.resident,
            about=one.about,
            record_id=one.record,
            system=system,
            entered_on=on,
            entered_by=by.strip() or None,
            digest=one.digest,
        )
    return len(open_ones)


def move_marks(session: Session, record: bytes, new_record: bytes) -> None:
    """Let it be known of a record with another id that it stands in systems, with its values as they were then.

    What is known of the new record already stays.
    """
    for row in session.scalars(select(EnteredElsewhere).where(EnteredElsewhere.record_id == record)).all():
        key = entered_elsewhere_id(new_record, row.system)
        if living(session, EnteredElsewhere, key) is None:
            values = {field: getattr(row, field) for field in MARKED}
            make_or_revive(session, EnteredElsewhere, key, record_id=new_record, **values)
        session.delete(row)


def unmark_entered(session: Session, records: Collection[bytes], system: str) -> int:
    """Take back that records stand in a system; return how many did."""
    rows = [living(session, EnteredElsewhere, entered_elsewhere_id(record, system)) for record in records]
    gone = [row for row in rows if row is not None]
    for row in gone:
        session.delete(row)
    return len(gone)
