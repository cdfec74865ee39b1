"""The list of referrals with the people they are about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop_app.residents.services import ResidentRow, rows_of

from .reading import Sent, closed_referrals, open_referrals

CLOSED_DAYS = 366
"""Settled referrals are listed for a year."""


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """One line of the list."""

    sent: Sent
    person: ResidentRow


def referral_rows(session: Session, today: date, is_open: bool) -> list[ReferralRow]:
    """Return the referrals about which something is to be done, or those settled within a year; the dead and moved too."""
    found: Sequence[Sent] = (
        open_referrals(session, today) if is_open else closed_referrals(session, today - timedelta(days=CLOSED_DAYS))
    )
    people = {row.id: row for row in rows_of(session, list({one.resident for one in found}))}
    return [ReferralRow(one, people[one.resident]) for one in found if one.resident in people]
