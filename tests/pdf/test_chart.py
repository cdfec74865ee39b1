"""Charts on paper, read back."""

import re
from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop_app.core.chart import Axis, Band, Bars, Chart, Join, Line, Point, Series, Tick
from desktop_app.core.language import CODES, language
from desktop_app.core.layout import Number
from desktop_app.pdf.canvas import Document
from desktop_app.pdf.chart import Box, draw_chart
from tests.pdf.paper import Paper

NAMES = {"en": "Siti Aisyah", "id": "Siti Aisyah", "ar": "فاطمة الزهراء", "zh": "张雨桐", "sv": "Åsa Örn"}
TITLES = {"en": "Weight", "id": "Berat badan", "ar": "الوزن", "zh": "体重", "sv": "Vikt"}
BOX = Box(40, 800, 500, 380)


def chart_of(code: str) -> Chart:
    return Chart(
        f"{TITLES[code]}: {NAMES[code]}",
        Axis(TITLES[code], 0, 24, [Tick(n, n, is_strong=n % 12 == 0) for n in range(25)]),
        Axis("kg", 0, 20, [Tick(n, Number(n, 1)) for n in range(0, 21, 2)]),
        bands=(Band([(0, 2), (24, 8)], [(0, 3), (24, 10)], "yellow", "yellow band"),),
        lines=(Line([(0, 2), (24, 8)], "red", weight="bold", label=-3), Line([(0, 5), (24, 17)], "orange", "dashed", label=3)),
        series=(Series("", [Point(3, 5), Point(9, 7, "letter", (date(2026, 1, 1),), "E")], [Join((3, 5), (9, 7), "dashed")]),),
        facts=("Date",),
        notes=("A note",),
        signs=(("letter", "swollen feet"),),
    )


def page(chart: Chart, code: str = "en", grey: bool = False) -> tuple[Document, bytes]:
    document = Document((595, 842), "Chart", code, "Post", datetime(2026, 11, 2, 9, 30))
    draw_chart(document, chart, BOX, language(code), grey)
    operators = "\n".join(document._code)
    document.showPage()
    assert document.shaper.missing == {}
    return operators, document.content()


@pytest.mark.parametrize("code", CODES)
def test_title_name_ages_and_line_numbers_are_read_in_five_languages(code):
    paper = Paper(page(chart_of(code), code)[1])
    figures = language(code)
    for words in (NAMES[code], TITLES[code], "A note", "swollen feet", figures.number(-3), figures.number(18, 1)):
        assert words in paper.text
    assert paper.place(figures.number(10, 1)).right < paper.place(figures.number(-3)).left


@pytest.mark.parametrize("code", ["en", "ar"])
def test_nothing_stands_outside_of_its_box(code):
    paper = Paper(page(chart_of(code), code)[1])
    textpage = paper.pages[0].get_textpage()
    boxes = [textpage.get_charbox(number) for number in range(textpage.count_chars())]
    inked = [(left, bottom, right, top) for left, bottom, right, top in boxes if right > left]
    assert min(box[0] for box in inked) >= BOX.left and max(box[2] for box in inked) <= BOX.left + BOX.width
    assert min(box[1] for box in inked) >= BOX.top - BOX.height and max(box[3] for box in inked) <= BOX.top


def test_the_title_begins_where_reading_begins_and_ages_run_to_the_right_everywhere():
    english, arabic = Paper(page(chart_of("en"))[1]), Paper(page(chart_of("ar"), "ar")[1])
    assert english.place("Weight").left < 60
    assert arabic.place("فاطمة").right > 250 and arabic.place("swollen feet").right > 500
    for paper in (english, arabic):
        assert paper.place("11").left < paper.place("13").left < paper.place("23").left


def shades(operators: str) -> set[tuple[str, str, str]]:
    return set(re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)", operators))


def test_a_grey_print_has_no_colour_and_keeps_lines_apart_by_their_style():
    operators, content = page(chart_of("en"), grey=True)
    assert all(red == green == blue for red, green, blue in shades(operators))
    assert any(red != green for red, green, _blue in shades(page(chart_of("en"))[0]))
    assert {"[] 0 d", "[4 2.5] 0 d"} <= set(re.findall(r"\[[^]]*\] 0 d", operators))
    assert "swollen feet" in Paper(content).text


def test_columns_of_a_grey_print_differ_by_their_pattern():
    months = Axis("Month", 0.5, 1.5, [Tick(1, "January")])
    bars = [
        Bars(name, [Point(1, 8)], "blue", fill)
        for name, fill in (("S", "solid"), ("K", "striped"), ("D", "dotted"), ("N", "empty"))
    ]
    chart = replace(chart_of("en"), x=months, bars=bars, bands=(), lines=(), series=())
    content = page(chart, grey=True)[1]
    picture = Paper(content).pages[0].render(scale=2).to_pil().convert("L")
    document = Document((595, 842), "Chart", "en", "Post", datetime(2026, 11, 2))
    plot = draw_chart(document, chart, BOX, language("en"))
    darkness = []
    for mark in plot.marks():
        left, right = BOX.left + mark.x - mark.half_width + 2, BOX.left + mark.x + mark.half_width - 2
        top, foot = 842 - BOX.top + mark.y + 4, 842 - BOX.top + plot.bottom - 4
        column = picture.crop((int(left * 2), int(top * 2), int(right * 2), int(foot * 2)))
        darkness.append(
            255 - sum(value * count for value, count in enumerate(column.histogram())) / (column.width * column.height)
        )
    solid, striped, dotted, empty = darkness
    assert solid > 200 and solid > striped + 20 > dotted + 10 and dotted > empty + 5
    assert empty < 10


def test_the_same_chart_gives_the_same_bytes():
    assert page(chart_of("ar"), "ar")[1] == page(chart_of("ar"), "ar")[1]
