"""Ids made from natural keys, so that two laptops that enter one thing write one row.

The kinds and parts named here stand in every post's log and never change.
"""

from datetime import date

from desktop_app.core.ids import derived_id


def referral_id(resident: bytes, referred_on: date, target: str, more: int = 0) -> bytes:
    """Return the id of a resident's referral of a day to one kind of place.

    Args:
        more: how many ids of that day and place belong to referrals that were corrected to another day or place since.
    """
    return derived_id("referral", resident, referred_on.isoformat(), target, *([str(more)] if more else []))
