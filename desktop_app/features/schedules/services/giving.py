"""What people received: recorded, taken back, asked for."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import among, canonical_id, person_facts, with_merged

from ..models import ServiceGiven
from ..rules.giving import check_service
from ..rules.natural_ids import service_given_id
from .from_stock import FIRST_EXPIRED, FromStock, bring_back, take_from_stock, uses_stock

_ALREADY = QT_TRANSLATE_NOOP("Schedules", "This is recorded for that date already.")


@dataclass(frozen=True, slots=True)
class Given:
    """A dose, supplement or counsel that somebody received.

    Attributes:
        code: of the pack's tables, e.g. OPV1.
        given: as far as known.
        where: here, elsewhere, seen_on_card or told.
        refused: it was offered then and not taken.
        confirmed_by: the health worker who saw the proof; empty while nobody did.
    """

    id: bytes
    code: str
    given: PartialDate
    where: str
    given_by: str = ""
    lot: str = ""
    refused: bool = False
    note: str = ""
    confirmed_by: str = ""
    confirmed_on: date | None = None


def give_service(
    session: Session,
    resident: bytes,
    code: str,
    given: PartialDate,
    where: str,
    today: date,
    *,
    given_by: str = "",
    lot: str = "",
    refused: bool = False,
    note: str = "",
    stock: FromStock = FIRST_EXPIRED,
) -> bytes:
    """Record a dose, supplement or counsel and return its id; what is given here comes out of the post's stock with it.

    What was refused and taken later on the same day counts as given.

    Args:
        lot: as written on the box; empty takes that of the stock.

    Raises:
        InputError: the date is in the future, before birth or after death, or the post keeps the item and has none that may be
            given out; nothing was stored.
        UserError: the same is recorded for that date.
    """
    resident = canonical_id(session, resident)  # two entries of one person get one row
    person = person_facts(session, resident)
    if problems := check_service(code, given, where, person.birth, today, person.death):
        raise InputError(problems)
    key = service_given_id(resident, code, given)
    for one in with_merged(session, (resident,)):
        recorded = living(session, ServiceGiven, service_given_id(one, code, given))
        if recorded is not None and (refused or not recorded.refused):
            raise UserError(_ALREADY)
        if recorded is not None and recorded.id != key:
            session.delete(recorded)
    taken = ""
    if given.exact is not None and uses_stock(given, where, refused):
        taken = take_from_stock(session, key, resident, code, given.exact, today, stock, given_by)
    make_or_revive(
        session,
        ServiceGiven,
        key,
        resident_id=resident,
        code=code,
        given_year=given.year,
        given_month=given.month,
        given_day=given.day,
        where_given=where,
        given_by=given_by.strip() or None,
        lot=lot.strip() or taken or None,
        refused=refused or None,
        note=note.strip() or None,
    )
    return key


def remove_service(session: Session, service: bytes) -> None:
    """Take back what was recorded by mistake; what it had taken out of stock is there again."""
    row = living(session, ServiceGiven, service)
    if row is not None:
        bring_back(session, service)
        session.delete(row)


def services_by_code(session: Session, ids: Collection[bytes]) -> dict[bytes, dict[str, list[Given]]]:
    """Return what each resident received or refused: {resident: {code: oldest first}}."""
    wanted = with_merged(session, ids)
    query = (
        select(
            ServiceGiven.resident_id,
            ServiceGiven.id,
            ServiceGiven.code,
            ServiceGiven.given_year,
            ServiceGiven.given_month,
            ServiceGiven.given_day,
            ServiceGiven.where_given,
            ServiceGiven.given_by,
            ServiceGiven.lot,
            ServiceGiven.refused,
            ServiceGiven.note,
            ServiceGiven.confirmed_by,
            ServiceGiven.confirmed_on,
        )
        .where(among(ServiceGiven.resident_id, wanted))
        .order_by(ServiceGiven.given_year, ServiceGiven.given_month, ServiceGiven.given_day)
    )
    found: dict[bytes, dict[str, list[Given]]] = {}
    for resident, *columns in session.execute(query):
        if resident in wanted:
            given = _given(*columns)
            found.setdefault(wanted[resident], {}).setdefault(given.code, []).append(given)
    return found


def _given(
    key: bytes,
    code: str,
    year: int | None,
    month: int | None,
    day: int | None,
    where: str,
    given_by: str | None,
    lot: str | None,
    refused: bool | None,
    note: str | None,
    confirmed_by: str | None,
    confirmed_on: date | None,
) -> Given:
    when = PartialDate(year, month, day)
    words = (given_by or "", lot or "", bool(refused), note or "", confirmed_by or "")
    return Given(key, code, when, where, *words, confirmed_on)
