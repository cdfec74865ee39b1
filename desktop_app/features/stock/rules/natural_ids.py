"""Ids made from natural keys, so that two laptops that enter the same thing write one row.

The kinds and parts named here stand in every post's log and never change.
"""

from datetime import date

from desktop_app.core.ids import derived_id


def item_id(post: bytes, code: str) -> bytes:
    """Return the id of a pack's item that a post keeps."""
    return derived_id("item", post, code)


def place_id(post: bytes, kind: str) -> bytes:
    """Return the id of the one place of a kind that every post has: the post itself, what is set aside."""
    return derived_id("stock_place", post, kind)


def lot_id(item: bytes, lot_number: str, expiry_date: date | None, fund: str) -> bytes:
    """Return the id of a lot as it is printed on the box, with its expiry date, for one fund."""
    return derived_id("lot", item, lot_number, "" if expiry_date is None else expiry_date.isoformat(), fund)


def next_lot_id(lot: bytes) -> bytes:
    """Return the id of a lot whose own id belongs to a lot that was misread once and is written otherwise now."""
    return derived_id("next_lot", lot)


def reversal_id(movement: bytes) -> bytes:
    """Return the id of what takes a movement back: two laptops that both do so do it once."""
    return derived_id("reversal", movement)


def issue_for_id(cause: bytes, lot: bytes, place: bytes, earlier: int) -> bytes:
    """Return the id of what was given of one lot because of a cause, e.g. a service: recorded on two laptops, given once.

    Args:
        earlier: how often that was recorded before and taken back.
    """
    return derived_id("issue_for", cause, lot, place, str(earlier))
