"""What was recorded of a dose is corrected, and confirmed by the health worker who saw the proof."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living
from desktop_app.residents.services import canonical_id, person_facts

from ..models import ServiceGiven
from ..rules.giving import check_service
from .from_stock import FIRST_EXPIRED, FromStock, lots_taken, uses_stock
from .giving import give_service, remove_service

_GONE = QT_TRANSLATE_NOOP("Schedules", "This was taken off the card. Look at the card again.")
_WHO = QT_TRANSLATE_NOOP("Schedules", "Write the name of the health worker who saw the proof.")
_WHICH = QT_TRANSLATE_NOOP("Schedules", "Choose what was confirmed.")
_FUTURE = QT_TRANSLATE_NOOP("Schedules", "{day} is in the future. Write the day on which the proof was seen.")


def correct_service(
    session: Session,
    service: bytes,
    given: PartialDate,
    where: str,
    today: date,
    *,
    given_by: str = "",
    lot: str = "",
    note: str = "",
    stock: FromStock = FIRST_EXPIRED,
) -> bytes:
    """Correct what is known of a dose, supplement or refusal, and return its id: with another date it is another one.

    A change of date or place takes back what had left the stock, and asks the stock again; without one the lot that was
    taken stays, unless another is written. Who had confirmed it confirmed something else: the confirmation goes.

    Raises:
        InputError: as ``give_service``; nothing is changed.
        UserError: it is there no more, or the same is recorded for the new date.
    """
    row = living(session, ServiceGiven, service)
    if row is None:
        raise UserError(_GONE)
    before = PartialDate(row.given_year, row.given_month, row.given_day)
    refused = bool(row.refused)
    takes_stock = uses_stock(before, row.where_given, refused) or uses_stock(given, where, refused)
    if given != before or (where != row.where_given and takes_stock):
        resident, code = row.resident_id, row.code
        remove_service(session, service)
        session.flush()
        more = {"given_by": given_by, "lot": lot, "note": note}
        return give_service(session, resident, code, given, where, today, refused=refused, stock=stock, **more)
    person = person_facts(session, canonical_id(session, row.resident_id))
    if problems := check_service(row.code, given, where, person.birth, today, person.death):
        raise InputError(problems)
    row.where_given, row.lot = where, lot.strip() or lots_taken(session, service) or None
    row.given_by, row.note = given_by.strip() or None, note.strip() or None
    row.confirmed_by = row.confirmed_on = None
    return service


def confirm_services(session: Session, services: Collection[bytes], by: str, on: date, today: date) -> int:
    """Record that a health worker saw the proof of doses on a day, and return of how many (domain.md 16.6, number 31).

    Raises:
        InputError: nobody is named (field "confirmed_by"), nothing is chosen ("services"), or the day is to come
            ("confirmed_on"); nothing is stored.
    """
    problems = [] if by.strip() else [Problem("confirmed_by", _WHO)]
    if not services:
        problems.append(Problem("services", _WHICH))
    if on > today:
        problems.append(Problem("confirmed_on", _FUTURE.fill(day=on)))
    if problems:
        raise InputError(problems)
    rows = [row for key in services if (row := living(session, ServiceGiven, key)) is not None]
    for row in rows:
        row.confirmed_by, row.confirmed_on = by.strip(), on
    return len(rows)
