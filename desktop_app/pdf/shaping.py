"""Text on paper: shaped by HarfBuzz, ordered by the bidirectional algorithm, drawn as PDF operators."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import uharfbuzz as hb

from . import bidi
from .embedding import EmbeddedFace, embedded_face
from .faces import FontChain

FEATURES = {"liga": True, "kern": True, "dlig": False}
"""Discretionary ligatures stay off: one Arabic face makes a single sign of the name Muhammad."""
WHOLE_LETTERS = {**FEATURES, "ccmp": False}
"""For text without combining marks: a letter with its mark stays one glyph, so that one code stands for it."""
INVISIBLE = frozenset("\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
CACHE_LINES = 200_000
_MARK = re.compile("[\u0300-\u036f]")
NEGLIGIBLE = 0.05
"""Thousandths of the font size that nobody sees."""
LARGEST_GAP = 95.0
"""Thousandths that kerning may put between two letters; readers of PDF files take 100 for a blank."""


class Line(NamedTuple):
    """A shaped line, for any size: fonts are set at size 1 and the text matrix scales them.

    Attributes:
        width: in ems; times the font size it is points.
        first: name of the font that must be set before ``body``; empty for an empty line.
        body: operators that show the glyphs at the current place.
        last: name of the font that is set afterwards.
    """

    width: float
    first: str
    body: str
    last: str

    def at(self, x: float, y: float, size: float) -> str:
        """Return the text object that shows the line with its left end at (x, y)."""
        return self._object(f"{size:.5g} 0 0 {size:.5g}", x, y)

    def upwards(self, x: float, y: float, size: float) -> str:
        """Return the text object that shows the line running upwards from (x, y)."""
        return self._object(f"0 {size:.5g} {-size:.5g} 0", x, y)

    def _object(self, matrix: str, x: float, y: float) -> str:
        if not self.first:
            return ""
        return f"BT {matrix} {shortest(x)} {shortest(y)} Tm /{self.first} 1 Tf {self.body}ET"


class Shaper:
    """Shapes text for one document.

    Attributes:
        missing: characters that no font has, with a text in which each was met. A caller names
            them to the user; on the paper a square stands for each.
    """

    def __init__(self, canvas: Any) -> None:
        self.missing: dict[str, str] = {}
        self._document = canvas._doc  # noqa: SLF001 - ReportLab offers no other way to its document
        self._lines: dict[tuple[int, str, int | None], Line] = {}

    def line(self, chain: FontChain, text: str, base: int | None = None) -> Line:
        """Return ``text`` shaped and ordered.

        Args:
            base: direction of the line: 0 left to right, 1 right to left, None by its first strong letter.
                Numbers, dates, telephone numbers and codes are given 0 in every language: in a
                right-to-left line Unicode would write -1.2 as 1.2- and turn dates around.
        """
        key = (id(chain), text, base)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) > CACHE_LINES:
                self._lines.clear()
            found = self._lines[key] = self._shape(chain, text, base)
        return found

    def _shape(self, chain: FontChain, text: str, base: int | None) -> Line:
        if base or bidi.needs_bidi(text):
            _, line_levels = bidi.levels(text, base)
            runs = bidi.visual_runs(line_levels)
        else:
            runs = [(0, len(text), 0)]
        first = last = body = ""
        width = 0.0
        for start, end, level in runs:
            parts = list(self._by_face(chain, text, start, end))
            for began, ended, number in reversed(parts) if level & 1 else parts:
                face = embedded_face(self._document, chain.faces[number])
                if face.name != last:
                    body += f"/{face.name} 1 Tf " if first else ""
                    first, last = first or face.name, face.name
                run_width, shown = _run(face, text[began:ended], bool(level & 1))
                width += run_width
                body += shown
        return Line(width / 1000, first, body, last)

    def _by_face(self, chain: FontChain, text: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield (start, end, number of the face) of the stretches that one face writes."""
        previous, began = None, start
        for i in range(start, end):
            chosen = chain.choose(text[i], previous)
            if chosen is None:
                if text[i] not in INVISIBLE:
                    self.missing.setdefault(text[i], text)
                chosen = 0 if previous is None else previous
            if chosen != previous:
                if previous is not None:
                    yield began, i, previous
                previous, began = chosen, i
        if previous is not None:
            yield began, end, previous


