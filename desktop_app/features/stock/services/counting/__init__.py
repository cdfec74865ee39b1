"""Stocktakes: started, printed, typed back in the paper's order, and confirmed against the ledger as it is then."""

from .confirming import abandon_count, confirm_count
from .reading import CountCard, CountLine, CountRow, count_card, list_counts, open_counts
from .starting import change_count, start_count, start_counts
from .typing_back import FoundLot, give_reason, look_again, type_count, type_found_lot

__all__ = [
    "CountCard",
    "CountLine",
    "CountRow",
    "FoundLot",
    "abandon_count",
    "change_count",
    "confirm_count",
    "count_card",
    "give_reason",
    "list_counts",
    "look_again",
    "open_counts",
    "start_count",
    "start_counts",
    "type_count",
    "type_found_lot",
]
