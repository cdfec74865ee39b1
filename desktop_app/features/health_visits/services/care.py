"""What is known of a child's birth and feeding."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError
from desktop_app.db.natural_rows import make_or_revive
from desktop_app.residents.services import among, canonical_id, with_merged

from ..models import BirthDetail, Feeding
from ..rules.care import BirthFacts, check_birth_facts, check_feeding
from ..rules.natural_ids import birth_detail_id, feeding_id


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
