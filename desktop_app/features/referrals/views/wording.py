"""Referrals in words."""

from collections.abc import Sequence
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.words import joined, tr

from ..rules.reasons import REASONS
from ..rules.referring import TARGETS
from ..services import Sent

WAITS = QT_TRANSLATE_NOOP("Referrals", "No result yet")
LATE = QT_TRANSLATE_NOOP("Referrals", "No result for {n} days")
REPLIED = QT_TRANSLATE_NOOP("Referrals", "Replied, still to follow")
DONE = QT_TRANSLATE_NOOP("Referrals", "Done")
WENT = QT_TRANSLATE_NOOP("Referrals", "Went there")
DID_NOT_GO = QT_TRANSLATE_NOOP("Referrals", "Did not go")


def reason_words(codes: Sequence[str]) -> str:
    """Return the reasons in words, divided by commas of the language's lists."""
    return joined(*(REASONS.get(code, code) for code in codes))


def place_words(one: Sent) -> str:
    """Return where somebody was sent."""
    return joined(TARGETS.get(one.target, one.target), one.target_name)


def state_words(one: Sent, today: date) -> tuple[Text, str]:
    """Return what a referral waits for, and its tone."""
    if not one.is_open:
        return DONE, "ok"
    if one.replied_on is not None:
        return REPLIED, "info"
    if one.waits_too_long(today):
        return LATE.of((today - one.referred_on).days), "danger"
    return WAITS, "warn"


def went_words(one: Sent) -> Label:
    """Return whether the person went there; empty if nobody knows."""
    if one.went is None:
        return ""
    return tr(WENT if one.went else DID_NOT_GO)
