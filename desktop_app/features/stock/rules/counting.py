"""Stocktakes: what lay on the shelf against what the ledger says.

The difference is taken when the count is confirmed, from the ledger as it is then for the day of the count. A count
that keeps the amounts of the moment it was started would undo whatever was written meanwhile (msupply/mobile#638).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.ids import derived_id
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .entries import MOST_UNITS

REASONS: Mapping[str, Text] = {
    "not_written_out": QT_TRANSLATE_NOOP("Stock", "Given out and not written down"),
    "not_written_in": QT_TRANSLATE_NOOP("Stock", "Received and not written down"),
    "wrong_entry": QT_TRANSLATE_NOOP("Stock", "An earlier entry or count was wrong"),
    "damaged": QT_TRANSLATE_NOOP("Stock", "Damaged"),
    "thrown_away": QT_TRANSLATE_NOOP("Stock", "Expired and thrown away"),
    "lost": QT_TRANSLATE_NOOP("Stock", "Lost"),
    "not_known": QT_TRANSLATE_NOOP("Stock", "Nobody knows"),
}
"""Why a shelf and the ledger differ, in the order of the keys 1-7."""

NOT_A_COUNT = QT_TRANSLATE_NOOP("Stock", "Write how many lie there: a whole number, 0 for none.")
TOO_MANY = QT_TRANSLATE_NOOP("Stock", "{counted} is too many. Check the number: it counts single units, not boxes.")
IN_FUTURE = QT_TRANSLATE_NOOP("Stock", "{date} is in the future. Choose the day on which the shelf was counted.")
NEEDS_REASON = QT_TRANSLATE_NOOP("Stock", "Line {number}, {item}: {counted} counted, {ledger} in the ledger. Choose a reason.")
COUNT_AGAIN = QT_TRANSLATE_NOOP(
    "Stock",
    "Line {number}, {item}: the ledger changed from {before} to {now} after the number was typed. Look at the shelf and type the "
    "number once more.",
)
NEEDS_COUNTER = QT_TRANSLATE_NOOP("Stock", "Write who counted.")
NEEDS_APPROVAL = QT_TRANSLATE_NOOP("Stock", "Write who approves the differences.")
NOTHING_COUNTED = QT_TRANSLATE_NOOP("Stock", "No line has a number yet. Type what was counted, or give the count up.")


@dataclass(frozen=True, slots=True)
class CountedLine:
    """One line of a count as the rules see it. All amounts are units.

    Attributes:
        number: of the line on the sheet.
        item: what it is called.
        ledger: at the end of the day of the count, as the ledger is now.
        counted: None where nobody counted: nothing is changed then.
        ledger_when_typed: what ``ledger`` was when the number was typed.
        reason: a key of ``REASONS``, a person's own words, or "".
    """

    number: int
    item: object
    ledger: int
    counted: int | None = None
    ledger_when_typed: int | None = None
    reason: str = ""

    @property
    def difference(self) -> int | None:
        """Return what lies there more (positive) or less than the ledger says; None where nobody counted."""
        return None if self.counted is None else self.counted - self.ledger

    @property
    def is_to_count_again(self) -> bool:
        """Return True if the ledger moved after the number was typed: nobody can tell whether the shelf had moved too."""
        return self.counted is not None and self.ledger_when_typed is not None and self.ledger_when_typed != self.ledger


def count_line_id(count: bytes, lot: bytes) -> bytes:
    """Return the id of the line of a lot in a count; its kind and parts never change."""
    return derived_id("stock_count_line", count, lot)


def check_counted(counted: int | None) -> list[Problem]:
    """Return what is wrong with a number that was typed; None takes it away."""
    if counted is None:
        return []
    if counted < 0:
        return [Problem("counted", NOT_A_COUNT)]
    return [Problem("counted", TOO_MANY.fill(counted=counted))] if counted > MOST_UNITS else []


def check_day(counted_on: date, today: date) -> list[Problem]:
    """Return what is wrong with the day of a count."""
    return [Problem("counted_on", IN_FUTURE.fill(date=counted_on))] if counted_on > today else []


def check_confirmation(lines: list[CountedLine], counted_by: str, approved_by: str) -> list[Problem]:
    """Return what is missing before a count can be confirmed; the field of a line is "line <number>"."""
    if all(line.counted is None for line in lines):
        return [Problem("", NOTHING_COUNTED)]
    problems = [problem for line in lines if (problem := _missing(line)) is not None]
    if not counted_by.strip():
        problems.append(Problem("counted_by", NEEDS_COUNTER))
    if any(line.difference for line in lines) and not approved_by.strip():
        problems.append(Problem("approved_by", NEEDS_APPROVAL))
    return problems


def _missing(line: CountedLine) -> Problem | None:
    if line.is_to_count_again:
        words = COUNT_AGAIN.fill(before=line.ledger_when_typed, now=line.ledger)
    elif line.difference and not line.reason.strip():
        words = NEEDS_REASON.fill(counted=line.counted, ledger=line.ledger)
    else:
        return None
    return Problem(f"line {line.number}", words.fill(number=line.number, item=line.item))
