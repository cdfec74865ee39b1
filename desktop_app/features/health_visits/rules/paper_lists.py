"""Lists on paper: their kinds, and the number by which a sheet is found again."""

from collections.abc import Collection, Mapping
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

DAY, DUE, ABSENT, CARDS = "day", "due", "absent", "cards"
KINDS: Mapping[str, Text] = {
    DAY: QT_TRANSLATE_NOOP("Health visits", "Everybody who is expected"),
    DUE: QT_TRANSLATE_NOOP("Health visits", "Those for whom something is due"),
    ABSENT: QT_TRANSLATE_NOOP("Health visits", "Those who did not come"),
    CARDS: QT_TRANSLATE_NOOP("Health visits", "A form for each child"),
}
OLDEST_MONTHS = 72
"""Children of the life-cycle forms are 0-71 months old (domain.md 16.4, number 21)."""
SERIAL_DIGITS = 4
SERIALS = 10**SERIAL_DIGITS


def list_number(for_day: date, row: bytes, taken: Collection[str]) -> str:
    """Return the number of a new list, e.g. 2610-0417: year and month, then four digits.

    Figures only, which every keyboard has. The digits come from the list's id, so that two laptops seldom give the
    same; one that is in ``taken`` is passed over.
    """
    head = f"{for_day.year % 100:02}{for_day.month:02}"
    start = int.from_bytes(row[-4:], "big") % SERIALS
    for step in range(SERIALS):
        number = f"{head}-{(start + step) % SERIALS:0{SERIAL_DIGITS}}"
        if number not in taken:
            return number
    return f"{head}-{start:0{SERIAL_DIGITS}}"


def digits_of_number(typed: str) -> str:
    """Return the figures of what somebody typed for a list's number, in any script."""
    return "".join(str(int(sign)) for sign in typed if sign.isdecimal())


def is_of_the_day(kind: str, for_day: date, printed_on: date) -> bool:
    """Return True if what is written on a list happened on the open day itself, False if on the days of visits at home.

    A list of what is due that is printed after the open day is for sweeping: volunteers go with it from house to house.
    """
    return kind != ABSENT and not (kind == DUE and printed_on > for_day)
