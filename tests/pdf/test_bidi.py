"""The bidirectional algorithm against the Unicode Consortium's own cases."""

from pathlib import Path

import pytest

from desktop_app.pdf.bidi import REMOVED, levels, needs_bidi, visual_runs

CASES = Path("/usr/share/unicode/BidiCharacterTest.txt")


def visual_order(line_levels):
    return [
        i
        for start, end, level in visual_runs(line_levels)
        for i in (range(start, end) if level % 2 == 0 else range(end - 1, start - 1, -1))
    ]


@pytest.mark.skipif(not CASES.exists(), reason="BidiCharacterTest.txt is missing: install Debian's unicode-data")
def test_every_line_of_the_consortiums_test_passes():
    lines = [line.split(";") for line in CASES.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    assert len(lines) == 91_707
    wrong = []
    for codes, direction, base, wanted, order in lines:
        text = "".join(chr(int(code, 16)) for code in codes.split())
        found_base, found = levels(text, {"0": 0, "1": 1, "2": None}[direction])
        expected = [REMOVED if level == "x" else int(level) for level in wanted.split()]
        if (found_base, found, visual_order(found)) != (int(base), expected, [int(i) for i in order.split()]):
            wrong.append((codes, direction))
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "needed"), [("Ayu 9.4 kg", False), ("Åsa Öberg", False), ("王秀英", False), ("فاطمة", True), ("a\u2067b", True)]
)
def test_only_text_that_may_turn_is_worked_on(text, needed):
    assert needs_bidi(text) is needed


def test_an_empty_line_has_no_levels():
    assert levels("") == (0, []) and visual_runs([]) == []
