"""Ids made from natural keys; the kinds and parts named here stand in every centre's log and never change."""

from desktop_app.core.ids import derived_id


def centre_post_id(post: bytes) -> bytes:
    """Return the id of the centre's entry of one post; ``post`` is its name in keys and files."""
    return derived_id("centre_post", post)
