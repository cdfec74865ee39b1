"""What sheets may be called."""

import re
from typing import Any

LONGEST_NAME = 31
NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")


def free_name(book: Any, title: str) -> str:
    """Return a name for a sheet: short enough, without the signs that spreadsheets refuse, and no second time in the book."""
    plain = NOT_IN_NAMES.sub(" ", title).strip()[:LONGEST_NAME].strip() or "1"
    taken, name, number = {sheet.get_name().casefold() for sheet in book.worksheets()}, plain, 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain[: LONGEST_NAME - len(str(number)) - 1]} {number}"
    return name
