"""Papers of referrals. Nothing here is imported before a paper is made."""

from typing import Any

from desktop_app.core.contract import Paper, PaperRequest, Written
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _slip(session: Any, request: PaperRequest) -> Written:
    from .slip import write_slips

    return write_slips(session, request)


def _blank_slips(session: Any, request: PaperRequest) -> Written:
    from .slip import write_blank_slips

    return write_blank_slips(session, request)


def _referrals(session: Any, month: Month) -> list[tuple[bytes, str]]:
    """Return the referrals of a month, each with whom it is about."""
    from ..services.on_slip import named_referrals

    return named_referrals(session, month)


PAPERS = (
    Paper("referrals.slip", QT_TRANSLATE_NOOP("Referrals", "Referral slip"), "referral", _slip, subjects=_referrals),
    Paper("referrals.blank_slips", QT_TRANSLATE_NOOP("Referrals", "Referral slips to fill in by hand"), "month", _blank_slips),
)
