"""The values in a register's table."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ..partial_date import PartialDate
from ..text import Label


@dataclass(frozen=True, slots=True)
class Number:
    """A measured value with its decimals, e.g. ``Number(9.4, 1)`` kilograms."""

    value: float
    decimals: int = 0


@dataclass(frozen=True, slots=True)
class People:
    """A counted field: shown as the number of ids, opened as the list of people."""

    ids: frozenset[bytes]


class Gap(Enum):
    """Why a cell holds no value; each has its sign on paper, and a legend tells what the signs mean."""

    NOT_APPLICABLE = "not_applicable"
    """There is nothing to ask: the month before a birth, a month that has not come, a dose for the other sex."""
    NOT_KNOWN = "not_known"
    """It was asked, and nobody knows."""


Cell = None | Gap | Label | int | date | PartialDate | Number | People
"""None: not asked yet, or not filled in: an empty cell. Zero is printed."""
