"""What the register engine is measured against: a bare canvas, and ReportLab's own table.

The same made-up register of 31 columns is written three ways: by ``write_register`` with everything on; by a
bare canvas that only puts the same strings, shaped and remembered, into a grid; and by ReportLab's ``LongTable``
with joined cells in its heading. ``balai bench`` prints the ratios.
"""

import random
from collections.abc import Sequence
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import LongTable, SimpleDocTemplate

from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, Column, ColumnGroup, Number, Register, Signature, totals
from desktop_app.core.period import Month
from desktop_app.core.resources import resource
from desktop_app.core.text import Words

from .faces import font_chain
from .paper import page_size
from .register import Heading, Printed, PrintOptions, write_register
from .register.cells import written
from .shaping import Shaper

_GIVEN = {
    "en": "Siti Anna Mohammed Erik Åsa Dewi Ngozi José Maria Budi Li Fatima Örjan",
    "ar": "فاطمة محمد عائشة يوسف خديجة إبراهيم Siti زينب علي مريم",
    "zh": "张伟 王秀英 李娜 赵敏 陈静 杨丽 黄强 周磊 吴军 徐洋 孙勇 胡艳 朱杰 高娟 林涛 何明 郭超 马秀兰",
}
_FAMILY = {
    "en": "Nurhaliza Svensson al-Amin Lindström Pratiwi Okafor García Santoso Wei Zahra Sjöberg",
    "ar": "الأمين الرحمن الهاشمي Nurhaliza المصري علي الزهراء السوداني",
    "zh": "子涵 雨桐 浩然 欣怡 梓萱 宇轩 平 霞",
}
_PLACES = {
    "en": "Sukamaju/Östra Berg/Kampung Baru/Al-Amal",
    "ar": "قرية الأمل/حي السلام/الزهراء/Kampung",
    "zh": "和平村/东风社区/幸福里",
}
_REMARKS = {
    "en": "//ref. clinic/moved//twin/low weight",
    "ar": "//إحالة/انتقل//توأم/نقص وزن",
    "zh": "//转诊/迁出//双胞胎/体重不足",
}
_SIZE, _ROW, _HEAD, _SIDE, _TOP, _BOTTOM = 6.2, 12.0, 56.0, 21.0, 40.0, 34.0
_SEED = 7


def sample_register() -> Register:
    """Return the layout: 31 columns under up to three storeys, sums, column numbers, note, three signatures."""
    months = [_both(f"{number}", "") for number in range(1, 13)]
    pairs = tuple(
        ColumnGroup(
            month,
            (
                Column(_both("Weight (kg)", "الوزن (كجم)"), "", 8.2, rotated=True, total=True),
                Column(_both("Height (cm)", "الطول (سم)"), "", 8.8, rotated=True),
            ),
        )
        for month in months
    )
    return Register(
        id="yardstick.register",
        title=_both("Register of children under five", "سجل الأطفال دون سن الخامسة"),
        source="",
        columns=(
            Column(_both("No.", "م"), "", 9),
            Column(_both("Name of the child", "اسم الطفل"), "", 30, wrap=True),
            Column(_both("Born", "تاريخ الميلاد"), "", 17),
            Column(_both("Sex", "الجنس"), "", 6, rotated=True),
            Column(_both("Village", "القرية"), "", 20, wrap=True),
            ColumnGroup(_both("Growth", "النمو"), pairs),
            Column(_both("z-score", "الدرجة المعيارية"), "", 10, rotated=True),
            Column(_both("Remark", "ملاحظات"), "", 17, wrap=True),
        ),
        signatures=tuple(Signature(_both(role, "")) for role in ("Village head", "Midwife", "Head of the post")),
        numbered=True,
        note=_both("Weights in kilograms, heights in centimetres.", "الأوزان بالكيلوغرام والأطوال بالسنتيمتر."),
    )


def sample_cells(rows: int, language_code: str) -> list[list[Cell]]:
    """Return made-up cells, shape (rows, 31); the same for the same arguments."""
    code = language_code if language_code in _GIVEN else "en"
    chance = random.Random(_SEED)  # noqa: S311 - sample data
    given, family = _GIVEN[code].split(), _FAMILY[code].split()
    places, remarks = _PLACES[code].split("/"), _REMARKS[code].split("/")
    found: list[list[Cell]] = []
    for number in range(1, rows + 1):
        born = date(2020 + chance.randrange(6), 1 + chance.randrange(12), 1 + chance.randrange(28))
        name = ("" if code == "zh" else " ").join((chance.choice(given), chance.choice(family)))
        row: list[Cell] = [number, name, born, chance.choice("MF"), chance.choice(places)]
        for _ in range(12):
            weighed = chance.random() < 0.85
            row.append(Number(round(chance.uniform(3, 19), 1), 1) if weighed else None)
            row.append(Number(round(chance.uniform(48, 109), 1), 1) if weighed else None)
        row += [Number(round(chance.uniform(-3, 3), 2), 2), chance.choice(remarks) or None]
        found.append(row)
    return found


