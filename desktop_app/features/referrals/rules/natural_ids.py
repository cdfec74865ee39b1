"""Ids made from natural keys, so that two laptops that enter one thing write one row.

The kinds and parts named here stand in every post's log and never change.
"""

from datetime import date

from desktop_app.core.ids import derived_id


def referral_id(resident: bytes, referred_on: date, target: str) -> bytes:
    """Return the id of a resident's referral of a day to one kind of place."""
    return derived_id("referral", resident, referred_on.isoformat(), target)
