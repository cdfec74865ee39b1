"""Numbers that can be read out on the telephone: two check digits by ISO 7064 MOD 97-10 show a slip of the tongue.

They find every wrong digit and every pair that changed places.
"""

import unicodedata


def check_digits(body: str) -> str:
    """Return the two digits that make the whole number leave 1 when it is divided by 97."""
    return f"{98 - int(body) * 100 % 97:02d}"


def plain_digits(typed: str) -> str:
    """Return the digits of what somebody typed or scanned, of any script, in our figures; signs between them are passed over."""
    return "".join(str(unicodedata.digit(sign)) for sign in typed if sign.isdecimal())
