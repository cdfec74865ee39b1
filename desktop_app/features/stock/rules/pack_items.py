"""The items that a country pack knows: ``items.csv``, one row an item."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Words
from desktop_app.packs.faults import PackError
from desktop_app.packs.pack import Pack
from desktop_app.packs.tables import Row, read_table

from .entries import MOST_MONTHS_X10, MOST_PACK
from .words import PROGRAMMES, UNITS

HEADER = (
    "code",
    "title",
    "unit",
    "pack_size",
    "programme",
    "minimum_months",
    "maximum_months",
    "emergency_months",
    "campaign",
    "campaign_dose",
    "service_codes",
    "has_expiry",
    "source",
)
MOST_PER_SERVICE = 1000

_MONTHS = QT_TRANSLATE_NOOP("Stock", "{name}: write months with at most one decimal, e.g. 0.5, from 0 to {most}.")
_SERVICES = QT_TRANSLATE_NOOP("Stock", "{name}: write each service with its units, e.g. VITA_RED:1. “{value}” is not like that.")


@dataclass(frozen=True, slots=True)
class PackItem:
    """An item as the pack knows it.

    Attributes:
        unit, programme: codes of ``words``.
        pack_size: units in one box; None if boxes differ.
        minimum_months_x10, maximum_months_x10, emergency_months_x10: tenths of a month.
        campaign: code of the rule of need; empty if need follows consumption.
        campaign_dose: units for one person of a campaign.
        service_units: service code -> units given with one service.
        source: id of the pack's source.
    """

    code: str
    title: Words
    unit: str
    pack_size: int | None
    programme: str
    minimum_months_x10: int | None
    maximum_months_x10: int | None
    emergency_months_x10: int | None
    campaign: str
    campaign_dose: int | None
    service_units: Mapping[str, int]
    has_expiry: bool
    source: str


def pack_items(pack: Pack) -> Mapping[str, PackItem]:
    """Return the pack's items by code, in the order of its table; raises PackError if the table is wrong."""
    return {item.code: item for item in read_table(pack, "items", HEADER, make_item, key="code")}


def make_item(row: Row) -> PackItem:
    """Return the item of a row; raises PackError for what is wrong in it."""
    return PackItem(
        row.filled("code"),
        row.text("title"),
        row.choice("unit", UNITS.keys()),
        row.whole("pack_size", 1, MOST_PACK),
        row.choice("programme", PROGRAMMES.keys()),
        _months(row, "minimum_months"),
        _months(row, "maximum_months"),
        _months(row, "emergency_months"),
        row.cells["campaign"],
        row.whole("campaign_dose", 1, MOST_PER_SERVICE),
        _services(row),
        row.flag("has_expiry"),
        row.source(),
    )


def _months(row: Row, column: str) -> int | None:
    written = row.cells[column]
    if not written:
        return None
    whole, _, tenths = written.partition(".")
    if not (whole.isascii() and whole.isdecimal() and tenths in {"", *"0123456789"}):
        raise _refuse_months(row, column)
    months_x10 = int(whole) * 10 + int(tenths or "0")
    if months_x10 > MOST_MONTHS_X10:
        raise _refuse_months(row, column)
    return months_x10


def _refuse_months(row: Row, column: str) -> PackError:
    return row.refuse(column, _MONTHS.fill(most=MOST_MONTHS_X10 // 10))


def _services(row: Row) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for part in row.cells["service_codes"].split():
        code, _, units = part.partition(":")
        if not (code and units.isascii() and units.isdecimal() and 1 <= int(units) <= MOST_PER_SERVICE):
            raise row.refuse("service_codes", _SERVICES.fill(value=part))
        found[code] = int(units)
    return found
