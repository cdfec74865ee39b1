"""Ids made from natural keys, so that two laptops that answer one doubt write one row.

The kinds and parts named here stand in every post's log and never change.
"""

from desktop_app.core.ids import derived_id


def cleared_doubt_id(check: str, resident: bytes, seen: str) -> bytes:
    """Return the id of the answer to one doubt about what was seen."""
    return derived_id("cleared_doubt", check, resident, seen)
