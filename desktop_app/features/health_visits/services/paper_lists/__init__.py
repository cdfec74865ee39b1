"""Lists on paper: made before and after an open day, found by their number, typed back in their order."""

from .lines import Box, ListLine, list_lines
from .making import StartedList, start_list
from .reading import ListCard, find_lists, list_card, list_lists, remove_list
from .typing import TypedLine, open_line, type_back

__all__ = [
    "Box",
    "ListCard",
    "ListLine",
    "StartedList",
    "TypedLine",
    "find_lists",
    "list_card",
    "list_lines",
    "list_lists",
    "open_line",
    "remove_list",
    "start_list",
    "type_back",
]
