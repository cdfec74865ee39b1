"""Ids made from natural keys, so that two laptops that answer one question write one row.

The kind and parts named here stand in every post's log and never change.
"""

from desktop_app.core.ids import derived_id


def answer_id(year: int, criterion: str) -> bytes:
    """Return the id of the answer to one criterion in one year."""
    return derived_id("assessment_answer", str(year), criterion)
