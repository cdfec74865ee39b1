"""Ids made from natural keys, so that two laptops that enter one thing write one row.

The kinds and parts named here stand in every post's log and never change.
"""

from desktop_app.core.ids import derived_id
from desktop_app.core.partial_date import PartialDate


def service_given_id(resident: bytes, code: str, given: PartialDate) -> bytes:
    """Return the id of a dose, supplement or counsel given to a resident at a date, as far as it is known."""
    return derived_id("service_given", resident, code, str(given))
