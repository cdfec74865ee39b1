"""Children, by the rules of the health visits, and everybody whose referral has no result."""

from sqlalchemy.orm import Session

from desktop_app.features.health_visits.rules.visiting import Rule, VisitReason
from desktop_app.features.health_visits.services.visit_reasons import REFERRALS_BACK, visit_reasons_of
from desktop_app.features.referrals.services import referrals_between

from ...rules.reasons import Reason
from .village import Found, Village

CHILD_MONTHS, SCHOOL_MONTHS = 71, 215
"""The rules on growth, vaccines and campaigns ask for children to completed month 71, the one on obesity up to 17 years."""
_SEVERE_RANK = 1
"""Rank of the health visits' rules from which a finding cannot wait."""


def child_reasons(session: Session, village: Village) -> Found:
    """Return why children are to be visited, and who was referred without a result, of any age (V01-V04, V07, V08, V13, V16)."""
    children = set(village.aged(0, SCHOOL_MONTHS))
    sent = referrals_between(session, village.on - REFERRALS_BACK, village.on)
    asked = children | {one.resident for one in sent if one.resident in village.people}
    found: Found = {}
    for who, reasons in visit_reasons_of(session, asked, village.on).items():
        months = village.ages.get(who)
        is_small = months is not None and months <= CHILD_MONTHS
        kept = [_reason(one) for one in reasons if is_small or one.rule in (Rule.OBESE, Rule.REFERRAL)]
        if kept and who in village.people:
            found[who] = kept
    return found


def _reason(one: VisitReason) -> Reason:
    return Reason(str(one.rule), one.words, one.since, one.rank <= _SEVERE_RANK)
