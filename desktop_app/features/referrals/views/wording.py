"""Referrals in words."""

from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.words import joined, tr

from ..services import Sent

WAITS = QT_TRANSLATE_NOOP("Referrals", "No result yet")
LATE = QT_TRANSLATE_NOOP("Referrals", "No result for {n} days")
REPLIED = QT_TRANSLATE_NOOP("Referrals", "Replied, still to follow")
DONE = QT_TRANSLATE_NOOP("Referrals", "Done")
WENT = QT_TRANSLATE_NOOP("Referrals", "Went there")
DID_NOT_GO = QT_TRANSLATE_NOOP("Referrals", "Did not go")


def why_words(one: Sent) -> str:
    """Return the reasons in words, divided as the language's lists are."""
    return joined(*one.why)


def place_words(one: Sent) -> str:
    """Return where somebody was sent."""
    return joined(one.target_title, one.target_name)


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
