"""Numbers of residents' cards: the post's own, so that no official number stands on a card that may be lost.

Eleven digits follow from the resident's id, so that two laptops print one number, and two check digits
(``core.check_digits``). In a post of 20,000 people, once in five hundred posts two people share a number; both are found then.
"""

from desktop_app.core.check_digits import check_digits, plain_digits
from desktop_app.core.ids import derived_id

DIGITS = 11
_SIGNS = frozenset(" -.")
"""What may stand between the digits, as on the card or as somebody types it."""


def card_number(resident: bytes) -> str:
    """Return the number on somebody's card: ``4821-9037-55120``."""
    body = f"{int.from_bytes(derived_id('card_no', resident)[:8], 'big') % 10**DIGITS:0{DIGITS}d}"
    digits = body + check_digits(body)
    return f"{digits[:4]}-{digits[4:8]}-{digits[8:]}"


def read_card_number(typed: str) -> str | None:
    """Return the number that was typed or scanned, as ``card_number`` writes it; None if it is none."""
    digits = plain_digits(typed)
    if any(not sign.isdecimal() and sign not in _SIGNS for sign in typed.strip()) or len(digits) != DIGITS + 2:
        return None
    return f"{digits[:4]}-{digits[4:8]}-{digits[8:]}" if check_digits(digits[:DIGITS]) == digits[DIGITS:] else None
