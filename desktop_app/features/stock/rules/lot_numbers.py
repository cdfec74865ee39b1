"""Lot numbers as people type them: a space, a hyphen or a small letter makes no other lot."""

import re
import unicodedata

_BETWEEN = re.compile(r"[\s\-‐-―−._/\\]+")


def tidy(lot_number: str) -> str:
    """Return a lot number as it is stored: without spaces around it, and with one space between its parts."""
    return " ".join(lot_number.split())


def lot_key(lot_number: str) -> str:
    """Return what is the same for spellings of one lot number; empty for no number."""
    return _BETWEEN.sub("", unicodedata.normalize("NFKC", lot_number)).casefold()
