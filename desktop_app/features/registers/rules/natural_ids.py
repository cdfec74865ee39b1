"""Ids made from natural keys, so that two laptops that change one layout write one row.

The kinds and parts named here stand in every post's log and never change.
"""

from desktop_app.core.ids import derived_id


def register_layout_id(register_id: str) -> bytes:
    """Return the id of the post's own layout of a register."""
    return derived_id("register_layout", register_id)
