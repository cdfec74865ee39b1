"""Rows of one person and day: written, added to, taken back, whichever of the person's entries they stand under."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_app.db.base import Record
from desktop_app.db.natural_rows import make_or_revive
from desktop_app.residents.services import among, every_id, with_merged

from .people import span

Row = TypeVar("Row", bound=Record)


def put(
    session: Session,
    model: type[Row],
    key: bytes,
    day: InstrumentedAttribute[date],
    values: Mapping[str, Any],
    keeps: bool,
    same: Mapping[InstrumentedAttribute[Any], Any] | None = None,
) -> bytes:
    """Write the row of a person and day and return its id; rows of that day under other entries of the person go.

    Args:
        day: the column of ``model`` with the day; ``values`` hold it and ``resident_id``.
        keeps: what ``values`` leave as None keeps what the day knows already; otherwise the day then knows nothing of it.
        same: further columns that tell rows of one day apart, e.g. the illness.
    """
    resident, on = values["resident_id"], values[day.key]
    stored = _of_day(session, model, every_id(session, resident), day, on, same)
    known: dict[str, Any] = {}
    for row in stored if keeps else ():
        known |= {name: value for name in values if (value := getattr(row, name)) is not None}
    make_or_revive(
        session, model, key, **known | {name: value for name, value in values.items() if value is not None or name not in known}
    )
    for row in stored:
        if row.id != key:
            session.delete(row)
    return key


def forget_day(
    session: Session,
    model: type[Row],
    resident: bytes,
    day: InstrumentedAttribute[date],
    on: date,
    same: Mapping[InstrumentedAttribute[Any], Any] | None = None,
) -> None:
    """Take out what one table says of a person on a day; undo brings it back."""
    for row in _of_day(session, model, every_id(session, resident), day, on, same):
        session.delete(row)


def rows_of_people(
    session: Session,
    model: type[Row],
    residents: Collection[bytes] | None,
    day: InstrumentedAttribute[date],
    first: date | None = None,
    last: date | None = None,
) -> list[tuple[bytes, Row]]:
    """Return the rows of people in a span of days with whom they are of, the newest first; None asks for everybody."""
    owner: InstrumentedAttribute[bytes] = getattr(model, "resident_id")  # noqa: B009 - every table here has it
    query = select(model).where(day.between(*span(first, last))).order_by(day.desc(), model.id.desc())
    if residents is None:
        from desktop_app.residents.services import alias_map

        aliases = alias_map(session)
        return [(aliases.get(_owner(row), _owner(row)), row) for row in session.scalars(query)]
    wanted = with_merged(session, residents)
    rows = session.scalars(query.where(among(owner, wanted)))
    return [(wanted[_owner(row)], row) for row in rows if _owner(row) in wanted]


def _owner(row: Any) -> bytes:
    return bytes(row.resident_id)


def _of_day(
    session: Session,
    model: type[Row],
    ids: Collection[bytes],
    day: InstrumentedAttribute[date],
    on: date,
    same: Mapping[InstrumentedAttribute[Any], Any] | None,
) -> Sequence[Row]:
    owner: InstrumentedAttribute[bytes] = getattr(model, "resident_id")  # noqa: B009 - every table here has it
    query = select(model).where(owner.in_(ids), day == on)
    for column, value in (same or {}).items():
        query = query.where(column == value)
    return session.scalars(query.order_by(model.id)).all()
