"""Verbs and questions. The first parameter is a session; what comes back are plain values."""

from .list_rows import ReferralRow, referral_rows
from .pack_lists import reason_words, reasons_of, targets_of
from .reading import (
    Sent,
    closed_referrals,
    open_referrals,
    referral,
    referral_of_slip,
    referrals_between,
    referrals_by_id,
    referrals_of,
)
from .referring import change_referral, refer, remove_referral, reply, take_reply_back

__all__ = [
    "ReferralRow",
    "Sent",
    "change_referral",
    "closed_referrals",
    "open_referrals",
    "reason_words",
    "reasons_of",
    "refer",
    "referral",
    "referral_of_slip",
    "referral_rows",
    "referrals_between",
    "referrals_by_id",
    "referrals_of",
    "remove_referral",
    "reply",
    "take_reply_back",
    "targets_of",
]
