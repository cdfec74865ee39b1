"""Breaks text into lines: after blanks, and around Han characters."""

from collections.abc import Iterator

from . import bidi
from .faces import FontChain
from .shaping import Shaper

TOLERANCE = 1e-6
"""Ems by which a line that was scaled to fit may seem too long."""
NEVER_FIRST = frozenset("，。、；：？！）」』】》”’%)")
"""Signs that stay with the character before them."""
NEVER_LAST = frozenset("（「『【《“‘(")
"""Signs that stay with the character after them."""


def wrap(shaper: Shaper, chain: FontChain, text: str, size: float, width: float, base: int | None = None) -> list[str]:
    """Return the lines of ``text`` in logical order, none wider than ``width`` points.

    Each line is shaped and ordered by itself afterwards, as UAX #9 asks. A word wider than the whole line is
    cut between letters. An empty text gives one empty line.
    """
    base = bidi.base_level(text) if base is None else base
    ems = width / size + TOLERANCE

    def fits(candidate: str) -> bool:
        return shaper.line(chain, candidate.rstrip(), base).width <= ems

    lines: list[str] = []
    for paragraph in text.split("\n"):
        current = ""
        for word in words(paragraph):
            if current and not fits(current + word):
                lines.append(current.rstrip())
                current = word.lstrip()
            else:
                current += word
            while not fits(current) and len(current.rstrip()) > 1:
                cut = len(current.rstrip()) - 1
                while cut > 1 and not fits(current[:cut]):
                    cut -= 1
                lines.append(current[:cut])
                current = current[cut:]
        lines.append(current.rstrip())
    return lines


def words(text: str) -> Iterator[str]:
    """Yield the pieces between which a line may break; blanks stay with the word before them."""
    piece = ""
    for character in text:
        if piece and _may_break(piece[-1], character):
            yield piece
            piece = ""
        piece += character
    if piece:
        yield piece


def _may_break(before: str, after: str) -> bool:
    if after == " ":
        return False
    if before == " ":
        return True
    return (_is_han(before) or _is_han(after)) and after not in NEVER_FIRST and before not in NEVER_LAST


def _is_han(character: str) -> bool:
    return (
        "\u2e80" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\uff00" <= character <= "\uffef"
        or "\U00020000" <= character <= "\U0003ffff"
    )
