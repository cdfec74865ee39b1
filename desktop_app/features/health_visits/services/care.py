"""What is known of a child's birth, feeding, doses and supplements."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import canonical_id

from ..models import BirthDetail, Feeding, ServiceGiven
from ..rules.care import BirthFacts, check_birth_facts, check_feeding, check_service
from ..rules.natural_ids import birth_detail_id, feeding_id, service_given_id
from .from_stock import FIRST_EXPIRED, FromStock, bring_back, take_from_stock, uses_stock
from .people import among, person_facts, with_merged

_ALREADY = QT_TRANSLATE_NOOP("Health visits", "This is recorded for that date already.")


@dataclass(frozen=True, slots=True)
class Given:
    """A dose, supplement or counsel that somebody received.

    Attributes:
        code: of the pack's tables, e.g. OPV1.
        given: as far as known.
        where: here, elsewhere, seen_on_card or told.
        refused: it was offered then and not taken.
    """

    id: bytes
    code: str
    given: PartialDate
    where: str
    given_by: str = ""
    lot: str = ""
    refused: bool = False
    note: str = ""


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

    Args:
        lot: as written on the box; empty takes that of the stock.

    Raises:
        InputError: the date is in the future or before birth, or the post keeps the item and has none that may be
            given out; nothing was stored.
        UserError: the same is recorded for that date.
    """
    resident = canonical_id(session, resident)  # two entries of one person get one row
    person = person_facts(session, resident)
    if problems := check_service(code, given, where, person.birth, today):
        raise InputError(problems)
    key = service_given_id(resident, code, given)
    if any(living(session, ServiceGiven, service_given_id(one, code, given)) for one in with_merged(session, (resident,))):
        raise UserError(_ALREADY)
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


def record_feeding(session: Session, resident: bytes, month_number: int, exclusive: str, asked_on: date) -> None:
    """Store whether a child had breast milk only in a month of its life.

    Args:
        month_number: completed month of age, 0-6.
        exclusive: yes, no or unknown.

    Raises:
        InputError: month or answer is not one of these; nothing was stored.
    """
    if problems := check_feeding(month_number, exclusive):
        raise InputError(problems)
    resident = canonical_id(session, resident)
    key = feeding_id(resident, month_number)
    values = {"resident_id": resident, "month_number": month_number, "exclusive": exclusive, "asked_on": asked_on}
    make_or_revive(session, Feeding, key, **values)


def record_birth_facts(session: Session, resident: bytes, facts: BirthFacts) -> None:
    """Store what is known of a birth; raises InputError for what is not possible, and then nothing was stored."""
    if problems := check_birth_facts(facts):
        raise InputError(problems)
    resident = canonical_id(session, resident)
    make_or_revive(
        session,
        BirthDetail,
        birth_detail_id(resident),
        resident_id=resident,
        weight_g=facts.weight_g,
        length_mm=facts.length_mm,
        head_mm=facts.head_mm,
        gestation_weeks=facts.gestation_weeks,
        birth_rank=facts.birth_rank,
    )


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
        )
        .where(among(ServiceGiven.resident_id, wanted))
        .order_by(ServiceGiven.given_year, ServiceGiven.given_month, ServiceGiven.given_day)
    )
    found: dict[bytes, dict[str, list[Given]]] = {}
    for resident, key, code, year, month, day, where, given_by, lot, refused, note in session.execute(query):
        if resident in wanted:
            given = Given(key, code, PartialDate(year, month, day), where, given_by or "", lot or "", bool(refused), note or "")
            found.setdefault(wanted[resident], {}).setdefault(code, []).append(given)
    return found


def feeding_by_month(session: Session, ids: Collection[bytes]) -> dict[bytes, dict[int, str]]:
    """Return the answers on breast milk only: {resident: {completed month 0-6: yes, no or unknown}}."""
    wanted = with_merged(session, ids)
    query = select(Feeding.resident_id, Feeding.month_number, Feeding.exclusive).where(among(Feeding.resident_id, wanted))
    found: dict[bytes, dict[int, str]] = {}
    for resident, month_number, exclusive in session.execute(query):
        if resident in wanted:
            found.setdefault(wanted[resident], {})[month_number] = exclusive
    return found


def birth_details(session: Session, ids: Collection[bytes]) -> dict[bytes, BirthFacts]:
    """Return what is known of births, by resident; who has nothing is left out."""
    wanted = with_merged(session, ids)
    query = select(
        BirthDetail.resident_id,
        BirthDetail.weight_g,
        BirthDetail.length_mm,
        BirthDetail.head_mm,
        BirthDetail.gestation_weeks,
        BirthDetail.birth_rank,
    ).where(among(BirthDetail.resident_id, wanted))
    return {wanted[row[0]]: BirthFacts(*row[1:]) for row in session.execute(query) if row[0] in wanted}