def _run(face: EmbeddedFace, text: str, rtl: bool) -> tuple[float, str]:
    """Return (width in thousandths of an em, operators) of one stretch of one face and direction."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    hb.shape(face.face.font, buffer, FEATURES if rtl or _MARK.search(text) else WHOLE_LETTERS)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    scale, width = face.face.scale, 0.0
    writer = _Writer()
    pending = 0.0  # what the next glyph must be moved back, in thousandths
    for info, piece, position in zip(infos, _texts(infos, positions, text, rtl), positions, strict=True):
        if piece and piece[0] in INVISIBLE:
            continue
        code = face.code(info.codepoint, piece)
        advance, x_offset, y_offset = position.x_advance * scale, position.x_offset * scale, position.y_offset * scale
        own = face.widths[code]
        if own and x_offset > LARGEST_GAP:
            advance, x_offset = advance - x_offset + LARGEST_GAP, LARGEST_GAP
        if own and advance - x_offset - own > LARGEST_GAP:
            advance = own + x_offset + LARGEST_GAP
        if y_offset != writer.risen:
            writer.rise(y_offset)
        if abs(pending - x_offset) > NEGLIGIBLE:
            writer.move(pending - x_offset)
        writer.codes += f"{code:04X}"
        pending = own - advance + x_offset
        width += advance
    if abs(pending) > NEGLIGIBLE:
        writer.move(pending)
    return width, writer.finish()


def _texts(infos: Any, positions: Any, text: str, rtl: bool) -> list[str]:
    """Return, per glyph, the text it stands for: the widest glyph of a cluster carries the cluster's letters.

    Readers turn right-to-left text around letter by letter, so a ligature's letters are stored turned.
    """
    clusters = [info.cluster for info in infos]
    if len(clusters) == len(text) == len(set(clusters)):  # a glyph for each letter
        return [text[cluster] for cluster in clusters]
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    carrier: dict[int, int] = {}
    for i, cluster in enumerate(clusters):
        best = carrier.setdefault(cluster, i)
        if positions[i].x_advance > positions[best].x_advance:
            carrier[cluster] = i
    pieces = [text[cluster : ends[cluster]] if carrier[cluster] == i else "" for i, cluster in enumerate(clusters)]
    return [piece[::-1] for piece in pieces] if rtl else pieces


class _Writer:
    """Collects glyph codes and moves into Tj and TJ operators."""

    def __init__(self) -> None:
        self.codes = ""
        self.risen = 0.0
        self._out = ""
        self._array: list[str] = []

    def move(self, thousandths: float) -> None:
        self._end_codes()
        self._array.append(shortest(thousandths, 1) + " ")

    def rise(self, thousandths: float) -> None:
        self._flush()
        self.risen = thousandths
        self._out += f"{shortest(thousandths / 1000, 4)} Ts "

    def finish(self) -> str:
        self._flush()
        return self._out + ("0 Ts " if self.risen else "")

    def _end_codes(self) -> None:
        if self.codes:
            self._array.append(f"<{self.codes}>")
            self.codes = ""

    def _flush(self) -> None:
        self._end_codes()
        if len(self._array) == 1 and self._array[0][0] == "<":
            self._out += f"{self._array[0]} Tj "
        elif self._array:
            self._out += f"[{''.join(self._array)}] TJ "
        self._array = []


def shortest(number: float, decimals: int = 2) -> str:
    """Return a number as PDF likes it: without trailing zeros."""
    text = f"{number:.{decimals}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
