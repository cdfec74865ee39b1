"""Whose family holds a growth card (KMS) or Buku KIA; the newest answer holds until there is another."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import among, with_merged

from ..models import GrowthCard
from ..rules.natural_ids import growth_card_id


def record_growth_cards(session: Session, residents: Collection[bytes], held: bool, on: date) -> int:
    """Store, as seen on a day, whether children have a card; return how many answers are new."""
    before = card_answers(session, residents, on)
    changed = [resident for resident in residents if before.get(resident) is not held]
    for resident in changed:
        make_or_revive(session, GrowthCard, growth_card_id(resident, on), resident_id=resident, held=held, on_date=on)
    return len(changed)


def card_answers(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, bool]:
    """Return whether each child had a card on a day; who was never asked until then is left out."""
    stored = with_merged(session, residents)
    query = (
        select(GrowthCard.resident_id, GrowthCard.held)
        .where(GrowthCard.on_date <= on, among(GrowthCard.resident_id, stored))
        .order_by(GrowthCard.on_date)
    )
    return {stored[resident]: held for resident, held in session.execute(query) if resident in stored}


def move_growth_cards(session: Session, residents: Collection[bytes], since: date, to: date) -> None:
    """Let the answers of a day follow it to another date; an answer of that date stays."""
    query = select(GrowthCard).where(GrowthCard.on_date == since, among(GrowthCard.resident_id, residents))
    for row in [one for one in session.scalars(query) if one.resident_id in residents]:
        key = growth_card_id(row.resident_id, to)
        if living(session, GrowthCard, key) is None:
            make_or_revive(session, GrowthCard, key, resident_id=row.resident_id, held=row.held, on_date=to)
        session.delete(row)
