"""Referrals of a day that was entered under the wrong date."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.residents.services import every_id

from ..models import Referral


def move_referrals(session: Session, residents: Collection[bytes], since: date, to: date) -> None:
    """Let referrals that were written on one day bear another date; the slip that went out keeps its number."""
    ids = [one for resident in residents for one in every_id(session, resident)]
    for row in session.scalars(select(Referral).where(Referral.resident_id.in_(ids), Referral.referred_on == since)):
        row.referred_on = to
