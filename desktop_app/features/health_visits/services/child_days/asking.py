"""What was asked of children and where they were sent, day by day, from the records of other slices."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.features.referrals.models import Referral
from desktop_app.residents.services import among, with_merged

from .values import Asked


def asked_between(session: Session, ids: Collection[bytes], first: date, last: date) -> dict[tuple[bytes, date], Asked]:
    """Return what was asked by child and day."""
    return {}


def sent_between(session: Session, ids: Collection[bytes], first: date, last: date) -> dict[tuple[bytes, date], list[str]]:
    """Return where children were sent by child and day: codes of targets, each once."""
    stored = with_merged(session, ids)
    query = select(Referral.resident_id, Referral.referred_on, Referral.target).where(
        Referral.referred_on.between(first, last), among(Referral.resident_id, stored)
    )
    found: dict[tuple[bytes, date], list[str]] = {}
    for resident, on, target in session.execute(query.order_by(Referral.id)):
        if resident in stored and target not in found.setdefault((stored[resident], on), []):
            found[stored[resident], on].append(target)
    return found
