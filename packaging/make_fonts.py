"""Puts the fonts into ``resources/fonts``; run when a font has a new version.

Usage: ``python packaging/make_fonts.py NOTO_SANS PLEX_ARABIC NOTO_SANS_SC NOTO_SYMBOLS``, four folders:

- NOTO_SANS: ``package`` of npm's @expo-google-fonts/noto-sans 0.4.2
- PLEX_ARABIC: ``fontpkg_ibm_plex_sans_arabic`` of PyPI's fontpkg-ibm-plex-sans-arabic 1.101
- NOTO_SANS_SC: ``package`` of npm's @expo-google-fonts/noto-sans-sc 0.4.3
- NOTO_SYMBOLS: ``package`` of npm's @expo-google-fonts/noto-sans-symbols-2 0.4.1

All are under the SIL Open Font License 1.1. The regular faces stay whole: names hold rare characters. The
bold Chinese face is only used for headings; it is cut to the characters of GB 2312 and Latin-1. The symbols
are cut to boxes to tick and a few shapes. A changed font may not carry a reserved name, so the cut ones are
named "Balai Han" and "Balai Signs"; their notices of copyright and licence stay.
"""

import shutil
import sys
from pathlib import Path

import uharfbuzz as hb

TARGET = Path(__file__).resolve().parents[1] / "resources" / "fonts"
NOTICES = (0, 13, 14)
"""Records of the name table that a changed font keeps: copyright, licence, and where to read it."""
SIGNS = frozenset(map(ord, "☐☑☒✓✔✗✘□■○●◯△▲▽▼☆★◇◆⚠"))


def gb2312() -> set[int]:
    """Return the code points of GB 2312, Latin-1 and what registers print besides."""
    found = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | {0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2212}
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes((high, low)).decode("gb2312")))
            except UnicodeDecodeError:
                continue
    return found


def cut(source: Path, target: Path, characters: frozenset[int] | set[int], family: str, style: str) -> None:
    """Write ``source`` with ``characters`` only, under a name of its own."""
    face = hb.Face(hb.Blob.from_file_path(str(source)))
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(characters)
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    subset = hb.subset(face, wanted)
    names = {number: words for number in NOTICES if (words := face.get_name(number))}
    names |= {1: family, 2: style, 3: f"{family} {style} 1", 4: f"{family} {style}", 16: family, 17: style}
    names[6] = f"{family.replace(' ', '')}-{style}"
    target.write_bytes(renamed(subset.blob.data, names))


def renamed(font: bytes, names: dict[int, str]) -> bytes:
    """Return the font with ``names`` as its name table, and its checksums made anew."""
    tables = {font[12 + 16 * i : 16 + 16 * i]: _table(font, i) for i in range(int.from_bytes(font[4:6], "big"))}
    tables[b"name"] = _name_table(names)
    return _assembled(font[:4], tables)


def _table(font: bytes, number: int) -> bytes:
    record = font[12 + 16 * number : 28 + 16 * number]
    start, size = int.from_bytes(record[8:12], "big"), int.from_bytes(record[12:16], "big")
    return font[start : start + size]


def _name_table(names: dict[int, str]) -> bytes:
    records, text = b"", b""
    for number, words in sorted(names.items()):
        encoded = words.encode("utf-16-be")
        for part in (3, 1, 0x409, number, len(encoded), len(text)):  # Windows, Unicode, English
            records += part.to_bytes(2, "big")
        text += encoded
    head = (0).to_bytes(2, "big") + len(names).to_bytes(2, "big") + (6 + len(records)).to_bytes(2, "big")
    return head + records + text


def _checksum(table: bytes) -> int:
    padded = table + b"\0" * (-len(table) % 4)
    return sum(int.from_bytes(padded[i : i + 4], "big") for i in range(0, len(padded), 4)) & 0xFFFFFFFF


def _assembled(version: bytes, tables: dict[bytes, bytes]) -> bytes:
    head = tables[b"head"]
    tables = {**tables, b"head": head[:8] + b"\0\0\0\0" + head[12:]}
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    font = version + b"".join(n.to_bytes(2, "big") for n in (count, power * 16, power.bit_length() - 1, count * 16 - power * 16))
    directory, body, at = b"", b"", 12 + 16 * count
    for tag, table in sorted(tables.items()):
        directory += tag + b"".join(n.to_bytes(4, "big") for n in (_checksum(table), at + len(body), len(table)))
        body += table + b"\0" * (-len(table) % 4)
    font += directory + body
    adjustment = (0xB1B0AFBA - _checksum(font)) & 0xFFFFFFFF
    place = font.index(tables[b"head"])
    return font[: place + 8] + adjustment.to_bytes(4, "big") + font[place + 12 :]


def main(noto_sans: Path, plex_arabic: Path, noto_sans_sc: Path, noto_symbols: Path) -> None:
    """Copy, cut and say the sizes."""
    TARGET.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(noto_sans / "400Regular" / "NotoSans_400Regular.ttf", TARGET / "NotoSans-Regular.ttf")
    shutil.copyfile(noto_sans / "700Bold" / "NotoSans_700Bold.ttf", TARGET / "NotoSans-Bold.ttf")
    for weight in ("Regular", "Bold"):
        shutil.copyfile(plex_arabic / "files" / f"IBMPlexSansArabic-{weight}.ttf", TARGET / f"IBMPlexSansArabic-{weight}.ttf")
    shutil.copyfile(noto_sans_sc / "400Regular" / "NotoSansSC_400Regular.ttf", TARGET / "NotoSansSC-Regular.ttf")
    cut(noto_sans_sc / "700Bold" / "NotoSansSC_700Bold.ttf", TARGET / "BalaiHan-Bold.ttf", gb2312(), "Balai Han", "Bold")
    symbols = noto_symbols / "400Regular" / "NotoSansSymbols2_400Regular.ttf"
    cut(symbols, TARGET / "BalaiSigns-Regular.ttf", SIGNS, "Balai Signs", "Regular")
    shutil.copyfile(noto_sans / "LICENSE_FONT", TARGET / "OFL-NotoSans.txt")
    shutil.copyfile(plex_arabic / "LICENSE", TARGET / "OFL-IBMPlexSansArabic.txt")
    shutil.copyfile(noto_sans_sc / "LICENSE_FONT", TARGET / "OFL-NotoSansSC.txt")
    shutil.copyfile(noto_symbols / "LICENSE_FONT", TARGET / "OFL-NotoSansSymbols2.txt")
    for path in sorted(TARGET.glob("*.ttf")):
        print(f"{path.name:32} {path.stat().st_size / 1e6:6.2f} MB")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
