"""Fonts: faces read with HarfBuzz, and chains of faces in which the first that has a character writes it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import uharfbuzz as hb

from desktop_app.core.resources import resource

JOINS_PREVIOUS = frozenset(" \u00a0\u200c\u200d\u2066\u2067\u2068\u2069") | {
    chr(c) for c in (*range(0x300, 0x370), *range(0x64B, 0x660))
}
"""Blanks, joiners and marks: they stay with the face of the letter before them, if it has them."""

_CHAINS = {
    "ar": ("IBMPlexSansArabic-{}", "NotoSans-{}", "{han}"),
    "zh": ("{han}", "NotoSans-{}", "IBMPlexSansArabic-{}"),
}
_LATIN_FIRST = ("NotoSans-{}", "IBMPlexSansArabic-{}", "{han}")
_LAST = ("BalaiSigns-Regular",)
_HAN = {"Regular": "NotoSansSC-Regular", "Bold": "BalaiHan-Bold"}


class Face:
    """One font file. Widths and heights are in thousandths of the font size, as PDF counts them."""

    def __init__(self, path: Path) -> None:
        self.face = hb.Face(hb.Blob.from_file_path(str(path)))
        self.font = hb.Font(self.face)
        self.scale = 1000 / self.face.upem
        self.characters = frozenset(self.face.unicodes)
        extents = self.font.get_font_extents("ltr")
        self.ascent, self.descent = extents.ascender * self.scale, extents.descender * self.scale
        self.postscript_name = (self.face.get_name(6) or path.stem).replace(" ", "")

    def advance(self, glyph: int) -> float:
        """Return the width of a glyph."""
        return float(self.font.get_glyph_h_advance(glyph) * self.scale)


@dataclass(frozen=True)
class FontChain:
    """Faces in order of preference."""

    faces: Sequence[Face]

    @cached_property
    def _choices(self) -> dict[str, int | None]:
        return {}

    def choose(self, character: str, previous: int | None) -> int | None:
        """Return the number of the face that writes ``character``, or None if no face has it.

        Args:
            previous: the face of the character before, which marks and blanks stay with.
        """
        code = ord(character)
        if previous is not None and character in JOINS_PREVIOUS and code in self.faces[previous].characters:
            return previous
        if character not in self._choices:
            self._choices[character] = next((i for i, face in enumerate(self.faces) if code in face.characters), None)
        return self._choices[character]


@cache
def face(name: str) -> Face:
    """Return a face of ``resources/fonts``, read once."""
    return Face(resource("fonts", f"{name}.ttf"))


@cache
def font_chain(language_code: str, bold: bool = False) -> FontChain:
    """Return the faces for a page of one language; names in other scripts fall back to theirs.

    Bold headings fall back to the regular Chinese face for rare characters.
    """
    weight = "Bold" if bold else "Regular"
    names = [name.format(weight, han=_HAN[weight]) for name in _CHAINS.get(language_code, _LATIN_FIRST)]
    fallbacks = (*((_HAN["Regular"],) if bold else ()), *_LAST)
    return FontChain(tuple(face(name) for name in (*names, *fallbacks)))
