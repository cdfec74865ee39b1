"""Whether families hold a growth card (KMS) or Buku KIA for their child: K of the weighing month."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.residents.services import canonical_id, every_id

from ..models import GrowthCard
from ..rules.natural_ids import growth_card_id
from .records import make_or_revive


def record_growth_card(session: Session, resident: bytes, held: bool, on_date: date) -> None:
    """Store what was seen or told on a day; the newest answer holds from then on."""
    resident = canonical_id(session, resident)
    make_or_revive(session, GrowthCard, growth_card_id(resident, on_date), resident_id=resident, held=held, on_date=on_date)


def growth_card_held(session: Session, resident: bytes, on: date) -> bool | None:
    """Return the newest answer up to a day; None if nobody was asked."""
    query = (
        select(GrowthCard.held)
        .where(GrowthCard.resident_id.in_(every_id(session, resident)), GrowthCard.on_date <= on)
        .order_by(GrowthCard.on_date.desc(), GrowthCard.held.desc(), GrowthCard.id.desc())
    )
    return session.scalars(query.limit(1)).first()
