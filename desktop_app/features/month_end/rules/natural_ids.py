"""Ids that every laptop gives to the same thing."""

from desktop_app.core.ids import derived_id
from desktop_app.core.period import Month


def month_report_id(post: bytes, month: Month) -> bytes:
    """Return the id of the report of a month."""
    return derived_id("month_report", post, str(month))


def closed_register_id(post: bytes, month: Month, register_id: str, language: str, revision: int, content_hash: bytes) -> bytes:
    """Return the id of one printing of a register.

    The printed bytes are part of it: two laptops that both close the same month have two papers, both signed by somebody,
    and neither may take the place of the other.
    """
    return derived_id("closed_register", post, str(month), register_id, language, str(revision), content_hash)


def closed_rows_id(closed_register: bytes) -> bytes:
    """Return the id of the rows of a closed register."""
    return derived_id("closed_rows", closed_register)
