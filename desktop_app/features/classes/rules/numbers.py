"""Numbers of certificates: they can be read out on the telephone, and a slip of the tongue shows.

Fourteen digits follow from the certificate's id, so that two laptops give the same certificate the same number; two
check digits follow from them (``core.check_digits``).
"""

from desktop_app.core.check_digits import check_digits
from desktop_app.core.ids import derived_id

DIGITS, GROUP = 14, 4


def certificate_number(certificate: bytes) -> str:
    """Return the number of a certificate, in groups of four: ``4821-9037-5512-0897``."""
    body = f"{int.from_bytes(derived_id('certificate_no', certificate)[:8], 'big') % 10**DIGITS:0{DIGITS}d}"
    return shown_number(body + check_digits(body))


def is_well_formed(digits: str) -> bool:
    """Return True if plain digits are a number of a certificate, read and written without a slip."""
    return len(digits) == DIGITS + 2 and check_digits(digits[:DIGITS]) == digits[DIGITS:]


def shown_number(digits: str) -> str:
    """Return digits in groups of four with hyphens."""
    return "-".join(digits[at : at + GROUP] for at in range(0, len(digits), GROUP))
