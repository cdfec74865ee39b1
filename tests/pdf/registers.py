"""A made-up register of children, small enough to know each cell, in the scripts that the program prints."""

import random
from datetime import date, datetime

from desktop_app.core.language import Language, language
from desktop_app.core.layout import Column, ColumnGroup, Number, Register, Signature, totals
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import Words
from desktop_app.pdf.register import Heading, PrintOptions, render_register
from tests.pdf.paper import Paper

NAMES = {
    "en": ("Ayu Lestari", "Åsa Öberg", "Muhammad Rizky", "José García", "Nguyễn Thị Hoa", "Siti Nurhaliza"),
    "ar": ("فاطمة الزهراء", "محمد عبد الرحمن", "عائشة", "إبراهيم الهاشمي", "زينب علي", "خديجة المصري"),
    "zh": ("张子涵", "李秀英", "欧阳娜娜", "王芳", "赵敏", "司马相如"),
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun")


def children_register(**changes) -> Register:
    """Return a layout of 19 columns under three storeys; ``changes`` are fields of ``Register``."""
    months = tuple(
        ColumnGroup(
            words(month), (Column(words("kg"), "", 9, rotated=True, total=True), Column(words("cm"), "", 9, rotated=True))
        )
        for month in MONTHS
    )
    fields = {
        "id": "tests.children",
        "title": Words({"en": "Register of children", "ar": "سجل الأطفال", "zh": "儿童登记册"}),
        "source": "",
        "columns": (
            Column(Words({"en": "No.", "ar": "م", "zh": "序号"}), "", 9),
            Column(Words({"en": "Name of the child", "ar": "اسم الطفل", "zh": "儿童姓名"}), "", 44, wrap=True),
            Column(Words({"en": "Date of birth", "ar": "تاريخ الميلاد", "zh": "出生日期"}), "", 20),
            Column(words("Sex"), "", 7, rotated=True),
            Column(words("Telephone"), "", 30),
            ColumnGroup(words("Growth"), months),
            Column(words("Change"), "", 12),
            Column(Words({"en": "Remarks", "ar": "ملاحظات", "zh": "备注"}), "", 26, wrap=True),
        ),
        "numbered": True,
        "note": words("Weights in kilograms."),
        "signatures": (
            Signature(words("Village head"), "head", words("Acknowledged by")),
            Signature(words("Midwife"), "midwife", words("Checked by")),
        ),
    }
    return Register(**{**fields, **changes})


def words(english: str) -> Words:
    return Words({"en": english})


def children(count: int, code: str = "en") -> list[list]:
    """Return ``count`` rows of the layout."""
    chance = random.Random(11)
    rows = []
    for number in range(1, count + 1):
        born = date(2024, 1 + number % 12, 1 + number % 28)
        row = [
            number,
            chance.choice(NAMES[code]),
            PartialDate(2024, 5) if number % 9 == 0 else born,
            chance.choice("FM"),
            f"+62 812-{number:04d}-{chance.randrange(1000, 9999)}",
        ]
        for _ in MONTHS:
            row += [Number(round(chance.uniform(3, 19), 1), 1), Number(round(chance.uniform(48, 109), 1), 1)]
        rows.append([*row, Number(round(chance.uniform(-900, 900)), 0), None])
    return rows


def heading(**changes) -> Heading:
    fields = {
        "post_name": "Posyandu Melati",
        "period": Month(2026, 10),
        "printed_at": datetime(2026, 11, 2, 9, 30),
        "lines": ((words("Village"), "Sukamaju"),),
        "officers": {"head": "H. Suparman", "midwife": "Rina Marlina, A.Md.Keb."},
        "pack": "Indonesia 2026.1",
        "printed_by": "Siti Aminah",
    }
    return Heading(**{**fields, **changes})


def printed(rows, code: str = "en", digits: str | None = None, paper: str = "A4", layout=None, **of_heading) -> bytes:
    """Return the register of ``rows`` as PDF."""
    return rendered(rows, language(code, digits), paper, layout, **of_heading)[0]


def rendered(rows, in_language: Language, paper: str = "A4", layout=None, step=None, **of_heading):
    layout = layout or children_register()
    sums = totals(layout, rows)
    return render_register(layout, rows, sums, heading(**of_heading), in_language, PrintOptions(paper, True), step)


def paper_of(rows, code: str = "en", **options) -> Paper:
    return Paper(printed(rows, code, **options))
