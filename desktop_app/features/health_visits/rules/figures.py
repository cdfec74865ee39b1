"""The numbers of the weighing month and how they are set against each other (domain.md 2.1)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

TITLES: Mapping[str, Text] = {
    "S": QT_TRANSLATE_NOOP("Health visits", "Children who live here"),
    "K": QT_TRANSLATE_NOOP("Health visits", "Children with a growth card"),
    "D": QT_TRANSLATE_NOOP("Health visits", "Children weighed"),
    "N": QT_TRANSLATE_NOOP("Health visits", "Gained enough"),
    "T": QT_TRANSLATE_NOOP("Health visits", "Did not gain enough"),
    "O": QT_TRANSLATE_NOOP("Health visits", "Not weighed last month"),
    "B": QT_TRANSLATE_NOOP("Health visits", "Weighed here for the first time"),
    "2T": QT_TRANSLATE_NOOP("Health visits", "Did not gain enough twice in a row"),
    "BGM": QT_TRANSLATE_NOOP("Health visits", "Below the red line"),
    "S-D": QT_TRANSLATE_NOOP("Health visits", "Not weighed"),
    "K?": QT_TRANSLATE_NOOP("Health visits", "Growth card not asked for"),
    "visitors": QT_TRANSLATE_NOOP("Health visits", "Visitors weighed, not counted"),
    "not_counted": QT_TRANSLATE_NOOP("Health visits", "Weighed, but too old or no longer living here"),
}
"""Every number of a month, in the order in which people read them. D = N + T + O + B, and S = D + (S-D)."""

SIGNS: Mapping[str, str] = {"S-D": "S − D", "K?": "", "visitors": "", "not_counted": ""}
"""What stands for a number on paper, where it is not its code; empty where only words do."""

LETTERS = ("N", "T", "O", "B")


@dataclass(frozen=True, slots=True)
class Figure:
    """One number, with the children behind it.

    Attributes:
        ids: each child once, by name.
    """

    code: str
    title: Text
    ids: Sequence[bytes]

    @property
    def count(self) -> int:
        """Return the number."""
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class Coverage:
    """A percentage that names what it is a part of.

    Attributes:
        code: e.g. "N/(D-O-B)"; numerator and denominator are in words in ``title``.
        percent: None if the denominator is 0.
        is_main: the pack takes this one where several are in use for the same question.
    """

    code: str
    title: Text
    numerator: int
    denominator: int
    percent: float | None
    is_main: bool = True


_COVERAGES: Sequence[tuple[str, str, Sequence[str], Text]] = (
    ("K/S", "K", ("S",), QT_TRANSLATE_NOOP("Health visits", "with a growth card, of the children who live here")),
    ("D/S", "D", ("S",), QT_TRANSLATE_NOOP("Health visits", "weighed, of the children who live here")),
    ("D/K", "D", ("K",), QT_TRANSLATE_NOOP("Health visits", "weighed, for each 100 children with a growth card")),
    ("N/D", "N", ("D",), QT_TRANSLATE_NOOP("Health visits", "gained enough, of the children weighed")),
    (
        "N/(D-O-B)",
        "N",
        ("D", "O", "B"),
        QT_TRANSLATE_NOOP("Health visits", "gained enough, of the children weighed last month too"),
    ),
    ("N/S", "N", ("S",), QT_TRANSLATE_NOOP("Health visits", "gained enough, of the children who live here")),
    ("T/D", "T", ("D",), QT_TRANSLATE_NOOP("Health visits", "did not gain enough, of the children weighed")),
    ("2T/D", "2T", ("D",), QT_TRANSLATE_NOOP("Health visits", "did not gain enough twice in a row, of the children weighed")),
    ("BGM/D", "BGM", ("D",), QT_TRANSLATE_NOOP("Health visits", "below the red line, of the children weighed")),
    ("O/D", "O", ("D",), QT_TRANSLATE_NOOP("Health visits", "not weighed last month, of the children weighed")),
    ("B/D", "B", ("D",), QT_TRANSLATE_NOOP("Health visits", "weighed here for the first time, of the children weighed")),
)


def coverages(counts: Mapping[str, int], n_d_denominator: str) -> list[Coverage]:
    """Return all percentages of a month.

    Args:
        counts: by code of a number.
        n_d_denominator: "D" or "D-O-B": what the pack divides N by; both are always told.
    """
    unused = "N/(D-O-B)" if n_d_denominator == "D" else "N/D"
    found = []
    for code, upper, (whole, *without), title in _COVERAGES:
        numerator, denominator = counts[upper], counts[whole] - sum(counts[one] for one in without)
        percent = 100 * numerator / denominator if denominator else None
        found.append(Coverage(code, title, numerator, denominator, percent, code != unused))
    return found


def figures_of(numbers: Mapping[str, Iterable[bytes]], order: Collection[bytes]) -> dict[str, Figure]:
    """Return every number with its children in the given order; children outside the order stand last."""
    found = {}
    for code, title in TITLES.items():
        ids = set(numbers.get(code, ()))
        listed = [key for key in order if key in ids]
        others = sorted(ids.difference(order)) if len(listed) < len(ids) else []
        found[code] = Figure(code, title, listed + others)
    return found
