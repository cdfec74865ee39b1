"""Iron tablets that were handed out, and what is said of those taken: stored, confirmed, taken back, read."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living

from ..models import IronTablets
from ..rules.checking import check_iron
from ..rules.entries import Iron
from ..rules.natural_ids import iron_tablets_id
from .people import person_on
from .writing import forget_day, put, rows_of_people

_GONE = QT_TRANSLATE_NOOP("Health checks", "These tablets are not on the list any more. Look at the card again.")


def give_iron(
    session: Session,
    resident: bytes,
    on: date,
    tablets: int | None,
    taken: str = "",
    *,
    where: str = "here",
    by: str = "",
    note: str = "",
    today: date | None = None,
) -> bytes:
    """Store the iron tablets of a day and return their id; a second entry of the day takes the place of the first.

    Args:
        tablets: handed out; None when only asked about.
        taken: daily, weekly, not_always or none; "" for not asked: then the answer of the day stays.

    Raises:
        InputError: neither handed out nor asked about, too many, or the day is not possible; nothing was stored.
    """
    if problems := check_iron(Iron(on, tablets, taken, where)):
        raise InputError(problems)
    resident = person_on(session, resident, on, today)
    values = {
        "resident_id": resident,
        "given_on": on,
        "tablets": tablets,
        "taken": taken or None,
        "where_given": where,
        "given_by": by.strip() or None,
        "note": note.strip() or None,
    }
    return put(session, IronTablets, iron_tablets_id(resident, on), IronTablets.given_on, values, keeps=True)


def forget_iron(session: Session, resident: bytes, on: date) -> None:
    """Take out the tablets of a day; undo brings them back."""
    forget_day(session, IronTablets, resident, IronTablets.given_on, on)


def confirm_iron(session: Session, iron: bytes, by: str, on: date) -> None:
    """Note that the midwife has confirmed the tablets; raises UserError if they are gone."""
    row = living(session, IronTablets, iron)
    if row is None:
        raise UserError(_GONE)
    row.confirmed_by, row.confirmed_on = by.strip() or None, on


def iron_of(
    session: Session, residents: Collection[bytes] | None, first: date | None = None, last: date | None = None
) -> dict[bytes, list[Iron]]:
    """Return iron tablets in a span of days: {resident: newest first}; None asks for everybody."""
    found: dict[bytes, list[Iron]] = {}
    for resident, row in rows_of_people(session, IronTablets, residents, IronTablets.given_on, first, last):
        found.setdefault(resident, []).append(_iron(row))
    return found


def _iron(row: IronTablets) -> Iron:
    return Iron(
        row.given_on,
        row.tablets,
        row.taken or "",
        row.where_given or "here",
        row.given_by or "",
        row.note or "",
        row.confirmed_by or "",
        row.confirmed_on,
        row.id,
    )
