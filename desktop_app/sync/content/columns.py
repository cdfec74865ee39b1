"""One column of values as few bytes: repeated, told apart by a list of words, or as steps from one to the next."""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any

from cbor2 import dumps

SAME, PLAIN, WORDS, STEPS = range(4)


def write_column(values: Sequence[Any]) -> list[Any]:
    """Return ``values`` in the form that takes least room."""
    if not values:
        return [PLAIN, []]
    kinds = set(map(type, values))
    if len(kinds) == 1 and kinds <= {int, str, bytes, type(None)} and len(set(values)) == 1:
        return [SAME, values[0], len(values)]
    if kinds == {int}:
        steps = [values[0], *(b - a for a, b in pairwise(values))]
        return [STEPS, steps] if len(dumps(steps)) < len(dumps(list(values))) else [PLAIN, list(values)]
    if kinds <= {str, type(None)}:
        words = {word: number for number, word in enumerate(dict.fromkeys(values))}
        if len(words) * 2 <= len(values):
            return [WORDS, list(words), [words[value] for value in values]]
    return [PLAIN, list(values)]


def read_column(stored: Sequence[Any]) -> list[Any]:
    """Return what ``write_column`` was given; raises ValueError if it wrote something else."""
    form = stored[0]
    if form == SAME:
        if not isinstance(stored[2], int) or stored[2] > MOST:
            raise ValueError("a column of impossible length")
        return [stored[1]] * stored[2]
    if form == WORDS:
        words = stored[1]
        return [words[number] for number in stored[2]]
    if form == STEPS:
        return list(accumulate(stored[1]))
    if form != PLAIN:
        raise ValueError("an unknown form of column")
    return list(stored[1])


MOST = 1 << 26
"""Values in a column; a few bytes must not become a memory full of them."""
