"""Puts the glyphs that a document uses into it: one Type0 font per face, with exact ToUnicode.

A character code of such a font stands for a pair of glyph and text, so that what is copied from
the paper or searched in it is what was typed, also where one glyph stands for several letters.
"""

from hashlib import blake2b
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from .faces import Face

_DROPPED_TABLES = (
    "GSUB",
    "GPOS",
    "GDEF",
    "name",
    "post",
    "OS/2",
    "cmap",
    "BASE",
    "STAT",
    "kern",
    "vhea",
    "vmtx",
    "VORG",
    "DSIG",
    "meta",
)
_MAP_HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap"
    " /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def"
    " /CMapName /Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange"
)
_MAP_FOOT = "endcmap CMapName currentdict /CMap defineresource pop end end"
_ENTRIES_PER_BLOCK = 100


class EmbeddedFace:
    """One face within one document: hands out codes, and writes the font when the document is saved."""

    def __init__(self, face: Face, name: str) -> None:
        self.face, self.name = face, name
        self.widths: list[float] = [0.0]
        self._glyphs: list[tuple[int, str]] = [(0, "")]
        self._codes: dict[tuple[int, str], int] = {}

    def code(self, glyph: int, text: str) -> int:
        """Return the code of ``glyph`` where it stands for ``text``."""
        found = self._codes.get((glyph, text))
        if found is None:
            found = self._codes[glyph, text] = len(self._glyphs)
            self._glyphs.append((glyph, text))
            self.widths.append(self.face.advance(glyph))
        return found

    def addObjects(self, document: Any) -> None:  # noqa: N802 - ReportLab's name for what saving calls
        """Write the font's objects into ``document``."""
        base = f"{self._tag()}+{self.face.postscript_name}"
        subset, new_numbers = self._subset()
        program = document.Reference(_stream(document, subset, Length1=len(subset)), f"file:{base}")
        face = self.face
        descriptor = {
            **{"Type": "/FontDescriptor", "FontName": f"/{base}", "Flags": 4, "ItalicAngle": 0, "StemV": 80},
            **{"Ascent": int(face.ascent), "Descent": int(face.descent), "CapHeight": int(face.ascent * 0.7)},
            **{"FontBBox": pdfdoc.PDFArray([-1000, -1000, 3000, 2000]), "FontFile2": program},
        }
        numbers = b"".join(new_numbers.get(glyph, 0).to_bytes(2, "big") for glyph, _ in self._glyphs)
        system = {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
        widths = pdfdoc.PDFArray([0, pdfdoc.PDFArray([round(w, 1) if w % 1 else int(w) for w in self.widths])])
        descendant = {
            **{"Type": "/Font", "Subtype": "/CIDFontType2", "BaseFont": f"/{base}", "DW": 0, "W": widths},
            "FontDescriptor": document.Reference(pdfdoc.PDFDictionary(descriptor), f"descriptor:{base}"),
            "CIDSystemInfo": pdfdoc.PDFDictionary(system),
            "CIDToGIDMap": document.Reference(_stream(document, numbers), f"glyphs:{base}"),
        }
        child = document.Reference(pdfdoc.PDFDictionary(descendant), f"child:{base}")
        font = {
            **{"Type": "/Font", "Subtype": "/Type0", "BaseFont": f"/{base}", "Encoding": "/Identity-H"},
            "DescendantFonts": pdfdoc.PDFArray([child]),
            "ToUnicode": document.Reference(_stream(document, self._to_unicode()), f"unicode:{base}"),
        }
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(pdfdoc.PDFDictionary(font), f"font:{base}")

    def _subset(self) -> tuple[bytes, dict[int, int]]:
        """Return the font with the used glyphs only, and old glyph number -> new one."""
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({glyph for glyph, _ in self._glyphs})
        wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
        wanted.drop_table_tag_set.update({int.from_bytes(tag.encode(), "big") for tag in (t.ljust(4) for t in _DROPPED_TABLES)})
        plan = hb.SubsetPlan(self.face.face, wanted)
        return plan.execute().blob.data, dict(plan.old_to_new_glyph_mapping.items())

    def _to_unicode(self) -> bytes:
        lines = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, (_, text) in enumerate(self._glyphs) if text
        ]
        parts = [_MAP_HEAD]
        for start in range(0, len(lines), _ENTRIES_PER_BLOCK):
            block = lines[start : start + _ENTRIES_PER_BLOCK]
            parts.append(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar")
        return "\n".join([*parts, _MAP_FOOT]).encode()

    def _tag(self) -> str:
        """Return the six letters that mark a font as a subset."""
        return "".join(chr(65 + byte % 26) for byte in blake2b(self.name.encode(), digest_size=6).digest())


def embedded_face(document: Any, face: Face) -> EmbeddedFace:
    """Return the face as it is embedded in ``document``; the same for every caller."""
    known: dict[int, EmbeddedFace] = document.__dict__.setdefault("balai_faces", {})
    found = known.get(id(face))
    if found is None:
        found = known[id(face)] = EmbeddedFace(face, f"HB{len(known)}")
        document.delayedFonts.append(found)  # saving calls addObjects of each
        document.idToObject["BasicFonts"].dict[found.name] = None
    return found


def _stream(document: Any, content: bytes, **entries: object) -> Any:
    stream = pdfdoc.PDFStream()
    stream.content = content
    if document.compression:
        stream.filters = [pdfdoc.PDFZCompress]
    for key, value in entries.items():
        stream.dictionary[key] = value
    return stream
