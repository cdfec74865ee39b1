"""The Unicode bidirectional algorithm (UAX #9): which way each character of a line runs.

``levels`` gives an embedding level per character, even for left to right and odd for right to left;
``visual_runs`` puts the runs of one line in the order in which they stand on the paper.
Checked against every line of the Unicode Consortium's BidiCharacterTest.txt.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from .brackets import bracket_pairs
from .embeddings import EmbeddingStack
from .resolving import ISOLATES, STRONG, direction, resolve_neutral, resolve_weak

REMOVED = -1
"""Level of a formatting character that takes no part in the line (rule X9)."""

_bidi_class = unicodedata.bidirectional
_MAY_TURN = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_EMBEDDINGS = {"LRE": None, "RLE": None, "LRO": "L", "RLO": "R"}


def needs_bidi(text: str) -> bool:
    """Return False if every character simply runs from left to right in a left-to-right line."""
    return _MAY_TURN.search(text) is not None


def base_level(text: str) -> int:
    """Return 0 or 1 by the first strong character outside isolates; 0 if there is none (rules P2, P3)."""
    depth = 0
    for character in text:
        kind = _bidi_class(character)
        if kind in ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return 0 if kind == "L" else 1
    return 0


def levels(text: str, base: int | None = None) -> tuple[int, list[int]]:
    """Return (base level, level per character) of one paragraph.

    Args:
        base: 0 or 1; None takes the direction of the first strong character.

    Returns:
        Levels, ``REMOVED`` for explicit formatting characters; trailing blanks have the base level (L1).
    """
    base = base_level(text) if base is None else base
    found = _Paragraph(text, base)
    found.explicit()
    for sequence in found.sequences():
        found.resolve(sequence)
    return base, found.trimmed()


def visual_runs(line_levels: Sequence[int]) -> list[tuple[int, int, int]]:
    """Return (start, end, level) of the runs of one line, from left to right on the paper (rule L2)."""
    runs = _runs(line_levels)
    odd = [level for _, _, level in runs if level & 1]
    if not odd:
        return runs
    for level in range(max(r[2] for r in runs), min(odd) - 1, -1):
        start = 0
        while start < len(runs):
            end = start
            while end < len(runs) and runs[end][2] >= level:
                end += 1
            runs[start:end] = runs[start:end][::-1]
            start = max(end, start + 1)
    return runs


def _runs(line_levels: Sequence[int]) -> list[tuple[int, int, int]]:
    runs: list[tuple[int, int, int]] = []
    for i, level in enumerate(line_levels):
        if level == REMOVED:
            continue
        if runs and runs[-1][1] == i and runs[-1][2] == level:
            runs[-1] = (runs[-1][0], i + 1, level)
        else:
            runs.append((i, i + 1, level))
    return runs


class _Paragraph:
    """One paragraph on its way through the rules: the types change, the levels grow."""

    def __init__(self, text: str, base: int) -> None:
        self.text, self.base = text, base
        self.original = [_bidi_class(c) or "L" for c in text]
        self.types = list(self.original)
        self.levels = [base] * len(text)
        self.removed = [False] * len(text)
        self.run_levels = self.levels
        self.pdi_of = self._match_isolates()

    def _match_isolates(self) -> dict[int, int]:
        """Return, per isolate initiator, the place of its PDI (rule BD9)."""
        open_at: list[int] = []
        matched = {}
        for i, kind in enumerate(self.original):
            if kind in ISOLATES:
                open_at.append(i)
            elif kind == "PDI" and open_at:
                matched[open_at.pop()] = i
        return matched

    def explicit(self) -> None:
        """Apply rules X1 to X8 and mark what X9 takes away."""
        stack = EmbeddingStack(self.base)
        for i, kind in enumerate(self.original):
            self.levels[i] = stack.level
            if kind in _EMBEDDINGS:
                self.removed[i] = True
                stack.embed(kind[0] == "R", _EMBEDDINGS[kind])
            elif kind in ISOLATES:
                self.types[i] = stack.override or self.types[i]
                stack.isolate(self._isolate_is_rtl(i))
            elif kind == "PDF":
                self.removed[i] = True
                stack.end_embedding()
            elif kind == "BN":
                self.removed[i] = True
            elif kind == "B":
                self.levels[i] = self.base
            else:
                if kind == "PDI":
                    stack.end_isolate()
                    self.levels[i] = stack.level
                self.types[i] = stack.override or self.types[i]
        self.run_levels = list(self.levels)

    def _isolate_is_rtl(self, i: int) -> bool:
        if self.original[i] != "FSI":
            return self.original[i] == "RLI"
        return base_level(self.text[i + 1 : self.pdi_of.get(i, len(self.text))]) == 1

    def sequences(self) -> Iterator[list[int]]:
        """Yield the isolating run sequences as lists of places (rule X10, BD13)."""
        kept = [i for i, gone in enumerate(self.removed) if not gone]
        runs: list[list[int]] = []
        for i in kept:
            if runs and self.levels[runs[-1][-1]] == self.levels[i]:
                runs[-1].append(i)
            else:
                runs.append([i])
        starting_at = {run[0]: run for run in runs}
        inner = {self.pdi_of[run[-1]] for run in runs if run[-1] in self.pdi_of}
        for run in runs:
            if run[0] in inner:
                continue
            sequence, last = list(run), run
            while last[-1] in self.pdi_of and self.pdi_of[last[-1]] in starting_at:
                last = starting_at[self.pdi_of[last[-1]]]
                sequence += last
            yield sequence

    def resolve(self, sequence: list[int]) -> None:
        """Give the characters of one isolating run sequence their levels (rules W1-W7, N0-N2, I1-I2)."""
        level = self.levels[sequence[0]]
        start, end = self._edges(sequence, level)
        types = [self.types[i] for i in sequence]
        resolve_weak(types, start)
        self._brackets(sequence, types, level, start)
        resolve_neutral(types, level, start, end)
        for i, kind in zip(sequence, types, strict=True):
            if level & 1:
                self.levels[i] = level + (kind in ("L", "EN", "AN"))
            else:
                self.levels[i] = level + {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)

    def _edges(self, sequence: list[int], level: int) -> tuple[str, str]:
        """Return the types that stand before and after the sequence (sos and eos of X10)."""
        before = sequence[0] - 1
        while before >= 0 and self.removed[before]:
            before -= 1
        last = sequence[-1]
        after = last + 1
        while after < len(self.text) and self.removed[after]:
            after += 1
        open_ended = self.original[last] in ISOLATES and last not in self.pdi_of
        previous = self.run_levels[before] if before >= 0 else self.base
        following = self.base if after >= len(self.text) or open_ended else self.run_levels[after]
        return direction(max(level, previous)), direction(max(level, following))

    def _brackets(self, sequence: list[int], types: list[str], level: int, start: str) -> None:
        """Apply rule N0: paired brackets take one direction together."""
        embedding = direction(level)
        for opening, closing in bracket_pairs([self.text[i] for i in sequence], types):
            inside = [STRONG[t] for t in types[opening + 1 : closing] if t in STRONG]
            if embedding in inside:
                kind = embedding
            elif inside:
                before = next((STRONG[t] for t in reversed(types[:opening]) if t in STRONG), start)
                kind = before if before != embedding else embedding
            else:
                continue
            for place in (opening, closing):
                types[place] = kind
                mark = place + 1
                while mark < len(types) and self.original[sequence[mark]] == "NSM":
                    types[mark] = kind
                    mark += 1

    def trimmed(self) -> list[int]:
        """Return the levels after rule L1: separators and trailing blanks have the base level."""
        at_end = True
        for i in range(len(self.text) - 1, -1, -1):
            kind = self.original[i]
            if kind in ("S", "B"):
                self.levels[i], at_end = self.base, True
            elif self.removed[i]:
                continue
            elif kind in ("WS", "LRI", "RLI", "FSI", "PDI"):
                if at_end:
                    self.levels[i] = self.base
            else:
                at_end = False
        return [REMOVED if gone else level for gone, level in zip(self.removed, self.levels, strict=True)]
