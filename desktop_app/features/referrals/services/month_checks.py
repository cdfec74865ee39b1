"""Which referrals of a month nobody knows the result of."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import MonthGap
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.services import rows_of

from .reading import referrals_between

_NO_REPLY = QT_TRANSLATE_NOOP("Referrals", "{name} was sent on {day}, and no result came back. Ask, and write it down.")


def without_reply(session: Session, month: Month, today: date) -> list[MonthGap]:
    """Return the referrals of the month that are open and have no result, the oldest first."""
    found = [one for one in referrals_between(session, month.first, min(month.last, today)) if one.is_open and not one.replied_on]
    names = {row.id: row.shown for row in rows_of(session, list({one.resident for one in found}))}
    return [
        MonthGap(_NO_REPLY.fill(name=names[one.resident], day=one.referred_on), "referrals", {"referral": one.id}, one.resident)
        for one in reversed(found)
        if one.resident in names
    ]
