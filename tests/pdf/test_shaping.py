"""Shaped lines, lines broken, and the fonts behind them."""

import re

import pytest
from PIL import ImageFont
from reportlab.pdfgen.canvas import Canvas

from desktop_app.core.resources import resource
from desktop_app.pdf.faces import font_chain
from desktop_app.pdf.shaping import Shaper
from desktop_app.pdf.wrapping import words, wrap

FONTS = sorted(path.name for path in resource("fonts").glob("*.ttf"))


@pytest.fixture
def shaper():
    return Shaper(Canvas("unused.pdf"))


@pytest.mark.parametrize("name", FONTS)
def test_each_font_can_be_read_by_others_and_has_its_licence_beside_it(name):
    assert ImageFont.truetype(str(resource("fonts", name)), 12).getname()[0]
    assert any(
        "SIL OPEN FONT LICENSE" in path.read_text(encoding="utf-8").upper() for path in resource("fonts").glob("OFL-*.txt")
    )


@pytest.mark.parametrize("name", [n for n in FONTS if n.startswith("Balai")])
def test_a_changed_font_carries_no_reserved_name_but_keeps_its_notice(name):
    import uharfbuzz as hb

    face = hb.Face(hb.Blob.from_file_path(str(resource("fonts", name))))
    assert all((face.get_name(number) or "Balai").startswith("Balai") for number in (1, 3, 4, 6, 16))
    assert "OFL" in face.get_name(13) or "Open Font License" in face.get_name(13)


def test_headings_have_every_character_of_gb_2312():
    characters = {bytes((high, low)).decode("gb2312", "ignore") for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF)} - {""}
    assert len(characters) == 6763
    assert all(font_chain("zh", bold).choose(c, None) == 0 for c in characters for bold in (False, True))


def test_a_rare_character_of_a_name_falls_back_to_the_whole_face_in_bold(shaper):
    shaper.line(font_chain("zh", bold=True), "\u9fa5\u4dae")
    assert shaper.missing == {}


def test_a_line_grows_with_its_size_only_where_it_is_placed(shaper):
    line = shaper.line(font_chain("en"), "Ayu 9.4")
    assert line.width == pytest.approx(3.45, abs=0.5)
    assert line.at(10, 20, 7.5).startswith("BT 7.5 0 0 7.5 10 20 Tm /")
    assert shaper.line(font_chain("en"), "").at(1, 2, 3) == ""


def codes(line) -> list[str]:
    """Return the glyph codes of a line."""
    return [piece[i : i + 4] for piece in re.findall("<([0-9A-F]+)>", line.body) for i in range(0, len(piece), 4)]


def test_arabic_letters_join(shaper):
    chain = font_chain("ar")
    assert set(codes(shaper.line(chain, "محمد"))).isdisjoint(
        code for letter in "محمد" for code in codes(shaper.line(chain, letter))
    )


def test_a_name_is_not_replaced_by_a_single_sign(shaper):
    assert len(codes(shaper.line(font_chain("ar"), "محمد"))) == 4


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Ayu Lestari", ["Ayu ", "Lestari"]),
        ("فاطمة الزهراء", ["فاطمة ", "الزهراء"]),
        ("张子涵", ["张", "子", "涵"]),
        ("体重（公斤）", ["体", "重", "（公", "斤）"]),
        ("体重（kg）", ["体", "重", "（kg）"]),
        ("a，b。c", ["a，", "b。", "c"]),
        ("", []),
    ],
)
def test_lines_may_break_after_blanks_and_around_han_characters(text, pieces):
    assert list(words(text)) == pieces


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "moved to another village behind the river"),
        ("ar", "انتقلت إلى قرية أخرى خلف النهر"),
        ("zh", "搬到河对岸的另一个村庄，十月回来"),
    ],
)
def test_wrapped_lines_fit_and_hold_the_whole_text(shaper, code, text):
    chain = font_chain(code)
    lines = wrap(shaper, chain, text, 8, 60)
    assert len(lines) > 1
    assert all(shaper.line(chain, line).width * 8 <= 60.01 for line in lines)
    assert (" " if code != "zh" else "").join(lines) == text


def test_a_word_wider_than_the_line_is_cut_between_letters(shaper):
    lines = wrap(shaper, font_chain("en"), "Abdurrahmanputera", 10, 30)
    assert "".join(lines) == "Abdurrahmanputera" and len(lines) > 2


def test_typed_line_breaks_are_kept(shaper):
    assert wrap(shaper, font_chain("en"), "one\ntwo", 8, 200) == ["one", "two"]