def write_ours(cells: Sequence[Sequence[Cell]], language: Language, target: Path) -> Printed:
    """Write the sample with ``write_register``, everything on; the sums are reckoned here too."""
    register = sample_register()
    heading = Heading("Post", Month(2026, 10), datetime(2026, 11, 2, 9, 30), (("Village", "Sukamaju"),), is_practice=True)  # noqa: DTZ001
    return write_register(register, cells, totals(register, cells), heading, language, target, PrintOptions("A4"))


def strings(cells: Sequence[Sequence[Cell]], language: Language) -> list[list[str]]:
    """Return what stands in the cells, as written in ``language``: what the references are given."""
    return [[written(cell, language)[0] for cell in row] for row in cells]


def write_bare(rows: Sequence[Sequence[str]], language: Language, target: Path) -> None:
    """Write strings into a grid, one text object a page; grid and ruling are a form, shaped strings are remembered.

    No heading, no wrapped cells, no sums, no fonts by kind of cell: the least that a register of these strings costs.
    """
    width, height = page_size("A4", landscape=True)
    canvas = Canvas(str(target), pagesize=(width, height), pageCompression=1)
    chain, base = font_chain(language.code), 1 if language.is_rtl else 0
    shaper = Shaper(canvas)
    edges = _edges(width, language.is_rtl)
    per_page = int((height - _TOP - _BOTTOM - _HEAD) // _ROW)
    first = height - _TOP - _HEAD
    canvas.beginForm("grid", 0, 0, width, height)
    canvas.grid(edges, [first - _ROW * number for number in range(per_page + 1)])
    canvas.endForm()
    places = _places(edges, language.is_rtl)
    known: dict[str, tuple[float, str]] = {}
    for start in range(0, len(rows), per_page):
        canvas.doForm("grid")
        out = ["BT"]
        add = out.append
        y = first - _ROW + 3.5
        for row in rows[start : start + per_page]:
            at = f"{y:.2f}"
            for column, text in enumerate(row):
                if text:
                    line = known.get(text)
                    if line is None:
                        shaped = shaper.line(chain, text, base)
                        line = known[text] = (shaped.width * _SIZE, f"/{shaped.first} 1 Tf {shaped.body}")
                    x, right = places[column]
                    add(f"{_SIZE} 0 0 {_SIZE} {x - line[0] if right else x:.2f} {at} Tm {line[1]}")
            y -= _ROW
        add("ET")
        canvas._code.append("\n".join(out))  # noqa: SLF001 - a text object costs twice the time
        canvas.showPage()
    canvas.save()


def write_long_table(rows: Sequence[Sequence[str]], target: Path) -> None:
    """Write strings with ReportLab's ``LongTable`` and a two-storeyed heading of joined cells; Latin only.

    Its time grows with the square of the rows: 5,000 take some 15 s.
    """
    pdfmetrics.registerFont(TTFont("Yardstick", str(resource("fonts", "NotoSans-Regular.ttf"))))
    width, height = page_size("A4", landscape=True)
    edges = _edges(width, is_rtl=False)
    single = (0, 1, 2, 3, 4, 29, 30)
    heads = [[f"{number}" for number in range(31)], ["kg" if number not in single else "" for number in range(31)]]
    spans = [("SPAN", (c, 0), (c, 1)) for c in single] + [("SPAN", (5 + 2 * i, 0), (6 + 2 * i, 0)) for i in range(12)]
    style = [
        ("FONT", (0, 0), (-1, -1), "Yardstick", _SIZE),
        ("GRID", (0, 0), (-1, -1), 0.25, colors.grey),
        ("LEFTPADDING", (0, 0), (-1, -1), 1.5),
        ("RIGHTPADDING", (0, 0), (-1, -1), 1.5),
        ("ALIGN", (5, 2), (-2, -1), "RIGHT"),
        *spans,
    ]
    widths = [b - a for a, b in pairwise(edges)]
    heights = [_ROW, _HEAD - _ROW, *[_ROW] * len(rows)]
    table = LongTable([*heads, *map(list, rows)], colWidths=widths, rowHeights=heights, repeatRows=2, style=style)
    margins = {"leftMargin": _SIDE - 6, "rightMargin": _SIDE - 6, "topMargin": _TOP - 6, "bottomMargin": _BOTTOM - 6}
    SimpleDocTemplate(str(target), pagesize=(width, height), pageCompression=1, **margins).build([table])


def _both(english: str, arabic: str) -> Words:
    return Words({"en": english, "ar": arabic} if arabic else {"en": english})


def _edges(page_width: float, is_rtl: bool) -> list[float]:
    widths = [leaf.width_mm for leaf in sample_register().leaves()]
    factor = (page_width - 2 * _SIDE) / sum(widths)
    edges = [_SIDE]
    for width in reversed(widths) if is_rtl else widths:
        edges.append(edges[-1] + width * factor)
    return edges


def _places(edges: Sequence[float], is_rtl: bool) -> list[tuple[float, bool]]:
    """Return, per column, where its text begins or ends, and True if it ends there."""
    found = []
    last = len(edges) - 2
    for column in range(last + 1):
        stands = last - column if is_rtl else column
        right = is_rtl or 5 <= column < 30
        found.append((edges[stands + 1] - 1.5 if right else edges[stands] + 1.5, right))
    return found
