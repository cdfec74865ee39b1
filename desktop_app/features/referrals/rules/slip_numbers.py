"""Numbers of referral slips: they can be read out on the telephone, and a slip of the tongue shows.

The year, eight digits that follow from the referral's id, so that two laptops give one referral one number, and two
check digits by ISO 7064 MOD 97-10, as certificates have them. Nothing of the person stands in it.
"""

from datetime import date

from desktop_app.core.check_digits import check_digits, plain_digits
from desktop_app.core.ids import derived_id

DIGITS = 8
IN_CODE = "|"
"""Stands in a QR code between the number and what was found."""


def slip_number(referral: bytes, referred_on: date) -> str:
    """Return the number on a slip: ``26-4819-2037-55``."""
    body = f"{referred_on.year % 100:02d}{int.from_bytes(derived_id('slip_no', referral)[:8], 'big') % 10**DIGITS:0{DIGITS}d}"
    return shown_number(body + check_digits(body))


def read_slip_number(typed: str) -> str | None:
    """Return the number that somebody typed or scanned, as it is stored; None if a digit is wrong or missing."""
    digits = plain_digits(typed.partition(IN_CODE)[0])
    if len(digits) != DIGITS + 4 or check_digits(digits[:-2]) != digits[-2:]:
        return None
    return shown_number(digits)


def shown_number(digits: str) -> str:
    """Return the digits as they stand on a slip."""
    return "-".join((digits[:2], digits[2:6], digits[6:10], digits[10:]))
