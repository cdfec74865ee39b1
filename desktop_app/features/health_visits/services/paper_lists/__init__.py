"""Lists on paper: made before and after an open day, found by their number, typed back in their order."""

from .lines import Box, ListLine, list_lines
from .making import StartedList, start_list
from .preparing import VOLUNTEER, Share, day_to_prepare, divide, levels_in_use, people_for, prepare_lists
from .reading import ListCard, find_lists, list_card, list_lists, remove_list
from .typing import TypedLine, type_back

__all__ = [
    "VOLUNTEER",
    "Box",
    "ListCard",
    "ListLine",
    "Share",
    "StartedList",
    "TypedLine",
    "day_to_prepare",
    "divide",
    "find_lists",
    "levels_in_use",
    "list_card",
    "list_lines",
    "list_lists",
    "people_for",
    "prepare_lists",
    "remove_list",
    "start_list",
    "type_back",
]
