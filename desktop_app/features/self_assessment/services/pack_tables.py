"""The tables of the country pack: levels, and the criteria that decide on them."""

from collections.abc import Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import Pack, Row, read_table
from desktop_app.packs.faults import Reasons

from ..rules.levels import FOUND_IN, UNITS, Criterion, Level

LEVELS_HEADER = ("code", "title", "source")
CRITERIA_HEADER = ("code", "title", "detail", "unit", "found_in", "least", "source")
MOST_ASKED = 1000
NUMBERS = QT_TRANSLATE_NOOP(
    "Packs", "{count} whole numbers divided by spaces, one for each level, none lower than the one before it"
)


def levels_of(pack: Pack) -> Sequence[Level]:
    """Return the levels from the lowest up; raises PackError for a wrong row."""
    return read_table(pack, "strata_levels", LEVELS_HEADER, _level, key="code")


def criteria_of(pack: Pack) -> Sequence[Criterion]:
    """Return the criteria in the order of the table; raises PackError for a wrong row."""
    return read_table(pack, "strata", CRITERIA_HEADER, _criterion, key="code")


def _level(row: Row) -> Level:
    return Level(row.cells["code"], row.text("title"), row.source())


def _criterion(row: Row) -> Criterion:
    return Criterion(
        row.cells["code"],
        row.text("title"),
        row.text("detail"),
        row.choice("unit", UNITS),
        row.choice("found_in", FOUND_IN),
        _least(row),
        row.source(),
    )


def _least(row: Row) -> tuple[int, ...]:
    count, written = len(levels_of(row.pack)), row.filled("least").split()
    is_number = all(one.isascii() and one.isdecimal() and int(one) <= MOST_ASKED for one in written)
    least = tuple(int(one) for one in written) if is_number else ()
    if len(least) != count or list(least) != sorted(least):
        raise row.refuse("least", Reasons.KIND.fill(name="least", expected=NUMBERS.fill(count=count)))
    return least
