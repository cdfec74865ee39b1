"""How well a post works, by the criteria of its country pack: the level it has reached, and what the next one asks for.

Indonesia knows four levels, pratama, madya, purnama and mandiri (domain.md 1.5, "Posyandu strata"). A level is reached when every
criterion has at least the value that the level asks for; what nobody knows counts as not reached.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

TYPED = "typed"
FOUND_IN: Mapping[str, Text] = {
    "open_days": QT_TRANSLATE_NOOP("Self-assessment", "Open days on which somebody was measured"),
    "volunteers": QT_TRANSLATE_NOOP("Self-assessment", "Volunteers who came, mean of the open days"),
    "weighed": QT_TRANSLATE_NOOP("Self-assessment", "Children weighed of those who live here, mean of the months"),
    "antenatal": QT_TRANSLATE_NOOP("Self-assessment", "Pregnant women whom a health worker examined"),
    "immunised": QT_TRANSLATE_NOOP("Self-assessment", "Children of 12 to 23 months with complete immunization"),
    "programmes": QT_TRANSLATE_NOOP("Self-assessment", "Kinds of classes that met"),
    "health_fund": QT_TRANSLATE_NOOP("Self-assessment", "Households that take part in the health fund, of those asked"),
    TYPED: QT_TRANSLATE_NOOP("Self-assessment", "Written by the post"),
}
"""Where the value of a criterion is found: codes of the pack's table."""
UNITS: Mapping[str, Text] = {
    "times": QT_TRANSLATE_NOOP("Self-assessment", "times a year"),
    "people": QT_TRANSLATE_NOOP("Self-assessment", "people"),
    "percent": QT_TRANSLATE_NOOP("Self-assessment", "percent"),
    "number": QT_TRANSLATE_NOOP("Self-assessment", "number"),
}
MOST: Mapping[str, int] = {"times": 366, "people": 500, "percent": 100, "number": 100}
"""Highest value that can be typed, by unit."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level; the lowest is reached by every post.

    Attributes:
        source: id of a pack's ``Source``.
    """

    code: str
    title: Label
    source: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that is looked at.

    Attributes:
        detail: how it is reckoned, in words.
        unit: a code of ``UNITS``.
        found_in: a code of ``FOUND_IN``.
        least: what each level asks for at least, from the lowest level up; 0 asks for nothing.
    """

    code: str
    title: Label
    detail: Label
    unit: str
    found_in: str
    least: tuple[int, ...]
    source: str

    def reached(self, value: int | None) -> int:
        """Return the place of the highest level that a value is enough for; levels below it must be reached too."""
        place = 0
        while place + 1 < len(self.least) and meets(value, self.least[place + 1]):
            place += 1
        return place


@dataclass(frozen=True, slots=True)
class Lack:
    """What a criterion still needs for a level; ``value`` is None where nobody knows."""

    criterion: Criterion
    value: int | None
    needed: int


def meets(value: int | None, least: int) -> bool:
    """Return True if a value is enough; where nothing is asked for, an unknown one is."""
    return least <= 0 or (value is not None and value >= least)


def level_reached(criteria: Sequence[Criterion], values: Mapping[str, int | None]) -> int:
    """Return the place of the level that all criteria have reached; 0 is the lowest."""
    return min((one.reached(values.get(one.code)) for one in criteria), default=0)


def lacking(criteria: Sequence[Criterion], values: Mapping[str, int | None], place: int) -> list[Lack]:
    """Return what is missing for the level in ``place``; nothing if it is reached."""
    return [
        Lack(one, values.get(one.code), one.least[place]) for one in criteria if not meets(values.get(one.code), one.least[place])
    ]
