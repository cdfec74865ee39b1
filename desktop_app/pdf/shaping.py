"""Text on paper: shaped by HarfBuzz, ordered by the bidirectional algorithm, drawn as PDF operators."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import uharfbuzz as hb

from . import bidi
from .embedding import EmbeddedFace, embedded_face
from .faces import FontChain

FEATURES = {"liga": True, "kern": True, "dlig": False}
"""Discretionary ligatures stay off: one Arabic face makes a single sign of the name Muhammad."""
INVISIBLE = frozenset("\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
CACHE_LINES = 200_000


class Line(NamedTuple):
    """A shaped line: its width in points, and its operators for use between BT and ET at the current place."""

    width: float
    operators: str


class Shaper:
    """Shapes text for one document.

    Attributes:
        missing: characters that no font has, with a text in which each was met. A caller names
            them to the user; on the paper a square stands for each.
    """

    def __init__(self, canvas: Any) -> None:
        self.missing: dict[str, str] = {}
        self._document = canvas._doc  # noqa: SLF001 - ReportLab offers no other way to its document
        self._lines: dict[tuple[int, str, float, int | None], Line] = {}

    def line(self, chain: FontChain, text: str, size: float, base: int | None = None) -> Line:
        """Return ``text`` shaped at ``size`` points.

        Args:
            base: direction of the line: 0 left to right, 1 right to left, None by its first strong letter.
                Numbers, dates, telephone numbers and codes are given 0 in every language: in a
                right-to-left line Unicode would write -1.2 as 1.2- and turn dates around.
        """
        key = (id(chain), text, size, base)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) > CACHE_LINES:
                self._lines.clear()
            found = self._lines[key] = self._shape(chain, text, size, base)
        return found

    def width(self, chain: FontChain, text: str, size: float, base: int | None = None) -> float:
        """Return the width of ``text`` in points."""
        return self.line(chain, text, size, base).width

    def _shape(self, chain: FontChain, text: str, size: float, base: int | None) -> Line:
        if base or bidi.needs_bidi(text):
            _, line_levels = bidi.levels(text, base)
            runs = bidi.visual_runs(line_levels)
        else:
            runs = [(0, len(text), 0)]
        operators, width = "", 0.0
        for start, end, level in runs:
            parts = list(self._by_face(chain, text, start, end))
            for first, last, number in reversed(parts) if level & 1 else parts:
                face = embedded_face(self._document, chain.faces[number])
                piece = text[first:last]
                piece_width, drawn = _Run(face, piece, bool(level & 1)).operators(size)
                operators += drawn
                width += piece_width
        return Line(width * size / 1000, operators)

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


class _Run:
    """One stretch of one face and direction on its way to PDF operators."""

    def __init__(self, face: EmbeddedFace, text: str, rtl: bool) -> None:
        self.face, self.text, self.rtl = face, text, rtl
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        hb.shape(face.face.font, buffer, FEATURES)
        self.glyphs, self.positions = buffer.glyph_infos, buffer.glyph_positions

    def operators(self, size: float) -> tuple[float, str]:
        """Return (width in thousandths of the size, operators)."""
        scale, width = self.face.face.scale, 0.0
        writer = _Writer(f"/{self.face.name} {shortest(size)} Tf ", size)
        pending = 0.0  # what the next glyph must be moved back, in thousandths
        for (glyph, piece), position in zip(self._with_text(), self.positions, strict=True):
            if piece and piece[0] in INVISIBLE:
                continue
            code = self.face.code(glyph, piece)
            advance, x_offset = position.x_advance * scale, position.x_offset * scale
            writer.rise(position.y_offset * scale)
            writer.move(pending - x_offset)
            writer.glyph(code)
            pending = self.face.widths[code] - advance + x_offset
            width += advance
        writer.move(pending)
        return width, writer.finish()

    def _with_text(self) -> Iterator[tuple[int, str]]:
        """Yield (glyph, the text it stands for): the widest glyph of a cluster carries the cluster's letters."""
        starts = sorted({g.cluster for g in self.glyphs})
        ends = dict(zip(starts, [*starts[1:], len(self.text)], strict=True))
        carrier: dict[int, int] = {}
        for i, glyph in enumerate(self.glyphs):
            best = carrier.setdefault(glyph.cluster, i)
            if self.positions[i].x_advance > self.positions[best].x_advance:
                carrier[glyph.cluster] = i
        for i, glyph in enumerate(self.glyphs):
            piece = self.text[glyph.cluster : ends[glyph.cluster]] if carrier[glyph.cluster] == i else ""
            # readers turn right-to-left text around letter by letter, so a ligature's letters are stored turned
            yield glyph.codepoint, piece[::-1] if self.rtl and len(piece) > 1 else piece


class _Writer:
    """Collects glyph codes and moves into Tj and TJ operators."""

    def __init__(self, head: str, size: float) -> None:
        self._out, self._size = head, size
        self._array: list[str] = []
        self._codes = ""
        self._rise = 0.0

    def glyph(self, code: int) -> None:
        self._codes += f"{code:04X}"

    def move(self, thousandths: float) -> None:
        if abs(thousandths) > 0.05:
            self._end_codes()
            self._array.append(shortest(thousandths, 1) + " ")

    def rise(self, thousandths: float) -> None:
        if abs(thousandths - self._rise) > 0.01:
            self._flush()
            self._rise = thousandths
            self._out += f"{shortest(thousandths * self._size / 1000)} Ts "

    def finish(self) -> str:
        self._flush()
        if self._rise:
            self._out += "0 Ts "
        return self._out

    def _end_codes(self) -> None:
        if self._codes:
            self._array.append(f"<{self._codes}>")
            self._codes = ""

    def _flush(self) -> None:
        self._end_codes()
        if len(self._array) == 1 and self._array[0][0] == "<":
            self._out += f"{self._array[0]} Tj "
        elif self._array:
            self._out += f"[{''.join(self._array)}] TJ "
        self._array = []


def shortest(number: float, decimals: int = 2) -> str:
    """Return a number as PDF likes it: without trailing zeros."""
    return f"{number:.{decimals}f}".rstrip("0").rstrip(".") if decimals else f"{number:.0f}"
